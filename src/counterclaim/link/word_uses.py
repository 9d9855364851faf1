"""Where words stand that judge what they name, and whose words they are.

Before `namings`. There is no parse in this room: words are found by their forms, each article passed over once.
Invariant: a use is a slice of its article, and of words that are nobody's there is no use.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from counterclaim.link.actors import Cast
from counterclaim.link.data.namings import DOUBTING_WORDS, FRAMES, NOT_AFTER, NOT_BEFORE, OFTEN_DOUBTED
from counterclaim.link.terms import stem
from counterclaim.link.voices import Voices
from counterclaim.link.words.namings import CLAUSE_ENDS, IDLE, REJECTING
from counterclaim.model.naming import UsageKind
from counterclaim.model.reading import Reading, Sentence
from counterclaim.model.span import Span

WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
# A name that is doubted: a word or two behind "so-called", or alone in quotation marks.
DOUBTED = re.compile(
    rf"\b(?i:{'|'.join(sorted(DOUBTING_WORDS))})\s+[“\"]?(?P<named>[^\W\d_]{{4,}}(?:\s[^\W\d_]{{3,}})?)"
    r"|[“\"](?P<quoted>[a-z][^\W\d_]{3,}(?:\s[^\W\d_]{4,})?)[”\"]"
)
# Words around a word that tell of what is spoken, inside its clause.
BEFORE, BEHIND = 10, 12
# Words before or behind a word among which a name tells whose it is.
BESIDE = 3
# Words before a word among which one may reject it ("not a coup").
REJECTED_WITHIN = 4
# Part of the words of a line with a capital from which it is a headline, where capitals name nobody.
HEADLINE = 0.6
DOUBTED_FRAME = "doubted name: "
DOUBT = -1
MARKS = frozenset('“"')
CLOSED = re.compile(r"[.,;]?[”\"]")
MARKED = "“"  # begins the key of a word in quotation marks that are nobody's


@dataclass(frozen=True, slots=True)
class WordUse:
    """One place where a word of a frame stands.

    `naming` is the key of the word and `charge` how it judges; `around` the words around it with their stems,
    `context` these stems, `names` those of names and numbers among them, `owners` those of them that stand right
    beside it; `sentence` is its sentence.
    """

    frame: str
    naming: str
    charge: int
    span: Span
    user: str
    actor: str | None
    kind: UsageKind
    context: frozenset[str]
    sentence: Span
    around: tuple[tuple[str, str], ...] = ()
    names: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()

    @property
    def teller(self) -> tuple[str, str]:
        """Who uses it: the outlet or the holder, told apart so that an outlet is no holder of its name."""
        return ("holder" if self.kind == "holder" else "outlet", self.actor or self.user)

    def spelled(self, stems: Iterable[str]) -> list[str]:
        """The words around it that have these stems."""
        words = dict(self.around)
        return [words.get(each, each) for each in stems]


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a naming: the words after its first, the frame, the naming and the judgement."""

    rest: tuple[str, ...]
    frame: str
    naming: str
    charge: int


Forms = Mapping[str, tuple[Form, ...]]


def _by_first_word(forms: Sequence[tuple[str, Form]]) -> Forms:
    """Forms by their first word, the longest first."""
    found: dict[str, list[Form]] = {}
    for first, form in forms:
        found.setdefault(first, []).append(form)
    return {first: tuple(sorted(own, key=lambda form: (-len(form.rest), form.frame))) for first, own in found.items()}


FRAME_FORMS: tuple[tuple[str, Form], ...] = tuple(
    (first, Form(tuple(rest), frame.name, naming.split()[0].replace("_", " "), charge))
    for frame in FRAMES
    for charge, namings in frame.namings.items()
    for naming in namings
    for first, *rest in (form.split("_") for form in naming.split())
)


def list_word_uses(readings: Sequence[Reading], cast: Cast) -> list[WordUse]:
    """Every use, in the order of articles and texts."""
    found = (match for reading in readings for match in DOUBTED.finditer(reading.article.text))
    doubted = {words for match in found if (words := _words(match))}
    dynamic = [
        (words[0], Form(tuple(words[1:]), f"{DOUBTED_FRAME}{' '.join(words)}", " ".join(words), 0))
        for words in sorted(doubted)
    ]
    forms = _by_first_word([*FRAME_FORMS, *dynamic])
    return [use for reading in readings for use in _uses_of(reading, Voices(reading, cast), forms)]


def _words(match: re.Match[str]) -> tuple[str, ...]:
    """The name that is doubted, in small letters; none where one word is too common to be a name of anything."""
    words = (match["named"] or match["quoted"]).lower().split()
    words = words[:1] if words[-1] in IDLE else words
    named = len(words) > 1 and match["named"] and not IDLE & set(words)
    return tuple(words) if named or words[0] in OFTEN_DOUBTED else ()


