"""What is named differently: each word with its users, outlets and the people quoted."""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.model.judgement import Status
from counterclaim.model.naming import DivergingTerms, Term, Usage, UsageKind
from counterclaim.model.reason import Reason
from counterclaim.show.labels import USAGE_KIND
from counterclaim.show.lookup import Lookup, Quote
from counterclaim.show.together import put_together
from counterclaim.show.visible import one_line


@dataclass(frozen=True, slots=True)
class UsageView:
    """One user of a word. `times` is how often; `kind_label` tells own voice, retelling or quotation."""

    user: str
    kind: UsageKind
    kind_label: str
    times: int
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class TermView:
    """One word with its users."""

    word: Quote
    usages: tuple[UsageView, ...]

    @property
    def groups(self) -> tuple[tuple[UsageView, ...], ...]:
        """The users put together by kind, in the order in which each kind first stands."""
        return put_together(self.usages, key=lambda usage: usage.kind)


@dataclass(frozen=True, slots=True)
class NamingView:
    """Words for one thing. `wording` is made of the words alone."""

    id: str
    wording: str
    terms: tuple[TermView, ...]
    reasons: tuple[Reason, ...]
    status: Status = "suggested"


def view_namings(lookup: Lookup) -> tuple[NamingView, ...]:
    """The account's diverging terms in their order, without words of articles that the account does not have."""
    return tuple(view for each in lookup.account.namings if len((view := view_naming(lookup, each)).terms) > 1)


def view_naming(lookup: Lookup, naming: DivergingTerms) -> NamingView:
    """One listing."""
    terms = tuple(view_term(lookup, term) for term in naming.terms if term.label.article in lookup.articles)
    return NamingView(naming.id, one_line(naming.wording), terms, naming.reasons, naming.status)


def view_term(lookup: Lookup, term: Term) -> TermView:
    """One word."""
    usages = [view_usage(lookup, usage) for usage in term.usages]
    return TermView(lookup.quote(term.label), tuple(usage for usage in usages if usage.quotes))


def view_usage(lookup: Lookup, usage: Usage) -> UsageView:
    """One user of a word."""
    quotes = lookup.quotes(usage.passages)
    return UsageView(one_line(usage.user), usage.kind, USAGE_KIND[usage.kind], len(quotes), quotes)
