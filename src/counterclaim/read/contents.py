"""What a cue brings in: the tokens that are said.

Called by `read.statements` for each candidate of `read.cues`. A quotation beside the cue comes first, then the clause that
the verb governs, then infinitive, person and infinitive, preposition, object, and last the clause before "…, X said".
Invariant: a piece begins and ends on a token of one paragraph and never cuts a quotation in two.
"""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.read.cues import Cue
from counterclaim.read.lexicon import cue_verbs as lexicon
from counterclaim.read.lexicon.channels import CHANNEL_WORDS
from counterclaim.read.lexicon.words import word_set
from counterclaim.read.outline import DASHES, FINITE, MARKS, TERMINAL, Outline
from counterclaim.read.parse import Token

FAR = 16  # tokens that may stand between a cue and its quotation: "told reporters at a briefing on Monday:"


@dataclass(slots=True)
class Piece:
    """Tokens `first` to `last` of content. `direct`: quotations and nothing else. `clause`: its verb, where known."""

    first: int
    last: int
    direct: bool = False
    clause: int = -1


def find_content(outline: Outline, cue: Cue) -> list[Piece]:
    """The pieces that a cue brings in, in order; none where nothing is said."""
    if cue.form == "verb":
        return _verb_content(outline, cue)
    if cue.form == "passive":
        return _passive_content(outline, cue)
    if cue.form == "according":
        return _according_content(outline, cue)
    if cue.form == "hearsay":
        return _hearsay_content(outline, cue)
    for kid in outline.parse.kids(cue.token, "acl", "ccomp", "relcl"):
        if kid.i > cue.token.i:
            return _piece(outline, outline.left[kid.i], outline.right[kid.i], kid.i)
    return []


def _verb_content(outline: Outline, cue: Cue) -> list[Piece]:
    if cue.lemma in lexicon.QUOTING:
        pieces = _quoted(outline, cue)
        if pieces:
            return pieces
    if cue.lemma in lexicon.CLAUSAL:
        pieces = _clause_after(outline, cue)
        if pieces:
            return pieces
    pieces = []
    for frame in (_infinitive, _order, _preposition, _object):
        pieces = frame(outline, cue)
        if pieces:
            return pieces
    if cue.lemma in lexicon.QUOTING:
        pieces = _clause_before(outline, cue)
    return pieces or _loose_clause(outline, cue)


# --- quotations ---------------------------------------------------------------------


def _quoted(outline: Outline, cue: Cue) -> list[Piece]:
    """The quotations directly before and after the cue. "…," she said, "…" gives two pieces."""
    if outline.quoted[cue.token.i] >= 0:
        return [Piece(passage.first, passage.last) for passage in outline.nested_near(cue.token.i)]
    pieces = []
    own = cue.token.tag != "VBG" or cue.first < cue.token.i or cue.token.dep == "ROOT"
    before = _quotation_before(outline, cue) if own else None
    if before is not None:
        pieces.append(before)
    after = _quotation_after(outline, cue)
    if after is not None:
        pieces.append(after)
    elif before is not None and _clause_marker_after(outline, cue):
        pieces += _clause_after(outline, cue)
    return pieces


def _clause_marker_after(outline: Outline, cue: Cue) -> bool:
    return any(
        kid.dep == "ccomp" and kid.i > cue.last and outline.lower(outline.left[kid.i]) == "that"
        for kid in outline.parse.kids(cue.token)
    )


def _quotation_before(outline: Outline, cue: Cue) -> Piece | None:
    start = min(cue.first, cue.source[0] if cue.source else cue.first)
    if cue.source is not None and not _adjacent(cue):
        start = cue.first
    if cue.source is not None and cue.source[0] < start and outline.quoted[cue.source[0]] >= 0:
        start = cue.first
    i = start - 1
    while (
        i >= 0
        and (outline.lower(i) in (",", "and", "then", "but") or outline.lower(i) in DASHES)
        and outline.quoted[i] < 0
    ):
        i -= 1
    if i < 0 or outline.quoted[i] < 0 or outline.quoted[i] == outline.quoted[cue.token.i]:
        return None
    passage = outline.passages[outline.quoted[i]]
    if not _same_paragraph(outline, passage.first, cue.token.i) or passage.last != i:
        return None
    words = outline.parse.tokens[passage.first : passage.last + 1]
    ending = next((word.text for word in reversed(words) if word.text not in MARKS), "")
    if ending == "." and _has_clause_after(outline, cue):
        return None
    if (
        ending not in (",", ".", "?", "!", "…", "...", "—", "–", "-", "--")
        and outline.lower(i + 1) != ","
        and (i + 1 != start)
    ):
        return None
    if ending not in (",", "?", "!", ".", "—", "–", "…", "...") and _has_clause_after(outline, cue):
        return None
    if starts_afresh(outline, passage.first):
        return Piece(passage.first, passage.last, direct=True)
    first, _ = outline.bounds(passage.first - 1)
    if not _same_paragraph(outline, first, passage.first):
        return None
    return Piece(first, passage.last)


