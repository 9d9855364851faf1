"""What a dossier holds: its articles, where each came from, and why a thing stands in the account."""

from __future__ import annotations

from collections.abc import Mapping

from counterclaim.dossier.linking import LinkingReadings
from counterclaim.model.article import Article
from counterclaim.model.capture import Capture
from counterclaim.model.explain import explain
from counterclaim.model.explanation import Explanation
from counterclaim.model.fetched import Visit


class Looking(LinkingReadings):
    """Shows what is there."""

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
