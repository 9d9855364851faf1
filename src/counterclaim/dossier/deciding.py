"""What people decide about an account; `ledger.py` keeps it.

Invariant: a decision is about something that stands in the account that it was made on, and can be undone.
"""

from __future__ import annotations

from counterclaim.dossier.ledger import person
from counterclaim.dossier.linking import LinkingReadings
from counterclaim.model.deciding import (
    decide_on_name,
    decide_on_names,
    decide_on_thing,
    decide_to_hide,
    decide_to_note,
)
from counterclaim.model.judgement import Judgement
from counterclaim.model.ledger import Ledger


class Deciding(LinkingReadings):
    """Overrules the program."""

    def merge(self, left: str, right: str, *, by: str, note: str = "", ledger: Ledger | None = None) -> Judgement:
        """Decide that two names mean the same actor. It takes effect when the dossier is linked again.

        Args:
            left: a name as printed, or the id of an actor.
            right: another one.
            by: who decides.
            note: why.
            ledger: where they are looked up; `self.ledger()` unless given.

        Raises:
            UnknownId: no actor has the name.
        """
        return self._enter(decide_on_names(ledger or self.ledger(), left, right, "same", person(by, note)))

    def split(self, left: str, right: str, *, by: str, note: str = "", ledger: Ledger | None = None) -> Judgement:
        """Decide that two names mean different actors; see `merge`."""
        return self._enter(decide_on_names(ledger or self.ledger(), left, right, "different", person(by, note)))

    def accept(self, identity: str, *, by: str, note: str = "", ledger: Ledger | None = None) -> Judgement:
        """Decide that something that the program suggests stands.

        Args:
            identity: the id of a dispute, an actor, a claim, a figure, an entry of the timeline or a naming, or its
                beginning.
            by: who decides.
            note: why.
            ledger: where it is looked up; `self.ledger()` unless given.

        Raises:
            UnknownId: no such thing, or several.
        """
        return self._enter(decide_on_thing(ledger or self.ledger(), identity, "accepted", person(by, note)))

    def reject(self, identity: str, *, by: str, note: str = "", ledger: Ledger | None = None) -> Judgement:
        """Decide that something that the program suggests does not stand; see `accept`."""
        return self._enter(decide_on_thing(ledger or self.ledger(), identity, "rejected", person(by, note)))

    def leave_open(self, identity: str, *, by: str, note: str = "", ledger: Ledger | None = None) -> Judgement:
        """Say that one has looked at something and cannot tell; it stays a suggestion. See `accept`."""
        return self._enter(decide_on_thing(ledger or self.ledger(), identity, "unsure", person(by, note)))

    def rename(self, name: str, spelling: str, *, by: str, note: str = "", ledger: Ledger | None = None) -> Judgement:
        """Decide by which of its spellings an actor is called.

        Args:
            name: a name of the actor as printed, or its id.
            spelling: another one, exactly as an article prints it.
            by: who decides.
            note: why.
            ledger: where it is looked up; `self.ledger()` unless given.

        Raises:
            UnknownId: no actor has the name, or several have it.
            InputError: no article prints the actor so.
        """
        return self._enter(decide_on_name(ledger or self.ledger(), name, spelling, person(by, note)))

    def hide(self, name: str, *, by: str, note: str = "", ledger: Ledger | None = None) -> Judgement:
        """Decide that an actor is listed only among the hidden; see `rename`. `undo` shows it again."""
        return self._enter(decide_to_hide(ledger or self.ledger(), name, person(by, note)))

    def note(self, target: str, note: str, *, by: str, ledger: Ledger | None = None) -> Judgement:
        """Put a note beside something.

        Args:
            target: the id of anything that can be accepted, of a statement or of an article, or its beginning; or a
                passage as `file:start-end`, as `why` prints it.
            note: the person's own words.
            by: who writes.
            ledger: where it is looked up; `self.ledger()` unless given.

        Raises:
            UnknownId: no such thing.
            InputError: the note is empty.
        """
        return self._enter(decide_to_note(ledger or self.ledger(), target, person(by, note)))
