"""The harbour story with an article that tries everything: what it holds must be shown and must do nothing."""

from dataclasses import replace

from harbour_story import make_account

from counterclaim.model.account import Account, Position, TimelineEntry
from counterclaim.model.actor import Actor, Variant
from counterclaim.model.article import Article
from counterclaim.model.claim import Claim, Coverage
from counterclaim.model.dispute import Dispute, Side
from counterclaim.model.naming import DivergingTerms, Term, Usage
from counterclaim.model.reading import Reading, Sentence
from counterclaim.model.skipped import Skipped

ATTEMPTS = (
    "<script>window.owned = 1</script>",
    "<img src=x onerror=\"window.owned = 1; alert('x')\">",
    "</style><style>body{display:none}</style>",
    "</title></head><base href=https://evil.example/>",
    "<svg onload=window.owned=1><a href='javascript:window.owned=1'>x</a></svg>",
    "<iframe src=https://evil.example/></iframe>",
    '" onmouseover="window.owned=1" x="',
    "{{ 7 * 7 }}{% for x in y %}${7*7}#{7*7}",
    "<!-- --><![CDATA[ ]]>",
    "line\u2028separator\u2029and\x00nul\x1b[31m",
    "\u202eoverride <b>bold</b> &lt;b&gt; &amp;",
    "\ud800 lone",
    "unbroken" * 60,
)
TEXT = "\n".join(ATTEMPTS) + "\n"


def make_hostile(attempts: tuple[str, ...] = ATTEMPTS) -> Account:
    """Every field that holds words of an article or a page holds an attempt; at least two, none of them empty."""

    def pick(i: int) -> str:
        return attempts[i % len(attempts)]

    article = Article.of(
        "\n".join(attempts) + "\n",
        file="<b>evil</b>.txt",
        outlet=pick(1),
        url="javascript:window.owned=1",
        title=pick(0),
        author=pick(6),
        digest=pick(2),
    )
    spans = []
    at = 0
    for attempt in attempts:
        spans.append(article.span(at, at + len(attempt)))
        at += len(attempt) + 1
    reading = Reading(article, sentences=tuple(Sentence(span, i) for i, span in enumerate(spans)))
    base = make_account()
    sides = tuple(Side(pick(i), None, f"<{i}>", (span,)) for i, span in enumerate(spans))
    dispute = Dispute("dispute-hostile", "denial", tuple(spans[:2]), sides, 1.0)
    actor = Actor("actor-hostile", pick(0), "person", (Variant(pick(1), (spans[1],)),), (spans[-1],))
    cover = (Coverage(pick(1), "reports", 1, (spans[0],)),)
    claim = Claim("claim-hostile", spans[1], (), (pick(0),), 1, cover)
    entry: TimelineEntry = replace(
        base.timeline[0], id="timeline-hostile", label=spans[0], tellings=(spans[0],), date_passages=(spans[-1],)
    )
    usages = tuple(Usage(pick(i), None, "holder", (span,)) for i, span in enumerate(spans))
    naming = DivergingTerms("naming-hostile", (Term(spans[0], usages), Term(spans[-1], usages)))
    return replace(
        base,
        articles=(*base.articles, article),
        readings=(*base.readings, reading),
        disputes=(dispute, *base.disputes),
        claims=(claim, *base.claims),
        cast=(actor, *base.cast),
        timeline=(entry, *base.timeline),
        namings=(naming, *base.namings),
        positions=(Position(pick(0), None, (), ()), *base.positions),
        gaps=(Skipped("read", pick(5), pick(1), pick(0), article.id, spans[-1]), *base.gaps),
    )
