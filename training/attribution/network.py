"""The network: a small encoder, a layer of tags, and pointers from each content to its source and its cue.

The encoder is BERT as in all-MiniLM-L6-v2 (6 layers, 384 wide; Wang et al. 2020, arXiv 2002.10957), written out here so
that its export is plain. To the embedding of each piece the embeddings of its word's features are added, so that
grammar and rules are seen by every layer; they start at zero, where the network is the untouched encoder.

Tags come from a linear-chain CRF (Lafferty et al. 2001). Who a content belongs to is asked as in extractive question
answering (Seo et al. 2017): from a content to the first and the last word of its source and of its cue, "none" being
one of the answers.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from counterclaim.read.engines.attribution.features import SIZES, TAGS
from counterclaim.read.engines.attribution.links import BUCKETS, POINTERS, WIDTH


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of the encoder; those of all-MiniLM-L6-v2."""

    words: int = 30522
    places: int = 512
    width: int = 384
    heads: int = 12
    inner: int = 1536
    layers: int = 6


class Layer(nn.Module):
    """One layer of BERT: attention, then two linear maps, each added and normed."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.qkv = nn.Linear(shape.width, 3 * shape.width)
        self.out = nn.Linear(shape.width, shape.width)
        self.norm1 = nn.LayerNorm(shape.width, eps=1e-12)
        self.up = nn.Linear(shape.width, shape.inner)
        self.down = nn.Linear(shape.inner, shape.width)
        self.norm2 = nn.LayerNorm(shape.width, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        """(batch, pieces, width) to the same; `mask` is added to the scores where something is filled up."""
        batch, length, width = x.shape
        q, k, v = (
            part.view(batch, length, self.heads, width // self.heads).transpose(1, 2)
            for part in self.qkv(x).chunk(3, dim=-1)
        )
        seen = functional.scaled_dot_product_attention(q, k, v, attn_mask=None if mask is None else mask.to(q.dtype))
        x = self.norm1(x + self.out(seen.transpose(1, 2).reshape(batch, length, width)))
        return self.norm2(x + self.down(functional.gelu(self.up(x))))


class Encoder(nn.Module):
    """Pieces with features to vectors."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.words = nn.Embedding(shape.words, shape.width)
        self.places = nn.Embedding(shape.places, shape.width)
        self.kind = nn.Parameter(torch.zeros(shape.width))
        self.features = nn.ModuleList(nn.Embedding(size, shape.width) for size in SIZES)
        for table in self.features:
            nn.init.zeros_(table.weight)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))

    def forward(self, pieces: Tensor, features: Tensor, mask: Tensor | None, dropout: float = 0.0) -> Tensor:
        """(batch, pieces), (batch, pieces, features), (batch, pieces) to (batch, pieces, width)."""
        x = self.words(pieces) + self.places.weight[: pieces.shape[1]] + self.kind
        for n, table in enumerate(self.features):
            x = x + table(features[:, :, n])
        x = functional.dropout(self.norm(x), dropout, self.training)
        return self._through(x, mask)

    def plain(self, pieces: Tensor) -> Tensor:
        """The same without features and filling: the encoder as it was published."""
        x = self.words(pieces) + self.places.weight[: pieces.shape[1]] + self.kind
        return self._through(self.norm(x), None)

    def _through(self, x: Tensor, mask: Tensor | None) -> Tensor:
        bias = None if mask is None else (1.0 - mask.to(x.dtype))[:, None, None, :] * -10000.0
        for layer in self.layers:
            x = layer(x, bias)
        return x


