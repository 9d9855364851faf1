"""The harbour story with an article that tries everything: what it holds must be shown and must do nothing."""

from dataclasses import replace

from harbour_story import make_account

from counterclaim.model.account import Account, Position, TimelineEntry
from counterclaim.model.actor import Actor, Variant
from counterclaim.model.article import Article
from counterclaim.model.claim import Claim, Coverage
from counterclaim.model.dispute import Dispute, Side
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


def make_hostile() -> Account:
    """Every field that holds words of an article or a page holds an attempt."""
    article = Article.of(
        TEXT,
        file="<b>evil</b>.txt",
        outlet=ATTEMPTS[1],
        url="javascript:window.owned=1",
        title=ATTEMPTS[0],
        author=ATTEMPTS[6],
        digest=ATTEMPTS[2],
    )
    spans = []
    at = 0
    for attempt in ATTEMPTS:
        spans.append(article.span(at, at + len(attempt)))
        at += len(attempt) + 1
    reading = Reading(article, sentences=tuple(Sentence(span, i) for i, span in enumerate(spans)))
    base = make_account()
    template = base.timeline[0]
    sides = tuple(Side(ATTEMPTS[i], None, f"<{i}>", (span,)) for i, span in enumerate(spans))
    dispute = Dispute("dispute-hostile", "denial", tuple(spans[:2]), sides, 1.0)
    actor = Actor("actor-hostile", ATTEMPTS[0], "person", (Variant(ATTEMPTS[1], (spans[1],)),), (spans[6],))
    cover = (Coverage(ATTEMPTS[1], "reports", 1, (spans[0],)),)
    claim = Claim("claim-hostile", spans[1], (), (ATTEMPTS[0],), 1, cover)
    entry: TimelineEntry = replace(
        template, id="timeline-hostile", label=spans[4], tellings=(spans[4],), date_passages=(spans[10],)
    )
    return replace(
        base,
        articles=(*base.articles, article),
        readings=(*base.readings, reading),
        disputes=(dispute, *base.disputes),
        claims=(claim, *base.claims),
        cast=(actor, *base.cast),
        timeline=(entry, *base.timeline),
        positions=(Position(ATTEMPTS[0], None, (), ()), *base.positions),
        gaps=(Skipped("read", ATTEMPTS[5], ATTEMPTS[1], ATTEMPTS[0], article.id, spans[8]), *base.gaps),
    )
