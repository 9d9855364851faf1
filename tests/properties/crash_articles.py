"""Invented articles in any number: short, of varied words, with sources, figures, dates and names that come again."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

OUTLETS = ("The Lodem Courier", "Radio Varsk", "Orrin Today", "Estuary Post", "The Harl Observer")
PEOPLE = ("Ida Brandvik", "Tomas Erling", "Mirjam Sool", "Pavel Hradek", "Lena Ostrova", "Jorun Aske")
BODIES = ("the port authority", "the dockers' union", "the interior ministry", "the Lodem council", "police")
PLACES = ("Lodem", "Varsk", "the Harl bridge", "Quay Four", "the old customs house")
OPENINGS = (
    "A ferry ran aground near {place} on {day}, {body} said.",
    "At least {count} people were hurt when a crane fell at {place} on {day}, according to {body}.",
    "Workers at {place} walked out on {day} over unpaid wages.",
)
SAYINGS = (
    '"Nobody was warned, and nobody was asked," {person} told reporters.',
    "{person} denied that {body} had known of the danger.",
    "{person} said that {count} people had been on board, not {other}.",
    "But {body} rejected the accusation and demanded an apology by {day}.",
    "{person}, who leads the inquiry, said the report would be published on {day}.",
    "According to {body}, {count} complaints had been received since {day}.",
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "3 May", "9 May")


def write_articles(folder: Path, number: int, seed: int) -> None:
    """Write so many articles and their sidecar; every 40th comes again under another name, every 50th file is empty."""
    random = Random(seed)
    records = []
    last = ""
    for index in range(number):
        name = f"{index:03}.txt"
        text = last if index % 40 == 39 else compose(random)
        last = text
        (folder / name).write_text("" if index % 50 == 49 else text, encoding="utf-8")
        if index % 40 != 39 and index % 3:
            day = f"2031-05-{random.randint(1, 28):02}"
            records.append({"file": name, "outlet": random.choice(OUTLETS), "published": day})
    lines = [json.dumps(record) for record in records]
    (folder / "articles.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def compose(random: Random) -> str:
    """One article of three to five sentences."""
    sentences = [random.choice(OPENINGS), *random.sample(SAYINGS, random.randint(2, 4))]
    return "\n\n".join(fill(sentence, random) for sentence in sentences) + "\n"


def fill(sentence: str, random: Random) -> str:
    """The sentence with names and numbers in its gaps."""
    return sentence.format(
        place=random.choice(PLACES),
        day=random.choice(DAYS),
        body=random.choice(BODIES),
        person=random.choice(PEOPLE),
        count=random.randint(2, 400),
        other=random.randint(2, 400),
    )
