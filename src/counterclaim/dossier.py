"""The dossier: the one object that knows the order of the stages, and `compare`, the whole job in one call.

ingest → read → link, each kept in the store as soon as it is done, so a run that was killed goes on where it stood.
Invariant: the account depends on the articles, the program's versions and people's decisions, never on the order in
which articles came or on the clock.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from itertools import chain, pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from counterclaim.errors import DossierError, InputError, NoArticles, UnknownId
from counterclaim.ingest import (
    count_files,
    identify_outlets,
    infer_publications,
    ingest,
    is_about_twins,
    is_host,
    list_outlets,
    page_of,
    tell_twins,
)
from counterclaim.link import (
    compare_versions,
    directions_of,
    explain_story,
    find_stories,
    find_versions,
    link_name,
    link_readings,
    name_stories,
    place_article,
    profile_article,
    story_version,
)
from counterclaim.model.account import Account
from counterclaim.model.article import Article
from counterclaim.model.capture import Capture, Original
from counterclaim.model.change import Earlier
from counterclaim.model.comparing import Comparer
from counterclaim.model.deciding import (
    Decision,
    Person,
    decide_on_articles,
    decide_on_name,
    decide_on_names,
    decide_on_thing,
    decide_to_hide,
    decide_to_note,
)
from counterclaim.model.engine import Engine
from counterclaim.model.explain import explain, find_identity
from counterclaim.model.explanation import Explanation
from counterclaim.model.fetched import Visit
from counterclaim.model.judgement import Judgement
from counterclaim.model.ledger import Ledger
from counterclaim.model.location import Location
from counterclaim.model.outlet import Outlet, OutletRule
from counterclaim.model.overruling import overrule
from counterclaim.model.reached import Reached
from counterclaim.model.reading import Reading
from counterclaim.model.skipped import Skipped
from counterclaim.model.span import Span
from counterclaim.model.story import Story, published_day, story_of
from counterclaim.model.version import Versions
from counterclaim.read import comparer, engine_name, engine_today, meaning_name, meaning_of, most_used, read_articles
from counterclaim.read.made_from import made_from
from counterclaim.settings import Settings
from counterclaim.shards.apart import read_apart, workers_for
from counterclaim.shards.rows import Row
from counterclaim.shards.runners.outcome import Tell
from counterclaim.shards.taking import Shards, apart
from counterclaim.store import Store
from counterclaim.store import is_there as is_there  # for those who ask before they open
from counterclaim.store.describe import tables_described

if TYPE_CHECKING:
    from counterclaim.link.nearest import Directions

Paths = str | Path | Iterable[str | Path]


def silent(sentence: str) -> None:
    """Tell nobody."""


Progress = Callable[[str, int, int], None]
"""Called with the stage ("ingest", "read", "link"), how much of it is done, and how much there is."""

DEFAULTS = Settings()

# Where a dossier is that is not kept.
MEMORY = ":memory:"

# "dump.jsonl#12" is the twelfth record of a file.
RECORD = re.compile(r"#\d+$")

# Files of one `add` up to which their addresses are looked up one by one, so that adding one article to many is quick.
FEW_GIVEN = 20

# How often an account is made anew where another program has meanwhile read its articles otherwise.
TRIES = 5

# How many reasons an error names.
FEW = 3

# Articles whose directions are loaded again one by one when a search follows them; with more, all are loaded anew, as
# that is as fast. A statement of SQL takes some thousands of ids at most.
MOST_EXCHANGED = 500

# Articles that are placed in one transaction: with one each, waiting for the disk takes most of the time.
PLACED_TOGETHER = 50

# Stories of which the articles are loaded together: all texts of an archive at once may be more than the memory holds.
STORIES_TOGETHER = 200

# From so many articles on, one account of all is announced with what it takes: by `python -m evals.linking --encoder`
# 1,000 take a minute and 0.8 GB, 6,000 five minutes and 4 GB. Below, it is done before anybody has read the sentence.
# To be looked at again when linking has become cheaper.
MANY = 1_000
MEGABYTES_EACH = 0.7


@dataclass(frozen=True, slots=True)
class Added:
    """What `Dossier.add` did: the articles that are new, how many were known already, and what was left out.

    `read` counts the articles whose readings were taken from shards.
    """

    added: tuple[Article, ...]
    known: int
    skipped: tuple[Skipped, ...]
    read: int = 0


@dataclass(frozen=True, slots=True)
class Near:
    """A statement that a search by meaning found: its id, what it says, and how near that is, 0 to 1."""

    statement: str
    content: tuple[Span, ...]
    nearness: float


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


class Dossier:
    """Articles about one story, what was read in them, the account, and what people decided about it.

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

    def __init__(self, path: Location = MEMORY, *, settings: Settings = DEFAULTS) -> None:
        self.settings = settings
        self._store = Store(path)
        self._searched: tuple[dict[str, tuple[str, str]], Directions] | None = None

    def __enter__(self) -> Dossier:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file or the database."""
        self._store.close()

    def copy(self, target: Location) -> int:
        """Copy everything, people's decisions too, into a new dossier; how many rows that are.

        From a file into PostgreSQL or back, or from one to another of its kind. Both are equal afterwards, or the
        target is as empty as before.

        Args:
            target: where; made where there is none.

        Raises:
            DossierError: the target holds something already, or cannot be made.
        """
        with Store(target) as copied:
            return self._store.copy_to(copied)

    # The stages

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
        shards = Shards(sharded)
        total = count_files(paths) + shards.count if progress else 0
        interrupted = self._store.reached()
        for path in (*sharded, *paths):
            # "there is no such file" and "no article in this folder" are told anew where they still hold.
            if str(Path(path)) not in interrupted:
                self._store.forget_file(str(Path(path)))
        added: dict[str, Article] = {}
        skipped: dict[str, Skipped] = {}
        with_reading: set[str] = set()
        given: set[tuple[str, str]] = set()
        files: set[str] = set()
        settings = self.settings
        kept: dict[tuple[str, str], Original] = {}

        def keep(original: Original) -> None:
            kept[original.file, original.article] = original

        archives: set[str] = set()

        def tell(place: Reached) -> None:
            archives.add(place.container)
            if place == interrupted.get(place.container):  # taken up: what it gave before stays
                files.add(place.container)
                given.update(self._records_of(place.container))
            else:
                self._store.put_reached(place)

        found = ingest(
            paths,
            longest_article=settings.longest_article,
            day_first=settings.day_first,
            keep=keep,
            reached=interrupted,
            tell=tell,
        )
        rows: dict[str, Row] = {}
        fits = self._fits(shards)

        def take(row: Row) -> None:
            rows[row.reading.article.id] = row

        for done, item in enumerate(chain(found, shards.items(take)), 1):
            item = storable(item)
            original = kept.pop((item.file, (item.article if isinstance(item, Skipped) else item.id) or ""), None)
            whole = RECORD.sub("", item.file)
            if whole not in files:
                files.add(whole)
                self._store.forget_file(whole)
            if isinstance(item, Skipped):
                self._keep_skipped(item, original)
                skipped[item.id] = item
                if is_about_twins(item) and item.article:
                    given.add((item.file, item.article))
            else:
                new = self._keep_article(item, original, again=(item.file, item.id) in given)
                given.add((item.file, item.id))
                for part in (kept.pop(key) for key in sorted(kept) if key[1] == item.id):
                    given.add((part.file, part.article))
                    data = part.data if settings.keep_bytes else None
                    self._store.put_file(part.file, part.article, part.capture, data)
                if new:
                    added[item.id] = item
                if (row := rows.pop(item.id, None)) and fits(row):
                    self._store.save_reading(row.reading, row.made_from)
                    with_reading.add(item.id)
            if progress:
                progress("ingest", min(done, total), total)
        self._store.forget_reached(archives)
        twins = [twin for twin in self._twins_of(given) if (twin.file, twin.article) in given]
        skipped = {identity: gap for identity, gap in skipped.items() if not is_about_twins(gap)}
        left_out = sorted([*skipped.values(), *twins], key=lambda gap: (gap.file, gap.id))
        known = len({identity for _, identity in given}) - len(added)
        return Added(tuple(added.values()), known, tuple(left_out), len(with_reading))

    def take(self, items: Callable[[Callable[[Original], None]], Iterable[Article | Skipped]]) -> Added:
        """Keep articles that are no files: what was fetched. Each is on the disk before the next one is asked for.

        Args:
            items: called with what takes an article's bytes just before the article; gives articles and notes.
        """
        added: list[Article] = []
        skipped: list[Skipped] = []
        known = 0
        kept: dict[tuple[str, str], Original] = {}

        def keep(original: Original) -> None:
            kept[original.file, original.article] = original

        for item in map(storable, items(keep)):
            original = kept.pop((item.file, (item.article if isinstance(item, Skipped) else item.id) or ""), None)
            if isinstance(item, Skipped):
                self._keep_skipped(item, original)
                skipped.append(item)
            elif self._keep_article(item, original, again=False):
                added.append(item)
            else:
                known += 1
        return Added(tuple(added), known, tuple(skipped))

    def forget_skipped(self, path: str | Path) -> None:
        """Forget what was left out of a file or folder that was given: for one that is gone by now."""
        self._store.forget_file(str(path))

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

    def link(self, *, progress: Progress | None = None, tell: Tell = silent) -> Account:
        """The account of all articles, made anew and kept. What was not read yet is read first.

        Args:
            progress: told how far the work is.
            tell: told at once where so many articles are linked that it takes long and much memory, and what may be
                better; and of processes that die, see `read`.

        Raises:
            DossierError: other programs read the same articles otherwise again and again.
        """
        self._tell_of_many(tell)
        for _ in range(TRIES):
            self.read(progress=progress, tell=tell)
            if progress:
                progress("link", 0, 1)
            fingerprint, states = self._fingerprint(), self._store.reading_states()
            account = link_readings(self._store.readings(), self._store.judgements(), self._gaps(), comparer())
            if self._store.save_account(account, fingerprint, states):
                break
        else:
            raise DossierError(
                "other programs read the articles anew while they were linked",
                where=self._store.path,
                next_step="link again when they are done",
            )
        if progress:
            progress("link", 1, 1)
        # What is handed out is what is stored: the first account and every later one are the same to the byte.
        return self._overruled(self._store.account() or account)

    def account(self, *, story: str | None = None, progress: Progress | None = None, tell: Tell = silent) -> Account:
        """The account as it was last linked; read and linked anew where something has changed since.

        Args:
            story: the id of a story, or its beginning: then the account of its articles alone, linked anew each time.
                Only these are read. For many stories there is `accounts`.
            progress: told how far the work is.
            tell: see `link`.

        Raises:
            UnknownId: no story has the id, or several do.
        """
        if story is not None:
            members = self.story(story).articles
            self.read(among=set(members), progress=progress, tell=tell)
            return self._link_some(members, [gap for gap in self._gaps() if gap.article in members], comparer())
        if self.is_current():
            account = self._store.account()
            if account is not None:
                return self._overruled(account)
        return self.link(progress=progress, tell=tell)

    def accounts(
        self, *, least: int = 2, progress: Progress | None = None, tell: Tell = silent
    ) -> Iterator[tuple[Story, Account]]:
        """Each story with its account, one after the other, in the order of `stories`.

        An account is the one that `account(story=ID)` gives, and takes much less: articles are placed and stories told
        once, and all that is not read yet is read once, before the first account. No more than one story is in memory,
        but for what the caller keeps. Nothing is done before the first is asked for.

        Args:
            least: stories of fewer articles are left out, and their articles not read.
            progress: told how far the work is: placing, reading, then how many stories are linked ("link").
            tell: told of processes that die, see `read`.
        """
        wanted = [story for story in self.stories(progress=progress) if len(story.articles) >= least]
        homes = {article: story.id for story in wanted for article in story.articles}
        self.read(among=homes.keys(), progress=progress, tell=tell)
        gaps: defaultdict[str, list[Skipped]] = defaultdict(list)
        for gap in self._gaps():
            if gap.article in homes:
                gaps[homes[gap.article]].append(gap)
        asked = comparer()
        for done, story in enumerate(wanted):
            if progress:
                progress("link", done, len(wanted))
            yield story, self._link_some(story.articles, gaps.pop(story.id, ()), asked)
        if progress and wanted:
            progress("link", len(wanted), len(wanted))

    # Stories

    def place(self, *, progress: Progress | None = None) -> int:
        """Put the articles among the others that were not yet, one after the other; says how many that were.

        Nothing is read in full: title, opening and date of an article are enough.

        Args:
            progress: told how far the work is.

        Raises:
            EngineMissing: the encoder is not there.
        """
        room = self._store.stories
        version = f"{story_version()}, {meaning_name()}"
        if room.mark()[0] != version:
            room.forget(None)
            room.set_mark(version, "")
        if room.is_spoilt():
            room.place(room.forget(()), place_article)
            room.set_mark(version, "")
        total, done = room.count_unplaced(), 0
        while some := room.unplaced(PLACED_TOGETHER):
            room.place([profile_article(as_given(article), meaning_of) for article in some], place_article)
            done += len(some)
            if progress:
                progress("place", done, max(total, done))
        return done

    def stories(self, *, progress: Progress | None = None) -> tuple[Story, ...]:
        """The stories that the articles tell, in order of time; those without a date last.

        Articles that were added since are placed first, and all pairs of articles that may tell one story are looked
        at once more: a story may grow, split or merge. An id that was told leads to a story for ever.

        Args:
            progress: told how far the work is.
        """
        self.place(progress=progress)
        self._tell_stories()
        return tuple(self._told_stories())

    def story(self, identity: str) -> Story:
        """One story.

        Args:
            identity: its id, one that it had before, or the beginning of one.

        Raises:
            UnknownId: no story has the id, or several do.
        """
        self.place()
        self._tell_stories()
        leads = dict(self._store.stories.leading(identity)) if identity else {}
        home = leads.get(identity) or leads[find_identity(identity, leads)]
        ((name, central, members),) = self._store.stories.stories(home)
        articles = {article.id: as_given(article) for article in self._store.articles(members)}
        return story_of(name, central, [articles[member] for member in members])

    def join_stories(self, left: str, right: str, *, by: str, note: str = "") -> Judgement:
        """Decide that two stories are one. It takes effect when the stories are next asked for.

        Args:
            left: the id of a story or of an article.
            right: of another one.
            by: who decides.
            note: why.

        Raises:
            UnknownId: no story or article has the id.
            InputError: both are one.
        """
        return self._enter(decide_on_articles(self._member(left), self._member(right), "one story", person(by, note)))

    def part_stories(self, left: str, right: str, *, by: str, note: str = "") -> Judgement:
        """Decide that two articles tell two stories; the others go with the one to which they are nearer.

        See `join_stories`.
        """
        return self._enter(decide_on_articles(self._member(left), self._member(right), "two stories", person(by, note)))

    def _member(self, identity: str) -> str:
        """The article that stands for a story, or the one that was named."""
        return self.story(identity).central if identity.startswith("story") else self._article(identity).id

    def _article(self, identity: str) -> Article:
        """The article with an id, or the beginning of one."""
        found = self._store.article(identity)
        if found is None:
            known = {article.id: article for article in self._store.articles()}
            found = known[find_identity(identity, known)]
        return found

    def _told_stories(self) -> Iterator[Story]:
        """The stories as they were told."""
        told = self._store.stories.stories()
        for start in range(0, len(told), STORIES_TOGETHER):
            some = told[start : start + STORIES_TOGETHER]
            wanted = [member for _, _, members in some for member in members]
            articles = {article.id: as_given(article) for article in self._store.articles(wanted)}
            for identity, central, members in some:
                yield story_of(identity, central, [articles[member] for member in members])

    def _tell_stories(self) -> None:
        """Look at all pairs again and keep the stories, unless nothing has changed since."""
        room = self._store.stories
        decided = [each for each in self.judgements() if each.holds and each.verdict in ("one story", "two stories")]
        placed, before = room.mark()
        today = digest(json.dumps([placed, room.count_placed(), [each.id for each in decided]]))
        if today == before:
            return
        parts = find_stories(*room.load(), decided)
        names, leads = name_stories(parts, *room.told())
        told = [(name, part.central, part.articles) for name, part in zip(names, parts, strict=True)]
        room.tell(told, leads, (placed, today))

    def _why_story(self, identity: str) -> Explanation:
        """Why a story is one."""
        story = self.story(identity)
        _, pairs = self._store.stories.load()
        members = set(story.articles)
        met = {
            each for pair in pairs for each in (pair.left, pair.right) if {pair.left, pair.right} & members
        } | members
        profiles = {each.article: each for each in self._store.stories.profiles(sorted(met))}
        articles = {each: article for each in sorted(met) if (article := self._store.article(each))}
        reasons = explain_story(story.articles, pairs, profiles, articles, self.judgements())
        passages = [span for reason in reasons if reason.feature == "nearest" for span in reason.passages]
        shown = dict.fromkeys([*([story.title] if story.title else []), *passages])
        return Explanation(story.id, "story", story.heading, tuple(shown), reasons)

    def last_account(self) -> Account:
        """The account as it was last linked, under today's decisions; linked first where it never was."""
        return self._overruled(self.linked())

    def linked(self) -> Account:
        """The account as the program last linked it, before decisions are laid over it."""
        account = self._store.account()
        if account is None:
            self.link()
            account = self._store.account()
        if account is None:
            raise DossierError("another process is reading the articles anew", next_step="try again when it is done")
        return account

    def is_current(self) -> bool:
        """Whether the stored account is that of today's articles, decisions and program."""
        return self._store.fingerprint() == self._fingerprint()

    def mark(self) -> str:
        """What tells the last linked account from the one before it; "" where nothing was linked yet."""
        return self._store.fingerprint() or ""

    def ledger_mark(self) -> str:
        """What tells one state of the ledger of decisions from every other."""
        return self._store.ledger_mark()

    def waits(self) -> bool:
        """Whether merges or splits were decided or undone that the last linked account knows nothing of."""
        return self.mark().partition("-")[2] != self._decided_names()

    # What it holds

    def articles(self) -> tuple[Article, ...]:
        """All articles, by file name."""
        return self._store.articles()

    def captures(self, article: str) -> Mapping[str, Capture]:
        """When and where an article's bytes were taken, by the file names under which it was given.

        Args:
            article: its id.
        """
        return self._store.captures(article)

    def original(self, digest: str) -> bytes | None:
        """The captured bytes with a hash, as they were; None where they are not kept.

        Raises:
            DossierError: they have been changed since.
        """
        return self._store.original(digest)

    def has_original(self, digest: str) -> bool:
        """Whether the captured bytes with a hash are kept."""
        return self._store.has_original(digest)

    def addition(self, article: str) -> str | None:
        """When an article was added, by its id; None where that was not written down."""
        return self._store.addition(article)

    def additions(self) -> Mapping[str, str]:
        """When each article was added, by its id, in ISO 8601. No account depends on it."""
        return self._store.additions()

    def recall(self, address: str) -> Visit | None:
        """What is remembered of an address that `watch` or `fetch` asked."""
        return self._store.visit(address)

    def remember(self, visit: Visit) -> None:
        """Remember a visit in place of the one before."""
        self._store.put_visit(visit)

    def search(self, words: str) -> tuple[Span, ...]:
        """The paragraphs that hold all of `words`, whatever their accents and capitals.

        Words in double quotation marks must follow each other. Nothing else in `words` has a meaning of its own.
        """
        return self._store.search(words)

    def search_best(self, words: str, most: int, *, articles: Collection[str] | None = None) -> tuple[Span, ...]:
        """The paragraphs that hold all of `words`, those that fit best first; see `search`.

        Args:
            words: what is looked for.
            most: how many at most.
            articles: ids of those that are searched; None for all.
        """
        return self._store.search_best(words, most, articles)

    def search_meaning(self, words: str, most: int, *, articles: Collection[str] | None = None) -> tuple[Near, ...]:
        """The statements that are nearest to `words` by what they mean, whether or not they share a word with them.

        Something is always nearest, near or not. Searched are statements that somebody makes, not the outlets' own
        sentences; none is found where no article was read by the encoder that is installed (`has_meanings`).

        Args:
            words: a question, a sentence or some words.
            most: how many at most.
            articles: ids of those that are searched; None for all.

        Raises:
            EngineMissing: the encoder is not there.
        """
        directions = self._directions()
        if not words.strip() or not len(directions):
            return ()
        found = directions.nearest(meaning_of(words), most, articles)
        contents = self._store.contents([statement for statement, _ in found])
        return tuple(
            Near(statement, contents[statement], cosine) for statement, cosine in found if statement in contents
        )

    def has_meanings(self) -> bool:
        """Whether any statement can be found by its meaning."""
        return bool(len(self._directions()))

    def why(self, identity: str) -> Explanation:
        """Why a thing stands in the account: its passages, every reason, and what people decided about it.

        Args:
            identity: the id of anything in the account or of a story, or its beginning where only one thing begins so.

        Raises:
            UnknownId: nothing has it, or several things begin with it.
        """
        if identity.startswith("story-"):
            return self._why_story(identity)
        return explain(self.account(), identity, self.judgements())

    def versions(self, identity: str = "") -> tuple[Versions, ...]:
        """Every address under which the dossier has more than one text, with what each newer text changed.

        Read first is what of them was not read yet.

        Args:
            identity: the id of one article, or its beginning: only its versions; all where it is empty.

        Raises:
            UnknownId: no article has this id.
        """
        known = {article.id: article for article in self.articles()}
        chosen = find_identity(identity, known) if identity else ""
        found = [each for each in find_versions(known.values()) if not chosen or known[chosen] in each.articles]
        if not found:
            return ()
        members = {article.id for each in found for article in each.articles}
        self.read(among=members)
        readings = {reading.article.id: reading for reading in self._store.readings(members)}
        return tuple(compared(each, readings) for each in found)

    def outlets(self) -> tuple[Outlet, ...]:
        """Every outlet with the names and hosts that are taken for it, its articles, and its owner if one is told."""
        rules = self._store.outlet_rules()
        return list_outlets(identify_outlets(self._given(), rules), rules, self._store.owners())

    def name_outlet(self, written: str, outlet: str, *, by: str) -> OutletRule:
        """Decide which outlet a name or host stands for. It takes effect when the dossier is linked again.

        Args:
            written: a name as pages print it, or a host.
            outlet: what the outlet is called; empty to let the program decide again.
            by: who decides.
        """
        rule = OutletRule("host" if is_host(written) else "name", written.strip(), outlet.strip(), by.strip(), now())
        if not rule.written:
            raise InputError("no name and no host was given", next_step="give one as `outlets` prints it")
        self._store.put_outlet_rule(rule)
        return rule

    def own_outlet(self, outlet: str, owner: str, *, by: str) -> None:
        """Say who owns an outlet; an empty owner takes it away.

        Raises:
            UnknownId: no article is by this outlet.
        """
        if outlet not in {each.name for each in self.outlets()}:
            raise UnknownId("no outlet has this name", where=outlet, next_step="take one that `outlets` prints")
        self._store.put_owner(outlet, owner.strip(), by.strip(), now())

    def _given(self) -> tuple[Article, ...]:
        """All articles as they were ingested."""
        return tuple(as_given(article) for article in self.articles())

    def tables(self) -> Mapping[str, tuple[str, Mapping[str, str]]]:
        """What each table and view of the file means, and what each column of a table means."""
        return tables_described()

    def check(self) -> tuple[str, ...]:
        """One sentence for each thing that is wrong in the file; none where every stored passage equals its quote."""
        return self._store.faults()

    # What people decide

    def merge(self, left: str, right: str, *, by: str, note: str = "", ledger: Ledger | None = None) -> Judgement:
        """Decide that two names mean the same actor. It takes effect when the dossier is linked again.

        Args:
            left: a name as printed, or the id of an actor.
            right: another one.
            by: who decides.
            note: why.
            ledger: where they are looked up; `self.ledger()` unless given.

        Raises:
            UnknownId: no actor has the name.
        """
        return self._enter(decide_on_names(ledger or self.ledger(), left, right, "same", person(by, note)))

    def split(self, left: str, right: str, *, by: str, note: str = "", ledger: Ledger | None = None) -> Judgement:
        """Decide that two names mean different actors; see `merge`."""
        return self._enter(decide_on_names(ledger or self.ledger(), left, right, "different", person(by, note)))

    def accept(self, identity: str, *, by: str, note: str = "", ledger: Ledger | None = None) -> Judgement:
        """Decide that something that the program suggests stands.

        Args:
            identity: the id of a dispute, an actor, a claim, a figure, an entry of the timeline or a naming, or its
                beginning.
            by: who decides.
            note: why.
            ledger: where it is looked up; `self.ledger()` unless given.

        Raises:
            UnknownId: no such thing, or several.
        """
        return self._enter(decide_on_thing(ledger or self.ledger(), identity, "accepted", person(by, note)))

    def reject(self, identity: str, *, by: str, note: str = "", ledger: Ledger | None = None) -> Judgement:
        """Decide that something that the program suggests does not stand; see `accept`."""
        return self._enter(decide_on_thing(ledger or self.ledger(), identity, "rejected", person(by, note)))

    def leave_open(self, identity: str, *, by: str, note: str = "", ledger: Ledger | None = None) -> Judgement:
        """Say that one has looked at something and cannot tell; it stays a suggestion. See `accept`."""
        return self._enter(decide_on_thing(ledger or self.ledger(), identity, "unsure", person(by, note)))

    def rename(self, name: str, spelling: str, *, by: str, note: str = "", ledger: Ledger | None = None) -> Judgement:
        """Decide by which of its spellings an actor is called.

        Args:
            name: a name of the actor as printed, or its id.
            spelling: another one, exactly as an article prints it.
            by: who decides.
            note: why.
            ledger: where it is looked up; `self.ledger()` unless given.

        Raises:
            UnknownId: no actor has the name, or several have it.
            InputError: no article prints the actor so.
        """
        return self._enter(decide_on_name(ledger or self.ledger(), name, spelling, person(by, note)))

    def hide(self, name: str, *, by: str, note: str = "", ledger: Ledger | None = None) -> Judgement:
        """Decide that an actor is listed only among the hidden; see `rename`. `undo` shows it again."""
        return self._enter(decide_to_hide(ledger or self.ledger(), name, person(by, note)))

    def note(self, target: str, note: str, *, by: str, ledger: Ledger | None = None) -> Judgement:
        """Put a note beside something.

        Args:
            target: the id of anything that can be accepted, of a statement or of an article, or its beginning; or a
                passage as `file:start-end`, as `why` prints it.
            note: the person's own words.
            by: who writes.
            ledger: where it is looked up; `self.ledger()` unless given.

        Raises:
            UnknownId: no such thing.
            InputError: the note is empty.
        """
        return self._enter(decide_to_note(ledger or self.ledger(), target, person(by, note)))

    def undo(self, identity: str, *, by: str = "") -> Judgement:
        """Withdraw a decision; it stays in the ledger with the time at which it was withdrawn.

        Args:
            identity: the id of the decision, or its beginning.
            by: who withdraws it.

        Raises:
            UnknownId: no decision has this id.
        """
        known = {judgement.id: judgement for judgement in self.judgements()}
        whole = find_identity(identity, known)
        self._store.withdraw_judgement(whole, now(), by.strip())
        return next(later for later in self.judgements() if later.id == whole)

    def judgements(self) -> tuple[Judgement, ...]:
        """Every decision in the order in which they were made, withdrawn ones too."""
        return self._store.judgements()

    def earlier(self) -> tuple[Earlier, ...]:
        """What stood in the account before the last one, to tell what has changed."""
        return self._store.earlier()

    def ledger(self) -> Ledger:
        """Every decision held against the last linked account: what it is about today, and whether it fits."""
        return Ledger(self.linked(), self.judgements())

    # How it is done

    def _directions(self) -> Directions:
        """The directions of all statements; those of articles that were read since are loaded again."""
        states = self._store.reading_states()
        before, directions = self._searched or ({}, None)
        if directions is None or before != states:
            changed = {article for article, _ in before.items() ^ states.items()}
            if directions is None or len(changed) > MOST_EXCHANGED:
                directions = directions_of(self._store.meanings(meaning_name()))
            else:  # while articles are being added, a search looks only at those that came since the one before
                directions = directions.replaced(changed, self._store.meanings(meaning_name(), changed))
            self._searched = (states, directions)
        return directions

    def _keep_article(self, article: Article, original: Original | None, *, again: bool) -> bool:
        """Keep an article that was ingested; whether it is new.

        Args:
            article: what was ingested.
            original: the bytes that it was made from.
            again: whether this call has had an article with this id and file name before. Then the richer record stays,
                so that two folders with the same file give the same dossier in any order.
        """
        if not self.settings.keep_bytes:
            original = None
        while True:
            stored = self._store.article(article.id)
            old = as_given(stored) if stored else None
            if old is not None and not replaces(article, old, again):
                break
            # Another program may have added it meanwhile: then it is asked anew whose record stays.
            if self._store.replace_article(stored, article, original, "" if stored else now()):
                if old is not None and tells_story(article) != tells_story(old):
                    self._store.stories.spoil(article.id)
                return stored is None
        if article.file == old.file:
            self._store.put_file(article.file, article.id, data=original.data if original else None)
        else:
            self._store.put_file(article.file, article.id, article.capture, original.data if original else None)
        return False

    def _keep_skipped(self, skipped: Skipped, original: Original | None) -> None:
        """Keep what ingest left out; of a note that compares articles only the name, as it is made anew from all."""
        if not is_about_twins(skipped):
            self._store.put_skipped(skipped)
        elif skipped.article and self._store.article(skipped.article):
            data = original.data if original and self.settings.keep_bytes else None
            self._store.put_file(skipped.file, skipped.article, original.capture if original else None, data)

    def _records_of(self, container: str) -> Iterator[tuple[str, str]]:
        """Every (file name, article id) that came from the records of a file."""
        return ((file, article) for file, article in self._store.files() if file.startswith(f"{container}#"))

    def _twins_of(self, given: Collection[tuple[str, str]]) -> Iterator[Skipped]:
        """The same for what was given now; of few articles without looking at all others."""
        if len(given) > FEW_GIVEN:
            return self._twins()
        own = self._store.placed({identity for _, identity in given}, ())
        pages = {page_of(article.url) for article in own if article.url} - {""}
        known = {article.id for article in own}
        files = sorted((file, identity) for file, identity in given if identity in known)
        return tell_twins(self._store.placed(known, pages), files)

    def _twins(self) -> Iterator[Skipped]:
        """Files that hold an article again, and articles that share an address."""
        return tell_twins(self._store.placed(), self._store.files())

    def _gaps(self) -> tuple[Skipped, ...]:
        """What ingest left out, and what the articles say about each other."""
        return (*self._store.skipped(), *self._twins())

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

    def _engine(self, states: Mapping[str, tuple[str, str]]) -> Engine:
        """How statements are found: as the settings say, else as most of the readings that there are, else trained."""
        return self.settings.engine or most_used(name for name, _ in states.values()) or "trained"

    def _fingerprint(self) -> str:
        """A hash of everything that the account depends on."""
        states = self._store.reading_states()
        by = self._engine(states)
        state = [
            engine_name(by),
            sorted({engine_today(name, by) for name, _ in states.values()}),
            link_name(),
            self.settings.day_first,
            [repr(replace(as_given(article), text="")) for article in self._store.articles()],
            [repr(gap) for gap in self._gaps()],
            [(rule.kind, rule.written, rule.outlet) for rule in self._store.outlet_rules()],
        ]
        return f"{digest(json.dumps(state))}-{self._decided_names()}"

    def _decided_names(self) -> str:
        """A hash of the decisions that linking depends on."""
        names = [each.id for each in self.judgements() if each.holds and each.verdict in ("same", "different")]
        return digest(json.dumps(names))

    def _link_some(self, members: Collection[str], gaps: Sequence[Skipped], asked: Comparer) -> Account:
        """The account of some articles, which were read, with people's decisions; it is not kept."""
        return self._overruled(link_readings(self._store.readings(members), self._store.judgements(), gaps, asked))

    def _tell_of_many(self, tell: Tell) -> None:
        """Say what linking very many articles as one account takes, and what may be better."""
        room = self._store.stories
        articles = room.count_placed() + room.count_unplaced()
        if articles < MANY:
            return
        told = room.count_told()
        stories = f" They tell {told:,} stories." if told > 1 else ""
        place, before = self._store.path, ""
        if place == MEMORY:
            place, before = "archive.db", "counterclaim add archive.db PATHS, then "
        tell(
            f"{articles:,} articles are linked as one account: that takes minutes, and "
            f"{articles * MEGABYTES_EACH / 1000:.1f} GB of memory.{stories} Where they are of many events, lay out each"
            f" by itself: {before}counterclaim stories {place} --pages FOLDER, or counterclaim account {place} "
            "--story ID"
        )

    def _overruled(self, account: Account) -> Account:
        """The account with people's decisions laid over it."""
        return overrule(account, Ledger(account, self.judgements()))

    def _enter(self, decision: Decision) -> Judgement:
        """Enter a decision; the entry as the ledger has it."""
        return self._store.decide(decision.judgement, decision.replaces)


