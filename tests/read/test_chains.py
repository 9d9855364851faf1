"""By what way words reached the page: every hand and its channel, one invented sentence for each way of telling it."""

from __future__ import annotations

import pytest

from counterclaim.model.article import Article
from counterclaim.read.chains import is_agency, is_outlet
from counterclaim.read.statements import find_statements
from tests.read.telling import parse_of, read

Link = tuple[str, str, str]


def chain(text: str, number: int = 0) -> list[Link]:
    """Role, name and channel of each link of a statement, the first unless another is asked for."""
    return [(link.role, link.name, link.channel) for link in read(text)[0][number].chain]


OUTLET: Link = ("outlet", "The Orvel Mail", "unstated")


def test_the_first_link_is_the_outlet_itself_and_has_no_passage() -> None:
    links = read("The mayor said the bridge was safe.")[0][0].chain
    assert (links[0].role, links[0].name, links[0].span) == ("outlet", "The Orvel Mail", None)
    assert links[-1].role == "speaker" and links[-1].span is not None


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("The mayor said the bridge was safe.", "unstated"),
        ("A source familiar with the talks said the bridge was unsafe.", "unstated"),
        ("The minister, speaking on condition of anonymity, said the bridge was unsafe.", "unstated"),
        ("The pilot reported that the engine was on fire.", "unstated"),
        ("The mayor said in an interview that the bridge was safe.", "interview"),
        ("The mayor said in a radio interview that the bridge was safe.", "interview"),
        ("The mayor said by phone that the bridge was safe.", "interview"),
        ("The mayor said in a statement that the bridge was safe.", "statement"),
        ("In a statement, the ministry said the bridge was safe.", "statement"),
        ('"The bridge is safe," the ministry said in an emailed statement.', "statement"),
        ("The mayor told reporters that the bridge was safe.", "statement"),
        ("The mayor told reporters in Orvel on Sunday that the bridge was safe.", "statement"),
        ("Speaking to reporters, the mayor said the bridge was safe.", "statement"),
        ("The mayor told parliament that the bridge was safe.", "statement"),
        ("The mayor told a news conference that the bridge was safe.", "statement"),
        ("The mayor said at a news conference that the bridge was safe.", "statement"),
        ("The mayor tweeted that the bridge was safe.", "post"),
        ('"The bridge is safe," the mayor tweeted.', "post"),
        ("In a tweet, the mayor said the bridge was safe.", "post"),
        ("The mayor posted on Facebook that the bridge was safe.", "post"),
        ("The mayor wrote on Twitter that the bridge was safe.", "post"),
        ("The mayor said on Twitter that the bridge was safe.", "post"),
        ("The mayor said on his Facebook page that the bridge was safe.", "post"),
        ("The mayor wrote in a post on Telegram that the bridge was safe.", "post"),
        ("The engineer told the court that the bridge was safe.", "court"),
        ("The engineer testified that the bridge was safe.", "court"),
        ("The mayor said in court papers that the bridge was safe.", "court"),
        ("Prosecutors said in an indictment that the bridge was unsafe.", "court"),
        ("The engineer said in a letter that the bridge was safe.", "document"),
        ("The mayor wrote in a letter to the council that the bridge was safe.", "document"),
        ("The report said the bridge was safe.", "document"),
        ("The mayor said on television that the bridge was safe.", "broadcast"),
        ("In a televised address, the president said the bridge was safe.", "broadcast"),
        ("The mayor declined to comment on the bridge.", "no-comment"),
        ("The mayor did not say who had paid for the bridge.", "no-comment"),
        ("The ministry did not respond to a request for comment from the Orvel Times.", "no-comment"),
        ("The ministry has yet to say whether the bridge is safe.", "no-comment"),
    ],
)
def test_the_speaker_has_the_channel_that_the_sentence_names(text: str, channel: str) -> None:
    assert chain(text)[-1][0] == "speaker"
    assert chain(text)[-1][2] == channel


