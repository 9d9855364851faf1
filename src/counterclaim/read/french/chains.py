"""By what way the words of a French statement reached the page: outlet, agency, speaker, with the channel of each.

Called by `french.statements`. Invariant: the first link is the outlet; every other link has a span; none stands twice.
"""

from __future__ import annotations

from counterclaim.model.article import Article
from counterclaim.model.span import Span
from counterclaim.model.statement import ChainLink, Channel
from counterclaim.read.french.told import Told
from counterclaim.read.lexicon.french import words
from counterclaim.read.outline import Outline

BEHIND = frozenset({"dans", "sur", "lors", "au", "à", "devant", "par", "via", "cité", "citée", "aux", "en"})
NEAR = 14  # words around a cue in which its channel stands


def find_chain(article: Article, outline: Outline, told: Told, source: Span | None) -> tuple[ChainLink, ...]:
    """Links from the outermost inwards."""
    links = [ChainLink("outlet", article.label, "unstated")]
    agency = _agency(article, outline, told)
    if agency is not None and (source is None or not source.overlaps(agency)):
        links.append(ChainLink("agency", agency.text, "report", agency))
    if source is not None:
        carried = agency is not None and source.overlaps(agency)
        channel: Channel = "report" if carried else "no-comment" if told.silent else _channel(outline, told)
        links.append(ChainLink("agency" if carried else "speaker", source.text, channel, source))
    return tuple(links)


def _place(outline: Outline, told: Told) -> range:
    if told.cue is None:
        return range(0)
    low, high = outline.bounds(told.cue[0])
    return range(max(low, told.cue[0] - NEAR), min(high, told.cue[1] + NEAR) + 1)


def _channel(outline: Outline, told: Told) -> Channel:
    """By what the words around the cue say: « dans un communiqué », « au micro de »."""
    for i in _place(outline, told):
        if outline.lower(i) in BEHIND and outline.quoted[i] < 0:
            for j in (i + 1, i + 2, i + 3):
                channel = words.CHANNELS.get(outline.lower(j))
                if channel and outline.quoted[j] < 0:
                    return channel  # type: ignore[return-value]
    return "unstated"


def _agency(article: Article, outline: Outline, told: Told) -> Span | None:
    """The agency named around the cue: « à l'agence Médiane », « selon l'AFP »."""
    tokens = outline.parse.tokens
    for i in _place(outline, told):
        if outline.quoted[i] >= 0:
            continue
        if tokens[i].text in words.AGENCIES:
            return article.span(tokens[i].start, tokens[i].end)
        if tokens[i].lower in words.AGENCY_NOUNS:
            end = i
            while end + 1 < len(tokens) and tokens[end + 1].text[:1].isupper() and tokens[end + 1].pos != "PUNCT":
                end += 1
            if end > i:
                return article.span(tokens[i].start, tokens[end].end)
    return None
