"""Who says what in a French article, and what the outlet says itself.

After mentions, before figures. The order here: outline → what is told (`french.cues`) → one statement a sentence of a
quotation → stance, speaker, chain, propositions. Invariant: as in English: statements in the order of their content,
none empty, spans from `article.span` alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from counterclaim.model.article import Article
from counterclaim.model.mention import Mention
from counterclaim.model.span import Span
from counterclaim.model.statement import ChainLink, Mode, Statement
from counterclaim.read.french.chains import find_chain
from counterclaim.read.french.cues import find_told
from counterclaim.read.french.grammar import Range
from counterclaim.read.french.propositions import find_propositions
from counterclaim.read.french.speakers import Basis, Speakers
from counterclaim.read.french.stances import find_kind, find_stance
from counterclaim.read.french.told import Told
from counterclaim.read.outline import MARKS, Outline

PACKED = 45  # words: sentences of a longer quotation are put together up to this many, as in English (`read.drafts`)
LEAST = 3  # words of a sentence in the outlet's own voice


def find_statements(
    article: Article, outline: Outline, mentions: Sequence[Mention]
) -> tuple[tuple[Statement, ...], tuple[Statement, ...]]:
    """Attributed statements, and the sentences that nobody else is made to say."""
    told = find_told(outline)
    speakers = Speakers(mentions)
    found: list[Statement] = []
    for one in told:
        for part in _parts(outline, one):
            found.append(_statement(article, outline, speakers, part, found))
    found.sort(key=lambda statement: (statement.content[0].start, statement.content[-1].end, statement.id))
    return tuple(found), _narrations(article, outline, told)


def _parts(outline: Outline, told: Told) -> list[Told]:
    """One for each sentence of a quotation, those of a long one packed together."""
    if len(told.pieces) != 1 or outline.quoted[told.pieces[0][0]] < 0:
        return [told]
    first, last = told.pieces[0]
    if outline.quoted[first] != outline.quoted[last]:
        return [told]
    cuts: list[Range] = []
    start = first
    while start <= last:
        end = min(outline.bounds(start)[1], last)
        end = last if end < start else end
        cuts.append((start, end))
        start = end + 1
    cuts = [cut for cut in cuts if any(token.text[:1].isalnum() for token in outline.parse.tokens[cut[0] : cut[1] + 1])]
    if len(cuts) > 2:
        packed: list[Range] = []
        for cut in cuts:
            if packed and cut[1] - packed[-1][0] < PACKED:
                packed[-1] = (packed[-1][0], cut[1])
            else:
                packed.append(cut)
        cuts = packed
    return [replace(told, pieces=[cut]) for cut in cuts] or [told]


def _statement(
    article: Article, outline: Outline, speakers: Speakers, told: Told, before: Sequence[Statement]
) -> Statement:
    source = _source(article, outline, told.source)
    content = tuple(_span(article, outline, piece) for piece in told.pieces)
    speaker: Span | None = None
    basis: Basis = "open"
    candidates: tuple[Span, ...] = ()
    if source is not None:
        speaker, basis, candidates = speakers.resolve(source)
    elif told.form == "orphan" and before and _near(outline, content[0], before[-1]):
        speaker, basis = before[-1].speaker or before[-1].source, before[-1].speaker_basis
    stance = find_stance(outline, told)
    cue = _span(article, outline, told.cue) if told.cue else None
    return Statement(
        article=article.id,
        source=source,
        cue=cue,
        content=content,
        mode=_mode(outline, told.pieces),
        stance=stance,
        sentence=_sentence(article, outline, told),
        speaker=speaker,
        speaker_basis=basis,
        cue_lemma=told.lemma,
        negated_cue=told.negated or told.silent,
        chain=find_chain(article, outline, told, source),
        propositions=find_propositions(article, outline.parse, content),
        stance_evidence=cue if stance != "asserts" else None,
        content_kind=find_kind(told, stance),
        speaker_candidates=candidates,
    )


def _near(outline: Outline, content: Span, before: Statement) -> bool:
    """Whether a quotation stands in the paragraph of what was said before it, or in the next one."""
    here = outline.parse.paragraph_of(content.start)
    return here - outline.parse.paragraph_of(before.content[-1].start) <= 1


def _span(article: Article, outline: Outline, piece: Range) -> Span:
    """The passage of some words, with the mark that closes a quotation and without one that stands alone."""
    tokens = outline.parse.tokens
    return article.span(tokens[piece[0]].start, tokens[piece[1]].end)


def _source(article: Article, outline: Outline, source: Range | None) -> Span | None:
    """The source, a pronoun without the hyphen before it: « il » of « a-t-il »."""
    if source is None:
        return None
    span = _span(article, outline, source)
    cut = len(span.text) - len(span.text.lstrip("-"))
    return article.span(span.start + cut, span.end) if 0 < cut < len(span.text) else span


def _mode(outline: Outline, pieces: Sequence[Range]) -> Mode:
    quoted = [
        outline.quoted[i] >= 0
        for piece in pieces
        for i in range(piece[0], piece[1] + 1)
        if outline.parse.tokens[i].text not in MARKS
    ]
    if quoted and all(quoted):
        return "direct"
    return "mixed" if any(quoted) else "indirect"


def _sentence(article: Article, outline: Outline, told: Told) -> Span:
    places = [i for piece in told.pieces for i in piece] + (list(told.cue) if told.cue else [])
    first, last = outline.bounds(min(places))[0], outline.bounds(max(places))[1]
    return _span(article, outline, (first, last))


def _narrations(article: Article, outline: Outline, told: Sequence[Told]) -> tuple[Statement, ...]:
    """Sentences with a finite verb that hold no statement."""
    covered = bytearray(outline.silent)
    for one in told:
        for piece in [*one.pieces, *([one.cue] if one.cue else [])]:
            low, high = outline.bounds(piece[0])[0], outline.bounds(piece[1])[1]
            covered[low : high + 1] = b"\x01" * (high + 1 - low)
    found = []
    outlet = (ChainLink("outlet", article.label, "unstated"),)
    for first, end in outline.parse.sentences:
        words = outline.parse.tokens[first:end]
        finite = any(token.pos in ("VERB", "AUX") and "VerbForm=Fin" in token.tag for token in words)
        if len(words) < LEAST or not finite or any(covered[first:end]):
            continue
        content = _span(article, outline, (first, end - 1))
        propositions = find_propositions(article, outline.parse, (content,))
        found.append(
            Statement(
                article.id, None, None, (content,), "narrated", "asserts", content,
                chain=outlet, propositions=propositions,
            )
        )  # fmt: skip
    return tuple(found)
