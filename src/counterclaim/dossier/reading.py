"""Articles become readings: the stage read, over what was not read yet or would be read otherwise now.

Invariant: each reading is kept as soon as it is made, and is the one that this version makes of the article as it is
known now, whatever was read before.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import partial

from counterclaim.dossier.inferring import TEXTS, InferringFromAll
from counterclaim.dossier.lots import lots
from counterclaim.dossier.progress import Progress, silent
from counterclaim.model.article import Article
from counterclaim.model.engine import Engine
from counterclaim.model.reading import Reading
from counterclaim.read import engine_name, engine_today, most_used, read_articles
from counterclaim.read.made_from import made_from
from counterclaim.shards.apart import read_apart, workers_for
from counterclaim.shards.runners.outcome import Tell


class ReadingArticles(InferringFromAll):
    """Reads articles."""

    def read(
        self,
        *,
        among: Collection[str] | None = None,
        progress: Progress | None = None,
        tell: Tell = silent,
    ) -> int:
        """Read the articles that were not read, or not so as they would be now; says how many that were.

        Dates that nothing gives are inferred first, and names of outlets put together, over all articles.

        Args:
            among: ids of those to read; None for all.
            progress: told how far the work is.
            tell: told of processes that die; see `Settings.workers`.

        Raises:
            ReadingError: a process dies whenever it reads a certain article.
            EngineMissing: the language model is not installed.
        """
        known = self._infer()
        states = self._store.reading_states()
        by = self._engine(states)
        engine_name(by)  # tells what is missing before anything is read
        day_first = self.settings.day_first
        wanted = (article for article in known if among is None or article.id in among)
        stale = [each.id for each in wanted if not is_fresh(each, states.get(each.id), by, day_first)]
        del known
        for done, reading in enumerate(self._read(stale, by, tell), 1):
            self._store.save_reading(reading, made_from(reading.article, day_first))
            if progress:
                progress("read", done, len(stale))
        return len(stale)

    def _read(self, stale: Sequence[str], by: Engine, tell: Tell) -> Iterator[Reading]:
        """A reading for each article, in order, by as many processes as the settings say.

        Args:
            stale: the ids of the articles; they are loaded as they are read.
            by: how statements are found.
            tell: told of processes that die.
        """
        articles = (article for some in lots(stale, TEXTS) for article in self._store.articles(some))
        day_first = self.settings.day_first
        workers = workers_for(len(stale), self.settings.workers)
        if workers == 1:
            return read_articles(articles, day_first=day_first, engine=by)
        return read_apart(partial(read_articles, day_first=day_first, engine=by), articles, workers, tell)

    def _engine(self, states: Mapping[str, tuple[str, str]]) -> Engine:
        """How statements are found: as the settings say, else as most of the readings that there are, else trained."""
        return self.settings.engine or most_used(name for name, _ in states.values()) or "trained"


def is_fresh(article: Article, state: tuple[str, str] | None, by: Engine, day_first: bool) -> bool:
    """Whether the stored reading of an article is the one that would be made today."""
    return state is not None and state == (engine_today(state[0], by), made_from(article, day_first))
