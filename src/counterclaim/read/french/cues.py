"""Who says what in a French text, told from cues: incises, « selon », verbs with their complements, the conditional.

Takes the outline of an article, gives what is told in the order of the text; `french.statements` makes statements of
it. Grammar of the forms: Riegel, Pellat, Rioul, Grammaire méthodique du français, on discours rapporté.
Invariant: no quotation stands in two pieces; a cue inside a quotation is an incise.
"""

from __future__ import annotations

from counterclaim.read.french.complements import find_complement
from counterclaim.read.french.grammar import (
    Group,
    Range,
    antecedent,
    group_of,
    may_speak,
    phrase_before,
    phrase_from,
    subject_of,
)
from counterclaim.read.french.incises import find_incise, trimmed
from counterclaim.read.french.prepositions import find_according
from counterclaim.read.french.stances import is_conditional
from counterclaim.read.french.told import Told
from counterclaim.read.lexicon.french import cue_verbs as lexicon
from counterclaim.read.lexicon.french import people_nouns as people
from counterclaim.read.lexicon.french import words
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Token

SHORT_QUOTATION = 3  # words: a shorter one is a word set in marks, unless a cue brings it in


def find_told(outline: Outline) -> list[Told]:
    """Everything that somebody is made to say, in order."""
    found: list[Told] = []
    taken: set[int] = set()  # quotations that something has brought in
    for first, end in outline.parse.sentences:
        own = _in_sentence(outline, first, end - 1, taken)
        taken.update(outline.quoted[i] for told in own for piece in told.pieces for i in piece)
        taken.discard(-1)
        found += own
        if not own:
            found += _hearsay(outline, first, end - 1)
    found += _orphans(outline, found)
    return sorted(found, key=lambda told: (told.pieces[0], told.cue or (-1, -1)))


def _in_sentence(outline: Outline, first: int, last: int, taken: set[int]) -> list[Told]:
    found: list[Told] = []
    for token in outline.parse.tokens[first : last + 1]:
        if outline.silent[token.i]:
            continue
        told = None
        verb = verb_of(token) or _mistaken(outline, token)
        if verb is not None:
            group = group_of(outline, token)
            told = find_incise(outline, token, group, verb)
            if told is None and outline.quoted[token.i] < 0:
                told = _with_complement(outline, token, group, verb, found)
        elif outline.quoted[token.i] < 0:
            told = find_according(outline, token)
        if told is None or any(outline.quoted[i] in taken for piece in told.pieces for i in piece):
            continue
        found.append(told)
    return _apart(outline, found)


def verb_of(token: Token) -> str | None:
    """The verb of speech that a word is a form of; None for anything else."""
    verb = lexicon.FORMS.get(token.lower)
    if verb is not None and (token.pos in ("VERB", "AUX") or (token.pos != "NOUN" and token.lower != token.lemma)):
        return verb
    if token.pos in ("VERB", "AUX"):
        return token.lemma.lower() if token.lemma.lower() in lexicon.ENGLISH else LIGHT.get(token.lower)
    return LIGHT.get(token.lower)


def _mistaken(outline: Outline, token: Token) -> str | None:
    """A verb that the model takes for another word, told by its neighbours: « a-t-elle promis »."""
    before = outline.token(token.i - 1)
    if before is not None and before.lower in words.SUBJECT_CLITICS | words.AUXILIARIES and before.lower != "-t":
        return lexicon.FORMS.get(token.lower)
    if before is not None and before.lower == "nouveau" and outline.lower(token.i - 2) == "de":
        return lexicon.FORMS.get(token.lower)
    if token.pos not in ("NOUN", "ADJ", "ADV", "X") or not {outline.lower(token.i + n) for n in (1, 2, 3)} & words.QUE:
        return None
    return lexicon.FORMS.get(token.lower) if before is not None and before.pos not in ("DET", "ADP", "ADJ") else None


LIGHT = {
    form: verb
    for verb, forms in {
        "faire": "fait font faisait faisaient faisant",
        "mettre": "met mettent mettait mis mise mettant",
        "remettre": "remet remettent remettait remis remettant",
        "parler": "parle parlent parlait parlé parlant",
        "crier": "crie crient criait crié criant",
        "vouloir": "voulu veut veulent voulait",
        "pouvoir": "pu",
    }.items()
    for form in forms.split()
}


def _with_complement(outline: Outline, token: Token, group: Group, verb: str, found: list[Told]) -> Told | None:
    """A verb whose content stands behind it, with the source before it."""
    if token.tag and "VerbForm=Inf" in token.tag and token.lower.endswith(("er", "ir", "re")):
        return None
    passive = _passive(outline, token, group)
    if passive is not None:
        return passive
    participle = "VerbForm=Part" in token.tag and "Tense=Past" in token.tag and group.helper is None
    again = token.dep == "conj" and outline.lower(group.first - 1) in ("et", "mais", "puis", ",")
    if (
        participle
        and token.lower.endswith(("é", "ée", "és", "ées", "i", "is", "u", "it"))
        and not (token.dep == "ROOT" or (again and found))
    ):
        return None
    source = _source(outline, token, group, found)
    complement = find_complement(outline, token, group, verb)
    if complement is None:
        return None
    lemma = complement.lemma or lexicon.ENGLISH.get(verb, verb)
    if complement.silent:
        lemma = "decline"
    clear = complement.form in ("clause", "quotation") and verb not in lexicon.NEEDS_A_SPEAKER
    if source is None and not (complement.form == "clause" and token.lower.endswith("ant")):
        return None
    if source is not None and not clear and not may_speak(outline, source):
        return None
    cue = (group.first, max(complement.cue_end, group.last))
    negated = group.negated and not complement.silent
    if negated and complement.form == "object" and verb not in ("confirmer", "reconnaître", "admettre", "nier"):
        return None
    return Told(cue, token.i, source, complement.pieces, lemma, verb, complement.form, negated, complement.silent)


