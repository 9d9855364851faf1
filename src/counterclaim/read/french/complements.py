"""What stands behind a French verb of speech: a clause, a quotation, an infinitive, a thing.

A step of `french.cues`. Invariant: a complement begins behind its verb and ends before the next verb of speech of the
same subject.
"""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.read.french.grammar import Group, Range, phrase_from
from counterclaim.read.french.incises import trimmed
from counterclaim.read.french.told import Form
from counterclaim.read.lexicon.french import cue_verbs as lexicon
from counterclaim.read.lexicon.french import words
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Token

LOOK_AHEAD = 22  # words between a verb and its « que »: « a déclaré lundi aux journalistes de Radio Estuaire que »
DAYS = frozenset({"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier", "aujourd'hui"})


@dataclass(slots=True)
class Complement:
    """The pieces of content and their form; `cue_end` the last word of the cue; `lemma` where a noun makes the cue."""

    pieces: list[Range]
    form: Form
    cue_end: int
    lemma: str = ""
    silent: bool = False


def find_complement(outline: Outline, verb: Token, group: Group, lemma: str) -> Complement | None:
    """What is said, or None where nothing is."""
    _, high = outline.bounds(verb.i)
    phrase = _phrase(outline, verb, group, lemma, high)
    if phrase is not None:
        return phrase
    if lemma not in lexicon.ENGLISH and lemma not in lexicon.WITHHOLDING:
        return None
    if outline.lower(group.first - 1) in words.QUE and outline.lower(group.first - 2) == "ce":
        return Complement([(group.first - 2, group.first - 1)], "object", group.last)
    i = group.last + 1
    while i <= high and (outline.lower(i) in words.IN_GROUP or outline.lower(i) in DAYS):
        i += 1
    if i <= high and outline.quoted[i] >= 0 and lemma in lexicon.OBJECT:
        passage = outline.passages[outline.quoted[i]]  # « rejette « catégoriquement » les accusations »
        if passage.last - passage.first <= 3 and outline.lower(passage.last + 1) not in (",", ".", "", ";"):
            i = passage.last + 1
    if i > high:
        return None
    infinitive = _infinitive(outline, i, high, lemma, group)
    if infinitive is not None:
        return infinitive
    if lemma not in lexicon.ENGLISH:
        return None
    clause = _clause(outline, verb, i, high, lemma)
    if clause is not None:
        return Complement([clause], "clause", group.last)
    quoted = _quotation(outline, i, high)
    if quoted and not (lemma in lexicon.OBJECT and quoted[0][0] > i + 1):
        return Complement(quoted, "quotation", group.last)
    thing = _thing(outline, verb, i, high, lemma)
    return Complement([thing], "object", group.last) if thing else None


def _phrase(outline: Outline, verb: Token, group: Group, lemma: str, high: int) -> Complement | None:
    """« a fait état de », « met en garde contre »: the noun belongs to the cue."""
    for parts, english in lexicon.PHRASES.items():
        if parts[0] != lemma:
            continue
        i = group.last + 1
        while i <= high and outline.lower(i) in words.IN_GROUP:
            i += 1
        rest = parts[1:]
        preposition = rest[-1] if rest[-1] in ("de", "à") else ""
        nouns = rest[:-1] if preposition else rest
        if any(outline.lower(i + n) != word for n, word in enumerate(nouns)):
            continue
        i += len(nouns)
        if preposition == "de" and outline.lower(i) not in words.DE:
            continue
        if preposition == "à" and outline.lower(i) not in ("à", "au", "aux"):
            continue
        clause = next((j for j in range(i, min(high, i + LOOK_AHEAD) + 1) if outline.lower(j) in words.QUE), -1)
        start = clause if clause >= 0 and not preposition else i
        piece = trimmed(outline, start, _end(outline, verb, start, high))
        if piece is not None:
            return Complement([piece], "clause" if start == clause else "object", i - 1, english)
    return None


def _clause(outline: Outline, verb: Token, i: int, high: int, lemma: str) -> Range | None:
    """From « que » to the end of the clause; a question with « si » or « pourquoi » behind a verb that asks."""
    if lemma not in lexicon.CLAUSAL:
        return None
    for j in range(i, min(high, i + LOOK_AHEAD) + 1):
        word, token = outline.lower(j), outline.parse.tokens[j]
        follower = outline.lower(j + 1)
        if outline.quoted[j] >= 0 or word in (":", ";") or (word == "," and follower.endswith("ant")):
            return None
        if word == "et" and lemma in lexicon.OBJECT:
            return None
        asks = lemma in ("demander", "interroger") and word in words.QUESTIONING and j <= i + 4
        if word in words.QUE or asks:
            if outline.lower(j - 1) in ("plus", "moins", "autant", "tel", "telle", "alors", "tandis", "ainsi", "ce"):
                continue
            if token.pos == "PRON" and j > i + 1 and not asks and outline.parse.tokens[j - 1].pos in ("NOUN", "PROPN"):
                mark = outline.parse.head(token)
                if mark.head != verb.i:
                    continue  # a relative clause: « le rapport que … »
            return trimmed(outline, j, _end(outline, verb, j, high))
        if j > i and token.pos in ("VERB", "AUX") and "VerbForm=Fin" in token.tag:
            return None
    return None


