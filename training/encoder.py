"""Write the encoder that `read/engines/meaning` runs: all-MiniLM-L6-v2, untouched, as an int8 graph with its pooling.

    python -m training.encoder [--out FOLDER]

Nothing is learned. The same recipe as for the attribution network (`training.attribution.export`): a published int8
file of the same weights calculates in 32-bit floats and took 2.5 times as long. Prints how near its directions are to
those of the weights as they are.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn.attention import SDPBackend, sdpa_kernel

from counterclaim.read.engines.model_files import GRAPH, NUMBERS, VOCABULARY
from counterclaim.read.engines.word_pieces import BEGIN, END, WordPieces
from training.attribution.__main__ import ROOT, encoder_folder
from training.attribution.export import quantize
from training.attribution.network import Encoder, Network, load_encoder

# Invented sentences on which the two are compared.
SENTENCES = (
    "the dam was safe on the day it was opened",
    "nothing was wrong with the barrage when it went into service",
    "troops shot dead four people outside the village, the ministry said",
    "“We were never asked,” said the mayor.",
    "turnout was lower than four years ago, according to the electoral commission's own count of 31 May",
    "No.",
)


class Directions(nn.Module):
    """The encoder, the mean over its pieces, and a length of 1."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, pieces: Tensor) -> Tensor:
        """(1, pieces) to (1, width)."""
        with sdpa_kernel(SDPBackend.MATH):
            total = self.encoder.plain(pieces).sum(dim=1)
        return total / total.norm(dim=1, keepdim=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write graph and vocabulary."""
    parser = argparse.ArgumentParser(description="Write the untouched encoder as an int8 graph.")
    parser.add_argument("--out", type=Path, default=ROOT / "models" / "encoder")
    options = parser.parse_args(arguments)
    network = Network()
    load_encoder(network, encoder_folder() / "model.safetensors")
    directions = Directions(network.encoder).eval()
    with tempfile.TemporaryDirectory() as folder:
        plain, small = Path(folder) / "fp32.onnx", Path(folder) / GRAPH
        torch.onnx.export(
            directions,
            (torch.randint(1000, 20000, (1, 16)),),
            str(plain),
            input_names=["pieces"],
            output_names=["directions"],
            dynamic_axes={"pieces": {1: "pieces"}},
            opset_version=17,
            dynamo=False,
        )
        quantize(plain, small)
        options.out.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(small, options.out / GRAPH)
    shutil.copyfile(encoder_folder() / "vocab.txt", options.out / VOCABULARY)
    version = sha256((options.out / GRAPH).read_bytes()).hexdigest()[:8]
    (options.out / NUMBERS).write_text(json.dumps({"version": version}) + "\n", encoding="utf-8")
    print(f"least cosine to the weights as they are: {nearness(directions, options.out):.4f}")
    return 0


def nearness(directions: Directions, place: Path) -> float:
    """The least cosine between the graph's directions and the network's, over `SENTENCES`."""
    import onnxruntime

    vocabulary = WordPieces(place / VOCABULARY)
    session = onnxruntime.InferenceSession(str(place / GRAPH), providers=["CPUExecutionProvider"])
    least = 1.0
    for sentence in SENTENCES:
        inner = [piece for word in vocabulary.pieces_of(sentence.split()) for piece in word]
        pieces = torch.tensor([[BEGIN, *inner, END]])
        with torch.no_grad():
            wanted = directions.eval()(pieces)[0].numpy()
        given = session.run(None, {"pieces": pieces.numpy()})[0][0]
        least = min(least, float(wanted @ given))
    return least


if __name__ == "__main__":
    sys.exit(main())
