"""Learn what the measures of two articles tell about their being one story.

    python -m training.stories [--write] [--cache FOLDER]

Reads the training triples of AllSides and the odd topics of ECB+, never the validation part or the even topics. Two
steps, as in `link/stories/surroundings.py`: a logistic regression on what a pair has in common, and a network of one
hidden layer on that and on how the pair stands among the nearest of both. Each is fitted with what the encoder tells
and without it. The figures printed first are of sets that were left out of the fit; then all are fitted, and with
--write `counterclaim/link/stories/story_weights.py` is written. Starts and batches are drawn with a fixed seed.
"""

from __future__ import annotations

import argparse
import pickle
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from counterclaim.link.stories import story_weights
from counterclaim.link.stories.clusters import cluster
from counterclaim.link.stories.index import StoryIndex, sorted_edges
from counterclaim.link.stories.networks import Network
from counterclaim.link.stories.pairs import MEASURES
from counterclaim.link.stories.profiles import profile_of
from counterclaim.link.stories.story_weights import NETWORKS
from counterclaim.link.stories.surroundings import (
    KEPT,
    MEANING,
    SURROUNDINGS,
    Edges,
    score_among,
    score_pairs,
    surround,
)
from counterclaim.read import meaning_of
from evals.b_cubed import Score, b_cubed
from evals.story_sets import StorySet, joined, teaser_sets, topic_sets
from training.logistic import Array, fit

TARGET = Path(story_weights.__file__)

# Units of the hidden layer, steps, pairs a step, size of a step, pull to zero, and how much a pair of a topic counts
# beside one of teasers. On sets left out 8 units do as well as 24 (0.913 and 0.944, 0.913 and 0.943), and a topic's
# pair that counts 1 or 3 moves neither by 0.005.
UNITS, STEPS, BATCH, RATE, PULL, TOPIC = 8, 1500, 8192, 5e-3, 1e-3, 2.0


@dataclass(frozen=True, slots=True)
class Labelled:
    """A set with the measures of all its candidate pairs, and whether each pair is one story."""

    name: str
    articles: tuple[str, ...]
    stories: Mapping[str, str]
    edges: Edges
    same: Array

    @property
    def worth(self) -> float:
        """How much one of its pairs counts."""
        return 1.0 if self.name.startswith("teasers") else TOPIC


def prepare(told: StorySet, directions: dict[str, bytes]) -> Labelled:
    """A set with its pairs; `directions` keeps what the encoder told."""

    def encode(text: str) -> bytes:
        if text not in directions:
            directions[text] = meaning_of(text)
        return directions[text]

    index = StoryIndex(kept=-np.inf, first_look=False)
    for article in told.articles:
        index.place(profile_of(article, encode))
    names = index.articles()
    order = sorted(range(len(names)), key=lambda place: names[place])
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    edges = sorted_edges(index.edges(), rank)
    articles = tuple(names[place] for place in order)
    same = [
        told.stories[articles[i]] == told.stories[articles[k]] for i, k in zip(edges.left, edges.right, strict=True)
    ]
    return Labelled(told.name, articles, told.stories, edges, np.array(same, float))


def blind(labelled: Labelled) -> Labelled:
    """The set as it is without an encoder."""
    measures = labelled.edges.measures.copy()
    measures[:, MEANING] = 0
    return replace(labelled, edges=replace(labelled.edges, measures=measures))


def only(labelled: Labelled, rows: npt.NDArray[np.bool_]) -> Labelled:
    """The set with some of its pairs."""
    edges = Edges(labelled.edges.left[rows], labelled.edges.right[rows], labelled.edges.measures[rows])
    return replace(labelled, edges=edges, same=labelled.same[rows])


def fit_pairs(sets: Sequence[Labelled], name: str) -> None:
    """Fit what a pair tells alone, and put it in force."""
    rows = np.vstack([each.edges.measures[:, : len(MEASURES)] for each in sets])
    same = np.concatenate([each.same for each in sets])
    counts = np.concatenate([np.full(len(each.same), each.worth) for each in sets])
    centre, spread = scale_of(rows)
    weights = fit((rows - centre) / spread, same, np.zeros(len(MEASURES) + 1), 1.0, counts=counts)
    pair = weights[:-1] / spread
    network = Network(tuple(pair), float(weights[-1] - pair @ centre), (), (), (), 0.0)
    NETWORKS[name] = network


