"""Words as the numbers that the encoder was trained on: the word pieces of BERT's uncased vocabulary.

For both networks that come from that encoder: before `attribution.windows`, and inside `meaning.engine`.
Invariant: every word has between one and `MOST` pieces, also one that the vocabulary cannot spell.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

from counterclaim.errors import EngineMissing
from counterclaim.read.engines.model_files import VOCABULARY, folder

MOST = 12  # a word of more pieces is an address or a hash: its head is enough
PAD, UNKNOWN, BEGIN, END = 0, 100, 101, 102  # BERT's marks


class WordPieces:
    """The vocabulary with its splitting rules."""

    def __init__(self, vocabulary: Path) -> None:
        words = vocabulary.read_text(encoding="utf-8").split("\n")
        model = WordPiece({word: n for n, word in enumerate(words) if word}, unk_token="[UNK]")
        self._tokenizer = Tokenizer(model)
        self._tokenizer.normalizer = BertNormalizer(lowercase=True)
        self._tokenizer.pre_tokenizer = BertPreTokenizer()

    def pieces_of(self, words: Sequence[str]) -> list[list[int]]:
        """The pieces of each word."""
        encoding = self._tokenizer.encode(
            [word[:200] for word in words], is_pretokenized=True, add_special_tokens=False
        )
        found: list[list[int]] = [[] for _ in words]
        for piece, word in zip(encoding.ids, encoding.word_ids, strict=True):
            if word is not None and len(found[word]) < MOST:
                found[word].append(piece)
        return [pieces or [UNKNOWN] for pieces in found]


@cache
def load_vocabulary() -> WordPieces:
    """The encoder's vocabulary, loaded once per process.

    Raises:
        EngineMissing: the file is not there.
    """
    return vocabulary_in(folder("encoder"))


def vocabulary_in(place: Path) -> WordPieces:
    """The vocabulary from a folder; see `load_vocabulary`."""
    try:
        return WordPieces(place / VOCABULARY)
    except (OSError, ValueError):
        raise EngineMissing(
            "the vocabulary of the encoder is not there",
            where=str(place),
            next_step="install the package anew",
        ) from None
