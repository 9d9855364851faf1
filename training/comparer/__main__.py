"""Train the comparer and write what ships: from public pairs and labelled stories to `models/comparer`.

    pip install -r training/attribution/requirements.txt
    python -m training.comparer [--work FOLDER] [--only 0,1,all]

Cut off, it goes on after the first stage when called again, which is kept in the work folder. The stories are dealt
into parts, and for each part a network is trained without its stories: `training.relations` and `training.opposition`
weigh what the comparer says of a story by the network that has not seen it. What ships has seen all but the blind ones.
Seeded, on one thread: the same files on processors of one kind.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import torch

from counterclaim.read.engines.word_pieces import WordPieces
from evals.labelled import ROOT, SHARED, Story
from training.attribution.__main__ import encoder_folder
from training.comparer.export import export
from training.comparer.fit import NEWS, PUBLIC, fit_news, fit_public
from training.comparer.held_out import PARTS, WORK, part_folder, part_of, stories_to_learn_from
from training.comparer.network import Comparer, Pieces
from training.comparer.own_pairs import Labelled, labelled_pairs, made_pairs
from training.comparer.public_pairs import Pair, public_pairs

SEED = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the whole of training."""
    parser = argparse.ArgumentParser(description="Train the comparer.")
    parser.add_argument("--work", type=Path, default=WORK, help="what a rerun goes on from")
    parser.add_argument("--only", default="", help="parts to train, with commas, and nothing else; 'all' is what ships")
    parser.add_argument("--out", type=Path, default=ROOT / "models" / "comparer")
    options = parser.parse_args(arguments)
    torch.set_num_threads(1)
    started = time.monotonic()
    options.work.mkdir(parents=True, exist_ok=True)
    pieces = Pieces(WordPieces(encoder_folder() / "vocab.txt"))
    public = public_pairs(SHARED / "data")
    start = _public(options.work, pieces, public)
    print(f"{len(public)} public pairs, {time.monotonic() - started:.0f} s", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        stories = stories_to_learn_from(Path(folder))
        pairs = {story.name: labelled_pairs(story) for story in stories}
    only = options.only.split(",") if options.only else [*map(str, range(PARTS)), "all"]
    for part in (None if name == "all" else int(name) for name in only):
        place = options.out if part is None else part_folder(part, options.work)
        _news(start, pieces, stories, pairs, public, part, place)
        print(f"{place.name}, {time.monotonic() - started:.0f} s", flush=True)
    return 0


def _public(work: Path, pieces: Pieces, public: Sequence[Pair]) -> Path:
    """Where the network after the first stage is kept."""
    kept = work / f"public-{PUBLIC.steps}.pt"
    if not kept.exists():
        network = Comparer(encoder_folder() / "model.safetensors")
        fit_public(network, pieces, public, PUBLIC, SEED)
        torch.save(network.state_dict(), kept)
    return kept


def _news(
    start: Path,
    pieces: Pieces,
    stories: Sequence[Story],
    pairs: dict[str, list[Labelled]],
    public: Sequence[Pair],
    part: int | None,
    place: Path,
) -> None:
    """Train the second stage without the stories of one part, and write the graph."""
    network = Comparer(encoder_folder() / "model.safetensors")
    network.load_state_dict(torch.load(start))
    own = [pair for story in stories if part is None or part_of(story.name) != part for pair in pairs[story.name]]
    fit_news(network, pieces, own, made_pairs(), public, NEWS, SEED)
    export(network, place)


if __name__ == "__main__":
    raise SystemExit(main())
