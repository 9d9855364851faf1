"""Processor time of reading against spaCy's own full pipeline, over the same texts: python -m evals.speed

Three rounds in one run, interleaved so that a busy machine slows all three alike; the best round of each counts.
`nlp(text)` is the pipeline called text by text, `nlp.pipe` in batches; the ratio that must stay at 1.3 or below is to
the first, as articles are read one by one. Models are loaded and warmed before the clock starts.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from counterclaim.dossier import compare
from counterclaim.model.article import Article
from counterclaim.read.engines import spacy_engine
from counterclaim.read.order import read_articles
from evals.labelled import example_stories, shared_stories

ROUNDS = 3
HIGHEST_RATIO = 1.3


def processor_seconds(job: Callable[[], object]) -> float:
    """Processor seconds of this process, all threads."""
    start = time.process_time()
    job()
    return time.process_time() - start


def labelled_articles() -> list[Article]:
    """Every article of every labelled story that is here."""
    stories = [*example_stories(), *shared_stories()]
    return [article for story in stories for article in compare([story.folder]).articles]


def main() -> int:
    """Measure and print; 1 where reading is too slow."""
    articles = labelled_articles()
    texts = [article.text for article in articles]
    nlp = spacy_engine.load()
    jobs: dict[str, Callable[[], object]] = {
        "nlp(text)": lambda: [nlp(text) for text in texts],
        "nlp.pipe": lambda: list(nlp.pipe(texts)),
        "read": lambda: list(read_articles(articles)),
    }
    best = dict.fromkeys(jobs, float("inf"))
    for number in range(ROUNDS):
        for name, job in jobs.items():
            seconds = processor_seconds(job)
            best[name] = min(best[name], seconds)
            print(f"round {number + 1}  {name:<10}{seconds:8.2f} s")
    words = sum(len(text.split()) for text in texts)
    print(f"\n{len(texts)} articles, {words} words; best of {ROUNDS} rounds, processor time")
    for name, seconds in best.items():
        print(f"{name:<10}{seconds:8.2f} s{words / seconds:10.0f} words/s")
    ratio, piped = best["read"] / best["nlp(text)"], best["read"] / best["nlp.pipe"]
    print(f"read / nlp(text) {ratio:.2f} (at most {HIGHEST_RATIO}), read / nlp.pipe {piped:.2f}")
    return 0 if ratio <= HIGHEST_RATIO else 1


if __name__ == "__main__":
    sys.exit(main())
