"""What a rebuild changed: what is new in the account, what has grown, and what is no longer there.

Pure. A thing is followed by its id, and where that has changed, by its passages: one of its kind that has all of them
is the same, grown. Invariant: what was there before is unchanged, grown or gone; what is there now is unchanged, grown
or new.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from counterclaim.model.suggestion import Suggestion


@dataclass(frozen=True, slots=True)
class Earlier:
    """A thing as it stood in the account before. `passages` are ids of passages, `title` words of the articles."""

    id: str
    kind: str
    title: str
    passages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grown:
    """A thing of today, and how many passages it has more than before."""

    suggestion: Suggestion
    more: int


@dataclass(frozen=True, slots=True)
class Changes:
    """The difference between two accounts, each list in the order of its account."""

    new: tuple[Suggestion, ...] = ()
    grown: tuple[Grown, ...] = ()
    gone: tuple[Earlier, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.new or self.grown or self.gone)


def find_changes(earlier: Sequence[Earlier], suggestions: Mapping[str, Suggestion]) -> Changes:
    """What changed since an earlier account; nothing where there was none.

    Args:
        earlier: what stood in it.
        suggestions: what stands in the account today, by id.
    """
    if not earlier:
        return Changes()
    by_passage: defaultdict[str, list[Suggestion]] = defaultdict(list)
    for suggestion in suggestions.values():
        for span in suggestion.passages:
            by_passage[span.id].append(suggestion)
    followed: dict[str, int] = {}
    gone = []
    for old in earlier:
        new = suggestions.get(old.id) or successor_of(old.kind, old.passages, by_passage)
        if new is None:
            gone.append(old)
        else:
            followed[new.id] = max(followed.get(new.id, 0), len(old.passages))
    return Changes(
        tuple(each for each in suggestions.values() if each.id not in followed),
        tuple(
            Grown(each, len(each.passages) - followed[each.id])
            for each in suggestions.values()
            if len(each.passages) > followed.get(each.id, len(each.passages))
        ),
        tuple(gone),
    )


def successor_of(
    kind: str, passages: Sequence[str], by_passage: Mapping[str, Sequence[Suggestion]], *, whole: bool = True
) -> Suggestion | None:
    """The thing of a kind that has all of some passages, the smallest such; None where there is none.

    Args:
        kind: its kind.
        passages: ids of passages.
        by_passage: the things that have a passage, by its id.
        whole: whether all passages are asked for; else the thing with the most of them is good enough.
    """
    found = {each.id: each for passage in passages for each in by_passage.get(passage, ()) if each.kind == kind}
    shared = Counter(
        each.id for passage in dict.fromkeys(passages) for each in by_passage.get(passage, ()) if each.kind == kind
    )
    best = min(found.values(), key=lambda each: (-shared[each.id], len(each.passages), each.id), default=None)
    if best is None or (whole and shared[best.id] < len(set(passages))):
        return None
    return best