def _adjacent(cue: Cue) -> bool:
    """Whether source and cue stand side by side, as in "the minister then said"."""
    if cue.source is None:
        return False
    if cue.source[0] > cue.last:
        return True
    own = cue.source_head is not None and cue.source_head.head == cue.token.i
    return own or 0 <= cue.first - cue.source[1] <= NEAR


NEAR = 3  # tokens between a cue and a noun that the parse gave to another verb: "the minister then said"


def starts_afresh(outline: Outline, first: int) -> bool:
    """Whether a quotation begins a sentence, or follows a colon, dash, another quotation or "she said,"."""
    if first == 0 or not _same_paragraph(outline, first - 1, first):
        return True
    before = outline.lower(first - 1)
    return before in TERMINAL or before in (":", ";") or before in DASHES or outline.quoted[first - 1] >= 0


def _has_clause_after(outline: Outline, cue: Cue) -> bool:
    return any(
        kid.dep in ("ccomp", "xcomp") and outline.left[kid.i] > cue.last for kid in outline.parse.kids(cue.token)
    )


# What may stand directly before a quotation that the cue brings in, other than the cue itself and marks.
BEFORE_A_QUOTATION = frozenset([",", ":", "that", "—", "–", "-", "--", "how"])


def _quotation_after(outline: Outline, cue: Cue) -> Piece | None:
    after = cue.last
    if cue.source is not None and cue.source[0] > cue.last:
        after = cue.source[1]
    tokens = outline.parse.tokens
    i = after + 1
    while i < len(tokens) and i <= after + FAR and outline.quoted[i] < 0:
        token = tokens[i]
        if (
            token.text in TERMINAL
            or token.text == ";"
            or token.tag in FINITE
            or not _same_paragraph(outline, i, cue.last)
        ):
            return None
        i += 1
    if i >= len(tokens) or outline.quoted[i] < 0 or not _same_paragraph(outline, i, cue.last):
        return None
    passage = outline.passages[outline.quoted[i]]
    if passage.first != i:
        return None
    before = tokens[i - 1]
    if i - 1 > after and before.lower not in BEFORE_A_QUOTATION and not _listener(outline, cue, before):
        return None
    if i - 1 > after and before.text in DASHES and passage.last - passage.first < 5:
        return None
    last = _joined(outline, passage.last)
    following = outline.token(last + 1)
    if following is None or not _same_paragraph(outline, last, last + 1):
        return Piece(passage.first, last, direct=True)
    inner = tokens[last - 1].text if last > passage.first else ""
    if (
        following.text in TERMINAL
        or following.text in (",", ";", ":", ")")
        or following.text in DASHES
        or (inner in TERMINAL or inner == ",")
    ):
        return Piece(passage.first, last, direct=True)
    beside = following.head == cue.token.i and following.dep in ("npadvmod", "advmod", "prep", "advcl", "dative")
    if following.entity in ("DATE", "TIME") or following.lower in WHEN_OR_WHERE:
        beside = beside or outline.has_verb(passage.first, last)
    if beside or following.dep == "cc" or (following.tag == "IN" and following.dep == "mark"):
        return Piece(passage.first, last, direct=True)
    clause = _clause_after(outline, cue) if cue.lemma in lexicon.CLAUSAL else []
    end = clause[-1].last if clause else _end_of_sentence(outline, last + 1)
    return Piece(passage.first, max(end, last))


WHEN_OR_WHERE = frozenset(["while", "when", "as", "before", "after", "during", "in", "on", "at", "from"])


