"""Offices named alone ("the president") put with the person who holds them, where the articles leave no doubt.

Fourth step of `link_actors`, after people are known. Invariant: an office that could be two people's stays open, as an
actor of its own in its article.
"""

from __future__ import annotations

from counterclaim.link.compare.roles import role_words
from counterclaim.link.merges import Board

# How often a holder of the office must be mentioned in the article for each mention of another holder. At two, a
# visiting president who is quoted once does not make the president at home doubtful. Tried 1 to 5 on the seeds and the
# five stories that may be looked at: F1 of names 0.980 with 1 and 2, 0.962 with 3 and 5, which lose disputes too.
DOMINANCE = 2


def join_offices(board: Board) -> None:
    """Put each office with the one person of that title whom its article is about."""
    offices = [i for i, form in enumerate(board.forms) if form.office]
    if not offices:
        return
    titled: dict[str, list[int]] = {}
    for root in board.groups():
        group = board.group(root)
        if group[0].kind != "person" or group[0].office:
            continue
        words = frozenset[str]().union(*(role_words(title) for form in group for title in form.titles))
        for word in sorted(words):
            titled.setdefault(word, []).append(root)
    for i in offices:
        form = board.forms[i]
        words = role_words(form.text)
        holders = [root for root in titled.get(min(words), []) if holds(board, root, words)] if words else []
        weights = sorted(((weight_in(board, root, form.article.id), -root) for root in holders), reverse=True)
        weights = [entry for entry in weights if entry[0]]
        if weights and (len(weights) == 1 or weights[0][0] >= DOMINANCE * weights[1][0]):
            root = -weights[0][1]
            name = board.forms[root].text
            board.join(root, i, "office", form.text, f"“{name}” is the holder of the office whom the article is about")


def holds(board: Board, root: int, words: frozenset[str]) -> bool:
    """Whether one title of the person has all words of the office."""
    return any(words <= role_words(title) for form in board.group(root) for title in form.titles)


def weight_in(board: Board, root: int, article: str) -> int:
    """How often an article mentions the person."""
    return sum(len(form.mentions) for form in board.group(root) if form.article.id == article and not form.office)
