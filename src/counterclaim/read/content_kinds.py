"""Whether what is said can be true or false, or is only a topic, a feeling, a side taken, an act of office, a question.

Called by `read.statements` once cue and content are known. A clause is a claim whatever the cue, but for questions;
a thing without a clause is what its cue makes of it ("praised the mayor" tells a feeling, "denied the charge" a claim).
Invariant: always one of the fixed list; "claim" where nothing speaks for another kind.
"""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.model.statement import ContentKind
from counterclaim.read.cue import Cue
from counterclaim.read.lexicon import content_kinds as lexicon
from counterclaim.read.lexicon.cue_verbs import LIGHT, SILENT
from counterclaim.read.outline import FINITE, MARKS, TERMINAL, Outline
from counterclaim.read.parse import Token
from counterclaim.read.pieces import Piece

WH = frozenset(["WP", "WRB", "WDT", "WP$"])
LEAST_QUOTED = 3  # words: a shorter quotation inside other words is a turn of phrase


def find_content_kind(outline: Outline, cue: Cue | None, pieces: Sequence[Piece]) -> ContentKind:
    """The kind of what a statement says.

    Args:
        cue: None for a quotation without one.
        pieces: its content.
    """
    if _is_question(outline, cue, pieces):
        return "question"
    if cue is None:
        return "attitude" if _own_feeling(outline, pieces) else "claim"
    if cue.silent or _is_about(outline, cue, pieces):
        kind: ContentKind = "question" if cue.lemma == "ask" else "topic"
        return "claim" if _has_clause(outline, pieces) else kind
    if _own_feeling(outline, pieces):
        return "attitude"
    if cue.form in ("according", "hearsay") or _all_quoted(outline, pieces):
        return "claim"
    if cue.lemma in ("order", "command", "decree"):
        return "decree"
    if _has_clause(outline, pieces):
        return "claim"
    return _of_thing(outline, cue, pieces)


def _of_thing(outline: Outline, cue: Cue, pieces: Sequence[Piece]) -> ContentKind:
    """The kind of a thing without a clause of its own, by its cue."""
    words = [token.lemma.lower() for token in outline.parse.tokens[cue.first : cue.last + 1]]
    if cue.lemma in lexicon.CLAIMING or _is_named(outline, cue, pieces):
        return "claim"
    light = cue.lemma in LIGHT | {"announce", "be", "give", "have", "take", "throw", "show", "voice", "lock", "come"}
    for word in [cue.lemma, *words] if not light else words:
        if light and word == cue.lemma:
            continue
        if word in lexicon.FEELINGS:
            return "attitude"
        kind = lexicon.KINDS.get(word)
        if kind is not None:
            return kind
    head = _head(outline, pieces)
    if light and head is not None:
        if head.lemma in lexicon.SIDES:
            return "endorsement"
        if cue.lemma == "announce":
            return "decree"
        if lexicon.KINDS.get(head.lemma) == "attitude":
            return "attitude"
    return lexicon.KINDS.get(cue.lemma, "claim")


def _is_named(outline: Outline, cue: Cue, pieces: Sequence[Piece]) -> bool:
    """Whether the thing is called something: "condemned the vote as a sham"."""
    for kid in outline.parse.kids(cue.token, "prep", "oprd"):
        inside = any(piece.first <= kid.i <= piece.last for piece in pieces)
        if inside and (kid.dep == "oprd" or kid.lower == "as"):
            return True
    return False


def _is_about(outline: Outline, cue: Cue, pieces: Sequence[Piece]) -> bool:
    """ "Spoke about the economy", "was asked about it": what was said of it is not told."""
    first = _first(outline, pieces)
    about = {outline.lower(cue.last), first.lower if first is not None else ""}
    if "about" in about or "regarding" in about:
        return lexicon.KINDS.get(cue.lemma) != "attitude" and not _feels(outline, cue) and cue.lemma != "warn"
    return bool(about & lexicon.ABOUT) and cue.lemma in lexicon.SPEAKING


def _feels(outline: Outline, cue: Cue) -> bool:
    words = {token.lemma.lower() for token in outline.parse.tokens[cue.first : cue.last + 1]}
    return bool(words & lexicon.FEELINGS) or any(lexicon.KINDS.get(word) == "attitude" for word in words)


