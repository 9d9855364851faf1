"""Which articles an article is compared with at all: those that share enough telling words, looked up in lists.

Each article stands in lists, one for each of its keys and month, and one for each key over all time. A list in which
too many stand brings nobody together, so that placing an article costs about the same in a dossier of any size.
Invariant: whether two articles are compared depends on them and on which lists are full, never on who came first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from counterclaim.model.story import UNDATED, Profile

# Articles in a list above which it brings nobody together, and the worth of shared keys from which two are compared (a
# key is worth 0.5 to 7). Sets left out of training (`python -m training.stories`), and articles that one is compared
# with among 1,000 plain ones: 200 and 7 give teasers 0.921 and topics 0.911 with 310; 200 and 9 0.915 and 0.915 with
# 105; 100 and 9 0.906 and 0.898 with 49. Learn the weights anew after a change.
MOST_HOLDERS = 200
LEAST_WORTH = 9.0
# Days in a month of lists: dated articles meet within the same or the next.
MONTH = 30

# Numbers of lists: the key, and in the low bits the month, or one of these.
BITS = 20
EVER, NEVER = 0, 1  # over all time; of articles without a date


def month_of(profile: Profile) -> int:
    """The part of a list's number that tells when."""
    return NEVER if profile.day == UNDATED else profile.day // MONTH + 2


def lists_of(profile: Profile) -> tuple[int, ...]:
    """The lists in which an article stands."""
    month = month_of(profile)
    return tuple(key << BITS | when for key in profile.keys for when in (EVER, month))


def lookups_of(profile: Profile) -> tuple[int, ...]:
    """The lists in which those stand that it may be compared with."""
    month = month_of(profile)
    months = (NEVER,) if month == NEVER else (month - 1, month, month + 1)
    return tuple(key << BITS | when for key in profile.keys for when in (EVER, *months))


def shared_keys(left: Profile, right: Profile, is_open: Callable[[int], bool]) -> list[int]:
    """The keys that bring two articles together.

    Args:
        left: one of them.
        right: the other.
        is_open: whether a list, by its number, is not too full.
    """
    one, other = month_of(left), month_of(right)
    theirs = set(right.keys)
    found = []
    for key in left.keys:
        if key in theirs:
            if (one == NEVER) == (other == NEVER):
                near = abs(one - other) <= 1
                together = near and is_open(key << BITS | one) and is_open(key << BITS | other)
                together = together or (one == NEVER and is_open(key << BITS | EVER))
            else:
                together = is_open(key << BITS | EVER)
            if together:
                found.append(key)
    return found


def find_candidates(profile: Profile, holders: Mapping[int, Sequence[str]], worths: Mapping[int, float]) -> list[str]:
    """The articles that may share enough keys with one, by id: a little more than those that do.

    Args:
        profile: of the article.
        holders: who stands in each of its `lookups_of`; lists that are full are left out.
        worths: what each of its keys is worth.
    """
    shared: dict[str, dict[int, float]] = {}
    for number, articles in holders.items():
        key = number >> BITS
        for article in articles:
            shared.setdefault(article, {})[key] = worths[key]
    shared.pop(profile.article, None)
    return sorted(article for article, keys in shared.items() if sum(keys.values()) >= LEAST_WORTH)
