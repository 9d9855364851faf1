"""Short names put with the person whom they mean: surnames, given names, the ends of longer names.

Used by `people`, after full names are together. Invariant: a short name that could be two people's, with nothing to
tell them apart, stays an actor of its own.
"""

from __future__ import annotations

from counterclaim.link.compare.roles import gender_of, role_words
from counterclaim.link.compare.spelling import fold, without_article
from counterclaim.link.data.family_names import FAMILY_FIRST
from counterclaim.link.data.first_names import FIRST_NAMES
from counterclaim.link.data.roles import HIGH_OFFICES
from counterclaim.link.forms import Form
from counterclaim.link.merges import Board

# A surname alone is matched by sound over articles only where its key is this long: short keys meet by accident. By
# judgement, as is FAR_MORE: the labelled stories give the same scores with 4 and 9, and with 2, 3 and 10.
LONG_KEY = 6
# How many times more often than all others of a surname one person must be named in full for a bare surname to be that
# person's without any other sign: a head of state against a relative who is mentioned once.
FAR_MORE = 5


def join_short(board: Board, people: list[int], full: list[int]) -> None:
    """Put surnames, given names and the ends of longer names with the person whom their article means."""
    index = Index(board, full)
    left: list[int] = []
    for i in people:
        form = board.forms[i]
        near = index.near(form)
        candidates = fitting(board, form, near, index)
        sentence = f"“{form.text}” is the one of this name whom the article introduces"
        if not near and len(form.words) == 1:
            candidates = index.far(form)
            sentence = f"“{form.text}” is the only one of this name in all articles"
        if not candidates:
            if len(form.words) == 1:
                left.append(i)
            continue
        chosen, feature = choose(board, form, candidates)
        if chosen is None:
            left.append(i)
        else:
            board.join(chosen, i, feature, form.text, sentence)
    join_left(board, index, left)


class Index:
    """Full names by their last and first words, in each article and in all.

    Over all articles one form stands for its group: the first. Groups only grow from here on, so that nothing is lost,
    and a surname that a thousand articles print is looked up as fast as one that two do.
    """

    def __init__(self, board: Board, full: list[int]) -> None:
        self.board = board
        self.last: dict[tuple[str, str], list[int]] = {}
        self.given: dict[tuple[str, str], list[int]] = {}
        self.sound: dict[tuple[str, str], list[int]] = {}
        # For each given name, by surname; for each article, the surnames that it prints, alone or behind others.
        self.families: dict[str, dict[str, list[int]]] = {}
        self.surnames: dict[str, set[str]] = {}
        self._held: set[tuple[int, str, tuple[str, ...]]] = set()
        plain = {(form.words[0], form.words[-1]) for i in full if not (form := board.forms[i]).generation}
        for i in full:
            form = board.forms[i]
            if form.generation and (form.words[0], form.words[-1]) in plain:
                continue  # of father and son the bare surname is the father's
            first, last, own = form.words[0], form.words[-1], form.article.id
            for n in range(1, len(form.words)):
                self._put(self.last, "last", own, " ".join(form.words[-n:]), i)
            bare = without_article(form.text)
            if bare:
                self._put(self.last, "last", own, bare, i)  # "Nour" of "Sami al-Nour"
            self._put(self.given, "given", own, first, i)
            self._put(self.sound, "sound", own, fold(last), i)
            if self._is_first(i, "families", (first, last)):
                self.families.setdefault(first, {}).setdefault(last, []).append(i)
            self.surnames.setdefault(own, set()).add(last)
        for form in board.forms:
            if form.kind == "person" and not form.office and len(form.words) == 1:
                self.surnames.setdefault(form.article.id, set()).add(form.words[0])

    def _put(self, index: dict[tuple[str, str], list[int]], name: str, article: str, words: str, i: int) -> None:
        index.setdefault((article, words), []).append(i)
        if self._is_first(i, name, (words,)):
            index.setdefault(("", words), []).append(i)

    def _is_first(self, i: int, name: str, key: tuple[str, ...]) -> bool:
        """Whether no form of the same group was put under a key before."""
        entry = (self.board.root(i), name, key)
        if entry in self._held:
            return False
        self._held.add(entry)
        return True

    def near(self, form: Form) -> list[int]:
        """Full names of the article that the short one may stand for."""
        own, words = form.article.id, " ".join(form.words)
        if len(form.words) > 1:
            return self.last.get((own, words), []) or self.last.get(("", words), [])
        return (
            self.last.get((own, words), [])
            or self.last.get((own, without_article(form.text)), [])
            or self.given.get((own, words), [])
            or self.sound.get((own, fold(words)), [])
        )

    def far(self, form: Form) -> list[int]:
        """Full names of other articles that the short one may stand for, where its own article has none.

        A given name alone needs its surname in the article: "his sister Ada" beside "Mr Wren".
        """
        words = form.words[0]
        found = self.last.get(("", words), []) or self.last.get(("", without_article(form.text)), [])
        if found:
            return found
        if words in FAMILY_FIRST and words not in FIRST_NAMES and ("", words) in self.given:
            return self.given[("", words)]  # "Wu" of "Wu Jianping"
        if len(fold(words)) >= LONG_KEY and ("", fold(words)) in self.sound:
            return self.sound[("", fold(words))]
        families = self.families.get(words, {})
        printed = self.surnames.get(form.article.id, set()) & families.keys()
        return sorted(i for surname in printed for i in families[surname])


