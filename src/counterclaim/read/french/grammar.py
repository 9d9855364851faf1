"""What the French rules ask of a sentence: groups of verbs, noun phrases, who is the subject.

Under `french.cues`. Extents are told from the order of words more than from the tree, which errs around incises and
guillemets. Invariant: every range given lies in one sentence, both ends included.
"""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.read.lexicon.french import people_nouns as people
from counterclaim.read.lexicon.french import words
from counterclaim.read.outline import MARKS, Outline
from counterclaim.read.parse import Token

Range = tuple[int, int]
NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "X"})
LONGEST_PHRASE = 30  # words of a source
COMMAS = frozenset({",", ";"})


@dataclass(frozen=True, slots=True)
class Group:
    """A verb with its helpers, `first` to `last`; `clitic` the subject that stands inside it (« a-t-il dit »)."""

    first: int
    last: int
    negated: bool
    clitic: int | None
    helper: int | None


def group_of(outline: Outline, verb: Token) -> Group:
    """The verb with its helpers, negation and pronouns before it, and the pronoun behind it."""
    low, high = outline.bounds(verb.i)
    first, negated, clitic, helper = verb.i, False, None, None
    i = verb.i - 1
    while i >= low and (i >= verb.i - 8):
        word = outline.lower(i)
        if word in words.AUXILIARIES:
            helper = i
            first = i
        elif word in words.SUBJECT_CLITICS:
            clitic = i if word != "-t" else clitic
        elif word in words.NEGATING:
            negated = True
        elif word in words.NE:
            first = i
            i -= 1
            negated = True
            break
        elif word == "nouveau" and outline.lower(i - 1) == "de":
            i -= 1
        elif word not in words.IN_GROUP and word not in words.OBJECT_CLITICS:
            break
        elif word in words.OBJECT_CLITICS and not word.startswith(("s", "y")) and helper is None:
            pass
        i -= 1
    last = verb.i
    for j in range(verb.i + 1, min(verb.i + 4, high + 1)):
        word = outline.lower(j)
        if word in words.SUBJECT_CLITICS:
            last = j
            clitic = j if word != "-t" else clitic
        elif word in words.NEGATING and not helper:
            negated = negated or (word != "plus" and outline.lower(first) in words.NE)
        else:
            break
    if outline.lower(first - 1) in ("se", "s'", "s’") and first - 1 >= low:
        first -= 1
    return Group(first, last, negated, clitic, helper)


def phrase_from(outline: Outline, start: int, high: int) -> Range | None:
    """The noun phrase that begins at a word, with its article; None where none does.

    A name in apposition belongs to it: « la ministre de la Santé, Inès Valmont ».
    """
    i = start
    while i <= high and outline.parse.tokens[i].pos in ("DET", "ADP") and i < start + 3:
        i += 1
    if i > high or not _is_nominal(outline, i):
        return None
    first = start if outline.parse.tokens[start].pos == "DET" or start == i else i
    last = _extent(outline, i, high)
    return _without_mark(outline, first, last)


def _is_nominal(outline: Outline, i: int) -> bool:
    token = outline.parse.tokens[i]
    return token.pos in NOMINAL or (token.pos == "PRON" and token.lower in people.PRONOUNS) or token.text[:1].isupper()


def _extent(outline: Outline, i: int, high: int) -> int:
    """The last word of a noun phrase whose first noun is given."""
    tokens, last = outline.parse.tokens, i
    if tokens[i].pos == "PRON":
        return i
    j = i + 1
    while j <= min(high, i + LONGEST_PHRASE):
        token, word = tokens[j], tokens[j].lower
        if word in words.DE or word in ("en", "à", "au", "aux"):
            follows = j + 1 <= high and (tokens[j + 1].pos in (*NOMINAL, "DET") and tokens[j + 1].pos != "NUM")
            if not follows or (word not in words.DE and not _binds(outline, j, high)):
                break
            j += 1
            while j <= high and tokens[j].pos in ("DET",):
                j += 1
            continue
        if word in ("le", "la", "l'", "l’", "les") and tokens[j - 1].lower in words.DE:
            j += 1
            continue
        if token.pos in NOMINAL and not _is_time(word):
            if token.pos == "NUM" and j + 1 <= high and tokens[j + 1].lower in ("ans", "janvier", "heures"):
                break
            last = j
        elif token.pos == "VERB" and "VerbForm=Part" in token.tag and word.startswith("chargé"):
            last = j
        elif (word == "et" and j + 1 <= high and _joins(outline, i, j)) or (
            token.text in ("-", "–", "/") and not tokens[j - 1].space
        ):
            pass
        elif token.text == "," and _names(outline, j + 1, high):
            return _names(outline, j + 1, high)
        else:
            break
        j += 1
    return last


def _binds(outline: Outline, j: int, high: int) -> bool:
    """Whether « à » or « en » goes on with an office: « ministre à la Santé », « secrétaire d'État aux Transports »."""
    place = j + 2 if outline.parse.tokens[j + 1].pos == "DET" else j + 1
    return place <= high and outline.parse.tokens[place].text[:1].isupper()


def _is_time(word: str) -> bool:
    return word in {"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier", "matin", "soir"}


