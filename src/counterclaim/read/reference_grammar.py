"""What the grammar alone says is one: "the driver, Ada Orlik", "Ms Orlik is the mayor", "was identified as Ada Orlik".

Asked by `references` for each description. Invariant: every answer is the index of a token in the same sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from counterclaim.model.mention import Mention
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Token
from counterclaim.read.speaker_people import is_office

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
NAMING = frozenset({"identify", "name", "know", "call"})
CLIMB = 4


class Grammar:
    """The ties of one article. `heads` are the indexes of the mentions by the token that each hangs on."""

    def __init__(self, outline: Outline, mentions: Sequence[Mention], heads: Mapping[int, int]) -> None:
        self.outline, self.parse, self.heads = outline, outline.parse, heads
        self.titled: dict[int, int] = {}
        for head, i in heads.items():
            mention = mentions[i]
            if mention.kind != "person" or is_office(mention):
                continue
            first = outline.at_or_after(mention.span.start)
            if mention.full.start < mention.span.start and first:
                self.titled[first - 1] = head
            elif mention.title is not None and mention.title != mention.span:
                tokens = self.parse.between(mention.title.start, mention.title.end)
                own = {token.i for token in tokens}
                roots = [t for t in tokens if t.head not in own and t.pos in ("NOUN", "PROPN")]
                if roots:
                    self.titled[roots[0].i] = head

    def tied(self, noun: Token) -> Iterator[tuple[int, str]]:
        """(token, how) of what the grammar says that a noun is, the surest first."""
        parse = self.parse
        if noun.i in self.titled:
            yield self.titled[noun.i], "title"
        if noun.dep == "appos":
            yield noun.head, "apposition"
        for kid in parse.kids(noun, "appos"):
            if kid.i in self.heads:
                yield kid.i, "apposition"
        if noun.dep == "compound" and noun.head in self.heads and noun.head > noun.i:
            yield noun.head, "title"
        if noun.dep == "attr" and parse.head(noun).lemma == "be" and not parse.kids(parse.head(noun), "neg"):
            for subject in parse.kids(parse.head(noun), *SUBJECTS):
                yield subject.i, "predicate"
        yield from self._identified(noun)

    def _identified(self, noun: Token) -> Iterator[tuple[int, str]]:
        """The name in "the victim was Ada Orlik", "police identified the victim as Ada Orlik", "a man named Orlik"."""
        parse = self.parse
        verbs = [parse.head(noun)] if noun.dep in (*SUBJECTS, "dobj") else []
        verbs += list(parse.kids(noun, "acl", "relcl"))
        for verb in verbs:
            if verb.lemma == "be" and noun.dep in SUBJECTS and not parse.kids(verb, "neg"):
                for kid in parse.kids(verb, "attr"):
                    if kid.i in self.heads:
                        yield kid.i, "predicate"
            if verb.lemma not in NAMING:
                continue
            for kid in parse.kids(verb):
                if kid.dep in ("oprd", "dobj", "attr") and kid.i in self.heads and kid.i > noun.i:
                    yield kid.i, "identified"
                if kid.dep == "prep" and kid.lower == "as":
                    for deeper in parse.kids(kid, "pobj"):
                        if deeper.i in self.heads:
                            yield deeper.i, "identified"

    def before_relative(self, token: Token) -> int | None:
        """The noun that a relative clause goes on with."""
        clause = next((up for up in self.parse.ancestors(token) if up.dep == "relcl"), None)
        if clause is None or not clause.head < token.i:
            return None
        return clause.head

    def subject_of(self, token: Token) -> int | None:
        """The subject of the verb that a pronoun hangs on."""
        up = token
        for _ in range(CLIMB):
            up = self.parse.head(up)
            if up.pos in ("VERB", "AUX"):
                subjects = self.parse.kids(up, *SUBJECTS)
                if subjects:
                    return subjects[0].i
            if up.head == up.i:
                break
        return None
