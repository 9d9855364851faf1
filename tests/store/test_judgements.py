"""The ledger: what one person and two people at once write into it."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from counterclaim.model.judgement import Judgement, Verdict
from counterclaim.model.location import Location
from counterclaim.store import Store

pytestmark = pytest.mark.usefixtures("either")

ACTOR = Path(__file__).with_name("two_people.py")
INTERLEAVINGS = {"sqlite": 200, "postgresql": 40}


def judged(verdict: Verdict, left: str = "dispute-1", *, by: str = "Ida", minute: int = 0, note: str = "") -> Judgement:
    """A decision of one hour in 2031."""
    return Judgement(left, "", verdict, by, f"2031-05-02T10:{minute:02}:00.000000+00:00", note=note)


@pytest.fixture
def store() -> Iterator[Store]:
    """An empty dossier that is not kept."""
    with Store() as opened:
        yield opened


def test_the_same_of_the_same_person_is_one_entry_while_it_holds(store):
    """After it was withdrawn it is another; another person's is always their own."""
    first = store.decide(judged("accepted"))

    assert store.decide(judged("accepted", minute=1)) == first
    ole = store.decide(judged("accepted", by="Ole", minute=2))
    assert store.judgements() == (first, ole)
    store.withdraw_judgement(first.id, "2031-05-02T11:00:00+00:00", "Ida")
    again = store.decide(judged("accepted", minute=3))
    assert [each.holds for each in store.judgements()] == [False, True, True]
    assert again.id != first.id


def test_a_decision_withdraws_every_other_answer_to_its_question(store):
    """Whoever gave it; it stays in the ledger with who withdrew it and when."""
    for by in ("Ida", "Ole"):
        store.decide(judged("accepted", by=by))
    store.decide(judged("accepted", "dispute-2"))
    store.decide(judged("note", note="look again"))

    rejected = store.decide(judged("rejected", by="Ulla", minute=5))

    holding = {(each.decided_by, each.left, each.verdict) for each in store.judgements() if each.holds}
    assert holding == {
        ("Ulla", "dispute-1", "rejected"), ("Ida", "dispute-2", "accepted"), ("Ida", "dispute-1", "note"),
    }  # fmt: skip
    withdrawn = [each for each in store.judgements() if not each.holds]
    assert [(each.withdrawn_by, each.withdrawn_at) for each in withdrawn] == [("Ulla", rejected.decided_at)] * 2


def test_further_entries_are_withdrawn_where_the_caller_names_them(store):
    """A thing that grew has another id than the one that was decided on."""
    first = store.decide(judged("accepted", "claim-before"))

    store.decide(judged("rejected", "claim-grown", minute=1), replaces=[first.id])

    assert [(each.left, each.holds) for each in store.judgements()] == [("claim-before", False), ("claim-grown", True)]


def test_no_two_entries_have_one_moment(store):
    """Whose decision withdrew another is told by its time, also where two people's clocks read the same."""
    first = store.decide(judged("accepted"))
    second = store.decide(judged("rejected", by="Ole"))
    third = store.decide(judged("unsure", by="Ulla"))

    entries = store.judgements()
    assert [datetime.fromisoformat(each.decided_at).microsecond for each in entries] == [0, 1, 2]
    assert [(each.withdrawn_at, each.withdrawn_by) for each in entries] == [
        (second.decided_at, "Ole"), (third.decided_at, "Ulla"), ("", ""),
    ]  # fmt: skip
    assert entries[0].id == first.id


def test_two_notes_of_one_moment_are_two(store):
    """The clock may be too coarse to tell them apart."""
    notes = [store.decide(judged("note", note=words)) for words in ("one", "two", "three")]

    assert [each.note for each in store.judgements()] == ["one", "two", "three"]
    assert len({each.id for each in notes}) == 3


def test_the_entry_that_comes_back_is_the_one_in_the_file(store):
    """Also where it held what no file can."""
    kept = store.decide(replace(judged("note", note="caf\udce9"), decided_by="Ida\ud800", passages=("a:0-1", "a:2-3")))

    assert store.judgements() == (kept,)
    assert (kept.note, kept.decided_by, kept.passages) == ("caf�", "Ida�", ("a:0-1", "a:2-3"))
    assert store.decide(replace(judged("note", note="caf\udce9"), decided_by="Ida\ud800")) == kept


