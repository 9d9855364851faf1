"""The comparer: the encoder over two passages at once, and a head for each question that is asked of them.

The encoder is all-MiniLM-L6-v2 (`training.attribution.network`). Its two lowest layers and its table of words stay as
they were published: half of the time, and too few pairs to tell them anew. What the heads see is the first piece, the
mean of each passage, and how these two differ and agree, so that at the start they see what the encoder means by each.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from counterclaim.read.engines.comparer.inputs import MOST
from counterclaim.read.engines.word_pieces import BEGIN, END, WordPieces
from training.attribution.network import Network, load_encoder

# What is asked, and among how many answers.
QUESTIONS = {"relation": 4, "follows": 3, "paraphrase": 2, "stance": 3, "kind": 5}

KEPT_LAYERS = 2
WIDTH, HIDDEN = 384, 256

# The length that the mean of a passage is brought to before two are multiplied.
LENGTH = 5.0


class Comparer(nn.Module):  # type: ignore[misc]  # torch is unknown to mypy here
    """Two passages to the chances (as logarithms) of every answer of every question."""

    def __init__(self, weights: Path) -> None:
        super().__init__()
        network = Network()
        load_encoder(network, weights)
        self.words, self.places, self.norm = network.encoder.words, network.encoder.places, network.encoder.norm
        self.kind, self.layers = network.encoder.kind, network.encoder.layers
        self.second = nn.Parameter(torch.zeros(WIDTH))
        self.mix = nn.Linear(5 * WIDTH, HIDDEN)
        self.heads = nn.ModuleDict({name: nn.Linear(HIDDEN, answers) for name, answers in QUESTIONS.items()})
        kept = [self.words, self.places, self.norm, *list(self.layers)[:KEPT_LAYERS]]
        for part in kept:
            part.requires_grad_(False)
        self.kind.requires_grad_(False)

    def body(self, pieces: Tensor, second: Tensor, mask: Tensor, dropout: float = 0.0) -> Tensor:
        """(batch, hidden) of pairs.

        Args:
            pieces: (batch, pieces) numbers of word pieces.
            second: (batch, pieces), 1 for a piece of the second passage.
            mask: (batch, pieces), 1 for a piece and 0 for filling.
            dropout: the share of numbers that are hidden while it learns.
        """
        bias = (1.0 - mask)[:, None, None, :] * -10000.0
        x = self.norm(self.words(pieces) + self.places.weight[: pieces.shape[1]] + self.kind)
        for number, layer in enumerate(self.layers):
            if number == KEPT_LAYERS:
                x = functional.dropout(x + self.second * second[:, :, None], dropout, self.training)
            x = layer(x, bias)
        left, right = (_mean(x, part * mask) for part in (1.0 - second, second))
        seen = torch.cat([x[:, 0].float(), left, right, (left - right).abs(), left * right], dim=1)
        return functional.gelu(self.mix(functional.dropout(seen, dropout, self.training)))

    def forward(self, pieces: Tensor, second: Tensor, mask: Tensor) -> Tensor:
        """(batch, answers): the logarithms of the chances, question after question."""
        found = self.body(pieces, second, mask)
        return torch.cat([functional.log_softmax(head(found), dim=1) for head in self.heads.values()], dim=1)


def _mean(x: Tensor, part: Tensor) -> Tensor:
    total = (x * part[:, :, None]).sum(dim=1).float()
    return LENGTH * total / total.norm(dim=1, keepdim=True).clamp(min=1e-6)


class Pieces:
    """Passages as word pieces, each cut only once."""

    def __init__(self, vocabulary: WordPieces) -> None:
        self._vocabulary = vocabulary
        self._known: dict[str, list[int]] = {}

    def of(self, text: str) -> list[int]:
        """The first `MOST` pieces of a text."""
        if text not in self._known:
            found = [piece for word in self._vocabulary.pieces_of(text.split()) for piece in word]
            self._known[text] = found[:MOST]
        return self._known[text]

    def batch(self, pairs: Sequence[tuple[str, str]]) -> tuple[Tensor, Tensor, Tensor]:
        """Pieces, which are of the second passage, and which are filling, of some pairs."""
        ends = [([BEGIN, *self.of(left), END], [*self.of(right), END]) for left, right in pairs]
        longest = max(len(left) + len(right) for left, right in ends)
        pieces = torch.zeros(len(ends), longest, dtype=torch.long)
        second, mask = torch.zeros(len(ends), longest), torch.zeros(len(ends), longest)
        for row, (left, right) in enumerate(ends):
            stop = len(left) + len(right)
            pieces[row, :stop] = torch.tensor(left + right)
            second[row, len(left) : stop] = 1.0
            mask[row, :stop] = 1.0
        return pieces, second, mask
