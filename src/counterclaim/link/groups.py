"""What the forms of one group say together: where it is named, by which full names, with which titles.

Beside the board (`merges`), which keeps one for each group that was asked for and puts two into one when their groups
are joined. So a question about a group costs the same however many articles name it. Invariant: the facts of a group
are those of its forms, in whatever order these came.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from counterclaim.link.compare.roles import genders_told, role_words, settled
from counterclaim.link.forms import Form


@dataclass(slots=True)
class Facts:
    """The articles that name a group, its full names, what its titles tell, and how often it is named in full.

    `titles` holds the words of office of each title that has any, `roles` all of these words together.
    """

    articles: set[str] = field(default_factory=set)
    full_names: set[str] = field(default_factory=set)
    titles: set[frozenset[str]] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    genders: set[str] = field(default_factory=set)
    named_in_full: int = 0

    @property
    def gender(self) -> str | None:
        """ "female" or "male" where titles settle it."""
        return settled(self.genders)

    def add(self, form: Form) -> None:
        """One form more."""
        self.articles.add(form.article.id)
        if len(form.words) > 1:
            self.named_in_full += len(form.mentions)
            if form.kind == "person":
                self.full_names.add(form.text)
        for title in form.titles:
            words = role_words(title)
            if words:
                self.titles.add(words)
                self.roles |= words
            self.genders |= genders_told(title)

    def take(self, other: Facts) -> None:
        """All that another group says."""
        self.articles |= other.articles
        self.full_names |= other.full_names
        self.titles |= other.titles
        self.roles |= other.roles
        self.genders |= other.genders
        self.named_in_full += other.named_in_full


def facts_of(forms: Iterable[Form]) -> Facts:
    """The facts of some forms."""
    facts = Facts()
    for form in forms:
        facts.add(form)
    return facts


def facts_together(left: Facts, right: Facts) -> Facts:
    """The facts of two groups that become one; the smaller goes into the larger, which is changed."""
    small, large = sorted((left, right), key=lambda facts: len(facts.articles))
    large.take(small)
    return large
