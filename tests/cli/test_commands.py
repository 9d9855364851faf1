"""Each command, from its arguments to what it prints."""

from __future__ import annotations

import json
import os
import re
import sqlite3
from pathlib import Path

import pytest

from counterclaim import Dossier
from counterclaim.cli import options
from counterclaim.cli.main import run


def printed(capsys, *arguments: str, code: int = 0) -> str:
    """Standard output of a command that ends with `code`; standard error must be empty where it is 0."""
    capsys.readouterr()
    assert run(arguments) == code
    out, err = capsys.readouterr()
    if code == 0:
        assert err == ""
    return out


def answer(capsys, *arguments: str, code: int = 0) -> dict:
    """The JSON that a command prints."""
    return json.loads(printed(capsys, *arguments, "--json", "-", "--quiet", code=code))


def first_id(path: Path, kind: str) -> str:
    """The id of the first dispute or actor of a dossier."""
    with Dossier(path) as dossier:
        account = dossier.account()
    return (account.disputes if kind == "dispute" else account.cast)[0].id


def test_account_prints_to_the_terminal_and_keeps_nothing(capsys, tmp_path, monkeypatch, sable):
    """Without a named file the account is text, and no file appears."""
    monkeypatch.chdir(tmp_path)

    text = printed(capsys, "account", str(sable))

    assert "DISPUTES" in text and "TIMELINE" in text
    assert "\x1b" not in text
    assert list(tmp_path.iterdir()) == []