def _uses_of(reading: Reading, voices: Voices, forms: Forms) -> Iterator[WordUse]:
    for sentence in reading.sentences:
        if forms.keys().isdisjoint(WORD.findall(sentence.span.text.lower())):
            continue
        line = Line(reading, sentence)
        taken: dict[str, int] = {}  # the last word of each frame: a longer form takes its words
        for place, first in enumerate(line.small):
            for form in forms.get(first, ()):
                last = place + len(form.rest)
                if taken.get(form.frame, -1) >= place or tuple(line.small[place + 1 : last + 1]) != form.rest:
                    continue
                taken[form.frame] = last
                use = _use(line, voices, form, place, last)
                if use is not None:
                    yield use


def _use(line: Line, voices: Voices, form: Form, place: int, last: int) -> WordUse | None:
    doubts = form.frame.startswith(DOUBTED_FRAME)
    if line.is_other(place, last, named=doubts):
        return None
    naming, charge, first = form.naming, form.charge, place
    start, end = line.words[place].start(), line.words[last].end()
    if doubts:
        scare = voices.is_scare_quoted(start, end)
        if place and line.small[place - 1] in DOUBTING_WORDS:
            naming, charge, first = f"{line.small[place - 1]} {naming}", DOUBT, place - 1
            start = line.words[first].start()
            if line.text[line.words[place].start() - 1] in MARKS and (closed := CLOSED.match(line.text, end)):
                end = closed.end()
        elif scare:
            naming, charge = f"{MARKED}{naming}”", DOUBT
            start, end = start - 1, end + 1
        voice = (line.reading.article.label, None, "outlet") if scare else voices.voice(start, end)
    else:
        voice = voices.voice(start, end)
    if voice is None:
        return None
    user, actor, kind = voice
    span = line.reading.article.span(start, end)
    around, names = line.around(first, last)
    owners = line.owners(first, last)
    context = frozenset(each for each, _ in around)
    return WordUse(
        form.frame, naming, charge, span, user, actor, kind, context, line.sentence.span, around, names, owners
    )


class Line:
    """The words of one sentence."""

    def __init__(self, reading: Reading, sentence: Sentence) -> None:
        self.reading, self.sentence = reading, sentence
        self.text = reading.article.text
        self.words = list(WORD.finditer(self.text, sentence.span.start, sentence.span.end))
        self.small = [word.group().lower() for word in self.words]
        capitals = sum(word.group()[:1].isupper() for word in self.words)
        self.headline = capitals >= HEADLINE * len(self.words)

    def is_other(self, place: int, last: int, *, named: bool) -> bool:
        """Whether a word is part of a name or of another thing, or is named only to be rejected."""
        before = self.small[max(place - REJECTED_WITHIN, 0) : place]
        if REJECTING & set(before) or any(word.endswith(("n't", "n’t")) for word in before):
            return True
        if NOT_AFTER.get(self.small[place], frozenset()) & set(before[-2:]):
            return True
        if NOT_BEFORE.get(self.small[last], frozenset()) & set(self.small[last + 1 : last + 2]):
            return True
        return not named and place > 0 and not self.headline and self.words[place].group()[:1].isupper()

    def around(self, place: int, last: int) -> tuple[tuple[tuple[str, str], ...], frozenset[str]]:
        """The words around a word up to a mark that ends its clause, each behind its stem, sorted; stems of names."""
        first, end = place, last
        while first > max(place - BEFORE, 0) and not self._ends_clause(first - 1):
            first -= 1
        while end + 1 < min(last + BEHIND + 1, len(self.words)) and not self._ends_clause(end):
            end += 1
        near = [n for n in (*range(first, place), *range(last + 1, end + 1)) if self._tells(n)]
        names = frozenset(stem(self.small[n]) for n in near if self._is_name(n))
        return tuple(sorted({stem(self.small[n]): self.small[n] for n in near}.items())), names

    def owners(self, place: int, last: int) -> frozenset[str]:
        """The stems of names right beside a word: "the Orvend government", "the government of Orvend"."""
        near = (*range(max(place - BESIDE, 0), place), *range(last + 1, min(last + 1 + BESIDE, len(self.words))))
        return frozenset(stem(self.small[n]) for n in near if self._is_name(n))

    def _tells(self, place: int) -> bool:
        """Whether a word tells of what is spoken."""
        return len(self.small[place]) > 2 and self.small[place] not in IDLE

    def _is_name(self, place: int) -> bool:
        """Whether a word is of a name, or a number: it stands with a capital where none is needed."""
        first = self.words[place].group()[0]
        return first.isdigit() or (first.isupper() and place > 0 and not self.headline)

    def _ends_clause(self, place: int) -> bool:
        """Whether a clause ends behind a word."""
        between = self.text[self.words[place].end() : self.words[place + 1].start()]
        return not CLAUSE_ENDS.isdisjoint(between)
