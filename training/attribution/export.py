"""A trained network as the files that ship: an int8 ONNX graph and the few numbers of the pointers.

The recipe: export with plain attention, fuse with onnxruntime's optimizer for BERT, quantize the weights of the linear
maps (dynamic, per channel, 7 bits so that processors without VNNI cannot overflow).
Invariant: the exported graph gives the network's own numbers (to 1e-4) before it is quantized, or this raises.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from counterclaim.read.engines.attribution.decode import Decoding
from counterclaim.read.engines.attribution.features import SIZES
from counterclaim.read.engines.model_files import GRAPH, NUMBERS
from training.attribution.network import Network


class Differs(Exception):
    """The exported graph does not give the network's numbers."""


def export(network: Network, decoding: Decoding, folder: Path) -> None:
    """Write `fp32.onnx`, the int8 graph and the numbers beside it into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    network.eval()
    plain = folder / "fp32.onnx"
    torch.onnx.export(
        Plain(network),
        sample(),
        str(plain),
        input_names=["pieces", "features", "words"],
        output_names=["tags", "links"],
        dynamic_axes={
            "pieces": {1: "pieces"},
            "features": {1: "pieces"},
            "words": {1: "words"},
            "tags": {1: "words"},
            "links": {1: "words"},
        },
        opset_version=17,
        dynamo=False,
    )
    network.eval()  # the export leaves it in training mode
    check(network, plain)
    quantize(plain, folder / GRAPH)
    write_numbers(network, decoding, folder)


def write_numbers(network: Network, decoding: Decoding, folder: Path) -> None:
    """Write what stands beside the graph of a folder."""
    version = sha256((folder / GRAPH).read_bytes()).hexdigest()[:8]
    beside = {"version": version, **numbers(network), "decoding": asdict(decoding)}
    (folder / NUMBERS).write_text(json.dumps(beside) + "\n", encoding="utf-8")


def quantize(plain: Path, small: Path) -> None:
    """The graph with the weights of its linear maps and embeddings in 8 bits (of which 7 are used)."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(
        str(plain),
        str(small),
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,
        extra_options={"DefaultTensorType": 1, "MatMulConstBOnly": True},
    )


class Plain(torch.nn.Module):
    """The network over one window, with attention written out, which every version of ONNX knows."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, pieces: Tensor, features: Tensor, words: Tensor) -> tuple[Tensor, Tensor]:
        """See `Network.forward`; nothing is filled up, so no mask is needed."""
        from torch.nn.attention import SDPBackend, sdpa_kernel

        with sdpa_kernel(SDPBackend.MATH):
            tags, links = self.network(pieces, features, None, words)
        return tags, links


def sample(length: int = 24) -> tuple[Tensor, Tensor, Tensor]:
    """A window of made-up numbers."""
    draw = torch.Generator().manual_seed(0)
    pieces = torch.randint(1000, 20000, (1, length), generator=draw)
    features = torch.stack([torch.randint(0, size, (1, length), generator=draw) for size in SIZES], dim=2)
    return pieces, features, torch.tensor([[1, 2, 4, 7, 9]])


def check(network: Network, graph: Path) -> None:
    """Compare the graph with the network, over a window of another length than the one it was exported with.

    Raises:
        Differs: by more than 1e-3 anywhere.
    """
    import onnxruntime

    session = onnxruntime.InferenceSession(str(graph), providers=["CPUExecutionProvider"])
    pieces, features, words = sample(length=31)
    given = session.run(None, {"pieces": pieces.numpy(), "features": features.numpy(), "words": words.numpy()})
    with torch.no_grad():
        wanted = network(pieces, features, None, words)
    for there, here in zip(given, wanted, strict=True):
        if not np.allclose(there, here.numpy(), atol=1e-3):
            raise Differs(f"by up to {np.abs(there - here.numpy()).max()}")


def numbers(network: Network) -> dict[str, object]:
    """What stands beside the graph: steps between tags, and the pointers' weights."""

    def rounded(tensor: Tensor) -> object:
        return json.loads(json.dumps(tensor.detach().double().numpy().round(5).tolist()))

    return {
        "steps": rounded(network.steps),
        "none": rounded(network.none),
        "none_bias": rounded(network.none_bias),
        "distance": rounded(network.distance),
        "rule": rounded(network.rule),
    }
