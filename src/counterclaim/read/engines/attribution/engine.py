"""Attributions by the trained network: the whole way from a parse to who claims what.

Beside `read.rule_attributions`, which it asks first: the network is told what the rules found and may overrule it.
Invariant: the same parse gives the same attributions, whatever was read before.
"""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.read import rule_attributions
from counterclaim.read.attributions import Attribution, Range
from counterclaim.read.engines.attribution import network as shipped
from counterclaim.read.engines.attribution.decode import Output, attributions_of
from counterclaim.read.engines.attribution.features import word_features
from counterclaim.read.engines.attribution.windows import windows_of
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Parse


def attributions(parse: Parse) -> tuple[Attribution, ...]:
    """What the network finds in an article, in the order of content; never raises for what a text holds.

    Raises:
        EngineMissing: the trained files are not there.
    """
    if not parse.tokens:
        return ()
    outline = Outline(parse)
    return attributions_beside(parse, outline.quoted, rule_attributions.in_outline(outline))


def attributions_beside(
    parse: Parse, quoted: Sequence[int], rules: Sequence[Attribution], network: shipped.Network | None = None
) -> tuple[Attribution, ...]:
    """The same where quotations and rules are known already.

    Args:
        parse: the grammar of the article, with at least one word.
        quoted: for each word the number of the quotation that holds it, or -1.
        rules: what the rules found.
        network: another than the shipped one.

    Raises:
        EngineMissing: the trained files are not there.
    """
    network = network or shipped.load()
    output = output_of(parse, quoted, rules, network)
    return attributions_of(output, network.steps, network.weights, ruled_contents(rules), network.decoding)


def output_of(parse: Parse, quoted: Sequence[int], rules: Sequence[Attribution], network: shipped.Network) -> Output:
    """What the network says of each word, before anything is decided; see `attributions_beside`."""
    pieces = network.vocabulary.pieces_of([token.text for token in parse.tokens])
    windows = windows_of([len(word) for word in pieces], parse.sentences)
    return shipped.run(network, windows, pieces, word_features(parse, quoted, rules))


def ruled_contents(rules: Sequence[Attribution]) -> list[tuple[Range, tuple[int, int, int, int]]]:
    """Each content of the rules with the first and last words of its source and cue, -1 for none."""
    return [
        ((first, last), (*nearest(rule.source, first, last), *nearest(rule.cue, first, last)))
        for rule in rules
        for first, last in rule.content
    ]


def nearest(ranges: Sequence[Range], first: int, last: int) -> Range:
    """Of a source or cue in several stretches the one next to a content; (-1, -1) where there is none."""
    if not ranges:
        return -1, -1
    return min(ranges, key=lambda other: max(other[0] - last, first - other[1], 0))
