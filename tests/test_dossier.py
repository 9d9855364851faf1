"""The dossier: what is added is kept, nothing is done twice, and order does not matter."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import counterclaim
from counterclaim import Account, Article, Dossier, Settings, compare
from counterclaim.errors import CounterclaimError, InputError, NoArticles, UnknownId
from counterclaim.model.article import Publication
from counterclaim.model.date_range import DateRange
from counterclaim.model.explain import everything, explain
from counterclaim.model.judgement import Judgement
from tests.show.harbour_story import make_account
from tests.small_rooms import SmallRooms, rooms

__all__ = ["rooms"]  # a fixture is used by its name

both = pytest.mark.usefixtures("either")

HOLM = "Holm said the ferry was full.\n"
DAHL = "Dahl said the ferry was empty.\n"
HOLMS = "Aadne said nobody was on board.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three articles."""
    folder = tmp_path / "ferry"
    folder.mkdir()
    (folder / "a.txt").write_text(HOLM)
    (folder / "b.txt").write_text(DAHL)
    (folder / "c.txt").write_text(HOLMS)
    return folder


def files_of(articles: tuple[Article, ...]) -> list[str]:
    """Their file names."""
    return [article.file for article in articles]


def gaps_of(account: Account) -> list[tuple[str, str]]:
    """File and reason of each gap."""
    return [(gap.file, gap.reason) for gap in account.gaps]


