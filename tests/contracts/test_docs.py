"""The documentation says what the program does: generated pages are fresh, nothing is left out, no link is dead."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from pathlib import Path

import pytest

from counterclaim import errors
from docs import generate, outputs

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
CARDS = sorted((ROOT / "models").rglob("*.md"))
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted(DOCS.rglob("*.md")), *CARDS]
COMMANDS = dict(generate.commands())


@pytest.mark.parametrize("name", sorted(generate.PAGES))
def test_generated_pages_are_fresh(name):
    """`make docs` would change nothing."""
    assert (DOCS / name).read_text(encoding="utf-8") == generate.PAGES[name](), f"docs/{name} is stale: make docs"


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_explains_itself(name):
    """An imperative first line that fits into the list of commands, an example, and help for every option."""
    text = COMMANDS[name]
    first = next(line.strip() for line in text.splitlines()[1:] if line.strip())

    assert first.endswith(".") and first[0].isupper() and len(first) <= 62
    assert "Example:\n    counterclaim " in text
    for line in text.partition("Options:\n")[2].splitlines():
        if line.startswith("  -"):
            assert re.search(r"\S  +\S", line), f"no help: {line}"


def test_the_error_tree_that_is_drawn_is_the_tree_that_is():
    """Every error stands in the drawing, under its base and with the indent of its depth."""
    drawn = [line for line in (errors.__doc__ or "").splitlines() if re.search(r"[├└]── |CounterclaimError", line)]
    depth = {line.split("── ")[-1].split()[0]: (len(line) - len(line.lstrip(" │├└─"))) // 4 for line in drawn}
    real = {
        name: len(error.__mro__) - len(errors.CounterclaimError.__mro__) + 1
        for name, error in inspect.getmembers(errors, inspect.isclass)
        if issubclass(error, errors.CounterclaimError)
    }

    assert depth == real


def test_every_noun_of_the_model_is_in_the_glossary():
    """A class of the model has an entry of its name, or is named in another's."""
    glossary = (DOCS / "concepts.md").read_text(encoding="utf-8")
    nouns = [
        f"{path.name}: {node.name}"
        for path in sorted((ROOT / "src" / "counterclaim" / "model").glob("*.py"))
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef)
    ]
    missing = [noun for noun in nouns if not re.search(rf"\b{noun.split()[-1]}\b", glossary)]

    assert not missing, missing


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_between_pages_lead_somewhere(page):
    """No link to a file that is not there."""
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    targets = [target.partition("#")[0] for target in re.findall(r"\]\(([^)\s]+)\)", text)]
    dead = [target for target in targets if target and "://" not in target and not (page.parent / target).exists()]

    assert not dead, dead


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_commands_that_pages_name_exist(page):
    """Every `counterclaim X` and `make X` in a page is a command, with options that it has."""
    text = page.read_text(encoding="utf-8")
    lines = re.findall(r"(?:^|`|\$ |&& )(counterclaim [a-z][^`\n&|]*)", text, flags=re.MULTILINE)
    for line in lines:
        command = "counterclaim " + line.split()[1]
        assert command in COMMANDS, line
        for option in re.findall(r"(?<!\S)--[a-z-]+", line):
            assert option in COMMANDS[command], line
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"(?:^|`)make ([a-z]+)", text, flags=re.MULTILINE):
        assert re.search(rf"^{target}:", makefile, flags=re.MULTILINE), f"make {target}"


def test_modules_that_pages_run_exist():
    """Every `python -m evals.X` and `python -m training.X` in a page is a module."""
    for page in PAGES:
        for name in re.findall(r"python -m ((?:evals|training)\.[a-z_]+)", page.read_text(encoding="utf-8")):
            assert importlib.util.find_spec(name), f"{page.name}: {name}"


def test_no_page_or_source_names_a_machine_or_a_registry():
    """What is shipped says nothing of where it was made, and the lock works on any mirror."""
    telling = re.compile("|".join(("/wor" + "k/", "/roo" + "t/", "index" + "-url")))
    files = [*PAGES, ROOT / "Makefile", ROOT / "pyproject.toml", ROOT / "requirements.lock", ROOT / ".ci" / "run"]
    files += [path for room in ("src", "tests", "evals", "examples") for path in sorted((ROOT / room).rglob("*.*"))]
    texts = [path for path in files if path.suffix not in (".pyc", ".png", ".onnx", ".gz") and path.is_file()]
    found = [f"{path.relative_to(ROOT)}" for path in texts if telling.search(path.read_text("utf-8", "replace"))]

    assert not found, found
    assert "://" not in (ROOT / "requirements.lock").read_text(encoding="utf-8")


def test_the_python_page_runs(tmp_path, monkeypatch, capsys):
    """Every block, in order, as one program."""
    text = (DOCS / "python.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```python\n(.*?)```", text, flags=re.DOTALL)
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)

    exec(compile("\n".join(blocks), "docs/python.md", "exec"), {"__name__": "page"})

    assert len(blocks) > 10
    assert capsys.readouterr().out


@pytest.mark.parametrize("page", outputs.PAGES, ids=lambda page: page.name)
def test_every_passage_that_a_page_quotes_stands_in_an_article(page, selmar):
    """The excerpts of an account in the documentation are verbatim too."""
    articles = " ".join(" ".join(path.read_text(encoding="utf-8").split()) for path in sorted(selmar.iterdir()))
    blocks = outputs.BLOCK.findall(page.read_text(encoding="utf-8"))
    quotes = [" ".join(quote.split()) for _, output in blocks for quote in re.findall(r"“(.+?)”", output, re.DOTALL)]

    assert len(quotes) >= 2
    assert [quote for quote in quotes if quote not in articles] == []
