"""Quotations that run over paragraphs: one speech, whose parts each open with a mark and only the last closes.

Asked by `read.orphans`. Whoever is named at any part says all of it; a part in another paragraph than the name has no
source as printed, and is only heard to be theirs. Invariant: the parts of a speech follow each other, with nothing but
headings, captions and notices between their paragraphs.
"""

from __future__ import annotations

from counterclaim.read.cue import Cue
from counterclaim.read.drafts import Draft
from counterclaim.read.outline import Outline, Passage
from counterclaim.read.pieces import Piece

# Quotations that the mark of one paragraph leaves open and the next goes on with; no speech in a newspaper has more.
MOST_PARTS = 60

# The cue and the source of a quotation.
Voice = tuple[Cue | None, tuple[int, int]]


def parts_of_speeches(outline: Outline) -> dict[int, tuple[int, int]]:
    """For each quotation that runs over paragraphs the numbers of the first and the last part of its speech."""
    found: dict[int, tuple[int, int]] = {}
    first = 0
    for number, passage in enumerate(outline.passages):
        goes_on = passage.quotation.runs_on and number + 1 < len(outline.passages) and number - first < MOST_PARTS
        if goes_on and _opens_next(outline, passage, outline.passages[number + 1]):
            continue
        if number > first:
            found.update(dict.fromkeys(range(first, number + 1), (first, number)))
        first = number + 1
    return found


def _opens_next(outline: Outline, passage: Passage, following: Passage) -> bool:
    """Whether a quotation opens the paragraph after that of another, or follows it where line breaks are lost."""
    if following.speech is not None:
        return False
    number = outline.paragraph_number(passage.last)
    if outline.paragraph_number(following.first) == number:
        return following.first == passage.last + 1
    own = outline.own_paragraph(number + 1, 1)
    return own == outline.paragraph_number(following.first) and following.quotation.start <= outline.kinds[own].body


def voices_of(outline: Outline, drafts: list[Draft]) -> dict[int, Voice]:
    """Who says the quotations that drafts hold, by number."""
    found: dict[int, Voice] = {}
    for draft in drafts:
        for piece in draft.pieces:
            if piece.direct and draft.source is not None and outline.quoted[piece.first] >= 0:
                found.setdefault(outline.quoted[piece.first], (draft.cue, draft.source))
    return found


def part_of_speech(
    outline: Outline, number: int, parts: dict[int, tuple[int, int]], voices: dict[int, Voice]
) -> Draft | None:
    """A part of a speech over paragraphs: by whoever says the part before it, else the next part with a name."""
    if number not in parts:
        return None
    first, last = parts[number]
    before = voices.get(number - 1) if number > first else None
    if before is not None:
        return _part(outline, number, before, follows=True)
    passage = outline.passages[number]
    head = outline.kinds[outline.paragraph_number(passage.first)].body
    if passage.quotation.start > head or _tells_itself(outline, passage):
        return None  # the words before it in its paragraph tell whose it is
    after = next((voices[n] for n in range(number + 1, last + 1) if n in voices), None)
    return _part(outline, number, after, follows=number > first) if after is not None else None


def _part(outline: Outline, number: int, voice: Voice, follows: bool) -> Draft:
    """The statement of a part: with cue and source where they stand in its paragraph, else only heard to be theirs."""
    passage = outline.passages[number]
    piece = Piece(passage.first, passage.last, direct=True)
    cue, source = voice
    if outline.paragraph_number(source[0]) == outline.paragraph_number(passage.first):
        return Draft(cue, source, [piece])
    return Draft(None, None, [piece], follows=follows, heard=source)


def _tells_itself(outline: Outline, passage: Passage) -> bool:
    """Whether a quotation that its paragraph leaves open ends with ", the mayor said.": nobody closed it."""
    tokens = outline.parse.tokens
    for i in range(max(passage.first, passage.last - TAIL), passage.last):
        if tokens[i].lemma in ("say", "add", "tell") and tokens[i].tag in ("VBD", "VBZ"):
            return any(tokens[j].text in (",", "?", "!") for j in range(max(passage.first, i - TAIL), i))
    return False


TAIL = 7  # tokens
