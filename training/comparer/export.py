"""A trained comparer as the files that ship: an int8 graph over one pair of passages, and its name.

The recipe of the other networks (`training.attribution.export`). Invariant: the exported graph gives the network's own
numbers before it is quantized, or this raises.
"""

from __future__ import annotations

import json
import tempfile
from hashlib import sha256
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.attention import SDPBackend, sdpa_kernel

from counterclaim.read.engines.model_files import GRAPH, NUMBERS
from training.attribution.export import Differs, quantize
from training.comparer.network import Comparer


class OnePair(nn.Module):  # type: ignore[misc]  # torch is unknown to mypy here
    """The network over one pair, where nothing is filled up."""

    def __init__(self, network: Comparer) -> None:
        super().__init__()
        self.network = network

    def forward(self, pieces: Tensor, second: Tensor) -> Tensor:
        """(1, pieces), (1, pieces) to (1, answers)."""
        with sdpa_kernel(SDPBackend.MATH):
            answers: Tensor = self.network(pieces, second, torch.ones_like(second))
        return answers


def export(network: Comparer, folder: Path) -> None:
    """Write the int8 graph and its name into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    pair = OnePair(network).eval()
    with tempfile.TemporaryDirectory() as scratch:
        plain = Path(scratch) / "fp32.onnx"
        torch.onnx.export(
            pair,
            sample(24),
            str(plain),
            input_names=["pieces", "second"],
            output_names=["answers"],
            dynamic_axes={"pieces": {1: "pieces"}, "second": {1: "pieces"}},
            opset_version=17,
            dynamo=False,
        )
        check(pair.eval(), plain)
        quantize(plain, folder / GRAPH)
    version = sha256((folder / GRAPH).read_bytes()).hexdigest()[:8]
    (folder / NUMBERS).write_text(json.dumps({"version": version}) + "\n", encoding="utf-8")


def sample(length: int) -> tuple[Tensor, Tensor]:
    """A pair of made-up passages."""
    draw = torch.Generator().manual_seed(0)
    second = torch.zeros(1, length)
    second[:, length // 2 :] = 1.0
    return torch.randint(1000, 20000, (1, length), generator=draw), second


def check(pair: OnePair, graph: Path) -> None:
    """Compare the graph with the network, over a pair of another length than the one it was exported with.

    Raises:
        Differs: by more than 1e-3 anywhere.
    """
    import onnxruntime

    session = onnxruntime.InferenceSession(str(graph), providers=["CPUExecutionProvider"])
    pieces, second = sample(31)
    (given,) = session.run(None, {"pieces": pieces.numpy(), "second": second.numpy()})
    with torch.no_grad():
        wanted = pair(pieces, second).numpy()
    if not np.allclose(given, wanted, atol=1e-3):
        raise Differs(f"by up to {np.abs(given - wanted).max()}")
