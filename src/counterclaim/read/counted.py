"""What a number counts, by the grammar around it: the noun, its subject, and what happened to it.

A step of `figures`; it gives tokens and never makes a span. Invariant: linear in the length of the sentence.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice

from counterclaim.read.lexicon.counted_words import ESTIMATES, GROUPS, LEVEL_VERBS, LINKING_VERBS
from counterclaim.read.lexicon.units import TIME
from counterclaim.read.parse import Parse, Token

NOUNS = frozenset({"NOUN", "PROPN"})
MODIFIERS = frozenset({"ADJ", "NOUN", "PROPN", "VERB", "NUM"})
SUBJECTS = ("nsubj", "nsubjpass", "csubj")
ON_A_NOUN = frozenset({"nummod", "quantmod", "amod", "compound", "nmod", "det", "npadvmod", "advmod", "poss"})
# Heads up to the verb that tells what befell the counted; 4, 8 and 20 give the same scores on the labelled stories.
FARTHEST_VERB = 12
FARTHEST_GAP = 50  # tokens back to the verb that was told once
LONGEST_NOUN_PHRASE = 8


@dataclass(slots=True)
class Counted:
    """Tokens: `noun` the counted thing's head with `modifiers`, `subject` who has or does it, `predicate` the verb.

    `through` are nouns between number and verb ("the expulsion of 23 diplomats").
    """

    noun: Token | None = None
    modifiers: list[Token] = field(default_factory=list)
    subject: Token | None = None
    predicate: Token | None = None
    through: list[Token] = field(default_factory=list)

    @property
    def terms(self) -> tuple[str, ...]:
        """The lemmas, sorted, each once."""
        tokens = [*self.modifiers, *self.through]
        tokens += [token for token in (self.noun, self.predicate) if token]
        return tuple(sorted({token.lemma.lower() for token in tokens if token.text[:1].isalpha()}))


def find_counted(parse: Parse, first: int, end: int, kind: str) -> Counted:
    """What the quantity in tokens `first` to `end` counts."""
    found = Counted()
    top = top_of(parse, first, end)
    start = _noun(parse, found, top, end, kind)
    found.predicate, found.through = _predicate(parse, start)
    group = _group(parse, top)
    if group and found.noun is None:
        found.noun = group
    _through_link(parse, found)
    _estimate(parse, found, top)
    if found.predicate:
        found.subject = _subject(parse, found, first, end)
        if kind != "measure":
            _level(parse, found)
    gap = _gap_subject(parse, first) if kind in ("percent", "share") else None
    if gap:
        found.subject = gap
        found.predicate = found.predicate or _verb_before(parse, first)
    return found


def top_of(parse: Parse, first: int, end: int) -> Token:
    """The token of the expression whose head lies outside it."""
    for token in reversed(parse.tokens[first:end]):
        if not first <= token.head < end and token.pos not in ("PUNCT", "SYM", "ADP", "DET"):
            return token
    return parse.tokens[end - 1]


def _noun(parse: Parse, found: Counted, top: Token, end: int, kind: str) -> Token:
    """Set the counted noun, if any, and say from where the verb is looked for."""
    tokens = parse.tokens
    after = tokens[end] if end < len(tokens) and tokens[end].sentence == top.sentence else None
    if after and after.lower == "of":
        objects = parse.kids(after, "pobj")
        if objects:
            _name(parse, found, objects[0], end + 1)
        return top
    if kind in ("money", "age", "measure"):
        return top
    head = tokens[top.head]
    if (
        top.dep in ON_A_NOUN
        and end <= head.i < end + LONGEST_NOUN_PHRASE
        and (head.pos in NOUNS or head.lower == "dead")
        and not (kind == "percent" and head.lower in TIME)
    ):
        _name(parse, found, head, end)
        return head
    if kind in ("count", "percent") and after:
        run = _run(tokens, end, top.sentence)
        if run and kind == "percent" and run.lower in TIME:
            run = None  # "up 5% year on year"
        if run and (kind == "count" or top.dep in ON_A_NOUN):
            _name(parse, found, run, end)
            return run if run.head != top.i else top
    return top


def _name(parse: Parse, found: Counted, noun: Token, start: int) -> None:
    found.noun = noun
    for token in parse.tokens[start : noun.i]:
        if token.tag in ("POS", "PRP$", "DT"):
            start = token.i + 1  # "two of the company's largest stores"
    found.modifiers = [token for token in parse.tokens[start : noun.i] if token.pos in MODIFIERS and token.tag != "CD"]


def _run(tokens: list[Token], start: int, sentence: int) -> Token | None:
    """The last noun of the nouns and adjectives that follow directly."""
    last = None
    for token in tokens[start : start + LONGEST_NOUN_PHRASE]:
        if token.sentence != sentence or not (token.pos in NOUNS or token.pos == "ADJ" or token.tag in ("VBN", "HYPH")):
            break
        if token.pos in NOUNS:
            last = token
        elif last and last.tag in ("NNS", "NNPS"):
            break
    return last


def _group(parse: Parse, top: Token) -> Token | None:
    """The head of "a crew of 23"."""
    head = parse.head(top)
    if top.dep != "pobj" or head.lower != "of":
        return None
    group = parse.head(head)
    return group if group.lemma.lower() in GROUPS else None


def _predicate(parse: Parse, start: Token) -> tuple[Token | None, list[Token]]:
    """The nearest verb above, and the nouns on the way to it."""
    through: list[Token] = []
    for n, token in enumerate(parse.ancestors(start)):
        if n >= FARTHEST_VERB:
            break
        if token.pos in ("VERB", "AUX") and token.dep != "prep":
            return token, through
        if token.pos == "NOUN":
            through.append(token)
    return None, through


def _through_link(parse: Parse, found: Counted) -> None:
    """ "He won a share ranging from 40% to 45%": the share is counted, and won."""
    verb = found.predicate
    if verb is None or verb.dep != "acl" or verb.lemma.lower() not in LINKING_VERBS or found.noun is not None:
        return
    head = parse.head(verb)
    if head.pos in NOUNS:
        found.noun = head
        found.modifiers = [kid for kid in parse.kids(head, "compound", "amod") if kid.i < head.i]
        found.predicate, found.through = _predicate(parse, head)


def _estimate(parse: Parse, found: Counted, top: Token) -> None:
    """ "The ministry put the toll at 12": the verb's object is what is counted."""
    verb = found.predicate
    if verb is None or found.noun is not None or verb.lemma.lower() not in ESTIMATES:
        return
    if top.dep != "pobj" or parse.head(top).lower not in ("at", "to"):
        return
    for noun in parse.kids(verb, "dobj"):
        if noun.pos == "NOUN" and noun.i < top.i:
            found.noun = noun
            found.modifiers = [kid for kid in parse.kids(noun, "compound", "amod") if kid.i < noun.i]