def _listener(outline: Outline, cue: Cue, before: Token) -> bool:
    """Whether the word before a quotation ends what says to whom, when or how it was said."""
    if before.tag in ("IN", "DT", "PRP$", "JJ", "CC", "POS", "TO", "WP", "WDT") and before.dep != "advmod":
        return False
    for kid in outline.parse.kids(cue.token, "dobj", "dative", "npadvmod", "advmod"):
        if kid.i > cue.last and outline.right[kid.i] == before.i:
            return kid.dep in ("npadvmod", "advmod") or cue.lemma in lexicon.ADDRESSED
    return before.lower in ("simply", "only", "just", "about") or before.i == cue.last


def _joined(outline: Outline, last: int) -> int:
    """The end of a chain of quotations: "a" and "b"."""
    while outline.lower(last + 1) in ("and", "or", ",") and last + 2 < len(outline.quoted):
        step = last + 2
        if outline.lower(last + 1) == "," and outline.lower(step) in ("and", "or"):
            step += 1
        if step >= len(outline.quoted) or outline.quoted[step] < 0 or not _same_paragraph(outline, last, step):
            break
        passage = outline.passages[outline.quoted[step]]
        if passage.first != step or outline.lower(last - 1) in (",", ".", "?", "!"):
            break
        last = passage.last
    return last


# --- clauses ------------------------------------------------------------------------


def _clause_after(outline: Outline, cue: Cue) -> list[Piece]:
    """The clause that the verb governs on its right, with "that"."""
    verb = cue.token
    kids = [kid for kid in outline.parse.kids(verb) if kid.i > cue.last]
    head = None
    for kid in kids:
        wanted = kid.dep == "ccomp" or (
            kid.dep == "advcl" and cue.lemma in ("ask", "wonder") and _mark(outline, kid) in IFS
        )
        if wanted or (kid.dep == "xcomp" and kid.tag in (*FINITE, "VBN") and outline.left[kid.i] == kid.i):
            head = kid
            break
    if head is None:
        return []
    first = max(outline.left[head.i], cue.last + 1)
    if cue.source is not None and first <= cue.source[1] < head.i:
        first = cue.source[1] + 1
    first = _skip_to_that(outline, first, head.i, cue.last)
    last = _end_after(outline, cue, head)
    return _piece(outline, first, last, head.i)


IFS = frozenset(["if", "whether"])
CONDITIONS = frozenset(["if", "unless", "because", "since", "until", "provided", "so", "lest", "whether", "that"])


def _mark(outline: Outline, kid: Token) -> str:
    return next((mark.lower for mark in outline.parse.kids(kid, "mark")), "")


def _skip_to_that(outline: Outline, first: int, head: int, after: int) -> int:
    """Start at "that", and not at a comma, a time or a listener that the parse drew into the clause."""
    tokens = outline.parse.tokens
    if first > after + 1 and tokens[first - 1].lower == "that" and outline.quoted[first - 1] < 0:
        return first - 1
    for i in range(first, min(first + 8, head)):
        if tokens[i].lower == "that" and tokens[i].dep == "mark" and outline.quoted[i] < 0:
            return i
    while first < head and tokens[first].text in (",", ":", "-", "—", "–"):
        first += 1
    if first > after + 1 and tokens[first - 1].text in MARKS and outline.quoted[first - 1] >= 0:
        passage = outline.passages[outline.quoted[first - 1]]
        if passage.first == first - 1:
            first -= 1
    return first


def _end_after(outline: Outline, cue: Cue, head: Token) -> int:
    """How far content reaches: the clause, and what follows it on the same verb without a comma."""
    last = outline.right[head.i]
    for kid in outline.parse.kids(cue.token):
        if kid.i <= head.i or outline.right[kid.i] <= last:
            continue
        if kid.dep in ("punct", "cc"):
            continue
        if kid.lower in ("provided", "providing"):
            last = outline.right[kid.i]
            continue
        start = outline.left[kid.i]
        if kid.dep in ("conj", "parataxis") or start <= cue.last:
            break
        if outline.lower(start - 1) in DASHES:
            break
        if outline.lower(start - 1) == "," and _mark(outline, kid) not in CONDITIONS and kid.lower != "provided":
            break
        if cue.lemma not in lexicon.CLAUSAL and kid.dep == "advcl" and _mark(outline, kid) not in CONDITIONS:
            break
        last = max(last, outline.right[kid.i])
    return _cut(outline, cue, head.i, last)


SAYING = word_set(
    """
    add adding say note state claim warn insist call describe tell argue accuse urge stress explain cite
    acknowledge admit allege assert blame complain declare demand deny dismiss predict promise suggest tweet vow
    write according
    """
)


