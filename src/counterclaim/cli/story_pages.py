"""A folder with a page for each story and one that lists them: what `stories --pages` writes.

Invariant: a page in the folder is whole, under the id of its story, and a file that somebody else put there stays.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from counterclaim.cli.output import ANOTHER_FOLDER, STANDARD, check_target, make_folder, note, write_result
from counterclaim.cli.progress import Progress
from counterclaim.cli.shard import warn
from counterclaim.cli.words import counted
from counterclaim.errors import InputError
from counterclaim.model.own_output import HEAD, is_own_output

if TYPE_CHECKING:
    from counterclaim.dossier import Dossier
    from counterclaim.show.page.stories_page import StoryPage

INDEX = "index.html"

# With pages, stories of one article are left out unless asked for: most articles of an archive are of this kind, and
# what a dispute between outlets needs is a second one.
LEAST = 2


def folder_of_pages(given: str) -> Path:
    """The folder, made where it is missing.

    Raises:
        InputError: it cannot be made or written to, or holds an index of somebody else.
    """
    if given == STANDARD or not given.strip():
        raise InputError("each story is a page of its own", where=given, next_step="name a folder")
    folder = make_folder(Path(given))
    index = folder / INDEX
    check_target(str(index))
    if index.is_file():
        with index.open("rb") as file:
            head = file.read(HEAD)
        if head and not is_own_output(head):
            raise InputError("that page was not written by this program", where=str(index), next_step=ANOTHER_FOLDER)
    return folder


def write_pages(dossier: Dossier, folder: Path, least: int, progress: Progress) -> list[StoryPage]:
    """Write a page for each story of at least so many articles, as soon as it is laid out, and then their list.

    A page that is there already is replaced, so that a run that was stopped is simply run again.

    Raises:
        InputError: a page cannot be written.
    """
    from counterclaim.show import stories_to_html, to_html
    from counterclaim.show.page.stories_page import StoryPage

    pages = []
    for story, account in dossier.accounts(least=least, progress=progress, tell=warn):
        page = StoryPage(story, f"{story.id}.html", len(account.disputes))
        write_result(str(folder / page.file), to_html(account), quiet=True)
        pages.append(page)
        del account  # the next one is made beside it otherwise
    write_result(str(folder / INDEX), stories_to_html(pages), quiet=True)
    return pages


def tell_pages(folder: Path, pages: list[StoryPage]) -> None:
    """Say what was written, and whether pages of other stories are there."""
    note(f"wrote {folder / INDEX} and {counted(len(pages), 'page')}")
    others = {path.name for path in folder.glob("story-*.html")} - {page.file for page in pages}
    if others:
        verb = "is a page" if len(others) == 1 else "are pages"
        note(f"there {verb} of {counted(len(others), 'other story', 'other stories')}, from an earlier run, too")