class Network(nn.Module):
    """Encoder and heads. `forward` gives what the shipped file gives; the rest is for training."""

    def __init__(self, shape: Shape | None = None) -> None:
        super().__init__()
        shape = shape or Shape()
        self.encoder = Encoder(shape)
        self.direct = nn.ModuleList(nn.Embedding(size, 24) for size in SIZES)
        for table in self.direct:
            nn.init.normal_(table.weight, std=0.02)
        wide = shape.width + 24 * len(SIZES)
        self.tags = nn.Sequential(nn.Linear(wide, 256), nn.GELU(), nn.Linear(256, TAGS))
        self.steps = nn.Parameter(torch.zeros(TAGS, TAGS))
        self.links = nn.Sequential(nn.Linear(wide, 256), nn.GELU(), nn.Linear(256, POINTERS * WIDTH * 4))
        self.none = nn.Parameter(torch.zeros(POINTERS, WIDTH))
        self.none_bias = nn.Parameter(torch.zeros(POINTERS))
        self.distance = nn.Parameter(torch.zeros(POINTERS, BUCKETS))
        self.rule = nn.Parameter(torch.zeros(POINTERS))

    def forward(
        self, pieces: Tensor, features: Tensor, mask: Tensor | None, words: Tensor, dropout: float = 0.0
    ) -> tuple[Tensor, Tensor]:
        """Scores of tags and vectors for links, a row for each word.

        Args:
            pieces: (batch, pieces) numbers of word pieces.
            features: (batch, pieces, features), those of the word of each piece.
            mask: (batch, pieces), 1 for a piece and 0 for filling; None where nothing is filled up.
            words: (batch, words), the place of the first piece of each word.
        """
        x = self.encoder(pieces, features, mask, dropout)
        x = torch.gather(x, 1, words[:, :, None].expand(-1, -1, x.shape[2]))
        told = torch.gather(features, 1, words[:, :, None].expand(-1, -1, features.shape[2]))
        x = torch.cat([x, *(table(told[:, :, n]) for n, table in enumerate(self.direct))], dim=-1)
        x = functional.dropout(x, dropout, self.training)
        return self.tags(x), self.links(x)


def load_encoder(network: Network, weights: Path) -> None:
    """Fill the encoder with the weights of all-MiniLM-L6-v2 (safetensors)."""
    from safetensors.torch import load_file

    old = load_file(weights)
    encoder = network.encoder
    state = encoder.state_dict()
    state["words.weight"] = old["embeddings.word_embeddings.weight"]
    state["places.weight"] = old["embeddings.position_embeddings.weight"]
    state["kind"] = old["embeddings.token_type_embeddings.weight"][0]
    for side in ("weight", "bias"):
        state[f"norm.{side}"] = old[f"embeddings.LayerNorm.{side}"]
        for n in range(len(encoder.layers)):
            there = f"encoder.layer.{n}"
            attention = [old[f"{there}.attention.self.{part}.{side}"] for part in ("query", "key", "value")]
            state[f"layers.{n}.qkv.{side}"] = torch.cat(attention)
            state[f"layers.{n}.out.{side}"] = old[f"{there}.attention.output.dense.{side}"]
            state[f"layers.{n}.norm1.{side}"] = old[f"{there}.attention.output.LayerNorm.{side}"]
            state[f"layers.{n}.up.{side}"] = old[f"{there}.intermediate.dense.{side}"]
            state[f"layers.{n}.down.{side}"] = old[f"{there}.output.dense.{side}"]
            state[f"layers.{n}.norm2.{side}"] = old[f"{there}.output.LayerNorm.{side}"]
    encoder.load_state_dict(state)


def crf_loss(scores: Tensor, steps: Tensor, gold: Tensor, mask: Tensor) -> Tensor:
    """Negative log-likelihood of the gold tags, summed over the batch.

    Args:
        scores: (batch, words, tags).
        steps: (tags, tags), from row to column.
        gold: (batch, words).
        mask: (batch, words), 1 for a word; every row begins with a word.
    """
    scores = scores.float()
    real = mask.float()
    path = (scores.gather(2, gold[:, :, None])[:, :, 0] * real).sum()
    path = path + (steps[gold[:, :-1], gold[:, 1:]] * real[:, 1:]).sum()
    total = scores[:, 0]
    for n in range(1, scores.shape[1]):
        new = torch.logsumexp(total[:, :, None] + steps[None], dim=1) + scores[:, n]
        total = torch.where(mask[:, n, None] > 0, new, total)
    return torch.logsumexp(total, dim=1).sum() - path
