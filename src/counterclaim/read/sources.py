"""Who is speaking: the noun phrase that a cue hangs on.

Called by `read.statements` for every cue. The phrase is taken whole, with title, appositive name and "of" phrase; a
relative clause or a description after a comma is left out.
Invariant: a source never reaches into a quotation that it does not lie in as a whole.
"""

from __future__ import annotations

from counterclaim.read.lexicon.cue_verbs import DENIALS, DOCUMENTS, ISSUING
from counterclaim.read.lexicon.people_nouns import BODY_NOUNS, COLLECTIVE, PEOPLE_NOUNS
from counterclaim.read.lexicon.words import word_set
from counterclaim.read.outline import DASHES, FINITE, MARKS, Outline
from counterclaim.read.parse import Token

SUBJECTS = ("nsubj", "nsubjpass")
AMOUNTS = frozenset(["many", "few", "much", "little"])  # "as many as forty people said"
RELATIVE = frozenset(["who", "which", "that", "whom", "whose"])
MAY_SPEAK = frozenset(["PERSON", "ORG", "GPE", "NORP"])
DEPTH = 12  # heads to climb for a subject: no real sentence needs as many


def find_source(outline: Outline, verb: Token) -> Token | None:
    """The head word of the phrase that names the speaker of a verb, or None.

    Looks at the verb's own subject, then climbs: from a coordinate verb to the first one, from a participle ("saying
    …") or an infinitive to the clause it hangs on, from a relative clause to the noun before it.
    """
    parse, participle = outline.parse, verb if verb.tag == "VBG" else None
    for _ in range(DEPTH):
        own = [kid for kid in parse.kids(verb) if kid.dep in SUBJECTS and kid.i != verb.i]
        before = [kid for kid in own if kid.i < verb.i] or own
        if before and _letter_to(outline, verb):
            before = []
        if before:
            subject = before[-1] if before[-1].i < verb.i else before[0]
            teller = _told_by(outline, verb, subject, participle) if participle is not None else None
            if teller is not None:
                verb = teller
                continue
            if subject.lower in RELATIVE and verb.dep in ("relcl", "acl", "ccomp", "advcl"):
                return antecedent(outline, verb)
            if subject.dep == "nsubj" and subject.lower in ("there", "what"):
                return None
            return _named_behind(outline, subject)
        up = parse.head(verb)
        if up.i == verb.i:
            return None
        if verb.dep in ("acl", "relcl") and up.pos in ("NOUN", "PROPN", "PRON", "ADJ", "NUM"):
            return _behind_noun(outline, verb, up)
        if verb.dep in ("pcomp", "prep"):
            done = _behind_preposition(outline, up)
            if done is not None:
                return done
            up = _clause_above(outline, up)
        elif verb.dep not in ("conj", "xcomp", "advcl", "ccomp", "acl", "relcl", "dep", "parataxis"):
            return None
        elif verb.dep == "conj" and up.pos not in ("VERB", "AUX"):
            up = _clause_above(outline, up)
        if up.i == verb.i or up.pos not in ("VERB", "AUX"):
            return None
        verb = up
    return None


def _told_by(outline: Outline, verb: Token, subject: Token, participle: Token) -> Token | None:
    """The verb above with which a participle ("…, saying") goes on, where its own clause is only told by that.

    "The envoy said that the talks went on, denying …": the talks deny nothing; "has denied that the army staged it,
    saying …": whoever denies a thing, or a claim of it, does not tell what was said in it; and a dash goes back to the
    whole sentence.
    """
    above = outline.parse.head(verb)
    claim = verb.dep == "acl" and above.pos == "NOUN" and above.dep == "dobj"
    above = outline.parse.head(above) if claim else above
    if not (claim or verb.dep == "ccomp") or above.i >= verb.i or above.tag not in FINITE | {"VBN"}:
        return None
    dash = outline.lower(outline.left[participle.i] - 1) in DASHES
    told = above.lemma in DENIALS or (not claim and (dash or not is_somebody(subject)))
    return above if told else None


def _letter_to(outline: Outline, verb: Token) -> bool:
    """Whether a participle's subject is the one to whom a letter went: "sent a letter to X and Y demanding …"."""
    to = outline.parse.head(verb)
    if verb.tag != "VBG" or verb.dep != "pcomp" or to.lower != "to":
        return False
    return any(kid.lemma in DOCUMENTS and kid.i < to.i for kid in outline.parse.kids(outline.parse.head(to), "dobj"))


def _behind_preposition(outline: Outline, preposition: Token) -> Token | None:
    """Who speaks in "aides including X suggesting …" and in "blamed X for saying …": the name before or inside it."""
    parse = outline.parse
    if preposition.lower == "including":
        return next((kid for kid in parse.kids(preposition, "pobj") if is_somebody(kid)), None)
    if preposition.lower != "for":
        return None
    over = parse.head(preposition)
    blamed = [kid for kid in parse.kids(over, "dobj") if kid.i < preposition.i]
    for kid in parse.kids(over, "prep"):
        if kid.lower in ("at", "with") and kid.i < preposition.i:
            blamed += parse.kids(kid, "pobj")
    near = [noun for noun in blamed if outline.right[noun.i] == preposition.i - 1 or noun.i == preposition.i - 1]
    return next((noun for noun in near if is_somebody(noun)), None)


