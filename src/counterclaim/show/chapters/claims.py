"""Claims and what each outlet does with them: reports, disputes, is silent, or published before."""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.model.claim import Claim
from counterclaim.model.span import Span
from counterclaim.show import labels
from counterclaim.show.lookup import Lookup, Quote
from counterclaim.show.telling import telling_spans
from counterclaim.show.together import put_together
from counterclaim.show.visible import one_line


@dataclass(frozen=True, slots=True)
class CellView:
    """One outlet and one claim. `kind` is "not-judged" where the account says nothing or no article was read."""

    outlet: str
    kind: str
    label: str
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimView:
    """A claim, who says it, and one cell for each outlet of the story, in one order for all claims.

    `stances` are how it is put, each once; empty where it is only said.
    """

    id: str
    label: Quote
    holders: tuple[str, ...]
    stances: tuple[str, ...]
    origins: int
    tellings: int
    cells: tuple[CellView, ...]

    @property
    def groups(self) -> tuple[tuple[CellView, ...], ...]:
        """The cells put together by what the outlets do, in the order in which each kind first stands."""
        return put_together(self.cells, key=lambda cell: cell.label)

    def count(self, kind: str) -> int:
        """How many outlets have a cell of this kind."""
        return sum(cell.kind == kind for cell in self.cells)


def view_claims(lookup: Lookup) -> tuple[ClaimView, ...]:
    """Claims: those that one outlet reports and another disputes first, then those that most outlets tell."""
    outlets = list_outlets(lookup)
    return tuple(view_claim(lookup, claim, outlets) for claim in sort_claims(lookup))


def sort_claims(lookup: Lookup) -> tuple[Claim, ...]:
    """The claims whose passages can be shown, in the order in which a reader should see them."""
    known = [claim for claim in lookup.account.claims if claim.label.article in lookup.articles]
    return tuple(sorted(known, key=weight))


def weight(claim: Claim) -> tuple[bool, int, int, int]:
    """Smaller for what a reader should see first."""
    kinds = [each.kind for each in claim.coverage]
    reports, disputes = kinds.count("reports"), kinds.count("disputes")
    return (not (reports and disputes), -reports - disputes, -claim.origins, -len(claim.statements))


def list_stances(lookup: Lookup, claim: Claim) -> tuple[str, ...]:
    """How the claim's statements put it, unless they only say it."""
    found = [lookup.statements[each].stance for each in claim.statements if each in lookup.statements]
    return tuple(dict.fromkeys(labels.STANCE[stance] for stance in found if stance != "asserts"))


def shown_label(lookup: Lookup, claim: Claim) -> Span:
    """The passage that stands for a claim, with the words around it where it is no clause."""
    for identity in claim.statements:
        statement = lookup.statements.get(identity)
        if statement is not None and statement.content[:1] == (claim.label,):
            return telling_spans(statement, lookup.articles[claim.label.article])[0]
    return claim.label


def list_outlets(lookup: Lookup) -> tuple[str, ...]:
    """Every outlet of the story: those of the articles, then any other that a coverage names."""
    named = [lookup.label(article) for article in lookup.account.articles]
    covered = [one_line(each.outlet) for claim in lookup.account.claims for each in claim.coverage]
    return tuple(dict.fromkeys([*named, *covered]))


def view_claim(lookup: Lookup, claim: Claim, outlets: tuple[str, ...]) -> ClaimView:
    """One claim with its cells."""
    cells = {
        one_line(each.outlet): CellView(
            one_line(each.outlet),
            "not-judged" if each.kind == "silent" and not each.articles_read else each.kind,
            labels.coverage(each.kind, each.articles_read),
            lookup.quotes(each.passages),
        )
        for each in claim.coverage
    }
    return ClaimView(
        id=claim.id,
        label=lookup.quote(shown_label(lookup, claim)),
        holders=tuple(one_line(holder) for holder in claim.holders),
        stances=list_stances(lookup, claim),
        origins=claim.origins,
        tellings=len(claim.statements),
        cells=tuple(cells.get(outlet, CellView(outlet, "not-judged", labels.NOT_JUDGED)) for outlet in outlets),
    )