def as_list(paths: Paths) -> list[str | Path]:
    """The paths, also where only one was given."""
    return [paths] if isinstance(paths, str | Path) else list(paths)


def as_given(article: Article) -> Article:
    """The article as it was ingested: a date that was inferred and an outlet that was identified are no part of it."""
    if article.given_outlet is not None:
        article = replace(article, outlet=article.given_outlet, given_outlet=None)
    if article.publication is not None and article.publication.origin == "inferred":
        return replace(article, publication=None)
    return article


def compared(versions: Versions, readings: Mapping[str, Reading]) -> Versions:
    """The versions of an address with what each step changed; `readings` by the ids of their articles."""
    steps = pairwise(versions.articles)
    return replace(
        versions, revisions=tuple(compare_versions(readings[one.id], readings[two.id]) for one, two in steps)
    )


def place_of(file: str) -> tuple[str, int]:
    """A key that sorts the records of a file by their numbers.

    >>> place_of("a.jsonl#9") < place_of("a.jsonl#10") < place_of("b.txt")
    True
    """
    whole = RECORD.sub("", file)
    return whole, int(file[len(whole) + 1 :] or 0)


def tells_story(article: Article) -> tuple[object, ...]:
    """What an article is put into a story by, besides its text."""
    return article.title, published_day(article)


