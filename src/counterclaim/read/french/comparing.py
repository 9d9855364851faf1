"""French words as linking compares them: the English lemma where one is known, else the French one.

Under propositions, figures and happenings. The model writes some lemmas as they stand; forms of verbs that end in a
participle meet at their verb. Invariant: nothing here reaches a page.
"""

from __future__ import annotations

from collections.abc import Iterable

from counterclaim.read.lexicon.french.glosses import GLOSSES, NOUNS
from counterclaim.read.lexicon.words import word_set
from counterclaim.read.parse import Token

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
EMPTY = word_set(
    """
    être avoir faire aller venir dire pouvoir devoir falloir vouloir mettre prendre autre même tel tout quel ce cela
    chose fois plus moins très encore déjà aussi ainsi alors après avant selon toujours un une deux-points cas fait état
    monsieur madame mme m.
    """
)


def compared(token: Token) -> str:
    """The word by which a token is compared."""
    lemma = token.lemma.lower() if token.pos != "PROPN" else token.lower
    if token.pos in ("NOUN", "ADJ") and lemma in NOUNS:
        return NOUNS[lemma]
    if lemma in GLOSSES:
        return GLOSSES[lemma]
    for ending, verb in (("ées", "er"), ("és", "er"), ("ée", "er"), ("é", "er")):
        if token.lower.endswith(ending) and token.lower[: -len(ending)] + verb in GLOSSES:
            return GLOSSES[token.lower[: -len(ending)] + verb]
    return lemma


def compared_all(tokens: Iterable[Token]) -> tuple[str, ...]:
    """The words of content, sorted, each once."""
    found = {
        compared(token)
        for token in tokens
        if token.pos in CONTENT and token.lemma.lower() not in EMPTY and token.lower not in EMPTY
    }
    return tuple(sorted(word for word in found if any(map(str.isalnum, word))))
