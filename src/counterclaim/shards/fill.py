"""From articles to shards: what is missing is cut into batches, handed to a runner, and kept as it comes back.

Between the room that gives articles and the runners. Invariant: after any run, however it ended, every article that was
given stands in at most one sound shard; after one that ended well in exactly one, or in a note that says why not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import chain

from counterclaim.errors import ReadingError
from counterclaim.model.article import Article
from counterclaim.model.skipped import Skipped
from counterclaim.shards.arrow import to_message
from counterclaim.shards.folder import Folder, describe
from counterclaim.shards.manifest import Shard, extent
from counterclaim.shards.notes import whole_file, write_notes
from counterclaim.shards.rows import articles_batch, tidy
from counterclaim.shards.runners.outcome import Runner, Tell
from counterclaim.shards.work import Work

# Articles in a shard: a minute or two of one core, 7 MB. Fewer cost more in starting and writing; of more, more are
# lost with a worker that dies.
SIZE = 200

# Characters above which a batch is closed early, so that a worker's memory does not depend on how long articles are.
MOST_CHARACTERS = 4_000_000

# Batches that fail before any has been read: then it is not an article that is to blame.
HOPELESS = 3

Progress = Callable[[str, int, int], None]

Failed = tuple[int, list[Article], str]
"""A batch that could not be read: its number, its articles, and why."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How shards are to be made.

    `is_today` tells whether a reading by a named engine is one that would be made today; `replaces` whether an article
    takes the place of the one with its id, the last argument telling whether both were given in one run; `twin` makes
    the note that a file holds an article that another file gave.
    """

    work: Work
    runner: Runner
    day_first: bool
    is_today: Callable[[str], bool]
    replaces: Callable[[Article, Article, bool], bool]
    twin: Callable[[str, str, str], Skipped]
    size: int = SIZE


@dataclass(slots=True)
class Filled:
    """What a run did: articles read, those that were there already, shards written, notes, and sentences on damage."""

    read: int = 0
    known: int = 0
    written: list[Shard] = field(default_factory=list)
    skipped: tuple[Skipped, ...] = ()
    faults: tuple[str, ...] = ()


@dataclass(slots=True)
class Known:
    """Where an article stands: under what name, made from what, in which shard; `now` if this run gave it."""

    file: str
    made_from: str
    number: int
    now: bool = False


class Filling:
    """One run that fills a folder."""

    def __init__(self, folder: Folder, plan: Plan, tell: Tell, progress: Progress | None) -> None:
        self.folder = folder
        self.plan = plan
        self.tell = tell
        self.progress = progress
        self.filled = Filled(faults=tuple(folder.faults))
        self.known: dict[str, Known] = {}
        self.changed: dict[int, dict[str, tuple[Article, bool]]] = {}
        self.notes: list[Skipped] = []
        self.touched: set[str] = set()
        self.numbers = folder.free_numbers()
        self.begun = 0
        self.in_vain = 0
        self.under_way: dict[int, list[Article]] = {}

    def run(self, items: Iterable[Article | Skipped]) -> Filled:
        """Read what is missing; see `fill`."""
        for shard in self.folder.shards:
            for identity, file, made_from in self.folder.states(shard):
                self.known[identity] = Known(file, made_from, shard.number)
        failed = self._round(self._first(items))
        failed += self._round(self._again())
        while failed:
            failed = self._round(self._halves(failed))
        self.filled.skipped = write_notes(self.folder.path, self.notes, self.touched)
        return self.filled

    # What there is to read

    def _first(self, items: Iterable[Article | Skipped]) -> Iterator[tuple[int, list[Article]]]:
        """Shards that would be read otherwise today, then the articles that no shard holds."""
        for shard in self.folder.shards:
            if shard.day_first != self.plan.day_first or not all(map(self.plan.is_today, shard.engines)):
                yield shard.number, self.folder.articles(shard)
        batch: list[Article] = []
        characters = 0
        number = next(self.numbers)
        for article in self._missing(items):
            full = len(batch) >= self.plan.size or characters + len(article.text) > MOST_CHARACTERS
            if batch and full:
                yield number, batch
                batch, characters, number = [], 0, next(self.numbers)
            batch.append(article)
            characters += len(article.text)
            self.known[article.id].number = number
        if batch:
            yield number, batch

    def _missing(self, items: Iterable[Article | Skipped]) -> Iterator[Article]:
        """The articles that no shard holds; what else there is to know of the others is kept for later."""
        for item in items:
            self.touched.add(whole_file(item.file))
            if isinstance(item, Skipped):
                self.notes.append(item)
                continue
            item = tidy(item)
            made_from = self.plan.work.made_from(item)
            known = self.known.get(item.id)
            if known is None:
                self.known[item.id] = Known(item.file, made_from, -1, now=True)
                yield item
                continue
            if item.file != known.file:
                first, other = sorted((item.file, known.file))
                self.notes.append(self.plan.twin(other, first, item.id))
            if item.file < known.file or (item.file == known.file and made_from != known.made_from):
                self.changed.setdefault(known.number, {})[item.id] = item, known.now
                known.file, known.made_from = item.file, made_from
            self.filled.known += not known.now
            known.now = True

    def _again(self) -> Iterator[tuple[int, list[Article]]]:
        """Shards with an article of which something else is known now than when it was read."""
        for number, changes in sorted(self.changed.items()):
            shard = self.folder.sound.get(number)
            if shard is None:
                continue
            before = self.folder.articles(shard)
            after = [
                changes[old.id][0]
                if old.id in changes and self.plan.replaces(changes[old.id][0], old, changes[old.id][1])
                else old
                for old in before
            ]
            if after != before:
                yield number, after

    def _halves(self, failed: Sequence[Failed]) -> Iterator[tuple[int, list[Article]]]:
        """Batches that could not be read, cut in two; an article that is alone is given up, with a note.

        A shard that is there stays as it is.
        """
        for number, articles, fault in failed:
            if number in self.folder.sound:
                continue
            if len(articles) == 1:
                article = articles[0]
                step = "give its process more memory (fewer workers), or tell the makers of this program"
                self.notes.append(Skipped("read", article.file, f"reading it failed: {fault}", step, article.id))
                continue
            middle = len(articles) // 2
            for half in (articles[:middle], articles[middle:]):
                yield next(self.numbers), half

    # How it is read

    def _round(self, batches: Iterable[tuple[int, list[Article]]]) -> list[Failed]:
        """Read some batches; those that could not be, with the reason."""
        failed: list[Failed] = []
        messages = self._messages(batches)
        first = next(messages, None)
        if first is None:  # no cluster is started for nothing
            return failed
        outcomes = self.plan.runner.run(self.plan.work, chain([first], messages), self.tell)
        with closing(outcomes):  # workers end when this does, also by an error
            for outcome in outcomes:
                articles = self.under_way.pop(outcome.number)
                if outcome.shard is None:
                    failed.append((outcome.number, articles, outcome.fault))
                    self._despair(articles, outcome.fault)
                else:
                    self._keep(outcome.number, outcome.shard, articles)
        return failed

    def _despair(self, articles: Sequence[Article], fault: str) -> None:
        """Tell of a batch that cannot be read; raise where none can be."""
        self.tell(f"{held(articles)} could not be read: {fault}")
        self.in_vain += 1
        if self.in_vain >= HOPELESS and not self.filled.read:
            raise ReadingError(
                f"nothing can be read there: {fault}",
                where=held(articles),
                next_step="try `--on one` to see whether it is the articles or the place",
            )

    def _messages(self, batches: Iterable[tuple[int, list[Article]]]) -> Iterator[tuple[int, bytes]]:
        for number, articles in batches:
            self.under_way[number] = articles
            self.begun += len(articles)
            yield number, to_message(articles_batch(articles))

    def _keep(self, number: int, data: bytes, articles: Sequence[Article]) -> None:
        shard = describe(number, data, day_first=self.plan.day_first)
        others = [engine for engine in shard.engines if not self.plan.is_today(engine)]
        if others or shard.articles != len(articles):
            raise ReadingError(
                f"a worker has another version of this program: it read by {', '.join(others) or 'other rules'}",
                where=held(articles),
                next_step="install the same version, with the same models, wherever it reads",
            )
        self.folder.keep(shard, data)
        self.filled.read += shard.articles
        self.filled.written.append(shard)
        if self.progress:
            self.progress("read", self.filled.read, self.begun)


def held(articles: Sequence[Article]) -> str:
    """Which articles a batch has, in words."""
    return extent(len(articles), articles[0].file, articles[-1].file)


def fill(
    folder: Folder,
    items: Iterable[Article | Skipped],
    plan: Plan,
    *,
    tell: Tell,
    progress: Progress | None = None,
) -> Filled:
    """Read every article that no sound shard of the folder holds, and write shards; says what was done.

    Shards that would be read otherwise today are read anew from the articles that they hold. A batch that cannot be
    read is halved until the article that is to blame stands alone and is noted.

    Args:
        folder: opened to be written to.
        items: articles, and notes on what is none.
        plan: how.
        tell: told of workers that die and of batches that cannot be read.
        progress: told how far the work is, in articles.
    """
    return Filling(folder, plan, tell, progress).run(items)
