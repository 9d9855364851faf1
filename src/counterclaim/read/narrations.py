"""What the outlet says in its own voice: sentences, or parts of them, that nobody else is made to say.

After drafts are made. Headings and fragments without a verb are no narrations; neither are passages with an unpaired
mark.
Invariant: a narration shares no character with the content or cue of a statement.
"""

from __future__ import annotations

from counterclaim.model.article import Article
from counterclaim.model.statement import ChainLink, Statement
from counterclaim.read.drafts import Draft
from counterclaim.read.outline import DASHES, FINITE, MARKS, Outline
from counterclaim.read.propositions import find_propositions

LEAST = 3  # words: what is left of a sentence beside a statement must be a clause to count


def find_narrations(article: Article, outline: Outline, drafts: list[Draft]) -> tuple[Statement, ...]:
    """One statement of mode "narrated" for each stretch of a sentence that no statement covers, in order."""
    tokens = outline.parse.tokens
    covered = bytearray(outline.silent)
    for draft in drafts:
        stretches = [(piece.first, piece.last) for piece in draft.pieces]
        for cue in (draft.cue, draft.via, draft.told):
            if cue is None:
                continue
            stretches.append((cue.first, cue.last))
            own = cue.source_head is not None and cue.source_head.head == cue.token.i
            if cue.source is not None and (own or cue is draft.via):
                stretches.append(cue.source)
        if draft.told is not None and draft.cue is not None:
            stretches.append((draft.told.first, draft.cue.last))
        for first, last in stretches:
            covered[first : last + 1] = b"\x01" * (last + 1 - first)
    for mark in outline.unpaired:
        first, last = outline.at_or_after(mark.start), outline.before(mark.end)
        if first <= last:
            first, last = outline.bounds(first)[0], outline.bounds(last)[1]
            covered[first : last + 1] = b"\x01" * (last + 1 - first)
    found = []
    outlet = (ChainLink("outlet", article.label, "unstated"),)
    for first, end in outline.parse.sentences:
        for start, stop in _gaps(outline, covered, first, end - 1):
            content = article.span(tokens[start].start, tokens[stop].end)
            found.append(
                Statement(
                    article=article.id,
                    source=None,
                    cue=None,
                    content=(content,),
                    mode="narrated",
                    stance="asserts",
                    sentence=article.span(tokens[first].start, tokens[end - 1].end),
                    chain=outlet,
                    propositions=find_propositions(article, outline.parse, (content,)),
                )
            )
    return tuple(found)


def _gaps(outline: Outline, covered: bytearray, first: int, last: int) -> list[tuple[int, int]]:
    """Uncovered stretches with a finite verb, without punctuation and conjunctions at their ends."""
    tokens, found = outline.parse.tokens, []
    i = first
    while i <= last:
        if covered[i]:
            i += 1
            continue
        start = i
        while i <= last and not covered[i]:
            i += 1
        stop = i - 1
        while start <= stop and (tokens[start].pos in ("PUNCT", "CCONJ") or tokens[start].text in MARKS):
            start += 1
        whole = start == first and stop == last
        while stop >= start and not whole and tokens[stop].pos in ("PUNCT", "CCONJ") and tokens[stop].text not in ")]%":
            stop -= 1
        while (
            not whole and stop > start and (tokens[stop].dep in ("aux", "auxpass", "mark") or tokens[stop].tag == "WDT")
        ):
            stop -= 1
        words = tokens[start : stop + 1]
        if len(words) >= LEAST and any(token.tag in FINITE for token in words) and not _dash_only(words[0].text):
            found.append((start, stop))
    return found


def _dash_only(text: str) -> bool:
    return text in DASHES
