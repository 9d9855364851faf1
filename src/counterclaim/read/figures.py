"""Quantities in a text, with bounds, precision word and what is counted.

The step after statements: pieces of each sentence go through `quantities`, the grammar shows which of them count
something and what. Invariant: figures stand in the order of the text, their numbers do not overlap, `low <= high`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from counterclaim.model.article import Article
from counterclaim.model.figure import Figure
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement
from counterclaim.read.ages import age_figure, age_of
from counterclaim.read.alike_figures import bounded_alike, is_elided, like_the_one_before, with_noun_behind
from counterclaim.read.counted import Counted, find_counted
from counterclaim.read.figure_about import about_of
from counterclaim.read.figure_clause import clause_around
from counterclaim.read.figure_parts import Page, counted_span, phrase_of, plain_figure
from counterclaim.read.lexicon.precision_words import PREPOSITIONS
from counterclaim.read.lexicon.unit_phrases import (
    RATES,
)
from counterclaim.read.lexicon.units import (
    DATES_BACK,
    PERCENT,
    TIME_UNITS,
    UNITS,
    YEAR,
)
from counterclaim.read.named_numbers import is_name_or_pronoun
from counterclaim.read.number_parts import Piece, cut
from counterclaim.read.parse import Parse
from counterclaim.read.quantities import find_quantities
from counterclaim.read.quantity import Quantity
from counterclaim.read.zero_counts import find_zeros

POINTING = frozenset({"next", "last", "this", "coming", "past", "these", "those"})
ANOTHER_CLAUSE = re.compile(
    r"\b(?:but|while|whereas|although|though)\b|;[^;]*\b(?:said|says|say|told|puts?)\b"
    r"|\band\s(?:an?|the|his|her|its|their)\s(?:\w+\s){1,3}\w+ed\b",
    re.IGNORECASE,
)
SHORTEST_UNIT = 4  # letters of a unit that may stand behind other words


@dataclass(frozen=True, slots=True)
class Read:
    """A figure as it was read: `about` are the noun phrases it is told of beside what it counts.

    `aside` where it is a number in grammar only ("one of the best"): it is no figure of an account.
    """

    figure: Figure
    about: tuple[Span, ...] = ()
    aside: bool = False


def find_figures(article: Article, parse: Parse, statements: Sequence[Statement]) -> tuple[Figure, ...]:
    """Every quantity, in order; `statement` names the innermost statement whose content holds it.

    Dates, years, clock times, ordinals and numbers inside names are no quantities. A number without a noun of its own
    ("64 people were shot, 11 fatally") counts what the one before it in the sentence counts.
    """
    figures = [read.figure for read in read_quantities(article, parse) if not read.aside]
    return _with_statements(article, figures, statements)


def read_quantities(article: Article, parse: Parse) -> tuple[Read, ...]:
    """Every quantity of a text with what it is told of, in order, and those too that are no figures of an account."""
    page = Page(article, parse, [token.start for token in parse.tokens], [token.end for token in parse.tokens])
    return tuple(read for first, end in parse.sentences for read in _sentence_quantities(page, first, end))


def _sentence_quantities(page: Page, first: int, end: int) -> list[Read]:
    pieces = cut(page.article.text, page.starts[first], page.ends[end - 1])
    found: list[Read] = []
    before: tuple[Figure, Counted] | None = None
    for quantity in find_quantities(pieces):
        made = _figure(page, pieces, quantity, before)
        if made is None:
            continue
        figure, counted = made
        figure = bounded_alike(page, found[-1].figure, figure) if found else figure
        about = _about(page, figure, counted, quantity, found[-1] if found else None)
        found.append(Read(figure, about, quantity.aside))
        before = made if not quantity.aside and (counted.noun or figure.unit) else before
    for i in range(len(found) - 2, -1, -1):
        lent = with_noun_behind(page, found[i].figure, found[i + 1].figure)
        found[i] = replace(found[i], figure=lent)
    found += [Read(zero) for zero in find_zeros(page, first, end)]
    return sorted(found, key=lambda read: read.figure.number.start)


def _about(page: Page, figure: Figure, counted: Counted, quantity: Quantity, before: Read | None) -> tuple[Span, ...]:
    """The noun phrases that a figure is told of."""
    if quantity.aside:
        return ()
    if "age" in figure.terms:
        return (figure.subject,) if figure.subject else ()
    if before and figure.unit and before.figure.unit:
        between = page.article.text[before.figure.number.end : figure.number.start]
        if between.strip(" ,") in ("(", "or", "or about", "or some"):
            return before.about  # "8 miles (13 kilometers) of tunnels", "40 points, or 0.5%": the same told again
    kind = quantity.kind if quantity.kind != "count" or not figure.unit else "measure"
    place = page.tokens(figure.number.start, figure.number.end)
    numbers = [before.figure.number] if before else []
    if before and before.figure.counted and not before.figure.unit:
        numbers.append(before.figure.counted)  # "7 points and 3 rebounds": two in one list tell nothing of each other
    tokens = about_of(page.parse, counted, place, kind)
    kept = [token for token in tokens if not any(span.start <= token.start < span.end for span in numbers)]
    return tuple(phrase for phrase in (phrase_of(page, token) for token in kept) if phrase)


def _figure(
    page: Page, pieces: Sequence[Piece], quantity: Quantity, before: tuple[Figure, Counted] | None
) -> tuple[Figure, Counted] | None:
    """The figure of one quantity, or None where the grammar shows that it counts nothing."""
    quantity = _without_preposition(page, pieces, quantity)
    first, end = page.tokens(pieces[quantity.first].start, pieces[quantity.end - 1].end)
    core = page.tokens(pieces[quantity.number[0]].start, pieces[quantity.number[1] - 1].end)
    if first >= end or core[0] >= core[1]:
        return None
    age = age_of(page, quantity, core)
    if age is None and not quantity.aside and is_name_or_pronoun(page.parse, quantity, core):
        return None
    if age:
        quantity = replace(quantity, kind="age", unit=quantity.unit or YEAR)
    number = page.article.span(pieces[quantity.first].start, pieces[quantity.end - 1].end)
    if quantity.kind == "age":
        return age_figure(page, pieces, quantity, number, (first, end), age)
    counted = find_counted(page.parse, first, end, quantity.kind)
    quantity, counted = _with_later_unit(page, quantity, counted, first, end)
    left, right = clause_around(page.parse, counted, first, end)
    if quantity.kind == "count":
        quantity = replace(quantity, unit=_pace(page.parse, counted, end))
    figure = replace(
        plain_figure(page, pieces, quantity, number, page.span(left, right)),
        counted=counted_span(page, counted),
        subject=phrase_of(page, counted.subject),
        terms=counted.terms,
    )
    level = page.parse.tokens[max(first - 1, 0)].lower == "at" or "." in number.text
    if before and before[0].unit == PERCENT and quantity.kind == "count":
        elided = is_elided(page, figure, (first, end), (counted, before[1]))
        figure = replace(figure, unit=PERCENT) if elided else figure
    elif figure.counted is None and quantity.kind == "count" and before and not level:
        figure = like_the_one_before(figure, counted, *before)
    return figure, counted


def _with_later_unit(
    page: Page, quantity: Quantity, counted: Counted, first: int, end: int
) -> tuple[Quantity, Counted]:
    """A count whose noun is a unit behind other words: "517 rushing yards", "two more years"."""
    noun = counted.noun
    if quantity.kind != "count" or noun is None or len(noun.text) < SHORTEST_UNIT or not end <= noun.i < end + 4:
        return quantity, counted
    if noun.pos == "PROPN":
        return quantity, counted  # "eight World Cups"
    unit = UNITS.get(noun.lower)
    between = {token.lower for token in page.parse.tokens[end : noun.i]}
    if unit is None or quantity.form not in ("digits", "words") or noun.dep == "compound" or between & POINTING:
        return quantity, counted
    return replace(quantity, unit=unit, kind="measure"), find_counted(page.parse, first, end, "measure")


def _pace(parse: Parse, counted: Counted, end: int) -> str:
    """What a count is told for: "12 points per game", "500 cars a day"; "" where it is a plain count."""
    noun = counted.noun
    if noun is None or noun.i < end or noun.i + 2 >= parse.sentences[noun.sentence][1]:
        return ""
    link, time = parse.tokens[noun.i + 1], parse.tokens[noun.i + 2]
    after = parse.tokens[noun.i + 3].lower if noun.i + 3 < len(parse.tokens) else ""
    if link.lower not in ("per", "a", "an") or time.lower not in RATES or after in DATES_BACK:
        return ""
    return f"{noun.lemma.lower()}/{RATES[time.lower]}"


def _without_preposition(page: Page, pieces: Sequence[Piece], quantity: Quantity) -> Quantity:
    """The quantity without an "over" or "about" that the grammar reads as a preposition: "killed 12 over two days"."""
    place = quantity.precision
    if place is None or place[0] != quantity.first or place[1] != place[0] + 1 or quantity.form == "vague":
        return quantity
    word = pieces[place[0]]
    if word.lower not in PREPOSITIONS:
        return quantity
    token = page.parse.tokens[page.tokens(word.start, word.end)[0]]
    apart = token.tag == "IN" and token.dep == "prep"
    if not apart or (word.lower not in ("about", "around", "near", "beyond") and quantity.unit not in TIME_UNITS):
        return quantity
    known = quantity.low if quantity.low is not None else quantity.high
    low = known if quantity.low is None or quantity.high is None else quantity.low
    high = known if quantity.high is None else quantity.high
    return replace(quantity, first=place[1], precision=None, low=low, high=high)


def _with_statements(article: Article, figures: list[Figure], statements: Sequence[Statement]) -> tuple[Figure, ...]:
    """The figures with the innermost statement that holds the number: the one of the shortest piece of content.

    A figure without a noun of its own is told by whoever tells the one before it.
    """
    pieces = sorted(
        ((span.start, span.end, statement.id) for statement in statements for span in statement.content),
        key=lambda piece: (piece[0], -piece[1], piece[2]),
    )
    found: list[Figure] = []
    open_pieces: list[tuple[int, int, str]] = []
    n = 0
    for figure in sorted(figures, key=lambda figure: figure.number.start):
        while n < len(pieces) and pieces[n][0] <= figure.number.start:
            open_pieces.append(pieces[n])
            n += 1
        open_pieces = [piece for piece in open_pieces if piece[1] > figure.number.start]
        holding = [piece for piece in open_pieces if piece[1] >= figure.number.end]
        inner = min(holding, key=lambda piece: (piece[1] - piece[0], -piece[0], piece[2]), default=None)
        figure = replace(figure, statement=inner[2]) if inner else figure
        if found and (found[-1].statement or not inner) and _goes_on(article, found[-1], figure):
            figure = replace(figure, statement=found[-1].statement)
        found.append(figure)
    return tuple(found)


def _goes_on(article: Article, before: Figure, figure: Figure) -> bool:
    """Whether a figure counts part of what the one before it counts, by whose words: "64 were shot, 11 fatally".

    Behind "but" or "while" somebody else may count: "organisers claimed 900 marchers, but police counted 40".
    """
    counted = figure.counted
    if counted is None or counted != before.counted or counted.end > figure.number.start:
        return False
    between = article.text[max(counted.end, before.number.end) : figure.number.start]
    return ANOTHER_CLAUSE.search(between) is None