def richness(article: Article) -> tuple[int, str]:
    """How much is known of an article, with a second key so that no two differ without one being first."""
    known = (article.publication, article.title, article.author)
    return sum(value is not None for value in known), repr((known, article.digest, article.capture, article.wire))


def replaces(article: Article, old: Article, again: bool) -> bool:
    """Whether what is known of an article now takes the place of what was.

    Args:
        article: the article as it is given now.
        old: the one with its id that is kept.
        again: whether both were given in one call. Then the richer record stays, so that two folders with the same file
            give the same in any order.
    """
    if article.file == old.file:
        return article != old and (not again or richness(article) > richness(old))
    return place_of(article.file) < place_of(old.file)


def storable(item: Article | Skipped) -> Article | Skipped:
    """The item, or a note in place of an article whose text no file can hold."""
    if isinstance(item, Article):
        try:
            "\n".join(part for part in (item.text, item.outlet, item.url) if part).encode()
        except UnicodeEncodeError:
            return Skipped("ingest", item.file, "its text holds half a character", "save the file as UTF-8")
    return item


def is_fresh(article: Article, state: tuple[str, str] | None, by: Engine, day_first: bool) -> bool:
    """Whether the stored reading of an article is the one that would be made today."""
    return state is not None and state == (engine_today(state[0], by), made_from(article, day_first))


def digest(text: str) -> str:
    """A short hash."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def person(by: str, note: str) -> Person:
    """Who decides now, and why."""
    return Person(by, now(), note)


def now() -> str:
    """The time of a decision or of adding, in ISO 8601. Nothing else here looks at the clock."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


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
