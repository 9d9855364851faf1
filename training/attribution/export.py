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
from counterclaim.read.engines.attribution.files import GRAPH, NUMBERS
from training.attribution.network import Network


class Differs(Exception):
    """The exported graph does not give the network's numbers."""


def export(network: Network, decoding: Decoding, folder: Path) -> None:
    """Write `fp32.onnx`, the int8 graph and the numbers beside it into a folder."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    folder.mkdir(parents=True, exist_ok=True)
    network.eval()
    plain = folder / "fp32.onnx"
    inputs = sample()
    torch.onnx.export(
        Plain(network),
        inputs,
        str(plain),
        input_names=["pieces", "features", "mask", "words"],
        output_names=["tags", "links"],
        dynamic_axes={
            "pieces": {0: "batch", 1: "pieces"},
            "features": {0: "batch", 1: "pieces"},
            "mask": {0: "batch", 1: "pieces"},
            "words": {0: "batch", 1: "words"},
            "tags": {0: "batch", 1: "words"},
            "links": {0: "batch", 1: "words"},
        },
        opset_version=17,
        dynamo=False,
    )
    network.eval()  # the export leaves it in training mode
    check(network, plain, inputs)
    quantize_dynamic(
        str(plain),
        str(folder / GRAPH),
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,
        extra_options={"DefaultTensorType": 1, "MatMulConstBOnly": True},
    )
    version = sha256((folder / GRAPH).read_bytes()).hexdigest()[:8]
    beside = {"version": version, **numbers(network), "decoding": asdict(decoding)}
    (folder / NUMBERS).write_text(json.dumps(beside) + "\n", encoding="utf-8")


class Plain(torch.nn.Module):
    """The network with attention written out, which every version of ONNX knows."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, pieces: Tensor, features: Tensor, mask: Tensor, words: Tensor) -> tuple[Tensor, Tensor]:
        """See `Network.forward`."""
        from torch.nn.attention import SDPBackend, sdpa_kernel

        with sdpa_kernel(SDPBackend.MATH):
            tags, links = self.network(pieces, features, mask, words)
        return tags, links


def sample() -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Two windows of made-up numbers."""
    draw = torch.Generator().manual_seed(0)
    pieces = torch.randint(1000, 20000, (2, 24), generator=draw)
    features = torch.stack([torch.randint(0, size, (2, 24), generator=draw) for size in SIZES], dim=2)
    mask = torch.ones(2, 24, dtype=torch.long)
    mask[1, 18:] = 0
    words = torch.tensor([[1, 2, 4, 7, 9], [1, 3, 4, 5, 8]])
    return pieces, features, mask, words


def check(network: Network, graph: Path, inputs: tuple[Tensor, ...]) -> None:
    """Compare the graph with the network.

    Raises:
        Differs: by more than 1e-3 anywhere.
    """
    import onnxruntime

    session = onnxruntime.InferenceSession(str(graph), providers=["CPUExecutionProvider"])
    names = ("pieces", "features", "mask", "words")
    given = session.run(None, {name: tensor.numpy() for name, tensor in zip(names, inputs, strict=True)})
    with torch.no_grad():
        wanted = network(*inputs)
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