def test_account_writes_every_form_that_is_asked_for(capsys, tmp_path, monkeypatch, sable):
    """A page, data and Markdown at once; then nothing goes to the terminal but the names of the files."""
    monkeypatch.chdir(tmp_path)

    code = run(["account", str(sable), "-o", "a.html", "--json", "a.json", "--markdown", "a.md"])

    out, err = capsys.readouterr()
    assert (code, out) == (0, "")
    assert err == "wrote a.html\nwrote a.json\nwrote a.md\n"
    assert Path("a.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert json.loads(Path("a.json").read_text(encoding="utf-8"))["schema"] == "counterclaim/account"
    assert "Estmark" in Path("a.md").read_text(encoding="utf-8")


def test_two_forms_for_one_place_are_refused_before_any_work(capsys, sable):
    """Standard output cannot hold two forms."""
    assert run(["account", str(sable), "--json", "-", "--markdown", "-"]) == 2
    assert "two forms of the account would go to one place (-)" in capsys.readouterr().err


@pytest.mark.parametrize("target", [".", "none/a.html"])
def test_a_page_that_cannot_be_written_is_told_before_any_work(capsys, tmp_path, monkeypatch, sable, target):
    """A folder, or a place in no folder."""
    monkeypatch.chdir(tmp_path)

    assert run(["account", str(sable), "-o", target]) == 2
    assert re.fullmatch(r"error: .+ \(\S+\)\. Next: .+\.\n", capsys.readouterr().err)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission_is_told(capsys, tmp_path, sable):
    """The file cannot be written there."""
    tmp_path.chmod(0o500)

    assert run(["account", str(sable), "-o", str(tmp_path / "a.html")]) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_a_folder_without_articles_is_an_error_with_a_next_step(capsys, tmp_path):
    """Nothing to account for is code 2, in one line."""
    assert run(["account", str(tmp_path)]) == 2

    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("error: ") and "Next: " in err and err.count("\n") == 1


def test_bad_input_is_skipped_and_the_rest_goes_on(capsys, tmp_path, monkeypatch, selmar):
    """A binary file is no failure: it is named with its reason, and the good article is in."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "noise.txt").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "in" / "good.txt").write_text((selmar / "02-northern-courier.txt").read_text(encoding="utf-8"))

    text = printed(capsys, "add", "x.db", "in")

    assert text.startswith("1 article added, 0 known already, 1 skipped\n  skipped ")
    assert "noise.txt" in text


def test_adding_again_changes_nothing(capsys, vote, selmar):
    """The same folder a second time: all known."""
    assert printed(capsys, "add", "vote.db", str(selmar)) == "0 articles added, 5 known already, 0 skipped\n"
    assert answer(capsys, "add", "vote.db", str(selmar))["known"] == 5
    assert answer(capsys, "read", "vote.db")["read"] == 0


def test_link_counts_what_the_account_holds(capsys, vote):
    """Chapter by chapter, in words and as data."""
    numbers = answer(capsys, "link", "vote.db")

    assert numbers["articles"] == 5
    assert numbers["disputes"] > 0
    assert printed(capsys, "link", "vote.db").startswith(f"5 articles, {numbers['disputes']} disputes, ")


def test_show_gives_the_same_bytes_as_account(capsys, vote, selmar):
    """What was kept is what is made anew."""
    assert printed(capsys, "show", "vote.db", "--json", "-") == printed(capsys, "account", str(selmar), "--json", "-")


def test_why_explains_by_the_beginning_of_an_id(capsys, vote):
    """Reasons with passages, for a person and as data."""
    identity = first_id(vote, "dispute")

    text = printed(capsys, "why", "vote.db", identity[:14])

    assert identity in text and "REASONS" in text
    assert answer(capsys, "why", "vote.db", identity)["reasons"]


def test_an_unknown_id_is_told(capsys, vote):
    """Code 2, with the id."""
    assert run(["why", "vote.db", "dispute-none"]) == 2
    assert "dispute-none" in capsys.readouterr().err


def test_articles_lists_outlets_and_files(capsys, vote):
    """One entry an article."""
    assert "Radio Lisk" in printed(capsys, "articles", "vote.db")
    assert len(answer(capsys, "articles", "vote.db")["articles"]) == 5


def test_search_finds_paragraphs_whatever_the_capitals(capsys, vote):
    """Place and words of each paragraph; nothing found is said on standard error."""
    lines = printed(capsys, "search", "vote.db", "CUSTOMS", "house").splitlines()

    assert len(lines) == 2
    assert all(re.match(r"01-selmar-evening-post\.txt:\d+-\d+  ", line) for line in lines)
    assert answer(capsys, "search", "vote.db", "customs house")["passages"][0]["start"] > 0
    assert run(["search", "vote.db", "zebra"]) == 0
    assert capsys.readouterr() == ("", "no paragraph holds all these words\n")


def test_search_by_meaning_tells_how_near_each_is(capsys, vote):
    """The nearest first, no more than asked for; as JSON with the statement that each passage is of."""
    lines = printed(capsys, "search", "vote.db", "--meaning", "--most", "3", "how the ballot went").splitlines()
    found = answer(capsys, "search", "vote.db", "--meaning", "--most", "3", "how the ballot went")["passages"]

    nearness = [float(re.fullmatch(r"\S+:\d+-\d+  (\d\.\d\d)  .+", line)[1]) for line in lines]
    assert nearness == sorted(nearness, reverse=True)
    assert len({each["statement"] for each in found}) == 3
    assert [f"{each['nearness']:.2f}" for each in found] == [f"{each:.2f}" for each in nearness]


def test_check_finds_a_passage_that_was_tampered_with(capsys, vote):
    """Code 3, and the fault is named."""
    assert printed(capsys, "check", "vote.db") == "every passage equals its quote\n"
    database = sqlite3.connect(vote)
    table, column = text_column(database)
    database.execute(f"UPDATE {table} SET {column} = replace({column}, 'harbour', 'airport')")
    database.commit()
    database.close()

    assert printed(capsys, "check", "vote.db", code=3).strip()
    assert answer(capsys, "check", "vote.db", code=3)["faults"]


def text_column(database: sqlite3.Connection) -> tuple[str, str]:
    """Table and column that hold the articles' text."""
    for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'article%'"):
        for column in database.execute(f"PRAGMA table_info({table})"):
            if column[1] == "text":
                return table, "text"
    raise AssertionError("no table of articles has a text")


def test_people_decide_and_take_it_back(capsys, vote):
    """A rejected dispute is marked at once; the ledger keeps the decision after it was withdrawn."""
    identity = first_id(vote, "dispute")

    decision = answer(capsys, "reject", "vote.db", identity, "--by", "Ada", "--note", "another vote")

    disputes = answer(capsys, "show", "vote.db")["disputes"]
    assert [d["status"] for d in disputes if d["id"] == identity] == ["rejected"]
    printed(capsys, "undo", "vote.db", decision["id"])
    (entry,) = answer(capsys, "judgements", "vote.db")["judgements"]
    assert (entry["verdict"], entry["note"], bool(entry["withdrawn_at"])) == ("rejected", "another vote", True)
    assert "withdrawn" in printed(capsys, "judgements", "vote.db")
    assert "accepted" in printed(capsys, "accept", "vote.db", identity, "--by", "Ada")


def test_names_are_split_and_merged(capsys, vote):
    """Two names that a person keeps apart are two actors; undone by the opposite decision."""
    names = ("Viktor Halas", "Anton Brezha")

    printed(capsys, "merge", "vote.db", *names, "--by", "Ada")

    assert together(answer(capsys, "show", "vote.db"), *names)
    printed(capsys, "split", "vote.db", *names, "--by", "Ada")
    assert not together(answer(capsys, "show", "vote.db"), *names)


def test_somebody_is_renamed_and_hidden(capsys, vote):
    """By a spelling that is printed; any other is refused with those that are."""
    actor = next(each for each in answer(capsys, "show", "vote.db")["actors"] if len(each["variants"]) > 1)
    spelling = actor["variants"][1]

    printed(capsys, "rename", "vote.db", actor["name"], spelling, "--by", "Ada")
    printed(capsys, "hide", "vote.db", actor["id"], "--by", "Ole", "--note", "not of this story")

    after = next(each for each in answer(capsys, "show", "vote.db")["actors"] if each["id"] == actor["id"])
    assert (after["name"], after["hidden"]) == (spelling, True)
    assert run(["rename", "vote.db", actor["id"], "The Tyrant", "--by", "Ada"]) == 2
    assert "choose a spelling" in capsys.readouterr().err
    for entry in answer(capsys, "judgements", "vote.db")["judgements"]:
        printed(capsys, "undo", "vote.db", entry["id"], "--by", "Ulla")
    assert "withdrawn by Ulla" in printed(capsys, "judgements", "vote.db")
    again = next(each for each in answer(capsys, "show", "vote.db")["actors"] if each["id"] == actor["id"])
    assert (again["name"], again["hidden"]) == (actor["name"], False)


def test_what_is_left_open_stays_a_suggestion_and_a_note_stands_beside_anything(capsys, vote):
    """A thing, and a passage as `why` prints it."""
    identity = first_id(vote, "dispute")
    file = answer(capsys, "articles", "vote.db")["articles"][0]["file"]

    left_open = answer(capsys, "unsure", "vote.db", identity, "--by", "Ada", "--note", "ask Ole")
    beside = answer(capsys, "note", "vote.db", f"{file}:0-12", "whose words?", "--by", "Ada")

    assert (left_open["verdict"], left_open["note"]) == ("unsure", "ask Ole")
    assert left_open["passages"]
    assert (beside["verdict"], beside["note"], beside["left"].partition(":")[2]) == ("note", "whose words?", "0-12")
    disputes = answer(capsys, "show", "vote.db")["disputes"]
    assert [each["status"] for each in disputes if each["id"] == identity] == ["suggested"]
    assert "ask Ole" in printed(capsys, "why", "vote.db", identity)
    assert run(["note", "vote.db", f"{file}:12-0", "nothing there", "--by", "Ada"]) == 2


def together(account: dict, left: str, right: str) -> bool:
    """Whether one actor has both names."""
    return any({left, right} <= set(actor["variants"]) for actor in account["actors"])


def test_a_file_that_is_no_dossier_is_never_touched(capsys, tmp_path, selmar):
    """Whatever the command."""
    notes = tmp_path / "notes.txt"
    notes.write_text("mine", encoding="utf-8")

    for arguments in (["add", str(notes), str(selmar)], ["show", str(notes)], ["check", str(notes)]):
        assert run(arguments) == 2
    assert notes.read_text(encoding="utf-8") == "mine"
    assert capsys.readouterr().err.count("something else") == 3


@pytest.mark.skipif(os.geteuid() == 0, reason="everything may be read here")
def test_a_file_that_may_not_be_read_does_not_stop_the_others(capsys, tmp_path):
    """It is skipped with its reason, and what can be read is added."""
    (tmp_path / "a.txt").write_text("The dyke broke, the mayor said.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("The dyke held, the mayor said.", encoding="utf-8")
    (tmp_path / "b.txt").chmod(0)

    code = run(["add", str(tmp_path / "x.db"), str(tmp_path / "a.txt"), str(tmp_path / "b.txt")])

    assert code == 0
    assert "1 article added, 0 known already, 1 skipped" in capsys.readouterr().out


def test_an_empty_name_is_not_the_current_folder(capsys, tmp_path, monkeypatch):
    """`counterclaim account "$UNSET"` must not read whatever lies around."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("The dyke broke, the mayor said.", encoding="utf-8")

    assert run(["account", ""]) == 2
    assert "an empty name" in capsys.readouterr().err


@pytest.mark.parametrize("hint", [options.Paths, options.Dossier])
def test_the_right_to_read_is_not_asked_for_before_the_work(hint):
    """Else one file without it would end the whole command. Also told where the tests may read everything."""
    assert not hint.__metadata__[0].readable


def test_demo_says_where_no_folder_can_be_made(capsys, tmp_path):
    """A file that stands where a folder is needed is told in one line."""
    (tmp_path / "file").write_text("x", encoding="utf-8")

    code = run(["demo", "-o", str(tmp_path / "file" / "harbour.html")])

    assert code == 2
    assert "the folder cannot be made" in capsys.readouterr().err


def test_account_and_add_refuse_to_write_over_what_they_were_given(capsys, tmp_path):
    """Each face, before any work begins; the article and the dossier stay as they are."""
    article, text = tmp_path / "dyke.txt", "The dyke at Osk broke on Monday, the mayor said."
    article.write_text(text, encoding="utf-8")
    commands = [["account", str(tmp_path), option, str(article)] for option in ("-o", "--json", "--markdown")]
    commands.append(["add", str(tmp_path / "x.db"), str(tmp_path), "--json", str(article)])

    for command in commands:
        assert run(command) == 2
        assert "one of the files given" in capsys.readouterr().err
    assert run(["add", str(tmp_path / "x.db"), str(article), "--json", str(tmp_path / "x.db")]) == 2

    assert article.read_text(encoding="utf-8") == text
    assert run(["check", str(tmp_path / "x.db"), "-q"]) == 0


def test_demo_prints_the_account_and_makes_the_page(capsys, tmp_path, monkeypatch):
    """In the terminal and as a page, whose folder is made."""
    monkeypatch.chdir(tmp_path)

    code = run(["demo", "-o", "out/harbour.html"])

    out, err = capsys.readouterr()
    assert code == 0
    assert "DISPUTES" in out and "Halyna Drozhenko" in out
    assert "out/harbour.html" in err
    assert Path("out/harbour.html").stat().st_size > 10_000


def test_an_interrupt_ends_with_code_130(capsys, vote, monkeypatch):
    """One line, no traceback."""

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Dossier, "check", interrupted)

    assert run(["check", "vote.db"]) == 130
    assert capsys.readouterr().err.startswith("error: interrupted. Next: ")


def test_markup_and_control_characters_of_an_article_stay_text(capsys, tmp_path, monkeypatch):
    """Nothing in a file name or text steers the terminal."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(
        'Police said "it \x1b[31mis over" on Monday, 13 May 2024. [bold]No.', encoding="utf-8"
    )

    text = printed(capsys, "account", "a.txt")
    printed(capsys, "add", "x.db", "a.txt")

    assert "\x1b" not in text
    assert "\x1b" not in printed(capsys, "search", "x.db", "police")
