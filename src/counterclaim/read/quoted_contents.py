"""Quotations directly before and after a cue: "…," she said, "…".

Asked first by `read.contents`. A quotation that only begins a clause ("inconsistencies" were found) takes the
clause with it. After a colon at the end of a paragraph the quotation, or the list, may stand in the next one.
Invariant: a quotation is taken from its opening to its closing mark.
"""

from __future__ import annotations

from counterclaim.read.clause_contents import adjacent, clause_after, cut_at_cues
from counterclaim.read.cue import Cue
from counterclaim.read.lexicon import cue_verbs as lexicon
from counterclaim.read.lexicon.words import word_set
from counterclaim.read.lists import items_after
from counterclaim.read.outline import DASHES, FINITE, MARKS, TERMINAL, Outline, Passage
from counterclaim.read.parse import Token
from counterclaim.read.pieces import Piece, make_piece, same_paragraph, sentence_end


def quoted(outline: Outline, cue: Cue) -> list[Piece]:
    """The quotations directly before and after the cue. "…," she said, "…" gives two pieces."""
    if outline.quoted[cue.token.i] >= 0:
        return [Piece(passage.first, passage.last) for passage in outline.nested_near(cue.token.i)]
    pieces = []
    own = cue.token.tag != "VBG" or cue.first < cue.token.i or cue.token.dep == "ROOT"
    before = _quotation_before(outline, cue) if own else None
    if before is not None:
        pieces.append(before)
    after = _quotation_after(outline, cue)
    if after is not None:
        pieces.append(after)
    elif before is not None and _clause_marker_after(outline, cue):
        pieces += clause_after(outline, cue)
    return pieces or items_after(outline, cue)


def _clause_marker_after(outline: Outline, cue: Cue) -> bool:
    return any(
        kid.dep == "ccomp" and kid.i > cue.last and outline.lower(outline.left[kid.i]) == "that"
        for kid in outline.parse.kids(cue.token)
    )


def _quotation_before(outline: Outline, cue: Cue) -> Piece | None:
    """The quotation that ends directly before source and cue, with the words of its sentence before it."""
    start = min(cue.first, cue.source[0]) if cue.source is not None and adjacent(outline, cue) else cue.first
    i = start - 1
    while i >= 0 and outline.quoted[i] < 0 and (outline.lower(i) in BETWEEN or outline.lower(i) in DASHES):
        i -= 1
    if i < 0 or outline.quoted[i] < 0 or outline.quoted[i] == outline.quoted[cue.token.i]:
        return None
    passage = outline.passages[outline.quoted[i]]
    if passage.last != i or not same_paragraph(outline, passage.first, cue.token.i):
        return None
    if not _leads_on(outline, cue, passage, start):
        return None
    if starts_afresh(outline, passage.first):
        return Piece(passage.first, passage.last, direct=True)
    first, _ = outline.bounds(passage.first - 1)
    return Piece(first, passage.last) if same_paragraph(outline, first, passage.first) else None


BETWEEN = frozenset([",", "and", "then", "but"])
LEADING_ON = frozenset([",", "?", "!", "…", "...", "—", "–", "-", "--"])


def _leads_on(outline: Outline, cue: Cue, passage: Passage, start: int) -> bool:
    """Whether "she said" may follow a quotation: not after its full stop if the cue has a clause of its own."""
    words = outline.parse.tokens[passage.first : passage.last + 1]
    ending = next((word.text for word in reversed(words) if word.text not in MARKS), "")
    if ending in LEADING_ON - {"-", "--"}:
        return True
    if _has_clause_after(outline, cue):
        return False
    return ending in LEADING_ON or ending == "." or outline.lower(passage.last + 1) == "," or passage.last + 1 == start


def starts_afresh(outline: Outline, first: int) -> bool:
    """Whether a quotation begins a sentence, or follows a bullet, colon, dash, another quotation or "she said,"."""
    if first == 0 or not same_paragraph(outline, first - 1, first) or outline.silent[first - 1]:
        return True
    before = outline.lower(first - 1)
    return before in TERMINAL or before in (":", ";") or before in DASHES or outline.quoted[first - 1] >= 0


def _has_clause_after(outline: Outline, cue: Cue) -> bool:
    return any(
        kid.dep in ("ccomp", "xcomp") and outline.left[kid.i] > cue.last for kid in outline.parse.kids(cue.token)
    )


FAR = 16  # tokens that may stand between a cue and its quotation: "told reporters at a briefing on Monday:"


# What may stand directly before a quotation that the cue brings in, other than the cue itself and marks.
BEFORE_A_QUOTATION = frozenset([",", ":", "that", "—", "–", "-", "--", "how"])


WHEN_OR_WHERE = word_set(
    """
    while when as before after during in on at from outside inside near amid despite following until since under over
    behind across around along through throughout without via toward towards beside beneath upon within
    """
)


