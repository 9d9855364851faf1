"""The board on which forms are put together: what joins what, for which reason, and what people forbade.

Invariant: two names that a person judged "different" never stand in one group, whatever the rules say; the same joins
asked for in the same order give the same groups.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Sequence

from counterclaim.link.forms import Form
from counterclaim.link.groups import Facts, facts_of, facts_together
from counterclaim.model.judgement import Judgement
from counterclaim.model.reason import Reason

STEP = "actors"


class Board:
    """Forms by their numbers, and the groups that they are in."""

    def __init__(self, forms: Sequence[Form], judgements: Sequence[Judgement] = ()) -> None:
        self.forms = forms
        self.parent = list(range(len(forms)))
        self.members: list[list[int]] = [[i] for i in range(len(forms))]
        self.names: list[set[str]] = [set(form.names) for form in forms]
        self.reasons: list[list[Reason]] = [[] for _ in forms]
        self.judged: list[bool] = [False] * len(forms)
        self._facts: dict[int, Facts] = {}
        self.apart: list[tuple[str, str, Judgement]] = []
        for judgement in sorted(judgements, key=lambda judgement: (judgement.decided_at, judgement.id)):
            pair = (judgement.left.strip().casefold(), judgement.right.strip().casefold())
            if judgement.verdict == "different" and judgement.holds:
                self.apart.append((*pair, judgement))

    def root(self, i: int) -> int:
        """The number that stands for the group of a form."""
        while self.parent[i] != i:
            self.parent[i] = self.parent[self.parent[i]]
            i = self.parent[i]
        return i

    def group(self, i: int) -> list[Form]:
        """The forms of a form's group."""
        return [self.forms[k] for k in self.members[self.root(i)]]

    def facts(self, i: int) -> Facts:
        """What the forms of a form's group say together; it is not to be changed."""
        root = self.root(i)
        if root not in self._facts:
            self._facts[root] = facts_of(self.group(root))
        return self._facts[root]

    def size(self, i: int) -> int:
        """How many forms are in a form's group."""
        return len(self.members[self.root(i)])

    def together(self, i: int, k: int) -> bool:
        """Whether two forms are in one group."""
        return self.root(i) == self.root(k)

    def forbidden(self, i: int, k: int) -> bool:
        """Whether a person judged a name of the one and a name of the other different."""
        if not self.apart:
            return False
        one, two = self.names[self.root(i)], self.names[self.root(k)]
        found = False
        for left, right, _ in self.apart:
            if (left in one and right in two) or (right in one and left in two):
                self.judged[self.root(i)] = self.judged[self.root(k)] = found = True
        return found

    def join(self, i: int, k: int, feature: str, value: str, sentence: str, *, judged: bool = False) -> bool:
        """Put two groups together, unless a person judged them different; whether they are together now."""
        left, right = self.root(i), self.root(k)
        if left == right:
            return True
        if not judged and self.forbidden(left, right):
            return False
        low, high = min(left, right), max(left, right)
        if left in self._facts or right in self._facts:
            facts = facts_together(self.facts(left), self.facts(right))
            self._facts.pop(high)
            self._facts[low] = facts
        self.parent[high] = low
        if len(self.members[high]) == 1:
            insort(self.members[low], high)
        else:
            self.members[low] = sorted(self.members[low] + self.members[high])
        self.reasons[low] += self.reasons[high]
        self.names[low] |= self.names[high]
        self.judged[low] = self.judged[low] or self.judged[high] or judged
        if judged or self.forms[i].text != self.forms[k].text:
            passages = tuple(sorted((self.forms[i].first, self.forms[k].first)))
            self.reasons[low].append(Reason(STEP, feature, value, sentence, passages))
        return True

    def groups(self) -> list[int]:
        """The number of each group, in order."""
        return [i for i in range(len(self.forms)) if self.parent[i] == i]


def join_judged(board: Board, judgements: Sequence[Judgement]) -> None:
    """Put together what people judged the same, the last decision about a pair of names counting."""
    last: dict[frozenset[str], Judgement] = {}
    for judgement in sorted(judgements, key=lambda judgement: (judgement.decided_at, judgement.id)):
        if judgement.holds and judgement.verdict in ("same", "different"):
            pair = frozenset((judgement.left.strip().casefold(), judgement.right.strip().casefold()))
            last[pair] = judgement
    board.apart = [entry for entry in board.apart if last[frozenset(entry[:2])] is entry[2]]
    for judgement in sorted(last.values(), key=lambda judgement: (judgement.decided_at, judgement.id)):
        if judgement.verdict != "same":
            continue
        names = {judgement.left.strip().casefold(), judgement.right.strip().casefold()}
        named = [i for i, form in enumerate(board.forms) if form.names & names]
        for other in named[1:]:
            sentence = f"{judgement.decided_by} judged “{judgement.left}” and “{judgement.right}” the same"
            board.join(named[0], other, "judgement", "same", sentence, judged=True)
