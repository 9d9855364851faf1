"""The words that signal a statement, and whose they are: cues and their sources.

Takes the outline of an article, gives candidates in the order of the text; `read.contents` then decides whether
anything is said. Invariant: a cue stands outside quotations, or inside one directly before a nested quotation.
"""

from __future__ import annotations

from counterclaim.read.cue import Cue
from counterclaim.read.lexicon import cue_verbs as lexicon
from counterclaim.read.lexicon.words import word_set
from counterclaim.read.outline import FINITE, Outline
from counterclaim.read.parse import Token
from counterclaim.read.sourced_cues import (
    NOT_SAID,
    VERBS,
    according_cue,
    agency_reports,
    call_cue,
    noun_cue,
    passive_cue,
    per_cue,
    that_clause,
)
from counterclaim.read.sources import find_source, may_speak, phrase
from counterclaim.read.speaker_nearby import adding, apposed, beside, inverted

# An infinitive is said only after a verb that makes it happen: went on to say, continues to insist.
HAPPENS = word_set("appear begin come continue go hasten hurry keep move proceed quick rush start take turn use")
RAISED = frozenset(["question", "fear", "hope", "prospect", "spectre", "specter", "possibility"])
IF = frozenset(["if", "unless", "whether", "should"])
NOBODY = frozenset(["no", "neither", "nobody", "none", "no-one", "nothing"])
DENYING = word_set("deny dismiss dispute endorse reject rule support condemn oppose")
UNHEARD = frozenset(
    ["i", "you", "what", "there", "this", "that", "these", "those", "anything", "everything", "anyone", "anybody"]
)


def find_cues(outline: Outline) -> list[Cue]:
    """Candidates outside quotations, in order."""
    found = []
    for token in outline.parse.tokens:
        if outline.quoted[token.i] >= 0 and not before_nested(outline, token):
            continue
        lemma = token.lemma.lower()
        cue = None
        if token.lower == "according":
            cue = according_cue(outline, token)
        elif token.lower == "per":
            cue = per_cue(outline, token)
        elif token.pos in ("VERB", "AUX"):
            if lemma in VERBS and token.dep not in ("amod", "compound", "nmod"):
                cue = _verb_cue(outline, token, lemma)
            elif token.tag in ("VBD", "VBZ"):
                cue = _beside_quotation(outline, token, lemma)
        elif token.lower in lexicon.HEARSAY:
            cue = Cue(token, token.i, token.i, "hearsay", token.lower)
        elif token.pos == "NOUN":
            if token.lower == "reports":
                cue = agency_reports(outline, token)
            if cue is None and lemma in lexicon.NOUNS:
                cue = noun_cue(outline, token, lemma)
            if cue is None and lemma in lexicon.CALLS:
                cue = call_cue(outline, token, lemma)
        if cue is not None:
            found.append(cue)
    return found


def before_nested(outline: Outline, token: Token) -> bool:
    """Whether a nested quotation starts directly after a word inside a quotation, or after a comma behind it."""
    return any(passage.first - 3 <= token.i < passage.first for passage in outline.nested_near(token.i))


def _is_not_told(outline: Outline, token: Token, lemma: str, helpers: list[Token], negated: bool) -> bool:
    """Whether the verb's form says that nobody said it: "to say", "would say", "if he says", "Say no."."""
    words = {kid.lower for kid in helpers}
    if _withholding(outline, token, lemma) is not None:
        return False
    if ("to" in words or _second_infinitive(outline, token, words)) and not _happens(outline, token):
        return True
    if words & NOT_SAID and not negated:
        return True
    if lemma != "ask" and any(kid.lower in IF for kid in outline.parse.kids(token, "mark")):
        return True
    if token.tag == "VB" and not helpers and token.dep == "ROOT":
        return True  # an order: "Say no."
    if token.dep in ("nsubj", "csubj", "pobj", "dobj") and token.tag == "VBG":
        return True
    if token.tag == "VBG" and token.dep in ("advcl", "acl") and not helpers and _comes_of_it(outline, token, lemma):
        return True
    # "Asked whether he would go, he said …": another asks
    return lemma == "ask" and token.dep in ("advcl", "acl") and token.tag in ("VBN", "VBD") and not helpers


