"""Which articles tell one event: articles are put in their places, stories told, joined and parted by people.

Invariant: nothing is read in full, and an id that was told leads to a story for ever.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from counterclaim.dossier.fingerprint import digest
from counterclaim.dossier.inferring import as_given
from counterclaim.dossier.ledger import KeepingLedger, person
from counterclaim.dossier.lots import lots
from counterclaim.dossier.progress import Progress
from counterclaim.link import explain_story, find_stories, name_stories, place_article, profile_article, story_version
from counterclaim.model.article import Article
from counterclaim.model.deciding import decide_on_articles
from counterclaim.model.explain import find_identity
from counterclaim.model.explanation import Explanation
from counterclaim.model.judgement import Judgement
from counterclaim.model.story import Story, story_of
from counterclaim.read import meaning_name, meaning_of

# Articles that are placed in one transaction: with one each, waiting for the disk takes most of the time.
PLACED_TOGETHER = 50

# Stories of which the articles are loaded together: all texts of an archive at once may be more than the memory holds.
STORIES_TOGETHER = 200


class TellingStories(KeepingLedger):
    """Tells stories."""

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
        for some in lots(told, STORIES_TOGETHER):
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