def _is_question(outline: Outline, cue: Cue | None, pieces: Sequence[Piece]) -> bool:
    """A quoted question, "whether …", and "who …" after a cue that leaves it open."""
    tokens = outline.parse.tokens
    first, last = _first(outline, pieces), pieces[-1].last
    if first is None:
        return False
    asked = next((i for i in (last, last - 1) if outline.lower(i) == "?"), 0)
    if asked and outline.lower(asked - 1) in lexicon.TAGS:
        return False
    whole = [i for piece in pieces for i in range(piece.first, piece.last - 1) if tokens[i].text in TERMINAL - {"?"}]
    if asked and not whole and (outline.quoted[last] >= 0 or cue is None or cue.lemma in lexicon.ASKING):
        return True
    if outline.quoted[first.i] >= 0 or cue is None:
        return False
    open_cue = (
        cue.negated
        or cue.silent
        or bool(lexicon.ASKING & {cue.lemma, *(token.lemma.lower() for token in tokens[cue.first : cue.last + 1])})
    )
    opening = first
    if cue.silent:  # "declined to say who had paid"
        verbs = tokens[first.i : first.i + 4]
        said = next((token for token in verbs if token.lemma.lower() in SILENT), None)
        after = outline.token(said.i + 1) if said is not None else None
        opening = after if after is not None and after.i <= last else first
    if opening.lower == "whether" or (opening.lower == "if" and open_cue):
        return True
    return open_cue and opening.tag in WH and opening.i < last


def _own_feeling(outline: Outline, pieces: Sequence[Piece]) -> bool:
    """ "I love this town": nothing that another could find true or false."""
    if not pieces[0].direct or len(pieces) > 1:
        return False
    tokens = outline.parse.tokens[pieces[0].first : pieces[0].last + 1]
    words = [token for token in tokens if token.text not in MARKS]
    if not words or any(token.text in TERMINAL for token in words[:-1]):
        return False
    root = next((token for token in words if token.pos == "VERB" and not words[0].i <= token.head <= words[-1].i), None)
    root = root or next((token for token in words if token.pos == "VERB" and token.head == token.i), None)
    if root is None or root.lemma.lower() not in lexicon.OWN_FEELING:
        return False
    kids = outline.parse.kids(root)
    subject = next((kid for kid in kids if kid.dep == "nsubj"), None)
    if any(kid.dep in ("ccomp", "xcomp", "aux", "neg") for kid in kids):
        return False
    return (subject is not None and subject.lower in ("i", "we")) or (subject is None and root.i == words[0].i)


def _first(outline: Outline, pieces: Sequence[Piece]) -> Token | None:
    words = outline.parse.tokens[pieces[0].first : pieces[0].last + 1]
    return next((token for token in words if token.text not in MARKS), None)


def _head(outline: Outline, pieces: Sequence[Piece]) -> Token | None:
    """The word of the content on which the others hang."""
    piece = pieces[0]
    words = outline.parse.tokens[piece.first : piece.last + 1]
    return next(
        (token for token in words if token.head == token.i or not piece.first <= token.head <= piece.last), None
    )


def _all_quoted(outline: Outline, pieces: Sequence[Piece]) -> bool:
    if all(piece.direct for piece in pieces):
        return True
    quoted = sum(piece.last - piece.first + 1 for piece in pieces if outline.quoted[piece.first] >= 0)
    return quoted >= LEAST_QUOTED and all(outline.quoted[piece.first] >= 0 for piece in pieces)


def _has_clause(outline: Outline, pieces: Sequence[Piece]) -> bool:
    """Whether the content is a clause or an infinitive, and not a thing with one behind it ("the man who fell")."""
    for piece in pieces:
        head = _head(outline, [piece])
        if head is None:
            continue
        heads = [head, *outline.parse.kids(head, "conj")]
        if head.dep == "prep" or head.pos == "ADP":  # "to comment on": what hangs on it
            heads += outline.parse.kids(head, "pcomp")
        for word in heads:
            if word.pos in ("VERB", "AUX") and _is_clausal(outline, piece, word):
                return True
    first, head = _first(outline, pieces), _head(outline, pieces)
    if head is not None and any(_opens_with_that(outline, kid) for kid in outline.parse.kids(head, "acl", "ccomp")):
        return True  # "the claim that he fled"
    return first is not None and first.lower == "that" and first.dep == "mark"


def _opens_with_that(outline: Outline, verb: Token) -> bool:
    return any(kid.lower == "that" for kid in outline.parse.kids(verb, "mark"))


def _is_clausal(outline: Outline, piece: Piece, verb: Token) -> bool:
    """Whether a verb makes a proposition: with a subject or as an infinitive, and more than a verb of speech."""
    if verb.dep in ("relcl", "acl", "amod"):
        return False
    kids = outline.parse.kids(verb)
    infinitive = outline.parse.is_infinitive(verb)
    if infinitive and verb.lemma.lower() in SILENT:
        return any(kid.dep == "ccomp" and kid.i > verb.i for kid in kids)
    subject = any(kid.dep in ("nsubj", "nsubjpass", "expl", "csubj") and piece.first <= kid.i for kid in kids)
    return infinitive or subject or verb.tag in FINITE
