"""What people decide: each form becomes an entry of the ledger, then leads back to where it was sent from.

Nothing here shows a page. Invariant: a decision about something that is not there is refused with the reason, and
whoever decides has a name.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Form, Path, Request
from fastapi.responses import RedirectResponse, Response

from counterclaim.errors import InputError
from counterclaim.web import words
from counterclaim.web.answer import desk_of
from counterclaim.web.desk import Desk
from counterclaim.web.verdicts import home
from counterclaim.web.who import remember, tidy, who_decides

router = APIRouter()

# Characters of a note: two pages. Longer thoughts belong into a file.
LONGEST_NOTE = 4000
LONGEST_NAME = 2000

Room = Annotated[Desk, Depends(desk_of)]
Thing = Annotated[str, Form(min_length=1, max_length=LONGEST_NAME)]
Note = Annotated[str, Form(max_length=LONGEST_NOTE)]
Back = Annotated[str, Form(max_length=LONGEST_NAME)]
Verdict = Annotated[Literal["accepted", "rejected", "unsure", "note"], Form()]


class Sender:
    """Who sent a form and where it leads back to; a dependency of every decision.

    Args:
        by: a name that the form asks for; the one that the browser keeps unless given.
        back: the page that the form leads to.
        here: the page that it was on, where that is another: a note alone stays there.
    """

    def __init__(
        self,
        request: Request,
        by: Annotated[str, Form(max_length=LONGEST_NAME)] = "",
        back: Back = "/",
        here: Back = "",
    ) -> None:
        self.given = tidy(by)
        self.name = self.given or who_decides(request)
        self.back = home(back)
        self.here = home(here or back)

    def named(self) -> str:
        """The name of the one who decides.

        Raises:
            InputError: there is none.
        """
        if not self.name:
            raise InputError(words.NOBODY_DECIDES, next_step=words.SAY_WHO)
        return self.name

    def returns(self, *, stays: bool = False) -> Response:
        """The way back, or on; a name that was given is remembered."""
        answer = RedirectResponse(self.here if stays else self.back, status_code=HTTPStatus.SEE_OTHER)
        if self.given:
            remember(answer, self.given)
        return answer


From = Annotated[Sender, Depends()]


@router.post("/judgements", response_class=RedirectResponse, status_code=HTTPStatus.SEE_OTHER)
def decide(desk: Room, sender: From, thing: Thing, verdict: Verdict, note: Note = "") -> Response:
    """Accept or reject what the program suggests, or leave it open, or only note something."""
    ledger, by = desk.edition().ledger, sender.named()
    if verdict == "accepted":
        desk.dossier.accept(thing, by=by, note=note, ledger=ledger)
    elif verdict == "rejected":
        desk.dossier.reject(thing, by=by, note=note, ledger=ledger)
    elif verdict == "unsure":
        desk.dossier.leave_open(thing, by=by, note=note, ledger=ledger)
    else:
        desk.dossier.note(thing, note, by=by, ledger=ledger)
    return sender.returns()


@router.post("/judgements/{identity}/undo", response_class=RedirectResponse, status_code=HTTPStatus.SEE_OTHER)
def undo(desk: Room, sender: From, identity: Annotated[str, Path(max_length=LONGEST_NAME)]) -> Response:
    """Withdraw a decision; it stays in the ledger."""
    desk.dossier.undo(identity, by=sender.named())
    return sender.returns()


@router.post("/merge", response_class=RedirectResponse, status_code=HTTPStatus.SEE_OTHER)
def merge(desk: Room, sender: From, left: Thing, right: Thing, note: Note = "") -> Response:
    """Decide that two names mean one and the same; it takes effect when the dossier is linked again."""
    desk.dossier.merge(left, right, by=sender.named(), note=note, ledger=desk.edition().ledger)
    return sender.returns()


@router.post("/split", response_class=RedirectResponse, status_code=HTTPStatus.SEE_OTHER)
def split(desk: Room, sender: From, left: Thing, right: Thing, note: Note = "") -> Response:
    """Decide that two names mean two; it takes effect when the dossier is linked again."""
    desk.dossier.split(left, right, by=sender.named(), note=note, ledger=desk.edition().ledger)
    return sender.returns()


@router.post("/rename", response_class=RedirectResponse, status_code=HTTPStatus.SEE_OTHER)
def rename(desk: Room, sender: From, name: Thing, spelling: Thing, note: Note = "") -> Response:
    """Call an actor by another of its spellings."""
    desk.dossier.rename(name, spelling, by=sender.named(), note=note, ledger=desk.edition().ledger)
    return sender.returns()


@router.post("/hide", response_class=RedirectResponse, status_code=HTTPStatus.SEE_OTHER)
def hide(desk: Room, sender: From, name: Thing, note: Note = "") -> Response:
    """List an actor only among the hidden."""
    desk.dossier.hide(name, by=sender.named(), note=note, ledger=desk.edition().ledger)
    return sender.returns()


@router.post("/note", response_class=RedirectResponse, status_code=HTTPStatus.SEE_OTHER)
def put_note(desk: Room, sender: From, thing: Thing, note: Note = "") -> Response:
    """Put a note beside a thing or a passage."""
    desk.dossier.note(thing, note, by=sender.named(), ledger=desk.edition().ledger)
    return sender.returns(stays=True)


@router.post("/who", response_class=RedirectResponse, status_code=HTTPStatus.SEE_OTHER)
def say_who(sender: From) -> Response:
    """Keep the name under which this browser decides."""
    sender.named()
    return sender.returns()
