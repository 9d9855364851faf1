"""Readings become an account: the stage link, of all articles or of each story by itself.

Invariant: what is handed out is the account that is stored, or would be, under the decisions of this moment.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from counterclaim.dossier.fingerprint import Fingerprinting
from counterclaim.dossier.opening import MEMORY
from counterclaim.dossier.progress import Progress, silent
from counterclaim.dossier.stories import TellingStories
from counterclaim.errors import DossierError
from counterclaim.link import link_readings
from counterclaim.model.account import Account
from counterclaim.model.change import Earlier
from counterclaim.model.comparing import Comparer
from counterclaim.model.ledger import Ledger
from counterclaim.model.overruling import overrule
from counterclaim.model.skipped import Skipped
from counterclaim.model.story import Story
from counterclaim.read import comparer
from counterclaim.shards.runners.outcome import Tell

# How often an account is made anew where another program has meanwhile read its articles otherwise.
TRIES = 5

# From so many articles on, one account of all is announced with what it takes: by `python -m evals.linking --encoder`
# 1,000 take a minute and 0.8 GB, 6,000 five minutes and 4 GB. Below, it is done before anybody has read the sentence.
# To be looked at again when linking has become cheaper.
MANY = 1_000
MEGABYTES_EACH = 0.7


class LinkingReadings(TellingStories, Fingerprinting):
    """Makes accounts."""

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

    def earlier(self) -> tuple[Earlier, ...]:
        """What stood in the account before the last one, to tell what has changed."""
        return self._store.earlier()

    def ledger(self) -> Ledger:
        """Every decision held against the last linked account: what it is about today, and whether it fits."""
        return Ledger(self.linked(), self.judgements())

    def _link_some(self, members: Collection[str], gaps: Sequence[Skipped], asked: Comparer) -> Account:
        """The account of some articles, which were read, with people's decisions; it is not kept."""
        return self._overruled(link_readings(self._store.readings(members), self._store.judgements(), gaps, asked))

    def _overruled(self, account: Account) -> Account:
        """The account with people's decisions laid over it."""
        return overrule(account, Ledger(account, self.judgements()))

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
