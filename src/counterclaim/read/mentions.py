"""Passages that name somebody or something: people, organisations, places, described groups and offices.

Second layer of a reading, after the parse. Names are found (`names`), judged over the whole article (`kinds`) and
given their titles (`titles`); descriptions that name a group or an office alone are added (`groups`).
Invariant: mentions stand in the order of the text; a name lies at most inside a description, never across another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from counterclaim.model.article import Article
from counterclaim.model.mention import ActorKind, Mention
from counterclaim.model.span import Span
from counterclaim.read.groups import find_descriptions
from counterclaim.read.kinds import Evidence, text_of
from counterclaim.read.lexicon.countries import COUNTRY_NAMES, STATES
from counterclaim.read.lexicon.given_names import PARTICLES
from counterclaim.read.lexicon.organisations import NEWSPAPERS, ORG_WORDS, PARTIES, SHIP_PREFIXES
from counterclaim.read.lexicon.titles import LOOSE_TIES, PORTFOLIO
from counterclaim.read.name_words import SPEAKING, Name, is_capital, is_title, word
from counterclaim.read.names import find_names
from counterclaim.read.parse import Parse, Token
from counterclaim.read.titles import description_before, title_after, title_before

_KIN = """
    father mother son daughter brother sister husband wife uncle aunt cousin nephew niece grandfather grandmother
    grandson granddaughter stepfather stepmother stepson stepdaughter widow widower fiancé fiancée girlfriend boyfriend
