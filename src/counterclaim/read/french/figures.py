"""Quantities in a French text, with bounds, the word that makes them vague, unit and what is counted.

After statements and dates. Invariant: figures stand in the order of the text, numbers do not overlap, `low <= high`;
what belongs to a date, a name or a clock is no quantity.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from counterclaim.model.article import Article
from counterclaim.model.figure import Figure
from counterclaim.model.happening import DateMention
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement
from counterclaim.read.french.comparing import EMPTY, compared
from counterclaim.read.french.numerals import Numeral, find_numerals
from counterclaim.read.holding import Holding
from counterclaim.read.lexicon.french import numbers as lexicon
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Token

BEFORE = re.compile(
    r"(?:(?<=\s)|(?<=^)|(?<=[(«\"]))(?P<words>"
    + "|".join(sorted((re.escape(words) for words in lexicon.PRECISION), key=lambda words: (-len(words), words)))
    + r")[ \u00a0\u202f]*$",
    re.IGNORECASE,
)
PERCENT = re.compile(r"[ \u00a0\u202f]*(?:%|pour[ -]cents?(?!\w))")
CLOCK = re.compile(r"[ \u00a0\u202f]*(?:h(?![a-zà-ÿ])|heures?(?!\w)|h\d\d)")
RANGE = re.compile(r"(?:entre|de)[ \u00a0]$", re.IGNORECASE)
BETWEEN = re.compile(r"[ \u00a0]*(?:et|à|-|–)[ \u00a0]*$")
ORDINAL = re.compile(r"\s?(?:er|ère|e|ème)(?!\w)|°")
LOOK_BACK = 24


@dataclass(slots=True)
class Draft:
    """A quantity on its way to a figure: places are characters."""

    start: int
    end: int
    low: float | None
    high: float | None
    numeral: Numeral
    unit: str = ""
    precision: tuple[int, int] | None = None


def find_figures(
    article: Article, outline: Outline, dates: Sequence[DateMention], statements: Sequence[Statement]
) -> tuple[Figure, ...]:
    """Every quantity, in order."""
    text, tokens = outline.parse.text, outline.parse.tokens
    starts = [token.start for token in tokens]
    dated = sorted((date.span.start, date.span.end) for date in dates)
    holding, found = Holding(statements), list[Figure]()
    drafts: list[Draft] = []
    for numeral in find_numerals(text):
        draft = _draft(text, numeral)
        i = bisect_left(starts, numeral.start + 1) - 1
        if draft is None or i < 0 or _is_dated(dated, numeral) or _is_name(outline, i, numeral):
            continue
        if drafts and _joins(text, drafts[-1], draft):
            first = drafts.pop()
            found.pop()
            draft = _range(text, first, draft)
        figure = _figure(article, outline, starts, draft)
        if figure is None:
            continue
        if found and figure.counted is None and not figure.unit and not draft.numeral.share:
            figure = _like_before(figure, found[-1], outline)
        drafts.append(draft)
        found.append(replace(figure, statement=holding.innermost(figure.number)))
    return tuple(found)


def _draft(text: str, numeral: Numeral) -> Draft | None:
    """The number with its precision word and its sign of percent; None for a clock and an ordinal."""
    if CLOCK.match(text, numeral.end) or ORDINAL.match(text, numeral.end):
        return None
    draft = Draft(numeral.start, numeral.end, numeral.low, numeral.high, numeral)
    percent = PERCENT.match(text, numeral.end)
    if percent:
        draft.end, draft.unit = percent.end(), "%"
    if numeral.share:
        draft.unit = "share"
    before = BEFORE.search(text[max(0, numeral.start - LOOK_BACK) : numeral.start])
    if before:
        draft.start = numeral.start - (len(before.group()))
        draft.precision = (draft.start, draft.start + len(before["words"]))
        bound = lexicon.PRECISION[before["words"].lower()]
        if bound in ("least", "above"):
            draft.high = None
        elif bound in ("most", "below"):
            draft.low, draft.high = None, numeral.high
    elif numeral.vague:
        draft.precision = (numeral.start, numeral.end)
    return draft


def _is_dated(dated: Sequence[tuple[int, int]], numeral: Numeral) -> bool:
    n = bisect_left(dated, (numeral.end, 0))
    return any(start < numeral.end and numeral.start < end for start, end in dated[max(0, n - 2) : n + 1])


def _is_name(outline: Outline, i: int, numeral: Numeral) -> bool:
    """Whether it belongs to a name, numbers a thing, or is a year: « article 12 », « en 2019 », « le G7 »."""
    tokens = outline.parse.tokens
    token = tokens[i]
    before = tokens[i - 1].lower if i and tokens[i - 1].sentence == token.sentence else ""
    if before in lexicon.NAMING:
        return True
    year = numeral.low is not None and 1800 <= numeral.low <= 2100 and token.text.isdigit() and len(token.text) == 4
    if year and before in ("en", "de", "depuis", "dès", "an", "année", "fin", "début", "d'", "mi"):
        return True
    inside = token.entity in ("PER", "ORG", "LOC") and not token.entity_starts and token.pos != "NUM"
    return inside or (outline.silent[i] == 1)


def _joins(text: str, left: Draft, right: Draft) -> bool:
    """Whether two numbers are one range: « entre 300 et 400 », « de 10 à 12 % »."""
    opening = RANGE.search(text[max(0, left.start - 6) : left.start])
    between = BETWEEN.fullmatch(text[left.end : right.start]) if right.start - left.end < 6 else None
    if not opening or not between or right.precision or (left.unit != right.unit and left.unit):
        return False
    sentence = re.split(r"[.!?\n]", text[max(0, left.start - 90) : left.start])[-1].lower()
    changes = any(re.search(rf"\b{verb[:-2]}(?:er|é|ée|és|ées|e|ent|ait)\b", sentence) for verb in lexicon.CHANGING)
    ordered = left.low is not None and right.high is not None and left.low <= right.high
    return ordered and not changes


def _range(text: str, left: Draft, right: Draft) -> Draft:
    opening = RANGE.search(text[max(0, left.start - 6) : left.start])
    start = left.start - len(opening.group()) if opening else left.start
    return Draft(start, right.end, left.low, right.high, right.numeral, right.unit, (start, start + 2))


def _figure(article: Article, outline: Outline, starts: Sequence[int], draft: Draft) -> Figure | None:
    tokens = outline.parse.tokens
    j = bisect_left(starts, draft.end)
    last = bisect_left(starts, draft.numeral.start + 1) - 1
    sentence = tokens[last].sentence
    end = outline.parse.sentences[sentence][1]
    unit, j, stop = _unit(outline, j, end, draft)
    noun, counted = _counted(outline, j, end, draft, unit)
    verb = _verb(outline, noun or tokens[last])
    age = unit == "year" and _is_age(outline, last, j)
    subject = _subject(article, outline, verb, noun, last) if not age else _whose(article, outline, last)
    head = compared(noun) if noun is not None else ""
    parts = {"age"} if age else {head, compared(verb) if verb is not None and verb.lemma not in EMPTY else ""}
    if noun is not None and not age:
        parts |= {compared(kid) for kid in outline.parse.kids(noun, "amod", "acl") if kid.pos in ("ADJ", "VERB")}
    passage = _passage(article, outline, draft, verb, counted, stop)
    return Figure(
        span=passage,
        number=article.span(draft.start, stop),
        low=draft.low,
        high=draft.high,
        unit=unit,
        counted=article.span(tokens[counted[0]].start, tokens[counted[1]].end) if counted else None,
        precision=article.span(*draft.precision) if draft.precision else None,
        terms=tuple(sorted(parts - {""})),
        subject=subject,
        head=head,
    )


def _unit(outline: Outline, j: int, end: int, draft: Draft) -> tuple[str, int, int]:
    """(unit, the word behind it, the character where the number ends)."""
    if draft.unit:
        return draft.unit, j, draft.end
    k = j + 1 if outline.lower(j) in ("d'", "d’", "de") and draft.numeral.scaled else j
    if k < end and (unit := lexicon.UNITS.get(outline.lower(k))):
        if unit in lexicon.TIME and outline.lower(k + 1) in ("après", "avant", "plus"):
            return unit, k + 1, outline.parse.tokens[k].end
        return unit, k + 1, outline.parse.tokens[k].end
    return "", j, draft.end


def _counted(
    outline: Outline, j: int, end: int, draft: Draft, unit: str
) -> tuple[Token | None, tuple[int, int] | None]:
    """The noun that is counted, with its place; the noun of « le nombre de … » where none stands behind."""
    tokens, k = outline.parse.tokens, j
    if unit and unit not in ("%", "share") and outline.lower(k) not in ("de", "d'", "d’"):
        return None, None
    while k < end and outline.lower(k) in (
        "de",
        "d'",
        "d’",
        "des",
        "du",
        "la",
        "les",
        "le",
        "l'",
        "l’",
        "autres",
        "nouveaux",
    ):
        k += 1
    crossed = outline.quoted[k] != outline.quoted[j - 1] if k < end and j else False
    plain = k < end and tokens[k].pos in ("NOUN", "ADJ", "PROPN", "X") and tokens[k].text[0].isalpha()
    if plain and not crossed and tokens[k].lower not in ("et", "ou") and (k == j or unit or k - j <= 2):
        last = k
        if last + 1 < end and tokens[last + 1].pos == "ADJ" and tokens[last + 1].head == k:
            last += 1
        return tokens[k], (k, last)
    low = outline.bounds(max(0, j - 1))[0]
    for m in range(low, max(low, j - 1)):
        if outline.lower(m) == "nombre" and outline.lower(m + 1) in ("de", "des", "d'", "d’") and m + 2 < j:
            return tokens[m + 2], (m + 2, m + 2)
        if outline.lower(m) == "bilan" and not unit:
            return tokens[m], (m, m)
    return None, None


def _verb(outline: Outline, token: Token) -> Token | None:
    """The verb of the clause that a number stands in."""
    for up in list(outline.parse.ancestors(token))[:6]:
        if up.pos in ("VERB", "AUX") and up.sentence == token.sentence:
            return up
    return None


def _is_age(outline: Outline, i: int, j: int) -> bool:
    """« 34 ans » behind a name and a comma, « âgé de 34 ans »."""
    before = outline.lower(i - 1)
    if before == "de" and outline.lower(i - 2).startswith("âgé"):
        return True
    named = outline.parse.tokens[i - 2].text[:1].isupper() if i > 1 else False
    return before == "," and named and outline.lower(j) in (",", ".", ")", "")


def _whose(article: Article, outline: Outline, i: int) -> Span | None:
    """Whose age it is: the name before the comma."""
    tokens, end = outline.parse.tokens, i - 1
    while end >= 0 and not tokens[end].text[:1].isupper() and i - end < 5:
        end -= 1
    start = end
    while start > 0 and tokens[start - 1].text[:1].isupper() and tokens[start - 1].sentence == tokens[i].sentence:
        start -= 1
    return article.span(tokens[start].start, tokens[end].end) if tokens[end].text[:1].isupper() else None


def _subject(article: Article, outline: Outline, verb: Token | None, noun: Token | None, place: int) -> Span | None:
    """The subject of the clause, where it is not what is counted."""
    if verb is None:
        return None
    for kid in outline.parse.kids(verb):
        if kid.dep in ("nsubj", "nsubj:pass") and kid is not noun and kid.i != place and kid.pos in ("NOUN", "PROPN"):
            names = [kid, *outline.parse.kids(kid, "flat:name")]
            return article.span(min(one.start for one in names), max(one.end for one in names))
    return None


def _passage(
    article: Article, outline: Outline, draft: Draft, verb: Token | None, counted: tuple[int, int] | None, stop: int
) -> Span:
    """From number to verb: the clause as far as it is needed to read the figure."""
    tokens = outline.parse.tokens
    start, end = draft.start, max(stop, tokens[counted[1]].end if counted else stop)
    if counted:
        start = min(start, tokens[counted[0]].start)
    if verb is not None and abs(verb.start - draft.start) < 160:
        start, end = min(start, verb.start), max(end, verb.end)
    return article.span(start, end)


def _like_before(figure: Figure, before: Figure, outline: Outline) -> Figure:
    """« 64 personnes ont été touchées, onze mortellement »: a number without a noun counts what the one before does."""
    text = outline.parse.text[before.number.end : figure.number.start]
    pointing = re.search(r"(?:\ben\s+\w+(?:\s+\w+)?\s+|chiffre\s+de\s+|bilan\s+(?:de|à)\s+)$", text)
    crosses = len(re.findall(r"[.!?](?=\s)", text)) > (1 if pointing else 0) or "\n" in text
    if before.unit or before.counted is None or len(text) > 160 or crosses:
        return figure
    return replace(
        figure, counted=before.counted, head=before.head, terms=tuple(sorted({*figure.terms, before.head} - {""}))
    )
