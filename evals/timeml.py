"""The documents of TempEval-3 (TimeML): texts with their day and their labelled expressions of time.

Split once and for all by a hash of a document's name: `kept` ones are only ever scored.
"""

from __future__ import annotations

import hashlib
import html
import re
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

FOLDERS = ("AQUAINT", "TimeBank")
MARKUP = re.compile(r"<(/?)(\w+)([^>]*)>|([^<]+)")
ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Label:
    """A labelled expression: where it stands, its type and its value."""

    start: int
    end: int
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its day and its labels. `kept` says whether it may only be scored."""

    name: str
    text: str
    day: date
    labels: tuple[Label, ...]

    @property
    def kept(self) -> bool:
        """Whether it is in the third that is never looked at."""
        return hashlib.sha1(self.name.encode()).digest()[0] % 3 == 0


def labels_of(body: str) -> tuple[str, tuple[Label, ...]]:
    """The text of an annotated body, and its labelled expressions in order."""
    text, labels, opened = "", [], []
    for match in MARKUP.finditer(body):
        closing, tag, attributes, words = match.groups()
        if words is not None:
            text += html.unescape(words)
        elif tag == "TIMEX3" and not closing:
            opened.append((len(text), dict(ATTRIBUTE.findall(attributes))))
        elif tag == "TIMEX3":
            start, found = opened.pop()
            labels.append(Label(start, len(text), found["type"], found["value"]))
    # Lines of these texts are broken at 80 characters; an empty line ends a paragraph.
    flat = re.sub(r"(?<!\n)\n(?!\n)", " ", text)
    return flat, tuple(sorted(labels, key=lambda label: (label.start, label.end)))


def read_documents(path: Path) -> Iterator[Document]:
    """The documents of the archive, in the order of their names."""
    with tarfile.open(path) as archive:
        members = [member for member in archive if Path(member.name).parent.name in FOLDERS]
        for member in sorted(members, key=lambda member: member.name):
            file = archive.extractfile(member)
            if file is None or not member.name.endswith(".tml"):
                continue
            content = file.read().decode("utf-8")
            head, _, body = content.partition("<TEXT>")
            day = re.search(r'functionInDocument="CREATION_TIME"[^>]*value="([^"]*)"|value="([^"]*)"', head)
            assert day is not None, member.name
            digits = re.sub(r"\D", "", day[1] or day[2])[:8]
            text, labels = labels_of(body.partition("</TEXT>")[0])
            created = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
            yield Document(Path(member.name).name, text, created, labels)