"""
KIN = frozenset(_KIN.split())
# States that a list of cities may name: "Chicago, New York".
CITIES_TOO = frozenset({"New York", "Washington"})


def find_mentions(article: Article, parse: Parse) -> tuple[Mention, ...]:
    """Every name of a person, organisation, place or described group, in order.

    A description ("the president", "Norlandian officials") is a mention whose title is the whole passage.
    """
    names = find_names(parse)
    mark_titled(parse, names)
    kinds = Evidence(parse, names).kinds()
    names = with_known_names(parse, names, kinds)
    found: list[Mention] = []
    for name in names:
        kind = kinds.get(text_of(parse, name))
        if kind and not in_title(parse, name):
            found.append(mention_of(article, parse, name, kind))
    found.extend(find_descriptions(article, parse, found))
    return tuple(sorted(found, key=lambda mention: (mention.span.start, -mention.span.end)))


def mark_titled(parse: Parse, names: Sequence[Name]) -> None:
    """Note on each name whether a title stands directly before it: then it is a person's.

    Small-letter roles count only before what the entity finder calls a person: "police chief X", not "member Y Inc".
    """
    for name in names:
        if name.titled or not name.first:
            continue
        name.titled = is_kin(parse, name)
        before = parse.tokens[name.first - 1]
        if before.sentence != parse.tokens[name.first].sentence or not is_title(before):
            continue
        capital = before.text[:1].isupper() and name.label != "GPE"
        words = [token.text for token in parse.tokens[name.first : name.end]]
        plain = 2 <= len(words) <= 3 and not any(part in ORG_WORDS or not part[:1].isupper() for part in words)
        sure = name.label == "ORG" and plain and word(before) not in LOOSE_TIES
        name.titled |= name.label == "PERSON" or capital or sure


def is_kin(parse: Parse, name: Name) -> bool:
    """Whether a name stands beside what somebody is to somebody: "Tarn" of "his father, Tarn, 64"."""
    tokens = parse.tokens
    if name.first < 2 or tokens[name.first - 1].text != "," or tokens[name.end - 1].dep != "appos":
        return False
    role = parse.head(tokens[name.end - 1])
    own = any(kid.tag == "PRP$" and kid.lower != "its" for kid in parse.kids(role, "poss"))
    return role.i == name.first - 2 and role.lower in KIN and own and name.label not in ("GPE", "LOC")


def with_known_names(parse: Parse, names: Sequence[Name], kinds: dict[str, ActorKind | None]) -> list[Name]:
    """The names, and each further place where a known name stands that the entity finder passed over.

    A person's last name and a body's one word are known alone; the last word of a body's longer name only after "the".
    """
    tokens = parse.tokens
    taken = {i for name in names for i in range(name.first, name.end)}
    names = [*names, *repeated_names(parse, names, kinds, taken)]
    known: dict[str, str] = {}
    for name in names:
        if kinds.get(text_of(parse, name)) == "person":
            if is_capital(tokens[name.end - 1]):  # no syllable of "Kim Jong-un"
                known[tokens[name.end - 1].text] = "PERSON"
            known[small_words_of(parse, name)] = "PERSON"
        elif kinds.get(text_of(parse, name)) == "org" and (name.end - name.first == 1 or is_team(parse, name)):
            known.setdefault(tokens[name.end - 1].text, "ORG")
    for name in names:
        kind, first = kinds.get(text_of(parse, name)), opening(parse, name, taken, known)
        if kind == "person" and first != name.first:
            name.first = first
            kinds.setdefault(text_of(parse, name), kind)
    more = [
        Name(opening(parse, Name(token.i, token.i + 1, ""), taken, known), token.i + 1, known[token.text])
        for token in tokens
        if token.text in known and token.i not in taken and len(token.text) > 1
        if is_capital(token) and names_here(parse, token, parse.small)
    ]
    more.extend(last_words(parse, names, kinds, taken | {i for name in more for i in range(name.first, name.end)}))
    for name in more:
        kinds.setdefault(text_of(parse, name), "person" if name.label == "PERSON" else "org")
    return sorted([*names, *more], key=lambda name: name.first)


def names_here(parse: Parse, token: Token, small: Collection[str] = ()) -> bool:
    """Whether a word that is known as a name is one here: "Price said", but not "Price rises".

    One that the article never prints small (`small` are the words that it does) is one wherever it stands as a noun.
    """
    if token.pos == "PROPN" or (token.dep == "nsubj" and parse.head(token).lemma in SPEAKING):
        return True
    return token.lower not in small and (token.pos == "NOUN" or token.dep in ("nsubj", "nsubjpass"))


def is_team(parse: Parse, name: Name) -> bool:
    """Whether a body goes by its last word alone, a plural that is no word for bodies: "Larch Rovers"."""
    last = parse.tokens[name.end - 1]
    return last.text.endswith("s") and len(last.text) > 3 and not last.text.isupper() and last.text not in ORG_WORDS


def repeated_names(
    parse: Parse, names: Sequence[Name], kinds: dict[str, ActorKind | None], taken: set[int]
) -> list[Name]:
    """Further places of names of several words; their tokens are added to `taken`."""
    tokens, known, found = parse.tokens, dict[str, list[Name]](), []
    for text, name in sorted({text_of(parse, name): name for name in names}.items()):
        if name.end - name.first > 1 and kinds.get(text):
            known.setdefault(tokens[name.first].text, []).append(name)
    for token in tokens:
        for name in known.get(token.text, ()) if token.i not in taken else ():
            width = name.end - name.first
            place = range(token.i, min(token.i + width, len(tokens)))
            same = [tokens[i].text for i in place] == [other.text for other in tokens[name.first : name.end]]
            apart = len({tokens[i].sentence for i in place}) > 1 or any(i in taken for i in place)
            if same and not apart and text_of(parse, Name(token.i, token.i + width, "")) in kinds:
                found.append(Name(token.i, token.i + width, name.label, name.titled))
                taken.update(place)
                break
    return found


def last_words(parse: Parse, names: Sequence[Name], kinds: dict[str, ActorKind | None], taken: set[int]) -> list[Name]:
    """Places where "the" and the last word of one body's longer name stand for it: "the Courier"."""
    tokens = parse.tokens
    bodies = {text: name for name in names if kinds.get(text := text_of(parse, name)) == "org"}
    ends = Counter(tokens[name.end - 1].text for name in bodies.values() if name.end - name.first > 1)
    return [
        Name(token.i, token.i + 1, "ORG")
        for token in tokens
        if ends.get(token.text) == 1
        and token.text not in PARTIES
        and token.i not in taken
        and token.text[:1].isupper()
        and token.i
        and tokens[token.i - 1].lower == "the"
        and token.pos in ("PROPN", "NOUN", "ADJ")
        and not (token.i + 1 < len(tokens) and tokens[token.i + 1].text[:1].isupper())
    ]


def small_words_of(parse: Parse, name: Name) -> str:
    """The last name with its small words, in small letters: "de la brae" of "Nick de la Brae"."""
    first = name.end - 1
    while first > name.first and parse.tokens[first - 1].lower in PARTICLES:
        first -= 1
    return " ".join(token.lower for token in parse.tokens[first : name.end])


