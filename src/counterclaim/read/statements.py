"""Who says what in one article, by rules over its grammar and, where there is one, a trained engine.

After mentions, before figures and happenings, which ask whose words a passage is. The order here: outline (edges,
quotations) → cues with sources → contents → nested and carried statements sorted out → quotations without a cue of
their own → what a trained engine adds → stance, chain, speaker. Every statement is one sentence of one speaker: a
quotation of several sentences gives several statements, so that each can be compared with others.
Invariant: statements stand in the order of their content; none is empty; spans come from `article.span` alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from counterclaim.model.article import Article
from counterclaim.model.mention import Mention
from counterclaim.model.skipped import Skipped
from counterclaim.model.span import Span
from counterclaim.model.statement import Mode, Statement
from counterclaim.read import rule_attributions
from counterclaim.read.attributions import Attribution
from counterclaim.read.chains import find_chain
from counterclaim.read.completed_drafts import complete
from counterclaim.read.content_kinds import find_content_kind
from counterclaim.read.cue import Cue
from counterclaim.read.cues import find_cues
from counterclaim.read.drafts import Draft, make_drafts
from counterclaim.read.narrations import find_narrations
from counterclaim.read.orphans import add_orphans
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Parse
from counterclaim.read.pieces import Piece
from counterclaim.read.propositions import find_propositions
from counterclaim.read.speakers import OPEN, Resolved, Speakers
from counterclaim.read.stances import find_stance

Finder = Callable[[Parse, Sequence[int], Sequence[Attribution]], Sequence[Attribution]]
"""A trained engine: from a parse, the quotation that holds each word, and what the rules found, to what it finds."""


def find_statements(
    article: Article, parse: Parse, mentions: Sequence[Mention], finder: Finder | None = None
) -> tuple[tuple[Statement, ...], tuple[Statement, ...], tuple[Skipped, ...]]:
    """Attributed statements, sentences in the outlet's own voice, and passages that were skipped.

    A quotation mark without its partner skips its passage as a quotation; what the words around it say is still read.

    Args:
        article: its text.
        parse: its grammar.
        mentions: of people and bodies in it.
        finder: a trained engine that completes what the rules find; None for rules alone.
    """
    if not parse.tokens:
        return (), (), ()
    outline = Outline(parse)
    cues = find_cues(outline)
    drafts = add_orphans(outline, make_drafts(outline, cues))
    if finder is not None:
        found = finder(parse, outline.quoted, rule_attributions.of_drafts(outline, drafts))
        drafts = complete(outline, drafts, cues, found)
    drafts.sort(key=lambda draft: (draft.pieces[0].first, draft.pieces[-1].last, draft.cue.first if draft.cue else -1))
    speakers = Speakers(article, outline, mentions)
    statements: list[Statement] = []
    for draft in drafts:
        statements.append(_statement(article, outline, speakers, draft, statements))
    return tuple(statements), find_narrations(article, outline, drafts), _skipped(article, outline)


def _statement(
    article: Article, outline: Outline, speakers: Speakers, draft: Draft, previous: list[Statement]
) -> Statement:
    parse, cue = outline.parse, draft.cue
    source = _span(article, parse, *draft.source) if draft.source else None
    content = tuple(_span(article, parse, piece.first, piece.last) for piece in draft.pieces)
    who = OPEN
    if source is not None:
        who = speakers.resolve(source, content, previous)
    elif draft.heard is not None:
        heard = _span(article, parse, *draft.heard)
        who = speakers.resolve(heard, content, previous)
        who = who if who.speaker is not None else Resolved(heard, who.basis, who.candidates)
    elif draft.follows and previous:
        who = Resolved(previous[-1].speaker or previous[-1].source, previous[-1].speaker_basis)
    judged = find_stance(outline, cue, draft.pieces)
    return Statement(
        article=article.id,
        source=source,
        cue=_span(article, parse, cue.first, cue.last) if cue else None,
        content=content,
        mode=_mode(outline, draft.pieces),
        stance=judged.stance,
        sentence=_sentence(article, outline, draft.pieces, cue),
        speaker=who.speaker,
        speaker_basis=who.basis,
        cue_lemma=cue.lemma if cue else "",
        negated_cue=bool(cue and cue.negated),
        chain=find_chain(article, outline, draft, source),
        propositions=find_propositions(article, parse, content),
        stance_evidence=_span(article, parse, judged.first, judged.last) if judged.first >= 0 else None,
        content_kind=find_content_kind(outline, cue, draft.pieces),
        speaker_candidates=who.candidates,
    )


def _span(article: Article, parse: Parse, first: int, last: int) -> Span:
    return article.span(parse.tokens[first].start, parse.tokens[last].end)


def _mode(outline: Outline, pieces: list[Piece]) -> Mode:
    quoted = [outline.quoted[i] >= 0 for piece in pieces for i in range(piece.first, piece.last + 1)]
    if all(quoted):
        return "direct"
    return "mixed" if any(quoted) else "indirect"


def _sentence(article: Article, outline: Outline, pieces: list[Piece], cue: Cue | None) -> Span:
    """From the first to the last sentence that hold cue and content."""
    places = [i for piece in pieces for i in (piece.first, piece.last)] + ([cue.first, cue.last] if cue else [])
    first = outline.bounds(min(places))[0]
    last = outline.bounds(max(places))[1]
    return _span(article, outline.parse, first, last)


def _skipped(article: Article, outline: Outline) -> tuple[Skipped, ...]:
    """One entry for each paragraph with a mark that has no partner, from the first such mark to the end of the last."""
    places: dict[int, tuple[int, int]] = {}
    for mark in outline.unpaired:
        paragraph = outline.parse.paragraph_of(mark.start)
        start, end = places.get(paragraph, (mark.start, mark.end))
        if mark.end - mark.start <= 2:  # a closing mark: what it closes may begin with its sentence
            token = min(outline.at_or_after(mark.start), len(outline.parse.tokens) - 1)
            first, _ = outline.bounds(token)
            if first == token > 0 and outline.paragraph_number(token - 1) == outline.paragraph_number(token):
                first, _ = outline.bounds(token - 1)  # the parse took the mark alone for a sentence
            start = min(start, outline.parse.tokens[first].start)
        places[paragraph] = (min(start, mark.start), max(end, mark.end))
    return tuple(
        Skipped(
            "read",
            article.file,
            "a quotation mark has no partner in its paragraph",
            "see in the article where the quotation begins or ends",
            article.id,
            article.span(start, end),
        )
        for start, end in places.values()
    )
