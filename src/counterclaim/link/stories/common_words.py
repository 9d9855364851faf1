"""How much a word tells about which event an article is about, before anything is known of the dossier.

Weights of common words are counted in 6,000 news articles by `python -m training.stories` and stand in
`common_word_levels`; any other word, as names are, tells most. No name of a person or place is in the list.
"""

from __future__ import annotations

from functools import cache

from counterclaim.link.stories.common_word_levels import LEVELS

# The weight of a word that is not in the list: between that of a word in one article in 600 and one in 1,800.
UNKNOWN = 7.0


@cache
def _weights() -> dict[str, float]:
    return {word: level / 4 for level, words in LEVELS.items() for word in words.split()}


def weight_of(stem: str) -> float:
    """The weight of a stem: the logarithm of how many articles there are for one that has it.

    >>> weight_of("campaign") < weight_of("torvik")
    True
    """
    return _weights().get(stem, UNKNOWN)
