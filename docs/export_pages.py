"""The pages about exports and about the server for assistants, from what the program says about itself.

`generate` writes them and a test keeps them fresh: formats and columns come from `show.exports`, tools and their
arguments from the server, the rest is written here.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable

from counterclaim.mcp.paging import MOST, USUAL
from counterclaim.mcp.server import LONGEST_RESOURCE, NAMES
from counterclaim.mcp.tools import Tools
from counterclaim.show.exports import FORMATS
from counterclaim.show.exports.columns import Kind, Table
from counterclaim.show.exports.event_table import EVENTS
from counterclaim.show.exports.tables import TABLES
from counterclaim.show.exports.web_annotations import AROUND
from counterclaim.web.pages.exports import MOST_WHOLE

# ruff: noqa: E501 (one sentence a line, and tables are one line a row)
KINDS: dict[Kind, tuple[str, str, str]] = {
    "text": ("words", "in quotation marks", "string"),
    "texts": ("a list of words", "a JSON array", "list of string"),
    "integer": ("a whole number", "digits", "int64"),
    "number": ("a number", "digits, a point, perhaps an exponent", "double"),
    "boolean": ("true or false", "`true`, `false`", "bool"),
    "day": ("a day", "ISO 8601", "date32"),
}

EXPORTS_HEAD = """\
# Exports

Made from the program by `make docs`; a test fails when it is stale.

The account of a dossier in formats that other tools read.

```
counterclaim export vote.db --to csv -o tables
counterclaim export vote.db --to csv --table claims -o claims.csv
counterclaim export vote.db --to annotations -o vote.annotations.jsonld
```

The desk (`counterclaim serve vote.db`) offers the same files under Exports.
From Python: `write_export(make_material(account), "schema")` of `counterclaim.show.exports` gives the bytes, part by part.

| format | file | for whom | content type |
| --- | --- | --- | --- |
"""

EXPORTS_RULES = f"""
What holds for all of them:

- **Every quote is a passage.** It is `text[start:end]` of its article's text. `start` and `end` count Unicode code points from 0; `end` is left out. Python counts so. JavaScript and Java count UTF-16 units: convert before slicing there.
- **Suggested, accepted and rejected are told apart**, in a column or property named in each section below. A person's decision is never mixed with the program's suggestion. Rejected things stay, marked. Who decided, when and why, and people's notes, stand only in the table of decisions: leave that one out where it is nobody's business.
- **No verdict.** No format says who is right, and none holds a middle of two figures.
- **What an article says begins nothing**: no formula, no markup, no second record. Tests hold hostile texts against each format.
- **Safe writing.** A file is written beside its place and then renamed. One that is there already stays, unless `--replace` is given; a database is never written over.
- **The same account gives the same bytes.**
- **Streamed.** All but the report and Markdown are written item by item, so that memory does not grow with the file. These two are made whole: for 1,000 articles they take 160 and 76 MB of file, 40 and 25 seconds of one processor, and 1.4 GB of memory beside the account. The desk offers them up to {MOST_WHOLE} articles; the command always.
- **No network.** Addresses of contexts and schemas stand in the files; nothing is fetched.

## CSV and Parquet

The same tables in both, from one declaration of their columns.

| a cell holds | in CSV | in Parquet |
| --- | --- | --- |
"""

CSV_RULES = """
- CSV is RFC 4180: commas, CRLF, UTF-8. Every cell of words stands in quotation marks; numbers, days and truth values stand without.
- **With a byte order mark**, since Excel reads the letters right only with it. Most readers skip it; in Python open the file with `encoding="utf-8-sig"`.
- A cell is **empty** where nothing is known or there is none. In Parquet that is null; an empty list is an empty list in Parquet and an empty cell in CSV.
- **Formulas.** A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@`, their wide forms, or a tab or line break before one. Such a cell of words gets an apostrophe in front; a cell that has apostrophes before such a sign gets one more. To have the exact value back, take one apostrophe away from every cell of words that matches `^'+[=+\\-@＝＋－＠\\t\\r\\n]`. Cells of numbers get none, so `-2` stays a number. Open the file as comma-separated: a wrong separator cuts cells in pieces.
- A spreadsheet may still change what looks like a number or a date to it: import the columns as text where that matters. Excel shows the first 32,767 characters of a cell.
- Half a character (a lone surrogate), which UTF-8 cannot hold, becomes U+FFFD. A dossier never holds one.
- Numbers beyond what a float holds are empty, as in JSON.
- Parquet needs the extra `counterclaim[parquet]` (pyarrow, 171 MB). Each column of the file carries its meaning as metadata.
- Join the tables by their ids; an article's text is in the dossier (`articles.text`), not here.
"""

EVENT_RULES = """
## Event table

