"""What each paragraph of an article is, and whose words stand in it without quotation marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.read.engines.spacy_engine import paragraphs_of
from counterclaim.read.paragraph_kinds import find_paragraphs
from counterclaim.read.speeches import find_speeches
from tests.read.telling import read_named

BODY = "A bridge fell in Orvel on Monday, and two people are missing."


def kinds(text: str) -> list[str]:
    return [one.kind for one in find_paragraphs(text, paragraphs_of(text))]


def said(text: str) -> list[tuple[str | None, str, str]]:
    """(source, content, mode) of every statement."""
    return [(one.source.text if one.source else None, one.text, one.mode) for one in read_named(text)[0]]


def narrated(text: str) -> list[str]:
    """What the outlet says in its own voice."""
    return [one.text for one in read_named(text)[1]]


@pytest.mark.parametrize(
    "line",
    [
        "Read more: Minister says bridge is safe",
        "READ MORE: Minister says bridge is safe",
        "Read also: Minister says bridge is safe",
        "RELATED: Union claims bridge was rotten",
        "Related stories: union claims bridge was rotten",
        "SEE ALSO: Mayor denies cracks",
        "WATCH: Minister says he will not resign",
        "More: Mayor denies cracks",
        "Sign up to our newsletter, which readers say is the best in Orvel.",
        "Subscribe to The Orvel Mail, which says what others do not.",
        "Follow us on Twitter, where our readers say more.",
        "Advertisement",
        "ADVERTISEMENT",
        "Share this article",
        "Photo: Ines Kolt says the bridge is safe",
        "Image source, Orvel Press",
        "© The Orvel Mail, which says all rights are reserved",
        "This article was amended on 3 March 2020. An earlier version said the bridge was built in 1950.",
        "Correction: An earlier version of this article said two people had died.",
        "Editor's note: The ministry says the minister was misquoted here.",
        "Reporting by Ines Kolt; editing by Tomas Brandl",
        "The Associated Press contributed to this report.",
        "Updated at 8:23 p.m. after the ministry said it would answer",
        "• Follow us for more, as our readers say",
    ],
)
def test_a_notice_tells_nothing(line: str) -> None:
    """Neither a statement nor a sentence of the outlet's own."""
    text = f"{BODY}\n\n{line}\n\nThe rain went on until dawn in the whole valley."
    assert kinds(text) == ["body", "notice", "body"]
    assert said(text) == []
    assert narrated(text) == [
        "A bridge fell in Orvel on Monday, and two people are missing.",
        "The rain went on until dawn in the whole valley.",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Read the report, the minister said, and you will see that the bridge was safe.",
        "More people are missing, police said.",
        "Related families were told on Monday, police said.",
        "Watching the river was useless, the mayor said.",
        "By Monday the river had risen, police said.",
        "Follow the money, the union said, and you will find the minister.",
        "14.32 per cent of the cables were rotten, police said.",
        "2:15 p.m. was too late, police said.",
        "NATO - which has an office in Orvel - denied it, police said.",
    ],
)
def test_a_sentence_that_begins_like_a_notice_is_none(line: str) -> None:
    assert kinds(f"{BODY}\n\n{line}") == ["body", "body"]
    assert said(line) != []


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("A night of fear", "heading"),
        ("* * *", "heading"),
        ("Tomas Brandl speaks to reporters in Orvel on Monday. (Reuters)", "caption"),
        ("Tomas Brandl speaks to reporters in Orvel. (Ines Kolt/Orvel Press)", "caption"),
        ("Tomas Brandl speaks to reporters in Orvel. Photograph: Ines Kolt", "caption"),
        ("Image caption, The minister speaks to reporters in Orvel", "caption"),
        ("By Ines Kolt and Tomas Brandl, political correspondents", "byline"),
        ("— Tomas Brandl (@tbrandl) March 3, 2020", "signature"),
        ("• The cables were rotten.", "item"),
        ("- The cables were rotten.", "item"),
        ("3. The cables were rotten.", "item"),
        ("2:15 p.m.", "entry"),
        ("14.32 BST The cables were rotten.", "entry"),
        ("14:32 - The cables were rotten.", "entry"),
        ("The cables were rotten.", "body"),
        ("It was the third such bridge (and the last).", "body"),
        ("The alliance (NATO) has an office there.", "body"),
    ],
)
def test_every_kind_of_paragraph_is_told_apart(line: str, kind: str) -> None:
    assert kinds(f"{BODY}\n\n{line}\n\n{BODY}") == ["body", kind, "body"]