@both
class TestAdding:
    """What `add` does with what it is given."""

    def test_articles_are_added_once(self, rooms, folder):
        """The second time says that all are known, and changes nothing."""
        with Dossier() as dossier:
            first = dossier.add(folder)
            account = dossier.link()
            second = dossier.add([folder])

            assert files_of(first.added) == ["a.txt", "b.txt", "c.txt"]
            assert (first.known, first.skipped) == (0, ())
            assert (second.added, second.known, second.skipped) == ((), 3, ())
            assert dossier.link() == account
            assert rooms.read == ["a.txt", "b.txt", "c.txt"]

    def test_a_second_name_is_a_gap_whatever_the_order(self, rooms, folder, tmp_path):
        """The name that sorts first stays, given together or apart, first or last."""
        (folder / "0.txt").write_text(HOLM)
        (folder / "d.txt").write_text(HOLM)
        accounts = []
        for order in (
            [["0.txt", "a.txt", "d.txt"]],
            [["d.txt"], ["a.txt"], ["0.txt"]],
            [["0.txt"], ["d.txt", "a.txt"]],
        ):
            with Dossier() as dossier:
                for names in order:
                    added = dossier.add([folder / name for name in names])
                accounts.append(dossier.link())

        assert gaps_of(accounts[0]) == [("a.txt", "same article as 0.txt"), ("d.txt", "same article as 0.txt")]
        assert files_of(accounts[0].articles) == ["0.txt"]
        assert accounts[0] == accounts[1] == accounts[2]
        assert added.added == ()
        assert added.known == 1
        assert [gap.file for gap in added.skipped] == ["a.txt", "d.txt"]

    def test_what_was_skipped_is_forgotten_when_it_becomes_an_article(self, rooms, folder):
        """And is a gap until then."""
        (folder / "b.txt").write_text("")
        with Dossier() as dossier:
            added = dossier.add(folder)
            before = dossier.link()
            (folder / "b.txt").write_text(DAHL)
            dossier.add(folder / "b.txt")
            after = dossier.link()

        assert [gap.file for gap in added.skipped] == ["b.txt"]
        assert [file for file, _ in gaps_of(before)] == ["b.txt"]
        assert gaps_of(after) == []
        assert files_of(after.articles) == ["a.txt", "b.txt", "c.txt"]

    def test_a_path_that_led_nowhere_is_forgotten_when_it_leads_somewhere(self, rooms, folder):
        """A file that was missing, a folder that was empty."""
        late, new = folder / "late.txt", folder.parent / "new"
        new.mkdir()
        with Dossier() as dossier:
            dossier.add([folder, late, new])
            assert len(gaps_of(dossier.link())) == 2
            late.write_text("Dahl said it was late.\n")
            (new / "n.txt").write_text("Dahl said it was new.\n")
            dossier.add([late, new])

            assert gaps_of(dossier.link()) == []

    def test_a_file_that_holds_another_text_now_is_another_article(self, rooms, folder):
        """And no longer the same as its twin."""
        (folder / "b.txt").write_text(HOLM)
        with Dossier() as dossier:
            dossier.add(folder)
            assert gaps_of(dossier.link()) == [("b.txt", "same article as a.txt")]
            (folder / "b.txt").write_text(DAHL)
            dossier.add(folder)

            assert gaps_of(dossier.link()) == []
            assert files_of(dossier.articles()) == ["a.txt", "b.txt", "c.txt"]

    def test_a_sidecar_that_is_mended_counts(self, rooms, folder):
        """The same file given again with a date is read again, and only that one."""
        with Dossier() as dossier:
            dossier.add(folder)
            dossier.link()
            records = [{"file": "b.txt", "title": "Empty", "published": "2031-05-02"}]
            (folder / "articles.jsonl").write_text("\n".join(json.dumps(record) for record in records))
            added = dossier.add(folder)
            dossier.link()

            assert (added.added, added.known) == ((), 3)
            publication = dossier.articles()[1].publication
            assert publication
            assert publication.dates.iso == "2031-05-02"
            assert dossier.articles()[1].title == "Empty"
            assert rooms.read == ["a.txt", "b.txt", "c.txt", "b.txt"]

    def test_two_texts_at_one_address_are_told(self, rooms, folder):
        """Given together or apart."""
        records = [{"file": name, "url": "https://a.example/ferry"} for name in ("a.txt", "b.txt")]
        (folder / "articles.jsonl").write_text("\n".join(json.dumps(record) for record in records))
        with Dossier() as together, Dossier() as apart:
            together.add(folder)
            for name in ("c.txt", "b.txt", "a.txt"):
                apart.add(folder / name)
            account = together.link()

            assert [file for file, _ in gaps_of(account)] == ["b.txt"]
            assert apart.link() == account

    def test_a_text_that_no_file_can_hold_is_a_gap(self, rooms, folder, monkeypatch):
        """Half a surrogate pair never gets as far as the file."""
        article = Article.of("Holm said \udce9.", file="a.txt")
        monkeypatch.setattr("counterclaim.dossier.adding.ingest", lambda *args, **kwargs: iter([article]))
        with Dossier() as dossier:
            added = dossier.add(folder)

            assert added.added == ()
            assert [gap.next_step for gap in added.skipped] == ["save the file as UTF-8"]
            assert len(dossier.link().gaps) == 1

    def test_two_that_add_at_once_wait_for_each_other(self, rooms, tmp_path):
        """Neither fails, and nothing of either is lost."""
        path = tmp_path / "ferry.db"
        Dossier(path).close()
        folders = [tmp_path / name for name in ("one", "other")]
        for folder in folders:
            folder.mkdir()
            for index in range(15):
                (folder / f"{index}.txt").write_text(f"Holm said {folder.name} was {index}.\n")

        def add(folder: Path) -> int:
            with Dossier(path) as dossier:
                return len(dossier.add(folder).added)

        with ThreadPoolExecutor(2) as both:
            assert list(both.map(add, folders)) == [15, 15]
        with Dossier(path) as dossier:
            assert len(dossier.articles()) == 30
            assert dossier.check() == ()

    def test_progress_is_told_by_stage(self, rooms, folder):
        """What is done never is more than what there is, and reaches it."""
        told: list[tuple[str, int, int]] = []
        with Dossier() as dossier:
            dossier.add(folder, progress=lambda *step: told.append(step))
            dossier.link(progress=lambda *step: told.append(step))

        assert told == [
            *(("ingest", done, 3) for done in (1, 2, 3)),
            *(("read", done, 3) for done in (1, 2, 3)),
            *(("link", done, 1) for done in (0, 1)),
        ]


