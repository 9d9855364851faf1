"""What the clauses of a French statement say, in words that can be compared with those of any language.

The last layer of a statement. Invariant: one proposition for a clause with a verb of its own; a piece without a verb
gives one whose predicate is its main word.
"""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.model.article import Article
from counterclaim.model.span import Span
from counterclaim.model.statement import Proposition
from counterclaim.read.french.comparing import compared, compared_all
from counterclaim.read.lexicon.french.words import MODALS, NE, NEGATING, NOBODY
from counterclaim.read.parse import Parse, Token

CLAUSAL = ("ccomp", "advcl", "acl:relcl", "acl", "conj", "parataxis", "csubj", "ROOT")


def find_propositions(article: Article, parse: Parse, spans: Sequence[Span]) -> tuple[Proposition, ...]:
    """One proposition for each clause inside the given pieces of content, in the order of the text."""
    tokens = [token for span in spans for token in parse.between(span.start, span.end)]
    inside = {token.i for token in tokens}
    owner: dict[int, int] = {}
    clauses: dict[int, list[Token]] = {}
    for token in tokens:
        clauses.setdefault(_clause(parse, token, inside, owner), []).append(token)
    found = (_proposition(article, parse, parse.tokens[head], words) for head, words in sorted(clauses.items()))
    return tuple(proposition for proposition in found if proposition.terms)


def _clause(parse: Parse, token: Token, inside: set[int], owner: dict[int, int]) -> int:
    path = []
    while token.i not in owner:
        path.append(token.i)
        opens = token.dep in CLAUSAL and token.pos in ("VERB", "AUX")
        if token.head == token.i or token.head not in inside or opens:
            owner[token.i] = token.i
            break
        token = parse.tokens[token.head]
    result = owner[token.i]
    for i in path:
        owner[i] = result
    return result


def _proposition(article: Article, parse: Parse, head: Token, tokens: Sequence[Token]) -> Proposition:
    span = article.span(tokens[0].start, tokens[-1].end)
    kids = [kid for kid in parse.kids(head) if span.start <= kid.start < span.end]
    modal = MODALS.get(head.lemma.lower(), "")
    predicate = next((kid for kid in kids if kid.dep == "xcomp"), head) if modal else head
    return Proposition(
        span=span,
        predicate=compared(predicate),
        negated=_negated(tokens),
        subject=_phrase(article, parse, kids, ("nsubj", "nsubj:pass", "expl:subj"), tokens),
        object=_phrase(article, parse, kids, ("obj", "obl:arg"), tokens),
        terms=compared_all(tokens),
        modal=modal,
    )


def _negated(tokens: Sequence[Token]) -> bool:
    """Whether « ne » stands with a word that negates, or such a word opens the clause: « aucun tir »."""
    lower = [token.lower for token in tokens]
    return any(
        (word in NE and set(lower[n + 1 : n + 9]) & NEGATING) or (word in NOBODY and (n == 0 or set(lower) & NE))
        for n, word in enumerate(lower)
    )


def _phrase(
    article: Article, parse: Parse, kids: Sequence[Token], deps: tuple[str, ...], tokens: Sequence[Token]
) -> Span | None:
    """The passage of a subject or object without clauses that hang on it."""
    top = next((kid for kid in kids if kid.dep in deps), None)
    if top is None:
        return None
    inside = {token.i for token in tokens}
    chosen, todo = [top], [top.i]
    while todo:
        for i in parse.children[todo.pop()]:
            if i in inside and parse.tokens[i].dep not in ("acl:relcl", "advcl", "punct", "appos", "acl"):
                chosen.append(parse.tokens[i])
                todo.append(i)
    return article.span(min(token.start for token in chosen), max(token.end for token in chosen))