def _quotation_after(outline: Outline, cue: Cue) -> Piece | None:
    """The quotation that begins after the cue with no verb or full stop between, and the clause that it may open."""
    after = cue.last if cue.source is None else max(cue.last, cue.source[1])
    passage = _next_passage(outline, cue, after)
    if passage is None:
        return None
    if cue.lemma in WITH_TITLES and is_title(outline, passage):
        return None
    if cue.lemma in lexicon.ADDRESSED and passage.first == after + 1 and is_title(outline, passage):
        return _told_to(outline, cue, passage)
    before = outline.parse.tokens[passage.first - 1]
    if before.i > after:
        if before.lower not in BEFORE_A_QUOTATION and not _listener(outline, cue, before):
            return None
        if before.text in DASHES and passage.last - passage.first < SHORT_ASIDE:
            return None
    last = _joined(outline, passage.last)
    if _complete(outline, cue, passage, last):
        return Piece(passage.first, last, direct=True)
    clause = clause_after(outline, cue) if cue.lemma in lexicon.CLAUSAL else []
    end = clause[-1].last if clause else sentence_end(outline, last + 1)
    return Piece(passage.first, max(end, last))


def _told_to(outline: Outline, cue: Cue, passage: Passage) -> Piece | None:
    """What is told to whomever the quotation marks name (told “The Orvel Mail” that …): the clause behind the name."""
    start = passage.last + 1
    if outline.lower(start) != "that":
        return None
    last = cut_at_cues(outline, cue, start, sentence_end(outline, start))
    return next(iter(make_piece(outline, start, last)), None)


# Whoever reads or writes a work says nothing by its title.
WITH_TITLES = frozenset(["announce", "begin", "cite", "continue", "end", "mention", "read", "recite", "sing", "write"])
SHORT_ASIDE = 5  # tokens: "the vote - a "sham" - …" is no quotation that a cue brings in


def _next_passage(outline: Outline, cue: Cue, after: int) -> Passage | None:
    """The quotation that begins within `FAR` tokens, with no verb or full stop before it."""
    tokens = outline.parse.tokens
    for i in range(after + 1, min(after + FAR + 2, len(tokens))):
        if not same_paragraph(outline, i, cue.last) and not _after_colon(outline, i, cue.last):
            return None
        if outline.quoted[i] >= 0:
            passage = outline.passages[outline.quoted[i]]
            return passage if passage.first == i else None
        if tokens[i].text in TERMINAL or tokens[i].text == ";" or tokens[i].tag in FINITE:
            return None
    return None


def _after_colon(outline: Outline, i: int, cue: int) -> bool:
    """Whether a token opens the next paragraph of the article's own, and a colon ends that of the cue."""
    number = outline.paragraph_number(cue)
    end = outline.paragraphs[number][1]
    own = outline.own_paragraph(number + 1, 1)
    return outline.lower(end) == ":" and own >= 0 and outline.paragraphs[own][0] <= i and outline.quoted[i] >= 0


def _complete(outline: Outline, cue: Cue, passage: Passage, last: int) -> bool:
    """Whether a quotation is all that is said: what follows it is no more of its clause."""
    following = outline.token(last + 1)
    if following is None or not same_paragraph(outline, last, last + 1):
        return True
    if following.text in TERMINAL or following.text in (",", ";", ":", ")") or following.text in DASHES:
        return True
    if outline.lower(last - 1) in TERMINAL or outline.lower(last - 1) == "," or following.dep in ("cc", "mark"):
        return True
    if following.head == cue.token.i and following.dep in ("npadvmod", "advmod", "prep", "advcl", "dative"):
        return True
    own = [*outline.parse.kids(following, "nsubj"), *outline.parse.kids(outline.parse.head(following), "nsubj")]
    opens = any(passage.first <= kid.i <= passage.last for kid in own)  # “nobody I know” had been there
    if cue.token.tag == "VBG" and cue.first == cue.token.i and following.pos in ("VERB", "AUX") and not opens:
        return True  # banners saying "…" hung from the bridge
    timed = following.entity in ("DATE", "TIME") or following.lower in WHEN_OR_WHERE
    return timed and outline.has_verb(passage.first, last)


def _listener(outline: Outline, cue: Cue, before: Token) -> bool:
    """Whether the word before a quotation ends what says to whom, when or how it was said."""
    if before.tag in ("IN", "DT", "PRP$", "JJ", "CC", "POS", "TO", "WP", "WDT") and before.dep != "advmod":
        return False
    for kid in outline.parse.kids(cue.token, "dobj", "dative", "npadvmod", "advmod"):
        if kid.i > cue.last and outline.right[kid.i] == before.i:
            return kid.dep in ("npadvmod", "advmod") or cue.lemma in lexicon.ADDRESSED
    return before.lower in ("simply", "only", "just", "about") or before.i == cue.last


def _joined(outline: Outline, last: int) -> int:
    """The end of a chain of quotations: "a" and "b"."""
    while outline.lower(last + 1) in ("and", "or", ",") and last + 2 < len(outline.quoted):
        step = last + 2
        if outline.lower(last + 1) == "," and outline.lower(step) in ("and", "or"):
            step += 1
        if step >= len(outline.quoted) or outline.quoted[step] < 0 or not same_paragraph(outline, last, step):
            break
        passage = outline.passages[outline.quoted[step]]
        if passage.first != step or outline.lower(last - 1) in (",", ".", "?", "!"):
            break
        last = passage.last
    return last


def is_title(outline: Outline, passage: Passage) -> bool:
    """Whether a quotation is the title of a work: most words with a capital, and no finite verb."""
    words = [token for token in outline.parse.tokens[passage.first : passage.last + 1] if token.text[:1].isalpha()]
    capitals = sum(word.text[0].isupper() for word in words)
    return capitals > 0.6 * len(words) and not outline.has_verb(passage.first, passage.last)