@both
class TestReadingAndLinking:
    """What is done again, and what is not."""

    def test_the_order_of_adding_does_not_matter(self, rooms, folder):
        """One call or three, forward or backward."""
        names = ["a.txt", "b.txt", "c.txt"]
        with Dossier() as forward, Dossier() as backward:
            forward.add([folder / name for name in names])
            for name in reversed(names):
                backward.add([folder / name])
                backward.link()

            assert forward.link() == backward.link() == compare(folder)

    def test_an_account_that_holds_is_not_made_again(self, rooms, folder, tmp_path):
        """Also when the dossier is opened anew; what is added, decided or raised makes it stale."""
        path = tmp_path / "ferry.db"
        with Dossier(path) as dossier:
            dossier.add([folder / "a.txt", folder / "b.txt"])
            first = dossier.account()
        with Dossier(path) as dossier:
            assert dossier.account() == first
            assert rooms.linked == 1

            dossier.add(folder / "c.txt")
            assert len(dossier.account().articles) == 3
            assert rooms.linked == 2

            dossier.accept(dossier.account().disputes[0].id, by="Ida")
            assert dossier.account().disputes[0].status == "accepted"
            assert rooms.linked == 2
            dossier.merge("Holm", "Aadne", by="Ida")
            dossier.account()
            assert rooms.linked == 3

            rooms.link = "small link 2"
            dossier.account()
            assert rooms.linked == 4
            assert rooms.read == ["a.txt", "b.txt", "c.txt"]

            rooms.engine = "small 2"
            assert {reading.engine for reading in dossier.account().readings} == {"small 2"}
            assert rooms.read == ["a.txt", "b.txt", "c.txt", "a.txt", "b.txt", "c.txt"]

    def test_a_date_that_is_inferred_from_others_is_inferred_anew(self, rooms, folder, monkeypatch):
        """It never becomes a date that was given, and its article is read again when it changes."""

        def infer(articles):
            day = DateRange.day(date(2031, 5, len(articles)))
            assert all(article.publication is None for article in articles)
            return tuple(replace(one, publication=Publication(day, "inferred", (one.span(0, 4),))) for one in articles)

        monkeypatch.setattr("counterclaim.dossier.inferring.infer_publications", infer)
        with Dossier() as dossier:
            dossier.add(folder / "a.txt")
            assert dossier.link().articles[0].publication.dates.iso == "2031-05-01"
            dossier.add(folder / "b.txt")
            assert dossier.link().articles[0].publication.dates.iso == "2031-05-02"
            assert rooms.read == ["a.txt", "a.txt", "b.txt"]

            # Given again, nothing has changed.
            dossier.add(folder / "a.txt")
            dossier.account()
            assert rooms.linked == 2
            assert dossier.read() == 0
            assert dossier.check() == ()

    def test_what_was_read_before_a_kill_is_not_read_again(self, rooms, folder, tmp_path):
        """Each reading is kept as soon as it is made."""
        path = tmp_path / "ferry.db"

        def stop(stage: str, done: int, total: int) -> None:
            if (stage, done) == ("read", 2):
                raise KeyboardInterrupt

        with Dossier(path) as dossier:
            dossier.add(folder)
            with pytest.raises(KeyboardInterrupt):
                dossier.link(progress=stop)
        with Dossier(path) as dossier:
            assert dossier.link() == compare(folder)
            assert rooms.read == ["a.txt", "b.txt", "c.txt", "a.txt", "b.txt", "c.txt"]  # the last three by compare

    def test_dates_in_digits_are_read_anew_when_their_order_is_set_otherwise(self, rooms, folder, tmp_path):
        """A reading rests on the setting, and so does the account; the same setting again reads nothing."""
        for day_first in (True, True, False, False):
            with Dossier(tmp_path / "kept.db", settings=Settings(day_first=day_first)) as dossier:
                dossier.add(folder)
                dossier.account()

        assert rooms.day_first == [True, True, True, False, False, False]
        assert rooms.linked == 2

    def test_search_gives_passages(self, rooms, folder):
        """Each hit says in which article it stands."""
        with Dossier() as dossier:
            dossier.add(folder)

            assert [span.text for span in dossier.search("FERRY full")] == [HOLM.strip()]


ACTS = ["accept", "reject", "leave_open", "hide", "rename", "note", "merge", "split", "undo"]
SPOKEN = [
    Article.of(f"{who} said {what}.", file=f"{who}.txt")
    for who, what in (("Holm", "yes"), ("Dahl", "no"), ("Lund", "no"))
]


def decide(dossier: Dossier, act: str, place: int, by: str) -> None:
    """Do one thing about one of the things that are there."""
    account = dossier.linked()
    things = [account.disputes[0].id, *(actor.id for actor in account.cast)] if account.disputes else []
    actor = account.cast[place % len(account.cast)]
    if act in ("accept", "reject", "leave_open") and things:
        getattr(dossier, act)(things[place % len(things)], by=by)
    elif act == "hide":
        dossier.hide(actor.id, by=by)
    elif act == "rename":
        dossier.rename(actor.id, actor.variants[place % len(actor.variants)].text, by=by)
    elif act == "note":
        dossier.note(actor.id, f"note {place}", by=by)
    elif act in ("merge", "split"):
        getattr(dossier, act)("Holm", "Dahl", by=by)
    elif act == "undo" and dossier.judgements():
        dossier.undo(dossier.judgements()[place % len(dossier.judgements())].id, by=by)


