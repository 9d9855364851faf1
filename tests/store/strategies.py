"""Arbitrary articles, readings and accounts that keep the promises of the model, over any Unicode text.

Ids are unique among their like, passages are slices, and what refers to something refers to what is there; all else is
anything that the types allow.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, get_args

from hypothesis import strategies as st

from counterclaim.model.account import Account, Copy, LedgerEntry, Position, TimelineEntry
from counterclaim.model.actor import Actor, Variant
from counterclaim.model.article import Article, DateOrigin, Publication
from counterclaim.model.capture import Capture
from counterclaim.model.claim import Claim, Coverage, CoverageKind
from counterclaim.model.date_range import DateRange, Precision
from counterclaim.model.dispute import Dispute, DisputeKind, Side
from counterclaim.model.figure import Figure
from counterclaim.model.happening import AnchorKind, DateMention, Happening, HappeningStatus, TimeKind
from counterclaim.model.judgement import Judgement, Status, Verdict
from counterclaim.model.meaning import Meaning
from counterclaim.model.mention import ActorKind, Mention
from counterclaim.model.naming import DivergingTerms, Term, Usage, UsageKind
from counterclaim.model.page_place import PagePlace
from counterclaim.model.reading import Reading, Sentence
from counterclaim.model.reason import Reason
from counterclaim.model.reference import Reference, ReferenceForm
from counterclaim.model.skipped import Skipped, Stage
from counterclaim.model.span import Span
from counterclaim.model.statement import ChainLink, Channel, ContentKind, Mode, Proposition, Role, Stance, Statement
from counterclaim.model.wire import Wire

# Everything that UTF-8 can write: NUL, right-to-left, combining marks, emoji, private use.
letters = st.characters(exclude_categories=["Cs"])
words = st.text(letters, max_size=12)
names = st.text(letters, min_size=1, max_size=12)
texts = st.text(letters, min_size=1, max_size=80) | st.sampled_from(
    ["Ein\x00Ende", "e\u0301\u202eabc", "👩‍🚒 said “no”\n\n\x00", "\n\n \n", "שלום ‎12%"]
)
counts = st.integers(0, 2**63 - 1)
measures = st.floats(allow_nan=False)
captures = st.builds(Capture, words, words, words, words, words, st.none() | counts)
small = st.integers(0, 1_000_000)
wires = st.builds(Wire, words, words, words, words, st.none() | counts, words, words)


def one_of(kind: object) -> st.SearchStrategy[Any]:
    """Any word of a fixed list."""
    return st.sampled_from(get_args(kind))


def few(things: st.SearchStrategy[Any], most: int = 2) -> st.SearchStrategy[tuple[Any, ...]]:
    """None, one or some of them."""
    return st.lists(things, max_size=most).map(tuple)


@st.composite
def dates(draw: st.DrawFn) -> DateRange:
    """Any interval; an open one too."""
    start, end = sorted(draw(st.tuples(st.dates(), st.dates())))
    return DateRange(start, draw(st.sampled_from([None, end])), draw(one_of(Precision)))


@st.composite
def spans(draw: st.DrawFn, articles: Sequence[Article]) -> Span:
    """A passage of one of the articles."""
    article = draw(st.sampled_from(articles))
    start = draw(st.integers(0, len(article.text) - 1))
    return article.span(start, draw(st.integers(start + 1, len(article.text))))


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Any article; what proves its date is its own."""
    article = Article.of(
        draw(texts),
        file=draw(names),
        digest=draw(words),
        outlet=draw(st.none() | words),
        url=draw(st.none() | words),
        title=draw(st.none() | words),
        author=draw(st.none() | words),
        capture=draw(st.none() | captures),
        language=draw(st.none() | words),
        wire=draw(st.none() | wires),
        places=draw(few(st.builds(PagePlace, small, small, small, measures, measures, measures, measures))),
    )
    origin = draw(st.none() | one_of(DateOrigin))
    if origin is None:
        return article
    publication = Publication(draw(dates()), origin, draw(few(spans([article]))), draw(words))
    return Article(
        article.id,
        article.text,
        article.file,
        article.digest,
        article.outlet,
        article.url,
        article.title,
        article.author,
        publication,
        article.capture,
        article.language,
        article.wire,
        places=article.places,
    )


