"""Every error that counterclaim raises, drawn as one tree.

    CounterclaimError
    ├── InputError            what was given cannot be used
    │   ├── UnreadableFile    a file that cannot be opened or decoded, or is no article
    │   └── NoArticles        nothing that was given holds an article
    ├── SpanError             characters that an article does not have, or a quote that is not there
    ├── ReadingError          a text could not be read
    │   └── EngineMissing     the language model that an engine needs is not installed
    ├── DossierError          a dossier on disk cannot be used
    │   ├── NotADossier       an existing file that is something else: it is never written to
    │   └── NewerDossier      written by a later version of this program
    └── UnknownId             no such thing in this dossier

A message says what happened, where, and what to do next; `str(error)` is all three in that order.
"""

from __future__ import annotations


class CounterclaimError(Exception):
    """Base of every error here: what happened, where, and the next step.

    >>> print(CounterclaimError("no text", where="a.txt", next_step="add an article with text"))
    no text (a.txt). Next: add an article with text.
    """

    def __init__(self, what: str, *, where: str = "", next_step: str = "") -> None:
        self.what = what
        self.where = where
        self.next_step = next_step
        super().__init__(what)

    def __str__(self) -> str:
        place = f" ({self.where})" if self.where else ""
        step = f". Next: {self.next_step}." if self.next_step else ""
        return f"{self.what}{place}{step}"


class InputError(CounterclaimError):
    """What was given cannot be used."""


class UnreadableFile(InputError):
    """A file that cannot be opened or decoded, or that holds no article."""


class NoArticles(InputError):
    """Nothing that was given holds an article."""


class SpanError(CounterclaimError):
    """Characters that an article does not have, or a quote that is not at its place."""


class ReadingError(CounterclaimError):
    """A text could not be read."""


class EngineMissing(ReadingError):
    """The language model that an engine needs is not installed."""


class DossierError(CounterclaimError):
    """A dossier on disk cannot be used."""


class NotADossier(DossierError):
    """An existing file that is something else; it is never written to."""


class NewerDossier(DossierError):
    """A dossier that a later version of this program wrote."""


class UnknownId(CounterclaimError):
    """No such thing in this dossier."""
