"""Files become Articles with final text. Nothing here reads what a text says, but for its date.

The first room of the house. A path goes through `names` (which files), `formats` (which reader), the reader of its
format, `draft` (settled text, metadata, date) and `twins` (the same article once). Invariant: every file that is found
gives articles or says why not, in an order that does not depend on the order of the paths; nothing is ever fetched.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from counterclaim.ingest.draft import Draft, Keep, finish
from counterclaim.ingest.formats import read_drafts
from counterclaim.ingest.inference import infer_publications
from counterclaim.ingest.names import Found, find_files
from counterclaim.ingest.outlets import identify_outlets, is_host, list_outlets
from counterclaim.ingest.page_parts import find_parts, join
from counterclaim.ingest.sidecar import SIDECAR, Sidecars
from counterclaim.ingest.twins import Seen, is_about_twins, tell_twins
from counterclaim.model.article import Article
from counterclaim.model.reached import Reached
from counterclaim.model.skipped import Skipped

__all__ = [
    "count_files",
    "identify_outlets",
    "infer_publications",
    "ingest",
    "is_about_twins",
    "is_host",
    "list_outlets",
    "tell_twins",
]

Tell = Callable[[Reached], None]
"""Called with how far an archive was read, when everything before that place has been given and taken."""


def ingest(
    paths: Iterable[str | Path],
    *,
    longest_article: int,
    day_first: bool,
    keep: Keep | None = None,
    reached: Mapping[str, Reached] | None = None,
    tell: Tell | None = None,
) -> Iterator[Article | Skipped]:
    """Every article in files and folders, one at a time, with a note for each thing that could not be used.

    Never raises for what a path leads to: a missing, empty, binary, huge or broken file gives a Skipped and the rest
    goes on. Notes on an article follow it; a given folder without any article is told at the end.

    Args:
        paths: files and folders, in any order.
        longest_article: characters above which a text is taken for no article.
        day_first: whether 09/08/2020 is 9 August, where nothing settles it.
        keep: given the bytes of each article just before the article itself, or the note that it is known.
        reached: how far archives were read by a call that was interrupted; they are taken up there.
        tell: told how far an archive was read; one that is taken up is told first, as it is in `reached`.

    >>> [skipped.reason for skipped in ingest(["no/such/file.txt"], longest_article=1000, day_first=True)]
    ['there is no such file or folder']
    """
    finding = find_files(paths)
    sidecars, seen = Sidecars(longest_article), Seen()
    with_articles: set[str] = set()
    parts, missing = find_parts(finding.items)
    joined = {part.name for later in parts.values() for part in later}
    yield from missing
    for item in finding.items:
        if isinstance(item, Skipped):
            yield item
            continue
        if item.name in joined:  # it comes with its article's first page
            with_articles.add(item.real)
            continue
        real, articles = item.real, 0
        for draft in read_drafts(item, sidecars, longest_article=longest_article, reached=reached):
            if isinstance(draft, Skipped):
                yield draft
                continue
            if isinstance(draft, Reached):
                before = reached.get(draft.container) if reached else None
                if draft == before:
                    articles = before.articles
                if articles:
                    with_articles.add(real)
                if tell:
                    tell(replace(draft, articles=articles))
                continue
            if item.name in parts:
                later = _pages_of(parts[item.name], sidecars, longest_article)
                yield from (each for each in later if isinstance(each, Skipped))
                draft = join(draft, [each for each in later if isinstance(each, Draft)])
            for result in finish(draft, longest_article=longest_article, day_first=day_first, keep=keep):
                if isinstance(result, Skipped):
                    yield result
                else:
                    articles += 1
                    with_articles.add(real)
                    yield from seen.admit(result)
    for folder, files in finding.folders.items():  # in the order of names
        if with_articles.isdisjoint(files):
            yield Skipped("ingest", folder, "the folder holds no article", "give a folder with articles in it")


def _pages_of(files: Iterable[Found], sidecars: Sidecars, longest_article: int) -> list[Draft | Skipped]:
    """The later pages of an article, and notes on those that cannot be read."""
    drafts = (draft for file in files for draft in read_drafts(file, sidecars, longest_article=longest_article))
    return [draft for draft in drafts if not isinstance(draft, Reached)]


def count_files(paths: Iterable[str | Path]) -> int:
    """How many files `ingest` will read, for a progress bar: JSON Lines count once, sidecars not at all."""
    return sum(1 for item in find_files(paths).items if isinstance(item, Found) and item.path.name != SIDECAR)
