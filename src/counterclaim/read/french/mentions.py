"""Names in a French text: people with their titles, bodies, places.

After the parse, before statements. The model's names are taken, trimmed of articles and offices; a surname that was
told once is known wherever it stands again. Invariant: mentions stand in the order of the text and do not overlap.
"""

from __future__ import annotations

from collections import Counter

from counterclaim.model.article import Article
from counterclaim.model.mention import ActorKind, Mention
from counterclaim.model.span import Span
from counterclaim.read.lexicon.french import people_nouns as people
from counterclaim.read.lexicon.french.calendar import WEEKDAYS
from counterclaim.read.lexicon.french.names import ORG_WORDS, PLACE_WORDS, PORTFOLIOS
from counterclaim.read.parse import Parse, Token

KINDS: dict[str, ActorKind] = {"PER": "person", "ORG": "org", "LOC": "place"}
SMALL = frozenset(
    {"de", "du", "des", "d'", "d’", "la", "le", "l'", "l’", "les", "et", "-", "el", "al", "ben", "von", "van"}
)


def find_mentions(article: Article, parse: Parse) -> tuple[Mention, ...]:
    """Every name, in order, with the title that stands before or behind it."""
    names = [
        name
        for name in sorted([*_names(parse), *_missed(parse)])
        if name[0] < name[1] and not _is_no_name(parse, *name[:2])
    ]
    votes: dict[str, Counter[str]] = {}
    for first, end, label in names:
        votes.setdefault(_text(parse, first, end), Counter())[label] += 1
    kinds = {text: _kind(text, votes[text]) for text in votes}
    for first, end, _ in names:
        before = parse.tokens[first - 1].lower if first else ""
        if before in ORG_WORDS and len(before) > 4:
            kinds[_text(parse, first, end)] = "org"  # « le groupe Boréal Fret »
        elif _title_before(parse, first) < first and parse.tokens[first - 1].lower not in SMALL:
            kinds[_text(parse, first, end)] = "person"
    surnames = {text.split()[-1]: "person" for text, kind in kinds.items() if kind == "person" and " " in text}
    for text in kinds:
        if text in surnames:
            kinds[text] = "person"
    for text in kinds:
        if text.isupper() and text.title() in kinds:
            kinds[text] = kinds[text.title()]  # the town of a dateline
    found = {first: (end, kinds[_text(parse, first, end)]) for first, end, _ in names}
    taken = {i for first, (end, _) in found.items() for i in range(first, end)}
    for token in parse.tokens:
        if token.text in surnames and token.i not in taken and len(token.text) > 2:
            found[token.i] = (token.i + 1, "person")
    return tuple(_mention(article, parse, first, *found[first]) for first in sorted(found))


def _names(parse: Parse) -> list[tuple[int, int, str]]:
    """(first, end, label) of the model's names, cut to what is a name."""
    found, i, tokens = [], 0, parse.tokens
    while i < len(tokens):
        label, start = tokens[i].entity, i
        i += 1
        if not label:
            continue
        while i < len(tokens) and tokens[i].entity == label and not tokens[i].entity_starts:
            if tokens[i].sentence != tokens[start].sentence:
                break
            i += 1
        first, end = _cut(parse, start, i)
        if label in KINDS or (label == "MISC" and end - first == 1 and tokens[first].text.isupper()):
            found.append((first, end, label))
    return found


def _missed(parse: Parse) -> list[tuple[int, int, str]]:
    """Two or three names in a row that the model gives no label: « a juré Maëlle Kerbrat »."""
    found, i, tokens = [], 0, parse.tokens
    while i < len(tokens):
        start = i
        while i < len(tokens) and tokens[i].pos == "PROPN" and tokens[i].text[:1].isupper() and not tokens[i].entity:
            if i > start and tokens[i].sentence != tokens[start].sentence:
                break
            i += 1
        plain = all(token.text.replace("-", "").isalpha() and not token.text.isupper() for token in tokens[start:i])
        if 2 <= i - start <= 3 and plain and tokens[start].lower not in ORG_WORDS | PLACE_WORDS:
            found.append((start, i, "PER"))
        i = max(i, start + 1)
    return found