def _named_behind(outline: Outline, subject: Token) -> Token:
    """Who speaks in "a practice President Ada Wren said she would end", which the parse takes for one phrase.

    So does it "ahead of his rival, Ada Wren, the Electoral Tribunal said": a person is no body.
    """
    if subject.entity == "PERSON":
        behind = (kid for kid in outline.parse.kids(subject, "appos") if kid.entity == "ORG")
        body = next((kid for kid in behind if outline.lower(outline.left[kid.i] - 1) == ","), None)
        return body if body is not None and outline.parse.head(subject).i == outline.right[body.i] + 1 else subject
    if subject.pos != "NOUN" or may_speak(subject):
        return subject
    behind = (kid for kid in outline.parse.kids(subject) if kid.dep == "appos" and kid.entity == "PERSON")
    return next((kid for kid in behind if outline.left[kid.i] == subject.i + 1), subject)


def _clause_above(outline: Outline, token: Token) -> Token:
    """The nearest verb above, at most a few heads away."""
    for _ in range(DEPTH):
        if token.pos in ("VERB", "AUX") or token.head == token.i:
            break
        token = outline.parse.head(token)
    return token


def _behind_noun(outline: Outline, verb: Token, noun: Token) -> Token | None:
    """Who speaks in "a report stating …" (the noun) and in "sent a letter demanding …" (who sent it)."""
    comma = outline.lower(outline.left[verb.i] - 1) == ","
    noun = _document_above(outline, verb, noun)
    if comma or (noun.lemma in DOCUMENTS and noun.dep in ("dobj", "pobj")):
        clause = _clause_above(outline, noun)
        issued = clause.lemma in ISSUING or not (noun.lemma in DOCUMENTS and noun.dep == "dobj")
        if clause.pos in ("VERB", "AUX") and clause.i != verb.i and (comma or issued):
            subject = find_source(outline, clause)
            if subject is not None and (comma or (may_speak(subject) and subject.lemma not in DOCUMENTS)):
                return subject
    return noun


def _document_above(outline: Outline, verb: Token, noun: Token) -> Token:
    """The letter in "a letter to X and Y demanding …", which the parse hangs on X or Y."""
    if verb.dep != "acl" or verb.tag != "VBG":
        return noun
    up = noun
    for _ in range(4):
        if up.dep not in ("pobj", "conj", "prep", "dative"):
            break
        up = outline.parse.head(up)
        if up.lemma in DOCUMENTS and up.pos == "NOUN":
            return up
        if up.pos == "VERB":
            return next((kid for kid in outline.parse.kids(up, "dobj") if kid.lemma in DOCUMENTS), noun)
    return noun


def antecedent(outline: Outline, verb: Token) -> Token | None:
    """The noun that a relative clause belongs to."""
    up = outline.parse.head(verb)
    return up if up.i != verb.i and up.pos in ("NOUN", "PROPN", "PRON") else None


# Nouns that never speak for themselves, whatever the verb.
MUTE = word_set(
    """
    attack death evidence fact footage idea image incident issue move photo photograph picture problem question
    reason result shooting situation sound story strike thing time video vote way weapon
    """
)
PERSONAL = frozenset(["he", "she", "they", "we", "i", "you", "who", "one", "both", "many", "some", "others", "most"])


def is_somebody(token: Token) -> bool:
    """Whether a word surely stands for people, a body or a paper: a name, a personal pronoun, a noun that says so.

    Stricter than `may_speak`, for places where another is the speaker unless this one is.
    """
    if token.entity in MAY_SPEAK or token.pos == "PROPN" or token.lower in RELATIVE:
        return True
    if token.pos in ("PRON", "DET", "NUM", "ADJ"):
        return token.lower in PERSONAL or token.lower == "it"
    return token.lemma in SOMEBODIES


def may_speak(token: Token) -> bool:
    """Whether a word can stand for somebody who thinks or speaks: a name, a personal pronoun, a noun for people.

    Names of persons and bodies, pronouns, nouns for people, and nouns with the endings that name people (-er, -or,
    -ist, -man, -ian …).
    """
    if token.entity in MAY_SPEAK or token.pos == "PROPN":
        return True
    if token.pos in ("PRON", "DET", "NUM", "ADJ"):
        return token.lower in PERSONAL or token.pos == "ADJ"
    if token.lemma in MUTE:
        return False
    return token.lemma.endswith(PEOPLE) or token.lemma in SOMEBODIES