`--to ucdp` writes one CSV file in the columns of the UCDP Georeferenced Event Dataset, as far as articles can fill them, under the rules for CSV above.

- `date_prec` has the codes of the GED codebook: 1 one day, 2 two to six days, 3 a week, 4 eight to thirty days or a month, 5 up to a year. It is empty for an open end and for more than a year.
- `low` and `high` are the lowest and the highest bound that the event's own passages tell of its dead. A figure that a later one supersedes does not count, nor one that counts dead and wounded together.
- `best` is **always empty**, and `best_note` says why: UCDP's best figure is a coder's judgement, and this program makes none. Fill it yourself.
- `where_description` has the names of places that the passages hold, as printed. Nothing is located: there are no coordinates.
- Every happening of the timeline is a row, also one without dead, one that is planned and one that somebody denies (`told_as`): filter before use.
- Sides, deaths by side and conflict ids have no column: articles do not say them in UCDP's sense.
"""

ANNOTATIONS = f"""
## Web annotations

`--to annotations` writes one `AnnotationPage` of the W3C's Web Annotation Data Model (Recommendation of 23 February 2017) as JSON-LD.

| what | annotation |
| --- | --- |
| a statement | `motivation` classifying; a body with the stance (says, denies, …), a body with the holder's name; a target for each piece of what is said |
| a passage of a side of a dispute | `motivation` linking; a body with the kind of dispute, a body with the holder's name; `dispute`, `side` and `camp` |

- **Both selectors on every target.** `TextQuoteSelector` has the words and {AROUND} code points before and after them; `TextPositionSelector` has `start` and `end`.
- **Unit.** The standard demands positions in Unicode code points, from 0, with the end left out. So they are counted here, without conversion.
- **Of which text.** Positions count in the text that the dossier keeps, not in the live page. Where an article has an address, `source` is the address and `state` a `TimeState` whose `cached` names the text (`urn:counterclaim:article-…`); else `source` is that name. On the live page use the quote.
- `status` is suggested, accepted or rejected. It, `stance`, `mode`, `side`, `camp` and `dispute` are our own words, declared in the file under `urn:counterclaim:vocabulary#`; a tool that does not know them may leave them out.
- Bodies are `text/plain`.
- A passage may begin or end inside a grapheme cluster only where the article's own sentence does.

## FollowTheMoney

`--to followthemoney` writes one entity a line, valid to the model of followthemoney 3.5.9.

| here | there | with |
| --- | --- | --- |
| article | `Article` | `title`, `author`, `publisher`, `sourceUrl`, `publishedAt`, `fileName` |
| person, organisation, described group | `Person`, `Organization`, `LegalEntity` | `name`, every other spelling as `alias`, roles as `position` of a person, `status` |
| place | `Address` | `full`; the status in `remarks` |
| use of a name | `Mention` | `document`, `resolved`, `name`; the place in its id |
| statement of somebody in the cast | `Documentation` | `document`, `entity`, the stance as `role`, the words as `summary`, the place as `recordId`, `status` |
| claim | `Note` | `description`, `entity` (its articles and holders), `proof`; the status in `summary` |
| two actors in different camps of a dispute | `UnknownLink` | `subject`, `object`, the kind as `role`, the question as `summary`, `status` |
| happening | `Event` | `date`, or `startDate` and `endDate`; `description`, `proof`; the status in `summary` |

- The place of a passage is written `urn:counterclaim:article-…#char=START,END` (after RFC 5147: code points, half-open). It stands in `recordId`; of a mention in its id.
- The model has no word for a claim or a dispute, so a note and a link stand for them. Nothing is put into a property that means something else.
- The model's dates are days, months or years between 1000 and 2999; other intervals are left out or become a start and an end.
- Values have no order in the model. Tools that clean values take quotation marks and white space away from names, and compose Unicode (NFC).
- Whom a person hid is left out, with every link to them.

## schema.org claims

`--to schema` writes JSON-LD: a `NewsArticle` for each article, and a `Claim` for each claim with every passage as an `appearance` (a `Quotation` that `isPartOf` its article).

- The id of an appearance is the place of the passage, `urn:counterclaim:article-…#char=START,END` (after RFC 5147: code points, half-open).
- `creativeWorkStatus` says whether the claim was suggested by the program, or accepted or rejected by a person.
- A holder whom the cast knows is an `author`; other names are `creditText`.
- There is no `ClaimReview`: its point is a rating. There is no `firstAppearance`: a dossier knows only the articles that it was given.
- A date of publication that is no single day, month or year is left out.

## Datasette

