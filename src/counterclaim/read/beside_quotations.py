"""Whom the words beside a quotation name, where no verb of saying brings it in.

Asked by `read.orphans`: the phrase or subject before a colon, the name in a line with a dash, "Those were the words of
X", "in X's words", what a sign reads, and whoever does what the quotation describes.
Invariant: a source lies outside the quotation.
"""

from __future__ import annotations

from counterclaim.read.cue import Cue
from counterclaim.read.lexicon.words import word_set
from counterclaim.read.outline import DASHES, FINITE, Outline, Passage
from counterclaim.read.parse import Token
from counterclaim.read.sources import find_source, may_speak, phrase

Source = tuple[int, int]

# Nouns for what somebody says; whose they are speaks.
UTTERANCES = word_set(
    """
    account advice answer appeal apology argument assessment attitude comment complaint conclusion confession
    description excuse explanation judgement judgment line message mantra mood motto opinion plea position post
    promise reaction remark reply response retort sentiment slogan statement summary testimony thought tweet verdict
    version view vow warning word wording
    """
)


def before_colon(outline: Outline, passage: Passage) -> Source | None:
    """Whose words follow a colon: the subject of the sentence before it, or the whole phrase where it has no verb."""
    colon = passage.first - 1
    if outline.lower(colon) != ":" or outline.quoted[colon] >= 0:
        return None
    paragraph = outline.paragraph_number(colon)
    first, _ = outline.bounds(colon)
    words = outline.parse.tokens[first:colon]
    verbs = [token for token in words if token.tag in FINITE and token.pos in ("VERB", "AUX")]
    verb = next((token for token in verbs if token.dep != "relcl"), None)
    asked = next((token for token in words if token.dep == "acl" and outline.lower(token.i - 1) == ","), None)
    if verb is None and asked is not None and may_speak(outline.parse.head(asked)):
        return phrase(outline, outline.parse.head(asked))  # "X, who signed it, asked on the radio: …"
    verb = verb or next(iter(verbs), None)
    if verb is not None:
        subject = find_source(outline, verb)
        if subject is None or subject.i >= colon:
            return None
        return owner(outline, subject) if subject.lemma in UTTERANCES else phrase(outline, subject)
    if words and len(words) <= 8 and first == outline.paragraphs[paragraph][0] and _names(words):
        return first, colon - 1
    return None


def owner(outline: Outline, noun: Token) -> Source | None:
    """Whose word it is: "the minister's answer", "the verdict of the court"; the noun itself where nobody's."""
    for kid in outline.parse.kids(noun, "poss"):
        return phrase(outline, kid)
    for prep in outline.parse.kids(noun, "prep"):
        if prep.lower in ("of", "from", "by"):
            for kid in outline.parse.kids(prep, "pobj"):
                if may_speak(kid):
                    return phrase(outline, kid)
    return phrase(outline, noun)


def _names(words: list[Token]) -> bool:
    named = words[-1].text[:1].isupper() and len(words) <= 4
    return named or words[-1].pos == "PROPN" or any(token.entity in ("PERSON", "ORG") for token in words)


SIGNATURE = 12  # tokens that a line such as "— the mayor's statement" may have


def signature(outline: Outline, passage: Passage) -> Source | None:
    """The name in a line with a dash after a quotation, in its paragraph or the next, or in a line "Name, paper"."""
    dash = passage.last + 1
    mark = outline.token(dash)
    if mark is None:
        return None
    if mark.text not in DASHES:
        return _credited(outline, passage)
    paragraph = outline.paragraph_number(dash)
    end = outline.paragraphs[paragraph][1]
    if dash < end:
        end = min(end, outline.bounds(dash + 1)[1])
    if end - dash > SIGNATURE or end == dash:
        return None
    words = outline.parse.tokens[dash + 1 : end + 1]
    if any(token.tag in FINITE for token in words):
        return None
    stop = len(words)
    for n, token in enumerate(words):
        handle = token.text == "(" and n and words[n + 1 : n + 2] and words[n + 1].text.startswith("@")
        if token.tag == "POS" or (token.text == "," and n) or handle:
            stop = n
            break
    while stop and words[stop - 1].pos == "PUNCT" and words[stop - 1].text not in (")", "]"):
        stop -= 1
    return (words[0].i, words[stop - 1].i) if stop else None


def _credited(outline: Outline, passage: Passage) -> Source | None:
    """The name in a line of its own below a quoted paragraph: "Ines Kolt, The Orvel Mail"."""
    number = outline.paragraph_number(passage.last) + 1
    if passage.last != outline.paragraphs[number - 1][1] or number >= len(outline.kinds):
        return None
    first, last = outline.paragraphs[number]
    words = outline.parse.tokens[first : min(last + 1, first + SIGNATURE + 1)]
    if outline.kinds[number].kind not in ("heading", "body") or len(words) > SIGNATURE or words[0].pos != "PROPN":
        return None
    comma = next((n for n, token in enumerate(words) if token.text == ","), 0)
    proper = all(token.pos in ("PROPN", "DET", "PUNCT", "ADP") and token.text != "." for token in words)
    return (first, first + comma - 1) if comma > 1 and proper else None