PEOPLE = ("er", "or", "ist", "man", "woman", "ian", "ant", "ent", "ee", "ess", "eer", "chief", "head", "people", "ate")
BODIES = word_set(
    """
    agency ally army association authority body bureau camp campaign chair child city coalition colleague
    commission committee company congress council country court critic crew crowd department embassy expert
    family father firm force friend government group guard house hospital husband institute institution judge
    kingdom leadership mayor media military minister ministry mission mother movement nation navy neighbour
    neighbor network newspaper office official organisation organization outlet panel paper parliament party
    police press prosecution quartet regime relative republic resident scholar school secretary senate site
    source spokesperson staff state statement station study survey team tribunal trio troop union university
    watchdog wife witness world report post poll memo letter analysis attorney
    """
)
SOMEBODIES = (PEOPLE_NOUNS | BODY_NOUNS | COLLECTIVE | BODIES | DOCUMENTS) - MUTE


def phrase(outline: Outline, head: Token) -> tuple[int, int]:
    """First and last token of the noun phrase around its head word."""
    parse = outline.parse
    first, last = _over_hyphens(outline, outline.left[head.i]), head.i
    for kid in parse.kids(head):
        if kid.i < head.i:
            continue
        start, end = outline.left[kid.i], outline.right[kid.i]
        if start <= last:
            continue
        clause = kid.dep in ("relcl", "acl", "advcl", "advmod", "ccomp", "dep", "parataxis") and kid.pos != "NUM"
        if clause and (outline.lower(start - 1) in (",", "(") or kid.dep != "acl" or start != last + 1):
            break
        if kid.dep == "appos" and kid.pos != "PROPN" and head.pos == "PROPN" and _after_comma(outline, start):
            break
        if kid.dep in ("prep", "npadvmod", "nummod") and _after_comma(outline, start) and kid.lower != "of":
            break
        if kid.dep == "punct" and kid.text not in (")", "]"):
            continue
        last = max(last, end)
        if kid.dep == "conj" or kid.dep == "prep":
            last = _cut_relative(outline, kid, last)
    first = _clip_left(outline, first, head.i)
    last = _clip_right(outline, head.i, last)
    return first, last


def _over_hyphens(outline: Outline, first: int) -> int:
    """Where a phrase begins whose first word a hyphen ties to the one before: "Everard Joslyn-Pitt" of "Pitt"."""
    tokens = outline.parse.tokens
    while first > 1 and tokens[first - 1].text == "-" and not tokens[first - 1].space and not tokens[first - 2].space:
        if tokens[first - 2].sentence != tokens[first].sentence or not tokens[first - 2].text[:1].isalnum():
            break
        first = outline.left[first - 2]
    return first


def _after_comma(outline: Outline, start: int) -> bool:
    before = outline.token(start - 1)
    return before is not None and before.tag != "HYPH" and before.lower in {",", *DASHES}


def _cut_relative(outline: Outline, kid: Token, last: int) -> int:
    """Leave out a relative clause after a comma at the end of a longer phrase."""
    for token in outline.parse.tokens[kid.i : last + 1]:
        start = outline.left[token.i]
        if token.dep in ("relcl", "acl") and start > kid.i and outline.lower(start - 1) == ",":
            return start - 2
    return last


def _clip_left(outline: Outline, first: int, head: int) -> int:
    """Start after a quotation that the parse drew into the phrase, and after marks and conjunctions."""
    for i in range(head, first - 1, -1):
        if outline.quoted[i] >= 0 and outline.quoted[i] != outline.quoted[head]:
            passage = outline.passages[outline.quoted[i]]
            if passage.last - passage.first > 3 or outline.lower(passage.last - 1) in (",", ".", "!", "?"):
                first = i + 1
                break
    tokens = outline.parse.tokens
    while (
        first < head
        and (
            tokens[first].text in MARKS
            or tokens[first].pos in ("PUNCT", "CCONJ", "SPACE")
            or tokens[first].dep in ("cc", "preconj")
            or tokens[first].lower in ("though", "however", "but", "and")
            or (tokens[first].lower == "as" and tokens[first + 1].lower not in AMOUNTS)
            or tokens[first].text == "#"  # a heading in Markdown
        )
        and not (tokens[first].text in ("@", "#") and not tokens[first].space)
    ):
        first += 1
    return first


def _clip_right(outline: Outline, head: int, last: int) -> int:
    tokens = outline.parse.tokens
    for i in range(head + 1, last + 1):
        foreign = outline.quoted[i] >= 0 and outline.quoted[i] != outline.quoted[head]
        if foreign and (i == head + 1 or outline.passages[outline.quoted[i]].last > last):
            last = i - 1
            break
    while last > head and _hangs(tokens[last]):
        last -= 1
    return last


def _hangs(token: Token) -> bool:
    """Whether a word at the end is no part of a name: a comma, "and", the 's of an owner."""
    return token.tag == "POS" or (token.pos in ("PUNCT", "SPACE", "CCONJ") and token.text not in (")", "]", "%"))
