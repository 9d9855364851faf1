"""Where French sentences end: told from marks, since the model loses its way at guillemets and incises.

Before the parse, whose engine takes these starts as given. Invariant: every start lies behind white space or opens a
paragraph; a quotation of several sentences is cut like any other text, and its marks stay with the words they hold.
"""

from __future__ import annotations

import re

# A full stop behind one of these ends no sentence.
ABBREVIATIONS = frozenset(
    [
        "m",
        "mm",
        "mme",
        "mlle",
        "dr",
        "pr",
        "me",
        "st",
        "ste",
        "av",
        "bd",
        "art",
        "cf",
        "env",
        "etc",
        "ex",
        "fig",
        "hab",
        "janv",
        "févr",
        "avr",
        "juil",
        "sept",
        "oct",
        "nov",
        "déc",
        "no",
        "vol",
        "p",
        "pp",
    ]
)
# Begun only at the first of several marks, else a run of them is gone through once for each.
END = re.compile(r"(?<![.!?…])(?P<mark>[.!?…]+)(?P<close>(?:[ \u00a0\u202f]?[»”\"’)\]])*)(?P<gap>\s+)(?=(?P<next>\S))")
OPENING = '«“"‘(['


def starts_of(text: str) -> list[int]:
    """The characters at which sentences begin behind a mark that ends one, in order.

    >>> text = "M. Tar l'a dit. « Non ! » a-t-il crié. « Oui. » Il part."
    >>> [text[start : start + 4] for start in starts_of(text)]
    ['« No', '« Ou', 'Il p']
    """
    found = []
    for match in END.finditer(text):
        follower = match["next"]
        word = re.search(r"(\w+)$", text[max(0, match.start() - 12) : match.start()])
        if match["mark"] == "." and not match["close"] and word:
            small = word[1].lower()
            if small in ABBREVIATIONS or (len(small) == 1 and word[1].isupper()):
                continue
        if follower.isupper() or follower.isdigit() or follower in OPENING or follower in "—–-":
            found.append(match.end())
    return found
