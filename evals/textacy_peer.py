"""textacy's `direct_quotations` as an engine beside ours: direct quotations only, by rules on spaCy's parse.

Called paragraph by paragraph: it refuses a text with an odd number of quotation marks (ValueError), and called on whole
articles so loses 22 of 84. An optional peer: it brings scikit-learn and scipy, so it is no part of the development
install.
"""

from __future__ import annotations

from evals.engines import has_module

HOW_TO_INSTALL = "textacy is not installed: pip install 'counterclaim[peers]'"

Record = dict[str, list[list[int]]]


def is_there() -> bool:
    """Whether textacy can be imported."""
    return has_module("textacy")


def textacy_attributions(text: str) -> list[Record]:
    """Its quotations with the characters of source, cue and content, every word of a speaker by itself."""
    from textacy.extract import direct_quotations

    from counterclaim.read.engines import spacy_engine

    nlp = spacy_engine.load()
    found: list[Record] = []
    for start, end in spacy_engine.paragraphs_of(text):
        try:
            triples = list(direct_quotations(nlp(text[start:end])))
        except ValueError:
            continue
        for speaker, cue, content in triples:
            found.append(
                {
                    "source": [[start + word.idx, start + word.idx + len(word)] for word in speaker],
                    "cue": [[start + word.idx, start + word.idx + len(word)] for word in cue],
                    "content": [[start + content.start_char, start + content.end_char]],
                }
            )
    return found