def _quotation(outline: Outline, i: int, high: int) -> list[Range]:
    """The quotation behind a colon, or directly behind the verb; a clause behind a colon without marks."""
    for j in range(i, min(high, i + LOOK_AHEAD) + 1):
        if outline.quoted[j] >= 0:
            passage = outline.passages[outline.quoted[j]]
            direct = j == i or outline.lower(j - 1) in (":", ",")
            return [(passage.first, passage.last)] if direct else []
        if outline.lower(j) == ":":
            after = j + 1
            if after < len(outline.quoted) and outline.quoted[after] >= 0:
                passage = outline.passages[outline.quoted[after]]
                return [(passage.first, passage.last)]
            piece = trimmed(outline, after, high)
            return [piece] if piece else []
        if outline.parse.tokens[j].pos in ("VERB", "AUX") and "VerbForm=Fin" in outline.parse.tokens[j].tag:
            return []
    return []


def _infinitive(outline: Outline, i: int, high: int, lemma: str, group: Group) -> Complement | None:
    """« assure avoir agi », « promet de publier »; « n'a pas souhaité répondre » is silence."""
    if lemma not in lexicon.INFINITIVE and lemma not in lexicon.WITHHOLDING:
        return None
    for j in range(i, min(high, i + 12) + 1):
        token = outline.parse.tokens[j]
        if "VerbForm=Inf" in token.tag:
            k = j - 1
            while k >= i and outline.lower(k) in words.OBJECT_CLITICS | {"pas", "plus", "jamais"}:
                k -= 1
            start = k if k >= i and outline.lower(k) in ("de", "d'", "d’", "à") else k + 1
            between = [outline.parse.tokens[n].pos for n in range(i, start)]
            addressed = lemma in ("demander", "ordonner", "proposer", "accuser", "soupçonner", "recommander")
            if between and not addressed:
                return None
            negated = group.negated or lemma == "refuser"
            silent = negated and lemma in lexicon.WITHHOLDING and token.lemma.lower() in lexicon.SPEECH_WITHHELD
            if lemma not in lexicon.INFINITIVE and not silent:
                return None
            piece = trimmed(outline, i if between else start, _end(outline, token, start, high))
            return Complement([piece], "infinitive", group.last, silent=silent) if piece else None
        if token.pos in ("VERB", "AUX") or token.text in (",", ":") or outline.quoted[j] >= 0:
            return None
    return None


def _thing(outline: Outline, verb: Token, i: int, high: int, lemma: str) -> Range | None:
    """The object with what belongs to it, behind the preposition that the verb takes."""
    wanted = lexicon.PREPOSITIONS.get(lemma)
    word = outline.lower(i)
    if wanted and word in wanted:
        return trimmed(outline, i, _end(outline, verb, i, high))
    if lemma not in lexicon.OBJECT or (lemma == "appeler" and word not in ("à", "au", "aux")):
        return None
    first = outline.parse.tokens[i]
    if first.pos not in ("DET", "NOUN", "PROPN", "NUM", "PRON", "ADJ", "ADV") and outline.quoted[i] < 0:
        return None
    marked = any(outline.quoted[k] >= 0 for k in (i, i + 1) if k <= high)
    if not marked and phrase_from(outline, i, high) is None:
        return None
    return trimmed(outline, i, _end(outline, verb, i, high))


def _end(outline: Outline, verb: Token, start: int, high: int) -> int:
    """The last word of a complement: before the next verb of speech of the same subject, or an attribution."""
    tokens = outline.parse.tokens
    aside = any(outline.lower(k) == "qui" for k in range(max(0, verb.i - 4), verb.i))
    for j in range(start + 1, high + 1):
        if outline.quoted[j] >= 0:
            continue
        if aside and tokens[j].text == ",":
            return j - 1  # « le maire, qui dit n'avoir rien su, … »
        word = tokens[j].lower
        following = outline.lower(j + 1)
        if word == ";":
            return j - 1
        if word == ",":
            if following in ("selon", "d'après", "d’après") or (
                following in ("d'", "d’") and outline.lower(j + 2) == "après"
            ):
                return j - 1
            if following == "ce" and outline.lower(j + 2) in words.QUE | {"qui"}:
                return j - 1
            near = tokens[j + 1] if j + 1 <= high else None
            if near is not None and near.lower.endswith("ant") and near.lower in lexicon.FORMS:
                return j - 1
            if following in ("cité", "citée", "cités", "rapporte", "rapportent", "affirme", "indique", "précise"):
                return j - 1
        if word in ("et", "mais", "puis") and _speaks_again(outline, verb, j, high):
            return j - 1
    return high


def _speaks_again(outline: Outline, verb: Token, j: int, high: int) -> bool:
    """Whether behind a conjunction the same subject speaks again: « … et dénoncent », « mais a refusé de »."""
    for k in range(j + 1, min(j + 5, high + 1)):
        token = outline.parse.tokens[k]
        if token.lower in lexicon.FORMS and token.pos not in ("NOUN", "PROPN", "DET"):
            own = any(kid.dep.startswith("nsubj") and j < kid.i < k for kid in outline.parse.kids(token))
            return not own and "VerbForm=Inf" not in token.tag and outline.lower(k - 1) != "que"
        if token.lower in ("de", "nouveau"):
            continue
        skipped = token.lower in words.AUXILIARIES | words.OBJECT_CLITICS | words.IN_GROUP | words.NEGATING
        if not skipped:
            return False
    return False
