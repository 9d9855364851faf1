"""Articles become readings: the stage read, over what was not read yet or would be read otherwise now.

Invariant: each reading is kept as soon as it is made, and is the one that this version makes of the article as it is
known now, whatever was read before.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from counterclaim.dossier.opening import OpenedDossier
from counterclaim.dossier.progress import Progress, silent
from counterclaim.ingest import identify_outlets, infer_publications
from counterclaim.model.article import Article
from counterclaim.model.engine import Engine
from counterclaim.model.reading import Reading
from counterclaim.read import engine_name, engine_today, most_used, read_articles
from counterclaim.read.made_from import made_from
from counterclaim.shards.apart import read_apart, workers_for
from counterclaim.shards.runners.outcome import Tell


class ReadingArticles(OpenedDossier):
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
        dated = self._infer()
        states = self._store.reading_states()
        by = self._engine(states)
        engine_name(by)  # tells what is missing before anything is read
        day_first = self.settings.day_first
        wanted = [article for article in dated if among is None or article.id in among]
        stale = [article for article in wanted if not is_fresh(article, states.get(article.id), by, day_first)]
        del dated, wanted  # the texts of all others, for as long as reading these takes
        for done, reading in enumerate(self._read(stale, by, tell), 1):
            self._store.save_reading(reading, made_from(reading.article, day_first))
            if progress:
                progress("read", done, len(stale))
        return len(stale)

    def _infer(self) -> tuple[Article, ...]:
        """All articles, with the dates and outlets that all of them together tell; what is new of these is kept."""
        stored = self._store.articles()
        given = infer_publications(tuple(as_given(article) for article in stored))
        dated = identify_outlets(given, self._store.outlet_rules())
        before = {article.id: article for article in stored}
        changed = [(before[article.id], article) for article in dated if article != before[article.id]]
        if changed:
            self._store.date_articles(changed)
        return dated

    def _read(self, articles: Sequence[Article], by: Engine, tell: Tell) -> Iterator[Reading]:
        """A reading for each article, in order, by as many processes as the settings say."""
        day_first = self.settings.day_first
        workers = workers_for(len(articles), self.settings.workers)
        if workers == 1:
            return read_articles(articles, day_first=day_first, engine=by)
        return read_apart(partial(read_articles, day_first=day_first, engine=by), articles, workers, tell)

    def _engine(self, states: Mapping[str, tuple[str, str]]) -> Engine:
        """How statements are found: as the settings say, else as most of the readings that there are, else trained."""
        return self.settings.engine or most_used(name for name, _ in states.values()) or "trained"


def is_fresh(article: Article, state: tuple[str, str] | None, by: Engine, day_first: bool) -> bool:
    """Whether the stored reading of an article is the one that would be made today."""
    return state is not None and state == (engine_today(state[0], by), made_from(article, day_first))


def as_given(article: Article) -> Article:
    """The article as it was ingested: a date that was inferred and an outlet that was identified are no part of it."""
    if article.given_outlet is not None:
        article = replace(article, outlet=article.given_outlet, given_outlet=None)
    if article.publication is not None and article.publication.origin == "inferred":
        return replace(article, publication=None)
    return article
