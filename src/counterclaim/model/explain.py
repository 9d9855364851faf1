"""Why anything of an account stands there: from an id to its passages and reasons.

Pure, over an Account alone. Invariant: every id that an account shows has an explanation with a passage or a reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from counterclaim.errors import UnknownId
from counterclaim.model.account import Account, Copy, LedgerEntry, TimelineEntry
from counterclaim.model.actor import Actor
from counterclaim.model.article import Article
from counterclaim.model.claim import Claim
from counterclaim.model.dispute import Dispute
from counterclaim.model.explanation import Explanation
from counterclaim.model.figure import Figure
from counterclaim.model.happening import Happening
from counterclaim.model.judgement import Judgement
from counterclaim.model.naming import DivergingTerms
from counterclaim.model.reason import Reason
from counterclaim.model.skipped import Skipped
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement

Explain = Callable[[], Explanation]

ORIGINS = {
    "metadata": "The publication date is what the page, the record or the sidecar says",
    "text": "The publication date is a line of its own in the text",
    "inferred": "The publication date is given nowhere; these passages prove it",
}

BASES = {
    "named": "The source names who speaks",
    "pronoun": "The source is a pronoun that can mean nobody else",
    "title": "The source is a title or description that can mean nobody else",
    "open": "The text leaves open who stands behind the source",
}

KINDS_OF_CONTENT = {
    "topic": "It tells what was spoken about, and not what was said of it",
    "attitude": "It tells how somebody feels about something, which cannot be true or false",
    "endorsement": "It tells whose side somebody takes",
    "decree": "It is an act of office: saying it makes it so",
    "question": "It is asked, not said",
}

# How many ids an error names.
FEW = 5


def explain(account: Account, identity: str, judgements: Sequence[Judgement] = ()) -> Explanation:
    """Why a thing stands in the account: its passages, the program's reasons, and what people decided about it.

    Args:
        identity: the id of anything in the account, or its beginning where only one thing begins so; or a name of the
            cast in any spelling that one actor alone has.

    Raises:
        UnknownId: nothing has it, or several things begin with it.
    """
    known = dict(everything(account))
    explanation = known[find_identity(find_named(account, identity) or identity, known)]()
    decided = tuple(
        decision
        for judgement in judgements
        if judgement.holds and explanation.id == judgement.left
        for decision in (decision_reason(judgement),)
    )
    if not decided:
        return explanation
    return Explanation(
        explanation.id, explanation.kind, explanation.label, explanation.passages, explanation.reasons + decided
    )


def find_named(account: Account, name: str) -> str | None:
    """The id of the one actor who has this name or spelling, capitals aside; None where none or several have it."""
    wanted = " ".join(name.split()).casefold()
    found = {
        actor.id
        for actor in account.cast
        if any(wanted == " ".join(each.split()).casefold() for each in (actor.name, *(v.text for v in actor.variants)))
    }
    return found.pop() if len(found) == 1 else None


def find_identity(identity: str, known: Iterable[str]) -> str:
    """The one id of `known` that is `identity` or begins with it.

    Raises:
        UnknownId: there is none, or more than one.
    """
    found = sorted({name for name in known if name.startswith(identity)}) if identity else []
    if identity in found:
        return identity
    if not found:
        raise UnknownId(
            f"nothing here has the id {identity!r}",
            next_step="take an id from the account, such as one that begins with dispute-, or a name of the cast",
        )
    if len(found) > 1:
        few = ", ".join(found[:FEW]) + (" …" if len(found) > FEW else "")
        raise UnknownId(f"{len(found)} things begin with {identity!r}", next_step=f"give more of the id: {few}")
    return found[0]


def everything(account: Account) -> Iterator[tuple[str, Explain]]:
    """Every id of an account with what explains it. What people see first comes last, and so wins an id."""
    for reading in account.readings:
        for happening in reading.happenings:
            yield happening.id, partial(explain_happening, happening)
        for figure in reading.figures:
            yield figure.id, partial(explain_figure, figure)
        for statement in (*reading.narrations, *reading.statements):
            yield statement.id, partial(explain_statement, statement)
    for gap in account.gaps:
        yield gap.id, partial(explain_gap, gap)
    for article in account.articles:
        yield article.id, partial(explain_article, article)
    for actor in account.cast:
        yield actor.id, partial(explain_actor, actor)
    for entry in account.timeline:
        yield entry.id, partial(explain_timeline_entry, entry)
    for copy in account.copies:
        yield copy.id, partial(explain_copy, copy)
    for naming in account.namings:
        yield naming.id, partial(explain_naming, naming)
    for figure_entry in account.figures:
        yield figure_entry.id, partial(explain_ledger_entry, figure_entry)
    for claim in account.claims:
        yield claim.id, partial(explain_claim, claim, account)
    for dispute in account.disputes:
        yield dispute.id, partial(explain_dispute, dispute)


def explain_dispute(dispute: Dispute) -> Explanation:
    """A dispute with the passages of all its sides."""
    passages = [span for side in dispute.sides for span in side.evidence]
    label = dispute.question or (passages[0].text if passages else dispute.id)
    return Explanation(dispute.id, "dispute", label, once(passages or dispute.topic), dispute.reasons)


def explain_copy(copy: Copy) -> Explanation:
    """A copied passage in both articles, and who had it first where that is known."""
    passages = [copy.left, copy.right, *([copy.agency] if copy.agency else [])]
    if copy.source or copy.agency:
        return Explanation(copy.id, "copy", copy.left.text, once(passages), copy.reasons)
    left_open = Reason("copies", "direction", "open", "Neither credit nor dates nor length tell who had it first")
    return Explanation(copy.id, "copy", copy.left.text, once(passages), (*copy.reasons, left_open))


def explain_naming(naming: DivergingTerms) -> Explanation:
    """Diverging terms with every passage that uses one of them."""
    passages = [span for term in naming.terms for usage in term.usages for span in usage.passages]
    return Explanation(naming.id, "naming", naming.wording, once(passages), naming.reasons)


def explain_claim(claim: Claim, account: Account) -> Explanation:
    """A claim with the passages of all statements that say it."""
    wanted = set(claim.statements)
    told = [
        span
        for reading in account.readings
        for statement in (*reading.statements, *reading.narrations)
        if statement.id in wanted
        for span in statement.content
    ]
    return Explanation(claim.id, "claim", claim.label.text, once([claim.label, *told]), claim.reasons)


def explain_actor(actor: Actor) -> Explanation:
    """An actor with every passage that names it."""
    return Explanation(actor.id, "actor", actor.name, once([*actor.passages, *actor.roles]), actor.reasons)


def explain_ledger_entry(entry: LedgerEntry) -> Explanation:
    """A figure with its holder."""
    passages = once([*entry.evidence, entry.figure.span])
    return Explanation(entry.id, "figure", entry.figure.span.text, passages, entry.reasons)


def explain_timeline_entry(entry: TimelineEntry) -> Explanation:
    """A happening with its tellings and the words that date it."""
    passages = once([*entry.tellings, *entry.date_passages])
    return Explanation(entry.id, "timeline", entry.label.text, passages or (entry.label,), entry.reasons)


def explain_statement(statement: Statement) -> Explanation:
    """A statement with the words that show its source, its cue and who stands behind it."""
    parts = [statement.sentence, statement.source, statement.cue, *statement.content, statement.speaker]
    parts.append(statement.stance_evidence)
    reasons = []
    if statement.cue:
        negated = " It is negated" if statement.negated_cue else ""
        sentence = f"These words tell that something was said.{negated}".rstrip(".")
        reasons.append(Reason("statements", "cue", statement.cue_lemma, sentence, (statement.cue,)))
    if statement.stance_evidence:
        sentence = f"These words make it “{statement.stance}”"
        reasons.append(Reason("statements", "stance", statement.stance, sentence, (statement.stance_evidence,)))
    if statement.content_kind != "claim":
        sentence = KINDS_OF_CONTENT[statement.content_kind]
        reasons.append(Reason("statements", "content kind", statement.content_kind, sentence, statement.content))
    if statement.source:
        basis = BASES.get(statement.speaker_basis, statement.speaker_basis)
        spans = once([statement.source, *([statement.speaker] if statement.speaker else [])])
        reasons.append(Reason("statements", "speaker", statement.speaker_basis, basis, spans))
    if statement.speaker_candidates:
        value = " · ".join(dict.fromkeys(span.text for span in statement.speaker_candidates))
        sentence = "These may be meant, the likeliest first; none of them is certain enough"
        reasons.append(Reason("statements", "may be meant", value, sentence, once(statement.speaker_candidates)))
    if statement.mode == "narrated":
        reasons.append(Reason("statements", "mode", "narrated", "The outlet says it in its own voice"))
    label = statement.text or statement.sentence.text
    return Explanation(statement.id, "statement", label, once(span for span in parts if span), tuple(reasons))


def explain_figure(figure: Figure) -> Explanation:
    """A quantity as one article tells it."""
    bounds = " to ".join("open" if bound is None else f"{bound:g}" for bound in (figure.low, figure.high))
    spans = once(span for span in (figure.number, figure.precision) if span)
    reason = Reason("figures", "bounds", bounds, "The bounds are those that the words give", spans)
    return Explanation(figure.id, "figure", figure.span.text, (figure.span,), (reason,))


def explain_happening(happening: Happening) -> Explanation:
    """What one article puts at a date."""
    told = happening.date
    value = told.dates.iso if told.dates else "open"
    spans = once(span for span in (told.span, told.anchor_span) if span)
    reason = Reason("dates", told.anchor, value, f"The date is counted from: {told.anchor}", spans)
    return Explanation(happening.id, "timeline", happening.span.text, (happening.span,), (reason,))


def explain_gap(gap: Skipped) -> Explanation:
    """What was left out, and why."""
    step = f"; {gap.next_step}" if gap.next_step else ""
    spans = (gap.span,) if gap.span else ()
    reason = Reason(gap.stage, "skipped", gap.file, f"{gap.reason}{step}", spans)
    return Explanation(gap.id, "gap", gap.file or gap.article or gap.id, spans, (reason,))


def explain_article(article: Article) -> Explanation:
    """An article, and how its date is known."""
    published = article.publication
    if published is None:
        reason = Reason("ingest", "publication", "missing", "No publication date was found")
    else:
        reason = Reason(
            "ingest", "publication", published.dates.iso, ORIGINS[published.origin], once(published.evidence)
        )
    given = Reason("ingest", "file", article.file, "The file that it came in")
    return Explanation(article.id, "article", article.title or article.label, reason.passages, (reason, given))


def decision_reason(judgement: Judgement) -> Reason:
    """What a person decided, as one more reason."""
    note = f": {judgement.note}" if judgement.note else ""
    sentence = f"{judgement.decided_by} decided so at {judgement.decided_at}{note}"
    return Reason("judgements", judgement.verdict, judgement.id, sentence)


def once(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The passages without repetition, in order."""
    return tuple(dict.fromkeys(spans))
