"""The passage that a source stands for: a name in it, or the mention that a pronoun or a title certainly means.

Called by the statements step for each source it finds, after mentions are known. Invariant: the answer is None, the
span of one of the article's mentions, a passage that lists several of them, or the source of a body without a name that
spoke before; a wrong speaker is worse than an open
one, and an open one keeps the people who may be meant. Only sentences near the source are looked at, so the cost grows
with the length of the article and no faster.
"""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.model.article import Article
from counterclaim.model.mention import Mention
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement
from counterclaim.read.lexicon.titles import ROLES
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Token
from counterclaim.read.speaker_answers import OPEN, Answers, Basis, Resolved, last_of
from counterclaim.read.speaker_bodies import BODIES
from counterclaim.read.speaker_descriptions import PAPERS, Descriptions
from counterclaim.read.speaker_groups import before_relative, list_of, mention_at, they
from counterclaim.read.speaker_names import is_list, mentions_inside, named_by, voices_of
from counterclaim.read.speaker_people import is_office
from counterclaim.read.speaker_places import PRONOUNS, head_of
from counterclaim.read.speaker_scene import Scene
from counterclaim.read.speaker_seats import of_seat
from counterclaim.read.speaker_titles import plain_words

__all__ = ["OPEN", "Basis", "Resolved", "Speakers"]

PLURALS = frozenset({"they", "them"})
# Further bodies that speak as "it" where none is named.
_FORCES = """
    army military navy force government parliament senate hospital university school tribunal study survey poll
    opposition militia movement
"""
FORCES = frozenset(_FORCES.split())


class Speakers:
    """Who the sources of one article stand for.

    Args:
        article: the article that all spans belong to.
        outline: its grammar with its quotations.
        mentions: its mentions in the order of the text.
    """

    def __init__(self, article: Article, outline: Outline, mentions: Sequence[Mention]) -> None:
        self.parse = outline.parse
        self.mentions = mentions
        self.scene = Scene(outline, mentions)
        self.answers = Answers(article, mentions, self.scene)
        self.descriptions = Descriptions(self.answers)

    def resolve(self, source: Span, content: Sequence[Span], previous: Sequence[Statement]) -> Resolved:
        """The name that a source stands for, and how that is known; open, with candidates, where it is not certain.

        Args:
            source: the source as printed ("she", "the minister", "his brother, Tomas Wren").
            content: what it says: nobody calls themselves by their name there.
            previous: the statements found before this one, in the order of the text.
        """
        tokens = self.parse.between(source.start, source.end)
        if not tokens:
            return OPEN
        head = head_of(tokens)
        last = last_of(previous, head)
        if len(tokens) == 1 and head.lower in PRONOUNS:
            return self.answers.person(head, content, previous)
        if len(tokens) == 1 and head.lower in PLURALS:
            spoken, speaker = (last.source, last.speaker) if last else (None, None)
            return self.answers.range(they(self.scene, head, spoken, speaker), "pronoun")
        if len(tokens) == 1 and head.lower == "it":
            found = self.answers.body(head, ("org", "place"), last, "pronoun")
            told = found.speaker is None or any(piece.covers(found.speaker) for piece in content)
            same = self._same_body(head, last) if told else None
            return found if same is None else Resolved(same, "pronoun", found.candidates)
        if head.tag in ("WP", "WDT"):
            return self._relative(head) if len(tokens) == 1 else OPEN
        inside = mentions_inside(self.mentions, source)
        if len(voices_of(self.parse, inside, head)) > 1 or is_list(tokens, inside):
            return OPEN  # "X and Y": two speak
        named = named_by(self.parse, inside, tokens, head)
        if named is not None and not is_office(named):
            return Resolved(named.span, "named")
        if tokens[0].lower in ("its", "their") and head.lower in PAPERS:
            same = self._same_body(tokens[0], last)
            if same is not None:
                return Resolved(same, "pronoun")
        issuer = self.descriptions.issuer(tokens, head, previous)
        if issuer is not None:
            return issuer
        behind = self._named_behind(source, head)
        if behind is not None:
            return Resolved(behind.span, "named")
        if any(mention.kind == "person" and not is_office(mention) for mention in inside):
            return OPEN  # somebody of X's, not X
        if named is None and head.dep == "appos":
            beside = mention_at(self.scene, self.parse.head(head))
            if beside is not None and beside.kind == "org" and not source.overlaps(beside.span):
                return Resolved(beside.span, "title")  # "Larchline, a company that says …"
        seated = of_seat(self.answers, tokens, head, inside)
        return seated or self.descriptions.resolve(tokens, head, content, previous, bool(inside) and named is None)

    def _same_body(self, pronoun: Token, last: Statement | None) -> Span | None:
        """The body called by a noun that spoke just before: "The army said … It added …"."""
        if last is None or last.source is None or last.speaker is not None or pronoun.dep not in ("nsubj", "poss"):
            return None
        body = head_of(self.parse.between(last.source.start, last.source.end))
        told = self.scene.told[pronoun.sentence] - self.scene.told[body.sentence]
        own = pronoun.dep == "poss" and body.lower not in ROLES  # "its statement" is no person's
        one = body.dep == "nsubj" and body.tag in ("NN", "NNP") and (own or body.lower in BODIES | FORCES | PAPERS)
        return last.source if one and pronoun.i > body.i and told <= 1 else None

    def _named_behind(self, source: Span, head: Token) -> Mention | None:
        """Who stands behind what a source leaves out: "The lawyer arguing for the law, X, was …"."""
        beside = [kid for kid in self.parse.kids(head, "appos") if kid.start >= source.end and kid.entity == "PERSON"]
        mention = mention_at(self.scene, beside[0]) if len(beside) == 1 else None
        return mention if mention is not None and mention.kind == "person" and not is_office(mention) else None

    def _relative(self, head: Token) -> Resolved:
        """Whom "who" or "which" goes on with."""
        found = before_relative(self.scene, head)
        if len(found) > 1:
            return self.answers.range(list_of(found), "pronoun")
        if found and is_office(found[0]):
            return self.descriptions.holder(plain_words(found[0].span.text), self.scene.head(found[0])) or OPEN
        return Resolved(found[0].span, "pronoun") if found else OPEN
