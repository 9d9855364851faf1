"""More training texts, made from the labelled ones: what a corpus of American politics lacks.

Two kinds. `restyled`: a text with its quotation marks in another style. `recast`: short articles whose passages put a
labelled source and a labelled content into a form that is rare or missing in the corpus: foreign-desk and agency style,
British marks, headlines, posts, institutions as sources, and attributions that are negated or doubted.
Invariant: everything drawn comes from the generator handed in, and each stretch of gold keeps its words.
"""

from __future__ import annotations

import random
import re
from bisect import bisect_left
from collections.abc import Sequence

from training.attribution.corpus import Labelled, Story, Stretch

STYLES = (
    ("“", "”"),
    ('"', '"'),
    ("''", "''"),
    ("``", "''"),
    ("„", "“"),
    ("«", "»"),
    ("« ", " »"),
    ("‘", "’"),
    ("'", "'"),
)

AGENCIES = (
    "AFP",
    "the AFP news agency",
    "Reuters",
    "the Associated Press",
    "AP",
    "TASS",
    "Xinhua",
    "Interfax",
    "the state news agency",
    "state television",
    "local media",
    "Al Jazeera",
    "Kyodo",
    "ANSA",
    "the news agency",
    "dpa",
    "a local newspaper",
    "Anadolu",
)
INSTITUTIONS = (
    "the foreign ministry",
    "the defence ministry",
    "the interior ministry",
    "the health ministry",
    "the army",
    "the military",
    "the police",
    "the regional governor's office",
    "the coastguard",
    "the United Nations",
    "the Red Cross",
    "the government",
    "the prosecutor's office",
    "the opposition",
    "the rebels",
    "the embassy",
    "a spokesman for the ministry",
    "the hospital",
    "the electoral commission",
    "the company",
    "the ministry of transport",
    "a military spokeswoman",
    "the union",
    "the court",
    "witnesses",
    "rights groups",
    "aid workers",
    "officials",
    "the president's office",
    "an army statement",
    "the mayor",
)

# S source, C content with a small first letter where it has one, K the same with a capital, A an agency, O and X marks.
# Words in brackets are the cue.
FORMS = (
    "O K, X S [said].",
    "O K, X [said] S.",
    "O K X, S [said] on Tuesday.",
    "K, A [reports].",
    "O K, X S was [quoted by A as saying].",
    "S was [quoted by A as saying] that C.",
    "S was [cited by A as saying] O K. X",
    "A [quoted] S as saying C.",
    "K, S [said in a statement].",
    "S [said in a statement] that C.",
    "In a statement, S [said] C.",
    "S [told] A: O K. X",
    "S [told] reporters that C.",
    "S[:] K",
    "S [says] C",
    "S [wrote] on Twitter: O K. X",
    "S [tweeted]: O K. X",
    "S [posted] on Facebook that C.",
    "S [did not say] whether C.",
    "S [denied] that C.",
    "S [has denied] reports that C.",
    "S [rejected] claims that C.",
    "S [dismissed] as false allegations that C.",
    "S [could not confirm] that C.",
    "S [insisted] that C.",
    "S [warned] that C.",
    "S [alleged] C.",
    "S [claims] C.",
    "[According to] S, C.",
    "K, [according to] S.",
    "K, [according to] A.",
    "S [confirmed] that C.",
    "O K, X [insisted] S, who was there.",
    "K, S [maintains].",
    "S [is reported to have said] that C.",
)


def restyled(story: Story, draw: random.Random) -> Story:
    """The same text with all its double quotation marks in one other style."""
    begin, end = draw.choice(STYLES)
    parts: list[str] = []
    places, shifts = [0], [0]
    done, opened = 0, False
    for mark in re.finditer(r"[“”\"]|''|``|\n", story.text):
        if mark.group() == "\n":
            opened = False
            continue
        opens = mark.group() == "“" or mark.group() == "``" or (mark.group() in ('"', "''") and not opened)
        opened = opens
        parts += [story.text[done : mark.start()], begin if opens else end]
        done = mark.end()
        places.append(mark.end())
        shifts.append(shifts[-1] + len(parts[-1]) - len(mark.group()))
    parts.append(story.text[done:])

    def moved(place: int) -> int:
        return place + shifts[bisect_left(places, place + 1) - 1]

    def stretches(old: Sequence[Stretch]) -> tuple[Stretch, ...]:
        return tuple((moved(start), moved(last)) for start, last in old)

    gold = tuple(Labelled(stretches(one.source), stretches(one.cue), stretches(one.content)) for one in story.gold)
    return Story(f"{story.name} {begin}{end}", "".join(parts), gold)


