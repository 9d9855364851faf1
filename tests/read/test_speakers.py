"""Who a source stands for: named, meant by a pronoun or a title, or left open."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.model.article import Article
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement
from counterclaim.read.engines import spacy_engine
from counterclaim.read.mentions import find_mentions
from counterclaim.read.outline import Outline
from counterclaim.read.speakers import Speakers
from counterclaim.read.statements import find_statements


def speaker(text: str, source: str, last: tuple[str, str] | None = None) -> tuple[str | None, str]:
    """Name and basis for the last place of a source in a text; `last` is who spoke in which sentence before."""
    article = Article.of(text)
    parse = spacy_engine.parse(text)
    mentions = find_mentions(article, parse)
    start = text.rindex(source)
    previous = [statement_of(article, *last)] if last else []
    who = Speakers(article, Outline(parse), mentions).resolve(article.span(start, start + len(source)), [], previous)
    assert set(who.candidates) <= {mention.span for mention in mentions}
    return (who.speaker.text if who.speaker else None), who.basis


def passage(article: Article, words: str) -> Span:
    start = article.text.index(words)
    return article.span(start, start + len(words))


def statement_of(article: Article, who: str, sentence: str) -> Statement:
    whole = passage(article, sentence)
    return Statement(
        article.id, passage(article, who), None, (whole,), "indirect", "asserts", whole, passage(article, who)
    )


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Foreign Minister Maria Hale denied it.", "Foreign Minister Maria Hale", "Maria Hale"),
        ("Her sister, Elena Orlik, said so.", "Her sister, Elena Orlik", "Elena Orlik"),
        ("One employee, Andrew Hale, told reporters.", "One employee, Andrew Hale", "Andrew Hale"),
        ("A spokesman for NATO said so.", "A spokesman for NATO", "NATO"),
        ("The mayor of Chicago, Laura Hale, said so.", "The mayor of Chicago, Laura Hale", "Laura Hale"),
        ("Chicago police said so.", "Chicago police", "Chicago police"),
        ("Forty came, the director, Dr. Laura Hale, said.", "the director, Dr. Laura Hale", "Laura Hale"),
        ("The Reuters news agency said so.", "The Reuters news agency", "Reuters"),
        ("The president's rival, Laura Hale, said so.", "The president's rival, Laura Hale", "Laura Hale"),
        ("The mayor's brother, Tomas Orlik, said so.", "The mayor's brother, Tomas Orlik", "Tomas Orlik"),
    ],
)
def test_a_name_in_the_source_is_the_speaker_where_it_is_the_head(text: str, source: str, name: str) -> None:
    assert speaker(text, source) == (name, "named")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Maria Hale's office said so.", "Maria Hale's office"),
        ("A spokesman for Maria Hale said so.", "A spokesman for Maria Hale"),
        ("The family of Maria Hale said so.", "The family of Maria Hale"),
        ("Maria Hale and Tomas Orlik said so.", "Maria Hale and Tomas Orlik"),
        ("Officials said so.", "Officials"),
        ("He said so.", "He"),
        ("The U.N. refugee agency said so.", "The U.N. refugee agency"),
        ("A base near Gowri fell on Monday. The government said so.", "The government"),
    ],
)
def test_somebody_else_or_several_leave_the_speaker_open(text: str, source: str) -> None:
    assert speaker(text, source) == (None, "open")


def test_a_pronoun_is_the_only_fitting_person_near() -> None:
    assert speaker("Ms Hale left for Norway. She said so.", "She") == ("Hale", "pronoun")


def test_a_name_that_goes_on_as_she_is_a_person() -> None:
    """The entity finder takes "Sahra Nuur" for a body."""
    assert speaker("Sahra Nuur said the bridge was shut. She said it was open.", "She") == ("Sahra Nuur", "pronoun")


def test_a_pronoun_is_never_somebody_of_the_other_gender() -> None:
    text = "Mr Orlik met Ms Hale. She said so."
    assert speaker(text, "She") == ("Hale", "pronoun")
    assert speaker("Mr Orlik left. She said so.", "She") == (None, "open")


def test_who_spoke_speaks_on_whoever_was_named_in_between() -> None:
    text = "Mr Orlik said he had met President Adam Hale. He also said so."
    assert speaker(text, "He", ("Orlik", text.split(".")[0])) == ("Orlik", "pronoun")


def test_a_pronoun_between_two_people_is_the_subject_or_stays_open() -> None:
    assert speaker("Mr Orlik visited Mr Hale. He said so.", "He") == ("Orlik", "pronoun")
    assert speaker("A ship carried Mr Orlik and Mr Hale. He said so.", "He") == (None, "open")


def test_a_pronoun_does_not_reach_far_back() -> None:
    assert speaker("Mr Orlik left. It rained. It snowed. It thawed. He said so.", "He") == (None, "open")


def test_a_title_is_the_one_person_whom_the_article_called_by_it() -> None:
    text = "Prime Minister Laura Hale flew to Norway. On Friday the prime minister said so."
    assert speaker(text, "the prime minister") == ("Laura Hale", "title")


def test_a_title_that_two_people_have_stays_open() -> None:
    text = "President Laura Hale met President Tomas Orlik in Norway. It rained there all day. The president said so."
    assert speaker(text, "The president") == (None, "open")


def test_whose_somebody_is_gives_nobody_an_office() -> None:
    text = "The president's rival, Laura Hale, flew to Norway. It rained there. The president said so."
    assert speaker(text, "The president") == (None, "open")


def test_it_is_the_body_that_spoke_last() -> None:
    text = "NATO said it would wait. It said so."
    assert speaker(text, "It", ("NATO", text.split(".")[0])) == ("NATO", "pronoun")


def test_a_statement_is_the_bodys_that_spoke_last() -> None:
    text = "NATO said it would wait. The statement said so."
    assert speaker(text, "The statement", ("NATO", text.split(".")[0])) == ("NATO", "pronoun")


@pytest.mark.parametrize(
    "text",
    [
        "The army said in a statement that 300 men were held. It added that 14 had died.",
        "In a statement, the army said that 300 men were held. It added that 14 had died.",
        "Norway's army said in a statement that 300 men were held. It added that 14 had died.",
        "The army said that 300 men were held. Fourteen of them were from the village of Velm, it added.",
        "The army said that 300 men were held. Fourteen had died, according to its statement.",
    ],
)
def test_it_is_the_body_without_a_name_that_spoke_before(text: str) -> None:
    spoke, basis = all_told(text)[-1]
    assert ((spoke or "").split()[-1:], basis) == (["army"], "pronoun")


def test_it_is_no_body_that_only_stood_before() -> None:
    assert all_told("The army left Velm. It said that 14 had died.")[-1] == (None, "open")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Senators Ada Wren and Tom Hale wrote a letter. The senators said that it was wrong.",
            "Ada Wren and Tom Hale",
        ),
        (
            "Sens. Ada Wren and Tom Hale, both Republicans, wrote. The lawmakers said it was wrong.",
            "Ada Wren and Tom Hale",
        ),
        (
            "Reps. Ada Wren, D-Velm, and Tom Hale, R-Ostra, wrote a letter. The lawmakers said it was wrong.",
            "Ada Wren, D-Velm, and Tom Hale",
        ),
        ("Senators Ada Wren and Tom Hale wrote a letter. The doctors said that it was wrong.", None),
    ],
)
def test_the_senators_are_those_who_were_named_by_that_title(text: str, names: str | None) -> None:
    assert all_told(text)[-1][0] == names


def all_told(text: str) -> list[tuple[str | None, str]]:
    """Whose each statement of a text is, and how that is known."""
    article, parse = Article.of(text), spacy_engine.parse(text)
    found, _, _ = find_statements(article, parse, find_mentions(article, parse))
    return [(one.speaker.text if one.speaker else None, one.speaker_basis) for one in found]


def all_speakers(text: str) -> list[tuple[str | None, str | None]]:
    """(source, speaker) of every statement of a text, as reading finds them."""
    article = Article.of(text)
    parse = spacy_engine.parse(text)
    statements, _, _ = find_statements(article, parse, find_mentions(article, parse))
    return [(one.source.text if one.source else None, one.speaker.text if one.speaker else None) for one in statements]


def test_who_is_talked_about_over_several_sentences_stays_the_one_who_is_meant() -> None:
    text = (
        "Ms Orlik opened the harbour in May. She closed the old pier in June. "
        "Her plan for a bridge was praised by Ms Hale. She said that it would stand for a century."
    )
    assert speaker(text, "She") == ("Orlik", "pronoun")


def test_nobody_is_meant_whom_the_quotation_itself_names() -> None:
    text = 'Tomas Wren spoke after Adam Hale. "Adam Hale is wrong, and Adam Hale knows it," he said.'
    article = Article.of(text)
    parse = spacy_engine.parse(text)
    speakers = Speakers(article, Outline(parse), find_mentions(article, parse))
    content = passage(article, '"Adam Hale is wrong, and Adam Hale knows it,"')
    start = text.rindex("he said")
    found = speakers.resolve(article.span(start, start + 2), [content], [])
    assert found.speaker is not None
    assert found.speaker.text == "Tomas Wren"


def test_somebody_without_a_name_may_be_meant_so_it_stays_open_and_keeps_whom_else_it_may_mean() -> None:
    text = "Tomas Wren hired a driver. The driver left the harbour on Friday. He said that he was tired."
    article = Article.of(text)
    parse = spacy_engine.parse(text)
    speakers = Speakers(article, Outline(parse), find_mentions(article, parse))
    start = text.rindex("He said")
    found = speakers.resolve(article.span(start, start + 2), [], [])
    assert (found.speaker, found.basis) == (None, "open")
    assert [span.text for span in found.candidates] == ["Tomas Wren"]


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Sen. Ada Orlik (D-Larch) spoke on Friday. The senator said so.", "The senator", "Ada Orlik"),
        ("Sen. Ada Orlik (D-Larch) spoke on Friday. The lawmaker said so.", "The lawmaker", "Ada Orlik"),
        ("Tomas Wren, an attorney, spoke on Friday. The lawyer said so.", "The lawyer", "Tomas Wren"),
        ("Fire Chief Adam Hale spoke on Friday. The fire chief said so.", "The fire chief", "Adam Hale"),
        ("The Norland Fire Agency was told of it. The agency said so.", "The agency", "Norland Fire Agency"),
    ],
)
def test_a_description_is_whoever_was_called_so_before(text: str, source: str, name: str) -> None:
    assert speaker(text, source) == (name, "title")


SEATED = [
    ("Sen. Lena Grant (R-S.C.) spoke first. The South Carolina Republican said so.", "Lena Grant"),
    ("Rep. Tim Murr, R-Pa., met Rep. Ann Cole, D-Ohio. The Pennsylvania lawmaker said so.", "Tim Murr"),
    ("Rep. Tim Murr, R-Pa., met Rep. Ann Cole, D-Ohio. The Ohio Democrat said so.", "Ann Cole"),
    ("Michael Kane, an Iowa Democrat, met Jo Bidwen, a Democrat. The Iowa Democrat said so.", "Michael Kane"),
    ("Oregon Attorney General Ellen Rosen sued. Oregon's attorney general said so.", "Ellen Rosen"),
    ("DNC Chairman Tom Perry left. The DNC head said so.", "Tom Perry"),
    ("US President Ada Trell met French President Emile Marot. The French president said so.", "Emile Marot"),
    ("US President Ada Trell met French President Emile Marot. The American president said so.", "Ada Trell"),
    ("Sen. Rob Hale, Republican of Ohio, met Jo Bidwen. The Ohio Republican said so.", "Rob Hale"),
    ("Jo Bidwen (D-Ohio) met Rob Hale (R-Utah). The Democrat said so.", "Jo Bidwen"),
]


@pytest.mark.parametrize(("text", "name"), SEATED, ids=[text for text, _ in SEATED])
def test_somebody_of_a_place_is_who_is_described_by_both_words(text: str, name: str) -> None:
    source = text.rpartition(". ")[2].removesuffix(" said so.")
    assert speaker(text, source) == (name, "title")


@pytest.mark.parametrize(
    "text",
    [
        "President Ada Trell spoke. The French president said so.",
        "Oregon Attorney General Ellen Rosen sued. Utah's attorney general said so.",
        "Oregon Attorney General Ellen Rosen sued. An Oregon official said so.",
        "Rep. Tim Murr, R-Ohio, met Rep. Ann Cole, R-Ohio. The Ohio Republican said so.",
    ],
)
def test_the_noun_alone_names_nobody_of_another_place(text: str) -> None:
    assert speaker(text, text.rpartition(". ")[2].removesuffix(" said so.")) == (None, "open")


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("China released a paper that claimed so.", "a paper", "China"),
        ("Ms Orlik's letter said so.", "Ms Orlik's letter", "Orlik"),
        ("A New York Times report said so.", "A New York Times report", "New York Times"),
        ("Ms Orlik left. On Friday she published a report that said so.", "a report", "Orlik"),
    ],
)
def test_a_paper_is_whose_it_is(text: str, source: str, name: str) -> None:
    assert speaker(text, source) == (name, "title" if "she" not in text else "pronoun")


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("A spokesman for President Adam Mansor, Karim Selim, said so.", None, "Karim Selim"),
        ("The general, Tarek Oman, said so.", "The general, Tarek Oman", "Tarek Oman"),
    ],
)
def test_who_stands_behind_a_comma_is_the_one_described(text: str, source: str | None, name: str) -> None:
    assert speaker(text, source or "A spokesman for President Adam Mansor, Karim Selim") == (name, "named")


def test_a_president_is_not_the_first_lady_of_the_same_surname() -> None:
    text = 'President Trell spoke. First lady Melania Trell came. "It is so," he said. Trell said so. Mrs. Trell left.'
    assert speaker(text, "he") == ("Trell", "pronoun")
    assert all_speakers(text)[0] == ("he", "Trell")


def test_an_office_in_a_headline_needs_no_article() -> None:
    text = "President denies leak\n\nPresident Ada Trell met the mayor of Velm on Monday and the talks went on."
    two = "President denies leak\n\nPresident Ada Trell met President Tom Hale on Monday and the talks went on."
    assert all_speakers(text)[0] == ("President", "Ada Trell")
    assert all_speakers(two)[0] == ("President", None)


def test_they_is_a_described_group_or_people_side_by_side() -> None:
    assert speaker("Several county chairs spoke. They said so.", "They") == ("Several county chairs", "pronoun")
    assert speaker("A father and his son spoke. They said so.", "They") == ("A father and his son", "pronoun")
    assert speaker("The numbers fell. They said so.", "They") == (None, "open")
    text = "The paper went on, pointing to peaceful protesters being cleared from the square. They said so."
    assert speaker(text, "They") == (None, "open")


def test_he_goes_on_with_a_description_but_not_with_anybody() -> None:
    text = "The mayor said it was shut. He said it was safe."
    assert all_speakers(text)[-1] == ("He", "The mayor")
    text = "Any mayor said it was shut. He said it was safe."
    assert all_speakers(text)[-1] == ("He", None)


def test_the_administration_is_not_the_body_of_an_officers_rank() -> None:
    text = "Navy Adm. James Winne came. The administration said so. The service said so."
    assert speaker(text, "The administration") == (None, "open")
    assert speaker(text, "The service") == (None, "open")
    assert speaker("The Navy sent a ship. The service said so.", "The service") == ("Navy", "title")


def test_he_who_denies_it_is_not_the_one_who_tells_it() -> None:
    text = "Counsel Robert Muel is asking whether Tom Trell's campaign paid for it, which he denies."
    assert speaker(text, "he") == ("Tom Trell", "pronoun")
    text = "Rob Hale has accused Tom Trell of theft, a charge he rejects."
    assert speaker(text, "he") == ("Tom Trell", "pronoun")


def test_his_family_is_the_family_that_the_article_names() -> None:
    text = "Ahmad Arben fell. Mr Arben's family mourned. His family said so."
    assert speaker(text, "His family") == ("Mr Arben's family", "pronoun")
    text = "Keith Scoss fell. The family of Keith Scoss mourned. His family said so."
    assert speaker(text, "His family") == ("The family of Keith Scoss", "pronoun")
    assert speaker("Keith Scoss fell. His family said so.", "His family") == (None, "open")


def test_an_office_with_another_matter_is_another_office() -> None:
    assert speaker("Fire Chief Adam Hale spoke. The police chief said so.", "The police chief") == (None, "open")


def test_the_woman_of_a_surname_is_not_the_man_of_it() -> None:
    text = "Tomas Hale met Maria Hale. The harbour was empty. On Friday Mrs Hale spoke. She said so."
    assert speaker(text, "She") == ("Hale", "pronoun")
    assert speaker("Tomas Hale waited. Maria Hale spoke. He said so.", "He") == ("Tomas Hale", "pronoun")


def test_they_and_the_two_are_the_names_that_stand_side_by_side() -> None:
    text = (
        "Senators Ada Orlik and Tom Wren met on Friday. The two said that a bill was ready. They added that it passed."
    )
    assert all_speakers(text) == [("The two", "Ada Orlik and Tom Wren"), ("They", "Ada Orlik and Tom Wren")]


def test_they_is_never_a_name_behind_a_plural_noun() -> None:
    text = "Larchline sold the ship. Its sails were torn. They said so."
    assert speaker(text, "They") == (None, "open")


def test_a_spokesman_goes_on_for_the_body_he_spoke_for() -> None:
    text = (
        "A spokesman for Larchline said the ship was safe. The spokesman said nobody was hurt. He added that it sailed."
    )
    assert [name for _, name in all_speakers(text)] == ["Larchline", "Larchline", "Larchline"]


def test_a_statement_is_whose_it_was_a_sentence_before() -> None:
    text = "In a statement on Monday, Lena Hale said the pier was unsafe. The statement said that it would be closed."
    assert all_speakers(text)[-1] == ("The statement", "Lena Hale")


def test_a_list_of_bodies_is_no_agency_and_two_near_leave_it_open() -> None:
    text = "Larchline sued Norbank in May. The company said so."
    assert speaker("The Larch Agency met the Norland Agency in May. The agency said so.", "The agency")[1] == "open"
    assert speaker(text, "The company")[0] in (None, "Larchline")


def test_who_is_never_a_place_and_which_is_never_a_person() -> None:
    text = "Only Senator Ada Orlik of Norway, who had opposed it, spoke."
    assert speaker(text, "who") == ("Ada Orlik", "pronoun")
    assert speaker("A book by the reporter Tomas Wren, which tells it all, came out.", "which") == (None, "open")


def test_whose_attorney_it_is_must_stand_beside_the_one_who_was_called_so() -> None:
    text = "Tom Wren was charged. Lena Hale, an attorney for Wren, spoke. It rained. His attorney said so."
    assert speaker(text, "His attorney") == ("Lena Hale", "title")
    other = (
        "Tom Wren was charged. The ministry sent an attorney, Lena Hale, to the harbour in May. His attorney said so."
    )
    assert speaker(other, "His attorney") == (None, "open")


def test_whose_account_it_is_said_by_the_pronoun() -> None:
    assert speaker("Lena Hale wrote a memoir. According to her account it rained.", "her account") == (
        "Lena Hale",
        "pronoun",
    )


def test_the_campaign_is_the_one_that_was_somebodys() -> None:
    text = "Ada Orlik's campaign bought a ship. It was cheap. The campaign said so."
    assert speaker(text, "The campaign") == ("Ada Orlik's campaign", "title")


def test_one_senator_far_behind_is_not_whoever_is_called_so_after_pages_of_somebody_else() -> None:
    text = "Sen. Lena Hale left in May. " + "Tomas Wren sold the ship. " * 9 + "The senator said so."
    assert speaker(text, "The senator") == (None, "open")
    sole = "Mayor Lena Hale left in May. " + "Tomas Wren sold the ship. " * 9 + "The mayor said so."
    assert speaker(sole, "The mayor") == ("Lena Hale", "title")


def test_who_alone_is_talked_of_may_be_called_by_a_trade_for_the_first_time() -> None:
    text = "Tomas Wren bought the harbour in May. The billionaire said so."
    assert speaker(text, "The billionaire") == ("Tomas Wren", "title")
    two = "Tomas Wren met Adam Hale in May. The billionaire said so."
    assert speaker(two, "The billionaire") == (None, "open")


@given(st.text(alphabet="He she They said that Mr Wren, the two \n\"“”'.Ada", max_size=200))
def test_any_text_is_read_and_no_speaker_is_invented(text: str) -> None:
    article = Article.of(text)
    parse = spacy_engine.parse(text)
    for one in find_statements(article, parse, find_mentions(article, parse))[0]:
        for span in (one.speaker, *one.speaker_candidates):
            assert span is None or text[span.start : span.end] == span.text
        assert len(one.speaker_candidates) <= 5