def _cut(parse: Parse, first: int, end: int) -> tuple[int, int]:
    """Without titles, articles and small words at the ends."""
    tokens = parse.tokens
    while first < end and (_is_title(tokens[first]) or not tokens[first].text[:1].isupper()):
        if not tokens[first].text[:1].isupper() and tokens[first].lower in ORG_WORDS:
            break  # « ministère de l'Intérieur »
        first += 1
    while end > first and (tokens[end - 1].lower in SMALL or not tokens[end - 1].text[-1:].isalnum()):
        end -= 1
    capital = any(token.text[:1].isupper() for token in tokens[first:end])
    return (first, end) if capital else (first, first)


def _is_no_name(parse: Parse, first: int, end: int) -> bool:
    """A weekday or a verb with a capital because its sentence begins, and the matter of an office."""
    token = parse.tokens[first]
    if end - first == 1 and (token.lower in WEEKDAYS or token.pos in ("VERB", "AUX", "DET", "PRON", "ADP", "ADV")):
        return True
    return all(word.lower in PORTFOLIOS or word.lower in SMALL for word in parse.tokens[first:end])


def _is_title(token: Token) -> bool:
    return token.lower in people.TITLES or token.lower.rstrip(".") in people.CIVIL


def _text(parse: Parse, first: int, end: int) -> str:
    return parse.text[parse.tokens[first].start : parse.tokens[end - 1].end]


def _kind(text: str, votes: Counter[str]) -> ActorKind:
    """By the words in it, else as most of its labels say; the person before the body before the place."""
    small = [word.lower() for word in text.replace("-", " ").split()]
    if small[0] in ORG_WORDS:
        return "org"
    if small[0] in PLACE_WORDS:
        return "place"
    if text.isupper() and 2 <= len(text) <= 6:
        return "org"
    best = max(("PER", "ORG", "LOC", "MISC"), key=lambda label: votes[label])
    return KINDS.get(best, "org")


def _title_before(parse: Parse, first: int) -> int:
    """The first word of the title that stands directly before a name; the name's own place where none does."""
    start = first
    i = first - 1
    while i >= 0 and parse.tokens[i].sentence == parse.tokens[first].sentence and first - i <= 8:
        token = parse.tokens[i]
        if _is_title(token):
            start = i
            i -= 1
        elif start < first and token.pos == "ADJ":
            i -= 1
        elif start == first and (token.pos in ("NOUN", "ADJ", "PROPN") or token.lower in SMALL or token.text == ","):
            if token.text == "," and i != first - 1:
                break
            i -= 1
        else:
            break
    return start


def _mention(article: Article, parse: Parse, first: int, end: int, kind: ActorKind) -> Mention:
    tokens = parse.tokens
    span = article.span(tokens[first].start, tokens[end - 1].end)
    if kind != "person":
        return Mention(span, kind, span)
    start = _title_before(parse, first)
    if start < first:
        title = _trimmed(article, tokens[start].start, tokens[first - 1].end)
        return Mention(span, kind, article.span(tokens[start].start, span.end), title)
    return Mention(span, kind, span, _title_after(article, parse, end))


def _title_after(article: Article, parse: Parse, end: int) -> Span | None:
    """« Solveig Arnaut, cheffe de l'opposition, … »."""
    tokens = parse.tokens
    if end + 1 >= len(tokens) or tokens[end].text != "," or tokens[end + 1].lower not in people.TITLES:
        return None
    stop = end + 1
    while stop < len(tokens) and tokens[stop].sentence == tokens[end].sentence and stop - end < 10:
        if tokens[stop].pos not in ("NOUN", "ADJ", "PROPN", "ADP", "DET"):
            break
        stop += 1
    return _trimmed(article, tokens[end + 1].start, tokens[stop - 1].end)


def _trimmed(article: Article, start: int, end: int) -> Span | None:
    """The passage without commas and blanks at its ends."""
    text = article.text[start:end]
    kept = text.rstrip(" ,\u00a0\n")
    return article.span(start, start + len(kept)) if kept else None
