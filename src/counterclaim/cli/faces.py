"""An account in the forms that were asked for; in the terminal where none was."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from counterclaim.cli.output import STANDARD, check_target, print_text, wants_colour, width_of_terminal, write_result
from counterclaim.errors import InputError

if TYPE_CHECKING:
    from counterclaim.model.account import Account


@dataclass(frozen=True, slots=True)
class Faces:
    """Where to write the account: a page, data, Markdown; any of them may be None, and "-" is standard output."""

    page: str | None
    data: str | None
    markdown: str | None
    quiet: bool = False
    everything: bool = False
    no_color: bool = False

    @property
    def targets(self) -> tuple[str, ...]:
        """Those that were asked for."""
        return tuple(target for target in (self.page, self.data, self.markdown) if target is not None)

    def check(self, given: Iterable[Path] = ()) -> None:
        """Nothing, where every target can be written and no two are the same.

        Args:
            given: the files and folders of articles, which no result may be written over.

        Raises:
            InputError: one cannot, or two forms would go to one place.
        """
        for target in self.targets:
            check_target(target, given)
        places = [target if target == STANDARD else str(Path(target).resolve()) for target in self.targets]
        if len(set(places)) < len(places):
            raise InputError(
                "two forms of the account would go to one place",
                where=next(
                    target for target, place in zip(self.targets, places, strict=True) if places.count(place) > 1
                ),
                next_step="give each its own file",
            )

    def show(self, account: Account, *, also_text: bool = False) -> None:
        """Write the account; as text to the terminal where no form was asked for, or `also_text`."""
        from counterclaim import show

        if self.page is not None:
            write_result(self.page, show.to_html(account), quiet=self.quiet)
        if self.data is not None:
            write_result(self.data, show.to_json(account), quiet=self.quiet)
        if self.markdown is not None:
            write_result(self.markdown, show.to_markdown(account), quiet=self.quiet)
        if not self.targets or (also_text and STANDARD not in self.targets):
            color = wants_colour(sys.stdout, no_color=self.no_color)
            print_text(show.to_text(account, width=width_of_terminal(), color=color, whole=self.everything))
