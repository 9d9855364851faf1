"""What clauses say, as plain words that can be compared across articles.

The last layer of a statement: link looks for agreement and opposition in propositions and never sees a parse.
Each word of a piece of content belongs to the nearest clause above it, so one pass over the words is enough.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from counterclaim.model.article import Article
from counterclaim.model.span import Span
from counterclaim.model.statement import Proposition
from counterclaim.read.parse import Parse, Token

NEGATIONS = frozenset({"not", "n't", "n’t", "never", "no", "neither", "nor", "none", "nobody", "nothing", "without"})
CONTENT_POS = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV"})
CLAUSE_DEPS = frozenset({"ROOT", "ccomp", "advcl", "relcl", "acl", "conj", "parataxis", "csubj", "csubjpass", "pcomp"})
COMPLEMENTS = ("acomp", "attr", "oprd")
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
OBJECTS = ("dobj", "attr", "dative", "oprd", "pobj")

# Words that say nothing of their own: they would make any two clauses look alike.
EMPTY = frozenset(
    {
        "add",
        "again",
        "already",
        "also",
        "be",
        "do",
        "even",
        "ever",
        "get",
        "go",
        "have",
        "here",
        "however",
        "just",
        "kind",
        "later",
        "lot",
        "make",
        "many",
        "meanwhile",
        "more",
        "most",
        "much",
        "now",
        "only",
        "say",
        "so",
        "soon",
        "still",
        "take",
        "tell",
        "then",
        "there",
        "thing",
        "too",
        "very",
        "way",
        "well",
        "yet",
    }
)


def find_propositions(article: Article, parse: Parse, spans: Sequence[Span]) -> tuple[Proposition, ...]:
    """One proposition for each clause inside the given pieces of content, in the order of the text.

    A piece without a verb gives one proposition whose predicate is its main word.

    Args:
        spans: pieces of one content; each lies in `article`.
    """
    tokens = [token for span in spans for token in parse.between(span.start, span.end)]
    inside = {token.i for token in tokens}
    owner: dict[int, int] = {}
    clauses: dict[int, list[Token]] = {}
    for token in tokens:
        head = _clause_head(parse, token, inside, owner)
        clauses.setdefault(head, []).append(token)
    found = (_proposition(article, parse, parse.tokens[head], words) for head, words in sorted(clauses.items()))
    return tuple(proposition for proposition in found if proposition.terms)


def _clause_head(parse: Parse, token: Token, inside: set[int], owner: dict[int, int]) -> int:
    """The index of the clause that a word belongs to; remembers the way there."""
    path = []
    while token.i not in owner:
        path.append(token.i)
        head = parse.tokens[token.head]
        if head.i == token.i or head.i not in inside or _opens_clause(parse, token):
            owner[token.i] = token.i
            break
        token = head
    result = owner[token.i]
    for i in path:
        owner[i] = result
    return result


def _opens_clause(parse: Parse, token: Token) -> bool:
    """Whether a word heads a clause of its own: a verb, or what stands beside "be", in a clausal place."""
    if token.dep not in CLAUSE_DEPS:
        return False
    if token.pos in ("VERB", "AUX"):
        return token.dep != "conj" or parse.head(token).pos in ("VERB", "AUX")
    return False


def _proposition(article: Article, parse: Parse, head: Token, words: Sequence[Token]) -> Proposition:
    span = article.span(words[0].start, words[-1].end)
    kids = [kid for kid in parse.kids(head) if span.start <= kid.start < span.end]
    complement = next((kid for kid in kids if kid.dep in COMPLEMENTS), None) if head.lemma == "be" else None
    subject = next((kid for kid in kids if kid.dep in SUBJECTS), None)
    objects = [kid for kid in kids if kid.dep in OBJECTS]
    return Proposition(
        span=span,
        predicate=(complement or head).lemma.lower(),
        negated=_negated(parse, words, head),
        subject=_phrase(article, parse, subject, words),
        object=_phrase(article, parse, objects[0], words) if objects else None,
        terms=content_terms(words),
        modal=next((kid.lower for kid in kids if kid.tag == "MD"), ""),
    )


def _negated(parse: Parse, words: Sequence[Token], head: Token) -> bool:
    """Whether an odd number of negations stand in the clause: on its verb, or on a whole subject or object."""
    count = 0
    for token in words:
        if token.lower not in NEGATIONS or token.lower == "nor":
            continue
        target = parse.head(token)
        on_verb = target.i == head.i or token.i == head.i or (target.head == head.i and target.dep in COMPLEMENTS)
        on_phrase = token.dep in ("det", "preconj") and target.head == head.i and target.dep in SUBJECTS + OBJECTS
        # A content without a verb: 'the vote as "not free"'.
        on_phrase = on_phrase or (head.pos not in ("VERB", "AUX") and token.dep in ("neg", "preconj"))
        # "not only", "not just", "nothing but" turn nothing round.
        follower = parse.tokens[token.i + 1].lower if token.i + 1 < len(parse.tokens) else ""
        if (on_verb or on_phrase) and follower not in ("only", "just", "least", "but"):
            count += 1
    return count % 2 == 1


def _phrase(article: Article, parse: Parse, top: Token | None, words: Sequence[Token]) -> Span | None:
    """The passage of a subject or object, without clauses that hang on it."""
    if top is None:
        return None
    inside = {token.i for token in words}
    chosen, todo = [top], [top.i]
    while todo:
        for i in parse.children[todo.pop()]:
            if i in inside and parse.tokens[i].dep not in ("relcl", "advcl", "appos", "punct"):
                chosen.append(parse.tokens[i])
                todo.append(i)
    return article.span(min(token.start for token in chosen), max(token.end for token in chosen))


def content_terms(words: Iterable[Token]) -> tuple[str, ...]:
    """The lemmas of content words in small letters, sorted, each once."""
    terms = {
        token.lemma.lower() if token.pos != "PROPN" else token.lower
        for token in words
        if token.pos in CONTENT_POS and token.lower not in NEGATIONS
    }
    return tuple(sorted(term for term in terms if term not in EMPTY and any(map(str.isalnum, term))))