def opening(parse: Parse, name: Name, taken: set[int], known: dict[str, str]) -> int:
    """The first token of a last name to which small words belong that its full name has: "de la" of "de la Brae"."""
    tokens, first = parse.tokens, name.first
    if name.end - first != 1 or first == 0 or tokens[first - 1].lower not in PARTICLES:
        return first
    while first > 0 and first - 1 not in taken and tokens[first - 1].lower in PARTICLES:
        first -= 1
    whole = " ".join(token.lower for token in tokens[first : name.end])
    return first if whole in known else name.first


def in_title(parse: Parse, name: Name) -> bool:
    """Whether the words are the matter of an office and no name: "State" of "Secretary of State"."""
    tokens = parse.tokens
    if name.titled and not all(word(token) in PORTFOLIO for token in tokens[name.first : name.end]):
        return False
    if not all(word(token) in PORTFOLIO for token in tokens[name.first : name.end]):
        return False
    before = tokens[name.first - 2] if name.first > 1 and tokens[name.first - 1].lower in ("of", "for") else None
    after = tokens[name.end] if name.end < len(tokens) else None
    return bool((before and is_title(before)) or (after and (is_title(after) or word(after) in PORTFOLIO)))


def mention_of(article: Article, parse: Parse, name: Name, kind: ActorKind) -> Mention:
    """The mention that a name makes, with its title."""
    tokens = parse.tokens
    start, end = tokens[name.first].start, tokens[name.end - 1].end
    span = article.span(start, end)
    if kind == "place":
        return Mention(span, kind, with_state(article, parse, name))
    if kind == "org":
        return ship_of(article, parse, name) or Mention(span, kind, with_article(article, parse, name))
    if kind != "person":
        return Mention(span, kind, span)
    before = title_before(parse, name.first)
    if before:
        whole, title, stop = before
        full = article.span(tokens[whole].start, end)
        return Mention(span, kind, full, article.span(tokens[title].start, tokens[stop - 1].end))
    beside = title_after(parse, name.end) or description_before(parse, name.first, name.end)
    return Mention(span, kind, span, stretch(article, parse, beside))


def ship_of(article: Article, parse: Parse, name: Name) -> Mention | None:
    """The mention of a ship whose name stands with the letters of its sort: "MV Larch"; None for anything else."""
    tokens = parse.tokens
    end = tokens[name.end - 1].end
    if tokens[name.first].text in SHIP_PREFIXES and name.end - name.first > 1:
        prefix, first = name.first, name.first + 1
    elif name.first and tokens[name.first - 1].text in SHIP_PREFIXES:
        prefix, first = name.first - 1, name.first
    elif name.first > 2 and "".join(token.text for token in tokens[name.first - 3 : name.first]) in SHIP_PREFIXES:
        prefix, first = name.first - 3, name.first
    else:
        return None
    start = tokens[prefix].start
    title = article.span(start, tokens[first - 1].end)
    return Mention(article.span(tokens[first].start, end), "org", article.span(start, end), title)


def with_article(article: Article, parse: Parse, name: Name) -> Span:
    """The name with "The" where that is part of it: with a capital inside a sentence, or before a newspaper's."""
    tokens, first = parse.tokens, name.first
    if first and tokens[first - 1].text == "The" and tokens[first - 1].sentence == tokens[first].sentence:
        inside = first - 1 > parse.sentences[tokens[first].sentence][0]
        first -= inside or tokens[name.end - 1].text in NEWSPAPERS
    return article.span(tokens[first].start, tokens[name.end - 1].end)


def stretch(article: Article, parse: Parse, place: tuple[int, int] | None) -> Span | None:
    """The passage of some tokens."""
    if place is None or place[0] >= place[1]:
        return None
    return article.span(parse.tokens[place[0]].start, parse.tokens[place[1] - 1].end)


def with_state(article: Article, parse: Parse, name: Name) -> Span:
    """The place with the state or country that tells where it is: "Larch Falls, Ore."."""
    tokens = parse.tokens
    start, end = tokens[name.first].start, tokens[name.end - 1].end
    i = name.end + 1
    if i < len(tokens) and tokens[name.end].text == ",":
        for width in (2, 1):
            text = parse.text[tokens[i].start : tokens[min(i + width, len(tokens)) - 1].end]
            own = parse.text[start:end]
            if not (text in STATES or text in COUNTRY_NAMES) or own in COUNTRY_NAMES or own in STATES:
                continue
            if text not in CITIES_TOO and tokens[min(i + width, len(tokens) - 1)].lower not in ("and", "or"):
                return article.span(start, tokens[min(i + width, len(tokens)) - 1].end)
    return article.span(start, end)