def test_every_change_of_the_ledger_changes_its_mark(store):
    """And nothing else does."""
    marks = [store.ledger_mark()]
    first = store.decide(judged("accepted"))
    marks.append(store.ledger_mark())
    store.decide(judged("accepted"))
    assert store.ledger_mark() == marks[-1]
    store.decide(judged("rejected", minute=1))
    marks.append(store.ledger_mark())
    store.withdraw_judgement(first.id, "2031-05-02T12:00:00+00:00")
    assert store.ledger_mark() == marks[-1]
    store.withdraw_judgement(store.judgements()[-1].id, "2031-05-02T12:00:00+00:00")
    marks.append(store.ledger_mark())

    assert len(set(marks)) == 4


class Person:
    """Somebody who decides in a process of their own."""

    def __init__(self, path: Location, name: str) -> None:
        self.name = name
        command = [sys.executable, str(ACTOR), str(path), name]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "ready\n"

    def begins(self, acts: list[dict[str, str]]) -> None:
        """Let them do something; they begin at once."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(acts) + "\n")
        self.process.stdin.flush()

    def ends(self) -> list[str]:
        """The ids of what they entered or withdrew."""
        assert self.process.stdout is not None
        found: list[str] = json.loads(self.process.stdout.readline())
        return found

    def leaves(self) -> None:
        """End the process."""
        self.process.communicate()


def some_acts(chance: random.Random, turn: int) -> list[dict[str, str]]:
    """A few decisions about the same few things, and undoings of them, at moments that only chance knows."""
    acts: list[dict[str, str]] = []
    for place in range(chance.randint(2, 5)):
        verdict = chance.choice(["accepted", "rejected", "unsure", "same", "different", "hidden", "note", "undo"])
        pause = f"{chance.choice([0, 0, chance.uniform(0, 0.003)]):.4f}"
        left, right, note = f"thing-{turn}", "", ""
        if verdict == "undo":
            if not acts:
                continue
            left = str(chance.randrange(len(acts)))
        elif verdict in ("same", "different"):
            left, right = f"A{turn}", f"B{turn}"
        elif verdict == "note":
            note = f"note {chance.randint(1, 2)}"
        acts.append({"verdict": verdict, "left": left, "right": right, "note": note, "pause": pause})
        assert len(acts) <= place + 1
    return acts


def test_what_two_people_decide_at_once_is_all_there_and_nothing_is_there_twice(tmp_path, either):
    """Two processes, many interleavings: every answer is an entry, one holds of those that contradict each other."""
    path = tmp_path / "two.db"
    with Store(path) as store:
        people = [Person(either.location(path), name) for name in ("Ida", "Ole")]
        try:
            chance, seen = random.Random(5), 0
            for turn in range(INTERLEAVINGS[either.name]):
                scripts = [some_acts(chance, turn) for _ in people]
                for person, acts in zip(people, scripts, strict=True):
                    person.begins(acts)
                answers = [person.ends() for person in people]
                entries = [each for each in store.judgements() if each.left in (f"thing-{turn}", f"A{turn}")]
                look_at(entries, people, scripts, answers)
                seen += len(entries)
        finally:
            for person in people:
                person.leaves()
        assert len(store.judgements()) == seen
        assert store.faults() == ()


def look_at(
    entries: list[Judgement], people: list[Person], scripts: list[list[dict[str, str]]], answers: list[list[str]]
) -> None:
    """Nothing lost, nothing doubled, nothing withdrawn without a cause, and no two that cannot both hold."""
    known = {each.id: each for each in entries}
    assert set(known) == {identity for ids in answers for identity in ids}
    for person, acts, ids in zip(people, scripts, answers, strict=True):
        for act, identity in zip(acts, ids, strict=True):
            entry = known[identity]
            assert entry.decided_by == person.name
            if act["verdict"] == "undo":
                assert not entry.holds
            else:
                assert (entry.left, entry.right) == (act["left"], act["right"])
                assert (entry.verdict, entry.note) == (act["verdict"], act["note"])
    holding = [each for each in entries if each.holds]
    said = [(each.decided_by, each.left, each.right, each.verdict, each.note) for each in holding]
    assert len(said) == len(set(said))
    assert not [(one, other) for one in holding for other in holding if one.contradicts(other)]
    undone = {
        identity
        for acts, ids in zip(scripts, answers, strict=True)
        for act, identity in zip(acts, ids, strict=True)
        if act["verdict"] == "undo"
    }
    for entry in entries:
        if not entry.holds and entry.id not in undone:
            causes = [each for each in entries if each.contradicts(entry) and each.decided_at == entry.withdrawn_at]
            assert [each.decided_by for each in causes] == [entry.withdrawn_by]
