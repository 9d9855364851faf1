"""What a search found, ready to print: cut to what a reader looks through, with the words looked for marked.

Beside `finding`. Invariant: every piece is a slice of its article, and the pieces of a hit follow each other.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from counterclaim.model.article import Article
from counterclaim.model.span import Span
from counterclaim.show.lookup import Lookup
from counterclaim.show.together import put_together
from counterclaim.web.finding import Hit
from counterclaim.web.terms import term_places

# Characters of a paragraph that are shown around the first word that was looked for.
SHOWN, BEFORE = 600, 160

# A word of fewer letters is not marked in what was found by its meaning: "who" and "to" stand everywhere.
TELLING = 4


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
