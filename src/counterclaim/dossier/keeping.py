"""An item that came in is kept: an article with the bytes it was made from, or why there is none.

Invariant: an item is on the disk before the next one is asked for. Of two records of one article the one with the
smaller file name stays, and within one call the richer, so that no order of files makes another dossier.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from counterclaim.dossier.clock import now
from counterclaim.dossier.given import RECORD
from counterclaim.dossier.inferring import as_given
from counterclaim.dossier.opening import OpenedDossier
from counterclaim.ingest import is_about_twins
from counterclaim.model.article import Article
from counterclaim.model.capture import Original
from counterclaim.model.skipped import Skipped
from counterclaim.model.story import published_day


class Waiting:
    """Bytes that came before what was made from them."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], Original] = {}

    def put(self, original: Original) -> None:
        """Have some bytes wait for their item."""
        self._kept[original.file, original.article] = original

    def take(self, item: Article | Skipped) -> Original | None:
        """The bytes that an item was made from."""
        identity = item.article if isinstance(item, Skipped) else item.id
        return self._kept.pop((item.file, identity or ""), None)

    def take_parts(self, article: Article) -> list[Original]:
        """The bytes of the other files that an article was put together from."""
        return [self._kept.pop(key) for key in sorted(self._kept) if key[1] == article.id]


class KeepingItems(OpenedDossier):
    """Keeps what came in."""

    def _keep(
        self, items: Iterable[Article | Skipped], waiting: Waiting, given: set[tuple[str, str]]
    ) -> Iterator[tuple[Article | Skipped, bool]]:
        """Each item when it is kept, and whether it is an article that is new.

        Args:
            items: what came in; before an item comes, its bytes are put to `waiting`.
            waiting: see there.
            given: every (file name, article id) that the call has had; those of the items are added.
        """
        for item in map(storable, items):
            original = waiting.take(item)
            if isinstance(item, Skipped):
                self._keep_skipped(item, original)
                if is_about_twins(item) and item.article:
                    given.add((item.file, item.article))
                yield item, False
                continue
            new = self._keep_article(item, original, again=(item.file, item.id) in given)
            given.add((item.file, item.id))
            for part in waiting.take_parts(item):
                given.add((part.file, part.article))
                self._store.put_file(part.file, part.article, part.capture, self._bytes_of(part))
            yield item, new

    def _keep_article(self, article: Article, original: Original | None, *, again: bool) -> bool:
        """Keep an article that was ingested; whether it is new.

        Args:
            article: what was ingested.
            original: the bytes that it was made from.
            again: whether this call has had an article with this id and file name before. Then the richer record stays,
                so that two folders with the same file give the same dossier in any order.
        """
        kept = original if self.settings.keep_bytes else None
        while True:
            stored = self._store.article(article.id)
            old = as_given(stored) if stored else None
            if old is not None and not replaces(article, old, again):
                break
            # Another program may have added it meanwhile: then it is asked anew whose record stays.
            if self._store.replace_article(stored, article, kept, "" if stored else now()):
                if old is not None and tells_story(article) != tells_story(old):
                    self._store.stories.spoil(article.id)
                return stored is None
        if article.file == old.file:
            self._store.put_file(article.file, article.id, data=self._bytes_of(original))
        else:
            self._store.put_file(article.file, article.id, article.capture, self._bytes_of(original))
        return False

    def _keep_skipped(self, skipped: Skipped, original: Original | None) -> None:
        """Keep what ingest left out; of a note that compares articles only the name, as it is made anew from all."""
        if not is_about_twins(skipped):
            self._store.put_skipped(skipped)
        elif skipped.article and self._store.article(skipped.article):
            capture = original.capture if original else None
            self._store.put_file(skipped.file, skipped.article, capture, self._bytes_of(original))

    def _bytes_of(self, original: Original | None) -> bytes | None:
        """The bytes, where there are some and they are to be kept."""
        return original.data if original and self.settings.keep_bytes else None


def storable(item: Article | Skipped) -> Article | Skipped:
    """The item, or a note in place of an article whose text no file can hold."""
    if isinstance(item, Article):
        try:
            "\n".join(part for part in (item.text, item.outlet, item.url) if part).encode()
        except UnicodeEncodeError:
            return Skipped("ingest", item.file, "its text holds half a character", "save the file as UTF-8")
    return item


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


def richness(article: Article) -> tuple[int, str]:
    """How much is known of an article, with a second key so that no two differ without one being first."""
    known = (article.publication, article.title, article.author)
    return sum(value is not None for value in known), repr((known, article.digest, article.capture, article.wire))


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