@pytest.mark.parametrize(
    ("text", "carrier", "channel"),
    [
        ("The mayor told AFP that the bridge was safe.", ("agency", "AFP"), "interview"),
        (
            '"The bridge is safe," the mayor told the Orvel news agency.',
            ("agency", "the Orvel news agency"),
            "interview",
        ),
        ("The mayor told Radio Orvel that the bridge was safe.", ("outlet", "Radio Orvel"), "interview"),
        ("The mayor told the Orvel Times the bridge was safe.", ("outlet", "the Orvel Times"), "interview"),
        ("The mayor told the newspaper the bridge was safe.", ("outlet", "the newspaper"), "interview"),
        ("The mayor told state television that the bridge was safe.", ("outlet", "state television"), "broadcast"),
        (
            "The mayor said in an interview with the Orvel Times that the bridge was safe.",
            ("outlet", "the Orvel Times"),
            "interview",
        ),
        (
            "In an interview with Reuters on Monday, the mayor said the bridge was safe.",
            ("agency", "Reuters"),
            "interview",
        ),
        (
            "The bridge was safe, the ministry said in a statement carried by the Orvel news agency.",
            ("agency", "the Orvel news agency"),
            "statement",
        ),
        ("The mayor wrote in the Orvel Times that the bridge was safe.", ("outlet", "the Orvel Times"), "document"),
        (
            "Speaking on state television, the mayor said the bridge was safe.",
            ("outlet", "state television"),
            "broadcast",
        ),
        ("The bridge was safe, according to documents seen by Reuters.", ("agency", "Reuters"), "document"),
        (
            "According to a letter seen by the Orvel Times, the bridge was unsafe.",
            ("outlet", "the Orvel Times"),
            "document",
        ),
        ("According to a report by Reuters, the bridge was unsafe.", ("agency", "Reuters"), "document"),
        ("The mayor was quoted by TASS as saying that the bridge was safe.", ("agency", "TASS"), "unstated"),
        ("TASS quoted the mayor as saying that the bridge was safe.", ("agency", "TASS"), "unstated"),
        (
            '"The bridge is safe," the mayor was quoted as saying by the Orvel news agency.',
            ("agency", "the Orvel news agency"),
            "unstated",
        ),
        ("The minister denied the charge, Reuters reported.", ("agency", "Reuters"), "unstated"),
        (
            "The bridge is safe, the mayor said, according to the Orvel Times.",
            ("outlet", "the Orvel Times"),
            "unstated",
        ),
        ("The pilot denied the charge, the Orvel Times reported.", ("outlet", "the Orvel Times"), "unstated"),
    ],
)
def test_whoever_carried_the_words_stands_between_outlet_and_speaker(
    text: str, carrier: tuple[str, str], channel: str
) -> None:
    links = chain(text)
    assert links[:2] == [OUTLET, (*carrier, "report")]
    assert len(links) == 3 and links[2][0] == "speaker" and links[2][2] == channel


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("The bridge fell before dawn, Reuters reported.", ("agency", "Reuters", "report")),
        ("According to Reuters, the bridge was unsafe.", ("agency", "Reuters", "report")),
        ("According to the Orvel Times, the bridge was unsafe.", ("outlet", "the Orvel Times", "report")),
        ("State media reported that the bridge was unsafe.", ("outlet", "State media", "report")),
        ("A local radio station reported that the bridge was unsafe.", ("outlet", "A local radio station", "report")),
    ],
)
def test_what_a_medium_reports_itself_has_no_other_speaker(text: str, link: Link) -> None:
    assert chain(text) == [OUTLET, link]


@pytest.mark.parametrize(
    ("text", "medium", "speaker"),
    [
        ("State media reported that the bridge was safe, citing officials.", "State media", "officials"),
        ("State media reported, citing officials, that the bridge was safe.", "State media", "officials"),
        ("Interfax, citing the ministry, reported that the bridge was safe.", "Interfax", "the ministry"),
        (
            "Citing unnamed officials, the Orvel Times reported that the bridge was unsafe.",
            "the Orvel Times",
            "unnamed officials",
        ),
        (
            "The bridge was unsafe, Interfax reported, citing a source in the ministry.",
            "Interfax",
            "a source in the ministry",
        ),
        (
            '"The bridge is safe," the TASS news agency quoted the mayor as saying.',
            "the TASS news agency",
            "the mayor",
        ),
    ],
)
def test_whom_a_medium_cites_is_the_last_link_and_no_statement_of_its_own(text: str, medium: str, speaker: str) -> None:
    assert len(read(text)[0]) == 1
    assert [link[1:] for link in chain(text)[1:]] == [(medium, "report"), (speaker, "unstated")]


