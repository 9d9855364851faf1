"""The rooms of the house and the doors between them, read from the source."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "src" / "counterclaim"

# room -> the rooms it may import besides itself. Files at the top of the package are rooms of their own.
DOORS: dict[str, frozenset[str]] = {
    "errors": frozenset(),
    # Loads libraries that are no part of the core, and says what to install: every room may need one.
    "extras": frozenset({"errors"}),
    "settings": frozenset({"model"}),
    "model": frozenset({"errors"}),
    "ingest": frozenset({"model", "errors", "extras"}),
    "read": frozenset({"model", "errors"}),
    "link": frozenset({"model", "errors"}),
    "store": frozenset({"model", "errors"}),
    "show": frozenset({"model", "errors", "extras"}),
    # Readings of an archive as files, and the workers that make them. What reads is handed in by `dossier` or
    # `sharding`, so that the same function runs in one process, on all cores, on Dask and on Spark.
    "shards": frozenset({"model", "errors", "extras"}),
    "dossier": frozenset({"ingest", "read", "link", "shards", "store", "model", "errors", "settings"}),
    # Beside the dossier: from files to shards, without a store.
    "sharding": frozenset({"dossier", "ingest", "read", "shards", "model", "errors", "settings"}),
    # The only room that opens connections. It asks and hands on; what an answer means is told to it by `following`.
    "fetch": frozenset({"model", "errors"}),
    # Beside the dossier: what `watch` and `fetch` bring goes into it.
    "following": frozenset({"dossier", "fetch", "ingest", "model", "errors", "settings"}),
    "cli": frozenset({"dossier", "following", "sharding", "show", "web", "mcp", "model", "errors", "settings"}),
    "web": frozenset({"dossier", "show", "model", "errors", "settings"}),
    "mcp": frozenset({"dossier", "show", "model", "errors", "settings"}),
    "": frozenset({"dossier", "model", "errors", "settings"}),  # the front door, counterclaim/__init__.py
    "__main__": frozenset({"cli"}),
}

# library -> the only folders that may import it
KEEPERS: dict[str, tuple[str, ...]] = {
    "spacy": ("read/engines/",),
    "thinc": ("read/engines/",),
    "onnxruntime": ("read/engines/",),
    "tokenizers": ("read/engines/",),
    "numpy": ("read/engines/", "link/"),
    "sqlalchemy": ("store/",),
    "sqlite3": ("store/",),
    "trafilatura": ("ingest/",),
    "feedparser": ("ingest/feeds/",),
    # Whatever can open a connection of its own accord.
    "httpx": ("fetch/",),
    "protego": ("fetch/",),
    "socket": ("fetch/", "web/server.py"),
    "ssl": ("fetch/",),
    "http.client": ("fetch/",),
    "urllib.request": ("fetch/",),
    "urllib3": ("fetch/",),
    "requests": ("fetch/",),
    "ftplib": ("fetch/",),
    "smtplib": ("fetch/",),
    "socketserver": ("fetch/",),
    "xmlrpc": ("fetch/",),
    "typer": ("cli/",),
    "jinja2": ("show/",),
    "fastapi": ("web/",),
    "starlette": ("web/",),
    "uvicorn": ("web/",),
    "pyarrow": ("show/exports/", "shards/arrow.py", "ingest/dumps/"),
    "fastwarc": ("ingest/archives/",),
    "lxml": ("ingest/",),
    "dask": ("shards/runners/on_dask.py",),
    "distributed": ("shards/runners/on_dask.py",),
    "pyspark": ("shards/runners/on_spark.py",),
    "mcp": ("mcp/",),
}


def room_of(path: Path) -> str:
    """The room a file belongs to: its folder, or the file itself at the top."""
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return "" if parts == ("__init__",) else parts[0]


def imports_of(path: Path) -> Iterator[tuple[int, str]]:
    """(line, dotted name) of everything a file imports, inside functions and for types too."""
    package = ["counterclaim", *path.relative_to(SOURCE).parts[:-1]]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                base = ".".join([*package[: len(package) - node.level + 1], *([base] if base else [])])
            if base == "counterclaim":
                yield from ((node.lineno, f"counterclaim.{alias.name}") for alias in node.names)
            else:
                yield node.lineno, base
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "load_extra":
            yield from ((node.lineno, each.value) for each in node.args[:1] if isinstance(each, ast.Constant))


def faults_of(path: Path) -> list[str]:
    """What a file imports against the rule, one line each."""
    room, place = room_of(path), path.relative_to(SOURCE.parent.parent)
    faults = []
    for line, name in imports_of(path):
        top, *rest = name.split(".")
        if top == "counterclaim":
            target = rest[0] if rest else ""
            if target and target != room and target not in DOORS[room]:
                faults.append(f"{place}:{line}: {room or 'the front door'} may not import {name}")
            continue
        keeper = next((known for known in (name, ".".join([top, *rest[:1]]), top) if known in KEEPERS), None)
        if keeper and not str(path.relative_to(SOURCE).as_posix()).startswith(KEEPERS[keeper]):
            faults.append(f"{place}:{line}: only {' and '.join(KEEPERS[keeper])} imports {keeper}")
    return faults


def test_rooms_keep_to_their_doors():
    """Every import of every file goes through a door that the design has."""
    files = sorted(SOURCE.rglob("*.py"))
    assert len(files) > 40
    assert {room_of(path) for path in files} <= set(DOORS)

    faults = [fault for path in files for fault in faults_of(path)]

    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(
    ("file", "text", "fault"),
    [
        (
            "link/a.py",
            "from counterclaim.read.order import read_articles",
            "link may not import counterclaim.read.order",
        ),
        ("link/a.py", "from ..read import order", "link may not import counterclaim.read"),
        (
            "model/a.py",
            "def f():\n    import counterclaim.store.tables",
            "model may not import counterclaim.store.tables",
        ),
        ("cli/a.py", "from counterclaim import ingest", "cli may not import counterclaim.ingest"),
        ("read/dates.py", "import spacy.tokens", "only read/engines/ imports spacy"),
        ("dossier/adding.py", "from sqlalchemy import select", "only store/ imports sqlalchemy"),
        ("ingest/a.py", "import urllib.request", "only fetch/ imports urllib.request"),
        ("web/a.py", "from http.client import HTTPConnection", "only fetch/ imports http.client"),
        ("following.py", "import httpx", "only fetch/ imports httpx"),
        ("show/a.py", "x = load_extra('pyspark.sql', 'spark', 'a')", "only shards/runners/on_spark.py imports pyspark"),
    ],
)
def test_an_import_through_a_wall_is_found(tmp_path, monkeypatch, file, text, fault):
    """The rule names the line, however the import is written."""
    monkeypatch.setattr(f"{__name__}.SOURCE", tmp_path / "src" / "counterclaim")
    path = tmp_path / "src" / "counterclaim" / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")

    faults = faults_of(path)

    assert len(faults) == 1
    assert faults[0].endswith(fault)


def test_every_library_that_is_imported_is_declared():
    """Nothing works only because something else happens to bring it."""
    project = tomllib.loads((SOURCE.parents[1] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [name for extra in ("dask", "mcp", "parquet", "spark") for name in project["optional-dependencies"][extra]]
    wanted = [*project["dependencies"], *extras]
    declared = {re.split(r"[<>=;\[ ]", name)[0].lower().replace("-", "_") for name in wanted}
    homes = {"lxml": "trafilatura", "dateutil": "python_dateutil", "dask": "distributed"}
    homes |= {"docx": "python_docx", "pdfminer": "pdfminer.six"}
    faults = []
    for path in sorted(SOURCE.rglob("*.py")):
        for line, name in imports_of(path):
            top = name.split(".")[0]
            if top not in sys.stdlib_module_names and top != "counterclaim" and homes.get(top, top) not in declared:
                faults.append(f"{path.relative_to(SOURCE.parent.parent)}:{line}: {top}")

    assert not faults, "\n".join(faults)
