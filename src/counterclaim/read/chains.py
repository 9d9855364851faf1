"""By what way words reached the page: outlet, then agency or other outlet, then speaker, with the channel of each.

Called by `read.statements`. Whoever carried the words is named around the cue ("told the agency", "in an interview
with", "quoted by", "citing", "seen by") or by an attribution around this one (`Draft.via`).
Invariant: the first link is the outlet that printed the article; every other link has a span; none stands twice.
"""

from __future__ import annotations

from counterclaim.model.article import Article
from counterclaim.model.span import Span
from counterclaim.model.statement import ChainLink, Channel
from counterclaim.read.channels import find_channel
from counterclaim.read.cue import Cue
from counterclaim.read.drafts import Draft
from counterclaim.read.lexicon.channels import CARRIED, CITING, HANDED_OVER
from counterclaim.read.lexicon.cue_verbs import ADDRESSED, DOCUMENTS
from counterclaim.read.media import employer_of, is_agency, is_outlet, medium_of, name_of
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Token
from counterclaim.read.sources import may_speak, phrase

__all__ = ["find_chain", "is_agency", "is_outlet"]

# Hands between the outlet and the speaker: real sentences name one or two.
MOST_CARRIERS = 3


def find_chain(article: Article, outline: Outline, draft: Draft, source: Span | None) -> tuple[ChainLink, ...]:
    """Links from the outermost inwards: the outlet, whoever carried the words, the speaker."""
    cue, via = draft.told or draft.cue, draft.via
    links = [ChainLink("outlet", article.label, "unstated")]
    if via is not None and via.source is not None:
        links += _outer(article, outline, via)
    if cue is None:
        if source is not None:
            links.append(ChainLink("speaker", source.text, "unstated", source))
        return _once(article, links)
    channel = find_channel(outline, cue)
    asked = _listeners(outline, cue)
    for head in [*asked, *_publishers(outline, cue)][:MOST_CARRIERS]:
        links.append(_carrier(article, outline, head))
        if channel == "unstated" and head in asked and cue.lemma in ADDRESSED:
            channel = "interview"
    if source is not None:
        links.append(_speaker(article, outline, cue, source, channel))
        if links[-1].role != "speaker":
            links += [_link(article, outline, phrase(outline, head), "unstated") for head in _cited(outline, draft)]
    return _once(article, links)


def _outer(article: Article, outline: Outline, via: Cue) -> list[ChainLink]:
    """The attribution around this one: the agency that reported it, or who says that the other said it."""
    assert via.source is not None
    head = via.source_head
    if head is not None and medium_of(outline, head) is not None:
        return [_carrier(article, outline, head)]
    return [_link(article, outline, via.source, find_channel(outline, via))]


def _speaker(article: Article, outline: Outline, cue: Cue, source: Span, channel: Channel) -> ChainLink:
    """The last link: the source, who may be an agency or outlet that reports on its own account."""
    head = cue.source_head
    medium = medium_of(outline, head) if head is not None else None
    inside = head is not None and source.start <= head.start < source.end
    if medium is None and head is None and is_agency(source.text):
        medium = "agency"
    if medium is not None and (inside or head is None) and channel in ("unstated", "document", "broadcast", "post"):
        return ChainLink(medium, source.text, "report", source)
    return ChainLink("speaker", source.text, channel, source)


def _carrier(article: Article, outline: Outline, head: Token) -> ChainLink:
    """The link of an agency or outlet, by the words of its name."""
    role = medium_of(outline, head) or "outlet"
    first, last = name_of(outline, head)
    span = article.span(outline.parse.tokens[first].start, outline.parse.tokens[last].end)
    return ChainLink(role, span.text, "report", span)


def _link(article: Article, outline: Outline, tokens: tuple[int, int], channel: Channel) -> ChainLink:
    span = article.span(outline.parse.tokens[tokens[0]].start, outline.parse.tokens[tokens[1]].end)
    return ChainLink("speaker", span.text, channel, span)


