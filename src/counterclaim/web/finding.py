"""What a search finds, ready to be narrowed and shown: passages with what they hold, and the words looked for.

Beside `pages.search`. By words it finds paragraphs, by meaning statements. Invariant: every shown piece is a slice of
an article of the edition, and a hit of an article that the edition does not have yet is left out.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Literal

from counterclaim.dossier import Dossier
from counterclaim.model.account import Account
from counterclaim.model.article import Article
from counterclaim.model.span import Span
from counterclaim.show.lookup import Lookup
from counterclaim.show.together import put_together
from counterclaim.web.index import Index
from counterclaim.web.narrowing import Listing

# Hits that are looked through: nobody reads on beyond them, and the choices beside the list cost more than they tell.
MOST_BY_WORDS, MOST_BY_MEANING = 500, 100

# Characters of a paragraph that are shown around the first word that was looked for.
SHOWN, BEFORE = 600, 160

# A word of fewer letters is not marked in what was found by its meaning: "who" and "to" stand everywhere.
TELLING = 4

# Searches that are kept for each edition.
KEPT = 32

By = Literal["words", "meaning"]
KINDS = ("statement", "disputed", "figure", "happening", "own")

_TOKEN = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for. Days are those between which articles appeared, both included."""

    words: str = ""
    by: By = "words"
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """One passage that was found. `nearness` is how near it is by meaning, None where words were looked for."""

    span: Span
    kinds: frozenset[str]
    nearness: float | None = None
    statement: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some characters of a hit; `found` where they are what was looked for."""

    text: str
    found: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """A hit ready to print. `inside` is the passage that the link lands on, `before` and `after` what stands around it.

    `cut_before` and `cut_after` tell that the paragraph goes on. `same` are the hits of other articles that read the
    same.
    """

    hit: Hit
    article: Article
    outlet: str
    when: str
    target: Span
    before: tuple[Piece, ...]
    inside: tuple[Piece, ...]
    after: tuple[Piece, ...]
    cut_before: bool
    cut_after: bool
    holder: str
    same: tuple[Shown, ...] = ()


class Places:
    """Where statements, disputed passages, figures and happenings stand, article by article."""

    def __init__(self, index: Index) -> None:
        said = {
            article: [span for each in found if each.cue or each.source for span in each.content]
            for article, found in index.statements_of.items()
        }
        stands = {article: [each.span for each in found] for article, found in index.stands_of.items()}
        figures = {article: [each.figure.number for each in found] for article, found in index.figures_of.items()}
        happenings = {
            article: [span for each in found for span in each.tellings if span.article == article]
            for article, found in index.happenings_of.items()
        }
        named = zip(KINDS, (said, stands, figures, happenings), strict=False)
        self._runs = {kind: {article: runs_of(spans) for article, spans in found.items()} for kind, found in named}

    def kinds_of(self, span: Span) -> frozenset[str]:
        """What a passage holds, in whole or in part; "own" where the outlet tells all of it in its own voice."""
        found = {kind for kind, runs in self._runs.items() if touches(runs.get(span.article, ()), span)}
        return frozenset(found if "statement" in found else {*found, "own"})


def runs_of(spans: Iterable[Span]) -> tuple[tuple[int, int], ...]:
    """Stretches that cover some passages of one article, in order, none touching the next.

    >>> runs_of([Span("a", 4, 9, ""), Span("a", 0, 2, ""), Span("a", 6, 12, "")])
    ((0, 2), (4, 12))
    """
    runs: list[tuple[int, int]] = []
    for start, end in sorted((span.start, span.end) for span in spans):
        if runs and start <= runs[-1][1]:
            runs[-1] = (runs[-1][0], max(end, runs[-1][1]))
        else:
            runs.append((start, end))
    return tuple(runs)


def touches(runs: Sequence[tuple[int, int]], span: Span) -> bool:
    """Whether a passage shares a character with one of the stretches."""
    i = bisect_left(runs, (span.end, span.end))
    return i > 0 and runs[i - 1][1] > span.start


def articles_within(articles: Iterable[Article], since: date | None, until: date | None) -> list[str] | None:
    """The ids of the articles that may have appeared between two days; None for all of them.

    One without a date is none of them, as soon as a day is asked for.
    """
    if since is None and until is None:
        return None
    return [
        article.id
        for article in articles
        if article.publication
        and (until is None or article.publication.dates.start <= until)
        and (since is None or article.publication.dates.end is None or article.publication.dates.end > since)
    ]


class Searches:
    """The searches in one edition. What was found is kept for a while: a reader pages through it and narrows it."""

    def __init__(self, account: Account, lookup: Lookup, index: Index) -> None:
        self.account = account
        self.lookup = lookup
        self.index = index
        self.places = Places(index)
        self._kept: dict[Asked, Listing[Hit]] = {}

    def find(self, dossier: Dossier, asked: Asked) -> Listing[Hit]:
        """Everything that fits, the best first, before it is narrowed.

        Raises:
            EngineMissing: it is asked by meaning, and the encoder is not there.
        """
        listing = self._kept.get(asked)
        if listing is None:
            outlet_of = self.index.outlet_of
            listing = Listing(
                self._hits(dossier, asked),
                {"outlet": lambda hit: [outlet_of[hit.span.article]], "kind": lambda hit: hit.kinds},
            )
            for oldest in list(self._kept)[: len(self._kept) + 1 - KEPT]:
                self._kept.pop(oldest, None)
            self._kept[asked] = listing
        return listing

    def _hits(self, dossier: Dossier, asked: Asked) -> Iterator[Hit]:
        if not asked.words.strip():
            return
        among = articles_within(self.account.articles, asked.since, asked.until)
        if asked.by == "words":
            for span in dossier.search_best(asked.words, MOST_BY_WORDS, articles=among):
                if is_there(self.lookup, span):
                    yield Hit(span, self.places.kinds_of(span))
            return
        for near in dossier.search_meaning(asked.words, MOST_BY_MEANING, articles=among):
            for span in near.content[:1]:
                if is_there(self.lookup, span):
                    yield Hit(span, self.places.kinds_of(span) | {"statement"}, near.nearness, near.statement)


def is_there(lookup: Lookup, span: Span) -> bool:
    """Whether the edition has the passage; an article may have come in since."""
    article = lookup.articles.get(span.article)
    return article is not None and article.text[span.start : span.end] == span.text


def show_hits(lookup: Lookup, hits: Iterable[Hit], terms: Sequence[Sequence[str]]) -> list[Shown]:
    """Hits with the words that were looked for marked; those that read the same stand with the first of them.

    Args:
        lookup: of the edition.
        hits: some of one search.
        terms: see `terms_of`.
    """
    shown = [show_hit(lookup, hit, terms) for hit in hits]
    groups = put_together(shown, key=lambda each: (each.target.text, each.holder))
    return [replace(group[0], same=group[1:]) for group in groups]


def show_hit(lookup: Lookup, hit: Hit, terms: Sequence[Sequence[str]]) -> Shown:
    """One hit: a paragraph around the first word that was looked for, or a statement in its sentence."""
    span, article = hit.span, lookup.articles[hit.span.article]
    text = article.text
    if hit.statement:
        before, after = lookup.context(span)
        start, end, target = span.start - len(before), span.end + len(after), span
        whole = start, end
        places = term_places(text[start:end], [term for term in terms if len("".join(term)) >= TELLING])
    else:
        whole = span.start, span.end
        places = term_places(span.text, terms)
        first = span.start + (places[0][0] if places else 0)
        start = span.start if first - span.start < SHOWN - BEFORE else word_start(text, first - BEFORE)
        end = span.end if span.end - start <= SHOWN else word_start(text, start + SHOWN)
        target = within(article, sentence_at(lookup, article, first) or span, start, end)
    at = whole[0]
    found = [(at + one, at + other) for one, other in places]
    return Shown(
        hit,
        article,
        lookup.label(article),
        lookup.when(article),
        target,
        tuple(pieces_of(text, start, target.start, found)),
        tuple(pieces_of(text, target.start, target.end, found)),
        tuple(pieces_of(text, target.end, end, found)),
        start > whole[0],
        end < whole[1],
        lookup.holders.get(hit.statement, ""),
    )


def within(article: Article, span: Span, start: int, end: int) -> Span:
    """The part of a passage between two places; all of it where it has none there."""
    if start <= span.start and span.end <= end:
        return span
    start, end = max(start, span.start), min(end, span.end)
    return article.span(start, end) if start < end else span


def pieces_of(text: str, start: int, end: int, places: Iterable[tuple[int, int]]) -> Iterator[Piece]:
    """A stretch of a text, cut at the places that were found in it.

    >>> [piece.text for piece in pieces_of("the café burned", 0, 15, [(4, 8)])]
    ['the ', 'café', ' burned']
    """
    at = start
    for first, last in places:
        first, last = max(first, at), min(last, end)
        if first < last:
            if first > at:
                yield Piece(text[at:first], found=False)
            yield Piece(text[first:last], found=True)
            at = last
    if at < end:
        yield Piece(text[at:end], found=False)


def sentence_at(lookup: Lookup, article: Article, place: int) -> Span | None:
    """The sentence in which something was found: what the link lands on."""
    i = bisect_right(lookup.starts.get(article.id, []), place) - 1
    sentence = lookup.sentences[article.id][i].span if i >= 0 else None
    return sentence if sentence and place < sentence.end else None


def word_start(text: str, at: int) -> int:
    """The beginning of a word near a place in a text."""
    blank = text.find(" ", at, at + 40)
    return blank + 1 if blank >= 0 else at


# What was looked for


def terms_of(words: str) -> tuple[tuple[str, ...], ...]:
    """The words that are looked for, those of a phrase in quotation marks together.

    >>> terms_of('Café "shot by"')
    (('cafe',), ('shot', 'by'))
    """
    found: list[tuple[str, ...]] = []
    for i, part in enumerate(words.split('"')):
        tokens = tuple(token for _, _, token in tokens_of(part))
        found += [tokens] if i % 2 else [(token,) for token in tokens]
    return tuple(dict.fromkeys(term for term in found if term))


def term_places(text: str, terms: Sequence[Sequence[str]]) -> list[tuple[int, int]]:
    """(start, end) of everything in a text that was looked for, in order, none inside another.

    >>> term_places("The café; the CAFE.", terms_of("cafe"))
    [(4, 8), (14, 18)]
    """
    tokens = tokens_of(text)
    first = {term[0]: [other for other in terms if other[0] == term[0]] for term in terms}
    found: list[tuple[int, int]] = []
    for i, (start, _, word) in enumerate(tokens):
        for term in first.get(word, ()):
            told = tokens[i : i + len(term)]
            if [each for _, _, each in told] == list(term) and (not found or start >= found[-1][1]):
                found.append((start, told[-1][1]))
    return found


def tokens_of(text: str) -> list[tuple[int, int, str]]:
    """(start, end, word) of the words of a text, without capitals and accents, as the search index has them."""
    return [(match.start(), match.end(), plain(match.group())) for match in _TOKEN.finditer(text)]


@lru_cache(maxsize=50_000)
def plain(word: str) -> str:
    """A word without capitals and accents.

    >>> plain("Ådne")
    'adne'
    """
    if word.isascii():
        return word.lower()
    return "".join(each for each in unicodedata.normalize("NFKD", word) if not unicodedata.combining(each)).lower()
