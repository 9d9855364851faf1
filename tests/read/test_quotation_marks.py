"""Who says what, whatever marks a paper sets quotations in: invented sentences, read by the real parser and the rules.

Each case is a text and the statements that it must give: source, cue, content, mode. Marks belong to the content;
pieces of one content are parted by " … ".
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.read.telling import read_named

Row = tuple[str | None, str | None, str, str]


def rows(text: str) -> list[Row]:
    """(source, cue, content, mode) of every statement of a text, in the order of the content."""
    return [
        (
            statement.source.text if statement.source else None,
            statement.cue.text if statement.cue else None,
            " … ".join(span.text for span in statement.content),
            statement.mode,
        )
        for statement in read_named(text)[0]
    ]


def heard(text: str) -> list[tuple[str | None, str]]:
    """(speaker, content) of every statement of a text: whose words they are, wherever the name stands."""
    found = []
    for statement in read_named(text)[0]:
        speaker = statement.speaker or statement.source
        found.append((speaker.text if speaker else None, statement.text))
    return found


def skipped(text: str) -> list[str]:
    """The passages that were skipped."""
    return [gap.span.text for gap in read_named(text)[2] if gap.span]


STYLES = [
    "“The bridge is safe,”",
    '"The bridge is safe,"',
    "''The bridge is safe,''",
    "``The bridge is safe,''",
    "„The bridge is safe,“",
    "„The bridge is safe,”",
    "«The bridge is safe,»",
    "« The bridge is safe, »",
    "«\u00a0The bridge is safe,\u00a0»",
    "»The bridge is safe,«",
    "» The bridge is safe, «",
    "‹The bridge is safe,›",
    "›The bridge is safe,‹",
    "‘The bridge is safe,’",
    "'The bridge is safe,'",
    "‚The bridge is safe,‘",
    "`The bridge is safe,'",
    "＂The bridge is safe,＂",
    "“The bridge is safe,“",
    "”The bridge is safe,”",
    '“The bridge is safe,"',
    '"The bridge is safe,”',
    '" The bridge is safe, "',
    "“ The bridge is safe, ”",
]


@pytest.mark.parametrize("quotation", STYLES)
def test_a_quotation_in_any_marks_is_said_by_whom_the_words_after_it_name(quotation: str) -> None:
    assert rows(f"{quotation} the mayor of Orvel said.") == [("the mayor of Orvel", "said", quotation, "direct")]


@pytest.mark.parametrize(
    "quotation", [style.replace(",", "") for style in STYLES if style[1] not in " \u00a0" and style[0] not in "‹›"]
)
def test_the_comma_may_stand_outside_the_marks(quotation: str) -> None:
    assert rows(f"{quotation}, the mayor of Orvel said.") == [("the mayor of Orvel", "said", quotation, "direct")]


@pytest.mark.parametrize(
    "quotation",
    ["“No cable was cut.”", '"No cable was cut."', "‘No cable was cut.’", "'No cable was cut.'", "«No cable was cut.»",
     "„No cable was cut.“", "« No cable was cut. »", "``No cable was cut.''", "»No cable was cut.«"],
)  # fmt: skip
def test_a_quotation_in_any_marks_may_follow_a_colon(quotation: str) -> None:
    assert rows(f"The mayor of Orvel said: {quotation}") == [("The mayor of Orvel", "said", quotation, "direct")]


CASES: dict[str, tuple[str, list[Row]]] = {
    # Apostrophes, plural owners, years and measures between single and double marks.
    "An apostrophe inside straight single marks closes nothing.": (
        "'We can't pay and we won't pay,' said Ines Kolt, the harbour master.",
        [("Ines Kolt", "said", "'We can't pay and we won't pay,'", "direct")],
    ),
    "An apostrophe inside curly single marks closes nothing.": (
        "‘We can’t pay and we won’t pay,’ said Ines Kolt, the harbour master.",
        [("Ines Kolt", "said", "‘We can’t pay and we won’t pay,’", "direct")],
    ),
    "A plural owner inside single marks closes nothing.": (
        "‘The ministers’ promises are worthless,’ said Ines Kolt.",
        [("Ines Kolt", "said", "‘The ministers’ promises are worthless,’", "direct")],
    ),
    "A plural owner inside straight single marks closes nothing.": (
        "'It's the dockers' bridge and it's safe,' the mayor of Orvel said.",
        [("the mayor of Orvel", "said", "'It's the dockers' bridge and it's safe,'", "direct")],
    ),
    "A quotation may end with a plural, the comma outside.": (
        "‘The dockers’ strike is over for the engineers’, Ines Kolt said.",
        [("Ines Kolt", "said", "‘The dockers’ strike is over for the engineers’", "direct")],
    ),
    "A shortened word inside single marks closes nothing.": (
        "‘They’re doin’ nothing for us,’ Ines Kolt said.",
        [("Ines Kolt", "said", "‘They’re doin’ nothing for us,’", "direct")],
    ),
    "A decade inside single marks opens nothing.": (
        "'They've had since the '90s to mend it,' said Ines Kolt.",
        [("Ines Kolt", "said", "'They've had since the '90s to mend it,'", "direct")],
    ),
    "A decade with its apostrophe turned round opens nothing.": (
        "‘They’ve had since the ‘90s to mend it,’ said Ines Kolt.",
        [("Ines Kolt", "said", "‘They’ve had since the ‘90s to mend it,’", "direct")],
    ),
    "A year with an apostrophe opens nothing.": (
        "Ines Kolt said the class of '08 had built the bridge in the dockers' yard.",
        [("Ines Kolt", "said", "the class of '08 had built the bridge in the dockers' yard", "indirect")],
    ),
    "A number directly after an opening single mark belongs to the quotation.": (
        "'50 dockers are missing,' said Ines Kolt.",
        [("Ines Kolt", "said", "'50 dockers are missing,'", "direct")],
    ),
    "Plural owners outside quotations are no marks.": (
        "The ministers' offer was rejected on Friday, the dockers' union said.",
        [("the dockers' union", "said", "The ministers' offer was rejected on Friday", "indirect")],
    ),
    "Feet and inches are no marks.": (
        'Ines Kolt, who is 6\'2", said the bar was 5\' 10" high and "far too low" for the crew.',
        [("Ines Kolt", "said", 'the bar was 5\' 10" high and "far too low" for the crew', "mixed")],
    ),
    "Inches before a quotation do not open it.": (
        'Ines Kolt said the plank was 12" wide and that "nobody checked it".',
        [("Ines Kolt", "said", 'the plank was 12" wide and that "nobody checked it"', "mixed")],
    ),
    "Inches inside a quotation do not close it.": (
        '"The plank was 12" wide and it broke," Ines Kolt said.',
        [("Ines Kolt", "said", '"The plank was 12" wide and it broke,"', "direct")],
    ),
    "Primes are no marks.": (
        "Ines Kolt said the plank was 12″ wide and 6′ long.",
        [("Ines Kolt", "said", "the plank was 12″ wide and 6′ long", "indirect")],
    ),
    "A name with an apostrophe is no mark.": (
        "Sean O'Dare said 'the bridge was safe' when he crossed it.",
        [("Sean O'Dare", "said", "'the bridge was safe'", "direct")],
    ),
    # Broken and repeated quotations.
    "A cue may break a sentence between single marks.": (
        "'We won't pay,' said Ines Kolt, 'and they can't make us.'",
        [("Ines Kolt", "said", "'We won't pay,' … 'and they can't make us.'", "direct")],
    ),
    "A cue may break a sentence between guillemets.": (
        "«We will not pay,» said Ines Kolt, «and they cannot make us.»",
        [("Ines Kolt", "said", "«We will not pay,» … «and they cannot make us.»", "direct")],
    ),
    "A second sentence goes on after the cue.": (
        "‘We knew,’ said Ines Kolt. ‘We told the ministry in May.’",
        [
            ("Ines Kolt", "said", "‘We knew,’", "direct"),
            ("Ines Kolt", "said", "‘We told the ministry in May.’", "direct"),
        ],
    ),
    "Two speakers in one paragraph keep their own words.": (
        "“Will you resign?” a reporter asked. “No,” said Tomas Brandl.",
        [("a reporter", "asked", "“Will you resign?”", "direct"), ("Tomas Brandl", "said", "“No,”", "direct")],
    ),
    "Words left out and put in stand inside the quotation.": (
        "“[The bridge] was ... safe,” Ines Kolt said.",
        [("Ines Kolt", "said", "“[The bridge] was ... safe,”", "direct")],
    ),
    "An exclamation mark may end a quotation before its cue.": (
        "“Brandl must go!” the dockers chanted outside the ministry.",
        [("the dockers", "chanted", "“Brandl must go!”", "direct")],
    ),
    "What follows a whole sentence in marks is no part of it.": (
        "The dockers chanted “Brandl must go” outside the ministry.",
        [("The dockers", "chanted", "“Brandl must go”", "direct")],
    ),
    "What is written on a banner is said by the banner, up to its closing mark.": (
        "Banners saying “Brandl must go” hung from the bridge.",
        [("Banners", "saying", "“Brandl must go”", "direct")],
    ),
    "What a sign reads is said by the sign.": (
        "The sign at the gate read “Closed until further notice”.",
        [("The sign at the gate", "read", "“Closed until further notice”", "direct")],
    ),
    # Nested quotations.
    "Single marks inside double ones are a quotation of somebody else.": (
        "“He told me ‘the brakes are gone’ and jumped,” said the driver’s sister.",
        [
            ("the driver’s sister", "said", "“He told me ‘the brakes are gone’ and jumped,”", "direct"),
            ("He", "told", "‘the brakes are gone’", "direct"),
        ],
    ),
    "Double marks inside single ones are a quotation of somebody else.": (
        "‘He told me “the brakes are gone” and jumped,’ said the driver’s sister.",
        [
            ("the driver’s sister", "said", "‘He told me “the brakes are gone” and jumped,’", "direct"),
            ("He", "told", "“the brakes are gone”", "direct"),
        ],
    ),
    "Straight marks may nest in straight marks of the same kind.": (
        '"He told me "the brakes are gone" and jumped," said the driver\'s sister.',
        [
            ("the driver's sister", "said", '"He told me "the brakes are gone" and jumped,"', "direct"),
            ("He", "told", '"the brakes are gone"', "direct"),
        ],
    ),
    "Curly marks may nest in curly marks of the same kind.": (
        "“He told me “the brakes are gone” and jumped,” said the driver’s sister.",
        [
            ("the driver’s sister", "said", "“He told me “the brakes are gone” and jumped,”", "direct"),
            ("He", "told", "“the brakes are gone”", "direct"),
        ],
    ),
    "Curly marks may nest in guillemets.": (
        "«They told us “go home” and left,» said the nurse.",
        [
            ("the nurse", "said", "«They told us “go home” and left,»", "direct"),
            ("They", "told", "“go home”", "direct"),
        ],
    ),
    "Straight single marks may nest in straight double ones.": (
        "\"He told me 'the brakes are gone' and jumped,\" said the driver's sister.",
        [
            ("the driver's sister", "said", "\"He told me 'the brakes are gone' and jumped,\"", "direct"),
            ("He", "told", "'the brakes are gone'", "direct"),
        ],
    ),
    "A quotation and the one in it may end together.": (
        "Ines Kolt said: “The minister told me: ‘Don’t worry.’”",
        [
            ("Ines Kolt", "said", "“The minister told me: ‘Don’t worry.’”", "direct"),
            ("The minister", "told", "‘Don’t worry.’", "direct"),
        ],
    ),
    "Two words quoted inside a quotation stay in it.": (
        "“I did not say ‘never’. I said ‘not now’,” Tomas Brandl said.",
        [
            ("Tomas Brandl", "said", "“I did not say ‘never’.", "direct"),
            ("Tomas Brandl", "said", "I said ‘not now’,”", "direct"),
        ],
    ),
    # Partial quotations with a cue are statements.
    "A single quoted word with a cue is a statement.": (
        "Ines Kolt called the vote a “sham”.",
        [("Ines Kolt", "called", "the vote a “sham”", "mixed")],
    ),
    "A single word between single marks with a cue is a statement.": (
        "Ines Kolt called the vote a 'sham'.",
        [("Ines Kolt", "called", "the vote a 'sham'", "mixed")],
    ),
    "Several partial quotations belong to one statement.": (
        "The opposition called the vote “a sham”, “a farce” and “an insult”.",
        [("The opposition", "called", "the vote “a sham”, “a farce” and “an insult”", "mixed")],
    ),
    "A partial quotation after a passive is a statement.": (
        "The vote was described by Ines Kolt as “a sham”.",
        [("Ines Kolt", "was described", "“a sham”", "direct")],
    ),
    "A partial quotation after an accusation is a statement.": (
        "Ines Kolt accused the ministry of “lies and theft”.",
        [("Ines Kolt", "accused", "the ministry of “lies and theft”", "mixed")],
    ),
    "A partial quotation inside a clause belongs to the clause.": (
        "Ines Kolt said the vote was a “sham”, and that she would “never” accept it.",
        [("Ines Kolt", "said", "the vote was a “sham”, and that she would “never” accept it", "mixed")],
    ),
    "A partial quotation between single marks belongs to its clause.": (
        "Ines Kolt said the cables were ‘as old as the harbour’.",
        [("Ines Kolt", "said", "the cables were ‘as old as the harbour’", "mixed")],
    ),
    "A quoted word at the head of a clause before its cue belongs to the clause.": (
        "“Nobody” was on the bridge that night, the mayor of Orvel said.",
        [("the mayor of Orvel", "said", "“Nobody” was on the bridge that night", "mixed")],
    ),
    # Whose words they are without a verb of saying.
    "Words before a colon name the speaker.": (
        "Police chief Ines Kolt: “Two people are missing.”",
        [("Police chief Ines Kolt", None, "“Two people are missing.”", "direct")],
    ),
    "A name behind a dash signs the quotation.": (
        "“I will not resign.” – Tomas Brandl, transport minister",
        [("Tomas Brandl", None, "“I will not resign.”", "direct")],
    ),
    "Whose words they were may be said after them.": (
        "“I will not resign.” Those were the minister’s words on Monday.",
        [("the minister", None, "“I will not resign.”", "direct")],
    ),
    "In somebody's words is by somebody.": (
        "It was, in Ines Kolt’s words, “a day of shame for the harbour”.",
        [("Ines Kolt", None, "“a day of shame for the harbour”", "direct")],
    ),
    "Whoever gave an answer speaks, and not the answer.": (
        "The minister's answer was brief: “I will not resign.”",
        [("The minister", None, "“I will not resign.”", "direct")],
    ),
    "A quotation between dashes belongs to the name before it.": (
        "Kolt – “I have nothing to hide” – opened the books.",
        [("Kolt", None, "“I have nothing to hide”", "direct")],
    ),
    "A quotation in brackets belongs to the name before it.": (
        "Kolt (“I have nothing to hide”) opened the books.",
        [("Kolt", None, "“I have nothing to hide”", "direct")],
    ),
    "The blank before an opening mark may be lost.": (
        'The mayor left the hall."We were told nothing at all," said Ines Kolt.',
        [("Ines Kolt", "said", '"We were told nothing at all,"', "direct")],
    ),
    "Two single marks may close what a double one opened.": (
        "Ines Kolt called it “the year of the flood.’’",
        [("Ines Kolt", "called", "it “the year of the flood.’’", "mixed")],
    ),
    "A closing mark may be turned round at the end of a paragraph.": (
        "Ines Kolt said: “We were told nothing at all. “",
        [("Ines Kolt", "said", "“We were told nothing at all. “", "direct")],
    ),
    # Marks without a partner.
    "Of a mark that is never closed the words around it are still read.": (
        "“The bridge is safe, the mayor of Orvel said on Monday.\n\nThe union said the cables were rotten.",
        [
            ("the mayor of Orvel", "said", "The bridge is safe", "indirect"),
            ("The union", "said", "the cables were rotten", "indirect"),
        ],
    ),
    "Of a mark that was never opened the words around it are still read.": (
        "The mayor said the bridge was safe”.\n\nThe union said the cables were “rotten”.",
        [
            ("The mayor", "said", "the bridge was safe", "indirect"),
            ("The union", "said", "the cables were “rotten”", "mixed"),
        ],
    ),
    "A name in marks to which something is told is no statement.": (
        "Ines Kolt told “The Orvel Mail” that the bridge was unsafe.",
        [("Ines Kolt", "told", "that the bridge was unsafe", "indirect")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_every_quotation_is_given_to_whoever_says_it(text: str, expected: list[Row]) -> None:
    assert sorted(rows(text), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    "text",
    [
        "The so-called 'people's court' met again on Monday.",
        "The so-called “people’s court” met again on Monday.",
        'The "reform" cost 300 jobs.',
        "The ‘rescue’ cost 300 jobs, and nobody in Orvel thanks the ministry for it.",
        "The «reform» cost 300 jobs.",
        "Kolt’s ‘rescue’ of the dockers’ pensions cost 300 jobs.",
        "Ines Kolt read “The Orvel Mail” and a novel called “The Last Ferry” on the way.",
        "She sang ‘The Last Ferry’ at the harbour.",
        "The film “The Last Ferry Home to Orvel” opens on Friday.",
        "The “Brandl must go” banners hung from the bridge.",
        "The minister’s “no comment” did not help.",
        "It’s the dockers’ bridge, isn’t it, and it’s been theirs since the ’70s.",
        'The door is 6\'2" high and the nail 3" long.',
    ],
)
def test_scare_quotes_titles_and_measures_are_no_statements(text: str) -> None:
    assert rows(text) == []
    assert skipped(text) == []


RUNNING: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "A speaker named in the last paragraph says all of them.": (
        "“We knew about the cracks.\n\n“We told the ministry in May.\n\n“Nobody came,” said Ines Kolt.",
        [
            ("Ines Kolt", "“We knew about the cracks."),
            ("Ines Kolt", "“We told the ministry in May."),
            ("Ines Kolt", "“Nobody came,”"),
        ],
    ),
    "A speaker named in the first paragraph says all of them.": (
        "Ines Kolt, the harbour master, said: “We knew about the cracks.\n\n“We told the ministry in May.\n\n"
        "“Nobody came.”\n\nThe ministry denied that.",
        [
            ("Ines Kolt", "“We knew about the cracks."),
            ("Ines Kolt", "“We told the ministry in May."),
            ("Ines Kolt", "“Nobody came.”"),
            ("The ministry", "that"),
        ],
    ),
    "A second quotation of a paragraph may run on.": (
        "“We knew about the cracks,” said Ines Kolt. “We told the ministry in May.\n\n"
        "“Nobody came.\n\n“They never do.”",
        [
            ("Ines Kolt", "“We knew about the cracks,”"),
            ("Ines Kolt", "“We told the ministry in May."),
            ("Ines Kolt", "“Nobody came."),
            ("Ines Kolt", "“They never do.”"),
        ],
    ),
    "Straight marks may run on.": (
        '"We knew about the cracks," said Ines Kolt. "We told the ministry in May.\n\n"Nobody came."',
        [
            ("Ines Kolt", '"We knew about the cracks,"'),
            ("Ines Kolt", '"We told the ministry in May.'),
            ("Ines Kolt", '"Nobody came."'),
        ],
    ),
    "British marks may run on, with apostrophes inside.": (
        "‘We knew about the cracks,’ said Ines Kolt. ‘We told the ministry in May.\n\n"
        "‘Nobody came, and we’re still waiting for the engineers’ report.’",
        [
            ("Ines Kolt", "‘We knew about the cracks,’"),
            ("Ines Kolt", "‘We told the ministry in May."),
            ("Ines Kolt", "‘Nobody came, and we’re still waiting for the engineers’ report.’"),
        ],
    ),
    "Straight British marks may run on, with apostrophes inside.": (
        "'We knew about the cracks,' said Ines Kolt. 'We told the ministry in May.\n\n"
        "'Nobody came, and we're still waiting for the engineers' report.'",
        [
            ("Ines Kolt", "'We knew about the cracks,'"),
            ("Ines Kolt", "'We told the ministry in May."),
            ("Ines Kolt", "'Nobody came, and we're still waiting for the engineers' report.'"),
        ],
    ),
    "Guillemets may run on with the closing one repeated, as in French.": (
        "Ines Kolt said: « We knew about the cracks.\n\n» Nobody came. »",
        [("Ines Kolt", "« We knew about the cracks."), ("Ines Kolt", "» Nobody came. »")],
    ),
    "A notice between two paragraphs does not part them.": (
        "Ines Kolt said: “We knew about the cracks.\n\nRead more: Ten bridges that fell\n\n“Nobody came.”",
        [("Ines Kolt", "“We knew about the cracks."), ("Ines Kolt", "“Nobody came.”")],
    ),
    "A quotation inside the first part is not taken for its speaker.": (
        "“The minister told me ‘not to worry’.\n\n“He never came,” said Ines Kolt.",
        [
            ("Ines Kolt", "“The minister told me ‘not to worry’."),
            ("The minister", "‘not to worry’"),
            ("Ines Kolt", "“He never came,”"),
        ],
    ),
    "A colon at the end of a paragraph brings in the quotation of the next.": (
        "Ines Kolt said in a statement:\n\n“We knew about the cracks.\n\n“Nobody came.”\n\nThe rain went on.",
        [("Ines Kolt", "“We knew about the cracks."), ("Ines Kolt", "“Nobody came.”")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), RUNNING.values(), ids=RUNNING.keys())
def test_a_quotation_over_paragraphs_is_one_speech(text: str, expected: list[tuple[str, str]]) -> None:
    assert sorted(heard(text)) == sorted(expected)
    assert skipped(text) == []


def test_a_part_of_a_speech_without_a_name_in_its_paragraph_has_no_source_as_printed() -> None:
    text = "“We knew about the cracks.\n\n“Nobody came,” said Ines Kolt."
    assert rows(text) == [
        (None, None, "“We knew about the cracks.", "direct"),
        ("Ines Kolt", "said", "“Nobody came,”", "direct"),
    ]


def test_a_quotation_whose_mark_was_forgotten_is_not_given_to_the_next_speaker() -> None:
    text = "“The bridge is safe, the mayor said.\n\n“It is not,” said Ines Kolt."
    assert ("Ines Kolt", "“The bridge is safe, the mayor said.") not in heard(text)


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("“The bridge is safe, the mayor said.\n\nThe rain went on.", "“The bridge is safe, the mayor said."),
        ("The mayor said the bridge was “safe and sound.\n\nThe rain went on.", "“safe and sound."),
        ("The mayor said «The bridge is safe.\n\nThe rain went on.", "«The bridge is safe."),
        ("The mayor said ‘The bridge is safe.\n\nThe rain went on.", "‘The bridge is safe."),
    ],
)  # fmt: skip
def test_a_mark_without_a_partner_is_told(text: str, gap: str) -> None:
    assert skipped(text) == [gap]


MARKS = ["“", "”", '"', "''", "``", "„", "«", "»", "‹", "›", "‘", "’", "'", "‚", "`", "＂"]
WORDS = [
    "The mayor",
    "said",
    "the bridge was safe",
    "told",
    "dockers",
    "’90s",
    "6",
    ",",
    ".",
    "?",
    ":",
    "—",
    "\n\n",
    " ",
]


@settings(max_examples=80)
@given(
    st.lists(st.sampled_from([*MARKS, *WORDS]), max_size=40).map(" ".join)
    | st.text(alphabet="".join(MARKS), max_size=30)
)
def test_no_marks_stop_a_reading_and_no_span_is_moved(text: str) -> None:
    for statement in read_named(text)[0]:
        for span in (*statement.content, statement.source, statement.cue):
            assert span is None or text[span.start : span.end] == span.text != ""