THESE = frozenset(["that", "those", "this", "these", "such"])


def named_after(outline: Outline, passage: Passage) -> Source | None:
    """Whose words the sentence after a quotation says they were: "Those were the words of the minister"."""
    start = outline.token(passage.last + 1)
    if start is None or outline.paragraph_number(start.i) != outline.paragraph_number(passage.last):
        return None
    if start.lower not in THESE:
        return None
    last = outline.bounds(start.i)[1]
    verb = next((token for token in outline.parse.tokens[start.i : last + 1] if token.lemma == "be"), None)
    if verb is None or verb.i > start.i + 3:
        return None
    for noun in outline.parse.kids(verb, "attr", "nsubj"):
        if noun.lemma in UTTERANCES and noun.i > verb.i:
            found = owner(outline, noun)
            return found if found is not None and not found[0] <= noun.i <= found[1] else None
    return None


def in_words_of(outline: Outline, passage: Passage) -> Source | None:
    """Who is named in "in X's words, “…”" or "in the words of X, “…”" directly before a quotation."""
    tokens = outline.parse.tokens
    first, _ = outline.bounds(passage.first - 1) if passage.first else (0, 0)
    for i in range(passage.first - 1, max(first, passage.first - SIGNATURE) - 1, -1):
        token = tokens[i]
        if token.lower in ("words", "word") and token.pos == "NOUN" and outline.quoted[i] < 0:
            head = outline.parse.head(token)
            found = owner(outline, token) if head.lower == "in" else None
            outside = found is not None and not found[0] <= i <= found[1]
            return found if outside and found is not None and found[1] < passage.first else None
    return None


INSCRIBED = word_set("read reads say says said state states stated proclaimed declared")


def inscription(outline: Outline, passage: Passage) -> Cue | None:
    """The verb of what is written somewhere, directly before the words: the sign read "closed"."""
    verb = outline.token(passage.first - 1)
    if verb is not None and verb.text in (",", ":"):
        verb = outline.token(passage.first - 2)
    if verb is None or verb.lower not in INSCRIBED or outline.quoted[verb.i] >= 0:
        return None
    subject = next((kid for kid in outline.parse.kids(verb, "nsubj") if kid.i < verb.i), outline.parse.head(verb))
    if subject.i >= verb.i or subject.pos != "NOUN" or may_speak(subject):
        return None
    return Cue(verb, verb.i, verb.i, "verb", verb.lemma, (outline.left[subject.i], verb.i - 1), subject)


def in_aside(outline: Outline, passage: Passage) -> Source | None:
    """The name before a quotation between dashes: Kolt – "I have nothing to hide" – opened the books."""
    before, after = outline.token(passage.first - 1), outline.token(passage.last + 1)
    if before is None or after is None or before.text not in DASHES or after.text not in DASHES:
        return None
    first, tokens = before.i, outline.parse.tokens
    while first > 0 and tokens[first - 1].pos == "PROPN" and outline.quoted[first - 1] < 0:
        first -= 1
    return (first, before.i - 1) if first < before.i and outline.has_verb(passage.first, passage.last) else None


def governing(outline: Outline, passage: Passage) -> Source | None:
    """Who does what the quotation describes ("the bishop ended on “a word of hope for all”"): the words are theirs."""
    tokens = outline.parse.tokens
    inside = tokens[passage.first : passage.last + 1]
    for token in inside:  # the leaders "expressed concern": the quotation holds the verb, its subject stands before it
        for kid in outline.parse.kids(token, "nsubj"):
            if kid.i < passage.first and may_speak(kid):
                return phrase(outline, kid)
    root = next((token for token in inside if not passage.first <= token.head <= passage.last), None)
    up = outline.parse.head(root) if root is not None else None
    for _ in range(CLIMB):
        if up is None or up.pos in ("VERB", "AUX") or up.head == up.i:
            break
        up = outline.parse.head(up)
    if up is None or up.pos not in ("VERB", "AUX") or passage.first <= up.i <= passage.last:
        return None
    subject = find_source(outline, up)
    if subject is None or not may_speak(subject) or subject.lower in ("i", "you", "it", "that", "this"):
        return None
    if (
        subject.dep == "nsubjpass" or subject.pos == "ADJ"
    ):  # "X is not believed to be “man-made”", "the best he said is …"
        return None
    first, last = phrase(outline, subject)
    return (first, last) if last < passage.first or first > passage.last else None


CLIMB = 6  # heads between a quotation and the verb of its clause
