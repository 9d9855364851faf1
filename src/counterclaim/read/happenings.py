"""What a text puts at a date.

After `dates` and `statements`. A happening is a clause ("Thousands gathered on Saturday") or a noun phrase ("the
disputed 9 August vote"): the word that the date hangs on decides which.
Invariant: only dates that were read make happenings; the day of publication by itself makes none.
"""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.model.article import Article
from counterclaim.model.happening import DateMention, Happening, HappeningStatus
from counterclaim.model.statement import Statement
from counterclaim.read.clauses import clause_of, phrase_of
from counterclaim.read.date_intervals import FUTURE
from counterclaim.read.date_tense import lean_of, quotation_between, speaking_verb
from counterclaim.read.date_tokens import Words
from counterclaim.read.holding import Holding
from counterclaim.read.lexicon.event_words import DENYING, EVENT_ENDINGS, EVENTS, HABITS, NOT_EVENTS, PLANNING_OBJECT
from counterclaim.read.lexicon.words import word_set
from counterclaim.read.parse import Parse, Token

# A date hangs this many steps below its event at most.
REACH = 8
# Nouns that are the occasion of what is said or done: the verb tells it.
ADDRESSES = word_set(
    """
    statement interview tweet speech letter conference briefing post video memo email e-mail report address
    remark testimony broadcast message article release ruling filing hearing appearance series call
    """
)
# A line that opens with one of these says when the article was put up.
STAMPS = frozenset({"updated", "published", "posted", "modified", "date", "corrected"})
PAST_WORDS = frozenset({"earlier", "yesterday", "last", "past", "ago", "previous"})
LONGEST_STAMP = 80  # characters
CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})


def find_happenings(
    article: Article, parse: Parse, dates: Sequence[DateMention], statements: Sequence[Statement]
) -> tuple[Happening, ...]:
    """Every clause or noun phrase that has a resolved date, in order of the text; one for each event and date."""
    words, holding = Words(parse), Holding(statements)
    found: list[Happening] = []
    seen: set[tuple[int, str]] = set()
    for mention in dates:
        event = _event_of(words, mention)
        if event is None or mention.dates is None or (event.i, mention.dates.iso) in seen:
            continue
        seen.add((event.i, mention.dates.iso))
        found.append(_happening(article, words, mention, event, holding))
    return tuple(found)


def _event_of(words: Words, mention: DateMention) -> Token | None:
    """The verb or noun that a date belongs to; None where it dates no event."""
    parse = words.parse
    if mention.dates is None:
        return None
    own = words.within(mention.span.start, mention.span.end)
    told = told_event(own, mention)
    if told is not None:
        return told
    hook = words.hook(mention.span.start, mention.span.end)
    if hook is None:
        return None
    if _is_dateline(words, mention):
        return None
    before = words.before(own[0].start)
    if before is not None and before.sentence == hook.sentence and before.lower in HABITS:
        return None
    modifies = hook.dep in ("poss", "compound", "nummod", "amod", "nmod")
    node = hook
    for _ in range(REACH):
        if node.head == node.i:
            return (
                node if node.i not in {token.i for token in own} and _can_be_event(node) else _nominal_root(node, own)
            )
        node = parse.head(node)
        if node.pos in ("VERB", "AUX") and node.dep not in ("aux", "auxpass"):
            if quotation_between(parse, node, hook) and node.head != node.i:
                continue
            return _main_clause(parse, speaking_verb(parse, node, hook))
        if node.pos in ("NOUN", "PROPN") and node.entity not in ("DATE", "TIME"):
            if is_event(node):
                return _raised(parse, node, hook)
            if modifies:
                vague = (mention.dates.end is None) or (mention.dates.end - mention.dates.start).days > 7
                return None if vague else node
    return None


def _main_clause(parse: Parse, verb: Token) -> Token:
    """ "As unrest went on on Saturday, he sought help": the day is that of the main clause, which is the news."""
    main = parse.head(verb)
    if verb.dep != "advcl" or main.i < verb.i or main.pos != "VERB":
        return verb
    return main if any(kid.lower in ("as", "while", "when") for kid in parse.kids(verb, "mark", "advmod")) else verb


def _is_dateline(words: Words, mention: DateMention) -> bool:
    """A line that only gives the date of the article, or the head of an agency's report ("VALMERA, 3 May (ARN) -")."""
    parse = words.parse
    start, end = parse.paragraphs[parse.paragraph_of(mention.span.start)]
    if mention.span.start - start > LONGEST_STAMP:
        return False
    before, after = (
        parse.text[start : mention.span.start],
        parse.text[mention.span.end : min(end, mention.span.end + LONGEST_STAMP)],
    )
    opening = [word.lower().rstrip(":") for word in before.split()[:7]]
    if len(opening) < 7 and STAMPS & set(opening[:1] if opening[:1] not in (["last"], ["first"]) else opening[1:2]):
        return True
    if len(before.split()) + len(after.split()) <= 2 and len(after.strip(" .:")) < 12:
        return True
    place = before.strip()
    return (
        len(place) < 40
        and place.endswith((",", "(", "/"))
        and place.split(",")[0].isupper()
        and after.lstrip()[:1] in ("(", "-", "–", "—", ":", "/", "_")
    )


