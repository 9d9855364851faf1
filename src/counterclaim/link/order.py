"""The order in which readings are linked, and the order in which results stand."""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.link.actors import link_actors
from counterclaim.link.claims import link_claims
from counterclaim.link.copies import find_copies
from counterclaim.link.coverage import mark_disputed
from counterclaim.link.date_disputes import find_date_disputes, place_among
from counterclaim.link.disputes import find_disputes
from counterclaim.link.figures import link_figures
from counterclaim.link.namings import find_namings
from counterclaim.link.positions import list_positions
from counterclaim.link.reports import Reports
from counterclaim.link.stand_ins import link_stand_ins, with_stand_ins
from counterclaim.link.tellings import list_tellings
from counterclaim.link.timeline import link_timeline
from counterclaim.link.uncollected import uncollected
from counterclaim.model.account import Account
from counterclaim.model.comparing import Comparer
from counterclaim.model.judgement import Judgement
from counterclaim.model.reading import Reading
from counterclaim.model.skipped import Skipped


def link_readings(
    readings: Sequence[Reading],
    judgements: Sequence[Judgement] = (),
    skipped: Sequence[Skipped] = (),
    comparer: Comparer | None = None,
) -> Account:
    """The account of one story. The same readings in any order give an equal account.

    Of the judgements only those on names count here ("same", "different") that were not withdrawn; the others are laid
    over the account afterwards. `skipped` is what ingest left out; what reading left out is added. `comparer` tells
    how near two passages are, where there is one; without it what was read of each decides.
    """
    with uncollected():
        return _link(readings, judgements, skipped, comparer)


def _link(
    readings: Sequence[Reading],
    judgements: Sequence[Judgement],
    skipped: Sequence[Skipped],
    comparer: Comparer | None,
) -> Account:
    readings = sorted(readings, key=lambda reading: (reading.article.file, reading.article.id))
    judgements = [judgement for judgement in judgements if judgement.holds]
    cast = link_actors(readings, judgements)
    copies = find_copies(readings)
    tellings = list_tellings(readings, cast)
    claims = link_claims(readings, tellings, copies, Reports(readings, cast, tellings, comparer=comparer))
    figures = link_figures(readings, cast)
    disputes = find_disputes(readings, cast, tellings, figures, copies)
    disputes = place_among(disputes, find_date_disputes(readings, cast, copies))
    holders = {telling.id: (telling.holder, telling.actor) for telling in tellings.listed if not telling.narrated}
    gaps = {gap.id: gap for gap in [*skipped, *(gap for reading in readings for gap in reading.skipped)]}
    return Account(
        articles=tuple(reading.article for reading in readings),
        readings=tuple(readings),
        disputes=tuple(disputes),
        claims=tuple(mark_disputed(claims, disputes, readings)),
        positions=list_positions(readings, holders, claims),
        figures=figures,
        timeline=link_timeline(readings),
        cast=with_stand_ins(cast.actors, link_stand_ins(readings, cast)),
        copies=copies,
        gaps=tuple(sorted(gaps.values(), key=lambda gap: (gap.file, gap.span.start if gap.span else -1, gap.id))),
        holders=tuple(sorted((identity, name) for identity, (name, _) in holders.items() if name)),
        namings=find_namings(readings, cast),
    )