def fit_among(sets: Sequence[Labelled], name: str) -> None:
    """Fit what a pair tells among others, and put it in force."""
    kept = [only(each, score_pairs(each.edges.measures) >= KEPT) for each in sets]
    rows = np.vstack(
        [
            np.hstack([each.edges.measures[:, : len(MEASURES)], surround(each.edges, len(each.articles))])
            for each in kept
        ]
    )
    same = np.concatenate([each.same for each in kept])
    counts = np.concatenate([np.full(len(each.same), each.worth) for each in kept])
    centre, spread = scale_of(rows)
    hidden, hidden_base, out, out_base = descend((rows - centre) / spread, same, counts)
    own = hidden / spread[:, None]
    NETWORKS[name] = replace(
        NETWORKS[name],
        hidden=tuple(map(tuple, own)),
        hidden_base=tuple(hidden_base - centre @ own),
        out=tuple(out),
        out_base=float(out_base),
    )


def descend(rows: Array, same: Array, counts: Array) -> tuple[Array, Array, Array, float]:
    """A network of one hidden layer by Adam (Kingma and Ba 2015)."""
    draw = np.random.default_rng(0)
    weights = [draw.normal(0, 1 / np.sqrt(rows.shape[1]), (rows.shape[1], UNITS)), np.zeros(UNITS)]
    weights += [draw.normal(0, 1 / np.sqrt(UNITS), UNITS), np.zeros(1)]
    means, squares = [np.zeros_like(each) for each in weights], [np.zeros_like(each) for each in weights]
    for step in range(1, STEPS + 1):
        chosen = draw.integers(0, len(rows), BATCH)
        seen = rows[chosen]
        hidden = np.tanh(seen @ weights[0] + weights[1])
        chances = 1 / (1 + np.exp(-(hidden @ weights[2] + weights[3])))
        wrong = (chances - same[chosen]) * counts[chosen] / BATCH
        back = wrong[:, None] * weights[2] * (1 - hidden**2)
        gradients = [seen.T @ back, back.sum(0), hidden.T @ wrong, wrong.sum(keepdims=True)]
        rate = RATE * min(1.0, 2 * (1 - step / STEPS) + 0.02)
        for i, gradient in enumerate(gradients):
            means[i] = 0.9 * means[i] + 0.1 * gradient
            squares[i] = 0.999 * squares[i] + 0.001 * gradient**2
            move = (means[i] / (1 - 0.9**step)) / (np.sqrt(squares[i] / (1 - 0.999**step)) + 1e-8)
            weights[i] = weights[i] - rate * (move + PULL * weights[i])
    return weights[0], weights[1], weights[2], float(weights[3][0])


def scale_of(rows: Array) -> tuple[Array, Array]:
    """Mean and spread of each column."""
    spread = rows.std(0)
    return rows.mean(0), np.where(spread < 1e-9, 1.0, spread)


def score_set(labelled: Labelled, least: float) -> Score:
    """How well a set is put into stories at a threshold."""
    kept = only(labelled, score_pairs(labelled.edges.measures) >= KEPT)
    count = len(kept.articles)
    parts = cluster(kept.edges, score_among(kept.edges, count), count, least=least)
    answer = {kept.articles[place]: number for number, part in enumerate(parts) for place in part}
    return b_cubed(kept.stories, answer)


def mean_scores(sets: Sequence[Labelled], least: float) -> tuple[float, float]:
    """B-cubed F1 of the sets of teasers (their mean), and of all the topics together."""
    teasers, topics = list[Score](), list[Score]()
    for each in sets:
        score = score_set(each, least)
        (teasers if each.name.startswith("teasers") else topics).append(score)
    count = sum(score.count for score in topics) or 1
    precision = sum(score.precision * score.count for score in topics) / count
    recall = sum(score.recall * score.count for score in topics) / count
    return float(np.mean([score.f1 for score in teasers] or [0.0])), Score(precision, recall, count).f1


