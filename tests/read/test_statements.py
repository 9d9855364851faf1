"""Who says what: one sentence for every form in which newspapers tell it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.model.article import Article
from counterclaim.read.engines import spacy_engine
from counterclaim.read.statements import find_statements
from tests.read.telling import Told, article_of, read, told

SAFE = "the bridge was safe"

CLAUSES: list[tuple[str, list[Told]]] = [
    (
        "Fifteen people died, 758 of them by live fire, said ministry spokesman Tom Wren.",
        [("ministry spokesman Tom Wren", "said", "Fifteen people died, 758 of them by live fire")],
    ),
    (
        "Officials said about 80 percent of voters cast ballots; the opposition put the figure at 35 percent.",
        [
            ("Officials", "said", "about 80 percent of voters cast ballots"),
            ("the opposition", "put", "the figure at 35 percent"),
        ],
    ),
    (
        "Tashkor said it had lost 11 guards, and Kyzyl reported 13 civilians killed.",
        [("Tashkor", "said", "it had lost 11 guards")],
    ),
    (
        "He led with 51 percent to 46 for his rival, Ada Quirolga, the National Electoral Tribunal said on Sunday.",
        [
            (
                "the National Electoral Tribunal",
                "said",
                "He led with 51 percent to 46 for his rival, Ada Quirolga",
            )
        ],
    ),
    (
        "Prime Minister Everard Joslyn-Pitt said the bridge was safe.",
        [("Prime Minister Everard Joslyn-Pitt", "said", SAFE)],
    ),
    ("Of the 58 people confirmed dead, 23 were pupils.", []),
    (
        "The rebels claimed in a statement to have killed more than 40.",
        [("The rebels", "claimed", "to have killed more than 40")],
    ),
    (
        "Six people — four of them children, according to the clinic — died when it fell.",
        [("the clinic", "according to", "four of them children")],
    ),
    (
        "They lost many men (at least 90 dead, according to the clinic), as did the others.",
        [("the clinic", "according to", "at least 90 dead")],
    ),
    (
        "Six people — four of them children — died, according to the clinic.",
        [("the clinic", "according to", "Six people — four of them children — died")],
    ),
    (
        "The opposition says eight were ill; five others, it claims, were paid to stay away.",
        [
            ("The opposition", "says", "eight were ill"),
            ("it", "claims", "five others … were paid to stay away"),
        ],
    ),
    (
        "The ministry denied a union claim that 300 miners remained underground, saying all but 16 had come up.",
        [
            ("The ministry", "denied", "a union claim that 300 miners remained underground"),
            ("The ministry", "saying", "all but 16 had come up"),
        ],
    ),
    (
        "At least 57 dead in bridge collapse, ministry says",
        [("ministry", "says", "At least 57 dead in bridge collapse")],
    ),
    ("The toll is 40, official figures show.", [("official figures", "show", "The toll is 40")]),
    ("He was innocent, the court found.", [("the court", "found", "He was innocent")]),
    (
        "New figures put the toll at 40, the ministry said.",
        [("the ministry", "said", "New figures put the toll at 40")],
    ),
    (
        "The ministry's figures put the toll at 40, the Norvia Post reported.",
        [("The ministry's figures", "put", "the toll at 40")],
    ),
    (
        "The fever has killed 140,000 people, per the Harbour Agency.",
        [("the Harbour Agency", "per", "The fever has killed 140,000 people")],
    ),
    ("The fever costs the town 30 crowns per person, per year.", []),
    (
        "Organisers said 50,000 people had marched; police said 3,000.",
        [("Organisers", "said", "50,000 people had marched"), ("police", "said", "3,000")],
    ),
    (
        "Nearly 80 boats were held back using words like “storm” or “fog” in the log, Ada Hale, who is responsible "
        "for harbour safety, said on Friday.",
        [
            (
                "Ada Hale",
                "said",
                "Nearly 80 boats were held back using words like “storm” or “fog” in the log",
            )
        ],
    ),
    ("The mayor of Orvel said that the bridge was safe.", [("The mayor of Orvel", "said", f"that {SAFE}")]),
    ("The mayor of Orvel said the bridge was safe.", [("The mayor of Orvel", "said", SAFE)]),
    ("The bridge was safe, the mayor of Orvel said.", [("the mayor of Orvel", "said", "The bridge was safe")]),
    ("Some 900 came, the army estimated.", [("the army", "estimated", "Some 900 came")]),
    (
        "Turnout was low, the head of the board, Ada Wren, told reporters.",
        [("the head of the board, Ada Wren", "told", "Turnout was low")],
    ),
    (
        "The bridge fell, but doctors continued to warn of more deaths.",
        [("doctors", "warn of", "more deaths")],
    ),
    (
        "The bridge, the mayor said, was never tested in winter.",
        [("the mayor", "said", "The bridge … was never tested in winter")],
    ),
    (
        "The bridge fell before dawn, the harbour master, Ines Kolt, said.",
        [("the harbour master, Ines Kolt", "said", "The bridge fell before dawn")],
    ),
    (
        "The minister told reporters on Monday that the road was open.",
        [("The minister", "told", "that the road was open")],
    ),
    (
        "The minister said the road was open but that the tunnel was not.",
        [("The minister", "said", "the road was open"), ("The minister", "said", "that the tunnel was not")],
    ),
    (
        "Brandl said the bridge was safe, adding that he would prove it.",
        [("Brandl", "said", SAFE), ("Brandl", "adding", "that he would prove it")],
    ),
    (
        "The union left the talks, saying the offer was an insult.",
        [("The union", "saying", "the offer was an insult")],
    ),
    (
        "Brandl denied the charge and promised to resign if it was proven.",
        [("Brandl", "denied", "the charge"), ("Brandl", "promised", "to resign if it was proven")],
    ),
    (
        "The mayor, who said he had warned the ministry, resigned on Friday.",
        [("The mayor", "said", "he had warned the ministry")],
    ),
    (
        "She showed cracks that she said were older than the storm.",
        [("she", "said", "were older than the storm")],
    ),
    (
        "Brandl went on to say that the cost was too high.",
        [("Brandl", "say", "that the cost was too high")],
    ),
    (
        "Asked whether the bridge was safe, the mayor said he trusted the engineers.",
        [("the mayor", "said", "he trusted the engineers")],
    ),
    ("The ministry tweeted that the road was closed.", [("The ministry", "tweeted", "that the road was closed")]),
    ("A report found that the cables had rusted.", [("A report", "found", "that the cables had rusted")]),
    (
        "A letter from the ministry stating that the bridge was safe was found in the office.",
        [("A letter from the ministry", "stating", f"that {SAFE}")],
    ),
    (
        "Dr. Lena Ostrow, an engineer who has studied the bridge for years, said the cables were rotten.",
        [("Dr. Lena Ostrow", "said", "the cables were rotten")],
    ),
    (
        "Many fear that the second bridge will fall too.",
        [("Many", "fear", "that the second bridge will fall too")],
    ),
]

OTHER_FORMS: list[tuple[str, list[Told]]] = [
    (
        "According to the harbour police, two boats are missing.",
        [("the harbour police", "According to", "two boats are missing")],
    ),
    (
        "Two boats are missing, according to the harbour police.",
        [("the harbour police", "according to", "Two boats are missing")],
    ),
    (
        "The engineers accused the mayor of hiding the report.",
        [("The engineers", "accused", "the mayor of hiding the report")],
    ),
    (
        "The engineers accused Ulla Brandl, who leads the council, of hiding the report.",
        [("The engineers", "accused", "Ulla Brandl, who leads the council, of hiding the report")],
    ),
    ("The company denied any part in the collapse.", [("The company", "denied", "any part in the collapse")]),
    ("The company denied paying the inspectors.", [("The company", "denied", "paying the inspectors")]),
    (
        "The engineers called for an inquiry into the collapse.",
        [("The engineers", "called for", "an inquiry into the collapse")],
    ),
    ("The families demanded the mayor's resignation.", [("The families", "demanded", "the mayor's resignation")]),
    ('Engineers called the bridge "a trap".', [("Engineers", "called", 'the bridge "a trap"')]),
    ("Engineers described the bridge as a trap.", [("Engineers", "described", "the bridge as a trap")]),
    (
        "The minister urged drivers to stay away from the river.",
        [("The minister", "urged", "drivers to stay away from the river")],
    ),
    ("The weather service warned of more rain.", [("The weather service", "warned of", "more rain")]),
    ("Brandl vowed to rebuild the bridge.", [("Brandl", "vowed", "to rebuild the bridge")]),
    (
        "The council dismissed the report as guesswork.",
        [("The council", "dismissed", "the report as guesswork")],
    ),
    ("The bishops voiced concern over the delay.", [("The bishops", "voiced concern over", "the delay")]),
    (
        "The union condemned the dismissals as revenge.",
        [("The union", "condemned", "the dismissals as revenge")],
    ),
    ("The mayor ruled out a toll.", [("The mayor", "ruled out", "a toll")]),
    ("Police put the crowd at 8,000.", [("Police", "put", "the crowd at 8,000")]),
    (
        "The bridge is said to be the oldest in the valley.",
        [(None, "is said", "to be the oldest in the valley")],
    ),
    ("The inspectors were accused of taking bribes.", [(None, "were accused", "taking bribes")]),
    (
        "The bridge was reportedly closed before the storm.",
        [(None, "reportedly", "closed before the storm")],
    ),
    (
        "Brandl repeated his claim that the bridge was safe.",
        [("Brandl", "repeated", f"his claim that {SAFE}"), ("his", "claim", f"that {SAFE}")],
    ),
    (
        "The festival went on amid fears that the river would rise.",
        [(None, "fears", "that the river would rise")],
    ),
    (
        "The governor rejected claims that the river was poisoned.",
        [("The governor", "rejected", "claims that the river was poisoned")],
    ),
    ("The ministry declined to comment on the report.", [("The ministry", "declined", "to comment on the report")]),
]

QUOTATIONS: list[tuple[str, list[Told]]] = [
    ('"Was it safe?" asked the widow.', [("the widow", "asked", '"Was it safe?"')]),
    (
        '"The bridge is safe," said Tomas Brandl, the mayor.',
        [("Tomas Brandl", "said", '"The bridge is safe,"')],
    ),
    ('The mayor said: "The bridge is safe."', [("The mayor", "said", '"The bridge is safe."')]),
    ('The mayor said, "The bridge is safe."', [("The mayor", "said", '"The bridge is safe."')]),
    (
        'The mayor told reporters on Monday: "The bridge is safe."',
        [("The mayor", "told", '"The bridge is safe."')],
    ),
    (
        '"The bridge," the mayor said on Monday, "is as safe as my own house."',
        [("the mayor", "said", '"The bridge," … "is as safe as my own house."')],
    ),
    (
        '"The bridge is safe," the mayor said. "I drive over it every day."',
        [
            ("the mayor", "said", '"The bridge is safe,"'),
            ("the mayor", "said", '"I drive over it every day."'),
        ],
    ),
    (
        '"We will rebuild the bridge by spring. No driver will pay a toll," the mayor said.',
        [
            ("the mayor", "said", '"We will rebuild the bridge by spring.'),
            ("the mayor", "said", 'No driver will pay a toll,"'),
        ],
    ),
    (
        'The mayor said the bridge was "as safe as my own house".',
        [("The mayor", "said", 'the bridge was "as safe as my own house"')],
    ),
    (
        '"Nobody" was on the bridge that night, the mayor said.',
        [("the mayor", "said", '"Nobody" was on the bridge that night')],
    ),
    (
        'The mayor said he had crossed it, "and that is all I have to say about it".',
        [("The mayor", "said", 'he had crossed it, "and that is all I have to say about it"')],
    ),
    (
        'Brandl was quoted as saying by the Orvel Press Agency: "Nobody asked us about the bridge."',
        [("Brandl", "was quoted as saying", '"Nobody asked us about the bridge."')],
    ),
    ('Brandl: "We did what we could."', [("Brandl", None, '"We did what we could."')]),
    ('"We ... we do not know," he stammered.', [("he", "stammered", '"We ... we do not know,"')]),
    (
        "“He told me, ‘The bridge is safe,’” the widow said.",
        [
            ("He", "told", "‘The bridge is safe,’"),
            ("the widow", "said", "“He told me, ‘The bridge is safe,’”"),
        ],
    ),
]

# A participle, a clause or a cue in a longer sentence: whose it is, and where it ends.
INSIDE: list[tuple[str, list[Told]]] = [
    (
        "The general has denied the army closed the bridge, saying he had acted alone.",
        [
            ("The general", "has denied", "the army closed the bridge"),
            ("The general", "saying", "he had acted alone"),
        ],
    ),
    (
        "The spokesman told reporters that talks were continuing, denying that the post was promised.",
        [
            ("The spokesman", "told", "that talks were continuing"),
            ("The spokesman", "denying", "that the post was promised"),
        ],
    ),
    (
        "Kolt, the union's lawyer, sent a letter to Brandl and Deputy Mayor Ines Orlo demanding an inquiry.",
        [("Kolt", "demanding", "an inquiry")],
    ),
    (
        "Commissioner Ines Orlo issued an order last week telling schools they must open in June.",
        [("Commissioner Ines Orlo", "telling", "they must open in June")],
    ),
    (
        "A father and son told police they saw the driver running and believed he was a thief.",
        [("A father and son", "told", "they saw the driver running and believed he was a thief")],
    ),
    (
        "A father and son told police they saw him running; they told police he struck them.",
        [
            ("A father and son", "told", "they saw him running"),
            ("they", "told", "he struck them"),
        ],
    ),
    (
        "Port officials say the ferry was safe, but they insist the pier must close.",
        [
            ("Port officials", "say", "the ferry was safe"),
            ("they", "insist", "the pier must close"),
        ],
    ),
    (
        "The union blamed the council for the collapse of the bridge, allegations denied by Brandl.",
        [
            ("The union", "blamed", "the council for the collapse of the bridge"),
            ("Brandl", "denied", "the council for the collapse of the bridge"),
        ],
    ),
    (
        "Brandl knew of the cracks before the storm, an allegation he has strongly denied.",
        [("he", "has strongly denied", "Brandl knew of the cracks before the storm")],
    ),
    (
        "The prosecutor is asking whether Brandl hid the report, which the mayor denies.",
        [
            ("The prosecutor", "is asking", "whether Brandl hid the report"),
            ("the mayor", "denies", "whether Brandl hid the report"),
        ],
    ),
    (
        "The mayor has renewed his call for the engineers to leave the valley.",
        [("The mayor", "has renewed his call for", "the engineers to leave the valley")],
    ),
    (
        "A number of Republican senators called on Brandl on Tuesday to allow families to stay together.",
        [
            (
                "A number of Republican senators",
                "called on",
                "Brandl on Tuesday to allow families to stay together",
            )
        ],
    ),
    (
        "Brandl denied it, saying “nobody that I know of” had seen the cracks.",
        [("Brandl", "denied", "it"), ("Brandl", "saying", "“nobody that I know of” had seen the cracks")],
    ),
    (
        "The directive followed a report stating that the bridge was unsafe.",
        [("a report", "stating", "that the bridge was unsafe")],
    ),
    (
        "Because the town has two rounds of voting, the council reported two sets of figures.",
        [],
    ),
    (
        "The council released the list late, casting doubt on the count.",
        [],
    ),
    (
        "The brother-in-law of the pilot said the family was relieved.",
        [("The brother-in-law of the pilot", "said", "the family was relieved")],
    ),
    (
        "The union has characterized the closure as an act of revenge.",
        [("The union", "has characterized", "the closure as an act of revenge")],
    ),
    (
        "Repairs would cost four million, Larchline calculates.",
        [("Larchline", "calculates", "Repairs would cost four million")],
    ),
    (
        '"It does not change the law," May told the council.',
        [("May", "told", '"It does not change the law,"')],
    ),
    (
        'Councillor Peter Kane, a member who signed the letter, asked on "Orvel Today": "Why was the bridge open?"',
        [("Councillor Peter Kane", None, '"Why was the bridge open?"')],
    ),
    (
        "The mayor continued:\n\nWe want a wall. I have said so for years.\n\nThe council disagrees.",
        [("The mayor", "continued", "We want a wall."), ("The mayor", "continued", "I have said so for years.")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), INSIDE, ids=[text for text, _ in INSIDE])
def test_what_stands_in_a_longer_sentence_is_whose_it_is(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), CLAUSES, ids=[text for text, _ in CLAUSES])
def test_a_clause_belongs_to_whoever_says_it(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), OTHER_FORMS, ids=[text for text, _ in OTHER_FORMS])
def test_every_other_form_of_telling_is_found(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), QUOTATIONS, ids=[text for text, _ in QUOTATIONS])
def test_a_quotation_belongs_to_the_cue_beside_it(text: str, expected: list[Told]) -> None:
    assert sorted(told(text), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    ("opening", "closing"),
    [("“", "”"), ("„", "“"), ("«", "»"), ("»", "«"), ("”", "”"), ("''", "''"), ("``", "''"), ("‘", "’"), ("'", "'")],
)
def test_every_kind_of_mark_makes_a_quotation(opening: str, closing: str) -> None:
    """Marks are part of the content; the comma may stand inside or outside."""
    inside = f"{opening}The bridge is safe,{closing}"
    outside = f"{opening}The bridge is safe{closing}"
    assert told(f"{inside} the mayor said.") == [("the mayor", "said", inside)]
    assert told(f"{outside}, the mayor said.") == [("the mayor", "said", outside)]


@pytest.mark.parametrize(
    "text",
    [
        'The so-called "safe" bridge fell in March.',
        "The mayor would say the same tomorrow.",
        "If the mayor says so, the bridge is safe.",
        "What does the mayor say?",
        "The bridge fell on Monday. The mayor had crossed it an hour before.",
        "Nobody has claimed that the bridge was safe.",
        "The engineers call each other every day.",
        'He read "The Bridges of the Lower Orvel" in one night.',
        "The council confirmed Judge Ada Wren by a vote of 54 to 45.",
        "In a statement on Monday morning, the mayor said.",
    ],
)
def test_what_nobody_is_made_to_say_is_no_statement(text: str) -> None:
    """Scare quotes, titles of books, questions of the text, what would be said."""
    assert told(text) == []


def test_a_quoted_paragraph_goes_on_with_the_speaker_before_it() -> None:
    """It has no source and no cue of its own, so it gets none; the speaker is known from the paragraph before."""
    text = (
        '"We were told nothing," Ulla Brandl said.\n\n"Nobody came to the house, and nobody called us after the storm."'
    )
    first, second = read(text)[0]
    assert second.source is None and second.cue is None
    assert second.speaker == (first.speaker or first.source)


def test_a_quoted_paragraph_is_not_that_of_a_speaker_whom_a_narration_parts_from_it() -> None:
    before = "The ministry said the bridge was safe.\n\n"
    quotation = '\n\n"We saw it sway and we ran down to the water."'
    own = read(before + "Anna Brandl described the night at the bridge." + quotation)[0][-1]
    assert own.source is not None
    assert own.source.text == "Anna Brandl"
    nobody = read(before + "The rain went on until dawn." + quotation)[0][-1]
    assert (nobody.source, nobody.speaker) == (None, None)


def test_a_quotation_runs_on_over_paragraphs() -> None:
    """A paragraph that opens with a mark goes on with one that was not closed."""
    text = (
        '"We were told nothing," the widow said. "Nobody came to the house.\n\n"We heard it on the radio," she added.'
    )
    assert told(text) == [
        ("the widow", "said", '"We were told nothing,"'),
        ("the widow", "said", '"Nobody came to the house.'),
        ("she", "added", '"We heard it on the radio,"'),
    ]
    assert read(text)[2] == ()


def test_a_line_with_a_dash_signs_the_quotation_before_it() -> None:
    text = '"The bridge will be rebuilt by spring, and nobody will pay for it."\n\n— Mayor Brandl\'s statement'
    assert told(text) == [("Mayor Brandl", None, '"The bridge will be rebuilt by spring, and nobody will pay for it."')]


def test_a_quoted_paragraph_after_a_statement_is_that_statement() -> None:
    text = (
        "The ministry condemned the strike in a statement on Monday.\n\n"
        '"Those who block the bridge block the bread of the whole valley."'
    )
    assert told(text)[1] == (
        "The ministry",
        None,
        '"Those who block the bridge block the bread of the whole valley."',
    )


def test_a_long_quotation_is_cut_into_readable_parts() -> None:
    """No part has more than 45 words when its sentences allow it, and nothing is lost."""
    sentence = "We asked for new cables in the spring and again in the summer, and nobody answered us at all."
    text = '"' + " ".join([sentence] * 6) + '" the engineer said.'
    parts = [content for _, _, content in told(text)]
    assert len(parts) > 1
    assert all(len(part.split()) <= 45 for part in parts)
    assert " ".join(parts) == '"' + " ".join([sentence] * 6) + '"'


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("The mayor said the bridge was safe.", "asserts"),
        ("The mayor said the bridge was not safe.", "denies"),
        ("The mayor denied that the bridge was closed.", "denies"),
        ("The mayor did not deny that the bridge was closed.", "asserts"),
        ("The mayor doubted that the bridge was safe.", "doubts"),
        ("The union urged the mayor to resign.", "demands"),
        ("The union said the mayor must resign.", "demands"),
        ("The mayor refused to resign.", "refuses"),
        ("The mayor ruled out a toll.", "refuses"),
        ("The mayor said he would not resign.", "refuses"),
        ("The mayor promised to resign.", "promises"),
        ("The mayor said he would resign.", "promises"),
        ("The mayor said the bridge would reopen in May.", "expects"),
        ("Engineers fear that the bridge will fall.", "expects"),
    ],
)
def test_the_stance_follows_from_cue_and_content(text: str, stance: str) -> None:
    (statement,) = read(text)[0]
    assert statement.stance == stance


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ('"The bridge is safe," the mayor said.', "direct"),
        ("The mayor said the bridge was safe.", "indirect"),
        ('The mayor said the bridge was "as safe as a house".', "mixed"),
    ],
)
def test_the_mode_tells_how_much_is_quoted(text: str, mode: str) -> None:
    (statement,) = read(text)[0]
    assert statement.mode == mode


def test_a_negated_cue_is_marked() -> None:
    (statement,) = read("The mayor did not say when the bridge would reopen.")[0]
    assert statement.negated_cue and statement.cue_lemma == "say" and statement.stance == "refuses"
    (statement,) = read("The mayor said the bridge would reopen.")[0]
    assert not statement.negated_cue


def test_of_two_nested_sources_the_inner_one_speaks() -> None:
    """The agency around a denial becomes a link of its chain, not a second statement."""
    text = "The mayor denied that the bridge was closed, the Orvel Press Agency reported."
    assert told(text) == [("The mayor", "denied", "that the bridge was closed")]
    assert [link.role for link in read(text)[0][0].chain] == ["outlet", "agency", "speaker"]


def test_what_somebody_told_an_agency_they_believed_is_theirs() -> None:
    text = "His sister told the Orvel Press Agency that she believed the cables had been cut."
    assert told(text) == [("His sister", "believed", "the cables had been cut")]


def test_the_sentence_holds_cue_and_content() -> None:
    text = 'It rained. "The bridge is safe. I crossed it today," the mayor said. It rained again.'
    for statement in read(text)[0]:
        assert statement.cue is not None
        assert statement.sentence.covers(statement.cue)
        assert all(statement.sentence.covers(span) for span in statement.content)
        assert "rained" not in statement.sentence.text


def test_an_unpaired_mark_is_reported_and_stops_nothing() -> None:
    """What the words around it say is still read, and the rest of the article too."""
    text = '"The bridge is safe, the mayor said.\n\nThe union said the cables were rotten.'
    statements, _, skipped = read(text)
    assert told(text)[-1] == ("The union", "said", "the cables were rotten")
    assert len(statements) == 2
    (gap,) = skipped
    assert (gap.stage, gap.file, gap.article) == ("read", "orvel.txt", article_of(text).id)
    assert gap.span is not None and gap.span.start == 0


def test_a_paragraph_full_of_loose_marks_is_one_gap() -> None:
    assert len(read("He “ said “ it “ was “ safe.")[2]) == 1


def test_statements_stand_in_the_order_of_their_content() -> None:
    text = "The union said the cables were rotten. The mayor denied it. Engineers warned of more rain."
    starts = [statement.content[0].start for statement in read(text)[0]]
    assert starts == sorted(starts) and len(starts) == 3


PIECES = st.sampled_from(
    ["The mayor", "she", " said", " that", " the bridge was safe", ", ", ".", "?", " ", "\n\n", '"', "“", "”", "‘", "’",
     "'", "''", "«", "»", "according to", " reportedly", " denied", " 5'10\"", "—", ":", " and", " told AFP", "\x00",
     "😀", "مرحبا", "e\u0301", " who", " 10", "\u2028", "Capt."]
)  # fmt: skip


@settings(max_examples=60)
@given(st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=80))
def test_any_text_gives_spans_that_equal_their_quotes(text: str) -> None:
    """Reading never raises, and no span is moved."""
    article = Article.of(text, file="any.txt")
    statements, narrations, skipped = find_statements(article, spacy_engine.parse(text), ())
    for statement in (*statements, *narrations):
        spans = [statement.source, statement.cue, statement.sentence, statement.speaker, *statement.content]
        spans += [link.span for link in statement.chain]
        assert statement.content
        for span in spans:
            assert span is None or text[span.start : span.end] == span.text != ""
    for gap in skipped:
        assert gap.span is not None and text[gap.span.start : gap.span.end] == gap.span.text