def _comes_of_it(outline: Outline, token: Token, lemma: str) -> bool:
    """Whether a participle tells what came of a deed: "released it late, casting doubt on the count"."""
    raised = lemma == "raise" and any(kid.lemma in RAISED for kid in outline.parse.kids(token, "dobj"))
    return raised or (lemma == "cast" and outline.lower(outline.left[token.i] - 1) == ",")


def _verb_cue(outline: Outline, token: Token, lemma: str) -> Cue | None:
    parse = outline.parse
    kids = parse.kids(token)
    helpers = [kid for kid in kids if kid.dep in ("aux", "auxpass", "neg") and kid.i < token.i]
    negated = any(kid.dep == "neg" for kid in kids)
    if _is_not_told(outline, token, lemma, helpers, negated):
        return None
    if lemma == "cite" and _cites_for_another(outline, token):
        return None
    if lemma in lexicon.GOING_ON and any(parse.is_infinitive(kid) for kid in parse.kids(token, "xcomp")):
        return None  # "continued to warn": the warning is what was said
    passive = any(kid.dep in ("auxpass", "nsubjpass") for kid in kids) or (
        token.tag == "VBN" and token.dep == "acl" and not any(kid.lower in ("have", "has", "had") for kid in helpers)
    )
    if passive:
        return passive_cue(outline, token, lemma, helpers, negated)
    source = inverted(outline, token) or beside(outline, token, helpers) or adding(outline, token, lemma)
    withheld = _withholding(outline, token, lemma)
    if source is None and token.dep == "conj" and not any(kid.dep in ("nsubj", "nsubjpass") for kid in kids):
        source = apposed(outline, token)
    source = _quoted_person(outline, token) or source or find_source(outline, withheld or token)
    source = source or apposed(outline, token)
    if source is None and _fragment(outline, token):
        return _continuing(outline, token, lemma)
    if source is None or source.lower in UNHEARD or source.i == token.i:
        return None
    if any(kid.dep == "dobj" and kid.lower == "what" for kid in kids) and lemma not in ("call", "describe"):
        return None
    silent = lemma == "decline" or (lemma == "refuse" and _to_speak(outline, token))
    silent = silent or (negated and lemma in ("respond", "reply", "comment")) or withheld is not None
    if negated and not silent and lemma not in lexicon.CLAUSAL and lemma not in DENYING:
        return None
    if any(kid.lower in NOBODY for kid in [source, *parse.kids(source, "det", "cc", "preconj")]):
        return None
    it = source.lower == "it" and token.tag == "VBD"
    if lemma in lexicon.NEEDS_A_SPEAKER and not it and not may_speak(source):
        return None
    if lemma in lexicon.FINDING and not {source.lemma.lower(), source.lower.removesuffix("s")} & lexicon.SHOWING:
        return None
    if _asked(outline, token):
        return None
    first = min([kid.i for kid in helpers if kid.dep != "neg" and kid.lower != "to"] + [token.i])
    first = min(first, _quoted_as(outline, token), withheld.i if withheld is not None else first)
    last = token.i
    for kid in kids:
        if kid.dep == "prt" and kid.i == last + 1:
            last = kid.i
    cue = Cue(token, first, last, "verb", lemma, None, source, negated or silent, silent)
    cue.source = phrase(outline, source)
    if cue.source[0] <= token.i <= cue.source[1]:
        cue.source = (cue.source[0], max(source.i, min(first, outline.left[token.i]) - 1))
    return cue


def _beside_quotation(outline: Outline, token: Token, lemma: str) -> Cue | None:
    """A verb that no list holds, beside a quotation that ends with a comma or question mark: "…," he rasped."""
    source = inverted(outline, token, anything=True)
    if source is None:
        source = next(iter(outline.parse.kids(token, "nsubj")), None)
        if source is None or not 0 < token.i - source.i <= 3:
            return None
    first, last = phrase(outline, source)
    start = min(first, token.i)
    if start == 0 or outline.quoted[start - 1] < 0 or outline.quoted[token.i] >= 0 or not may_speak(source):
        return None
    passage = outline.passages[outline.quoted[start - 1]]
    comma = any(outline.lower(i) in (",", "?", "!") for i in (passage.last - 1, passage.last))
    if passage.last != start - 1 or not comma or passage.last - passage.first < 3:
        return None
    return Cue(token, token.i, token.i, "beside", lemma, (first, last), source)


