"""Passages that stand for somebody without naming them: descriptions and pronouns, put with whom they mean.

A layer of a reading, after mentions and statements. The article is walked once in the order of the text: grammar first
(apposition, "was identified as"), then the same noun again, then offices, then who is most in sight (Lappin and Leass
1994, as in `speaker_places`). What one reader would leave open is put with the likeliest, so this layer serves to
count and to compare; whose words a statement is, is told by `speakers`, which leaves more open.
Invariant: a reference never covers the name of the one it means, and the cost is linear in the article.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from counterclaim.model.article import Article
from counterclaim.model.mention import Mention
from counterclaim.model.reference import Reference, ReferenceForm
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement
from counterclaim.read.lexicon.countries import COUNTRY_NAMES, DEMONYMS
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Parse, Token
from counterclaim.read.reference_counts import COUNTED
from counterclaim.read.reference_entities import Company, Somebody
from counterclaim.read.reference_grammar import Grammar
from counterclaim.read.reference_nouns import Noun, find_nouns, singular_of
from counterclaim.read.reference_pronouns import whom_pronoun_means
from counterclaim.read.reference_speech import hear
from counterclaim.read.speaker_people import is_office
from counterclaim.read.speaker_places import prominence
from counterclaim.read.speaker_scene import Scene

# How many times more in sight than the next one must be to be "the senator" or "the company" without having been
# called so. Tried 1.1, 1.5, 2.5, 4 on the open halves of `evals/actors.py`: B-cubed F1 0.768 / 0.771, 0.767 / 0.772,
# 0.760 / 0.767, 0.760 / 0.764 (ECB+ / MEANTIME).
NEAREST_CLEAR = 1.5
# Sentences at the start of an article in which "a woman" may be the woman of the headline.
OPENING = 4
# Of the people called by one noun, how many are looked at, the last first.
SAME_NOUN_BACK = 30


def find_references(
    article: Article, parse: Parse, mentions: Sequence[Mention], statements: Sequence[Statement] = ()
) -> tuple[Reference, ...]:
    """Every description and pronoun for people and bodies, in order, with whom each stands for.

    Args:
        article: its text.
        parse: its grammar.
        mentions: its mentions in the order of the text.
        statements: what is said in it, for "I" and "we" in quotations.
    """
    if not parse.tokens:
        return ()
    walk = Walk(article, Outline(parse), mentions)
    walk.go()
    for i, who in hear(walk.scene, walk.company, walk.who_at, statements, mentions).items():
        walk.at[i], walk.basis[i] = who, "pronoun"
    return walk.references()


class Walk:
    """One walk over an article. `at` tells who stands at a token, `basis` how that was told of no name."""

    def __init__(self, article: Article, outline: Outline, mentions: Sequence[Mention]) -> None:
        self.article, self.outline, self.parse, self.mentions = article, outline, outline.parse, mentions
        self.scene = Scene(outline, mentions)
        self.company = Company()
        self.at: dict[int, int] = {}
        self.basis: dict[int, str] = {}
        self.by_noun: dict[str, list[int]] = {}
        self.last, self.heads = dict[int, int](), dict[int, int]()
        self.named: dict[int, int] = {}
        self._name_everybody()
        self.nouns = find_nouns(outline, frozenset(self.named))
        self.grammar = Grammar(outline, mentions, self.heads)

    def _name_everybody(self) -> None:
        """Put each name with somebody: people as the scene does, bodies by their words."""
        people: dict[int, int] = {}
        bodies: dict[str, int] = {}
        for i, mention in enumerate(self.mentions):
            if is_office(mention):
                continue
            head = self.scene.head(mention)
            if mention.kind == "person":
                number = self.scene.number[i]
                if number not in people:
                    people[number] = self.company.add(Somebody("person", self.scene.people[number].gender))
                who = people[number]
            else:
                key = mention.span.text.casefold().removeprefix("the ")
                if key not in bodies:
                    bodies[key] = self.company.add(Somebody(mention.kind, plural=mention.kind == "group"))
                    self._call(bodies[key], head, mention)
                who = bodies[key]
            self.company.people[who].names.append(mention.span)
            self.heads[head.i] = i
            for token in self.scene.tokens(mention.span.start, mention.span.end):
                self.named[token.i] = who

    def _call(self, who: int, head: Token, mention: Mention) -> None:
        """Let the noun of a described group or body ("Larch police") come again for it."""
        known = singular_of(head.lower) if mention.title == mention.span else None
        if known is not None:
            self.company.people[who].nouns.setdefault(known[0], frozenset())
            self.by_noun.setdefault(known[0], []).append(who)

    def who_at(self, i: int) -> int | None:
        """Who stands at a token, by name or not."""
        return self.named.get(i, self.at.get(i))

    def go(self) -> None:
        """Walk over the text."""
        for token in self.parse.tokens:
            if token.i in self.heads:
                self._stand(token, self.named[token.i])
            elif token.i in self.named:
                continue
            elif token.i in self.nouns:
                self._describe(self.nouns[token.i], *self._whom(self.nouns[token.i]))
            elif token.tag in ("PRP", "PRP$", "WP", "WP$", "WDT"):
                who = whom_pronoun_means(token, self.scene, self.company, self.grammar, self.who_at)
                if who is not None:
                    self._stand(token, who)
                    self.basis[token.i] = "pronoun"

    def _stand(self, token: Token, who: int) -> None:
        told, quoted = self.scene.told[token.sentence], self.outline.quoted[token.i]
        self.at[token.i] = who
        self.company.stand(token.i, told, prominence(self.parse, token), quoted, who)
        self.last[self.company.root(who)] = token.i

    def _describe(self, noun: Noun, who: int, basis: str) -> None:
        somebody = self.company.get(who)
        if noun.noun not in somebody.nouns:
            self.by_noun.setdefault(noun.noun, []).append(who)
        somebody.nouns[noun.noun] = somebody.nouns.get(noun.noun, frozenset()) | noun.words
        somebody.gender = somebody.gender or noun.gender
        somebody.count = somebody.count or noun.count
        span = self._span(noun)
        somebody.first = min(somebody.first, span) if somebody.first else span
        self.basis[noun.head.i] = basis
        self._stand(noun.head, who)

    def _span(self, noun: Noun) -> Span:
        return self.article.span(self.parse.tokens[noun.first].start, noun.head.end)

    def _whom(self, noun: Noun) -> tuple[int, str]:
        """Whom a description means, and how that is told."""
        owner = self._owner(noun)
        for other, basis in self.grammar.tied(noun.head):
            who = self.who_at(other)
            if who is None:
                continue
            somebody = self.company.get(who)
            bodies = somebody.kind in ("org", "group") and noun.kind in ("org", "group")
            if somebody.plural == noun.plural or bodies:
                same = self._same(noun, owner)
                if same is not None:
                    self.company.make_one(who, same)
                return who, basis
        if not noun.other:
            found = self._same(noun, owner)
            if found is not None:
                return found, "same noun"
            found = self._meant(noun) if noun.definite else None
            if found is not None:
                return found, "nearest"
        return self.company.add(Somebody(noun.kind, noun.gender, noun.plural, owner=owner, count=noun.count)), ""

    def _owner(self, noun: Noun) -> int | None:
        who = self.who_at(noun.owner.i) if noun.owner is not None else None
        if who is None or self.company.get(who).kind == "place":
            return None
        return self.company.root(who)

    def _same(self, noun: Noun, owner: int | None) -> int | None:
        """The one told of last by the same noun, where nothing speaks against it."""
        best: tuple[int, int] | None = None
        for who in self.by_noun.get(noun.noun, ())[-SAME_NOUN_BACK:]:
            root = self.company.root(who)
            somebody, at = self.company.people[root], self.last.get(root, -1)
            if at >= 0 and (best is None or at > best[0]) and self._goes_with(noun, owner, root, somebody):
                best = (at, root)
        return None if best is None else best[1]

    def _goes_with(self, noun: Noun, owner: int | None, root: int, somebody: Somebody) -> bool:
        """Whether a description may be of somebody called by its noun before."""
        words = somebody.nouns.get(noun.noun, frozenset())
        other_owner = somebody.owner is not None and self.company.root(somebody.owner) != owner
        if somebody.plural != noun.plural and somebody.kind != "org":
            return False
        if owner is not None and (root == owner or other_owner):
            return False
        if noun.count and somebody.count and noun.count != somebody.count:
            return False
        if noun.plural and words and noun.words and not words & noun.words:
            return False
        return not noun.indefinite or (noun.head.sentence <= OPENING and not somebody.names)

    def _meant(self, noun: Noun) -> int | None:
        """Whom "the senator" or "the company" means that was called so by a title, or is most in sight."""
        if noun.plural or noun.kind == "group":
            return None
        tokens = self.parse.tokens[noun.first : noun.head.i + 1]
        whence = {token.lower for token in tokens if token.text in DEMONYMS or token.text in COUNTRY_NAMES}
        if noun.kind == "person":
            held = self.scene.holders([token.lower for token in tokens], noun.head)
            clear = len(held) == 1 or (len(held) > 1 and held[0][0] > NEAREST_CLEAR * held[1][0])
            if clear and self.scene.is_named(held[0][1]) and whence <= self.scene.said_of[held[0][1]]:
                return self.named[self.scene.heads[self.scene.people[held[0][1]].mentions[0]].i]
        kind = "person" if noun.kind == "person" else "org"
        if whence and kind == "person":
            return None  # "the Danish leader" is not just anybody in sight

        def fits(one: Somebody) -> bool:
            alike = one.gender is None or noun.gender is None or one.gender == noun.gender
            return one.kind == kind and bool(one.names) and not one.plural and alike

        told, quoted = self.scene.told[noun.head.sentence], self.outline.quoted[noun.head.i]
        ranked = self.company.ranked(noun.head.i, told, quoted, fits, noun.gender)
        if ranked and (len(ranked) == 1 or ranked[0][0] >= NEAREST_CLEAR * ranked[1][0]):
            return ranked[0][1]
        return None

    def references(self) -> tuple[Reference, ...]:
        """All that was found, in the order of the text."""
        found = []
        firsts: dict[int, Span] = {}
        taken = {mention.span for mention in self.mentions}
        for i in sorted(self.basis):
            who, noun = self.company.root(self.at[i]), self.nouns.get(i)
            somebody, token = self.company.people[who], self.parse.tokens[i]
            span = self._span(noun) if noun else self.article.span(token.start, token.end)
            if span in taken and (not somebody.names or somebody.names[0] == span):
                continue  # an office that is a mention itself
            means = self._name_near(somebody, span) if somebody.names else firsts.get(who)
            firsts.setdefault(who, span)
            form: ReferenceForm = "description" if noun else "pronoun"
            owner = None if somebody.owner is None else self.company.get(somebody.owner)
            whose = owner.names[0] if owner is not None and owner.names else None
            word = noun.noun if noun and noun.noun != COUNTED else ""
            found.append(Reference(span, form, somebody.kind, means, word, somebody.plural, self.basis[i], whose))
        return tuple(found)

    def _name_near(self, somebody: Somebody, span: Span) -> Span:
        """The last name before a passage, else the first."""
        at = bisect_left(somebody.names, span.start, key=lambda name: name.start)
        return somebody.names[max(at - 1, 0)]