def _joins(outline: Outline, i: int, j: int) -> bool:
    """Whether « et » joins two who speak together: what follows is a name or a noun without a verb behind it."""
    tokens = outline.parse.tokens
    follower = tokens[j + 1]
    if follower.pos == "PROPN" and tokens[j - 1].pos == "PROPN":
        return True
    k = j + 2 if follower.pos == "DET" else j + 1
    return k < len(tokens) and tokens[k].pos == "NOUN" and tokens[k].dep == "conj" and i <= tokens[k].head <= j


def _names(outline: Outline, start: int, high: int) -> int:
    """The last word of a person's name that stands between a comma and the next mark; 0 where none does."""
    tokens = outline.parse.tokens
    if start > high or tokens[start].lower in ("selon", "d'après"):
        return 0
    i = start
    if tokens[i].lower in people.CIVIL:
        i += 1
    end = i
    while end <= high and (
        tokens[end].text[:1].isupper() or tokens[end].lower in ("de", "d'", "d’", "-", "la", "el", "al")
    ):
        end += 1
    if end == i or not (tokens[i].entity == "PER" or (end - i >= 2 and tokens[i].pos == "PROPN")):
        return 0
    return end - 1


def _without_mark(outline: Outline, first: int, last: int) -> Range | None:
    tokens = outline.parse.tokens
    while first <= last and (tokens[first].text in MARKS or tokens[first].pos == "PUNCT"):
        first += 1
    while last >= first and (tokens[last].text in MARKS or tokens[last].pos in ("PUNCT", "ADP", "DET", "CCONJ")):
        last -= 1
    return (first, last) if first <= last else None


def phrase_before(outline: Outline, end: int, low: int) -> Range | None:
    """The noun phrase that ends at a word: what stands directly before a verb."""
    tokens = outline.parse.tokens
    best: Range | None = None
    for start in range(end, max(low, end - LONGEST_PHRASE) - 1, -1):
        token = tokens[start]
        if token.pos in ("VERB", "AUX", "SCONJ") or token.text in (":", ";"):
            break
        opens = start == low or tokens[start - 1].pos not in ("DET", "ADP")
        if not opens or token.pos == "ADP":
            continue
        found = phrase_from(outline, start, end)
        if found and found[1] == end:
            best = found
        if found and tokens[start - 1].text == "," and best and start - 1 >= low:
            continue
    return best


def subject_of(outline: Outline, verb: Token) -> Range | None:
    """The phrase of the subject in the tree, left of its verb; None where there is none."""
    parse = outline.parse
    low, high = outline.bounds(verb.i)
    for kid in parse.kids(verb):
        if kid.dep.startswith("nsubj") and low <= kid.i < verb.i and outline.quoted[kid.i] < 0:
            if kid.lower in ("qui", "que", "ce"):
                return antecedent(outline, kid.i)
            return phrase_of_head(outline, kid, min(verb.i - 1, high))
    return None


def phrase_of_head(outline: Outline, head: Token, high: int) -> Range | None:
    """The noun phrase around its noun."""
    start = head.i
    low, _ = outline.bounds(head.i)
    for kid in outline.parse.kids(head):
        adjacent = kid.i < head.i and kid.pos in ("DET", "ADJ", "NUM", "NOUN", "PROPN") and kid.dep != "nmod"
        if adjacent and all(outline.lower(i) not in (",",) for i in range(kid.i, head.i)):
            start = min(start, kid.i)
    return phrase_from(outline, max(start, low), high)


def antecedent(outline: Outline, who: int) -> Range | None:
    """The phrase before a relative pronoun."""
    low, _ = outline.bounds(who)
    end = who - 1
    while end >= low and outline.lower(end) in COMMAS:
        end -= 1
    return phrase_before(outline, end, low) if end >= low else None


def may_speak(outline: Outline, phrase: Range | None) -> bool:
    """Whether a phrase can stand for somebody who speaks: a name, a pronoun, a noun for people or bodies."""
    if phrase is None:
        return False
    tokens = outline.parse.tokens[phrase[0] : phrase[1] + 1]
    head = next((token for token in tokens if token.pos in ("NOUN", "PROPN", "PRON")), tokens[0])
    if head.entity in ("PER", "ORG") or head.lower in people.PRONOUNS or head.lower in people.TITLES:
        return True
    if any(token.entity in ("PER", "ORG") for token in tokens) or head.pos == "PROPN":
        return True
    lemma = compound(outline, head)
    if lemma in people.MUTE or head.lower in people.MUTE:
        return False
    known = people.BODIES | people.TITLES
    return (
        lemma in known
        or f"{lemma}s" in known
        or head.lower in known
        or lemma.endswith(people.PERSON_ENDINGS)
        or "Number=Plur" in head.tag
    )


def compound(outline: Outline, head: Token) -> str:
    """The lemma of a noun, or all of a word with hyphens that was cut at them: « état-major »."""
    tokens, end = outline.parse.tokens, head.i
    while end + 2 < len(tokens) and tokens[end + 1].text == "-" and not tokens[end].space and not tokens[end + 1].space:
        end += 2
    if end == head.i:
        return head.lemma.lower()
    return outline.parse.text[head.start : tokens[end].end].lower()
