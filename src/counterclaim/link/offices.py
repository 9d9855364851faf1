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
    named = people_in_articles(board)
    titled = {root: frozenset(board.facts(root).roles) for here in named.values() for root in here}
    for i in offices:
        form = board.forms[i]
        words = role_words(form.text)
        here = named.get(form.article.id, {})
        holders = [root for root in here if words and min(words) in titled[root] and holds(board, root, words)]
        weights = sorted(((here[root], -root) for root in holders), reverse=True)
        if weights and (len(weights) == 1 or weights[0][0] >= DOMINANCE * weights[1][0]):
            root = -weights[0][1]
            name = board.forms[root].text
            board.join(root, i, "office", form.text, f"“{name}” is the holder of the office whom the article is about")


def people_in_articles(board: Board) -> dict[str, dict[int, int]]:
    """For each article the people whom it names, by the number of their group, and how often it mentions each."""
    named: dict[str, dict[int, int]] = {}
    for root in board.groups():
        group = board.group(root)
        if group[0].kind != "person" or group[0].office:
            continue
        for form in group:
            if not form.office:
                here = named.setdefault(form.article.id, {})
                here[root] = here.get(root, 0) + len(form.mentions)
    return named


def holds(board: Board, root: int, words: frozenset[str]) -> bool:
    """Whether one title of the person has all words of the office."""
    return any(words <= title for title in board.facts(root).titles)
