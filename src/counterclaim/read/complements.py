"""What a cue brings in without a clause of its own: to appeal, the council to act, for a vote, the claim as a lie.

Asked by `read.contents` after quotations and clauses. Invariant: when and where it was said is no part of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.read.clause_contents import end_after, marker
from counterclaim.read.cue import Cue
from counterclaim.read.lexicon import cue_verbs as lexicon
from counterclaim.read.lexicon.channels import CHANNEL_WORDS
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Token
from counterclaim.read.pieces import Piece, make_piece


def infinitive(outline: Outline, cue: Cue) -> list[Piece]:
    """What the speaker means to do: vowed to appeal."""
    if cue.lemma not in lexicon.INFINITIVE:
        return []
    for kid in outline.parse.kids(cue.token, "xcomp"):
        if kid.i > cue.last and outline.lower(outline.left[kid.i]) in ("to", "not"):
            return make_piece(outline, outline.left[kid.i], end_after(outline, cue, kid), kid.i)
    for kid in _behind_channel(outline, cue):
        if outline.parse.is_infinitive(kid):
            return make_piece(outline, outline.left[kid.i], end_after(outline, cue, kid), kid.i)
    return []


def _behind_channel(outline: Outline, cue: Cue) -> Iterator[Token]:
    """What the parse hangs to where it was said: "claimed in a statement to have won"."""
    for kid in outline.parse.kids(cue.token, "prep"):
        for noun in outline.parse.kids(kid, "pobj"):
            if kid.i > cue.last and noun.lower in CHANNEL_WORDS:
                yield from outline.parse.kids(noun, "acl")


def order(outline: Outline, cue: Cue) -> list[Piece]:
    """The person and what the person is to do."""
    for kid in outline.parse.kids(cue.token, "xcomp", "ccomp", "advcl"):
        if kid.i > cue.last and marker(outline, kid) == "for" and cue.lemma in lexicon.PREPOSITIONS:
            return make_piece(outline, outline.left[kid.i] + 1, end_after(outline, cue, kid), kid.i)
        if cue.lemma not in lexicon.ORDERING or kid.i <= cue.last:
            continue
        if not outline.parse.is_infinitive(kid):
            continue
        people = [k for k in outline.parse.kids(cue.token, "dobj", "dative") if cue.last < k.i < kid.i]
        people += outline.parse.kids(kid, "nsubj")
        if not people:
            return []
        first = min(outline.left[person.i] for person in people)
        if first <= cue.last:
            return []
        return make_piece(outline, first, end_after(outline, cue, kid), kid.i)
    return []


def preposition(outline: Outline, cue: Cue) -> list[Piece]:
    """What follows the verb's preposition, which becomes a part of the cue: called for | a new vote."""
    wanted = lexicon.PREPOSITIONS.get(cue.lemma, frozenset())
    for kid in outline.parse.kids(cue.token, "prep", "prt", "agent"):
        if kid.i <= cue.last or kid.lower not in wanted:
            continue
        if kid.lower in ("on", "upon", "to") and cue.lemma in ("call", "appeal") and not _has_infinitive(outline, cue):
            continue
        if kid.lower == "on" and any(noun.entity in ("DATE", "TIME") for noun in outline.parse.kids(kid, "pobj")):
            continue  # "reported on Monday" tells when, not of what
        first = kid.i + 1
        if first > outline.right[kid.i] and not outline.parse.kids(cue.token, "dobj", "pcomp", "xcomp"):
            continue
        if kid.i == cue.last + 1:
            cue.last = kid.i
        last = _drop_setting(outline, cue, kid.i, max(outline.right[kid.i], end_after(outline, cue, kid)))
        if kid.lower in ("on", "upon") and cue.lemma == "call":  # "called on X on Tuesday to allow it"
            asked = (each for each in outline.parse.kids(cue.token, "xcomp", "advcl") if each.i > kid.i)
            last = max([last, *(outline.right[each.i] for each in asked if outline.parse.is_infinitive(each))])
        return make_piece(outline, first, last)
    return []


def _has_infinitive(outline: Outline, cue: Cue) -> bool:
    return any(kid.i > cue.last for kid in outline.parse.kids(cue.token, "xcomp", "advcl", "ccomp"))


# What people are confirmed or reported to be.
FATES = frozenset({"dead", "killed", "missing", "injured", "wounded", "safe", "alive"})
DEFINITE = frozenset(["the", "this", "that", "these", "those", "it"])


