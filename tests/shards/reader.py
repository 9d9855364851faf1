"""A reader for tests of shards: no language model, and it can kill its own process or fail.

Functions of a module, so that they travel to other processes as the real one does.
"""

from __future__ import annotations

import os
import re
import signal
from collections.abc import Iterable, Iterator
from pathlib import Path

from counterclaim.model.article import Article
from counterclaim.model.reading import Reading, Sentence
from counterclaim.model.statement import Statement

ENGINE = "small 1"
SAID = re.compile(r"(\w+) (said) ([^.\n]+)\.")


def read_small(articles: Iterable[Article]) -> Iterator[Reading]:
    """One sentence and the statements "Holm said …." of each article."""
    for article in articles:
        told = tuple(
            Statement(
                article.id,
                article.span(*match.span(1)),
                article.span(*match.span(2)),
                (article.span(*match.span(3)),),
                "indirect",
                "asserts",
                article.span(*match.span()),
                cue_lemma="say",
            )
            for match in SAID.finditer(article.text)
        )
        yield Reading(article, ENGINE, (Sentence(article.span(0, len(article.text)), 0),), statements=told)


def read_once_dying(articles: Iterable[Article], mark: Path) -> Iterator[Reading]:
    """The same; the first process that has read an article named "fatal" is killed before the next, once."""
    for article in articles:
        yield from read_small([article])
        if "fatal" in article.file and not mark.exists():
            mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)


def read_dying(articles: Iterable[Article]) -> Iterator[Reading]:
    """The same; whoever reads an article named "fatal" is killed, always."""
    for article in articles:
        if "fatal" in article.file:
            os.kill(os.getpid(), signal.SIGKILL)
        yield from read_small([article])


def read_failing(articles: Iterable[Article]) -> Iterator[Reading]:
    """The same; an article named "odd" cannot be read."""
    for article in articles:
        if "odd" in article.file:
            raise ValueError("an odd article")
        yield from read_small([article])


def made_small(article: Article) -> str:
    """What such a reading depends on."""
    return repr((article.title, article.publication))
