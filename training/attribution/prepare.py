"""From labelled texts to examples: parse them, ask the rules, and keep what that gave, so that a rerun goes on.

After `corpus` and `augment`, before `fit`. Invariant: an example depends on its text, its gold and the code alone.
"""

from __future__ import annotations

import hashlib
import pickle
import random
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from counterclaim.read.attributions import Attribution
from counterclaim.read.engines import spacy_engine
from counterclaim.read.engines.word_pieces import WordPieces
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Parse
from counterclaim.read.rule_attributions import attributions as ruled
from training.attribution.augment import Recaster, restyled
from training.attribution.corpus import Story, in_words
from training.attribution.examples import Example, make_example

Prepared = tuple[Parse, list[int], tuple[Attribution, ...], list[Attribution]]
"""The parse, which quotation holds each word, what the rules found, the gold in words."""


def more_stories(stories: Sequence[Story], share: float, seed: int) -> list[Story]:
    """The stories, some of them again in other marks, and as many recast ones."""
    draw = random.Random(seed)
    count = int(len(stories) * share / 2)
    recaster = Recaster(stories)
    again = [restyled(story, draw) for story in draw.sample(list(stories), count)]
    return [*stories, *again, *(recaster.article(f"recast {n}", draw) for n in range(count))]


def prepare(stories: Iterable[Story], kept: Path, processes: int = 2) -> list[Prepared]:
    """Parses and rules of the stories, from `kept` where they are there already."""
    kept.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor(processes) as pool:
        return list(pool.map(partial(_prepared, kept=kept), stories, chunksize=8))


def _prepared(story: Story, kept: Path) -> Prepared:
    file = kept / f"{hashlib.sha256((story.text + repr(story.gold)).encode()).hexdigest()[:32]}.pickle"
    if file.exists():
        found: Prepared = pickle.loads(file.read_bytes())
        return found
    parse = spacy_engine.parse(story.text)
    prepared = (parse, Outline(parse).quoted, ruled(parse), in_words(parse, story.gold))
    part = file.with_suffix(".part")
    part.write_bytes(pickle.dumps(prepared))
    part.rename(file)
    return prepared


def examples_of(stories: Sequence[Story], prepared: Sequence[Prepared], vocabulary: WordPieces) -> list[Example]:
    """The stories in numbers."""
    return [make_example(story.name, *parts, vocabulary) for story, parts in zip(stories, prepared, strict=True)]
