"""Elements of agencies' XML by their local names, and their text in paragraphs.

A step of `newsml` and `nitf`. The standards have namespaces, and their users leave them out. Invariant: nothing is
walked by recursion, as a hostile file is nested deeper than Python's stack.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

# What begins a paragraph in NITF and in XHTML.
_BLOCKS = frozenset(
    {
        "p", "hl1", "hl2", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "tr", "bq", "blockquote", "block",
        "pre", "div", "section", "ol", "ul", "dl", "table", "note", "fn", "credit", "body.content", "body", "caption",
        "abstract",
    }
)  # fmt: skip
# Pictures and films with their captions are items of their own.
_UNSEEN = frozenset({"media", "script", "style", "head", "figure", "picture", "object"})
_BLANKS = re.compile(r"\s+")


def local(element: Any) -> str:
    """The name of an element without its namespace; "" for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def find(element: Any, *path: str) -> Any | None:
    """The first element at the end of a path of local names, looked for among children at each step."""
    return next(find_all(element, *path), None)


def find_all(element: Any, *path: str) -> Iterator[Any]:
    """All elements at the end of a path of local names."""
    if element is None:
        return
    if not path:
        yield element
        return
    for child in element:
        if local(child) == path[0]:
            yield from find_all(child, *path[1:])


def words(element: Any | None) -> str:
    """All text of an element on one line; "" for none.

    >>> from lxml import etree
    >>> words(etree.fromstring("<byline>By <b>Ada</b>\\n Lund</byline>"))
    'By Ada Lund'
    """
    if element is None:
        return ""
    return _BLANKS.sub(" ", "".join(str(piece) for piece in element.itertext())).strip()


def paragraphs(element: Any) -> str:
    """The text of an element, a blank line between its paragraphs; captions are left out."""
    blocks: list[list[str]] = [[]]
    todo: list[tuple[Any, bool]] = [(element, True)]
    while todo:
        current, opening = todo.pop()
        name = local(current)
        if opening:
            if name in _BLOCKS:
                blocks.append([])
            todo.append((current, False))
            if name and name not in _UNSEEN:
                blocks[-1].append(current.text or "")
                if name in {"br", "td", "th"}:
                    blocks[-1].append(" ")
                todo += [(child, True) for child in reversed(current)]
            continue
        if name in _BLOCKS:
            blocks.append([])
        if current is not element:
            blocks[-1].append(current.tail or "")
    lines = (_BLANKS.sub(" ", "".join(pieces)).strip() for pieces in blocks)
    return "\n\n".join(line for line in lines if line)