class TestDeciding:
    """What people decide is kept in a ledger, and holds over every rebuild."""

    @pytest.fixture
    def ferry(self, rooms, folder):
        """A dossier with three speakers."""
        with Dossier() as dossier:
            dossier.add(folder)
            yield dossier

    def names(self, dossier: Dossier) -> list[str]:
        return [actor.name for actor in dossier.account().cast]

    def test_names_are_merged_and_parted_again(self, ferry, folder):
        """By name or by id; the later decision counts and the earlier one stays in the ledger."""
        assert self.names(ferry) == ["Aadne", "Dahl", "Holm"]
        actor = ferry.account().cast[2]

        merged = ferry.merge(actor.id, "Aadne", by="Ida", note="his first name")

        assert (merged.left, merged.right, merged.verdict) == ("Aadne", "Holm", "same")
        assert self.names(ferry) == ["Aadne", "Dahl"]
        # Over a rebuild with another article.
        (folder / "d.txt").write_text("Holm said no.\n")
        ferry.add(folder)
        assert self.names(ferry) == ["Aadne", "Dahl"]

        ferry.split("Holm", "Aadne", by="Ole")

        assert self.names(ferry) == ["Aadne", "Dahl", "Holm"]
        assert [(one.verdict, one.holds) for one in ferry.judgements()] == [("same", False), ("different", True)]

    def test_a_decision_is_undone(self, ferry):
        """It stays in the ledger with its time; undone twice is undone once."""
        merged = ferry.merge("Holm", "Aadne", by="Ida")

        undone = ferry.undo(merged.id)

        assert undone == ferry.undo(merged.id[:-2])
        assert undone.withdrawn_at > merged.decided_at
        assert replace(undone, withdrawn_at="") == merged
        assert self.names(ferry) == ["Aadne", "Dahl", "Holm"]
        assert ferry.judgements() == (undone,)

        again = ferry.merge("Holm", "Aadne", by="Ida")

        assert again.id != merged.id
        assert self.names(ferry) == ["Aadne", "Dahl"]

    def test_the_same_decision_again_is_the_old_one(self, ferry):
        """In either order of the names; another person's is an entry of its own."""
        merged = ferry.merge("Holm", "Aadne", by="Ida")

        assert ferry.merge("Aadne", "Holm", by="Ida") == merged
        assert ferry.judgements() == (merged,)

        other = ferry.merge("Aadne", "Holm", by="Ole")

        assert ferry.judgements() == (merged, other)
        assert other.holds

    def test_a_dispute_is_accepted_or_rejected(self, ferry):
        """`why` tells who decided, and a later decision takes the place of the earlier."""
        dispute = ferry.account().disputes[0].id
        ferry.accept(dispute, by="Ida", note="both are quoted")

        reason = ferry.why(dispute).reasons[-1]
        assert (reason.feature, reason.step) == ("accepted", "judgements")
        assert "Ida" in reason.sentence
        assert "both are quoted" in reason.sentence

        ferry.reject(dispute[:12], by="Ole")

        assert [reason.feature for reason in ferry.why(dispute).reasons if reason.step == "judgements"] == ["rejected"]
        assert ferry.check() == ()

    def test_what_needs_no_linking_shows_without_it_and_linking_says_the_same(self, ferry, rooms):
        """Status, name, hiding and note, all at once and after a rebuild; undone, nothing is left of them."""
        account = ferry.account()
        dispute, actor = account.disputes[0].id, account.cast[0]
        decided = [
            ferry.leave_open(dispute, by="Ole"),
            ferry.reject(dispute, by="Ida"),
            ferry.rename(actor.name, actor.variants[0].text, by="Ida"),
            ferry.hide(account.cast[1].id, by="Ida", note="not of this story"),
            ferry.note(dispute, "see the log", by="Ida"),
            ferry.note(f"{account.articles[0].file}:0-4", "who?", by="Ida"),
        ]

        laid_over = ferry.account()

        assert rooms.linked == 1
        assert laid_over.disputes[0].status == "rejected"
        assert [actor.hidden for actor in laid_over.cast] == [False, True, False]
        assert [entry.fit for entry in ferry.ledger().entries] == ["withdrawn", *["fits"] * 5]
        assert ferry.link() == laid_over == ferry.last_account()
        for judgement in decided:
            ferry.undo(judgement.id, by="Ida")
        assert ferry.last_account() == account == ferry.link()

    @settings(max_examples=60)
    @given(st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 9), st.sampled_from(["Ida", "Ole"])), max_size=8))
    def test_whatever_is_decided_linking_anew_says_what_was_shown_at_once(self, acts):
        """Merges and splits apart, which are shown when it is linked."""
        with pytest.MonkeyPatch.context() as patch, Dossier() as dossier:
            small = SmallRooms()
            small.put_in_place(patch)
            for article in SPOKEN:
                dossier._store.put_article(article)
            dossier.link()
            for act, place, by in acts:
                decide(dossier, act, place, by)

            shown = dossier.last_account()

            assert dossier.waits() == any(
                each.holds and each.verdict in ("same", "different") for each in dossier.judgements()
            )
            if not dossier.waits():
                assert dossier.link() == shown
            linked = dossier.link()
            assert [each.status for each in linked.disputes] == [each.status for each in shown.disputes]
            assert dossier.last_account() == linked
            assert not dossier.waits()

    def test_earlier_tells_what_stood_before_the_last_account(self, ferry, folder):
        """Linking the same again changes nothing of it."""
        ferry.link()
        assert ferry.earlier() == ()
        before = ferry.ledger().suggestions
        (folder / "d.txt").write_text("Holm said no.\nLund said yes.\n")
        ferry.add(folder)
        ferry.link()
        ferry.link()

        assert {(each.kind, each.id, each.title) for each in ferry.earlier()} == {
            (each.kind, each.id, each.label) for each in before.values()
        }
        for each in ferry.earlier():
            assert set(each.passages) == {span.id for span in before[each.id].passages}

    @pytest.mark.parametrize(
        ("decide", "error"),
        [
            (lambda dossier: dossier.rename("Holm", "Captain Holm", by="Ida"), InputError),
            (lambda dossier: dossier.rename("Nobody", "Holm", by="Ida"), UnknownId),
            (lambda dossier: dossier.hide("Nobody", by="Ida"), UnknownId),
            (lambda dossier: dossier.note("nothing", "see", by="Ida"), UnknownId),
            (lambda dossier: dossier.leave_open("dispute-none", by="Ida"), UnknownId),
            (lambda dossier: dossier.merge("Holm", "Nobody", by="Ida"), UnknownId),
            (lambda dossier: dossier.merge("Holm", "Holm", by="Ida"), InputError),
            (lambda dossier: dossier.merge("Holm", "Dahl", by=" "), InputError),
            (lambda dossier: dossier.accept("dispute-none", by="Ida"), UnknownId),
            (lambda dossier: dossier.accept("", by="Ida"), UnknownId),
            (lambda dossier: dossier.accept(dossier.articles()[0].id, by="Ida"), UnknownId),
            (lambda dossier: dossier.reject("actor-", by="Ida"), UnknownId),
            (lambda dossier: dossier.undo("judgement-none"), UnknownId),
        ],
    )
    def test_a_decision_about_nothing_is_refused(self, ferry, decide, error):
        """With what to do instead; nothing gets into the ledger."""
        with pytest.raises(error) as caught:
            decide(ferry)

        assert caught.value.next_step
        assert ferry.judgements() == ()

    def test_decisions_are_kept_on_disk(self, rooms, folder, tmp_path):
        """They hold when the dossier is opened again."""
        with Dossier(tmp_path / "ferry.db") as dossier:
            dossier.add(folder)
            dossier.merge("Holm", "Aadne", by="Ida")
        with Dossier(tmp_path / "ferry.db") as dossier:
            assert self.names(dossier) == ["Aadne", "Dahl"]