class Recaster:
    """Makes articles out of the sources, contents and plain sentences of labelled ones."""

    def __init__(self, stories: Sequence[Story]) -> None:
        self.sources: list[str] = []
        self.contents: list[str] = []
        self.fillers: list[str] = []
        for story in stories:
            for one in story.gold:
                self._take(story.text, one)
            self._take_plain(story)

    def _take(self, text: str, one: Labelled) -> None:
        source = " ".join(text[start:end] for start, end in one.source)
        if 2 <= len(source.split()) <= 8 and source[:1].isupper() and not set(source) & set("“”\"'‘’,"):
            self.sources.append(source)
        said = text[one.cue[0][0] : one.cue[-1][1]].lower() if one.cue else ""
        if len(one.content) != 1 or not re.search(r"\b(said|says|say|told|added|according|noted|announced)\b", said):
            return
        content = re.sub(r"^that ", "", text[one.content[0][0] : one.content[0][1]]).strip("“”\"'‘’,. \n")
        if 5 <= len(content.split()) <= 40 and not set(content) & set('“”"\n[]:') and ". " not in content:
            self.contents.append(content)

    def _take_plain(self, story: Story) -> None:
        taken = [stretch for one in story.gold for stretch in (*one.source, *one.cue, *one.content)]
        for block in re.finditer(r"[^\n]+", story.text):
            if any(start < block.end() and end > block.start() for start, end in taken):
                continue
            if 6 <= len(block.group().split()) <= 45 and not set(block.group()) & set('“”"'):
                self.fillers.append(block.group().strip())

    def article(self, name: str, draw: random.Random) -> Story:
        """An article of some eight passages in one style of quotation marks."""
        marks = draw.choice(STYLES)
        text, gold = "", []
        for _ in range(draw.randint(5, 10)):
            if text and draw.random() < 0.8:
                text += "\n\n" if draw.random() < 0.7 else "\n"
            elif text:
                text += " "
            if draw.random() < 0.3 and self.fillers:
                text += draw.choice(self.fillers)
                continue
            passage, label = self._passage(marks, draw)
            gold.append(_shifted(label, len(text)))
            text += passage
        return Story(name, text, tuple(gold))

    def _passage(self, marks: tuple[str, str], draw: random.Random) -> tuple[str, Labelled]:
        form = draw.choice(FORMS)
        source = draw.choice(INSTITUTIONS) if draw.random() < 0.4 else draw.choice(self.sources)
        content = draw.choice(self.contents)
        agency = draw.choice(AGENCIES)
        if "S" not in re.findall(r"\b[SCKA]\b", form):
            source, agency = agency, ""
            form = re.sub(r"\bA\b", "S", form)
        text = ""
        found: dict[str, list[Stretch]] = {"source": [], "cue": [], "content": []}
        open_cue = -1
        for part in re.findall(r"\b[SCKAOX]\b ?|[\[\]]|[^\[\]]", form):
            bare = part.strip()
            space = " " if part.endswith(" ") and len(part) == 2 else ""
            if bare == "[":
                open_cue = len(text)
            elif bare == "]":
                found["cue"].append((open_cue, len(text)))
            elif bare in ("S", "C", "K", "A"):
                words = {"S": source, "C": _small(content), "K": _capital(content), "A": agency}[bare]
                words = _capital(words) if not text or text.endswith(". ") else words
                role = "source" if bare == "S" else "content" if bare in ("C", "K") else ""
                if role:
                    found[role].append((len(text), len(text) + len(words)))
                text += words + space
            elif bare == "O":
                text += marks[0]
            elif bare == "X":
                text = text.rstrip() + marks[1] + space
            else:
                text += part
        return text, Labelled(tuple(found["source"]), tuple(found["cue"]), _with_marks(found["content"], text, marks))


def _with_marks(stretches: Sequence[Stretch], text: str, marks: tuple[str, str]) -> tuple[Stretch, ...]:
    """Contents with the quotation marks and stops that belong to them, as the corpus labels them."""
    found = []
    for start, end in stretches:
        if text[:start].endswith(marks[0]):
            start -= len(marks[0])
            close = text.find(marks[1], end)
            end = close + len(marks[1]) if 0 <= close - end <= 2 else end
        found.append((start, end))
    return tuple(found)


def _shifted(label: Labelled, by: int) -> Labelled:
    def moved(stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
        return tuple((start + by, end + by) for start, end in stretches)

    return Labelled(moved(label.source), moved(label.cue), moved(label.content))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _small(words: str) -> str:
    """With a small first letter, where the first word is one that has a capital only at the start of a sentence."""
    first = words.split(" ", 1)[0]
    return words[:1].lower() + words[1:] if first in STARTERS else words


STARTERS = frozenset(
    (
        "The",
        "This",
        "That",
        "These",
        "Those",
        "It",
        "He",
        "She",
        "We",
        "They",
        "There",
        "A",
        "An",
        "In",
        "On",
        "At",
        "For",
        "But",
        "And",
        "If",
        "When",
        "While",
        "As",
        "What",
        "Who",
        "Some",
        "Many",
        "Most",
        "No",
        "Not",
        "One",
        "Every",
        "Each",
        "His",
        "Her",
        "Our",
        "Their",
        "My",
        "Your",
        "You",
        "All",
        "Any",
        "Because",
        "Now",
        "Then",
        "Here",
        "After",
        "Before",
    )
)
