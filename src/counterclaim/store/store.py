"""One dossier on disk behind one door: every method is one transaction.

Invariant: after any method returns, what it wrote is on the disk; when the process dies inside one, nothing of it is.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from counterclaim.errors import DossierError
from counterclaim.model.account import Account
from counterclaim.model.article import Article, Placed
from counterclaim.model.capture import Capture, Original
from counterclaim.model.change import Earlier
from counterclaim.model.fetched import Visit
from counterclaim.model.judgement import Judgement
from counterclaim.model.location import Location, shown
from counterclaim.model.meaning import Meaning
from counterclaim.model.outlet import OutletRule
from counterclaim.model.reached import Reached
from counterclaim.model.reading import Reading
from counterclaim.model.skipped import Skipped
from counterclaim.model.span import Span
from counterclaim.store import (
    accounts,
    articles,
    captures,
    earlier,
    judgements,
    outlets,
    placed,
    readings,
    sources,
    statements,
    visits,
)
from counterclaim.store.checks import find_faults
from counterclaim.store.copying import copy_rows
from counterclaim.store.databases import database_of, transaction
from counterclaim.store.opening import open_engine
from counterclaim.store.story_room import StoryRoom

Result = TypeVar("Result")


class Store:
    """A dossier that is open. `path` is a file, ":memory:" for one that is not kept, or the address of a schema.

    >>> with Store() as store:
    ...     store.put_article(Article.of("The mayor denied it.", file="a.txt"))
    ...     [span.text for span in store.search("denied")]
    ['The mayor denied it.']
    """

    def __init__(self, path: Location = ":memory:") -> None:
        self.path = shown(path)
        self.engine = open_engine(path)
        self.stories = StoryRoom(self)

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file or the database."""
        self.engine.dispose()

    @contextmanager
    def transaction(self, *, writes: bool, checks: bool = False) -> Iterator[Connection]:
        """A transaction that is kept when its block ends well, and undone otherwise.

        Args:
            writes: whether it may write. Then it waits for every other that does.
            checks: whether it looks for damage.

        Raises:
            DossierError: the database refused.
        """
        try:
            with transaction(self.engine, writes=writes, checks=checks) as connection:
                yield connection
        except DBAPIError as error:
            what, next_step = database_of(self.engine).refusal(error.orig)
            raise DossierError(what, where=self.path, next_step=next_step) from error

    def ask(self, question: Callable[[Connection], Result]) -> Result:
        """The answer to a question that writes nothing."""
        with self.transaction(writes=False) as connection:
            return question(connection)

    # What was given

    def put_article(self, article: Article, original: Original | None = None, added: str = "") -> None:
        """Keep an article under its file name, or this record in place of the one with its id.

        Args:
            article: what is kept.
            original: the bytes that it was made from, where they are to be kept.
            added: when it was added; the first time stays.
        """
        with self.transaction(writes=True) as connection:
            enter_article(connection, article, original, added)

    def replace_article(
        self, stored: Article | None, article: Article, original: Original | None = None, added: str = ""
    ) -> bool:
        """Keep an article in place of `stored`, or of none, where that is still what stands there; whether it was.

        Two programs that add at once then decide one after the other whose record stays.
        """
        with self.transaction(writes=True) as connection:
            if articles.load_article(connection, article.id) != stored:
                return False
            enter_article(connection, article, original, added)
        return True

    def put_file(self, file: str, article: str, capture: Capture | None = None, data: bytes | None = None) -> None:
        """Remember one more file name under which an article was given, and where those bytes come from."""
        with self.transaction(writes=True) as connection:
            articles.put_file(connection, file, article)
            if capture:
                captures.put_capture(connection, article, file, capture)
            if data is not None:
                captures.put_original(connection, data)

    def captures(self, article: str) -> Mapping[str, Capture]:
        """Where an article's bytes come from, by the file names under which it was given."""
        found = self.ask(lambda connection: captures.load_captures(connection, [article]))
        return {file: capture for (_, file), capture in found.items()}

    def original(self, digest: str) -> bytes | None:
        """The bytes with a hash, or None where they are not kept.

        Raises:
            DossierError: they are damaged.
        """
        return self.ask(lambda connection: captures.load_original(connection, digest))

    def has_original(self, digest: str) -> bool:
        """Whether the bytes with a hash are kept."""
        return self.ask(lambda connection: captures.is_kept(connection, digest))

    def addition(self, article: str) -> str | None:
        """When an article was added; None for one that an earlier version added."""
        return self.ask(lambda connection: captures.load_addition(connection, article))

    def additions(self) -> Mapping[str, str]:
        """When each article was added, by its id; nothing of those that an earlier version added."""
        return self.ask(captures.load_additions)

    def articles(self, among: Collection[str] | None = None) -> tuple[Article, ...]:
        """All articles, or those with some ids, by file name, then id."""
        return self.ask(lambda connection: articles.load_articles(connection, among))

    def article(self, identity: str) -> Article | None:
        """The article with an id."""
        return self.ask(lambda connection: articles.load_article(connection, identity))

    def texts(self, among: Collection[str]) -> Mapping[str, str]:
        """The texts of some articles by their ids, and nothing else of them."""
        return self.ask(lambda connection: placed.load_texts(connection, among))

    def placed(self, among: Collection[str] | None = None, at: Collection[str] = ()) -> tuple[Placed, ...]:
        """All articles without their texts, or those with some ids and those whose address holds one of some words."""
        return self.ask(lambda connection: placed.load_placed(connection, among, at))

    def files(self) -> tuple[tuple[str, str], ...]:
        """Every (file name, article id)."""
        return self.ask(articles.load_files)

    def put_visit(self, visit: Visit) -> None:
        """Remember a visit to an address in place of the one before."""
        with self.transaction(writes=True) as connection:
            visits.put_visit(connection, visit)

    def visit(self, address: str) -> Visit | None:
        """The last visit to an address."""
        return self.ask(lambda connection: visits.load_visit(connection, address))

    def put_skipped(self, skipped: Skipped) -> None:
        """Remember what ingest left out."""
        with self.transaction(writes=True) as connection:
            articles.put_skipped(connection, skipped)

    def forget_file(self, file: str) -> None:
        """Forget what was left out of a file or its records, and that it held another's article: it is given anew."""
        with self.transaction(writes=True) as connection:
            articles.forget_file(connection, file)

    def skipped(self) -> tuple[Skipped, ...]:
        """What ingest left out, by file name, then id."""
        return self.ask(articles.load_skipped)

    def put_reached(self, place: Reached) -> None:
        """Remember how far an archive was read: everything before that place is kept."""
        with self.transaction(writes=True) as connection:
            sources.put_reached(connection, place)

    def reached(self) -> dict[str, Reached]:
        """How far archives were read by calls that were interrupted, by their names."""
        return self.ask(sources.load_reached)

    def forget_reached(self, containers: Collection[str]) -> None:
        """Forget how far some archives were read: the call that reads them has ended."""
        with self.transaction(writes=True) as connection:
            sources.forget_reached(connection, containers)

    def search(self, words: str) -> tuple[Span, ...]:
        """The paragraphs that hold all of `words`; those in quotation marks must follow each other."""
        return self.ask(lambda connection: articles.search_articles(connection, words))

    def search_best(self, words: str, most: int, among: Collection[str] | None = None) -> tuple[Span, ...]:
        """At most so many of them, those that fit best first; `among` are ids of articles, None for all."""
        return self.ask(lambda connection: articles.search_best(connection, words, most, among))

    # What was read

    def save_reading(self, reading: Reading, made_from: str) -> None:
        """Keep a reading in place of the one before; the stored account no longer holds."""
        with self.transaction(writes=True) as connection:
            if accounts.account_fingerprint(connection) is not None:
                accounts.forget_account(connection)
            readings.save_reading(connection, reading, made_from)

    def readings(self, among: Collection[str] | None = None) -> tuple[Reading, ...]:
        """All readings, or those of some articles by their ids, in the order of their articles."""
        return self.ask(lambda connection: readings.load_readings(connection, among))

    def attributions(self, among: Collection[str]) -> tuple[Reading, ...]:
        """The readings of some hundreds of articles with their attributed statements alone."""
        return self.ask(lambda connection: readings.load_attributions(connection, among))

    def reading_states(self) -> dict[str, tuple[str, str]]:
        """For each article that was read: the engine, and what the reading was made from."""
        return self.ask(readings.reading_states)

    def meanings(self, by: str, among: Collection[str] | None = None) -> tuple[tuple[str, Meaning], ...]:
        """For every statement that an encoder has read: the id of its article, and its meaning.

        Args:
            by: the encoder's name.
            among: ids of some thousands of articles at most, None for all.
        """
        return self.ask(lambda connection: readings.load_meanings(connection, by, among))

    def contents(self, identities: Collection[str]) -> Mapping[str, tuple[Span, ...]]:
        """What some statements say, by their ids."""
        return self.ask(lambda connection: statements.contents_of(connection, identities))

    def date_articles(self, dated: Iterable[tuple[Article, Article]]) -> None:
        """Keep what was inferred of some articles.

        Args:
            dated: what was stored, and the same with what was inferred. Where something else is stored by now, that
                stays: another program has given it, and it is looked at when articles are next read.
        """
        with self.transaction(writes=True) as connection:
            for stored, article in dated:
                if articles.load_article(connection, article.id) == stored:
                    articles.put_article(connection, article)

    # What people said of outlets

    def put_outlet_rule(self, rule: OutletRule) -> None:
        """Keep which outlet a name or host stands for; without an outlet, that nothing is decided of it."""
        with self.transaction(writes=True) as connection:
            outlets.put_rule(connection, rule)

    def outlet_rules(self) -> tuple[OutletRule, ...]:
        """All that was decided of names and hosts."""
        return self.ask(outlets.load_rules)

    def put_owner(self, outlet: str, owner: str, by: str, at: str) -> None:
        """Keep who owns an outlet; an empty owner takes it away."""
        with self.transaction(writes=True) as connection:
            outlets.put_owner(connection, outlet, owner, by, at)

    def owners(self) -> Mapping[str, str]:
        """The owner of each outlet that has one."""
        return self.ask(outlets.load_owners)

    # What was linked

    def save_account(
        self, account: Account, fingerprint: str, states: Mapping[str, tuple[str, str]] | None = None
    ) -> bool:
        """Keep an account in place of the one before, where its readings still stand; whether it was kept.

        Args:
            account: what was linked; its readings are there already.
            fingerprint: what it was made from.
            states: those of `reading_states` that its readings had. Where another program has read one of the articles
                otherwise since, nothing is kept; None to keep it all the same.
        """
        with self.transaction(writes=True) as connection:
            if states is not None:
                now = readings.reading_states(connection)
                if any(now.get(article) != state for article, state in states.items()):
                    return False
            accounts.save_account(connection, account, fingerprint)
        return True

    def account(self) -> Account | None:
        """The stored account, or None where there is none that holds."""
        return self.ask(accounts.load_account)

    def fingerprint(self) -> str | None:
        """What the stored account was made from."""
        return self.ask(accounts.account_fingerprint)

    def earlier(self) -> tuple[Earlier, ...]:
        """What stood in the account before the last one."""
        return self.ask(earlier.load_earlier)

    # What people decided

    def decide(self, judgement: Judgement, replaces: Collection[str] = ()) -> Judgement:
        """Enter a decision; the entry as the ledger has it. See `judgements.decide`."""
        with self.transaction(writes=True) as connection:
            return judgements.decide(connection, judgement, replaces)

    def add_judgement(self, judgement: Judgement) -> None:
        """Write an entry as it is."""
        with self.transaction(writes=True) as connection:
            judgements.add_judgement(connection, judgement)

    def withdraw_judgement(self, identity: str, at: str, by: str = "") -> None:
        """Say that a decision holds no longer."""
        with self.transaction(writes=True) as connection:
            judgements.withdraw_judgement(connection, identity, at, by)

    def judgements(self) -> tuple[Judgement, ...]:
        """All decisions in the order in which they were made, withdrawn ones too."""
        return self.ask(judgements.load_judgements)

    def ledger_mark(self) -> str:
        """What tells one state of the ledger from every other."""
        return self.ask(judgements.ledger_mark)

    # The whole of it

    def copy_to(self, target: Store) -> int:
        """Copy everything into another dossier, which must be empty; how many rows that are.

        Raises:
            DossierError: it is not empty, or one of the two refused; then nothing was written.
        """
        with self.transaction(writes=False) as source, target.transaction(writes=True) as connection:
            try:
                return copy_rows(source, connection)
            except DossierError as error:
                raise DossierError(error.what, where=target.path, next_step=error.next_step) from None

    # Whether it is sound

    def faults(self) -> tuple[str, ...]:
        """One sentence for each thing that is wrong; none for a faithful dossier."""
        with self.transaction(writes=False, checks=True) as connection:
            return tuple(find_faults(connection))


def enter_article(connection: Connection, article: Article, original: Original | None, added: str) -> None:
    """Write an article with its file name, its bytes and when it was added; see `Store.put_article`."""
    articles.put_article(connection, article)
    articles.put_file(connection, article.file, article.id)
    captures.put_addition(connection, article.id, added)
    if original:
        captures.put_original(connection, original.data)