def _once(article: Article, links: list[ChainLink]) -> tuple[ChainLink, ...]:
    """The links without those that repeat another, or the outlet itself ("told The Orvel Mail", printed there)."""
    kept = links[:1]
    own = _plain(article.label)
    for n, link in enumerate(links[1:], 1):
        again = any(link.span == other.span or _plain(link.name) == _plain(other.name) for other in links[n + 1 :])
        if not again and (n == len(links) - 1 or _plain(link.name) != own):
            kept.append(link)
    return tuple(kept)


def _plain(name: str) -> str:
    return name.lower().removeprefix("the ").strip()


def _listeners(outline: Outline, cue: Cue) -> list[Token]:
    """The media to whom the words were said, or by whom the speaker was quoted."""
    parse = outline.parse
    nouns: list[Token] = []
    for head in (cue.token, *_quoting(outline, cue)):
        nouns += [kid for kid in parse.kids(head, "dobj", "dative", "iobj") if kid.i > head.i]
        for kid in parse.kids(head, "prep", "agent", "dative"):
            if kid.lower in HANDED_OVER:
                nouns += parse.kids(kid, "pobj")
    return _media(outline, cue, nouns)


def _quoting(outline: Outline, cue: Cue) -> list[Token]:
    """The verb of "was quoted by X as saying" and of "X quoted him as saying"."""
    up = outline.parse.head(cue.token)
    up = outline.parse.head(up) if up.lower == "as" else up
    return [up] if up.lemma in CITING and up.i != cue.token.i else []


def _publishers(outline: Outline, cue: Cue) -> list[Token]:
    """The media in which the words stood: "an interview with X", "a letter seen by X", "according to a report by X"."""
    parse = outline.parse
    nouns: list[Token] = []
    if cue.form == "according" or (cue.source_head is not None and cue.source_head.lemma.lower() in DOCUMENTS):
        nouns += [cue.source_head] if cue.source_head is not None else []
    for kid in parse.kids(cue.token, "prep"):
        nouns += parse.kids(kid, "pobj")
    for kid in parse.kids(cue.token, "advcl"):
        if kid.tag == "VBG":
            nouns += [noun for prep in parse.kids(kid, "prep") for noun in parse.kids(prep, "pobj")]
    for quoting in _quoting(outline, cue):  # "X quoted the mayor as saying"
        nouns += [kid for kid in parse.kids(quoting, "nsubj") if kid.i < quoting.i]
    inner: list[Token] = []
    for noun in nouns:
        for kid in parse.kids(noun):
            if kid.dep == "prep" and kid.lower in HANDED_OVER:
                inner += parse.kids(kid, "pobj")
            elif kid.dep in ("acl", "relcl") and kid.lemma in CARRIED:
                inner += [deep for prep in parse.kids(kid, "agent", "prep") for deep in parse.kids(prep, "pobj")]
    return _media(outline, cue, [*nouns, *inner])


def _media(outline: Outline, cue: Cue, nouns: list[Token]) -> list[Token]:
    """Those of some nouns that name a medium, or whoever works for one; the source of the cue is not meant."""
    found = []
    for noun in nouns:
        head = noun if medium_of(outline, noun) is not None else employer_of(outline, noun)
        source = cue.source_head is not None and head is not None and head.i == cue.source_head.i
        if head is not None and not source and head not in found:
            found.append(head)
    return found


def _cited(outline: Outline, draft: Draft) -> list[Token]:
    """Whom a report cites: "…, citing officials", "…," it quoted the mayor as saying. Only outside the content."""
    cue = draft.cue
    if cue is None:
        return []
    first, last = outline.bounds(cue.token.i)
    for token in outline.parse.tokens[first : last + 1]:
        inside = any(piece.first <= token.i <= piece.last for piece in draft.pieces)
        citing = token.lower in ("citing", "quoting") or (token.i == cue.token.i and cue.lemma in CITING)
        if citing and not inside and outline.quoted[token.i] < 0:
            cited = [kid for kid in outline.parse.kids(token, "dobj") if kid.i > token.i]
            return [kid for kid in cited if may_speak(kid) and medium_of(outline, kid) is None][:1]
    return []