def fitting(board: Board, form: Form, near: list[int], index: Index) -> list[int]:
    """Those of the article whom a short name can mean: "President Wren" is not the First Lady Ada Wren named later.

    Who is of another gender is left out; and where nobody here holds an office of the short name, who holds it in other
    articles is taken, and else nobody who is named only later and holds none.
    """
    gender, own = gender_of(form.titles), frozenset[str]().union(*map(role_words, form.titles)) & HIGH_OFFICES
    near = [i for i in near if gender is None or board.facts(i).gender in (None, gender)]
    if near and (not own or len(form.words) > 1 or any(own & board.facts(i).roles for i in near)):
        return near
    far = [i for i in index.far(form) if own & board.facts(i).roles] if len(form.words) == 1 else []
    if far or not near:
        return far
    named = [board.facts(i) for i in near]
    later = all(form.first < board.forms[i].first for i in near)
    return [] if later and all(facts.titles and not facts.roles & HIGH_OFFICES for facts in named) else near


def choose(board: Board, form: Form, candidates: list[int]) -> tuple[int | None, str]:
    """The one candidate whom a short name means, and by what feature; None where that stays open.

    Several of one surname are told apart by title; without one, by who is introduced first in the article.
    """
    one_each = {board.root(i): i for i in reversed(candidates)}
    if len(one_each) == 1:
        return candidates[0], "short for a full name"
    gender = gender_of(form.titles)
    fitting = [i for i in one_each.values() if gender in (None, board.facts(i).gender)]
    if gender and len(fitting) == 1:
        return fitting[0], "title"
    own = frozenset[str]().union(*map(role_words, form.titles))
    roles = [i for i in one_each.values() if own & board.facts(i).roles]
    if len(roles) == 1:
        return roles[0], "title"
    named = sorted(((board.facts(i).named_in_full, -i) for i in one_each.values()), reverse=True)
    if named[0][0] >= FAR_MORE * sum(count for count, _ in named[1:]):
        return -named[0][1], "named far more often"
    here = sorted(
        (i for i in candidates if board.forms[i].article.id == form.article.id), key=lambda i: board.forms[i].first
    )
    clash = {root for root, i in one_each.items() if gender and board.facts(i).gender not in (None, gender)}
    here = [i for i in here if board.root(i) not in clash]
    if here and board.forms[here[0]].first < form.first:
        return here[0], "introduced first"
    return None, ""


def join_left(board: Board, index: Index, left: list[int]) -> None:
    """Put together short names that no full name explains, where no two people of that name are known."""
    seen: dict[str, int] = {}
    for i in left:
        form = board.forms[i]
        word = form.words[0]
        known = [*index.last.get(("", word), []), *index.given.get(("", word), [])]
        if any(not board.together(known[0], k) for k in known[1:]):
            continue
        first = seen.setdefault(word, i)
        genders = {gender_of(form.titles), gender_of(board.forms[first].titles)} - {None}
        if first != i and len(genders) < 2:
            board.join(first, i, "same name", form.text, "the same short name, and nobody else of that name")
