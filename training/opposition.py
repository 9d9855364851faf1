"""Learn how much each feature of a pair of tellings tells about opposition.

    python -m training.opposition [--write] [--sentences]

Reads the seeds, the stories that may be looked at (`evals/labelled.py`) and those labelled for training
(`training/labelled_stories.py`), never the blind ones. A pair of tellings is labelled by the gold disputes that its
passages touch: "together" when both belong to sides of one dispute, "opposed" when these sides are of different camps.
Two logistic regressions are fitted by Newton's method, drawn to a prior: is a pair about one dispute, and, of those
that are, is it opposed. Each story is also scored by weights fitted without it and a few others (ten parts), pairs and
disputes both: these are the figures to believe. With --write the weights go to `counterclaim/link/words/weights.py`.

The fit is convex and exact: no seed, the same weights on every machine to four places.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from counterclaim.dossier import compare
from counterclaim.link.actors import link_actors
from counterclaim.link.compare.opposition import FEATURES, compare_tellings
from counterclaim.link.evidence import show_telling
from counterclaim.link.pairs import candidates
from counterclaim.link.telling import Telling
from counterclaim.link.tellings import list_tellings
from counterclaim.model.reading import Reading
from evals.labelled import Story, load_scorer, shared_stories
from training.held_out import Material, Pairs, print_held_out
from training.labelled_stories import SENTENCE_LABELS, labelled_stories
from training.logistic import Array, fit

Touches = Callable[[str, str], bool]

# How strongly weights are drawn to what is known beforehand. On 45 stories, each by weights of others, 3, 15 and 40
# find as many disputes (recall 0.50, 0.51, 0.50 at a precision of 0.40); from 15 on a plain denial of the same words is
# opposed to what it denies in texts unlike those too.
PENALTY = 15.0

# What is known beforehand (the design's lessons, and reading): stories show some features too seldom to learn their
# weight. (together, opposed); a feature that is not here is drawn to zero.
PRIOR: dict[str, tuple[float, float]] = {
    "same words": (2.0, -0.7),
    "same topic": (0.7, -0.5),
    "word in context": (1.0, -0.9),
    "tied by others": (2.0, -0.5),
    "close in meaning": (2.0, -0.5),
    "close in setting": (2.0, -0.5),
    "neighbours": (0.2, 0.0),
    "turn": (0.6, 0.8),
    "turn in a sentence": (2.0, 2.0),
    "but": (1.5, 1.2),
    "denial": (0.2, 0.5),
    "denial of the same": (1.0, 4.0),
    "both deny": (0.5, -1.0),
    "answered charge": (1.5, 1.5),
    "denied claim": (2.5, 2.5),
    "negation": (1.0, 1.5),
    "demand and refusal": (0.5, 1.5),
    "opposite judgement": (0.4, 0.7),
    "opposite validity": (1.5, 2.0),
    "law and validity": (1.2, 0.0),
    "opposite words": (0.7, 1.0),
    "names the other": (0.4, 0.8),
    "same people": (0.4, 0.0),
    "same holder": (0.3, -2.0),
}

# Parts into which the stories are dealt; each part is scored by weights of the others.
PARTS = 10

TARGET = Path(__file__).resolve().parent.parent / "src" / "counterclaim" / "link" / "words" / "weights.py"


def labels_of(telling: Telling, gold: Sequence[dict[str, Any]], touches: Touches) -> set[tuple[str, str]]:
    """(dispute, camp) of each gold side that a telling states."""
    passages = [span.text for span in show_telling(telling)]
    return {
        (dispute["id"], side["camp"])
        for dispute in gold
        for side in dispute["sides"]
        for evidence in side["evidence"]
        if evidence["file"] == telling.article.file and any(touches(text, evidence["quote"]) for text in passages)
    }


def prepare(story: str, readings: Sequence[Reading], gold: Sequence[dict[str, Any]], touches: Touches) -> Material:
    """One story with its labelled candidate pairs. `readings` come sorted by file and id, as in linking."""
    cast = link_actors(readings)
    tellings = list_tellings(readings, cast)
    labels = [labels_of(telling, gold, touches) for telling in tellings.listed]
    left, right = candidates(tellings)
    places = tuple(zip(left.tolist(), right.tolist(), strict=True))
    features = compare_tellings(tellings, left, right)
    rows = np.column_stack([features[name] for name in FEATURES])
    together, opposed = [], []
    for i, j in places:
        both = [(one, other) for one in labels[i] for other in labels[j] if one[0] == other[0]]
        together.append(bool(both))
        opposed.append(any(one[1] != other[1] for one, other in both))
    pairs = Pairs(story, places, rows, np.array(together, float), np.array(opposed, float))
    return Material(tuple(readings), cast, tellings, pairs, gold)


def prior(which: int) -> Array:
    """What is known beforehand of "together" (0) or "opposed" (1), in the order of the features, zero for the base."""
    return np.array([*(PRIOR.get(name, (0.0, 0.0))[which] for name in FEATURES), 0.0])


def fit_both(stories: Sequence[Pairs]) -> tuple[Array, Array]:
    """(weights of "together", weights of "opposed") from some stories."""
    rows = np.vstack([story.rows for story in stories])
    together = np.concatenate([story.together for story in stories])
    opposed = np.concatenate([story.opposed for story in stories])
    inside = together == 1
    return fit(rows, together, prior(0), PENALTY), fit(rows[inside], opposed[inside], prior(1), PENALTY)


def write(together: Array, opposed: Array) -> None:
    """Write the weights as a module."""
    lines = [
        '"""What each feature of a pair tells about opposition. Written by `python -m training.opposition`."""',
        "",
        "from __future__ import annotations",
        "",
    ]
    for name, weights in (("TOGETHER", together), ("OPPOSED", opposed)):
        lines.append(f"{name} = {{")
        lines += [
            f'    "{feature}": {value:.4f},' for feature, value in zip([*FEATURES, "(base)"], weights, strict=True)
        ]
        lines.append("}")
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


def load(touches: Touches) -> list[Material]:
    """Every story to learn from, read anew, in the order of their names within a group.

    Raises:
        NoData: the articles of the labelled stories are not on this machine.
    """
    chosen = [story for story in shared_stories() if story.group in ("seeds", "seen")]
    with tempfile.TemporaryDirectory() as folder:
        return [_read(story, touches) for story in [*chosen, *labelled_stories(Path(folder))]]


def load_besides(touches: Touches) -> list[Pairs]:
    """The pairs of the events that were marked by whole sentences: to learn from, and not to be scored on.

    Raises:
        NoData: their articles are not on this machine.
    """
    with tempfile.TemporaryDirectory() as folder:
        return [_read(story, touches).pairs for story in labelled_stories(Path(folder), labels=SENTENCE_LABELS)]


def _read(story: Story, touches: Touches) -> Material:
    readings = compare([story.folder]).readings
    material = prepare(story.name, readings, story.annotation()["disputes"], touches)
    print(f"{story.name:26}{len(material.pairs.rows):7} pairs", flush=True)
    return material


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write link/words/weights.py")
    parser.add_argument("--sentences", action="store_true", help="learn from training/sentence_labels too")
    options = parser.parse_args()
    scorer = load_scorer()
    stories = load(scorer.touches)
    besides = load_besides(scorer.touches) if options.sentences else []
    print_held_out(stories, scorer, PARTS, lambda others: fit_both([*(other.pairs for other in others), *besides]))
    together, opposed = fit_both([*(story.pairs for story in stories), *besides])
    for name, one, other in zip([*FEATURES, "(base)"], together, opposed, strict=True):
        print(f"  {name:22}{one:8.3f}{other:8.3f}")
    if options.write:
        write(together, opposed)


if __name__ == "__main__":
    main()
