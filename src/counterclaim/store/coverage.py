"""What outlets do with claims goes into the dossier and comes out again.

Nearly all of it is silence, and the same for many claims: a thousand articles of a hundred outlets have two million of
these. So each list of silences is kept once, and of a claim only what stands in place of one. Invariant: what is loaded
equals what was saved, in its order; a claim without a list has all of its coverage in its own rows, as the first
version of the file wrote it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from sqlalchemy import Connection, select

from counterclaim.model.claim import Claim, Coverage, CoverageKind
from counterclaim.store import account_tables as tables
from counterclaim.store.columns import Row
from counterclaim.store.evidence import Evidence, StoredEvidence
from counterclaim.store.rows import AT_ONCE, add_rows

SILENT = ("silent", "published-before", "unread")


def add_coverage(connection: Connection, claims: Sequence[Claim], evidence: Evidence) -> None:
    """Write what outlets do with claims."""
    lists: dict[tuple[Coverage, ...], int] = {}
    own: list[Row] = []
    told: list[Row] = []
    for claim in claims:
        silences = tuple(cover if is_silence(cover) else silence_of(cover) for cover in claim.coverage)
        own.append({"claim": claim.id, "silences": lists.setdefault(silences, len(lists))})
        for place, (cover, silence) in enumerate(zip(claim.coverage, silences, strict=True)):
            if cover is not silence:
                told.append({"claim": claim.id, "position": place, **coverage_row(cover)})
                evidence.add(claim.id, "coverage", cover.passages, place)
    listed = (
        {"number": number, "position": place, **coverage_row(cover)}
        for silences, number in lists.items()
        for place, cover in enumerate(silences)
    )
    add_rows(connection, tables.silences, listed)
    add_rows(connection, tables.claim_silences, own)
    add_rows(connection, tables.coverage, told)


def is_silence(cover: Coverage) -> bool:
    """Whether an outlet says nothing."""
    return cover.kind in SILENT and not cover.passages


def silence_of(cover: Coverage) -> Coverage:
    """What the list of silences has for an outlet that tells a claim."""
    return Coverage(cover.outlet, "silent", cover.articles_read)


def coverage_row(cover: Coverage) -> Row:
    """The columns of what an outlet does."""
    return {"outlet": cover.outlet, "kind": cover.kind, "articles_read": cover.articles_read}


def load_coverage(connection: Connection, evidence: StoredEvidence) -> Mapping[str, Sequence[Coverage]]:
    """What each outlet does with each claim, by the claim's id. What is the same for many claims is one object."""
    columns = tables.silences.c
    query = select(columns.number, columns.outlet, columns.kind, columns.articles_read)
    lists: defaultdict[int, list[Coverage]] = defaultdict(list)
    for number, outlet, kind, articles in connection.execute(query.order_by(columns.number, columns.position)).all():
        lists[number].append(Coverage(outlet, kind, articles))
    shared = select(tables.claim_silences.c.claim, tables.claim_silences.c.silences)
    found = {claim: lists[number] for claim, number in connection.execute(shared).all()}
    own: defaultdict[str, list[Coverage]] = defaultdict(list)
    for claim, position, cover in own_coverage(connection, evidence):
        if claim not in own:
            own[claim] = list(found.get(claim, ()))
        own[claim][position : position + 1] = [cover]
    return found | own


def own_coverage(connection: Connection, evidence: StoredEvidence) -> Iterator[tuple[str, int, Coverage]]:
    """What stands in rows of claims: the claim, the position in its list, and what the outlet does."""
    columns = tables.coverage.c
    query = select(columns.claim, columns.position, columns.outlet, columns.kind, columns.articles_read)
    rows = connection.execute(query.order_by(columns.claim, columns.position)).partitions(AT_ONCE)
    told = evidence.numbered("coverage")
    silent: dict[tuple[str, CoverageKind, int], Coverage] = {}
    for claim, position, outlet, kind, articles in chain.from_iterable(rows):
        key, passages = (outlet, kind, articles), told.get((claim, position))
        if passages:
            yield claim, position, Coverage(*key, tuple(passages))
        else:
            yield claim, position, silent.get(key) or silent.setdefault(key, Coverage(*key))