def _cut(outline: Outline, cue: Cue, head: int, last: int) -> int:
    """Stop before ", adding …", ", according to …", and before a second cue of the same speaker ("and said …")."""
    tokens = outline.parse.tokens
    for i in range(head + 1, last + 1):
        token = tokens[i]
        if outline.quoted[i] >= 0 or token.i == cue.token.i:
            continue
        before = tokens[i - 1].text
        if before == "," and token.lower == "according":
            return i - 2
        if before == "," and token.tag == "VBG" and token.lemma.lower() in SAYING and cue.form == "verb":
            return i - 2
        if shares_speaker(outline, token, cue):
            j = i - 1
            while j > head and (tokens[j].pos in ("CCONJ", "ADV", "AUX") or tokens[j].text == ","):
                j -= 1
            return j
    return last


def shares_speaker(outline: Outline, token: Token, cue: Cue) -> bool:
    """Whether a verb inside a clause ("and said …", without a subject of its own) goes back to the cue's speaker."""
    if token.dep != "conj" or token.lemma not in COORDINATE or token.tag != cue.token.tag or token.i <= cue.token.i:
        return False
    if cue.token.tag not in ("VBD", "VBZ", "VBP", "VBN"):
        return False
    return not any(kid.dep in ("nsubj", "nsubjpass") for kid in outline.parse.kids(token))


SURELY_SAID = (lexicon.QUOTING & lexicon.CLAUSAL) - lexicon.NEEDS_A_SPEAKER - {"report", "read", "post", "wonder"}
LOOSE = 10  # tokens between the cue and "that", or the verb of the clause, where the parse does not join them


def _loose_clause(outline: Outline, cue: Cue) -> list[Piece]:
    """What follows a cue as a clause though the parse hangs it elsewhere: told reporters on Monday (that) he would."""
    if cue.lemma not in SURELY_SAID:
        return []
    tokens = outline.parse.tokens
    _, stop = outline.bounds(cue.token.i)
    start = cue.last + 1
    if cue.source is not None and cue.source[0] > cue.last:
        start = cue.source[1] + 1
    for i in range(start, min(start + LOOSE, stop)):
        token = tokens[i]
        if outline.quoted[i] >= 0 or token.text in (",", ";", ":") or token.text in DASHES or token.dep == "cc":
            return []
        if token.lower == "that" and token.tag in ("IN", "WDT") and outline.has_verb(i + 1, stop):
            break
        if token.tag in FINITE:
            subject = next(iter(outline.parse.kids(token, "nsubj", "nsubjpass", "expl")), None)
            if subject is None or outline.left[subject.i] < start or subject.tag in ("WP", "WDT", "WRB"):
                return []
            i = outline.left[subject.i]
            break
    else:
        return []
    return _piece(outline, i, _cut(outline, cue, i, stop))


COORDINATE = word_set("add say call urge accuse warn insist deny vow claim demand describe condemn stress")


def _clause_before(outline: Outline, cue: Cue) -> list[Piece]:
    """The clause before ", X said"; in "The videos, he added, proved …" both halves."""
    tokens = outline.parse.tokens
    if cue.source is None or cue.source_head is None:
        return []
    if not _adjacent(cue) or cue.token.dep in ("relcl", "advcl", "pcomp", "acl"):
        return []
    start = min(cue.first, cue.source[0])
    end = max(cue.last, cue.source[1])
    first, stop = outline.bounds(cue.token.i)
    comma = start - 1
    while comma > first and (tokens[comma].dep == "advmod" or tokens[comma].pos == "CCONJ"):
        comma -= 1
    if comma <= first or tokens[comma].text not in (",", "—", "–", "--", "-"):
        return []
    after = end + 1
    if after <= stop and tokens[after].text == "," and outline.has_verb(after, stop):
        if tokens[after + 1].tag != "VBG" and (
            not outline.has_verb(first, comma) or cue.token.dep in ("parataxis", "ccomp", "advcl", "dep")
        ):
            left = _piece(outline, first, comma - 1)
            return left + _piece(outline, after + 1, _end_of_sentence(outline, after + 1))
    if not outline.has_verb(first, comma):
        return []
    head = next((kid for kid in outline.parse.kids(cue.token, "ccomp") if kid.i < cue.token.i), None)
    if head is None and cue.token.dep not in ("ROOT", "parataxis", "ccomp", "conj", "dep"):
        return []
    for i in range(comma - 1, first, -1):
        if tokens[i].text == ";" and outline.quoted[i] < 0:
            first = i + 1
            break
    return _piece(outline, first, comma - 1, head.i if head else -1)


