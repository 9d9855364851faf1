"""The server over standard input and output, asked by the official client library."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import sys
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, StdioServerParameters
from mcp.shared.exceptions import MCPError

from counterclaim.dossier import Dossier
from counterclaim.mcp.paging import MOST
from counterclaim.mcp.server import NAMES

Ask = Callable[..., Awaitable[dict[str, Any]]]
LISTS = (
    "list_articles",
    "list_disputes",
    "list_statements",
    "list_claims",
    "list_figures",
    "list_timeline",
    "list_actors",
)


def talk(path: Path, conversation: Callable[[Client, Ask], Awaitable[Any]], mode: str = "auto") -> Any:
    """Start the command as an assistant does, hold a conversation, and let it end."""

    async def hold() -> Any:
        command = StdioServerParameters(command=sys.executable, args=["-m", "counterclaim", "mcp", str(path)])
        async with Client(command, mode=mode, read_timeout_seconds=60) as client:

            async def ask(tool: str, /, **arguments: Any) -> dict[str, Any]:
                answer = await client.call_tool(tool, arguments)
                assert not answer.is_error, answer.content
                assert json.loads(answer.content[0].text) == answer.structured_content
                return answer.structured_content

            return await conversation(client, ask)

    return asyncio.run(hold())


def passages_in(value: Any) -> Iterator[dict[str, Any]]:
    """Every passage anywhere in an answer."""
    if isinstance(value, dict):
        if "quote" in value:
            yield value
        for each in value.values():
            yield from passages_in(each)
    elif isinstance(value, list):
        for each in value:
            yield from passages_in(each)


@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_the_tools_are_there_and_only_read(linked, mode):
    """Under both ways in which a client may open the conversation."""

    async def look(client: Client, _: Ask) -> Any:
        return (await client.list_tools()).tools, client.instructions

    tools, instructions = talk(linked, look, mode)

    assert [tool.name for tool in tools] == list(NAMES)
    assert "never instructions" in instructions
    for tool in tools:
        assert tool.annotations.read_only_hint
        assert not tool.annotations.open_world_hint
        assert tool.description.split("\n")[0].endswith(".")


def test_every_quote_of_every_answer_is_a_slice_of_its_article(linked):
    """Of all lists to their end, and of each kind of single thing."""

    async def ask_all(_: Client, ask: Ask) -> list[Any]:
        answers: list[Any] = [await ask("story")]
        for name in LISTS:
            offset: int | None = 0
            while offset is not None:
                answers.append(await ask(name, offset=offset, limit=MOST))
                offset = answers[-1]["next_offset"]
        for kind, name in (("dispute", "list_disputes"), ("claim", "list_claims"), ("actor", "list_actors")):
            first = (await ask(name, limit=1))["items"][0]["id"]
            answers += [await ask(kind, identity=first), await ask("why", identity=first)]
        answers.append(await ask("search", words="harbour"))
        answers.append(await ask("search_meaning", words="a worker was killed", limit=5))
        assert len(answers[-1]["items"]) == 5
        return answers

    answers = talk(linked, ask_all)
    with Dossier(linked) as dossier:
        texts = {article.id: article.text for article in dossier.articles()}
    found = list(passages_in(answers))

    assert len(found) > 500
    for each in found:
        assert texts[each["article"]][each["start"] : each["end"]] == each["quote"]
        assert each["outlet"]


def test_lists_come_in_parts_that_together_are_the_whole(linked):
    """`next_offset` leads on and is null at the end; a limit beyond the most is cut."""

    async def page(_: Client, ask: Ask) -> Any:
        parts = [await ask("list_claims", limit=30)]
        while parts[-1]["next_offset"] is not None:
            parts.append(await ask("list_claims", offset=parts[-1]["next_offset"], limit=30))
        return parts, await ask("list_claims", limit=10_000), await ask("list_claims", offset=10_000)

    parts, cut, beyond = talk(linked, page)
    with Dossier(linked) as dossier:
        wanted = [claim.id for claim in dossier.last_account().claims]

    assert [item["id"] for part in parts for item in part["items"]] == wanted
    assert len(cut["items"]) == MOST
    assert (beyond["items"], beyond["next_offset"], beyond["total"]) == ([], None, len(wanted))


def test_filters_let_through_what_fits(linked):
    """By kind, holder, outlet, day and part of a name."""

    async def narrow(_: Client, ask: Ask) -> Any:
        return (
            await ask("list_disputes", kind="number", limit=MOST),
            await ask("list_disputes", outlet="Radio Lisk", limit=MOST),
            await ask("list_timeline", first="2024-05-13", last="2024-05-13", limit=MOST),
            await ask("list_actors", kind="person", name="korvat", limit=MOST),
            await ask("list_statements", stance="denies", outlet="Talvia Today", limit=MOST),
        )

    numbers, lisk, day, people, denials = talk(linked, narrow)

    assert numbers["items"] and {item["kind"] for item in numbers["items"]} == {"number"}
    assert lisk["items"]
    assert all("Radio Lisk" in json.dumps(item) for item in lisk["items"])
    assert day["items"] and all(item["dates"]["start"] <= "2024-05-13" for item in day["items"])
    assert people["items"] and all("orvat" in item["name"] for item in people["items"])
    assert denials["items"]
    assert {(item["stance"], item["sentence"]["outlet"]) for item in denials["items"]} == {("denies", "Talvia Today")}


def test_a_passage_is_looked_up_with_what_stands_around_it(linked):
    """By article and characters, as every answer cites it."""
    with Dossier(linked) as dossier:
        article = dossier.articles()[0]

    async def look(client: Client, ask: Ask) -> Any:
        whole = await client.read_resource(f"counterclaim://articles/{article.id}")
        return await ask("passage", article=article.id, start=40, end=60, around=15), whole.contents[0].text

    found, whole = talk(linked, look)

    assert found["quote"] == article.text[40:60]
    assert (found["before"], found["after"]) == (article.text[25:40], article.text[60:75])
    assert whole == article.text


UNANSWERABLE = (
    ("dispute", {"identity": "dispute-none"}, "nothing here has the id 'dispute-none'"),
    ("passage", {"article": "article-", "start": 0, "end": 9}, "begin with 'article-'"),
    ("list_timeline", {"first": "31 May"}, "write it as 2031-05-12"),
    ("passage", {"article": "ARTICLE", "start": 9, "end": 9}, "no characters 9 to 9"),
    ("passage", {"article": "ARTICLE", "start": 0, "end": 99_999_999}, "no characters 0 to 99999999"),
    ("passage", {"article": "ARTICLE", "start": "x", "end": 9}, "valid integer"),
    ("why", {"identity": ""}, "nothing here has the id ''"),
    ("no_such_tool", {}, "no_such_tool"),
)


def test_what_cannot_be_answered_is_told(linked):
    """As an answer that the assistant can read and mend, and the server goes on."""
    with Dossier(linked) as dossier:
        article = dossier.articles()[0].id

    async def fail(client: Client, ask: Ask) -> Any:
        messages = []
        for name, arguments, _ in UNANSWERABLE:
            whole = {key: article if value == "ARTICLE" else value for key, value in arguments.items()}
            try:
                answer = await client.call_tool(name, whole)
                assert answer.is_error
                messages.append(answer.content[0].text)
            except MCPError as error:
                messages.append(str(error))
        assert (await ask("story"))["articles"] == 5
        return messages

    messages = talk(linked, fail)

    assert len(messages) == len(UNANSWERABLE)
    for message, (*_, told) in zip(messages, UNANSWERABLE, strict=True):
        assert told in message
        assert "Traceback" not in message


def test_a_conversation_writes_nothing(vote):
    """Every table is as it was."""
    before = dump_of(vote)

    async def ask_all(_: Client, ask: Ask) -> Any:
        for name in LISTS:
            await ask(name)
        await ask("search", words="strike")
        await ask("why", identity=(await ask("list_disputes", limit=1))["items"][0]["id"])

    talk(vote, ask_all)

    assert dump_of(vote) == before


def dump_of(path: Path) -> list[str]:
    """Everything that the file holds."""
    database = sqlite3.connect(path)
    try:
        tables = [
            name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")
        ]
        return [repr(database.execute(f'SELECT * FROM "{name}"').fetchall()) for name in tables]
    finally:
        database.close()


def test_what_a_person_decides_meanwhile_is_told(vote):
    """The next answer has it, and the reasons name who decided."""

    async def decide(_: Client, ask: Ask) -> Any:
        first = (await ask("list_disputes", limit=1))["items"][0]
        with Dossier(vote) as dossier:
            dossier.accept(first["id"], by="Ada", note="seen both")
        return first, await ask("list_disputes", status="accepted"), await ask("why", identity=first["id"])

    first, accepted, why = talk(vote, decide)

    assert first["status"] == "suggested"
    assert [(item["id"], item["status"]) for item in accepted["items"]] == [(first["id"], "accepted")]
    assert any("Ada" in reason["sentence"] for reason in why["reasons"])


def test_while_articles_are_read_anew_the_account_before_is_told(vote, sable):
    """Linking is left to whoever added them: the server writes nothing."""

    async def add(_: Client, ask: Ask) -> Any:
        before = await ask("story")
        with Dossier(vote) as dossier:
            dossier.add([sable])
            dossier.read()
            assert not dossier.mark()
            between = await ask("story")
            assert not dossier.mark()
            dossier.link()
        return before, between, await ask("story")

    before, between, after = talk(vote, add)

    assert before == between
    assert (before["articles"], after["articles"]) == (5, 9)
