"""Is a body's name the same but for the country before it? "The Orvastan Coast Guard" is "the Coast Guard" at home."""

from __future__ import annotations

from counterclaim.link.data.bodies import END_WORDS
from counterclaim.link.data.countries import COUNTRY_OF, WITHOUT_COUNTRY

LONGEST_COUNTRY = 3


def country_before(words: tuple[str, ...]) -> tuple[str, int]:
    """The country that the first words of a name tell ("" for none), and how many words are no part of the core.

    >>> country_before(("danish", "coast", "guard")), country_before(("harbor", "board"))
    (('Denmark', 1), ('', 0))
    """
    for count in range(min(LONGEST_COUNTRY, len(words) - 1), 0, -1):
        country = COUNTRY_OF.get(" ".join(words[:count]))
        if country is not None:
            return country, count
    return "", 1 if len(words) > 1 and words[0] in WITHOUT_COUNTRY else 0


def core_of(words: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The country before a body's name, and the name without it and without words of sort behind.

    >>> core_of(("danish", "coast", "guard", "corps"))
    ('Denmark', ('coast', 'guard'))
    """
    country, count = country_before(words)
    core = words[count:]
    while len(core) > 2 and core[-1] in END_WORDS:
        core = core[:-1]
    return country, core
