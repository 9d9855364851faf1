"""What templates ask about people's decisions: which there are about a thing, in words.

The macros of `verdict.html` call these. Invariant: what is shown is of the ledger as it is when a page is
begun, the words are from `words`.
"""

from __future__ import annotations

from fastapi import Request

from counterclaim.model.judgement import Judgement
from counterclaim.model.ledger import Entry, Ledger
from counterclaim.web import words
from counterclaim.web.desk import Desk


def decisions(request: Request, identity: str) -> tuple[Entry, ...]:
    """The decisions that hold about a thing, an actor or a passage."""
    return ledger_of(request).about(identity)


def near_decisions(request: Request, identity: str) -> tuple[Entry, ...]:
    """The decisions that fit nothing any more and were made on what is nearest to a thing."""
    return ledger_of(request).near(identity)


def ledger_of(request: Request) -> Ledger:
    """The ledger, the same for all of a page: a page asks for every line, and the dossier would be asked each time."""
    if not hasattr(request.state, "ledger"):
        desk: Desk = request.app.state.desk
        request.state.ledger = desk.edition().ledger
    ledger: Ledger = request.state.ledger
    return ledger


def verdict_words(judgement: Judgement) -> str:
    """A verdict in words."""
    return words.VERDICTS.get(judgement.verdict, judgement.verdict)


def home(path: str) -> str:
    """The way back: a path of our own, the story where it is anything else.

    >>> home("/claims?page=2#c"), home("//elsewhere.example"), home("https://elsewhere.example"), home("/\\\\elsewhere")
    ('/claims?page=2#c', '/', '/', '/')
    """
    own = path.startswith("/") and not path.startswith(("//", "/\\"))
    return path if own and path.isprintable() and "\\" not in path else "/"