def test_a_headline_stands_first_and_a_standfirst_below_it() -> None:
    text = f"Bridge falls in Orvel\n\nTwo are missing as river rises, and the minister stays\n\nBy Ines Kolt\n\n{BODY}"
    assert kinds(text) == ["headline", "standfirst", "byline", "body"]


STAMPED = "the minister of transport says"


@pytest.mark.parametrize(
    "prefix",
    [
        "14.32 BST ", "14:32 ", "2:15 p.m. ", "2:15 p.m.: ", "2.15pm GMT - ", "09:05 GMT | ", "• ", "- ", "* ", "1. ",
        "2) ", "KOLMAR, Nov 3 (Agency) - ", "ORVEL (OPA) — ", "ORVEL, Westland — ", "ORVEL/KOLMAR (OPA) - ",
        "Orvel (OPA) – ", "(OPA) - ", "UPDATE: ", "BREAKING: ", "Image caption, ",
    ],
)  # fmt: skip
def test_what_stands_before_the_words_of_a_paragraph_belongs_to_no_statement(prefix: str) -> None:
    """Neither to the content nor to the source, whichever comes first."""
    assert said(f"{prefix}The bridge was safe, {STAMPED}.") == [
        ("the minister of transport", "The bridge was safe", "indirect")
    ]
    assert said(f"{prefix}The minister of transport says the bridge was safe.") == [
        ("The minister of transport", "the bridge was safe", "indirect")
    ]
    assert said(f"{prefix}“The bridge was safe,” {STAMPED}.") == [
        ("the minister of transport", "“The bridge was safe,”", "direct")
    ]


HEADLINES: dict[str, tuple[str, list[tuple[str | None, str, str]]]] = {
    "An office before a colon says what follows.": (
        "Minister: we will not resign",
        [("Minister", "we will not resign", "indirect")],
    ),
    "A surname that the article knows says what follows.": (
        "Brandl: We will rebuild the bridge by spring",
        [("Brandl", "We will rebuild the bridge by spring", "indirect")],
    ),
    "A body before a colon says what follows.": (
        "Police: two dead in ferry fire",
        [("Police", "two dead in ferry fire", "indirect")],
    ),
    "A speaker may stand behind the colon.": (
        "Two dead in ferry fire: police",
        [("police", "Two dead in ferry fire", "indirect")],
    ),
    "A quotation before the colon is the speaker's behind it.": (
        "'We will not resign': minister hits back at critics",
        [("minister", "'We will not resign'", "direct")],
    ),
    "A quotation may be followed by who says it.": (
        "'We will not resign,' says minister",
        [("minister", "'We will not resign,'", "direct")],
    ),
    "A headline may be a plain sentence.": (
        "Minister says he will not resign",
        [("Minister", "he will not resign", "indirect")],
    ),
    "A claim may stand before who makes it.": (
        "Bridge was not tested, union claims",
        [("union", "Bridge was not tested", "indirect")],
    ),
    "A broadcaster may be named by two letters.": (
        "Blast at Orvel plant kills 26: state TV",
        [("state TV", "Blast at Orvel plant kills 26", "indirect")],
    ),
    "A dash may part who says it.": (
        "Half a million sign bridge petition - organisers",
        [("organisers", "Half a million sign bridge petition", "indirect")],
    ),
    "A dash may part two sentences.": ("Orvel bridge falls - five arrested", []),
    "A topic before a colon says nothing.": ("Orvel bridge: five arrested over collapse", []),
    "A question under a topic is nobody's.": ("Orvel bridge: what we know so far", []),
    "A place before a colon says nothing.": ("Orvel: a city without a bridge", []),
}


