"""Text of articles made safe to print: nothing in it can steer a terminal or turn its neighbours round.

Used by the terminal and Markdown faces. The page and JSON keep the text as it is: there the format itself keeps it in
its place.
"""

from __future__ import annotations

import re
import unicodedata

# Embeddings, overrides and isolates reorder what stands after them, on the program's own lines too. The plain
# marks (U+200E, U+200F, U+061C) only nudge a neighbour and are needed in honest right-to-left text.
REORDERING = re.compile("[\u202a-\u202e\u2066-\u2069]")
CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
PAIRS = {'"': '"', "“": "”", "„": "“", "«": "»"}
DOUBLE = frozenset('"“”„«»')
RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"


def show_control(match: re.Match[str]) -> str:
    """A sign for a control character: ESC becomes ␛; those without a sign become the replacement character."""
    code = ord(match.group())
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else "\ufffd"


def without_controls(text: str) -> str:
    """The text with a visible sign in place of each control character and lone surrogate, as many characters as before.

    Tab and line feed stay.

    >>> without_controls("a\\x1b[31mb")
    'a␛[31mb'
    """
    return CONTROLS.sub(show_control, text)


def one_line(text: str) -> str:
    """The text with every run of white space as one blank.

    >>> one_line(" a \\n b ")
    'a b'
    """
    return " ".join(text.split())


def plain(text: str) -> str:
    """One line that is safe to print between the program's own words.

    Control characters become visible signs, characters that reorder text are written out as ‹U+202E›, and text with
    right-to-left letters is isolated from what stands around it.

    >>> plain("left \\u202e right")
    'left ‹U+202E› right'
    """
    safe = without_controls(one_line(text))
    safe = REORDERING.sub(lambda match: f"‹U+{ord(match.group()):04X}›", safe)
    if any(unicodedata.bidirectional(character) in RIGHT_TO_LEFT for character in safe):
        return f"{FIRST_STRONG_ISOLATE}{safe}{POP_ISOLATE}"
    return safe


def quoted(text: str) -> str:
    """A passage between quotation marks, never with two marks side by side.

    One that brings its own pair at both ends gets none; one that opens or closes a pair gets the missing half; one with
    quotations inside stands between single marks.

    >>> quoted("a vote"), quoted('"a vote,"'), quoted("“a vote")
    ('“a vote”', '"a vote,"', '“a vote”')
    >>> quoted('it was "no vote"')
    '‘it was "no vote"’'
    """
    for opening, closing in PAIRS.items():
        inner = text[1:] if text.startswith(opening) else text
        inner = inner[:-1] if inner.endswith(closing) else inner
        if len(inner) == len(text) or not inner or DOUBLE & set(inner[1:-1]):
            continue
        if inner[0] in DOUBLE or inner[-1] in DOUBLE:
            return text  # a pair of two kinds, as a careless hand sets it: “so,"
        opened = text if text.startswith(opening) else f"{opening}{text}"
        return opened if text.endswith(closing) else f"{opened}{closing}"
    return f"‘{text}’" if DOUBLE & set(text) else f"“{text}”"