def test_who_speaks_when_another_quotes_them() -> None:
    (statement,) = read("TASS quoted the mayor as saying that the bridge was safe.")[0]
    assert statement.source is not None and statement.source.text == "the mayor"


def test_citing_what_is_no_speaker_says_something() -> None:
    """Reasons that somebody gives are a statement; only people and papers are sources."""
    (statement,) = read("The mayor closed the bridge, citing fears of a storm.")[0]
    assert statement.cue is not None and statement.cue.text == "citing"


def test_the_printing_outlet_is_no_second_link_when_it_names_itself() -> None:
    text = "The mayor told The Orvel Mail that the bridge was safe."
    assert chain(text) == [OUTLET, ("speaker", "The mayor", "interview")]


def test_people_and_papers_that_only_name_a_medium_are_none() -> None:
    """A reporter, a spokesman, a police station and a court's papers carry nothing."""
    for text in (
        "A spokesman for the Orvel Times said the bridge was safe.",
        "The editor of the Orvel Times said the bridge was safe.",
        "The police station said the bridge was safe.",
        "The mayor said in court papers that the bridge was safe.",
    ):
        assert [link[0] for link in chain(text)] == ["outlet", "speaker"]


@pytest.mark.parametrize(
    ("text", "outer", "inner", "said"),
    [
        (
            "The ministry said the pilot had reported that the engine was on fire.",
            "The ministry",
            "the pilot",
            "that the engine was on fire",
        ),
        (
            "Police said witnesses had told them that the driver was asleep.",
            "Police",
            "witnesses",
            "that the driver was asleep",
        ),
        ("The lawyer said his client denied the charge.", "The lawyer", "his client", "the charge"),
        (
            "The minister said the general had told him that the bridge was mined.",
            "The minister",
            "the general",
            "that the bridge was mined",
        ),
    ],
)
def test_who_tells_what_another_said_makes_two_levels(text: str, outer: str, inner: str, said: str) -> None:
    """The outer statement holds the whole, and the inner one has its own speaker and names the outer one before."""
    first, second = read(text)[0]
    assert first.source is not None and first.source.text == outer and second.source is not None
    assert (second.source.text, second.text) == (inner, said)
    assert [link.name for link in second.chain[1:]] == [outer, inner]
    assert first.content[0].start < second.content[0].start and first.content[0].end == second.content[0].end


def test_the_levels_keep_their_channels() -> None:
    text = "The ministry said in a statement that the governor had told Reuters that the bridge was mined."
    assert chain(text, 1) == [
        OUTLET,
        ("speaker", "The ministry", "statement"),
        ("agency", "Reuters", "report"),
        ("speaker", "the governor", "interview"),
    ]


def test_what_an_agency_tells_of_a_denial_has_two_levels_too() -> None:
    text = "Reuters reported on Sunday that the minister had denied the charge."
    assert chain(text, 0) == [OUTLET, ("agency", "Reuters", "report")]
    assert chain(text, 1) == [OUTLET, ("agency", "Reuters", "report"), ("speaker", "the minister", "unstated")]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said she believed the bridge was safe.",
        "The mayor said he had told the council that the bridge was unsafe.",
        "The mayor said the minister had promised to rebuild the bridge.",
        "The mayor said the report had suggested that the bridge was unsafe.",
    ],
)
def test_thoughts_promises_and_what_one_said_oneself_make_no_second_level(text: str) -> None:
    assert len(read(text)[0]) == 1


def test_nobody_speaks_in_hearsay() -> None:
    assert chain("The bridge was reportedly closed before the storm.") == [OUTLET]


def test_short_names_of_agencies_are_read_in_capitals_only() -> None:
    assert is_agency("AP") and is_agency("the AFP news agency") and is_agency("Xinhua")
    assert not is_agency("a spa") and not is_agency("the map") and not is_agency("the space agency")
    assert is_outlet("the Orvel Times") and not is_outlet("hard times")


def test_every_link_but_the_first_has_a_passage_and_none_stands_twice() -> None:
    text = (
        "In an interview with Reuters, the mayor told the Reuters news agency and Radio Orvel that the bridge was "
        "safe, according to the Orvel Times. TASS quoted TASS as saying that TASS was safe, citing AFP and the mayor."
    )
    for statement in find_statements(Article.of(text), parse_of(text), ())[0]:
        assert all(link.span is not None for link in statement.chain[1:])
        assert len({link.span for link in statement.chain}) == len(statement.chain)
