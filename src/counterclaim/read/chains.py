"""By what way words reached the page: outlet, then agency or other outlet, then speaker, with the channel of each.

Called by `read.statements`. Invariant: the first link is the outlet that printed the article; every other link has a
span.
"""

from __future__ import annotations

import re

from counterclaim.model.article import Article
from counterclaim.model.span import Span
from counterclaim.model.statement import ChainLink, Channel, Role
from counterclaim.read.cue import Cue
from counterclaim.read.drafts import Draft
from counterclaim.read.lexicon.agencies import AGENCIES, AGENCY_WORDS, CAPITALS_ONLY, OUTLET_WORDS
from counterclaim.read.lexicon.channels import CHANNEL_VERBS, CHANNEL_WORDS, MEDIA
from counterclaim.read.lexicon.cue_verbs import ADDRESSED, SILENT
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Token
from counterclaim.read.sources import phrase

AGENCY = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, AGENCIES))})(?!\w)", re.IGNORECASE)


def is_agency(text: str) -> bool:
    """Whether a passage names a news agency.

    >>> is_agency("the Interfax news agency"), is_agency("the road agency"), is_agency("a spa")
    (True, False, False)
    """
    lower = text.lower()
    if any(word in lower for word in AGENCY_WORDS):
        return True
    return any(match.group().lower() not in CAPITALS_ONLY or match.group().isupper() for match in AGENCY.finditer(text))


def is_outlet(text: str) -> bool:
    """Whether a passage names another outlet, by the words in such names."""
    words = re.findall(r"\w+", text)
    return any(word.lower() in OUTLET_WORDS and word[:1].isupper() for word in words)


def find_chain(article: Article, outline: Outline, draft: Draft, source: Span | None) -> tuple[ChainLink, ...]:
    """Links from the outermost inwards: the outlet, whoever carried the words, the speaker."""
    cue, via = draft.told or draft.cue, draft.via
    links = [ChainLink("outlet", article.label, "unstated")]
    if via is not None and via.source is not None:
        link = _carrier(article, outline, via.source, "report")
        if link is not None:
            links.append(link)
    channel: Channel = "unstated"
    if cue is not None:
        channel = _channel(outline, cue)
        for carrier in _listeners(outline, cue):
            link = _carrier(article, outline, carrier, "report" if channel == "unstated" else channel)
            if link is not None and len(links) < 2:
                links.append(link)
                if channel == "unstated" and cue.lemma in ADDRESSED:
                    channel = "interview"
    if source is not None:
        if cue is not None and cue.form in ("verb", "according") and is_agency(source.text):
            links.append(ChainLink("agency", source.text, "report", source))
        else:
            links.append(ChainLink("speaker", source.text, channel, source))
    return tuple(links)


def _carrier(article: Article, outline: Outline, tokens: tuple[int, int], channel: Channel) -> ChainLink | None:
    """A link for a phrase that names an agency or outlet, else None."""
    parse = outline.parse
    span = article.span(parse.tokens[tokens[0]].start, parse.tokens[tokens[1]].end)
    if is_agency(span.text):
        role: Role = "agency"
    elif is_outlet(span.text):
        role = "outlet"
    else:
        return None
    return ChainLink(role, span.text, channel, span)


def _listeners(outline: Outline, cue: Cue) -> list[tuple[int, int]]:
    """Whom the words were said to, or by whom the speaker was quoted."""
    parse = outline.parse
    found = []
    heads: list[Token] = [cue.token]
    up = parse.head(cue.token)
    if up.lemma == "quote" or (up.lower == "as" and parse.head(up).lemma == "quote"):
        heads.append(up if up.lemma == "quote" else parse.head(up))
    for head in heads:
        listeners = [kid for kid in parse.kids(head, "dobj", "dative", "iobj") if kid.i > cue.token.i]
        found += [phrase(outline, kid) for kid in listeners]
        for kid in parse.kids(head, "prep", "agent", "dative"):
            if kid.lower in ("to", "by", "with", "on"):
                found += [phrase(outline, noun) for noun in parse.kids(kid, "pobj")]
                found += [
                    phrase(outline, noun)
                    for inner in parse.kids(kid, "pobj")
                    for prep in parse.kids(inner, "prep")
                    for noun in parse.kids(prep, "pobj")
                ]
    return found


def _channel(outline: Outline, cue: Cue) -> Channel:
    """The channel that the cue or what hangs on it names: "said in an interview", "tweeted"."""
    if cue.silent or (cue.negated and cue.lemma in SILENT):
        return "no-comment"
    if cue.lemma in CHANNEL_VERBS and not cue.last > cue.token.i and CHANNEL_VERBS[cue.lemma] != "report":
        return CHANNEL_VERBS[cue.lemma]
    parse = outline.parse
    words = [cue.source_head] if cue.source_head is not None else []
    words += [kid for kid in parse.kids(cue.token, "dobj", "dative") if cue.lemma in ADDRESSED]
    for kid in parse.kids(cue.token, "prep"):
        for noun in parse.kids(kid, "pobj"):
            words.append(noun)
            words += [inner for prep in parse.kids(noun, "prep") for inner in parse.kids(prep, "pobj")]
    for word in words:
        if word.pos == "PROPN" and word.lower not in MEDIA:
            continue  # "the Orvel Post" is no post
        channel = CHANNEL_WORDS.get(word.lemma.lower()) or CHANNEL_WORDS.get(word.lower)
        if channel is not None:
            return channel
    return "unstated"
