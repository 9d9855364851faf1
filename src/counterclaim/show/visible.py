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
OPENING, CLOSING = frozenset("\"“„«‘'"), frozenset("\"”“»’'")
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
    """A passage between quotation marks; one that brings its own at both ends gets no second pair.

    >>> quoted("a vote"), quoted('"a vote,"')
    ('“a vote”', '"a vote,"')
    """
    return text if len(text) > 1 and text[0] in OPENING and text[-1] in CLOSING else f"“{text}”"
