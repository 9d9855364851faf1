"""Files become articles of a dossier: the stage ingest, and the readings that shards bring along.

What was fetched comes in by the same door. Invariant: a call that is killed has kept every item it was through with,
and the next one goes on there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from counterclaim.dossier.gaps import TellingGaps
from counterclaim.dossier.given import Given
from counterclaim.dossier.keeping import KeepingItems, Waiting
from counterclaim.dossier.paths import Paths, as_list
from counterclaim.dossier.progress import Progress
from counterclaim.dossier.reading import ReadingArticles, is_fresh
from counterclaim.ingest import count_files, ingest, is_about_twins
from counterclaim.model.article import Article
from counterclaim.model.capture import Original
from counterclaim.model.skipped import Skipped
from counterclaim.read import most_used
from counterclaim.shards.rows import Row
from counterclaim.shards.taking import Shards, apart


@dataclass(frozen=True, slots=True)
class Added:
    """What `Dossier.add` did: the articles that are new, how many were known already, and what was left out.

    `read` counts the articles whose readings were taken from shards.
    """

    added: tuple[Article, ...]
    known: int
    skipped: tuple[Skipped, ...]
    read: int = 0


class AddingArticles(KeepingItems, ReadingArticles, TellingGaps):
    """Adds articles."""

    def add(self, paths: Paths, *, progress: Progress | None = None) -> Added:
        """Read files into the dossier; each article is on the disk before the next one is opened.

        An article that is there already changes nothing. Under a second file name it counts once, under the name that
        sorts first; the same file given again with another title or date replaces what was known of it. Where a call
        was killed in the middle of an archive, the next one goes on after the last record that was kept. From a
        folder of shards (see `counterclaim.sharding`) readings are taken too, where they are those that would be made.

        Args:
            paths: files and folders, in any order.
            progress: told how far the work is.
        """
        sharded, paths = apart(as_list(paths))
        shards, waiting = Shards(sharded), Waiting()
        total = count_files(paths) + shards.count if progress else 0
        given = Given(self._store, [*sharded, *paths])
        rows: dict[str, Row] = {}
        found = ingest(
            paths,
            longest_article=self.settings.longest_article,
            day_first=self.settings.day_first,
            keep=waiting.put,
            reached=given.interrupted,
            tell=given.reach,
        )

        def take(row: Row) -> None:
            rows[row.reading.article.id] = row

        fits = self._fits(shards)
        added: dict[str, Article] = {}
        skipped: dict[str, Skipped] = {}
        with_reading: set[str] = set()
        kept = self._keep(given.renew(chain(found, shards.items(take))), waiting, given.records)
        for done, (item, new) in enumerate(kept, 1):
            if isinstance(item, Skipped):
                skipped[item.id] = item
            else:
                if new:
                    added[item.id] = item
                if (row := rows.pop(item.id, None)) and fits(row):
                    self._store.save_reading(row.reading, row.made_from)
                    with_reading.add(item.id)
            if progress:
                progress("ingest", min(done, total), total)
        given.end()
        # Notes that compare articles are made anew, over all that is there now.
        gaps = [gap for gap in skipped.values() if not is_about_twins(gap)]
        twins = [twin for twin in self._twins_of(given.records) if (twin.file, twin.article) in given.records]
        left_out = sorted([*gaps, *twins], key=lambda gap: (gap.file, gap.id))
        known = len({identity for _, identity in given.records}) - len(added)
        return Added(tuple(added.values()), known, tuple(left_out), len(with_reading))

    def take(self, items: Callable[[Callable[[Original], None]], Iterable[Article | Skipped]]) -> Added:
        """Keep articles that are no files: what was fetched. Each is on the disk before the next one is asked for.

        Args:
            items: called with what takes an article's bytes just before the article; gives articles and notes.
        """
        waiting = Waiting()
        kept = list(self._keep(items(waiting.put), waiting, set()))
        articles = [(item, new) for item, new in kept if isinstance(item, Article)]
        return Added(
            tuple(item for item, new in articles if new),
            sum(not new for _, new in articles),
            tuple(item for item, _ in kept if isinstance(item, Skipped)),
        )

    def forget_skipped(self, path: str | Path) -> None:
        """Forget what was left out of a file or folder that was given: for one that is gone by now."""
        self._store.forget_file(str(path))

    def _fits(self, shards: Shards) -> Callable[[Row], bool]:
        """Whether the reading of a row is the one that would be made here, and is not here yet."""
        if not shards.count:
            return lambda row: False
        states = self._store.reading_states()
        by = self.settings.engine or most_used(name for name, _ in states.values()) or most_used(shards.engines)
        day_first = self.settings.day_first

        def fits(row: Row) -> bool:
            article = self._store.article(row.reading.article.id)
            state = row.reading.engine, row.made_from
            if article is None or not is_fresh(article, state, by or "trained", day_first):
                return False
            return states.get(article.id) != state

        return fits
