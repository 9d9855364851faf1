"""Where names stand in a text: the entity finder's guesses mended, and names that it missed.

First step of `find_mentions`. Works on token positions only; what kind of thing a name names is decided later, over
the whole article (`kinds`). Invariant: the names that come back do not overlap and stand in the order of the text.
"""

from __future__ import annotations

from collections.abc import Iterable

from counterclaim.read.glued_names import reach_over_hyphens
from counterclaim.read.headline_names import settle_headlines
from counterclaim.read.joined_names import join_parts, part_lists
from counterclaim.read.lexicon.titles import PORTFOLIO
from counterclaim.read.listed_names import listed_names
from counterclaim.read.mended_names import mend
from counterclaim.read.missed_names import datelines, missed_names
from counterclaim.read.name_words import Name, is_title, word
from counterclaim.read.numbered_names import numbered_names, reach_over_numbers
from counterclaim.read.owned_names import owned_names
from counterclaim.read.parse import Parse
from counterclaim.read.plural_names import plural_names

# What the entity finder calls things that can act, speak or be a scene.
USABLE = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "WORK_OF_ART"})
KEPT_BEFORE_TITLES = frozenset({"Police", "House", "Senate", "Treasury", "Parliament", "Party", "Cabinet", "County"})
TOWNS = frozenset({"City", "Town", "Village"})  # of "Harbour City Mayor", where "City Manager" is an office


def find_names(parse: Parse) -> list[Name]:
    """Every name, in order, without articles, titles and possessive endings."""
    tokens = parse.tokens
    taken = bytearray(len(tokens))
    found: list[Name] = []

    def take(names: Iterable[Name]) -> None:
        for name in names:
            if not any(taken[name.first : name.end]):
                found.append(name)
                taken[name.first : name.end] = b"\1" * (name.end - name.first)

    take(datelines(parse))
    take(numbered_names(parse))
    take(owned_names(parse))
    take(name for first, end, label in entities_of(parse) for name in mend(parse, first, end, label))
    take(missed_names(parse, taken))
    take(listed_names(parse, found, taken))
    found.extend(plural_names(parse, taken))
    found.sort(key=lambda name: name.first)
    found = [name for name in found if _cut_portfolio(parse, name)]
    joined = reach_over_numbers(parse, reach_over_hyphens(parse, join_parts(parse, found)))
    return settle_headlines(parse, part_lists(parse, joined))


def _cut_portfolio(parse: Parse, name: Name) -> bool:
    """Take the matter of an office off a name before it, "Communications" of "VHA Communications Director"."""
    tokens = parse.tokens
    if name.titled or name.end >= len(tokens) or not is_title(tokens[name.end]):
        return True
    whole = name.end
    while name.end - name.first > 1 and word(tokens[name.end - 1]) in PORTFOLIO:
        last = tokens[name.end - 1].text
        if last in KEPT_BEFORE_TITLES or (last in TOWNS and tokens[whole].lower == "mayor"):
            break
        name.end -= 1
    if tokens[name.end - 1].lower in ("of", "for", "and"):
        name.end = whole  # "Department of Public Works" of "Department of Public Works Secretary"
    return True


def entities_of(parse: Parse) -> list[tuple[int, int, str]]:
    """(first token, end token, label) of every usable entity."""
    tokens, found, i = parse.tokens, [], 0
    while i < len(tokens):
        label, j = tokens[i].entity, i + 1
        while label and j < len(tokens) and tokens[j].entity == label and not tokens[j].entity_starts:
            j += 1
        if label in USABLE:
            found.append((i, j, label))
        i = j
    return found
