"""People put together: full names over all spellings, then surnames, given names and names with titles.

Second step of `link_actors`. Only names that share a key are compared. Invariant: no group holds two full names that
contradict each other, so people of one surname stay apart.
"""

from __future__ import annotations

from collections.abc import Iterable

from counterclaim.link.compare.contexts import one_company, shared_company
from counterclaim.link.compare.name_keys import rough_keys
from counterclaim.link.compare.names import Likeness, compare_people, surname_key
from counterclaim.link.compare.spelling import fold
from counterclaim.link.data.given_names import GIVEN_GROUPS
from counterclaim.link.merges import Board
from counterclaim.link.short_names import join_short

# Words that a name must have for the same name with "Jr." to be the same person's where no article prints both: a
# father is seldom told from his son by a middle name that both have. By judgement.
JUNIOR_WORDS = 3


def join_people(board: Board) -> None:
    """Put together the forms that name one person."""
    people = [i for i, form in enumerate(board.forms) if form.kind == "person" and not form.office and form.words]
    full = [i for i in people if len(board.forms[i].words) > 1]
    join_equal(board, full)
    join_spellings(board, full)
    join_short(board, people, full)


def join_equal(board: Board, numbers: Iterable[int]) -> None:
    """Put together forms of equal words, and a junior with the same long name without "Jr."."""
    seen: dict[tuple[str, ...], dict[str, int]] = {}
    places: dict[tuple[tuple[str, ...], str], set[str]] = {}
    for i in numbers:
        form = board.forms[i]
        first = seen.setdefault(form.words, {}).setdefault(form.generation, i)
        places.setdefault((form.words, form.generation), set()).add(form.article.id)
        board.join(first, i, "same name", form.text, "the same words, written in another way")
    for words, firsts in seen.items():
        others = [generation for generation in firsts if generation]
        if len(words) < JUNIOR_WORDS or len(others) != 1 or "" not in firsts:
            continue
        if not places[words, ""] & places[words, others[0]]:
            sentence = f"no article prints the long name both with “{others[0]}” and without"
            board.join(firsts[""], firsts[others[0]], "same words, some left out", others[0], sentence)


def blocks_of(board: Board, full: Iterable[int]) -> list[list[int]]:
    """Forms that may be one person: one for each distinct name, by sound of the surname and by given name."""
    blocks: dict[tuple[str, ...], list[int]] = {}
    distinct: dict[tuple[str, ...], int] = {}
    for i in full:
        distinct.setdefault((*board.forms[i].words, board.forms[i].generation), i)
    for i in distinct.values():
        words = board.forms[i].words
        keys: set[tuple[str, ...]] = {("surname", surname_key(board.forms[i].text)), ("all", *sorted(words))}
        keys.add(("joined", "".join(words)))
        given = [str(number) for number in sorted(GIVEN_GROUPS.get(words[0], ()))] or [fold(words[0])]
        keys.update(("given", one, words[-1][:2]) for one in given)
        keys.update(rough_keys(words))
        for key in keys:
            blocks.setdefault(key, []).append(i)
    return [blocks[key] for key in sorted(blocks) if len(blocks[key]) > 1]


def join_spellings(board: Board, full: list[int]) -> None:
    """Put together full names that spelling, or spelling with further evidence, makes one."""
    found: list[tuple[int, str, str, int, int, Likeness]] = []
    asked: set[tuple[int, int]] = set()
    for block in blocks_of(board, full):
        for n, i in enumerate(block):
            for k in block[n + 1 :]:
                pair = (min(i, k), max(i, k))
                if pair in asked:
                    continue
                asked.add(pair)
                likeness = compare_people(board.forms[i].text, board.forms[k].text)
                if likeness.verdict != "different":
                    texts = sorted((board.forms[i].text, board.forms[k].text))
                    found.append((int(likeness.verdict == "near"), texts[0], texts[1], *pair, likeness))
    company = Company(board)
    for _, _, _, i, k, likeness in sorted(found, key=lambda entry: entry[:5]):
        if board.together(i, k) or contradicts(board, i, k):
            continue
        evidence = "" if likeness.verdict == "same" else further_evidence(board, company, i, k)
        if evidence is not None:
            sentence = f"{likeness.feature}: “{board.forms[i].text}” and “{board.forms[k].text}”"
            board.join(i, k, likeness.feature, likeness.value, sentence + (f"; {evidence}" if evidence else ""))


def contradicts(board: Board, i: int, k: int) -> bool:
    """Whether a full name of the one group cannot be that of a full name of the other."""
    one, two = board.facts(i).full_names, board.facts(k).full_names
    return any(compare_people(left, right).verdict == "different" for left in one for right in two)


class Company:
    """The names that each name is mentioned with, by article; worked out when asked for, once for each group."""

    def __init__(self, board: Board) -> None:
        self.board = board
        self.by_article: dict[str, set[str]] = {}
        for form in board.forms:
            if not form.office and form.kind in ("person", "org") and len(form.words) > 1:
                self.by_article.setdefault(form.article.id, set()).add(form.key)
        self._known: dict[int, tuple[int, set[str]]] = {}

    def of(self, i: int) -> set[str]:
        """Keys of the names in the articles that mention a group, without its own."""
        root, size = self.board.root(i), self.board.size(i)
        if self._known.get(root, (0,))[0] != size:
            near = set[str]().union(*(self.by_article.get(article, ()) for article in self.board.facts(i).articles))
            self._known[root] = size, near - {form.key for form in self.board.group(i)}
        return self._known[root][1]


def further_evidence(board: Board, company: Company, i: int, k: int) -> str | None:
    """What besides spelling shows that two names are one person's; None where nothing does.

    One article does not misspell a name and spell it right by chance: names that stand in one article stay apart.
    """
    left, right = board.facts(i), board.facts(k)
    if not left.articles.isdisjoint(right.articles):
        return None
    roles = left.roles & right.roles
    if roles:
        return f"both are called {' '.join(sorted(roles))}"
    one, two = company.of(i), company.of(k)
    if one_company(one, two):
        return f"both are mentioned with {', '.join(shared_company(one, two)[:3])}"
    return None
