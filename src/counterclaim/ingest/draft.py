"""A draft: what a reader of a format gives, and the one way in which it becomes an Article.

Everything that holds for all formats stands here: text settled, nothing empty, nothing too long, metadata in order of
trust, the publication date. Invariant: an Article leaves this room with its final text or not at all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.metadata import Metadata
from counterclaim.ingest.published import find_publication
from counterclaim.ingest.wording import settle
from counterclaim.model.article import Article
from counterclaim.model.capture import Capture, Original, hash_of
from counterclaim.model.page_place import PagePlace
from counterclaim.model.skipped import Skipped
from counterclaim.model.wire import Wire

# What decoding puts where bytes are no character. The article is read all the same, and the reader is told.
DAMAGE = "\ufffd"

# White space, joiners, direction marks and other signs without a picture are no text.
_VISIBLE = re.compile(r"[^\s\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")


@dataclass(frozen=True, slots=True)
class Draft:
    """A text that may be an article. `file` is the name under which it was given, `digest` the hash of its bytes.

    `capture` is what the container tells of its taking; `raw` the very bytes of page, record or message, to be kept.
    `wire` is what an agency says of its item, `parts` the later pages that were joined to this one.
    """

    text: str
    file: str
    digest: str
    metadata: Metadata = field(default_factory=Metadata)
    capture: Capture | None = None
    raw: bytes | None = field(default=None, repr=False)
    places: tuple[PagePlace, ...] = field(default=(), repr=False)
    wire: Wire | None = None
    parts: tuple[Draft, ...] = field(default=(), repr=False)


Keep = Callable[[Original], None]
"""Called with the bytes of an article, just before the article is given."""


def finish(
    draft: Draft, *, longest_article: int, day_first: bool, keep: Keep | None = None
) -> Iterator[Article | Skipped]:
    """The article, then notes on its dates and damage; or one note that says why there is none.

    Args:
        draft: what a format's reader gave.
        longest_article: characters above which a text is taken for no article.
        day_first: whether 09/08/2020 is 9 August, where nothing settles it.
        keep: given the draft's bytes where it has some.
    """
    if len(draft.text) > 2 * longest_article:  # settling a text can shorten it, but hardly by half
        yield skipped(too_long(len(draft.text), longest_article, draft.file))
        return
    text = settle(draft.text)
    if not _VISIBLE.search(text):
        yield Skipped(
            "ingest", draft.file, "it holds nothing but white space", "give a file that holds the article's text"
        )
        return
    if len(text) > longest_article:
        yield skipped(too_long(len(text), longest_article, draft.file))
        return
    known = draft.metadata
    article = Article.of(
        text,
        file=draft.file,
        digest=draft.digest,
        outlet=known.outlet,
        url=known.url,
        title=known.title,
        author=known.author,
        capture=_capture_of(draft),
        language=known.language,
        places=draft.places if text == draft.text else (),
        wire=draft.wire,
    )
    publication, notes = find_publication(article, known.published, day_first=day_first, basis=known.basis or "")
    if keep and draft.raw is not None and article.capture:
        keep(Original(article.id, article.file, article.capture, draft.raw))
        for part in draft.parts:
            taken = _capture_of(part)
            if part.raw is not None and taken:
                keep(Original(article.id, part.file, taken, part.raw))
    yield replace(article, publication=publication)
    yield from notes
    damaged = text.count(DAMAGE)
    if damaged:
        number = f"{damaged:,} of its characters are" if damaged > 1 else "one of its characters is"
        yield Skipped("ingest", draft.file, f"{number} damaged", "save the file anew as UTF-8", article.id)


def _capture_of(draft: Draft) -> Capture | None:
    """The draft's capture with the hash of its bytes: the same whether or not somebody keeps them."""
    if draft.raw is None:
        return draft.capture
    return replace(draft.capture or Capture(), digest=hash_of(draft.raw))


def too_long(length: int, longest_article: int, name: str) -> UnreadableFile:
    """The error for a text that is longer than any article."""
    return UnreadableFile(
        f"its text has {length:,} characters; an article has {longest_article:,} at most",
        where=name,
        next_step="split it into one file per article",
    )


def skipped(error: UnreadableFile) -> Skipped:
    """The note for a file that cannot be read."""
    return Skipped("ingest", error.where, error.what, error.next_step)
