"""What is told apart as no part of an article, and whether any of its body is lost: `python -m evals.boilerplate`.

Each labelled paragraph is put between two paragraphs of body, as pages leave it. Counted are furniture that is marked,
and body that is marked too. Over the plain articles beside the repository, where they are, it prints the share of
paragraphs that are silent, and with `--show` those of them that hold a full sentence. Fails below the floors.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from counterclaim.read.engines.spacy_engine import paragraphs_of
from counterclaim.read.paragraph_kinds import SILENT, find_paragraphs
from evals.corpora import plain_texts
from evals.labelled import NoData

LABELS = Path(__file__).with_name("boilerplate_lines.json")
AROUND = "A bridge fell in Orvel on Monday, and two people are missing."
LEAST_MARKED = 0.95  # of the furniture
MOST_LOST = 0  # paragraphs of body
ARTICLES = 600


def is_silent(paragraph: str) -> bool:
    """Whether a paragraph is marked as telling nothing, between two of body."""
    text = f"{AROUND}\n\n{paragraph}\n\n{AROUND}"
    return find_paragraphs(text, paragraphs_of(text))[1].kind in SILENT | {"caption"}


def print_corpus(show: bool) -> None:
    """The share of silent paragraphs and words in plain articles."""
    try:
        texts = plain_texts(ARTICLES)
    except NoData as error:
        print(error)
        return
    silent = words = count = 0
    for text in texts:
        for paragraph in find_paragraphs(text, paragraphs_of(text)):
            own = text[paragraph.start : paragraph.end]
            count, words = count + 1, words + len(own.split())
            if paragraph.kind in SILENT:
                silent += len(own.split())
                if show and own.rstrip("\"”’'")[-1:] == "." and len(own.split()) > 8:
                    print("   ", own[:160].replace("\n", " "))
    print(f"{len(texts)} plain articles: {count:,} paragraphs, {silent / words:.2%} of their words are silent")


def main() -> None:
    """Print what is marked and what is lost."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--show", action="store_true", help="print silent paragraphs that look like body")
    show = parser.parse_args().show
    labels = json.loads(LABELS.read_text(encoding="utf-8"))
    missed = [line for line in labels["furniture"] if not is_silent(line)]
    lost = [line for line in labels["body"] if is_silent(line)]
    for name, lines in (("not marked", missed), ("lost", lost)):
        for line in lines:
            print(f"{name}: {line}")
    share = 1 - len(missed) / len(labels["furniture"])
    furniture, body = len(labels["furniture"]), len(labels["body"])
    print(f"furniture that is marked {share:.2f} of {furniture}; body lost {len(lost)} of {body}")
    print_corpus(show)
    if share < LEAST_MARKED or len(lost) > MOST_LOST:
        raise SystemExit("below the floor")


if __name__ == "__main__":
    main()
