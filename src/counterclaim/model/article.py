"""An article: final text that is never altered after ingest, and where it came from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Literal

from counterclaim.errors import SpanError
from counterclaim.model.capture import Capture
from counterclaim.model.date_range import DateRange
from counterclaim.model.ids import make_id
from counterclaim.model.page_place import PagePlace
from counterclaim.model.span import Span
from counterclaim.model.wire import Wire

DateOrigin = Literal["metadata", "text", "inferred"]


@dataclass(frozen=True, slots=True)
class Publication:
    """When an article was published, and how that is known.

    `origin` is "metadata" (the page, the record or the sidecar says so), "text" (a line of its own in the
    text) or "inferred" (the text proves it). `evidence` are the passages that prove it: none for metadata. `basis` says
    where exactly it stands: "json-ld datePublished", "meta article:published_time", "address", "line in the text".
    """

    dates: DateRange
    origin: DateOrigin
    evidence: tuple[Span, ...] = ()
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """An article without its text: its id, the name under which it was given, its address."""

    id: str
    file: str
    url: str | None


@dataclass(frozen=True, slots=True)
class Article:
    """One text by one outlet. `file` is the name under which it was given; `digest` the hash of its raw bytes.

    `capture` tells when and where those bytes were taken; the id does not depend on it. `language` is the one that the
    file declares, as a code of BCP 47; in which one the text is, its reading tells. `wire` is what an agency tells
    of its item. `given_outlet` is what the file names as its outlet, where that is called otherwise. `places` say
    where on the pages of a document its lines stand, in order; there are none for what has no pages.

    >>> article = Article.of("The minister denied it.", outlet="The Courier")
    >>> article.span(4, 12).text
    'minister'
    """

    id: str
    text: str
    file: str
    digest: str
    outlet: str | None = None
    url: str | None = None
    title: str | None = None
    author: str | None = None
    publication: Publication | None = None
    capture: Capture | None = None
    language: str | None = None
    wire: Wire | None = None
    given_outlet: str | None = None
    places: tuple[PagePlace, ...] = ()

    @classmethod
    def of(
        cls,
        text: str,
        *,
        file: str = "",
        digest: str = "",
        outlet: str | None = None,
        url: str | None = None,
        title: str | None = None,
        author: str | None = None,
        publication: Publication | None = None,
        capture: Capture | None = None,
        language: str | None = None,
        wire: Wire | None = None,
        places: tuple[PagePlace, ...] = (),
    ) -> Article:
        """An article with the id that its text, outlet and address give it."""
        identity = make_id("article", text, outlet, url)
        known = (outlet, url, title, author, publication, capture, language, wire)
        return cls(identity, text, file, digest, *known, places=places)

    def span(self, start: int, end: int) -> Span:
        """The passage from `start` to `end` (code points, half-open).

        Raises:
            SpanError: the text has no such characters, or the passage would be empty.
        """
        if not 0 <= start < end <= len(self.text):
            raise SpanError(
                f"no characters {start} to {end} in a text of {len(self.text)}",
                where=self.file or self.id,
                next_step="read the article again",
            )
        return Span(self.id, start, end, self.text[start:end])

    def pages_of(self, span: Span) -> tuple[PagePlace, ...]:
        """Where on the pages of its document a passage stands, line by line; nothing where it has no pages."""
        first = bisect_right(self.places, span.start, key=lambda place: place.end)
        last = bisect_left(self.places, span.end, key=lambda place: place.start)
        return self.places[first:last]

    @property
    def label(self) -> str:
        """What to call it on a page: the outlet, else the file, else the id."""
        return self.outlet or self.file or self.id
