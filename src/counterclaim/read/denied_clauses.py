"""What is denied behind it: "…, which he denies", "…, an allegation she has rejected", "…, claims denied by the army".

Asked by `read.contents` for a verb of denial that brings in nothing else. Invariant: the content ends before the comma
that the denial follows, and lies in its sentence.
"""

from __future__ import annotations

from counterclaim.read.cue import Cue
from counterclaim.read.lexicon import cue_verbs as lexicon
from counterclaim.read.lexicon.words import word_set
from counterclaim.read.outline import FINITE, Outline
from counterclaim.read.parse import Token
from counterclaim.read.pieces import Piece, make_piece

# Nouns that take up what a clause told.
TAKING_UP = word_set(
    "accusation allegation assertion characterization charge claim contention demand idea notion proposal suggestion"
)
TELLS = lexicon.CLAUSAL | lexicon.OBJECT | lexicon.ORDERING


def denied_before(outline: Outline, cue: Cue) -> list[Piece]:
    """The clause before a denial; of "X accused Y of theft, which he denies" what X said: "Y of theft"."""
    verb = cue.token
    if cue.lemma not in lexicon.DENIALS or verb.dep not in ("relcl", "acl"):
        return []
    start = _opens(outline, verb)
    first, _ = outline.bounds(verb.i)
    if start - 1 <= first or outline.lower(start - 1) != "," or outline.quoted[start - 1] >= 0:
        return []
    for i in range(start - 2, first, -1):
        if outline.lower(i) == ";" and outline.quoted[i] < 0:
            first = i + 1
            break
    told = _main_verb(outline, first, start - 2)
    if told is None:
        return []
    return make_piece(outline, told.i + 1 if told.lemma in TELLS else first, start - 2)


def _opens(outline: Outline, verb: Token) -> int:
    """The first token of the denial: "which", or the noun that takes up what was told; 0 where there is neither."""
    which = next((kid for kid in outline.parse.kids(verb, "dobj") if kid.lower == "which"), None)
    if which is not None:
        return which.i
    noun = outline.parse.head(verb)
    return outline.left[noun.i] if noun.lemma in TAKING_UP and noun.pos == "NOUN" else 0


def _main_verb(outline: Outline, first: int, last: int) -> Token | None:
    """The finite verb, or the participle behind "has", on which the clause hangs."""
    for token in outline.parse.tokens[first : last + 1]:
        finite = token.tag in FINITE or any(kid.tag in FINITE for kid in outline.parse.kids(token, "aux", "auxpass"))
        if finite and token.pos in ("VERB", "AUX") and token.dep in ("ROOT", "conj", "ccomp", "parataxis"):
            return token
    return None
