"""Who says what: the centre of a reading.

A statement is a source, a cue and a content. Content may stand in pieces ("…," she said, "…"). The chain tells
by what way the words reached the page: outlet, agency, speaker, and the channel of each link.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from counterclaim.model.ids import make_id
from counterclaim.model.span import Span

Mode = Literal["direct", "indirect", "mixed", "narrated"]
Stance = Literal["asserts", "denies", "doubts", "demands", "refuses", "promises", "warns", "expects"]
ContentKind = Literal["claim", "topic", "attitude", "endorsement", "decree", "question"]
Role = Literal["outlet", "agency", "speaker"]
Channel = Literal[
    "unstated", "interview", "statement", "post", "court", "document", "broadcast", "report", "no-comment"
]


@dataclass(frozen=True, slots=True)
class ChainLink:
    """One hand through which a statement came, outermost first.

    `name` is the outlet's name or the passage's words; `span` is None for the outlet itself.
    """

    role: Role
    name: str
    channel: Channel
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Proposition:
    """What one clause says, as plain words that can be compared across articles.

    `predicate` is a lemma ("die", "free" for "was free"); in a language other than English it and `terms` are English
    words where reading knows them, so that languages can be compared; `negated` counts "not", "no", "never", "deny
    that";
    `subject` and `object` are passages or None; `terms` the lemmas of its content words, sorted, without
    duplicates; `modal` is "can", "must", "will"… or "".
    """

    span: Span
    predicate: str
    negated: bool
    subject: Span | None
    object: Span | None
    terms: tuple[str, ...]
    modal: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """An attributed statement, or (mode "narrated", no source, no cue) a sentence in the outlet's own voice.

    `source` and `cue` are as printed, or None where the text gives none. `speaker` is the passage that the source
    stands for: the source itself where it names somebody, the mention that a pronoun or title certainly means,
    else None. `speaker_basis` says how that was decided ("named", "pronoun", "title", "open"). `sentence` is
    the passage from the first to the last sentence that hold cue and content. `stance_evidence` are the words that
    decided the stance, None where it is a quotation without a cue that only asserts. `content_kind` says whether
    the content can be true or false ("claim"), or is only a matter spoken of ("topic"), a feeling ("attitude"), a side
    taken ("endorsement"), an act of office ("decree") or something asked ("question"). `speaker_candidates` are the
    passages that a source left open may mean, the likeliest first, at most five.
    """

    article: str
    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    mode: Mode
    stance: Stance
    sentence: Span
    speaker: Span | None = None
    speaker_basis: Literal["named", "pronoun", "title", "open"] = "open"
    cue_lemma: str = ""
    negated_cue: bool = False
    chain: tuple[ChainLink, ...] = ()
    propositions: tuple[Proposition, ...] = ()
    stance_evidence: Span | None = None
    content_kind: ContentKind = "claim"
    speaker_candidates: tuple[Span, ...] = ()

    @property
    def id(self) -> str:
        """A hash of the article and the places of source, cue and content."""
        places = [f"{span.start}-{span.end}" for span in self.content]
        source = self.source.start if self.source else None
        cue = self.cue.start if self.cue else None
        return make_id("statement", self.article, source, cue, self.mode, *places)

    @property
    def parts(self) -> tuple[Span, ...]:
        """The passages that it is made of: the pieces of content, then source and cue where it has them."""
        return (*self.content, *(span for span in (self.source, self.cue) if span))

    @property
    def text(self) -> str:
        """The pieces of content, joined with a blank."""
        return " ".join(span.text for span in self.content)
