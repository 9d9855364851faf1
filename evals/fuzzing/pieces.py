"""Our code in pieces, to tell whether what a reader goes through has changed since it was fed.

A piece is a function, a method, or a constant or class without its methods. What a reader depends on are the functions
that it was seen in, and the constants and classes of the names that these mention. Invariant: a comment and a line of
import are no change, since what is imported is a piece where it is made.
"""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import NamedTuple

_Function = ast.FunctionDef | ast.AsyncFunctionDef


class Piece(NamedTuple):
    """The digest of a piece and the names in it."""

    digest: str
    names: frozenset[str]


class Pieces(NamedTuple):
    """Functions by file and qualified name, "dumps/tables.py:read_table"; constants and classes by their bare names.

    Constants of one name in several files are one piece: whoever mentions the name depends on all.
    """

    functions: dict[str, Piece]
    constants: dict[str, Piece]

    def digests(self) -> dict[str, str]:
        """Of all pieces."""
        return {key: piece.digest for key, piece in (self.functions | self.constants).items()}

    def behind(self, went: Collection[str]) -> dict[str, str]:
        """The digests of all that functions depend on: their own, and those of the constants that they mention."""
        names: set[str] = set()
        more = {name for key in went if key in self.functions for name in self.functions[key].names}
        while more := (more & self.constants.keys()) - names:
            names |= more
            more = {name for constant in more for name in self.constants[constant].names}
        digests = {key: self.functions[key].digest for key in went if key in self.functions}
        return digests | {name: self.constants[name].digest for name in names}


def pieces_of(room: Path) -> Pieces:
    """All pieces of the files in a folder."""
    functions: dict[str, Piece] = {}
    others: dict[str, list[ast.AST]] = {}
    for path in sorted(room.rglob("*.py")):
        file = path.relative_to(room).as_posix()
        for name, node in _parts(ast.parse(path.read_bytes()).body, ""):
            if isinstance(node, _Function):
                functions[f"{file}:{name}"] = _piece([node])
            else:
                others.setdefault(name, []).append(node)
    return Pieces(functions, {name: _piece(nodes) for name, nodes in others.items()})


def _parts(body: list[ast.stmt], within: str) -> Iterator[tuple[str, ast.AST]]:
    """The parts of a file or class with their names, but for statements that give no name."""
    for node in body:
        if isinstance(node, _Function):
            yield f"{within}{node.name}", node
        elif isinstance(node, ast.ClassDef):
            yield from _parts([part for part in node.body if isinstance(part, _Function)], f"{within}{node.name}.")
            node.body = [part for part in node.body if not isinstance(part, _Function)]
            yield node.name, node
        elif not isinstance(node, ast.Import | ast.ImportFrom):
            targets = [part.id for part in ast.walk(node) if isinstance(part, ast.Name) and _is_given(part)]
            for name in targets:
                yield name, node


def _is_given(name: ast.Name) -> bool:
    return isinstance(name.ctx, ast.Store)


def _piece(nodes: list[ast.AST]) -> Piece:
    words = "\n".join(ast.dump(node) for node in nodes)
    parts = [part for node in nodes for part in ast.walk(node)]
    names = {part.id for part in parts if isinstance(part, ast.Name)}
    names |= {part.attr for part in parts if isinstance(part, ast.Attribute)}
    return Piece(hashlib.sha256(words.encode()).hexdigest()[:12], frozenset(names))


def name_of(qualified: str) -> str:
    """The function that a piece of code belongs to, by its qualified name; what is made inside belongs to it.

    >>> name_of("Reader.read.<locals>.<genexpr>"), name_of("<lambda>")
    ('Reader.read', '<lambda>')
    """
    return qualified.partition(".<locals>")[0]
