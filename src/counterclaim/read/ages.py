"""Ages: a number beside a name ("Ana Bolin, 43,"), "34-year-old", "aged 34".

A step of `figures`. Invariant: an age is a whole number of units of time, and its terms hold "age".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from counterclaim.model.figure import Figure
from counterclaim.model.span import Span
from counterclaim.read.counted import Counted, find_counted
from counterclaim.read.figure_clause import clause_around
from counterclaim.read.figure_parts import Page, plain_figure
from counterclaim.read.number_parts import Piece
from counterclaim.read.parse import Parse, Token
from counterclaim.read.quantity import Quantity

OLDEST = 120
YOUNGEST = 10  # a smaller number behind a name is a score, a place or a rank more often
BESIDE = frozenset({"DET", "VERB", "AUX", "PRON", "ADP"})
LONGEST_NAME = 6
CLOSING = frozenset({"PUNCT", "ADP", "SCONJ", "CCONJ", "ADV"})


def age_of(page: Page, quantity: Quantity, core: tuple[int, int]) -> tuple[int, int] | None:
    """(first, end) tokens of the name that an apposed number is the age of: "Ana Bolin, 43," or "aged 43"."""
    if quantity.kind != "count" or quantity.form not in ("digits", "words"):
        return None
    if not quantity.high or not 0 < quantity.high <= OLDEST or quantity.high % 1:
        return None
    tokens, i = page.parse.tokens, core[0]
    first, end = page.parse.sentences[tokens[i].sentence]
    if i > first and tokens[i - 1].lower in ("aged", "age"):
        return _name_before(tokens, first, i - 1) or (i, i)
    if i - 3 >= first and tokens[i - 3].lower in ("aged", "ages") and tokens[i - 1].lower in ("and", "or"):
        return i, i  # "aged 24 and 31"
    if quantity.low != quantity.high:
        return None
    if i - 2 >= first and tokens[i - 1].lower == "of" and tokens[i - 2].lower in ("age", "ages"):
        return i, i
    after = tokens[core[1]] if core[1] < end else None
    if i > first and tokens[i].dep in ("attr", "acomp", "oprd") and (after is None or after.pos in CLOSING):
        person = _person(page.parse, tokens[i - 1])
        if person:
            return person
    closed = (
        after is None or after.text in (",", ".", ")", ";", "—", "–", "?", "!") or after.lower in ("and", "who", "was")
    )
    if i > first and _is_beside_a_person(quantity, tokens[i - 1], after):
        return _name_before(tokens, first, i)
    if i - 1 <= first or not closed:
        return None
    if tokens[i - 1].text == "," or (tokens[i - 1].text == "(" and after is not None and after.text == ")"):
        return _name_before(tokens, first, i)
    return None


def _is_beside_a_person(quantity: Quantity, before: Token, after: Token | None) -> bool:
    """Whether a number stands behind a person's name without a comma: "Ana Bolin 43 a baker from Ostra"."""
    person = before.entity == "PERSON" and before.pos == "PROPN" and quantity.form == "digits"
    bare = quantity.precision is None and (quantity.low or 0) >= YOUNGEST
    return person and bare and (after is None or after.pos in BESIDE or after.text == ",")


def _person(parse: Parse, verb: Token) -> tuple[int, int] | None:
    """The place of the subject of "she is 43", "the driver Ana Bolin was 35", if it is somebody."""
    if verb.lemma.lower() not in ("be", "turn"):
        return None
    for subject in parse.kids(verb, "nsubj"):
        if subject.lower in ("he", "she", "who") or subject.entity == "PERSON":
            return (subject.i, subject.i + 1) if subject.entity == "PERSON" else (verb.i, verb.i)
    return None


def _name_before(tokens: list[Token], first: int, i: int) -> tuple[int, int] | None:
    """The run of proper nouns that ends before the mark at `i - 1`, if it can be a person's."""
    end = i
    while end > first and tokens[end - 1].text in (",", "("):
        end -= 1
    start = end
    while start > first and end - start < LONGEST_NAME and tokens[start - 1].pos == "PROPN":
        start -= 1
    if start == end or tokens[end - 1].entity == "DATE":
        return None
    return start, end


def age_figure(
    page: Page,
    pieces: Sequence[Piece],
    quantity: Quantity,
    number: Span,
    place: tuple[int, int],
    name: tuple[int, int] | None,
) -> tuple[Figure, Counted]:
    """An age: of the name before it, or of the name or noun that follows it."""
    tokens, (first, end) = page.parse.tokens, place
    left, right = first, end
    subject: Span | None = None
    if name and name[0] < name[1]:
        subject, left = page.span(*name), name[0]
    elif name is None:
        stop = end
        while stop < len(tokens) and stop < end + LONGEST_NAME and tokens[stop].sentence == tokens[first].sentence:
            if tokens[stop].pos not in ("PROPN", "NOUN", "ADJ"):
                break
            stop += 1
        names = [token.i for token in tokens[end:stop] if token.pos == "PROPN"]
        if stop > end:
            subject, right = page.span(names[0] if names else end, stop), stop
        else:
            left, right = clause_around(page.parse, find_counted(page.parse, first, end, "age"), first, end)
    words = subject.text.split() if subject else []
    figure = replace(plain_figure(page, pieces, quantity, number, page.span(left, right)), subject=subject)
    return replace(figure, terms=tuple(sorted({"age", *(word.lower() for word in words)}))), Counted()
