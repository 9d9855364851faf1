"""A piece of markup that is all article, as feeds and records have it, becomes text in paragraphs.

Unlike a page it has no furniture to be left out, so nothing is: an extractor would drop its short lines. Invariant:
every visible character of the piece is in the text, in its order.
"""

from __future__ import annotations

import re
from typing import Any

from counterclaim.errors import UnreadableFile

MOST_ELEMENTS = 60_000

_BLOCKS = frozenset(
    {
        "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "pre",
        "table", "tr", "td", "th", "caption", "figure", "figcaption", "section", "article", "header", "footer", "aside",
        "main", "hr", "address", "body", "center", "details", "summary", "fieldset", "html", "head",
    }
)  # fmt: skip
_UNSEEN = frozenset({"script", "style", "noscript", "iframe", "template", "svg", "object", "form", "button", "select"})
_MARKUP = re.compile(r"</?[a-z][^<>]{0,2000}>|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,10});", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\r\n\f]+")


def is_markup(text: str) -> bool:
    """Whether a text has tags or entities.

    >>> is_markup("<p>It burned.</p>"), is_markup("3 < 4 & 5")
    (True, False)
    """
    return bool(_MARKUP.search(text))


def text_of_markup(markup: str, name: str) -> str:
    """The text, one paragraph a block with a blank line between them.

    Args:
        markup: a piece of HTML.
        name: what messages call it.

    Raises:
        UnreadableFile: it has too many elements.

    >>> text_of_markup("<p>It <b>burned</b>.<br>Twice.</p><p>So&nbsp;far.", "a")
    'It burned.\\nTwice.\\n\\nSo\\xa0far.'
    """
    from trafilatura.utils import load_html

    tree = load_html(f"<html><body><div>{markup}</div><p></p></body></html>")
    if tree is None:
        return ""
    if tree.xpath("count(//*)") > MOST_ELEMENTS:
        raise UnreadableFile(
            f"it has more than {MOST_ELEMENTS:,} elements", where=name, next_step="save the article's text as .txt"
        )
    blocks: list[list[str]] = [[]]
    _collect(tree, blocks)
    paragraphs = [
        "\n".join(line.strip(" \t") for line in "".join(pieces).split("\n")).strip("\n ") for pieces in blocks
    ]
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph.strip())


def _collect(tree: Any, blocks: list[list[str]]) -> None:
    """Walk without recursion: hostile markup is nested deeper than Python's stack."""
    todo: list[tuple[Any, bool]] = [(tree, True)]
    while todo:
        element, opening = todo.pop()
        named = isinstance(element.tag, str)
        if opening:
            if named and element.tag in _BLOCKS:
                blocks.append([])
            todo.append((element, False))
            if named and element.tag not in _UNSEEN:
                if element.tag == "br":
                    blocks[-1].append("\n")
                _add(blocks, element.text, pre=element.tag == "pre")
                todo += [(child, True) for child in reversed(element)]
            continue
        if named and element.tag in _BLOCKS:
            blocks.append([])
        _add(blocks, element.tail, pre=False)


def _add(blocks: list[list[str]], text: str | None, *, pre: bool) -> None:
    if text:
        blocks[-1].append(text if pre else _BLANKS.sub(" ", text))