def _subject(parse: Parse, found: Counted, first: int, end: int) -> Token | None:
    """Who has or does it: the verb's subject, or the one of the verb it hangs on; never the counted noun itself."""
    verb = found.predicate
    for _ in range(4):
        if verb is None:
            return None
        if verb.dep == "relcl":
            own = [kid for kid in parse.kids(verb, *SUBJECTS) if kid.tag not in ("WP", "WDT")]
            return _other(parse, own[0] if own else parse.head(verb), found, first, end)
        kids = parse.kids(verb, *SUBJECTS)
        if kids:
            own_subject = _other(parse, kids[0], found, first, end)
            return own_subject or _agent(parse, verb)
        if verb.dep == "acl":
            return _other(parse, parse.head(verb), found, first, end) or _verb_subject(parse, verb)
        above = parse.head(verb)
        verb = above if above is not verb and above.pos in ("VERB", "AUX") else None
    return None


def _verb_subject(parse: Parse, verb: Token) -> Token | None:
    """The subject of the nearest verb above, for "he won a share ranging from …"."""
    for token in islice(parse.ancestors(verb), FARTHEST_VERB):
        kids = parse.kids(token, *SUBJECTS)
        if kids:
            return kids[0]
    return None


def _agent(parse: Parse, verb: Token) -> Token | None:
    for agent in parse.kids(verb, "agent"):
        for actor in parse.kids(agent, "pobj"):
            return actor
    return None


def _other(parse: Parse, token: Token, found: Counted, first: int, end: int) -> Token | None:
    """The token, unless it is the counted noun or the number."""
    same = token is found.noun or first <= token.i < end
    return None if same or (found.noun is not None and token.i == found.noun.i) else token


def _level(parse: Parse, found: Counted) -> None:
    """ "The toll rose to 12", "turnout was 83 percent": the subject is what is counted."""
    level = found.noun is None and found.predicate is not None and found.predicate.lemma in LEVEL_VERBS
    if level and found.subject and found.subject.pos == "NOUN":
        found.noun = found.subject
        found.modifiers = [kid for kid in parse.kids(found.subject, "compound", "amod") if kid.i < found.subject.i]
        found.subject = None


def _gap_subject(parse: Parse, first: int) -> Token | None:
    """The name directly before a share whose verb was told once: "Tollen won 60% and Bolin 30%"."""
    before = parse.tokens[first - 1] if first else None
    return before if before and before.pos == "PROPN" and before.sentence == parse.tokens[first].sentence else None


def _verb_before(parse: Parse, first: int) -> Token | None:
    """The nearest verb to the left in the sentence."""
    start = parse.sentences[parse.tokens[first].sentence][0]
    for token in reversed(parse.tokens[max(start, first - FARTHEST_GAP) : first]):
        if token.pos == "VERB":
            return token
    return None