# --- other complements ----------------------------------------------------------------


def _infinitive(outline: Outline, cue: Cue) -> list[Piece]:
    if cue.lemma not in lexicon.INFINITIVE:
        return []
    for kid in outline.parse.kids(cue.token, "xcomp"):
        if kid.i > cue.last and outline.lower(outline.left[kid.i]) in ("to", "not"):
            return _piece(outline, outline.left[kid.i], _end_after(outline, cue, kid), kid.i)
    return []


def _order(outline: Outline, cue: Cue) -> list[Piece]:
    """The person and what the person is to do."""
    for kid in outline.parse.kids(cue.token, "xcomp", "ccomp", "advcl"):
        if kid.i > cue.last and _mark(outline, kid) == "for" and cue.lemma in lexicon.PREPOSITIONS:
            return _piece(outline, outline.left[kid.i] + 1, _end_after(outline, cue, kid), kid.i)
        if cue.lemma not in lexicon.ORDERING or kid.i <= cue.last:
            continue
        if not any(aux.lower == "to" for aux in outline.parse.kids(kid, "aux")):
            continue
        people = [k for k in outline.parse.kids(cue.token, "dobj", "dative") if cue.last < k.i < kid.i]
        people += outline.parse.kids(kid, "nsubj")
        if not people:
            return []
        first = min(outline.left[person.i] for person in people)
        if first <= cue.last:
            return []
        return _piece(outline, first, _end_after(outline, cue, kid), kid.i)
    return []


def _preposition(outline: Outline, cue: Cue) -> list[Piece]:
    wanted = lexicon.PREPOSITIONS.get(cue.lemma, frozenset())
    for kid in outline.parse.kids(cue.token, "prep", "prt", "agent"):
        if kid.i <= cue.last or kid.lower not in wanted:
            continue
        if kid.lower in ("on", "upon", "to") and cue.lemma in ("call", "appeal") and not _has_infinitive(outline, cue):
            continue
        first = kid.i + 1
        if first > outline.right[kid.i] and not outline.parse.kids(cue.token, "dobj", "pcomp", "xcomp"):
            continue
        if kid.i == cue.last + 1:
            cue.last = kid.i
        last = max(outline.right[kid.i], _end_after(outline, cue, kid))
        return _piece(outline, first, _drop_setting(outline, cue, kid.i, last))
    return []


def _has_infinitive(outline: Outline, cue: Cue) -> bool:
    return any(kid.i > cue.last for kid in outline.parse.kids(cue.token, "xcomp", "advcl", "ccomp"))


def _object(outline: Outline, cue: Cue) -> list[Piece]:
    """The object with what belongs to it: "the vote as a sham", "them of lying"."""
    if cue.lemma not in lexicon.OBJECT:
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
    if head.lower in ("himself", "herself", "themselves", "itself") and cue.lemma != "accuse":
        return []
    if cue.lemma == "announce" and outline.right[head.i] == head.i and outline.lower(outline.left[head.i]) in DEFINITE:
        return []  # "announcing the measure" says nothing yet
    if head.entity in ("DATE", "TIME") or (cue.lemma in lexicon.NAMING and not _named(outline, cue, kids, head)):
        return []
    first = outline.left[head.i]
    if cue.lemma in lexicon.LIGHT:
        first = _light(outline, cue, head)
        if first < 0:
            return []
    return _piece(outline, first, _drop_setting(outline, cue, head.i, _end_after(outline, cue, head)))


DEFINITE = frozenset(["the", "this", "that", "these", "those", "it"])


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


# --- passives, according to, hearsay ----------------------------------------------------


