# ruff: noqa: E501 - a paragraph of an article is one line
"""An invented story, built by hand: four outlets, one agency, disputes of every kind, one article without a date.

The harbour of Port Salvo in Marenia, a vote on leaving the Coastal Pact, and a dockworker who dies.
Country, towns, people and outlets do not exist.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from counterclaim.model.account import Account, Copy, LedgerEntry, Position, TimelineEntry
from counterclaim.model.actor import Actor, Variant
from counterclaim.model.article import Article, Publication
from counterclaim.model.capture import Capture
from counterclaim.model.claim import Claim, Coverage
from counterclaim.model.date_range import DateRange
from counterclaim.model.dispute import Dispute, Side
from counterclaim.model.figure import Figure
from counterclaim.model.ids import make_id
from counterclaim.model.naming import DivergingTerms, Term, Usage
from counterclaim.model.reading import Reading, Sentence
from counterclaim.model.reason import Reason
from counterclaim.model.skipped import Skipped
from counterclaim.model.span import Span
from counterclaim.model.statement import ChainLink, Proposition, Statement
from counterclaim.model.wire import Wire

COURIER = """Dockworker dies as Port Salvo votes to leave the Coastal Pact

A dockworker died on Sunday night during a protest at the harbour of Port Salvo, hours after Marenia voted on leaving the Coastal Pact. The interior ministry said that Ilmar Voss, 34, fell from a loading crane while he was trying to hang a banner. "Nobody pushed him and nobody struck him," the ministry's spokesman, Radko Benn, told reporters.

His sister, Tereza Voss, told the Courier that police beat him with batons on the quay. "He never climbed anything. He was afraid of heights," she said.

The electoral board put turnout at 71 percent and said that 58.4 percent had voted to leave. President Edvin Karsk called the vote "free, fair and final". At least 12 people were injured, according to the city's emergency service.

Mr Karsk also claimed that the Northern League was massing warships off the Salvo Banks. The opposition leader, Lina Oressa, demanded that he resign by Friday.

Marenia joined the pact in 2009.
"""

DAILY = """Marenia's president refuses to go as doctors count more wounded

PORT SALVO (Allied Press) - President Edvin Karsk on Tuesday refused to step down over the harbour violence. "I was elected until 2034 and I will serve until 2034," he said in a televised address.

The Northern League denied that any of its ships were near the Salvo Banks. "There is no build-up. There never was," its spokeswoman, Hanne Dray, said in Kessel.

The Harbour Doctors' Union said that between 40 and 60 people had been treated for baton wounds since Sunday, far more than the 12 counted by the emergency service. Interior Minister Pavel Roon called the union's figure invented.

Leena Oressa, who leads the opposition Dawn Bloc, said that the vote was void because observers had been shut out of a third of the polling stations.
"""

SIX = """Harbour death: what we know

Ilmar Voss was alive when he left the crane, a colleague who stood beside him told Channel Six. "He ran from the police and went into the water. I think he drowned," said the man, who asked not to be named.

The emergency service now says 31 people were injured. Observers of the Coastal Pact said that the count did not meet its own rules, and that turnout was closer to 44 percent.

PORT SALVO (Allied Press) - President Edvin Karsk on Tuesday refused to step down over the harbour violence. "I was elected until 2034 and I will serve until 2034," he said in a televised address.

A court in Port Salvo will hear the family on 3 June.
"""

MERIDIAN = """A small republic argues about a large crane

Since the spring of last year Marenia has argued about little else than the pact. Ms Oressa says that the president "has lost the harbour and will lose the country". The ministry of the interior has promised that its inquiry will be public.

Thousands marched on Wednesday, May 14. The electoral board said again that the vote was lawful in every district.
"""

FIFTH = """Police: no batons on the quay