def choose_least(sets: Sequence[Labelled]) -> float:
    """The threshold at which teasers and topics are put into stories best, and what each threshold gives."""
    found = []
    for least in np.arange(-3.0, 1.01, 0.25):
        teasers, topics = mean_scores(sets, float(least))
        found.append((teasers + topics, float(least)))
        print(f"    {least:6.2f}  teasers {teasers:.4f}  topics {topics:.4f}", flush=True)
    return max(found)[1]


def fit_all(sets: Sequence[Labelled], name: str) -> None:
    """Fit both steps, with the encoder or without it."""
    chosen = [blind(each) for each in sets] if name == "words" else list(sets)
    fit_pairs(chosen, name)
    fit_among(chosen, name)


def load(folder: Path | None) -> list[Labelled]:
    """The training sets with their pairs."""
    cache = folder / "directions.pickle" if folder else None
    directions = pickle.loads(cache.read_bytes()) if cache and cache.exists() else {}
    topics = topic_sets(kept=False)
    halves = [
        joined(f"joined {half}", [each for each in topics if int(each.name.split()[1]) % 4 == half]) for half in (1, 3)
    ]
    sets = [prepare(each, directions) for each in (*teaser_sets("train"), *topics, *halves)]
    if cache:
        cache.write_bytes(pickle.dumps(directions))
    return sets


def is_left_out(labelled: Labelled) -> bool:
    """Whether a set measures what is learnt on the others."""
    kind, *_, number = labelled.name.split()
    return int(number) >= 5 if kind == "teasers" else int(number) % 4 == 3


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write link/stories/story_weights.py")
    parser.add_argument("--cache", type=Path, help="a folder in which what the encoder told is kept")
    options = parser.parse_args()
    sets = load(options.cache)
    least: dict[str, float] = {}
    for name in ("meaning", "words"):
        print(f"{name}: fitted without the sets that are scored")
        fit_all([each for each in sets if not is_left_out(each)], name)
        left_out = [each for each in sets if is_left_out(each) and not each.name.startswith("joined")]
        least[name] = choose_least([blind(each) for each in left_out] if name == "words" else left_out)
    for name, value in least.items():
        fit_all(sets, name)
        network = NETWORKS[name]
        NETWORKS[name] = replace(network, out_base=network.out_base - value)
        print(f"{name}: scores are told from {value:.2f}")
        for measure_name, weight in zip(MEASURES, network.pair, strict=True):
            print(f"  {measure_name:22}{weight:8.3f}")
    if options.write:
        write()


def write() -> None:
    """Write the weights as a module."""
    lines = [
        '"""What two articles share tells about their being one story. Written by `python -m training.stories`."""',
        "",
        "from __future__ import annotations",
        "",
        "from counterclaim.link.stories.networks import Network",
        "",
        "# The mean score from which articles are put together.",
        "LEAST = 0.0",
        "",
        *(f"# {line}" for line in textwrap.wrap(f"Rows of `hidden`: {'; '.join((*MEASURES, *SURROUNDINGS))}.", 118)),
        "NETWORKS: dict[str, Network] = {",
    ]
    for name, network in NETWORKS.items():
        lines.append(f'    "{name}": Network(')
        lines.append(f"        pair={told(network.pair)},")
        lines.append(f"        pair_base={network.pair_base:.4f},")
        lines.append("        hidden=(")
        lines += [f"            {told(row)}," for row in network.hidden]
        lines.append("        ),")
        lines.append(f"        hidden_base={told(network.hidden_base)},")
        lines.append(f"        out={told(network.out)},")
        lines.append(f"        out_base={network.out_base:.4f},")
        lines.append("    ),")
    TARGET.write_text("\n".join([*lines, "}", ""]), encoding="utf-8")


def told(row: Sequence[float]) -> str:
    """Numbers as they are written."""
    return "(" + ", ".join(f"{value:.4f}" for value in row) + ")"


if __name__ == "__main__":
    main()