class TestExplaining:
    """`why` for everything."""

    def test_everything_in_an_account_has_a_reason_or_a_passage(self):
        """Over an account with something of every kind."""
        account = make_account()
        kinds = set()
        for identity, _ in everything(account):
            explanation = explain(account, identity)

            assert explanation.id == identity
            assert explanation.reasons or explanation.passages
            assert explanation.label
            kinds.add(explanation.kind)

        assert kinds >= {"dispute", "claim", "figure", "timeline", "actor", "statement", "gap", "article"}

    def test_a_name_of_the_cast_does_for_an_id_where_one_actor_has_it(self):
        """Capitals aside; the terminal shows no ids of actors."""
        account = make_account()
        actor = account.cast[0]

        assert explain(account, actor.name.upper()).id == actor.id
        assert explain(account, actor.variants[-1].text).id == actor.id
        with pytest.raises(UnknownId):
            explain(replace(account, cast=(actor, replace(actor, id="actor-other"))), actor.name)

    def test_the_beginning_of_an_id_is_enough_where_it_means_one_thing(self):
        """The whole id wins over one that is longer."""
        account = make_account()
        dispute = account.disputes[0]

        assert explain(account, dispute.id[:-3]).id == dispute.id
        assert explain(account, dispute.id).passages == tuple(
            dict.fromkeys(span for side in dispute.sides for span in side.evidence)
        )
        twin = replace(dispute, id=dispute.id + "0")
        assert explain(replace(account, disputes=(*account.disputes, twin)), dispute.id).id == dispute.id

    @pytest.mark.parametrize("identity", ["", "dispute", "nothing", "d i s"])
    def test_an_id_that_means_nothing_or_too_much_says_what_to_do(self, identity):
        """No guess is made."""
        with pytest.raises(UnknownId) as caught:
            explain(make_account(), identity)

        assert caught.value.next_step

    def test_a_decision_that_was_withdrawn_is_no_reason(self):
        """Only what holds is told."""
        account = make_account()
        dispute = account.disputes[0].id
        decision = Judgement(dispute, "", "accepted", "Ida", "2031-05-02T10:00:00")

        assert len(explain(account, dispute, [decision]).reasons) == len(explain(account, dispute).reasons) + 1
        assert explain(account, dispute, [replace(decision, withdrawn_at="2031")]) == explain(account, dispute)