def _passive_content(outline: Outline, cue: Cue) -> list[Piece]:
    parse = outline.parse
    kids = [kid for kid in parse.kids(cue.token) if kid.i > cue.last]
    for kid in kids:
        if cue.lemma == "accuse" and kid.dep == "prep" and kid.lower == "of":
            return _piece(outline, kid.i + 1, _cut(outline, cue, kid.i, outline.right[kid.i]))
        if cue.lemma in ("describe", "identify") and kid.dep == "prep" and kid.lower == "as":
            return _piece(outline, kid.i + 1, _cut(outline, cue, kid.i, outline.right[kid.i]))
        if (
            kid.dep == "xcomp"
            and cue.lemma in lexicon.REPORTED | lexicon.CLAUSAL
            and outline.lower(outline.left[kid.i]) == "to"
        ):
            return _piece(outline, outline.left[kid.i], _cut(outline, cue, kid.i, outline.right[kid.i]), kid.i)
        if kid.dep == "ccomp" and cue.lemma in lexicon.CLAUSAL:
            return _clause_after(outline, cue)
    if cue.source is None or cue.lemma not in lexicon.OBJECT:
        return []
    subject = next(iter(parse.kids(cue.token, "nsubjpass")), None)
    if subject is None or subject.pos == "PRON" or subject.i > cue.first:
        return []
    return _piece(outline, outline.left[subject.i], cue.first - 1)


def _according_content(outline: Outline, cue: Cue) -> list[Piece]:
    """The clause that "according to X" stands in, without it."""
    first, last = outline.bounds(cue.token.i)
    start, end = cue.first, outline.right[cue.token.i] if outline.right[cue.token.i] > cue.last else cue.last
    if cue.source is not None:
        end = max(cue.source[1], cue.last)
    pieces = []
    if start > first:
        begin = first
        for i in range(start - 1, first, -1):
            if outline.lower(i) == ";" and outline.quoted[i] < 0:
                begin = i + 1
                break
        pieces += _piece(outline, begin, start - 1)
    tokens = outline.parse.tokens
    i = end + 1
    while i <= last and tokens[i].text != "," and outline.quoted[i] < 0 and tokens[i].text != ":":
        i += 1
    if (
        i < last
        and outline.has_verb(i, last)
        and (start == first or tokens[start - 1].text == "," or start - first < 3)
    ):
        rest = _piece(outline, i + 1, _end_of_sentence(outline, i + 1))
        pieces = rest if start - first < 3 else pieces + rest
    elif start - first < 3:
        return []
    return pieces


def _hearsay_content(outline: Outline, cue: Cue) -> list[Piece]:
    """From "reportedly" to the end of what it modifies; at the start of a sentence the whole of it."""
    head = outline.parse.head(cue.token)
    first, last = outline.bounds(cue.token.i)
    if cue.token.i == first:
        return _piece(outline, first + 1, last)
    if head.i == cue.token.i or outline.right[head.i] <= cue.token.i:
        return []
    if head.pos not in ("VERB", "AUX"):
        return []
    end = _cut(outline, cue, max(head.i, cue.token.i), outline.right[head.i])
    for i in range(cue.token.i + 1, end):
        token = outline.parse.tokens[i]
        if token.text == "," and outline.quoted[i] < 0 and i > head.i:
            nxt = outline.parse.tokens[i + 1]
            if nxt.dep in ("mark", "cc", "advmod") or nxt.tag in ("IN", "CC"):
                end = i - 1
                break
    return _piece(outline, cue.token.i + 1, end)


# --- edges ------------------------------------------------------------------------------


def _same_paragraph(outline: Outline, left: int, right: int) -> bool:
    return outline.paragraph_number(left) == outline.paragraph_number(right)


def _end_of_sentence(outline: Outline, i: int) -> int:
    return outline.bounds(i)[1]


def _piece(outline: Outline, first: int, last: int, clause: int = -1) -> list[Piece]:
    """A piece with quotations whole and punctuation off its ends; none where nothing is left."""
    tokens = outline.parse.tokens
    last = min(last, len(tokens) - 1)
    while (
        first <= last
        and outline.quoted[first] < 0
        and (tokens[first].text in (",", ":", ";", ".", ")", "?") or tokens[first].text in DASHES)
    ):
        first += 1
    while (
        last >= first
        and outline.quoted[last] < 0
        and (tokens[last].text in (",", ":", ";", ".", "(") or tokens[last].text in DASHES or tokens[last].dep == "cc")
    ):
        last -= 1
    if first > last:
        return []
    if outline.quoted[first] >= 0 and outline.quoted[first] != outline.quoted[max(first - 1, 0)]:
        pass
    elif outline.quoted[first] >= 0:
        first = outline.passages[outline.quoted[first]].first
    if outline.quoted[last] >= 0:
        last = max(last, outline.passages[outline.quoted[last]].last)
    direct = outline.quoted[first] >= 0 and outline.quoted[first] == outline.quoted[last]
    return [Piece(first, last, direct, clause)]
