"""Part of speech and lemma of each word, worked out by spaCy's own rules once for each word in its role.

Beside `spacy_engine`. Two steps of the pipeline, a table of patterns and a lemmatizer, look at every word anew and take
an eighth of the parse; what they say depends on the word, its tag and its relation alone, and where a pattern has
several words ("gon" "na", "there" "is") on these together. So each such key is given to them once, and remembered.
Invariant: the same answer as the two steps give on the whole document, but for verbs whose spelling says otherwise
(`verb_lemmas`).
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import TYPE_CHECKING, Any

from spacy.matcher import Matcher
from spacy.tokens import Doc

from counterclaim.read.engines.verb_lemmas import mended

if TYPE_CHECKING:
    from spacy.language import Language

# The steps of the pipeline that are asked here instead.
STEPS = ("attribute_ruler", "lemmatizer")

Key = tuple[int, int, int]
"""Numbers of the word as written, its tag and its relation."""

Form = tuple[str, str]
"""Part of speech and lemma."""

# Stands behind a word that may begin a pattern of several, so that none sees two words that never met.
BETWEEN = ("—", ":", "punct")

# Keys that are kept, at some 300 bytes each; 300 articles have 45,000. Beyond it, all are forgotten.
MOST = 200_000


class WordForms:
    """What is known so far; grows with each document, up to a bound."""

    def __init__(self, nlp: Language) -> None:
        self._vocab = nlp.vocab
        self._steps: list[Any] = [nlp.get_pipe(name) for name in STEPS]
        self._verbs: Container[str] = frozenset(self._steps[1].lookups.get_table("lemma_index", {}).get("verb", ()))
        several = [pattern for rule in self._steps[0].patterns for pattern in rule["patterns"] if len(pattern) > 1]
        self._longest = max((len(pattern) for pattern in several), default=1)
        self._opening = Matcher(nlp.vocab, validate=False)
        for n, pattern in enumerate(several):
            self._opening.add(str(n), [pattern[:1]])
        word, tag, relation = (nlp.vocab.strings.add(text) for text in BETWEEN)
        self._between: Key = (word, tag, relation)
        self._forget()

    def _forget(self) -> None:
        self._alone: dict[Key, Form] = {}
        self._openings: set[Key] = set()
        self._together: dict[tuple[Key, ...], list[Form]] = {}

    def forms_of(self, keys: Sequence[Key]) -> list[Form]:
        """Part of speech and lemma of every word of a document, white space included.

        Args:
            keys: of its words, in order.
        """
        if len(self._alone) > MOST:
            self._forget()
        self._learn([key for key in dict.fromkeys(keys) if key not in self._alone])
        forms = [self._alone[key] for key in keys]
        for first, end in self._stretches(keys):
            together = tuple(keys[first:end])
            if together not in self._together:
                self._together[together] = self._work_out(together)
            forms[first:end] = self._together[together]
        return forms

    def _stretches(self, keys: Sequence[Key]) -> list[tuple[int, int]]:
        """(first, end) of the stretches that patterns of several words may cover."""
        found: list[tuple[int, int]] = []
        for i, key in enumerate(keys):
            if key in self._openings:
                end = min(i + self._longest, len(keys))
                if found and i < found[-1][1]:
                    found[-1] = (found[-1][0], end)
                else:
                    found.append((i, end))
        return found

    def _learn(self, new: list[Key]) -> None:
        """Work out keys that were not seen before, each as a word without neighbours."""
        if not new:
            return
        openings = {new[start] for _, start, _ in self._opening(self._document(new))}
        others = [key for key in new if key not in openings]
        apart = [part for key in new if key in openings for part in (key, *[self._between] * (self._longest - 1))]
        self._openings |= openings
        self._alone.update(zip([*others, *apart], self._work_out([*others, *apart]), strict=True))

    def _work_out(self, keys: Sequence[Key]) -> list[Form]:
        """What the two steps say of these words in a row."""
        doc = self._document(keys)
        for step in self._steps:
            doc = step(doc)
        return [
            (word.pos_, mended(word.text, word.lemma_, self._verbs) if word.pos_ == "VERB" else word.lemma_)
            for word in doc
        ]

    def _document(self, keys: Sequence[Key]) -> Doc:
        doc = Doc(self._vocab, words=[self._vocab.strings[word] for word, _, _ in keys])
        for word, (_, tag, relation) in zip(doc, keys, strict=True):
            word.tag, word.dep = tag, relation
        return doc
