"""Whom "they", "the two" and "who" stand for: a list of names, a described group, or a body of people.

Used by `speakers`. Invariant: a plural noun is never skipped to reach a name farther back; one for people ("the leaders
of two towns") is what "they" means, any other leaves it open.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection

from counterclaim.model.mention import Mention
from counterclaim.model.span import Span
from counterclaim.read.lexicon.titles import GROUP_NOUNS
from counterclaim.read.outline import FINITE
from counterclaim.read.parse import Token
from counterclaim.read.sources import is_somebody
from counterclaim.read.speaker_places import SUBJECTS
from counterclaim.read.speaker_scene import Scene

COUNTS: dict[str, int] = {
    "two": 2,
    "both": 2,
    "pair": 2,
    "duo": 2,
    "couple": 2,
    "three": 3,
    "trio": 3,
    "four": 4,
    "quartet": 4,
}
# Sentences back to which "they" and "the two" may reach.
REACH_THEY = 1
REACH_COUNT = 5
REACH_TITLED = 2
# Tokens before a noun in which a title of several people is looked for.
TOKENS_BACK = 200
MOST_LISTED = 12
# What stands between two names of a list: where the first is from, "and" or a comma.
BETWEEN_NAMES = re.compile(r"(?:,?\s\(?[DRI]-[\w.]+(?:\s\w+)?\)?)?(?:,?\sand\s|,\s)")
# Plural titles in short.
SHORT_TITLES: dict[str, str] = {"sens": "senators", "reps": "representatives", "govs": "governors", "drs": "doctors"}
# Sentences that are looked at at most, quotations among them.
SENTENCES_BACK = 30

PLURAL_WORDS = frozenset({*COUNTS, "they", "them", "leaders", "ministers", "others"})
# Plural nouns for people, which "they" takes up rather than a body before them.
_PEOPLE = """
    people voters readers viewers users customers members women men children students teachers parents employees
    players fans donors migrants refugees immigrants victims patients passengers citizens consumers investors
    republicans democrats conservatives liberals candidates others
