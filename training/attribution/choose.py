"""How a network does on the dev part, and which decoding does best there.

After `fit`, before `export`. Nothing else looks at dev, and it is looked at by score alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from counterclaim.read.attributions import Attribution, character_ranges
from counterclaim.read.engines.attribution import network as shipped
from counterclaim.read.engines.attribution.decode import Decoding, Output, attributions_of
from counterclaim.read.engines.attribution.engine import output_of, ruled_contents
from counterclaim.read.engines.attribution.links import Weights
from counterclaim.read.engines.attribution.windows import windows_of
from counterclaim.read.parse import Parse
from evals.corpora import load_attribution_scorer
from training.attribution.corpus import Story
from training.attribution.examples import Example, make_batch
from training.attribution.network import Network
from training.attribution.prepare import Prepared

# What is weighed: claims found with the right source, and whole contents, which linking stands on.
MEASURES = ("all/pair/source-overlap", "all/content/exact")

# One step of the search tries these values of one field, the others as they are, and goes round until nothing improves.
TRIED: dict[str, Sequence[Any]] = {
    "begin": [(s, c, t) for s in (0.0, 0.4, 0.8) for c in (0.0, 0.4) for t in (-0.3, 0.0, 0.3)],
    "none_source": (0.4, 0.6, 0.8, 1.0, 1.3),
    "none_cue": (0.2, 0.5, 1.0),
    "free": (0.0, 0.3, 0.5, 0.7, 1.0),
    "least": (0.0, 0.3, 0.4, 0.5),
}


def outputs_of(network: Network, examples: Sequence[Example]) -> list[Output]:
    """What a network gives for each example, as the shipped graph would."""
    found = []
    for example in examples:
        windows = windows_of([len(word) for word in example.pieces], example.sentences)
        batch = make_batch([(example, window) for window in windows], None)
        with torch.no_grad():
            tags, links = network(batch.pieces, batch.features, batch.mask, batch.words)
        sizes = [window.end - window.first for window in windows]
        found.append(
            Output(
                windows,
                [tags[n, :size].numpy() for n, size in enumerate(sizes)],
                [links[n, :size].numpy() for n, size in enumerate(sizes)],
                len(example.pieces),
            )
        )
    return found


def graph_outputs(network: shipped.Network, prepared: Sequence[Prepared]) -> list[Output]:
    """What the shipped graph gives for each text, as the engine runs it."""
    return [output_of(parse, quoted, rules, network) for parse, quoted, rules, _ in prepared]


def weights_of(network: Network) -> tuple[NDArray[np.float32], Weights]:
    """The steps between tags and the weights of the pointers, as they ship."""
    parts = (network.none, network.none_bias, network.distance, network.rule)
    return network.steps.detach().numpy(), Weights(*(part.detach().numpy() for part in parts))


def decoded(
    outputs: Sequence[Output],
    steps: NDArray[np.float32],
    weights: Weights,
    prepared: Sequence[Prepared],
    decoding: Decoding,
) -> list[tuple[Attribution, ...]]:
    """The attributions of each article."""
    return [
        attributions_of(output, steps, weights, ruled_contents(rules), decoding)
        for output, (_, _, rules, _) in zip(outputs, prepared, strict=True)
    ]


class Judge:
    """The shared scorer over some stories."""

    def __init__(self, stories: Sequence[Story], prepared: Sequence[Prepared]) -> None:
        self._scorer = load_attribution_scorer()
        self._parses: list[Parse] = [parse for parse, _, _, _ in prepared]
        self._documents = [self._scorer.Document(story.text) for story in stories]
        self._gold = [
            [
                self._scorer.Attribution(*(document.tidy(part) for part in (one.source, one.cue, one.content)))
                for one in story.gold
            ]
            for story, document in zip(stories, self._documents, strict=True)
        ]

    def scores(self, found: Sequence[Sequence[Attribution]]) -> dict[str, float]:
        """F1 by the scorer's names of measures."""
        counts = []
        for document, gold, parse, attributions in zip(self._documents, self._gold, self._parses, found, strict=True):
            ours = [
                self._scorer.Attribution(
                    *(document.tidy(character_ranges(parse, part)) for part in (one.source, one.cue, one.content))
                )
                for one in attributions
            ]
            counts.append(self._scorer.score_document(document, gold, ours))
        return {name: count.f1 for name, count in self._scorer.total(counts).items()}


def choose(try_out: Callable[[Decoding], dict[str, float]], told: Callable[[str], None], start: Decoding) -> Decoding:
    """The decoding with the highest sum of `MEASURES`, found by going round the fields."""
    best, most = start, -1.0
    while True:
        before = most
        for field, values in TRIED.items():
            for value in values:
                decoding = replace(best, **{field: value})
                scores = try_out(decoding)
                total = sum(scores[measure] for measure in MEASURES)
                if total > most + 1e-6:
                    best, most = decoding, total
        told(f"decoding {best}: {most:.4f}")
        if most - before < 1e-3:
            return best