Police in Port Salvo deny that officers on the quay carried batons on Sunday night. Dozens of people were hurt, the force said, most of them in the crush at the gate.
"""

PUBLISHED = {
    "courier": Publication(DateRange.day(date(2031, 5, 12)), "metadata"),
    "daily": Publication(DateRange.day(date(2031, 5, 13)), "metadata"),
    "six": Publication(DateRange.day(date(2031, 5, 15)), "metadata"),
}

ARTICLES = {
    "courier": Article.of(
        COURIER,
        file="01-courier.txt",
        outlet="The Harbour Courier",
        url="https://courier.example/port-salvo?id=1&page=2",
        title="Dockworker dies as Port Salvo votes to leave the Coastal Pact",
        publication=PUBLISHED["courier"],
        digest="blake2b:0001",
        capture=Capture(
            "2031-05-12T18:40:05Z",
            "https://courier.example/port-salvo",
            "sha256:0001",
            "<urn:uuid:1b2c>",
            "courier.warc.gz",
            512,
        ),
        wire=Wire("urn:crestwire:ferry", "2", "Crest Wire", "(c) Crest Wire", 3, "Port Aldern", "usable"),
    ),
    "daily": Article.of(
        DAILY,
        file="02-northern-daily.txt",
        outlet="Northern Daily",
        url="https://daily.example/karsk",
        title="Marenia's president refuses to go as doctors count more wounded",
        author="Joss Arden",
        publication=PUBLISHED["daily"],
        digest="blake2b:0002",
    ),
    "six": Article.of(
        SIX,
        file="03-channel-six.html",
        outlet="Channel Six",
        title="Harbour death: what we know",
        publication=PUBLISHED["six"],
        digest="blake2b:0003",
    ),
    "meridian": Article.of(
        MERIDIAN,
        file="04-meridian.md",
        outlet="The Meridian",
        title="A small republic argues about a large crane",
        digest="blake2b:0004",
    ),
    "fifth": Article.of(
        FIFTH,
        file="05-courier.txt",
        outlet="The Harbour Courier",
        title="Police: no batons on the quay",
        digest="blake2b:0005",
    ),
}
ARTICLES["meridian"] = replace(
    ARTICLES["meridian"],
    publication=Publication(
        DateRange.days(date(2031, 5, 14), date(2031, 5, 20)),
        "inferred",
        (ARTICLES["meridian"].span(MERIDIAN.index("Wednesday, May 14"), MERIDIAN.index("Wednesday, May 14") + 17),),
    ),
)


def at(name: str, quote: str, nth: int = 0) -> Span:
    """The passage of an article that reads so."""
    article, start = ARTICLES[name], -1
    for _ in range(nth + 1):
        start = article.text.index(quote, start + 1)
    return article.span(start, start + len(quote))


def sentence_of(span: Span) -> Span:
    """The sentence around a passage: cut at full stops and line ends, enough for these texts."""
    article = next(article for article in ARTICLES.values() if article.id == span.article)
    for sentence in sentences_of(article):
        if sentence.span.covers(span):
            return sentence.span
    return span


def sentences_of(article: Article) -> tuple[Sentence, ...]:
    """Sentences of an article, roughly."""
    found, start, paragraph, text = [], 0, 0, article.text
    for i, character in enumerate(text):
        stop = character == "." and text[i + 1 : i + 2] in (" ", "\n") and text[i - 2 : i] not in ("Mr", "Ms")
        stop = stop or (character == '"' and text[i - 1] == "." and text[i + 1 : i + 3] in ("\n", "\n\n"))
        if stop or character == "\n":
            end = i + (0 if character == "\n" else 1)
            lead = start + len(text[start:end]) - len(text[start:end].lstrip())
            if lead < end:
                found.append(Sentence(article.span(lead, end), paragraph))
            start = end
            paragraph += character == "\n"
    return tuple(found)


def say(
    name: str,
    source: str | None,
    cue: str | None,
    *content: str,
    stance: str = "asserts",
    mode: str = "indirect",
    chain: tuple[ChainLink, ...] = (),
) -> Statement:
    """A statement as a reading would hold it."""
    spans = tuple(at(name, piece) for piece in content)
    where = sentence_of(spans[0])
    text = ARTICLES[name].text
    source_span = None
    if source:
        start = text.find(source, where.start, where.end)
        source_span = ARTICLES[name].span(start, start + len(source)) if start >= 0 else at(name, source)
    cue_span = None
    if cue:
        start = text.find(cue, where.start, where.end)
        cue_span = ARTICLES[name].span(start, start + len(cue)) if start >= 0 else at(name, cue)
    return Statement(
        article=ARTICLES[name].id,
        source=source_span,
        cue=cue_span,
        content=spans,
        mode=mode,  # type: ignore[arg-type]
        stance=stance,  # type: ignore[arg-type]
        sentence=where,
        speaker=source_span,
        speaker_basis="named" if source_span else "open",
        cue_lemma=(cue or "").rstrip("ed"),
        chain=(ChainLink("outlet", ARTICLES[name].outlet or "", "unstated"), *chain),
    )


def link(name: str, words: str, channel: str = "unstated", role: str = "speaker") -> ChainLink:
    """A hand of a chain."""
    return ChainLink(role, words, channel, at(name, words))  # type: ignore[arg-type]


SAID = {
    "fell": say(
        "courier",
        "The interior ministry",
        "said",
        "that Ilmar Voss, 34, fell from a loading crane while he was trying to hang a banner",
        chain=(link("courier", "The interior ministry"),),
    ),
    "nobody": say(
        "courier",
        "Radko Benn",
        "told",
        '"Nobody pushed him and nobody struck him,"',
        stance="denies",
        mode="direct",
        chain=(link("courier", "Radko Benn", "statement"),),
    ),
    "beat": say(
        "courier",
        "Tereza Voss",
        "told",
        "that police beat him with batons on the quay",
        chain=(link("courier", "Tereza Voss", "interview"),),
    ),
    "climbed": say(
        "courier",
        "she",
        "said",
        '"He never climbed anything. He was afraid of heights,"',
        mode="direct",
        stance="denies",
    ),
    "turnout": say("courier", "The electoral board", "put", "turnout at 71 percent"),
    "leave": say("courier", "The electoral board", "said", "that 58.4 percent had voted to leave"),
    "fair": say("courier", "President Edvin Karsk", "called", 'the vote "free, fair and final"', mode="mixed"),
    "massing": say(
        "courier", "Mr Karsk", "claimed", "that the Northern League was massing warships off the Salvo Banks"
    ),
    "resign": say("courier", "Lina Oressa", "demanded", "that he resign by Friday", stance="demands"),
    "until": say(
        "daily",
        "he",
        "said",
        '"I was elected until 2034 and I will serve until 2034,"',
        stance="refuses",
        mode="direct",
        chain=(link("daily", "Allied Press", role="agency"), link("daily", "President Edvin Karsk", "broadcast")),
    ),
    "until_six": say(
        "six",
        "he",
        "said",
        '"I was elected until 2034 and I will serve until 2034,"',
        stance="refuses",
        mode="direct",
        chain=(link("six", "Allied Press", role="agency"), link("six", "President Edvin Karsk", "broadcast")),
    ),
    "ships": say(
        "daily",
        "The Northern League",
        "denied",
        "that any of its ships were near the Salvo Banks",
        stance="denies",
        chain=(link("daily", "The Northern League", "statement"),),
    ),
    "buildup": say(
        "daily", "Hanne Dray", "said", '"There is no build-up. There never was,"', mode="direct", stance="denies"
    ),
    "treated": say(
        "daily",
        "The Harbour Doctors' Union",
        "said",
        "that between 40 and 60 people had been treated for baton wounds since Sunday",
    ),
    "invented": say("daily", "Interior Minister Pavel Roon", "called", "the union's figure invented", stance="denies"),
    "void": say(
        "daily",
        "Leena Oressa",
        "said",
        "that the vote was void because observers had been shut out of a third of the polling stations",
    ),
    "drowned": say(
        "six",
        "the man",
        "said",
        '"He ran from the police and went into the water. I think he drowned,"',
        mode="direct",
        stance="doubts",
        chain=(link("six", "a colleague who stood beside him", "interview"),),
    ),
    "rules": say("six", "Observers of the Coastal Pact", "said", "that the count did not meet its own rules"),
    "closer": say("six", "Observers of the Coastal Pact", "said", "that turnout was closer to 44 percent"),
    "lost": say(
        "meridian",
        "Ms Oressa",
        "says",
        'the president "has lost the harbour and will lose the country"',
        mode="mixed",
        stance="expects",
    ),
    "inquiry": say(
        "meridian",
        "The ministry of the interior",
        "promised",
        "that its inquiry will be public",
        stance="promises",
    ),
    "lawful": say("meridian", "The electoral board", "said", "that the vote was lawful in every district"),
    "batons": say(
        "fifth",
        "Police in Port Salvo",
        "deny",
        "that officers on the quay carried batons on Sunday night",
        stance="denies",
    ),
}
SAID["fell"] = replace(
    SAID["fell"],
    propositions=(
        Proposition(
            at("courier", "Ilmar Voss, 34, fell from a loading crane"),
            "fall",
            False,
            at("courier", "Ilmar Voss"),
            at("courier", "a loading crane"),
            ("crane", "fall", "loading", "voss"),
        ),
    ),
)
NARRATED = Statement(
    article=ARTICLES["courier"].id,
    source=None,
    cue=None,
    content=(at("courier", "Marenia joined the pact in 2009."),),
    mode="narrated",
    stance="asserts",
    sentence=at("courier", "Marenia joined the pact in 2009."),
    chain=(ChainLink("outlet", "The Harbour Courier", "unstated"),),
)

HOLDERS = {
    "fell": "Interior Ministry",
    "nobody": "Interior Ministry",
    "beat": "Tereza Voss",
    "climbed": "Tereza Voss",
    "turnout": "electoral board",
    "leave": "electoral board",
    "lawful": "electoral board",
    "fair": "Edvin Karsk",
    "massing": "Edvin Karsk",
    "until": "Edvin Karsk",
    "until_six": "Edvin Karsk",
    "resign": "Lina Oressa",
    "void": "Lina Oressa",
    "lost": "Lina Oressa",
    "ships": "Northern League",
    "buildup": "Northern League",
    "treated": "Harbour Doctors' Union",
    "invented": "Pavel Roon",
    "drowned": "a colleague who stood beside him",
    "rules": "Observers of the Coastal Pact",
    "closer": "Observers of the Coastal Pact",
    "inquiry": "Interior Ministry",
    "batons": "Police in Port Salvo",
}


def actor(name: str, kind: str, variants: list[tuple[str, list[tuple[str, int]]]], *roles: Span) -> Actor:
    """One of the cast; each variant with the (article, nth) places that use it."""
    made = tuple(Variant(text, tuple(at(where, text, nth) for where, nth in places)) for text, places in variants)
    reasons = ()
    if len(made) > 1:
        reasons = (
            Reason(
                "actors",
                "same surname",
                made[1].text,
                "The two names end in the same surname and nothing sets them apart",
                (made[0].passages[0], made[1].passages[0]),
            ),
        )
    return Actor(make_id("actor", name), name, kind, made, tuple(roles), reasons)  # type: ignore[arg-type]


CAST = {
    "karsk": actor(
        "Edvin Karsk",
        "person",
        [
            ("Edvin Karsk", [("courier", 0), ("daily", 0), ("six", 0)]),
            ("President Edvin Karsk", [("courier", 0), ("daily", 0), ("six", 0)]),
            ("Mr Karsk", [("courier", 0)]),
        ],
        at("courier", "President"),
    ),
    "oressa": replace(
        actor(
            "Lina Oressa",
            "person",
            [
                ("Lina Oressa", [("courier", 0)]),
                ("Leena Oressa", [("daily", 0)]),
                ("Ms Oressa", [("meridian", 0)]),
            ],
            at("courier", "The opposition leader"),
            at("daily", "who leads the opposition Dawn Bloc"),
        ),
        status="accepted",
    ),
    "voss": actor("Ilmar Voss", "person", [("Ilmar Voss", [("courier", 0), ("six", 0)])]),
    "tereza": actor("Tereza Voss", "person", [("Tereza Voss", [("courier", 0)])], at("courier", "His sister")),
    "ministry": actor(
        "Interior Ministry",
        "org",
        [("The interior ministry", [("courier", 0)]), ("The ministry of the interior", [("meridian", 0)])],
    ),
    "league": actor("Northern League", "org", [("Northern League", [("courier", 0), ("daily", 0)])]),
    "board": actor("electoral board", "org", [("The electoral board", [("courier", 0), ("meridian", 0)])]),
    "salvo": actor("Port Salvo", "place", [("Port Salvo", [("courier", 0), ("courier", 1), ("six", 0), ("fifth", 0)])]),
}


def side(camp: str, holder: str | None, who: str | None, said: list[str], origins: int = 1) -> Side:
    """A side whose evidence is what it said."""
    evidence = tuple(span for name in said for span in SAID[name].content)
    return Side(holder, CAST[who].id if who else None, camp, evidence, tuple(SAID[n].id for n in said), origins)


def dispute(kind: str, topic: list[Span], sides: list[Side], strength: float, reason: Reason) -> Dispute:
    """A dispute with its reason."""
    identity = make_id("dispute", kind, *(f"{span.article}:{span.start}" for span in topic))
    return Dispute(identity, kind, tuple(topic), tuple(sides), strength, (reason,))  # type: ignore[arg-type]


DISPUTES = (
    dispute(
        "rival-account",
        [at("courier", "Ilmar Voss"), at("courier", "fell from a loading crane"), at("courier", "police beat him")],
        [
            side("crane", "Interior Ministry", "ministry", ["fell", "nobody"], 1),
            side("police", "Tereza Voss", "tereza", ["beat", "climbed"], 1),
            side("crane", "Police in Port Salvo", None, ["batons"], 1),
            side("water", "a colleague who stood beside him", None, ["drowned"], 1),
        ],
        0.94,
        Reason(
            "disputes",
            "other agent of one death",
            "fall / beat",
            "Two statements name one person and other causes of the death",
            (SAID["fell"].content[0], SAID["beat"].content[0]),
        ),
    ),
    dispute(
        "denial",
        [at("courier", "the Northern League was massing warships")],
        [
            side("A", "Edvin Karsk", "karsk", ["massing"]),
            side("B", "Northern League", "league", ["ships", "buildup"]),
        ],
        0.9,
        Reason("disputes", "denial cue", "denied", "A cue of denial stands with the same thing", (SAID["ships"].cue,)),
    ),
    dispute(
        "number",
        [at("courier", "turnout")],
        [
            side("A", "electoral board", "board", ["turnout"]),
            side("B", "Observers of the Coastal Pact", None, ["closer"]),
        ],
        0.8,
        Reason("disputes", "bounds apart", "71 / 44", "The two figures count the same thing and cannot both hold"),
    ),
    dispute(
        "legitimacy",
        [at("daily", "the vote")],
        [
            side("A", "Edvin Karsk", "karsk", ["fair"]),
            side("A", "electoral board", "board", ["lawful"]),
            side("B", "Lina Oressa", "oressa", ["void"]),
            side("B", "Observers of the Coastal Pact", None, ["rules"]),
        ],
        0.75,
        Reason("disputes", "words of validity", "void / fair", "One calls valid what the other calls void"),
    ),
    replace(
        dispute(
            "demand-refusal",
            [at("courier", "he resign by Friday"), at("daily", "refused to step down")],
            [
                side("A", "Lina Oressa", "oressa", ["resign"]),
                side("B", "Edvin Karsk", "karsk", ["until", "until_six"], 1),
            ],
            0.7,
            Reason("disputes", "demand and refusal", "demanded / refused", "One demands what the other refuses"),
        ),
        status="accepted",
    ),
    replace(
        dispute(
            "number",
            [at("courier", "58.4 percent")],
            [side("A", "electoral board", "board", ["leave"]), Side(None, None, "B", (at("six", "44 percent"),))],
            0.2,
            Reason("disputes", "bounds apart", "58.4 / 44", "The two figures count the same thing"),
        ),
        status="rejected",
    ),
)


def claim(label: str, said: list[str], origins: int, cover: list[Coverage]) -> Claim:
    """A claim put together from what was said."""
    holders = tuple(dict.fromkeys(HOLDERS[name] for name in said))
    reason = Reason("claims", "shared words", "0.62", "The statements share subject, verb and most content words")
    identity = make_id("claim", *(SAID[name].id for name in said))
    return Claim(
        identity, SAID[label].content[0], tuple(SAID[n].id for n in said), holders, origins, tuple(cover), (reason,)
    )


CLAIMS = (
    claim(
        "fell",
        ["fell"],
        1,
        [
            Coverage("The Harbour Courier", "reports", 2, SAID["fell"].content),
            Coverage("Northern Daily", "silent", 1),
            Coverage("Channel Six", "disputes", 1, SAID["drowned"].content),
            Coverage("The Meridian", "silent", 1),
        ],
    ),
    claim(
        "until",
        ["until", "until_six"],
        1,
        [
            Coverage("The Harbour Courier", "published-before", 1),
            Coverage("Northern Daily", "reports", 1, SAID["until"].content),
            Coverage("Channel Six", "reports", 1, SAID["until_six"].content),
            Coverage("The Meridian", "silent", 1),
        ],
    ),
    claim(
        "massing",
        ["massing"],
        1,
        [
            Coverage("The Harbour Courier", "reports", 2, SAID["massing"].content),
            Coverage("Northern Daily", "disputes", 1, SAID["ships"].content),
            Coverage("Channel Six", "silent", 0),
        ],
    ),
)


def figure(
    name: str,
    number: str,
    low: float | None,
    high: float | None,
    *,
    unit: str = "",
    counted: str | None = None,
    precision: str | None = None,
    said: str | None = None,
    nth: int = 0,
) -> Figure:
    """A figure as a reading would hold it."""
    span = at(name, number, nth)
    return Figure(
        span=sentence_of(span),
        number=span,
        low=low,
        high=high,
        unit=unit,
        counted=at(name, counted) if counted else None,
        precision=at(name, precision) if precision else None,
        as_of=DateRange.day(date(2031, 5, 11)) if name == "daily" else None,
        statement=SAID[said].id if said else None,
        terms=("injure", "people"),
        subject=at(name, counted) if counted else None,
    )


def entry(
    referent: str, label: Span, found: Figure, holder: str | None, who: str | None = None, updates: str | None = None
) -> LedgerEntry:
    """A figure in the ledger."""
    article = next(article for article in ARTICLES.values() if article.id == found.span.article)
    told = article.publication.dates if article.publication else None
    reason = Reason("figures", "same thing counted", "injured", "Both count people who were injured", (label,))
    return LedgerEntry(
        found.id,
        referent,
        label,
        found,
        holder,
        CAST[who].id if who else None,
        (found.number,),
        told,
        updates,
        (reason,),
    )


INJURED = at("courier", "people were injured")
FIRST = entry(
    "injured",
    INJURED,
    figure("courier", "At least 12 people", 12, None, counted="people", precision="At least"),
    "the city's emergency service",
)
FIGURES = (
    FIRST,
    entry(
        "injured",
        INJURED,
        figure("daily", "between 40 and 60 people", 40, 60, counted="people", precision="between", said="treated"),
        "Harbour Doctors' Union",
    ),
    entry("injured", INJURED, figure("six", "31 people", 31, 31), "The emergency service", updates=FIRST.id),
    entry("injured", INJURED, figure("fifth", "Dozens of people", 24, None, precision="Dozens"), None),
    entry(
        "turnout",
        at("courier", "turnout"),
        figure("courier", "71 percent", 71, 71, unit="%", said="turnout"),
        "electoral board",
        "board",
    ),
    entry(
        "turnout",
        at("courier", "turnout"),
        figure("six", "closer to 44 percent", 44, 44, unit="%", precision="closer to", said="closer"),
        "Observers of the Coastal Pact",
    ),
    entry(
        "leave",
        at("courier", "voted to leave"),
        figure("courier", "58.4 percent", 58.4, 58.4, unit="%", said="leave"),
        "electoral board",
        "board",
    ),
    entry("marched", at("meridian", "marched"), figure("meridian", "Thousands", 1000, None), None),
)


def happening(label: Span, dates: DateRange, status: str, tellings: list[Span], read: list[Span]) -> TimelineEntry:
    """An entry of the timeline."""
    reason = Reason("timeline", "same day and words", "0.7", "Told at one day in mostly the same words")
    identity = make_id("timeline", label.article, label.start, dates.iso)
    return TimelineEntry(identity, dates, status, label, tuple(tellings), tuple(read), (reason,))  # type: ignore[arg-type]


TIMELINE = (
    happening(
        at("courier", "Marenia joined the pact"),
        DateRange(date(2009, 1, 1), date(2010, 1, 1), "year"),
        "reported",
        [at("courier", "Marenia joined the pact")],
        [at("courier", "in 2009")],
    ),
    happening(
        at("meridian", "Marenia has argued about little else than the pact"),
        DateRange(date(2030, 3, 1), None, "month"),
        "reported",
        [at("meridian", "Marenia has argued about little else than the pact")],
        [at("meridian", "Since the spring of last year")],
    ),
    happening(
        at("courier", "A dockworker died"),
        DateRange.day(date(2031, 5, 11)),
        "reported",
        [at("courier", "A dockworker died"), at("six", "Harbour death")],
        [at("courier", "on Sunday night")],
    ),
    happening(
        at("fifth", "officers on the quay carried batons"),
        DateRange.day(date(2031, 5, 11)),
        "denied",
        [at("fifth", "officers on the quay carried batons")],
        [at("fifth", "on Sunday night")],
    ),
    happening(
        at("daily", "refused to step down"),
        DateRange.day(date(2031, 5, 13)),
        "reported",
        [at("daily", "refused to step down"), at("six", "refused to step down")],
        [at("daily", "on Tuesday"), at("six", "on Tuesday")],
    ),
    happening(
        at("meridian", "Thousands marched"),
        DateRange.day(date(2031, 5, 14)),
        "reported",
        [at("meridian", "Thousands marched")],
        [at("meridian", "on Wednesday, May 14")],
    ),
    happening(
        at("six", "A court in Port Salvo will hear the family"),
        DateRange.day(date(2031, 6, 3)),
        "planned",
        [at("six", "A court in Port Salvo will hear the family")],
        [at("six", "on 3 June")],
    ),
)

NAMINGS = (
    DivergingTerms(
        "naming-harbour",
        (
            Term(
                at("daily", "harbour violence"),
                (
                    Usage("Northern Daily", None, "outlet", (at("daily", "harbour violence"),)),
                    Usage("Channel Six", None, "outlet", (at("six", "harbour violence"),)),
                ),
            ),
            Term(
                at("courier", "protest"),
                (Usage("The Harbour Courier", None, "outlet", (at("courier", "protest"),)),),
            ),
        ),
        (
            Reason(
                "namings",
                "same thing",
                "0.41",
                "around the two words stand the same: harbour, Sunday",
                (at("courier", "protest"), at("daily", "harbour violence")),
            ),
        ),
    ),
)

COPIED = 'PORT SALVO (Allied Press) - President Edvin Karsk on Tuesday refused to step down over the harbour violence. "I was elected until 2034 and I will serve until 2034," he said in a televised address.'
COPIES = (Copy(at("daily", COPIED), at("six", COPIED), 0.91, at("six", "Allied Press")),)

GAPS = (
    Skipped(
        "ingest",
        "06-empty.txt",
        "the file holds no text",
        "add the article's text or leave the file out",
    ),
    Skipped(
        "read",
        "04-meridian.md",
        "a quotation mark has no partner",
        "",
        ARTICLES["meridian"].id,
        at("meridian", "Ms Oressa says"),
    ),
)


def make_account() -> Account:
    """The whole story as an account, articles in the order of their files."""
    order = ["courier", "daily", "six", "meridian", "fifth"]
    readings = tuple(
        Reading(
            ARTICLES[name],
            engine="by hand",
            sentences=sentences_of(ARTICLES[name]),
            statements=tuple(said for said in SAID.values() if said.article == ARTICLES[name].id),
            narrations=(NARRATED,) if name == "courier" else (),
        )
        for name in order
    )
    holders: dict[str, list[str]] = {}
    for name, holder in HOLDERS.items():
        holders.setdefault(holder, []).append(name)
    claimed = {identity: each.id for each in CLAIMS for identity in each.statements}
    by_name = {each.name: each.id for each in CAST.values()}
    positions = tuple(
        Position(
            holder,
            by_name.get(holder),
            tuple(dict.fromkeys(claimed[SAID[n].id] for n in names if SAID[n].id in claimed)),
            tuple(SAID[n].id for n in names if SAID[n].id not in claimed),
        )
        for holder, names in holders.items()
    )
    return Account(
        articles=tuple(ARTICLES[name] for name in order),
        readings=readings,
        disputes=DISPUTES,
        claims=CLAIMS,
        positions=positions,
        figures=FIGURES,
        timeline=TIMELINE,
        cast=tuple(CAST.values()),
        copies=COPIES,
        gaps=GAPS,
        holders=tuple(sorted((SAID[name].id, holder) for name, holder in HOLDERS.items())),
        namings=NAMINGS,
    )
