"""Everything that can be done with a dossier, in one object, and `compare`, the whole job in one call."""

from __future__ import annotations

from counterclaim.dossier.adding import AddingArticles
from counterclaim.dossier.deciding import Deciding
from counterclaim.dossier.looking import Looking
from counterclaim.dossier.opening import DEFAULTS
from counterclaim.dossier.outlets import NamingOutlets
from counterclaim.dossier.paths import Paths, as_list
from counterclaim.dossier.progress import Progress, silent
from counterclaim.dossier.searching import Searching
from counterclaim.dossier.versions import ComparingVersions
from counterclaim.errors import NoArticles
from counterclaim.model.account import Account
from counterclaim.model.skipped import Skipped
from counterclaim.settings import Settings
from counterclaim.shards.runners.outcome import Tell

# How many reasons an error names.
FEW = 3


class Dossier(AddingArticles, Looking, Deciding, Searching, ComparingVersions, NamingOutlets):
    """Articles about one story or many, what was read in them, the account, and what people decided about it.

    `path` is a file, made where there is none, the address of a schema in PostgreSQL, or ":memory:" for a dossier that
    is not kept. Use it as a context manager, or call `close`.

    Raises:
        NotADossier: the file at `path` is something else; it was not touched.
        NewerDossier: a later version of this program wrote it.
        DossierError: it cannot be read or made.

    >>> with Dossier() as dossier:
    ...     dossier.articles()
    ()
    """


def compare(
    paths: Paths, *, settings: Settings = DEFAULTS, progress: Progress | None = None, tell: Tell = silent
) -> Account:
    """The account of what some articles report; nothing is kept.

    Args:
        paths: files and folders, in any order.
        settings: see `Settings`.
        progress: told how far the work is.
        tell: see `Dossier.link`.

    Raises:
        NoArticles: nothing there is an article.
        EngineMissing: the language model is not installed.
    """
    with Dossier(settings=settings) as dossier:
        added = dossier.add(paths, progress=progress)
        if not added.added:
            raise no_articles(paths, added.skipped)
        return dossier.link(progress=progress, tell=tell)


def no_articles(paths: Paths, skipped: tuple[Skipped, ...]) -> NoArticles:
    """The error that says why nothing that was given is an article."""
    where = ", ".join(str(path) for path in as_list(paths))
    told = "; ".join(f"{gap.file}: {gap.reason}" for gap in skipped[:FEW])
    more = f"; and {len(skipped) - FEW} more" if len(skipped) > FEW else ""
    return NoArticles(
        f"nothing that was given is an article: {told}{more}" if told else "nothing was given",
        where=where,
        next_step=skipped[0].next_step if skipped else "give files, or a folder with articles in it",
    )