def _second_infinitive(outline: Outline, token: Token, words: set[str]) -> bool:
    """The second verb of "to blame and warn"."""
    up = outline.parse.head(token)
    if token.tag != "VB" or token.dep != "conj" or words:
        return False
    return outline.parse.is_infinitive(up)


def _to_speak(outline: Outline, token: Token) -> bool:
    """Whether somebody refuses to speak, and not to act."""
    return any(kid.lemma.lower() in lexicon.SILENT for kid in outline.parse.kids(token, "xcomp"))


def _withholding(outline: Outline, token: Token, lemma: str) -> Token | None:
    """The verb above an infinitive of speech that was not spoken: "was unable to confirm", "has yet to say"."""
    if token.dep != "xcomp" or lemma not in lexicon.SILENT:
        return None
    up = outline.parse.head(token)
    if up.lemma == "have" and any(kid.lower == "yet" for kid in outline.parse.kids(up, "advmod")):
        return up
    if up.lemma.lower() not in lexicon.NOT_SPEAKING:
        return None
    return outline.parse.head(up) if up.pos == "ADJ" and outline.parse.head(up).pos in ("AUX", "VERB") else up


def _happens(outline: Outline, token: Token) -> bool:
    up = outline.parse.head(token)
    if up.lemma.lower() == "quote":
        return True
    return token.dep in ("xcomp", "advcl", "conj") and up.lemma.lower() in HAPPENS


def _asked(outline: Outline, token: Token) -> bool:
    """Whether the verb belongs to a question of the text itself: "What does the council say?"."""
    _, last = outline.bounds(token.i)
    return outline.lower(last) == "?" and token.dep == "ROOT" and outline.quoted[last] < 0 and token.tag == "VB"


def _quoted_as(outline: Outline, token: Token) -> int:
    """Where the verb group begins in "was quoted as saying"; the verb itself elsewhere."""
    parse = outline.parse
    up = parse.head(token)
    up = parse.head(up) if up.lower == "as" else up
    if up.lemma != "quote" or not token.i - 3 <= up.i < token.i or parse.kids(up, "dobj"):
        return token.i
    return min([kid.i for kid in parse.kids(up, "aux", "auxpass")] + [up.i])


def _quoted_person(outline: Outline, token: Token) -> Token | None:
    """Who speaks in "X quoted the mayor as saying": the mayor."""
    up = outline.parse.head(token)
    if up.lower != "as" or outline.parse.head(up).lemma not in ("quote", "cite"):
        return None
    return next((kid for kid in outline.parse.kids(outline.parse.head(up), "dobj") if kid.i < token.i), None)


def _cites_for_another(outline: Outline, token: Token) -> bool:
    """Whether "citing officials" tells where a report comes from, and is no statement of its own."""
    if token.tag != "VBG":
        return False
    cited = outline.parse.kids(token, "dobj")
    if not any(may_speak(kid) or kid.lemma.lower() in lexicon.DOCUMENTS for kid in cited):
        return False
    for up in list(outline.parse.ancestors(token))[:3]:
        verb = outline.parse.head(up) if up.pos in ("NOUN", "PROPN") else up
        if verb.pos == "VERB" and verb.lemma.lower() in lexicon.CLAUSAL | {"publish", "carry"}:
            return True
    return False


def _fragment(outline: Outline, token: Token) -> bool:
    """Whether a sentence without a main verb says it: "… and stating that there was no way back."."""
    if token.tag != "VBG" or token.lemma not in lexicon.CLAUSAL:
        return False
    if not any(that_clause(outline, kid) for kid in outline.parse.kids(token, "ccomp")):
        return False
    return not any(up.tag in FINITE for up in outline.parse.ancestors(token))


def _continuing(outline: Outline, token: Token, lemma: str) -> Cue:
    """The cue of such a fragment: its speaker is the subject of the sentence before, in the same paragraph."""
    cue = Cue(token, token.i, token.i, "verb", lemma)
    first, _ = outline.bounds(token.i)
    if first and outline.paragraph_number(first - 1) == outline.paragraph_number(first):
        before, last = outline.bounds(first - 1)
        root = next((word for word in outline.parse.tokens[before : last + 1] if word.head == word.i), None)
        subject = find_source(outline, root) if root is not None else None
        if subject is not None and may_speak(subject):
            cue.source, cue.source_head = phrase(outline, subject), subject
    return cue