def object_phrase(outline: Outline, cue: Cue) -> list[Piece]:
    """The object with what belongs to it: "the vote as a sham", "them of lying"."""
    if cue.lemma not in lexicon.OBJECT or (cue.lemma == "rule" and outline.lower(cue.last) != "out"):
        return []
    parse = outline.parse
    kids = [kid for kid in parse.kids(cue.token) if kid.i > cue.last]
    head = next((kid for kid in kids if kid.dep in ("dobj", "oprd", "xcomp", "ccomp", "attr", "dative")), None)
    if (
        head is None
        or outline.left[head.i] <= cue.last
        or (cue.source_head is not None and head.i == cue.source_head.i)
    ):
        return []
    if cue.lemma == "claim" and head.lemma.lower() in ("life", "victim"):
        return []  # a storm that claimed 12 lives said nothing
    if cue.lemma == "confirm" and head.entity == "PERSON" and not any(kid.lower == "as" for kid in kids):
        return []  # a senate that confirmed a judge gave her the office
    if cue.lemma in ("confirm", "report") and head.lower in FATES and outline.left[head.i] == head.i:
        return []  # "the 58 people confirmed dead" say nothing
    counts = cue.lemma in ("put", "estimate")
    if counts and not _counted(outline, head.i, end_after(outline, cue, head)):
        return []
    if head.lower in ("himself", "herself", "themselves", "itself") and cue.lemma != "accuse":
        return []
    if cue.lemma == "announce" and outline.right[head.i] == head.i and outline.lower(outline.left[head.i]) in DEFINITE:
        return []  # "announcing the measure" says nothing yet
    if head.entity in ("DATE", "TIME") or (cue.lemma in lexicon.NAMING and not _named(outline, cue, kids, head)):
        return []
    first = outline.left[head.i]
    last = end_after(outline, cue, head)  # before the cue grows over the noun: "cast doubt on | the figures"
    if cue.lemma in lexicon.LIGHT:
        first = _light(outline, cue, head)
        if first < 0:
            return []
    told = _drop_setting(outline, cue, head.i, last)
    if counts and not _counted(outline, head.i, told):
        told = last  # the number itself looked like a date
    return make_piece(outline, first, told)


def number_alone(outline: Outline, cue: Cue) -> list[Piece]:
    """A number that is all somebody says: "organisers said 50,000 had marched; police said 3,000"."""
    head = next((kid for kid in outline.parse.kids(cue.token, "dobj") if kid.i > cue.last), None)
    if cue.lemma != "say" or cue.source is None or head is None or outline.left[head.i] != cue.last + 1:
        return []
    first, last = outline.left[head.i], outline.right[head.i]
    counted = any(token.tag == "CD" for token in outline.parse.tokens[first : last + 1])
    return make_piece(outline, first, last) if counted else []


def _counted(outline: Outline, head: int, last: int) -> bool:
    """Whether a number is given: put the crowd at 8,000."""
    at = any(outline.lower(i) == "at" for i in range(head + 1, last))
    return at and any(outline.parse.tokens[i].tag == "CD" for i in range(head + 1, last + 1))


def silence(outline: Outline, cue: Cue) -> list[Piece]:
    """What somebody would not say: to comment on the figures."""
    for kid in outline.parse.kids(cue.token, "xcomp"):
        if kid.i > cue.last and kid.lemma.lower() in lexicon.SILENT:
            return make_piece(outline, outline.left[kid.i], end_after(outline, cue, kid), kid.i)
    if cue.lemma not in ("respond", "reply", "comment"):
        return []
    for kid in outline.parse.kids(cue.token, "prep"):
        if kid.i > cue.last:
            return make_piece(outline, kid.i, _drop_setting(outline, cue, kid.i, end_after(outline, cue, kid)))
    return []


def _named(outline: Outline, cue: Cue, kids: list[Token], head: Token) -> bool:
    """Whether the object is given a name: called it a sham, described them as thugs."""
    if head.dep in ("oprd", "ccomp", "xcomp", "attr") or cue.lemma in ("describe", "paint", "portray"):
        return True
    if any(
        kid.dep in ("oprd", "xcomp", "ccomp", "acomp", "attr") or kid.lower == "as" for kid in kids if kid.i > head.i
    ):
        return True
    return any(outline.quoted[i] >= 0 for i in range(outline.left[head.i], outline.right[head.i] + 1))


def _light(outline: Outline, cue: Cue, head: Token) -> int:
    """Where content begins after "expressed concern at": the noun belongs to the cue unless it is quoted."""
    if any(outline.quoted[i] >= 0 for i in range(outline.left[head.i], head.i + 1)):
        return outline.left[head.i]
    if head.lemma.lower() not in lexicon.POSITIONS | lexicon.NOUNS:
        return -1
    for kid in outline.parse.kids(head, "prep") + outline.parse.kids(cue.token, "prep"):
        if kid.i == head.i + 1 and outline.right[kid.i] > kid.i:
            cue.last = kid.i
            return kid.i + 1
    for kid in outline.parse.kids(head, "acl", "ccomp"):
        if kid.i > head.i and outline.lower(outline.left[kid.i]) == "that":
            cue.last = head.i
            return outline.left[kid.i]
    return outline.left[head.i]


SETTING = frozenset(["in", "on", "at", "during", "after", "before", "from", "via", "by"])


def _drop_setting(outline: Outline, cue: Cue, head: int, last: int) -> int:
    """Leave out when and where it was said: "on Sunday", "in a statement" at the end."""
    for kid in reversed(outline.parse.kids(cue.token)):
        if kid.i <= head or outline.right[kid.i] != last:
            continue
        start = outline.left[kid.i]
        if kid.dep in ("npadvmod", "advmod") and start > head and kid.entity in ("DATE", "TIME"):
            last = start - 1
        elif kid.dep == "prep" and kid.lower in SETTING:
            noun = next(iter(outline.parse.kids(kid, "pobj")), None)
            if noun is not None and (noun.entity in ("DATE", "TIME") or noun.lemma.lower() in CHANNEL_WORDS):
                last = start - 1
    return last
