"""Whose words a statement is: the actor that its source stands for, or the source's own words.

Used by disputes, figures and positions to name who holds what. Invariant: two sources that read alike but for their
article and a capital at the start of a sentence ("Officials", "the officials") give the same name.
"""

from __future__ import annotations

import re

from counterclaim.link.actors import Cast
from counterclaim.link.data.roles import COMMON_HOLDERS, PRONOUNS
from counterclaim.link.words.counting import NUMBERS
from counterclaim.model.article import Article
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement

ARTICLES = re.compile(r"^(?:the|a|an)\s+(?=\S)", re.IGNORECASE)
# What a body is before its name: "another rebel group, the First Coast Division".
NAMED_BEHIND = re.compile(
    r"^(?:[Aa]n?|[Aa]nother|[Oo]ne|[Tt]he\s+\w+[’']s|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s"
    r"(?![^,]{0,80}\b(?:in|from|near|at)\s[A-Z][^,]*,)[^,]{3,80},\s"
    r"(?=(?:the\s)?(?:[a-z]+\s){0,3}(?:[A-Z][\w’'.-]+\s){1,5}[A-Z][\w’'.-]+$)"
)
# Of French, before a word in small letters: "la police", and not "La Paz" or "Le Courrier".
FRENCH_ARTICLES = re.compile(r"^(?:[Ll]e\s+|[Ll]a\s+|[Ll]es\s+|[Ll]['’]|[Uu]ne?\s+|[Dd]es\s+)(?=[a-zà-öø-ÿ])")
# "Ada Wren (D-Norland) and Tom Hale (R-Sundal)": where each is from.
BRACKETS = re.compile(r"(?<=\w)\s\([^()]*\)")
# Letters with full stops, which one outlet prints and the next does not: "U.S. officials" are "US officials".
DOTTED = re.compile(r"\b(?:[A-Z]\.){2,}(?=\s[a-z])")
# What goes on after the words that say who: a description between commas, a relative clause.
TAIL = re.compile(
    r"\s*(?:[;(–—]|\s-\s|,\s(?:an?|the|who|which|whose|that|where|speaking|\d+|his|her|its|their)\b|\s(?:who|which|whose|that)\s"
    r"|\s(?:released|conducted|published|taken|issued|commissioned)\s(?:on|in|late|early|last|this)\b(?!.*\sby\s)"
    r"|\s(?:on|late|early|last)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b).*",
    re.DOTALL,
)
# What somebody says, without whose it is ("his comments"), a pronoun with a word behind it ("whose campaign"), and a
# part of somebody ("the cynic in me").
NOBODY = re.compile(
    r"(?:his|her|their|its|my|our|your|this|that|these|those|such)\s+(?:own\s+)?"
    r"(?:claim|comment|remark|word|accusation|allegation|assertion|argument|testimony|response|reaction)s?"
    r"|(?:they|we|you|them|us)\s(?:both|all)|whose\s.+"
    r"|\w+\sin\s(?:me|us|him|her|them|you)",
    re.IGNORECASE,
)
# Numbers that are told of whoever made them: "figures from the ministry" are the ministry's.
_WHEN = "(?:last|this|early|late|earlier|next|Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec|[A-Z]\\w+day|\\d)"
NUMBERS_OF = re.compile(
    rf"^(?:the\s+)?(?:\w+\s+){{0,2}}(?:{NUMBERS})"
    rf"\s+(?:(?:compiled|released|provided|published|issued|gathered|kept)\s+)?(?:from|by)\s+(?!{_WHEN})(?=\w)",
    re.IGNORECASE,
)
# Numbers with whose they are before them: "the state's latest claims of 266,119 cases".
OWNED_NUMBERS = re.compile(
    r"^((?:(?!\b(?:of|with|from|to|in|on|for|by|about|near|at)\b)[^’'])+)[’']s?\s(?:(?:own|latest|official|preliminary|new|public)\s)?"
    rf"(?:{NUMBERS}|claims?)(?:\s(?:of|on|for)\s.+)?$",
    re.IGNORECASE | re.DOTALL,
)
SENTENCE_ENDS = frozenset(".!?:;\"”“’‘'\n\r*•-–—(")
# How much of an article is looked through for a word in small letters: the beginning says enough, and long texts stay
# cheap.
LOOK_THROUGH = 50_000


def holder_of(statement: Statement, article: Article, cast: Cast) -> tuple[str | None, str | None]:
    """(name, actor id) of the holder; the outlet for narration; (None, None) where nobody is named.

    A pronoun that the reading left open names nobody. Where two speak together, or a pronoun stands for a description,
    the holder is the words of these.
    """
    if statement.mode == "narrated":
        return article.outlet, None
    for span in (statement.speaker, statement.source):
        actor = cast.by_span.get(span) if span else None
        if actor and actor.kind == "person" and ARTICLES.match(actor.name):
            return plain_words(actor.name), actor.id
        if actor:
            return actor.name, actor.id
    words = (words_of_source(span, article, cast) for span in (statement.speaker, statement.source) if span)
    return next((name for name in words if name), None), None


def words_of_source(source: Span, article: Article, cast: Cast) -> str | None:
    """The source's own words as a name: without its article and what is told besides; None where they name nobody."""
    words = plain_words(source.text)
    if not words or words.lower() in PRONOUNS or NOBODY.fullmatch(words):
        return None
    first = words.split()[0]
    unchanged = source.text.startswith(first) and not words[len(first) :].lstrip()[:1].isupper()  # "Harbour First"
    named = any(span.start == source.start for span in cast.spans_from(source))
    if unchanged and not named and opens_sentence(article, source) and is_common(first, article):
        words = words[0].lower() + words[1:]
    return words


def plain_words(text: str) -> str:
    """Words without a leading article, what stands in brackets and what follows a comma.

    >>> plain_words("the two ministers, who met on Monday")
    'two ministers'
    >>> plain_words("Ada Wren (D-Norland) and Tom Hale")
    'Ada Wren and Tom Hale'
    >>> plain_words("two U.S. officials")
    'two US officials'
    """
    words = BRACKETS.sub("", " ".join(text.split()))
    words = DOTTED.sub(lambda found: found[0].replace(".", ""), words)
    words = OWNED_NUMBERS.sub(r"\1", NUMBERS_OF.sub("", words))
    bare = TAIL.sub("", NAMED_BEHIND.sub("", words), count=1) or words
    bare = FRENCH_ARTICLES.sub("", bare, count=1)
    return ARTICLES.sub("", bare, count=1).strip("\"“”'‘’ ")


def opens_sentence(article: Article, span: Span) -> bool:
    """Whether a passage stands where a capital says nothing."""
    before = article.text[max(span.start - 3, 0) : span.start].rstrip(" \t")
    return not before or before[-1] in SENTENCE_ENDS


def is_common(word: str, article: Article) -> bool:
    """Whether a capitalised word is no name: known as such, or printed in small letters elsewhere in the article."""
    small = word.lower()
    if small == word or (word.isupper() and len(word) > 1):
        return False
    if small in COMMON_HOLDERS or small in PRONOUNS:
        return True
    return re.search(rf"\b{re.escape(small)}\b", article.text[:LOOK_THROUGH]) is not None