"""
PEOPLE = frozenset(_PEOPLE.split()) | GROUP_NOUNS
# Tokens of "of France, Germany and Spain" behind a noun.
LONGEST_OF = 16

Range = tuple[int, int]


def mention_at(scene: Scene, token: Token) -> Mention | None:
    """The shortest mention whose name, or the description around it, holds a token."""
    end = bisect_right(scene.mentions, token.start, key=lambda mention: mention.span.start)
    for mention in reversed(scene.mentions[max(end - 4, 0) : end]):
        if mention.span.start <= token.start and token.end <= mention.span.end:
            return mention
    for mention in scene.mentions[max(end - 2, 0) : end + 2]:
        if mention.full.start <= token.start and token.end <= mention.full.end:
            return mention
    return None


def names_listed(scene: Scene, token: Token) -> list[Mention]:
    """The mentions side by side with the one at a token, its own first; one or none where nothing is listed."""
    parse, todo, found = scene.outline.parse, [token], list[Mention]()
    while todo:
        word = todo.pop(0)
        mention = mention_at(scene, word)
        if mention is None:
            return []
        if mention not in found:
            found.append(mention)
        todo.extend(parse.kids(word, "conj"))
    return found


def list_of(mentions: list[Mention]) -> Range:
    """The characters from the first to the last of some mentions."""
    first, last = mentions[0], mentions[-1]
    return min(first.full.start, first.span.start), last.span.end


def they(scene: Scene, token: Token, spoken: Span | None, speaker: Span | None) -> Range | None:
    """The characters of the list, group or body that "they" means: the subject before it; None where that is nobody.

    Args:
        scene: the article's people and places.
        token: the pronoun.
        spoken: the source of the last statement ("the two"), which may be that subject.
        speaker: who that source stands for.
    """
    for number in sentences_back(scene, token, REACH_THEY):
        for subject in subjects_of(scene, number, token):
            own = spoken is not None and spoken.start <= subject.start < spoken.end
            if own and speaker is not None and (len(speaker.text.split()) > 1 and subject.lower in PLURAL_WORDS):
                return speaker.start, speaker.end
            if subject.tag in ("PRP", "WP", "WDT", "DT", "EX") or subject.tag.startswith("PRP"):
                continue
            listed = names_listed(scene, subject)
            if len(listed) > 1:
                return list_of(listed)
            if scene.outline.parse.kids(subject, "conj"):
                return side_by_side(scene, subject) if tells(scene, subject, token) else None
            mention = mention_at(scene, subject)
            if mention is not None and mention.kind == "group":
                return mention.span.start, mention.span.end
            if mention is not None and mention.kind == "org":
                between = scene.outline.parse.tokens[subject.i + 1 : token.i]
                others = any(word.tag == "NNS" and word.lower in PEOPLE for word in between)
                return None if others else (mention.span.start, mention.span.end)
            if subject.tag in ("NNS", "NNPS"):
                return described(scene, subject) if tells(scene, subject, token) else None
    return None


def tells(scene: Scene, subject: Token, token: Token) -> bool:
    """Whether a subject may go on as "they": of the main clause, or of a finite one in the pronoun's own sentence.

    Not "pointing to protesters being cleared": who is only told of there does not speak next.
    """
    verb = scene.outline.parse.head(subject)
    up = scene.outline.parse.head(verb) if verb.dep == "conj" else verb
    finite = verb.tag in FINITE or any(kid.tag in FINITE for kid in scene.outline.parse.kids(verb, "aux", "auxpass"))
    return finite and (up.dep == "ROOT" or subject.sentence == token.sentence)


def side_by_side(scene: Scene, noun: Token) -> Range | None:
    """The characters of people joined by "and", not all of them named: "a father and his son"."""
    parse, todo, last = scene.outline.parse, [noun], noun
    while todo:
        word = todo.pop()
        if not is_somebody(word):
            return None
        last = max(last, word, key=lambda token: token.i)
        todo.extend(parse.kids(word, "conj"))
    tokens = parse.tokens[scene.outline.left[noun.i] : last.i + 1]
    if any(token.pos in ("VERB", "AUX") for token in tokens):
        return None
    return tokens[0].start, tokens[-1].end


def described(scene: Scene, noun: Token) -> Range | None:
    """The characters of a plural noun for people with its adjectives and "of …": "the leaders of two towns"."""
    if noun.lower not in PEOPLE and noun.entity != "NORP" and not (noun.tag == "NNS" and is_somebody(noun)):
        return None
    parse, first, last = scene.outline.parse, noun.i, noun.i
    for kid in parse.kids(noun):
        if kid.i < noun.i and kid.dep in ("det", "amod", "compound", "poss", "nummod", "nmod"):
            first = min(first, scene.outline.left[kid.i])
        if kid.i == noun.i + 1 and kid.lower in ("of", "from", "in", "at") and kid.dep == "prep":
            last = min(scene.outline.right[kid.i], kid.i + LONGEST_OF)
    if any(token.pos in ("VERB", "AUX") for token in parse.tokens[noun.i + 1 : last + 1]):
        last = noun.i
    return parse.tokens[first].start, parse.tokens[last].end


def titled(scene: Scene, token: Token, nouns: Collection[str]) -> Range | None:
    """The last list of people near before a token that opens with one of some plural titles: of "Sens. X and Y", "the
    lawmakers".
    """
    tokens = scene.outline.parse.tokens
    for number in sentences_back(scene, token, REACH_TITLED):
        first, end = scene.outline.parse.sentences[number]
        for title in reversed(tokens[max(first, token.i - TOKENS_BACK) : min(end, token.i)]):
            word = title.lower.rstrip(".")
            if SHORT_TITLES.get(word, word) in nouns and title.i + 2 < len(tokens):
                behind = tokens[title.i + 1 + (tokens[title.i + 1].text == ".")]
                listed = side_by_side_from(scene, behind)
                if len(listed) > 1:
                    return list_of(listed)
    return None


def side_by_side_from(scene: Scene, token: Token) -> list[Mention]:
    """The people who are named one behind the other from a token on, wherever they are from: "X, D-Velm, and Y"."""
    text, found = scene.outline.parse.text, list[Mention]()
    start = bisect_left(scene.mentions, token.start, key=lambda mention: mention.span.start)
    for mention in scene.mentions[start : start + MOST_LISTED]:
        if found and not BETWEEN_NAMES.fullmatch(text, found[-1].span.end, mention.full.start):
            if mention.kind != "person":
                continue  # the town in "X, D-Velm"
            break
        if mention.kind != "person" or (not found and mention.full.start > token.start):
            break
        found.append(mention)
    return found


def counted(scene: Scene, token: Token, count: int) -> Range | None:
    """The last list of so many people or bodies before a token: whom "the two" means."""
    parse = scene.outline.parse
    for number in sentences_back(scene, token, REACH_COUNT):
        first, end = parse.sentences[number]
        for word in reversed(parse.tokens[first : min(end, token.i)]):
            if word.dep == "conj" or not parse.kids(word, "conj"):
                continue
            listed = names_listed(scene, word)
            if len(listed) == count and len({mention.kind for mention in listed}) == 1:
                return list_of(listed)
    return None


def sentences_back(scene: Scene, token: Token, reach: int) -> list[int]:
    """The sentence of a token and those before it, the nearest first, as far as it reaches."""
    now, found = scene.told[token.sentence], [token.sentence]
    while found[-1] > 0 and now - scene.told[found[-1] - 1] <= reach and len(found) < SENTENCES_BACK:
        found.append(found[-1] - 1)
    return found


def subjects_of(scene: Scene, number: int, token: Token) -> list[Token]:
    """The subjects of a sentence that stand before a token in the outlet's own voice, the main clause's first."""
    parse, quoted = scene.outline.parse, scene.outline.quoted
    first, end = parse.sentences[number]
    found = [
        word
        for word in parse.tokens[first : min(end, token.i)]
        if word.dep in SUBJECTS and quoted[word.i] in (-1, quoted[token.i])
    ]
    return sorted(found, key=lambda word: (parse.head(word).dep != "ROOT", -word.i))


def before_relative(scene: Scene, token: Token) -> list[Mention]:
    """The mention or the list of mentions that a "who" or "which" goes on with.

    It stands directly before it, or is what the noun before it describes: "Larchline, a company that …". No place is
    "who", and no person is "which".
    """
    parse = scene.outline.parse
    clause = next((up for up in parse.ancestors(token) if up.dep == "relcl"), None)
    noun = parse.head(clause) if clause is not None else None
    described = noun
    for _ in range(2):
        if described is not None and described.dep == "appos" and described.pos == "NOUN":
            described = parse.head(described)
    if described is not None and described is not noun:
        mention = fitting(mention_at(scene, described), token)
        if mention is not None:
            return [mention]
    i = token.i - 1
    while i > 0 and parse.tokens[i].text in (",", ")", "-", "—", "–"):
        i -= 1
    end = parse.tokens[i].end
    at = bisect_left(scene.mentions, token.start, key=lambda mention: mention.span.start)
    for mention in reversed(scene.mentions[max(at - 3, 0) : at]):
        if end not in (mention.span.end, mention.full.end):
            continue
        if fitting(mention, token):
            return joined_with(scene, mention)
        head = scene.head(mention)
        up = (
            parse.head(parse.head(head))
            if head.dep == "pobj" and parse.head(head).lower in ("of", "from", "for")
            else None
        )
        over = fitting(mention_at(scene, up), token) if up is not None else None
        return [over] if over is not None else []  # "Orlik of Larch, who": not Larch
    before = fitting(mention_at(scene, noun), token) if noun is not None else None
    return [before] if before is not None else []


def fitting(mention: Mention | None, token: Token) -> Mention | None:
    """The mention, if it stands before a relative pronoun that can go with its kind."""
    if mention is None or mention.span.end > token.start:
        return None
    barred = "place" if token.lower.startswith("who") else "person"
    return mention if mention.kind != barred else None


def joined_with(scene: Scene, mention: Mention) -> list[Mention]:
    """The names that an "and" joins to one before it, with it; none where what is joined is no name."""
    parse, top = scene.outline.parse, scene.head(mention)
    while top.dep in ("conj", "appos") and top.head < top.i:
        between = parse.tokens[top.head + 1 : top.i]
        if top.dep == "appos" or any(token.pos in ("VERB", "AUX") for token in between):
            break
        top = parse.head(top)
    if top.i == scene.head(mention).i:
        return [mention]
    listed = names_listed(scene, top)
    return listed if len(listed) > 1 else []