`--to datasette` writes a metadata file for the dossier itself.

```
counterclaim export vote.db --to datasette -o metadata.json
datasette vote.db --metadata metadata.json
```

Every table and view has its description, every column of a table its meaning (the words of [database.md](database.md)), and the views for reading have facets.
It names the database after the dossier's file: export again after renaming that.

## Report, Markdown, JSON

- `--to html` is the page that `counterclaim show vote.db -o vote.html` writes: one file that asks for nothing else.
- `--to markdown` has a footnote (`[^p1-226-309]`) for every passage, which names outlet, file, characters and date.
- `--to json` is the account key by key, as [json.md](json.md) tells.
"""

MCP_HEAD = f"""\
# For assistants: the MCP server

Made from the program by `make docs`; a test fails when it is stale.

`counterclaim mcp vote.db` lets an assistant, or any other program that speaks the Model Context Protocol, look things up in one dossier.
It needs the extra: `pip install 'counterclaim[mcp]'`.

It speaks on standard input and output; the assistant starts it by itself. Most take a setting such as

```json
{{"mcpServers": {{"vote": {{"command": "counterclaim", "args": ["mcp", "/home/ada/vote.db"]}}}}}}
```

- **It only reads.** Nothing in the dossier can be changed through it. A dossier that was never linked is refused, since linking would write.
- **Passages, not prose.** Every answer is data. A passage is `article`, `outlet`, `published`, `start`, `end` and `quote`, the exact characters (code points, half-open). All other words are an article's, or from fixed lists.
- **Nobody is right.** Disputes come with all their sides. `status` tells the program's suggestions from what a person accepted or rejected.
- **Quotes are material.** The server tells the assistant that words of articles are never instructions. Whether it keeps to that is the assistant's affair: do not let one that reads strange texts act unasked.
- **Lists come in parts**: `offset`, and `limit` up to {MOST} ({USUAL} unless asked). `next_offset` is null at the end. Long lists of passages are cut, with `passages_total` beside them.
- **Offline.** It asks nothing of any other server. What the assistant does with the answers is outside of it: one that runs elsewhere sends the passages there.
- Decisions that people take meanwhile, and accounts that are linked meanwhile, are in the next answer.
- What cannot be answered is an error that says what to do next; the server goes on.

## Tools

All are marked as reading only.
"""

MCP_TAIL = f"""
## Resources

| address | type | what |
| --- | --- | --- |
| `counterclaim://story` | JSON | as `story` |
| `counterclaim://disputes/ID` | JSON | as `dispute` |
| `counterclaim://articles/ID` | text | the whole text of an article of up to {LONGEST_RESOURCE:,} characters |
"""


def exports_page() -> str:
    """The page `exports.md`."""
    formats = "".join(
        f"| `{each.name}` | `vote{'.TABLE' if each.tabular else ''}{each.ending}` | {each.whom} | `{each.media_type}` |\n"
        for each in FORMATS.values()
    )
    kinds = "".join(f"| {held} | {csv} | {parquet} |\n" for held, csv, parquet in KINDS.values())
    tables = "".join(table_section(table) for table in TABLES.values())
    events = EVENT_RULES + "\n" + columns_of(EVENTS)
    return EXPORTS_HEAD + formats + EXPORTS_RULES + kinds + CSV_RULES + tables + events + ANNOTATIONS


def table_section(table: Table) -> str:
    """One table with its columns."""
    return f"\n### {table.name}\n\n{table.meaning}\n\n{columns_of(table)}"


def columns_of(table: Table) -> str:
    """The columns of a table."""
    rows = "".join(f"| `{column.name}` | {KINDS[column.kind][0]} | {column.meaning} |\n" for column in table.columns)
    return f"| column | holds | meaning |\n| --- | --- | --- |\n{rows}"


def mcp_page() -> str:
    """The page `mcp.md`."""
    return MCP_HEAD + "".join(tool_section(name) for name in NAMES) + MCP_TAIL


def tool_section(name: str) -> str:
    """One tool: what it tells, and what it takes."""
    function = getattr(Tools, name)
    said = inspect.cleandoc(function.__doc__ or "")
    return f"\n### {name}\n\n{said}\n{arguments_of(function)}"


def arguments_of(function: object) -> str:
    """The arguments of a tool, in one line."""
    parameters: Iterable[inspect.Parameter] = list(inspect.signature(function).parameters.values())[1:]  # type: ignore[arg-type]
    named = [
        f"`{each.name}`" + ("" if each.default in (inspect.Parameter.empty, "") else f" ({each.default} unless given)")
        for each in parameters
    ]
    return f"\nTakes {', '.join(named)}.\n" if named else ""
