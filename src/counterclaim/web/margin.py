"""The margin of an article: what other passages say of the passages in one paragraph.

Put together by dispute and by claim, so that a paragraph with three statements of one dispute has one note on it.
Invariant: the margin tells what the account holds and no more; an outlet without a word about a passage is not named
here, since silence is the business of the claim's own page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from counterclaim.model.account import LedgerEntry
from counterclaim.model.article import Article
from counterclaim.model.dispute import Dispute, Side
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement
from counterclaim.show.labels import DISPUTE_KIND, OWN_VOICE
from counterclaim.show.lookup import Quote
from counterclaim.show.numbers import bounds_words
from counterclaim.show.visible import one_line
from counterclaim.web.index import Index, first_of
from counterclaim.web.parts import grouped

# Voices that a note shows; the claim's and the dispute's own pages show all. With three the margin of a contested
# paragraph is three times as long as the paragraph, and tears the text apart.
SHOWN = 2
# Voices beside a paragraph. A contested sentence stands in eight disputes; with all their voices a page was four times
# as long as its article.
ENOUGH = 3
# Words by which a note names its passage: enough to find it in a paragraph.
NAMED_BY = 5
# Words of a passage in the margin: three lines, then the sign of an omission; its mark is a click away. A style that
# hides the rest would leave the hidden lines of a link over the next one.
TOLD = 18


@dataclass(frozen=True, slots=True)
class Voice:
    """One wording of somebody's, with every passage that has it.

    `holder` is "" for what is told likewise; `words` are a figure's bounds, else "".
    """

    holder: str
    quotes: tuple[Quote, ...]
    words: str = ""

    @property
    def text(self) -> str:
        """The passage, cut after some words where it is long."""
        return opening_of(self.quotes[0].span, TOLD)


@dataclass(frozen=True, slots=True)
class Note:
    """What is said elsewhere of one passage; `address` is where all of it stands, `more` how many voices besides.

    `kind` is "opposed" for the other camps of a dispute, "likewise" for other outlets that tell the same claim,
    "counted" for other figures of the same thing.
    """

    kind: str
    label: str
    address: str
    span: Span
    opening: str
    voices: tuple[Voice, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Margin:
    """The notes beside one paragraph, and the passages elsewhere that copy some of its words, by outlet."""

    notes: tuple[Note, ...]
    copied: tuple[tuple[str, tuple[Quote, ...]], ...]

    def __len__(self) -> int:
        return len(self.notes) + bool(self.copied)


def make_margin(index: Index, article: Article, start: int, end: int, told: set[str] | None = None) -> Margin:
    """What stands beside the passages that begin between two characters of an article.

    Args:
        index: over the account.
        article: whose margin it is.
        start: first character of the paragraph.
        end: the one after its last.
        told: what the margin has told before; told again it is a line without its voices. What is told here is added.
    """
    told = set() if told is None else told
    statements = [each for each in index.statements_of.get(article.id, ()) if start <= first_of(each).start < end]
    notes = [*oppose(index, article, statements, start, end, told), *tell_likewise(index, article, statements)]
    notes += count_otherwise(index, article, start, end)
    return Margin(tuple(shorten(notes)), copied_from(index, article, statements))


def shorten(notes: Iterable[Note]) -> Iterator[Note]:
    """The notes, of which those that come after enough voices are one line each."""
    voices = 0
    for note in notes:
        if voices >= ENOUGH:
            yield replace(note, voices=(), more=note.more + len(note.voices))
        else:
            yield note
        voices += len(note.voices)


def oppose(
    index: Index, article: Article, statements: Iterable[Statement], start: int, end: int, told: set[str]
) -> Iterator[Note]:
    """One note for each dispute, with what its other camps say: other articles first, in the order of the sides."""
    found: dict[tuple[str, str], tuple[Span, Dispute, Side]] = {}
    for statement in statements:
        for dispute, side in index.disputes_of_statement.get(index.name_of(statement), ()):
            found.setdefault((dispute.id, side.camp), (first_of(statement), dispute, side))
    for stand in index.stands_of.get(article.id, ()):
        if start <= stand.span.start < end:
            found.setdefault((stand.dispute.id, stand.side.camp), (stand.span, stand.dispute, stand.side))
    for span, dispute, own in sorted(found.values(), key=lambda each: (each[0].start, each[1].id, each[2].camp)):
        others = [
            (one_line(side.holder) if side.holder else OWN_VOICE, passage)
            for side in dispute.sides
            if side.camp != own.camp
            for passage in dispute.stated(side)
            if passage.article in index.lookup.articles
        ]
        others.sort(key=lambda each: each[1].article == article.id)
        voices = grouped(((holder, one_line(passage.text)), passage) for holder, passage in others)
        most = 0 if f"{dispute.id} {own.camp}" in told else SHOWN
        told.add(f"{dispute.id} {own.camp}")
        shown = [Voice(holder, index.lookup.quotes(spans)) for (holder, _), spans in list(voices.items())[:most]]
        kind = DISPUTE_KIND[dispute.kind]
        yield make_note("opposed", kind, f"/disputes/{dispute.id}", span, shown, len(voices))


def tell_likewise(index: Index, article: Article, statements: Iterable[Statement]) -> Iterator[Note]:
    """One note for each claim that another outlet tells in words of its own."""
    seen: set[str] = set()
    for statement in statements:
        claim = index.claim_by(statement)
        if claim is None or claim.id in seen or not index.is_supported(statement):
            continue
        seen.add(claim.id)
        voices = grouped(
            (one_line(first_of(other).text), first_of(other))
            for other in index.tellings_of(claim)
            if index.outlet_of[other.article] != index.outlet_of[article.id]
        )
        shown = [Voice("", index.lookup.quotes(spans)) for spans in list(voices.values())[:SHOWN]]
        yield make_note("likewise", "", f"/claims/{claim.id}", first_of(statement), shown, len(voices))


def copied_from(
    index: Index, article: Article, statements: Iterable[Statement]
) -> tuple[tuple[str, tuple[Quote, ...]], ...]:
    """The passages of other outlets that tell a claim of these statements, where all have it from one origin."""
    spans = (
        (index.outlet_of[other.article], first_of(other))
        for statement in statements
        if (claim := index.claim_by(statement)) and claim.origins < 2
        for other in index.tellings_of(claim)
        if index.outlet_of[other.article] != index.outlet_of[article.id]
    )
    return tuple((outlet, index.lookup.quotes(found)) for outlet, found in grouped(spans).items())


def count_otherwise(index: Index, article: Article, start: int, end: int) -> Iterator[Note]:
    """One note for each figure for which another article gives other bounds."""
    for entry in index.figures_of.get(article.id, ()):
        if start <= entry.figure.number.start < end:
            others = [other for other in index.counts_of[entry.referent] if is_other_count(entry, other)]
            voices = grouped(((holder_words(other), bounds_of(other)), other.figure.number) for other in others)
            shown = [
                Voice(holder, index.lookup.quotes(spans), words)
                for (holder, words), spans in list(voices.items())[:SHOWN]
            ]
            if shown:
                yield make_note("counted", "", f"/figures/{entry.referent}", entry.figure.number, shown, len(voices))


def is_other_count(entry: LedgerEntry, other: LedgerEntry) -> bool:
    """Whether another article counts the same and gives other bounds."""
    same = (other.figure.low, other.figure.high) == (entry.figure.low, entry.figure.high)
    return not same and other.figure.number.article != entry.figure.number.article


def holder_words(entry: LedgerEntry) -> str:
    """Whose figure it is."""
    return one_line(entry.holder) if entry.holder else OWN_VOICE


def bounds_of(entry: LedgerEntry) -> str:
    """A figure's bounds in words."""
    return bounds_words(entry.figure.low, entry.figure.high, entry.figure.unit)


def make_note(kind: str, label: str, address: str, span: Span, shown: list[Voice], voices: int) -> Note:
    """A note ready to print."""
    return Note(kind, label, address, span, opening_of(span), tuple(shown), voices - len(shown))


def opening_of(span: Span, most: int = NAMED_BY) -> str:
    """The first words of a passage, with the sign of an omission where there are more.

    >>> opening_of(Span("article-1", 0, 8, "ab cd ef")), opening_of(Span("article-1", 0, 8, "ab cd ef"), 2)
    ('ab cd ef', 'ab cd …')
    """
    found = span.text.split()
    return " ".join(found[:most]) + (" …" if len(found) > most else "")