@pytest.mark.parametrize(("headline", "expected"), HEADLINES.values(), ids=HEADLINES.keys())
def test_a_headline_with_a_colon_may_be_a_statement(headline: str, expected: list[tuple[str | None, str, str]]) -> None:
    text = f"{headline}\n\nThe transport minister, Tomas Brandl, met reporters in Orvel on Monday."
    assert said(text) == expected


TALKS: dict[str, tuple[str, list[tuple[str | None, str]]]] = {
    "The person whom the opening names answers under A.": (
        "The Orvel Mail spoke to Ines Kolt, the harbour master, a week after the collapse.\n\n"
        "Q: Did you know about the cracks?\n\nA: Yes, we knew about the cracks.\n\n"
        "Q: What should happen now?\n\nA: The minister must resign.",
        [("Ines Kolt", "Yes, we knew about the cracks."), ("Ines Kolt", "The minister must resign.")],
    ),
    "Questions and answers may share a paragraph.": (
        "The Orvel Mail spoke to Ines Kolt.\n\nQ: Did you know about the cracks? A: Yes, we knew about them. "
        "Q: What now? A: The minister must resign.",
        [("Ines Kolt", "Yes, we knew about them."), ("Ines Kolt", "The minister must resign.")],
    ),
    "A reporter asks and a name answers.": (
        "Reporter: Did the ministry know?\n\nTomas Brandl: No, we learned of it on the day.\n\n"
        "Reporter: Will you resign?\n\nTomas Brandl: I will not resign.",
        [("Tomas Brandl", "No, we learned of it on the day."), ("Tomas Brandl", "I will not resign.")],
    ),
    "Names in capitals speak in a transcript.": (
        "KOLT: You signed the report in May.\nBRANDL: I did not sign it.\nKOLT: Will you resign?\nBRANDL: I will not.",
        [("KOLT", "You signed the report in May."), ("BRANDL", "I did not sign it."), ("BRANDL", "I will not.")],
    ),
    "A title is a part of the label, and what they are on air is not.": (
        "SEN. INES KOLT: You signed the report in May.\n\nTOMAS BRANDL, HOST: Did we hear you right?\n\n"
        "SEN. INES KOLT: You did. It is your name.\n\nTOMAS BRANDL, HOST: I am no minister.",
        [
            ("SEN. INES KOLT", "You signed the report in May."),
            ("SEN. INES KOLT", "You did. It is your name."),
            ("TOMAS BRANDL", "I am no minister."),
        ],
    ),
    "A paragraph between two turns goes on with the first.": (
        "KOLT: Did the ministry know?\n\nBRANDL: No, we learned of it on the day.\n\nWe acted at once.\n\n"
        "KOLT: Will you resign?\n\nBRANDL: I will not resign.",
        [
            ("BRANDL", "No, we learned of it on the day."),
            ("BRANDL", "We acted at once."),
            ("BRANDL", "I will not resign."),
        ],
    ),
    "A paragraph between two turns that tells of a speaker is the outlet's.": (
        "KOLT: Did the ministry know?\n\nBRANDL: No, we learned of it on the day.\n\nBrandl left the room here.\n\n"
        "KOLT: Will you resign?\n\nBRANDL: I will not resign.",
        [("BRANDL", "No, we learned of it on the day."), ("BRANDL", "I will not resign.")],
    ),
    "Words quoted in a turn stay in it.": (
        "KOLT: You wrote “safe” in the report.\n\nBRANDL: I never wrote “safe”.\n\nKOLT: Will you resign?",
        [("KOLT", "You wrote “safe” in the report."), ("BRANDL", "I never wrote “safe”.")],
    ),
    "A post belongs to the name that signs it on the next line.": (
        "The bridge was safe and I signed the report. https://t.co/abc\n\n— Tomas Brandl (@tbrandl) March 3, 2020\n\n"
        "The rain went on.",
        [("Tomas Brandl", "The bridge was safe and I signed the report.")],
    ),
    "A post belongs to the name that signs it on its own line.": (
        "The bridge was safe and I signed the report. pic.twitter.com/abc — Tomas Brandl (@tbrandl) March 3, 2020",
        [("Tomas Brandl", "The bridge was safe and I signed the report.")],
    ),
    "An agency that names itself in its post still signs it.": (
        "HPA continues to watch the bridge. In May, HPA counted 44 boats. — HPA (@harbourpa) March 3, 2020",
        [("HPA", "HPA continues to watch the bridge."), ("HPA", "In May, HPA counted 44 boats.")],
    ),
    "A paragraph that brings a post in is the outlet's.": (
        "Brandl wrote on Tuesday that it was safe. Others were not sure. — Tomas Brandl (@tbrandl) March 3, 2020",
        [("Brandl", "that it was safe")],
    ),
    "A quoted post belongs to the name that signs it.": (
        "“The bridge was safe and I signed the report.” — Tomas Brandl (@tbrandl) March 3, 2020",
        [("Tomas Brandl", "“The bridge was safe and I signed the report.”")],
    ),
    "The items of a list belong to whoever brings it in.": (
        "The ministry said:\n\n- the bridge was tested in May\n- no cracks were found\n\nThe rain went on.",
        [("The ministry", "the bridge was tested in May"), ("The ministry", "no cracks were found")],
    ),
    "What is demanded item by item is said item by item.": (
        "The union made two demands:\n\n• New cables before winter\n• The resignation of the minister\n\nIt rained.",
        [("The union", "New cables before winter"), ("The union", "The resignation of the minister")],
    ),
    "A paper behind a quoted paragraph names who wrote it.": (
        "“The bridge was built on sand, and so was the ministry.”\n\nInes Kolt, The Orvel Mail\n\nThe rain went on.",
        [("Ines Kolt", "“The bridge was built on sand, and so was the ministry.”")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), TALKS.values(), ids=TALKS.keys())
def test_words_without_quotation_marks_belong_to_whom_their_label_names(
    text: str, expected: list[tuple[str | None, str]]
) -> None:
    found = said(text)
    assert [(source, content) for source, content, _ in found] == expected
    assert {mode for _, _, mode in found} <= {"direct", "indirect"}


def test_questions_put_in_an_interview_are_nobody_s_telling() -> None:
    text = "Reporter: Did the ministry know?\n\nTomas Brandl: No, we learned of it on the day."
    assert narrated(text) == []
    assert [mode for _, _, mode in said(text)] == ["direct"]


@pytest.mark.parametrize(
    "text",
    [
        "Orvel: 34 seats\n\nKolmar: 12 seats\n\nOrvel: 3 seats",
        "Monday: The bridge fell.\n\nTuesday: The minister left.",
        "What: A march for the bridge.\n\nWhere: The harbour.\n\nWhen: Will you come on Friday?",
        "Details: The cables were rotten.\n\nBackground: They had been tested in May.",
        "Strengths: It is cheap.\n\nWeaknesses: It fell.",
        "A. Brandl crossed the bridge.\n\nI. Kolt did not.",
        "Why it matters: The bridge was the last one.\n\nThe big picture: Ten have fallen.",
    ],
)
def test_a_table_or_a_list_with_colons_is_no_talk(text: str) -> None:
    assert find_speeches(text, find_paragraphs(text, paragraphs_of(text))) == []


def test_a_heading_or_a_caption_does_not_part_a_speaker_from_the_words() -> None:
    before = "“We saw it sway,” said Anna Brandl.\n\n"
    quotation = "\n\n“We ran down to the water and nobody helped us at all.”"
    for between in ("A night of fear", "Photo: Orvel Press", "The bridge in May. (Ines Kolt/OPA)"):
        speaker = read_named(before + between + quotation)[0][-1].speaker
        assert speaker is not None and speaker.text == "Anna Brandl", between


@given(st.text(alphabet="AQ:.?! \n—(@x)“'-•1BRANDLKOLTpm", max_size=120))
def test_paragraphs_and_speeches_keep_their_order_on_any_text(text: str) -> None:
    paragraphs = paragraphs_of(text)
    found = find_paragraphs(text, paragraphs)
    assert [(one.start, one.end) for one in found] == paragraphs
    assert all(one.start <= one.body <= one.end for one in found)
    end = 0
    for speech in find_speeches(text, found):
        assert end <= speech.start < speech.end <= len(text)
        end = speech.end
