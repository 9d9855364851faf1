"""The tables of claims and of what each outlet does with them."""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.show.exports.columns import (
    Row,
    Table,
    integer,
    place_cells,
    place_columns,
    places,
    text,
    texts,
)
from counterclaim.show.exports.material import Material


def claim_rows(material: Material) -> Iterator[Row]:
    """One row a claim, in the account's order."""
    for claim in material.account.claims:
        yield {
            "claim": claim.id,
            "status": claim.status,
            "holders": claim.holders,
            "origins": claim.origins,
            "statements": claim.statements,
            **place_cells(material, claim.label),
        }


def coverage_rows(material: Material) -> Iterator[Row]:
    """One row for each claim and outlet."""
    for claim in material.account.claims:
        for cover in claim.coverage:
            yield {
                "claim": claim.id,
                "status": claim.status,
                "outlet": cover.outlet,
                "does": cover.kind,
                "articles_read": cover.articles_read,
                "passages": places(cover.passages),
            }


CLAIMS = Table(
    "claims",
    "One row a claim: statements of the same thing over all articles.",
    (
        text("claim", "id of the claim"),
        text("status", "suggested by the program, or accepted or rejected by a person"),
        texts("holders", "who says it"),
        integer("origins", "independent voices that carry it, copied passages counted once"),
        texts("statements", "ids of its statements"),
        *place_columns("the passage that shows it best"),
    ),
    claim_rows,
)

COVERAGE = Table(
    "coverage",
    "One row for each claim and outlet: what the outlet does with the claim.",
    (
        text("claim", "id of the claim"),
        text("status", "status of the claim: suggested by the program, or accepted or rejected by a person"),
        text("outlet", "the outlet"),
        text(
            "does",
            "reports, disputes, silent, published-before (its articles are older) or unread (in a foreign one)",
        ),
        integer("articles_read", "how many of its articles were read in full; silent means nothing where this is 0"),
        texts("passages", "where it reports or disputes the claim, as article:start-end"),
    ),
    coverage_rows,
)
