"""The sides of a dispute: whom they are, and by which passages each is shown.

The last step of `disputes`, after camps are divided. A side is one holder in one camp, with what it says of the matter:
the members of the dispute first, then what the same holder says besides in the same sentence or close to what the other
side says. Invariant: whoever stands in two camps gets nothing added, and every passage that is added has a reason.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from counterclaim.link.camps import STRANGERS, Near
from counterclaim.link.copies import SharedPassages
from counterclaim.link.evidence import show_telling
from counterclaim.link.telling import Telling
from counterclaim.link.tellings import Tellings
from counterclaim.model.dispute import BESIDES, Side
from counterclaim.model.reason import Reason
from counterclaim.model.span import Span

# Passages of a side: what one holder says of one matter, at its firmest.
MOST_PASSAGES = 4

# What a holder says besides is shown from this mean chance of being about one matter with the two of the other camp
# that it is nearest to, and how many of a voice are. On 48 stories left out in ten parts (recall, precision, sides
# found; passages of a side; share of passages of found disputes that the annotator has too): nothing added 0.505,
# 0.390, 0.391; 1.4; 0.32. From 0.1, one of a voice: 0.522, 0.405, 0.408; 1.5; 0.30. From 0.07, two: 0.542, 0.423,
# 0.428; 1.7; 0.28. From 0.05, one 0.535, 0.416, 0.423; 1.7; 0.28; two 0.556, 0.434, 0.440; 1.8; 0.26; four 0.559,
# 0.436, 0.445; 1.8; 0.25. From 0.03, four: 0.559, 0.437, 0.450; 2.0; 0.24. Annotators list one or two passages of a
# side, not all. After a change run `python -m training.opposition`.
LEAST_BESIDES = 0.05
MOST_BESIDES = 2
NEAREST_ACROSS = 2


def utterances(camp: Mapping[int, str], tellings: Tellings) -> dict[int, str]:
    """What the holder of a member says besides in the same sentence: it is one utterance and stands in one camp."""
    found: dict[int, str] = {}
    for place, letter in camp.items():
        telling = tellings.listed[place]
        for other in (place - 2, place - 1, place + 1, place + 2):
            if 0 <= other < len(tellings.listed) and other not in camp:
                near = tellings.listed[other]
                if (
                    near.held
                    and near.holder == telling.holder
                    and near.statement.sentence == telling.statement.sentence
                ):
                    found[other] = letter
    return found


def said_besides(camp: Mapping[int, str], near: Near, tellings: Tellings) -> tuple[dict[int, str], tuple[Reason, ...]]:
    """What the voices of a dispute say besides that is near to what the other camp says: camps by place, and reasons.

    The camp of each is that of its voice; a voice in two camps says nothing besides.

    Args:
        camp: the camp of each member by its place.
        near: how likely places are together.
        tellings: of the story.
    """
    letters: dict[str | None, set[str]] = {}
    for place, letter in camp.items():
        letters.setdefault(tellings.listed[place].voice, set()).add(letter)
    found: dict[str | None, list[tuple[float, int, int]]] = {}
    for letter in sorted(set(camp.values())):
        across = [place for place in sorted(camp) if camp[place] != letter]
        for place in _near_to(across, near):
            voice = tellings.listed[place].voice
            if place in camp or letters.get(voice) != {letter}:
                continue
            chances = sorted(((near.of(place).get(other, STRANGERS), -other) for other in across), reverse=True)
            nearest = chances[:NEAREST_ACROSS]
            mean = sum(chance for chance, _ in nearest) / len(nearest)
            if mean >= LEAST_BESIDES:
                found.setdefault(voice, []).append((-mean, place, -nearest[0][1]))
    chosen = sorted(entry for entries in found.values() for entry in sorted(entries)[:MOST_BESIDES])
    camps = {place: min(letters[tellings.listed[place].voice]) for _, place, _ in chosen}
    return camps, tuple(_reason(-mean, tellings.listed[place], tellings.listed[other]) for mean, place, other in chosen)


def _near_to(places: Sequence[int], near: Near) -> list[int]:
    """Places that are near enough to one of some to be taken, if they are as near to another."""
    found: dict[int, None] = {}
    for place in places:
        for other, chance in near.of(place).items():
            if chance < LEAST_BESIDES:  # the likeliest stand first
                break
            found[other] = None
    return list(found)


def _reason(chance: float, telling: Telling, other: Telling) -> Reason:
    passages = (telling.statement.content[0], other.statement.content[0])
    sentence = "the same voice says it besides, and it is near to what the other side says"
    return Reason("disputes", BESIDES, f"{chance:.2f}", sentence, passages)


def list_sides(
    camp: Mapping[int, str],
    standing: Mapping[int, float],
    tellings: Tellings,
    shared: SharedPassages,
    besides: Mapping[int, str] | None = None,
) -> tuple[Side, ...]:
    """One side for each holder in each camp, the firmest first within a camp; what has no standing comes last.

    Args:
        camp: the camp of each member by its place.
        standing: how firmly each member stands there.
        tellings: of the story.
        shared: which passages are one voice.
        besides: the camps of what is said besides: it is shown with the rest, and neither counts as a voice nor makes a
            statement one that is disputed.
    """
    besides = besides or {}
    camp = {**camp, **besides}
    by_holder: dict[tuple[str, str | None, str | None], list[int]] = {}
    for place in sorted(camp, key=lambda place: (camp[place], -standing.get(place, 0.0), place)):
        telling = tellings.listed[place]
        by_holder.setdefault((camp[place], telling.holder, telling.actor), []).append(place)
    sides = []
    for (letter, holder, actor), places in by_holder.items():
        shown = [tellings.listed[place] for place in places]
        firm = [tellings.listed[place] for place in places if place not in besides] or shown
        statements = tuple(dict.fromkeys(telling.id for telling in firm))
        sides.append(Side(holder, actor, letter, _evidence(shown), statements, shared.count_origins(_evidence(firm))))
    return tuple(sides)


def _evidence(tellings: Sequence[Telling]) -> tuple[Span, ...]:
    """The passages of a side, the firmest first, without those that lie inside another."""
    spans = list(dict.fromkeys(span for telling in tellings for span in show_telling(telling)))
    apart = [span for span in spans if not any(other != span and other.covers(span) for other in spans)]
    return tuple(apart[:MOST_PASSAGES])