class TestFrontDoor:
    """What `import counterclaim` gives."""

    def test_the_exported_names_are_these(self):
        """Each can be had, and nothing else is promised."""
        assert counterclaim.__all__ == [
            "Account",
            "Article",
            "Claim",
            "CounterclaimError",
            "Dossier",
            "Settings",
            "Span",
            "compare",
        ]
        assert all(getattr(counterclaim, name).__name__ == name for name in counterclaim.__all__)
        assert set(counterclaim.__all__) <= set(dir(counterclaim))
        assert counterclaim.HOMES.keys() == set(counterclaim.__all__)
        with pytest.raises(AttributeError, match="no attribute 'Store'"):
            _ = counterclaim.Store

    def test_importing_the_package_imports_nothing_heavy(self):
        """Neither the database, nor the language library, nor the reader of pages, until something is used."""
        heavy = ("sqlalchemy", "spacy", "trafilatura", "sqlite3", "counterclaim.dossier")
        code = f"import sys, counterclaim; print([name for name in {heavy} if name in sys.modules])"

        told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

        assert told.stdout.strip() == "[]"

    def test_the_dossier_does_not_import_the_language_library(self):
        """A dossier that is only looked at never waits for it."""
        heavy = ("spacy", "trafilatura")
        code = (
            "import sys; from counterclaim.dossier import Dossier; from counterclaim.read import engine_name;"
            "Dossier().account(); engine_name();"
            f"print([name for name in {heavy} if name in sys.modules])"
        )

        told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

        assert told.stdout.strip() == "[]"

    def test_compare_of_nothing_says_so(self, tmp_path):
        """With the first reason and the next step."""
        (tmp_path / "empty.txt").write_text("")

        with pytest.raises(NoArticles, match=r"empty\.txt") as caught:
            compare(tmp_path)

        assert isinstance(caught.value, CounterclaimError)
        assert caught.value.next_step


def test_the_small_rooms_are_in_use(rooms: SmallRooms, folder: Path):
    """The other tests see the small rooms and not the real ones."""
    compare(folder)

    assert rooms.read == ["a.txt", "b.txt", "c.txt"]
    assert rooms.linked == 1


def test_a_note_on_a_record_goes_when_its_file_is_mended(tmp_path: Path) -> None:
    """The second record was no JSON; once it is, nothing speaks of it any more."""
    dump = tmp_path / "dump.jsonl"
    good = '{"text": "The mill at Arnholt burned down on Monday night, and nobody was hurt, the brigade said."}\n'
    dump.write_text(good + "{broken\n", encoding="utf-8")

    with Dossier() as dossier:
        first = dossier.add([dump])
        dump.write_text(good, encoding="utf-8")
        second = dossier.add([dump])

        assert first.skipped
        assert not second.skipped
        assert not [gap for gap in dossier.link().gaps if gap.file.startswith("dump.jsonl")]