def _source(outline: Outline, token: Token, group: Group, found: list[Told]) -> Range | None:
    """Who says it: the pronoun in the verb, the antecedent of « qui », the subject, that of the verb beside it."""
    low, high = outline.bounds(token.i)
    if group.clitic is not None:
        return (group.clitic, group.clitic)
    before = group.first - 1
    while before >= low and (outline.lower(before) in words.OBJECT_CLITICS | words.IN_GROUP):
        before -= 1
    if before >= low and outline.lower(before) == "qui":
        return antecedent(outline, before)
    if before >= low + 1 and outline.lower(before) in words.QUE and outline.lower(before - 1) == "ce":
        return phrase_from(outline, group.last + 1, high)
    if token.lower.endswith("ant") and "Tense=Pres" in token.tag:
        return _of_main(outline, token, found, low)
    own = subject_of(outline, token)
    if own is not None:
        return own
    if before >= low and outline.lower(before) in ("et", "mais", "puis", "ou", ","):
        again = _of_main(outline, token, found, low)
        if again is not None and outline.lower(before) != ",":
            return again
    near = phrase_before(outline, before, low) if before >= low and outline.lower(before) != "," else None
    if near is not None:
        return near
    opening = low
    while opening < before and (outline.lower(opening) in ("mais", "et", "or", "car") or outline.quoted[opening] >= 0):
        opening += 1
    first = phrase_from(outline, opening, before) if opening <= before else None
    return first or _of_main(outline, token, found, low)


def _of_main(outline: Outline, token: Token, found: list[Told], low: int) -> Range | None:
    """The source of what was told before it in the sentence, else the subject of the verb it hangs on."""
    for told in reversed(found):
        if told.cue and told.cue[0] >= low and told.source and told.form != "according":
            return told.source
    for up in list(outline.parse.ancestors(token))[:4]:
        if up.pos in ("VERB", "AUX", "ADJ") and up.sentence == token.sentence:
            subject = subject_of(outline, up)
            if subject is not None:
                return subject
    return None


def _passive(outline: Outline, token: Token, group: Group) -> Told | None:
    """« a été démenti par le ministre », « contestée par les dockers »: the agent says it of the subject."""
    low, high = outline.bounds(token.i)
    j = group.last + 1
    if (
        j > high
        or outline.lower(j) not in ("par",)
        or not token.lower.endswith(("é", "ée", "és", "ées", "i", "ie", "it"))
    ):
        return None
    verb = lexicon.FORMS.get(token.lower, "")
    if verb not in lexicon.OBJECT | {"affirmer", "annoncer", "confirmer"}:
        return None
    source = phrase_from(outline, j + 1, high)
    before = group.first - 1
    subject = subject_of(outline, token) or (phrase_before(outline, before, low) if before >= low else None)
    if source is None or subject is None or not may_speak(outline, source):
        return None
    return Told((group.first, group.last), token.i, source, [subject], lexicon.ENGLISH[verb], verb, "object")


def _hearsay(outline: Outline, first: int, last: int) -> list[Told]:
    """A sentence in the conditional that nobody is named for: « Le suspect aurait fui »."""
    lower = [outline.lower(i) for i in range(first, last + 1)]
    if set(lower) & {"si", "s'il", "s’il"} or "?" in lower:
        return []
    for token in outline.parse.tokens[first : last + 1]:
        if not is_conditional(token) or outline.quoted[token.i] >= 0 or outline.silent[token.i]:
            continue
        main = outline.parse.head(token) if token.pos == "AUX" and token.dep != "ROOT" else token
        subject = next((kid for kid in outline.parse.kids(main) if kid.dep.startswith(("nsubj", "expl:subj"))), None)
        wishes = {main.lemma.lower(), token.lemma.lower()} & words.WISHING
        if wishes or (subject is not None and subject.lower in people.FIRST_PERSON):
            continue
        piece = trimmed(outline, first, last)
        return [Told((token.i, token.i), token.i, None, [piece], "reportedly", "", "hearsay")] if piece else []
    return []


def _apart(outline: Outline, found: list[Told]) -> list[Told]:
    """Without a statement whose whole content is another's cue and content, but for a verb of speech in a clause."""
    kept: list[Told] = []
    for told in found:
        inside = [
            other
            for other in found
            if other is not told and other.form in ("according", "incise") and told.form == other.form
            and any(a <= b[0] and b[1] <= c for a, c in other.pieces for b in told.pieces)
            and other.pieces != told.pieces
        ]  # fmt: skip
        if not inside:
            kept.append(told)
    return kept


def _orphans(outline: Outline, found: list[Told]) -> list[Told]:
    """Quotations that no cue brings in: whoever spoke before goes on."""
    covered = bytearray(len(outline.parse.tokens))
    for told in found:
        for first, last in told.pieces:
            covered[first : last + 1] = b"\x01" * (last + 1 - first)
    orphans = []
    for passage in outline.passages:
        inside = range(passage.first, passage.last + 1)
        solid = [i for i in inside if outline.parse.tokens[i].text[:1].isalnum()]
        if len(solid) <= SHORT_QUOTATION or any(covered[i] or outline.silent[i] for i in inside):
            continue
        if any(outline.parse.tokens[i].pos in ("VERB", "AUX") for i in solid):
            orphans.append(Told(None, -1, None, [(passage.first, passage.last)], "", "", "orphan"))
    return orphans
