"""The English articles of MEANTIME (Wikinews) with their labelled expressions of time, as `evals.timeml` has others.

Labels stand in the first sentences of each article only, so the rest is left out. Texts are put together from their
tokens. They may be looked at: a second set of another time and house, on which rules are checked while they are made.
"""

from __future__ import annotations

import re
import tarfile
from collections.abc import Iterator
from datetime import date
from html import unescape
from pathlib import Path

from evals.timeml import ATTRIBUTE, Document, Label

TOKEN = re.compile(r'<token number="\d+" sentence="(\d+)" t_id="(\d+)">([^<]*)</token>')
ANCHOR = re.compile(r'<token_anchor t_id="(\d+)"')
TIMEX = re.compile(r"<TIMEX3 ([^>]*?)(?:/>|>(.*?)</TIMEX3>)", re.DOTALL)
FOLDER = "intra-doc_annotation"
# The title and the line with the day stand apart from the text.
APART = 1
OPENING, CLOSING = "([$“‘", ",.;:!?%)]”’"


def read_articles(path: Path) -> Iterator[Document]:
    """The articles of the archive that say on which day they appeared, in the order of their names."""
    with tarfile.open(path) as archive:
        members = [member for member in archive if f"/{FOLDER}/" in member.name and member.name.endswith(".xml")]
        for member in sorted(members, key=lambda member: member.name):
            file = archive.extractfile(member)
            document = None if file is None else document_of(Path(member.name).stem, file.read().decode("utf-8"))
            if document is not None:
                yield document


def document_of(name: str, content: str) -> Document | None:
    """One article; None where no day of it is known."""
    tokens = [(int(sentence), int(place), unescape(word)) for sentence, place, word in TOKEN.findall(content)]
    sentences = {place: sentence for sentence, place, _ in tokens}
    last = max((sentences[int(place)] for place in ANCHOR.findall(content)), default=0)
    text, spans = joined([token for token in tokens if token[0] <= last])
    labels, day = [], ""
    for attributes, body in TIMEX.findall(content):
        told = dict(ATTRIBUTE.findall(attributes))
        if told.get("functionInDocument") == "CREATION_TIME":
            day = told["value"]
        places = sorted(int(place) for place in ANCHOR.findall(body))
        if places:
            labels.append(Label(spans[places[0]][0], spans[places[-1]][1], told["type"], told["value"]))
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", day):
        return None
    ordered = sorted(labels, key=lambda label: (label.start, label.end))
    return Document(name, text, date.fromisoformat(day), tuple(ordered))


def joined(tokens: list[tuple[int, int, str]]) -> tuple[str, dict[int, tuple[int, int]]]:
    """The text of tokens with blanks as printed, and the place of each token in it."""
    text, spans, quoted = "", {}, False
    before: tuple[int, int, str] | None = None
    for token in tokens:
        sentence, place, word = token
        if before is not None and sentence != before[0]:
            text += "\n\n" if before[0] <= APART else " "
        elif before is not None and not _touch(before[2], word, quoted):
            text += " "
        quoted ^= word == '"'
        spans[place] = (len(text), len(text) + len(word))
        text += word
        before = token
    return text, spans


def _touch(left: str, right: str, quoted: bool) -> bool:
    """Whether no blank stands between two words. `quoted`: a straight quotation mark is open before the second."""
    if right[:1] in CLOSING or right.startswith("'") or right == "n't" or (right == '"' and quoted):
        return True
    return left in OPENING or (left == '"' and quoted)
