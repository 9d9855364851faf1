"""A page as a test looks at it: its elements with their attributes and texts."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset(["meta", "link", "input", "img", "br", "hr", "base"])


@dataclass
class Element:
    """One element: `text` is all text inside it."""

    tag: str
    attributes: dict[str, str]
    text: str = ""
    inside: list[Element] = field(default_factory=list)

    @property
    def classes(self) -> list[str]:
        """The words of its class."""
        return self.attributes.get("class", "").split()


class Parsed(HTMLParser):
    """All elements of a page, in the order in which they open."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.open: list[Element] = []
        self.feed(html)
        self.close()
        assert self.open == [], "every element is closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        for outer in self.open:
            outer.inside.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        """Close the innermost element, which is this one in a page that is well formed."""
        assert self.open[-1].tag == tag, (self.open[-1].tag, tag)
        self.open.pop()

    def handle_data(self, data: str) -> None:
        """Give the text to every element around it."""
        for element in self.open:
            element.text += data

    def of_class(self, name: str) -> list[Element]:
        """The elements that have a class."""
        return [element for element in self.elements if name in element.classes]

    def of_tag(self, tag: str) -> list[Element]:
        """The elements of a kind."""
        return [element for element in self.elements if element.tag == tag]

    def links(self) -> list[str]:
        """Where its links lead."""
        return [element.attributes["href"] for element in self.of_tag("a") if "href" in element.attributes]