def told_event(own: Sequence[Token], mention: DateMention) -> Token | None:
    """The event at the end of an expression such as "the day after ministers agreed"; else None."""
    if len(own) < 3 or not {"after", "before", "following"} & {token.lower for token in own[:-1]}:
        return None
    last = own[-1]
    return last if last.pos in ("VERB", "AUX", "NOUN") and last.entity not in ("DATE", "TIME") else None


def _can_be_event(token: Token) -> bool:
    return token.pos in ("VERB", "AUX") or is_event(token)


def _nominal_root(node: Token, own: Sequence[Token]) -> Token | None:
    """A root that is a noun ("Violence in March."), where it is not the date itself."""
    return node if node.pos in ("NOUN", "PROPN") and node not in own else None


def is_event(token: Token) -> bool:
    """Whether a noun names something that takes place."""
    if token.pos not in ("NOUN", "PROPN") or token.entity in ("PERSON", "GPE", "DATE", "TIME", "NORP"):
        return False
    lemma = token.lemma.lower()
    if lemma in EVENTS:
        return True
    return token.pos == "NOUN" and lemma not in NOT_EVENTS and len(lemma) > 5 and lemma.endswith(EVENT_ENDINGS)


def _raised(parse: Parse, noun: Token, hook: Token) -> Token:
    """The verb instead of the noun, where the noun is its occasion or plan.

    "In a statement on Saturday, ministers said…" is told by its verb, and so is "they planned a strike on Monday";
    "condemned Saturday's protests" is not.
    """
    up = parse.head(noun)
    if noun.dep == "pobj" and hook.dep != "poss" and up.lower in ("in", "at", "during", "on"):
        verb = parse.head(up)
        if verb.pos == "VERB" and (noun.lemma.lower() in ADDRESSES or up.lower == "during"):
            return verb
    if noun.dep in ("dobj", "nsubjpass") and up.pos == "VERB" and up.lemma.lower() in PLANNING_OBJECT:
        return up
    if noun.dep == "pobj" and up.lower == "of":
        over = parse.head(up)
        if is_event(over):
            return over
    return noun


def _happening(article: Article, words: Words, mention: DateMention, event: Token, holding: Holding) -> Happening:
    parse = words.parse
    own = words.within(mention.span.start, mention.span.end)
    same = [token for token in own if token.sentence == event.sentence]
    if event.pos in ("VERB", "AUX"):
        low, high = clause_of(parse, event, same)
    else:
        low, high = phrase_of(parse, event, same)
    start = min(parse.tokens[low].start, mention.span.start)
    end = max(parse.tokens[high].end, mention.span.end)
    terms = {
        token.lemma.lower()
        for token in parse.tokens[low : high + 1]
        if token.pos in CONTENT and (token.end <= mention.span.start or token.start >= mention.span.end)
    }
    span = article.span(start, end)
    return Happening(
        span,
        mention,
        _status(article, parse, mention, event, own),
        _predicate(parse, event),
        tuple(sorted(term for term in terms if any(letter.isalnum() for letter in term))),
        holding.innermost(mention.span),
    )


def _predicate(parse: Parse, event: Token) -> str:
    """The lemma of the verb, or of what something is ("died", "free" for "was free")."""
    if event.lemma == "be":
        for kid in parse.kids(event, "acomp", "attr"):
            return kid.lemma.lower()
    return event.lemma.lower()


def _status(
    article: Article, parse: Parse, mention: DateMention, event: Token, own: Sequence[Token]
) -> HappeningStatus:
    if event.pos in ("VERB", "AUX"):
        kids = parse.kids(event)
        if any(kid.dep == "mark" and kid.lower in ("if", "unless") for kid in kids):
            return "planned"
        negated = any(kid.dep == "neg" for kid in kids)
        governor = parse.head(event)
        denied = event.dep == "ccomp" and governor.lemma.lower() in DENYING
        if negated or denied:
            return "denied"
    if PAST_WORDS & set(mention.span.text.lower().split()):
        return "reported"
    if mention.dates is not None and article.publication is not None:
        last = article.publication.dates.last
        if last is not None and mention.dates.start > last:
            return "planned"
        if mention.dates.end is not None and mention.dates.end <= article.publication.dates.start:
            return "reported"
    hook = next((token for token in own if token.head not in {other.i for other in own}), own[0])
    return "planned" if lean_of(parse, hook) in FUTURE else "reported"
