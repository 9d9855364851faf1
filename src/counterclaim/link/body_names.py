"""Names of organisations as a dossier prints them, by their words: which longer names a shorter one fits.

For `organisations`, which decides whether one of them is meant. Invariant: what a name may stand for is worked out once
for each name, not for each article that prints it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

from counterclaim.link.compare.bodies import body_key, body_words, holds_words, is_acronym, known_name
from counterclaim.link.data.bodies import (
    CHAMBERS,
    COUNTRIES,
    END_WORDS,
    LEARNED,
    OWN_BODIES,
    PARTS_OF_STATE,
    SMALL_WORDS,
    SORT_WORDS,
)
from counterclaim.link.merges import Board

# Bodies that have parts in many places under the same name.
BRANCHED = frozenset({"party", "democrats", "republicans", "conservatives", "union", "federation"})

COUNTRY_KEYS = frozenset(body_key(name) for name in COUNTRIES)

Words = tuple[str, ...]


class BodyNames:
    """The names of organisations by their words, with the forms that print them.

    `everywhere` has of each name one form for each group, the first: groups only grow, so nothing is lost, and a name
    that a thousand articles print is looked up as fast as one that two do. `here` has all forms of each article.
    """

    def __init__(self, board: Board, orgs: Iterable[int]) -> None:
        self.words = {i: body_words(board.forms[i].text) for i in orgs}
        self.everywhere: dict[Words, list[int]] = {}
        self.here: dict[str, dict[Words, list[int]]] = {}
        held: set[tuple[Words, int]] = set()
        for i, own in self.words.items():
            self.here.setdefault(board.forms[i].article.id, {}).setdefault(own, []).append(i)
            if (own, board.root(i)) not in held:
                held.add((own, board.root(i)))
                self.everywhere.setdefault(own, []).append(i)
        self._by_pair: dict[tuple[str, str], list[Words]] = {}
        self._by_word: dict[str, list[Words]] = {}
        for own in self.everywhere:
            pairs = {*pairwise(own)} | ({(own[0], own[-1])} if len(own) > 1 else set())
            for pair in sorted(pairs):
                self._by_pair.setdefault(pair, []).append(own)
            if len(own) > 1:
                for word in sorted({own[0], own[-1]}):
                    self._by_word.setdefault(word, []).append(own)
        self._places = frozenset(
            " ".join(body_words(form.text))
            for form in board.forms
            if form.kind == "place" and form.key not in COUNTRY_KEYS
        )
        self._longer: dict[str, dict[Words, str]] = {}

    def longer(self, text: str) -> Mapping[Words, str]:
        """The longer names that a name may stand for by their words alone, with where in them its words stand."""
        if text not in self._longer:
            found = ((words, holds_words(words, body_words(text))) for words in self._pool(body_words(text)))
            fitting = {words: where for words, where in found if where and self._may_mean(text, words, where)}
            self._longer[text] = fitting
        return self._longer[text]

    def _pool(self, own: Words) -> list[Words]:
        if len(own) < 2:
            return self._by_word.get(own[0], []) if own else []
        ends = dict.fromkeys(((own[0], own[-1]), (own[-2], own[-1])))
        if not PARTS_OF_STATE.isdisjoint(own) and SMALL_WORDS.isdisjoint(own[:2]):
            ends[own[0], own[1]] = None  # "River Security" of "House Committee on River Security"
        return list(dict.fromkeys(words for pair in ends for words in self._by_pair.get(pair, [])))

    def _may_mean(self, text: str, longer: Words, where: str) -> bool:
        own = body_words(text)
        if len(own) == 1 and (known_name(text) != text or not one_word_fits(text, longer, where)):
            return False
        if own[-1] in BRANCHED and len(own) > 1 and " ".join(extra_words(longer, own)) in self._places:
            return False  # a part of the body in one place: the county's party is not the party
        return where != "start" or len(own) == 1 or set(extra_words(longer, own)) <= END_WORDS


def extra_words(longer: Words, own: Words) -> list[str]:
    """The words that a longer name has beyond a shorter one."""
    extra = list(longer)
    for word in own:
        extra.remove(word)
    return extra


def one_word_fits(text: str, longer: Words, where: str) -> bool:
    """Whether one word may be short for a longer name: its end ("the Guard"), or its start with a word of sort."""
    own = body_words(text)
    if own[0] in OWN_BODIES:
        return own[0] == "house" and longer[1:2] == ("of",) and longer[-1] in CHAMBERS
    extra = set(extra_words(longer, own))
    return where == "end" or extra <= END_WORDS or extra <= LEARNED or (is_acronym(text) and bool(extra & SORT_WORDS))