def statements(article: Article, mode: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Statement, ...]]:
    """Statements of an article with different ids."""
    passages = spans([article])
    perhaps = st.none() | passages
    statement = st.builds(
        Statement,
        article=st.just(article.id),
        source=perhaps,
        cue=perhaps,
        content=few(passages),
        mode=mode,
        stance=one_of(Stance),
        sentence=passages,
        speaker=perhaps,
        speaker_basis=st.sampled_from(["named", "pronoun", "title", "open"]),
        cue_lemma=words,
        negated_cue=st.booleans(),
        chain=few(st.builds(ChainLink, role=one_of(Role), name=words, channel=one_of(Channel), span=perhaps)),
        propositions=few(
            st.builds(
                Proposition,
                span=passages,
                predicate=words,
                negated=st.booleans(),
                subject=perhaps,
                object=perhaps,
                terms=few(words, 3),
                modal=words,
            )
        ),
        stance_evidence=perhaps,
        content_kind=one_of(ContentKind),
        speaker_candidates=few(passages),
    )
    return st.lists(statement, max_size=3, unique_by=lambda one: one.id).map(tuple)


@st.composite
def readings(draw: st.DrawFn, article: Article | None = None) -> Reading:
    """Any reading of an article, or of any article."""
    article = article or draw(articles())
    passages = spans([article])
    perhaps = st.none() | passages
    attributed = draw(statements(article, st.sampled_from(["direct", "indirect", "mixed"])))
    narrated = draw(statements(article, st.just("narrated")))
    told_in = st.none() | st.sampled_from([one.id for one in attributed]) if attributed else st.none()
    mentions = st.builds(
        DateMention, passages, st.none() | dates(), one_of(AnchorKind), perhaps, few(dates()), one_of(TimeKind), words
    )
    return Reading(
        article=article,
        engine=draw(words),
        sentences=draw(few(st.builds(Sentence, passages, counts))),
        mentions=draw(few(st.builds(Mention, passages, one_of(ActorKind), passages, perhaps))),
        statements=attributed,
        narrations=narrated,
        dates=draw(few(mentions)),
        figures=draw(st.lists(figures(passages, told_in), max_size=2, unique_by=lambda figure: figure.id).map(tuple)),
        happenings=draw(
            st.lists(
                st.builds(
                    Happening, passages, mentions, one_of(HappeningStatus), words, few(words, 3), statement=told_in
                ),
                max_size=2,
                unique_by=lambda happening: happening.id,
            ).map(tuple)
        ),
        skipped=draw(few(gaps([article]))),
        meanings=tuple(Meaning(one.id, draw(st.binary(max_size=6))) for one in attributed if draw(st.booleans())),
        references=draw(
            few(
                st.builds(
                    Reference,
                    passages,
                    one_of(ReferenceForm),
                    one_of(ActorKind),
                    perhaps,
                    words,
                    st.booleans(),
                    words,
                    perhaps,
                )
            )
        ),
    )


def figures(passages: st.SearchStrategy[Span], told_in: st.SearchStrategy[str | None]) -> st.SearchStrategy[Figure]:
    """Any quantity, bounds beyond 64 bits and infinite ones too."""
    perhaps = st.none() | passages
    bound = st.none() | measures | st.just(1e300)
    return st.builds(
        Figure,
        span=passages,
        number=passages,
        low=bound,
        high=bound,
        unit=words,
        counted=perhaps,
        precision=perhaps,
        as_of=st.none() | dates(),
        statement=told_in,
        terms=few(words, 3),
        subject=perhaps,
    )


def gaps(known: Sequence[Article]) -> st.SearchStrategy[Skipped]:
    """Anything left out, with a passage or without."""
    return st.builds(
        Skipped,
        stage=one_of(Stage),
        file=words,
        reason=words,
        next_step=words,
        article=st.none() | words | st.sampled_from([article.id for article in known]),
        span=st.none() | spans(known),
    )


def judgements() -> st.SearchStrategy[Judgement]:
    """Any decision."""
    return st.builds(
        Judgement,
        left=words,
        right=words,
        verdict=one_of(Verdict),
        decided_by=words,
        decided_at=words,
        withdrawn_at=words,
        note=words,
    )


@st.composite
def accounts(draw: st.DrawFn) -> Account:
    """Any account over one to three read articles."""
    known = draw(st.lists(articles(), min_size=1, max_size=3, unique_by=lambda article: article.id))
    known.sort(key=lambda article: (article.file, article.id))
    read = tuple(draw(readings(article)) for article in known)
    passages = spans(known)
    told = [statement.id for reading in read for statement in (*reading.statements, *reading.narrations)]
    some_told = few(st.sampled_from(told)) if told else st.just(())
    reasons = few(st.builds(Reason, words, words, words, words, few(passages)))
    cast = draw(
        st.lists(
            st.builds(
                Actor,
                id=names,
                name=words,
                kind=one_of(ActorKind),
                variants=few(st.builds(Variant, words, few(passages))),
                roles=few(passages),
                reasons=reasons,
                status=one_of(Status),
                stand_ins=few(passages),
            ),
            max_size=2,
            unique_by=lambda actor: actor.id,
        )
    )
    actor = st.none() | st.sampled_from([one.id for one in cast]) if cast else st.none()
    claims = draw(
        st.lists(
            st.builds(
                Claim,
                id=names.map("claim-{}".format),
                label=passages,
                statements=some_told,
                holders=few(words),
                origins=counts,
                coverage=few(st.builds(Coverage, words, one_of(CoverageKind), counts, few(passages))),
                reasons=reasons,
            ),
            max_size=2,
            unique_by=lambda claim: claim.id,
        )
    )
    some_claims = few(st.sampled_from([claim.id for claim in claims])) if claims else st.just(())
    sides = st.builds(
        Side,
        holder=st.none() | words,
        actor=actor,
        camp=words,
        evidence=few(passages),
        statements=some_told,
        origins=counts,
    )
    return Account(
        articles=tuple(known),
        readings=read,
        disputes=draw(
            st.lists(
                st.builds(
                    Dispute,
                    id=names.map("dispute-{}".format),
                    kind=one_of(DisputeKind),
                    topic=few(passages),
                    sides=few(sides, 3),
                    strength=measures,
                    reasons=reasons,
                    status=one_of(Status),
                ),
                max_size=2,
                unique_by=lambda dispute: dispute.id,
            ).map(tuple)
        ),
        claims=tuple(claims),
        positions=draw(few(st.builds(Position, words, actor, some_claims, some_told))),
        figures=draw(ledgers(known, actor, reasons)),
        timeline=draw(
            st.lists(
                st.builds(
                    TimelineEntry,
                    id=names.map("timeline-{}".format),
                    dates=dates(),
                    status=one_of(HappeningStatus),
                    label=passages,
                    tellings=few(passages),
                    date_passages=few(passages),
                    reasons=reasons,
                ),
                max_size=2,
                unique_by=lambda entry: entry.id,
            ).map(tuple)
        ),
        cast=tuple(cast),
        copies=draw(
            st.lists(
                st.builds(
                    Copy,
                    passages,
                    passages,
                    measures,
                    st.none() | passages,
                    st.none() | st.sampled_from([article.id for article in known]),
                    reasons,
                ),
                max_size=2,
                unique_by=lambda copy: copy.id,
            ).map(tuple)
        ),
        gaps=draw(few(gaps(known))),
        holders=draw(few(st.tuples(st.sampled_from(told), words))) if told else (),
        namings=draw(
            st.lists(
                st.builds(
                    DivergingTerms,
                    id=names.map("naming-{}".format),
                    terms=few(
                        st.builds(Term, passages, few(st.builds(Usage, words, actor, one_of(UsageKind), few(passages))))
                    ),
                    reasons=reasons,
                ),
                max_size=2,
                unique_by=lambda naming: naming.id,
            ).map(tuple)
        ),
    )


@st.composite
def ledgers(
    draw: st.DrawFn,
    known: Sequence[Article],
    actor: st.SearchStrategy[str | None],
    reasons: st.SearchStrategy[tuple[Reason, ...]],
) -> tuple[LedgerEntry, ...]:
    """Entries of which a later one may update an earlier one."""
    entries: list[LedgerEntry] = []
    for identity in draw(st.lists(names, max_size=3, unique=True)):
        of = draw(st.sampled_from(known))
        entry = LedgerEntry(
            id=f"ledger-{identity}",
            referent=draw(words),
            label=draw(spans(known)),
            figure=draw(figures(spans([of]), st.none())),
            holder=draw(st.none() | words),
            actor=draw(actor),
            evidence=draw(few(spans(known))),
            told=draw(st.none() | dates()),
            updates=draw(st.sampled_from([None, *(one.id for one in entries)])),
            reasons=draw(reasons),
        )
        entries.append(entry)
    return tuple(entries)


# Words of `Mode` that a statement with a source may have; kept here so that a new one is noticed.
assert set(get_args(Mode)) == {"direct", "indirect", "mixed", "narrated"}
