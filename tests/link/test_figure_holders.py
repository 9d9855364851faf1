"""Whose a figure is where no statement holds it, and where a statement holds it that does not tell it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from counterclaim.link.actors import link_actors
from counterclaim.link.countings import Told, list_told
from counterclaim.link.figures import link_figures
from counterclaim.link.number_disputes import find_number_disputes
from counterclaim.model.article import Article
from counterclaim.model.reading import Reading
from counterclaim.read import order
from counterclaim.read.engines import spacy_engine


def read(text: str) -> Reading:
    """The reading of a text by the rules."""
    return order.read_parse(Article.of(text, outlet="The Courier"), spacy_engine.parse(text), engine="rules")


def told(text: str, number: str) -> Told:
    """The figure of a text that has a number in it."""
    reading = read(text)
    return next(one for one in list_told([reading], link_actors([reading])) if number in one.figure.number.text)


@pytest.mark.parametrize(
    ("text", "number", "holder"),
    [
        ("Police counted 200 marchers in Port Larch.", "200", "Police"),
        ("The organisers, a league of fishing families, put the number at 100,000.", "100,000", "organisers"),
        ("The Velm Institute recorded 44 cases of torture last year.", "44", "Velm Institute"),
        ("A Velm Post poll released last week showed 67 percent of those asked in favour.", "67", "Velm Post"),
        ("Ada Hale said 18 countries had sent envoys. Those included 14 members of the union.", "14", "Ada Hale"),
        (
            "In 2008, 38 percent had a record, according to the Harbour Agency. By 2014, that figure had risen to 85.",
            "85",
            "Harbour Agency",
        ),
        ("The health ministry reported 120 new cases on Sunday.", "120", "health ministry"),
        ("Norway on Sunday reported more than 15,000 new cases of the fever.", "15,000", "Norway"),
        ("The ministry released figures showing 120 deaths in a week.", "120", "ministry"),
        (
            "On Friday the Velm administration released hospital numbers, which showed 6,974 patients in beds.",
            "6,974",
            "Velm administration",
        ),
        ("The death toll rose to 57, hospital officials said. Another 120 were hurt.", "120", "hospital officials"),
        ("Sixteen people were killed, health officials said. The dead included 3 women.", "3", "health officials"),
        ("The ministry said 16 people were killed. Eight of them were children.", "Eight", "ministry"),
        ("Sixteen people were killed, the ministry said, bringing the total to 31.", "31", "ministry"),
        ("Fourteen people died, the interior ministry said Monday, while 30 were injured.", "30", "interior ministry"),
        ("Ada Wren, a spokeswoman for the ministry, put the toll at 57, including 8 children.", "8", "Ada Wren"),
        ("The Harbour Union says membership rose by 40 percent. Strikes went up 131 percent.", "131", "Harbour Union"),
        ("The toll is 57, the ministry said, up from the 44 reported by the police a day earlier.", "44", "police"),
        (
            "Employers added 236,000 jobs, far more than the 160,000 most economists had been predicting.",
            "160,000",
            "most economists",
        ),
        ("Jobs will be lost in Velm, as many as 470,000 by one estimate.", "470,000", "one estimate"),
        ("Jobs will be lost in Velm, 4,700 by the ministry's count.", "4,700", "ministry"),
        ("The crowd was estimated at 30,000 by the army.", "30,000", "army"),
        ("The storm is over.\nThe health ministry's toll stood at 57.", "57", "health ministry"),
        ("Experts doubted the ministry's count of 57 dead.", "57", "ministry"),
        ("The ministry had raised the number of dead to 52 by Friday.", "52", "ministry"),
        ("Rights groups count 12 children among the dead.", "12", "Rights groups"),
        ("The commission's website listed 31,997 ballots against.", "31,997", "commission's website"),
        ("Norway raised its toll on Friday, to 3,869.", "3,869", "Norway"),
        ("The ministry added 1,290 deaths to its toll, bringing it to 3,869.", "3,869", "ministry"),
        (
            "It has a rate of 12 percent, according to the ministry's latest claims of 266,119 cases among residents.",
            "266,119",
            "ministry",
        ),
        (
            "Crossings fell after 2000, according to official figures. In 2000, 1.6 million people were stopped.",
            "1.6 million",
            "official figures",
        ),
        (
            "The ministry put the toll at 57 in 2019 - that number was just under 40,000 in 2018.",
            "40,000",
            "ministry",
        ),
        ("The guests include 12 people identified by Norvia as spies.", "12", "Norvia"),
        ("The ministry put the toll at 16, with 1,400 wounded, 750 of them by live fire.", "750", "ministry"),
        ("The ministry had been seeking 1.4 million crowns for the wall.", "1.4 million", "ministry"),
        ("The military listed 10 people who were killed.", "10", "military"),
        (
            "The minister told 20 reporters on Monday that she would wait until May, two people in the meeting said.",
            "20",
            "two people in the meeting",
        ),
        ("By the army's count, 214 rebels have been killed since May.", "214", "army"),
        ("By the army's count, 214 rebels died; by the rebels' own, the figure is 37.", "37", "rebels"),
        (
            "By the count of the Harbour Agency, which works from photographs, about 118,000 took part.",
            "118,000",
            "Harbour Agency",
        ),
        ("The toll, 71 by the latest count of the rescue agency, is expected to rise.", "71", "rescue agency"),
        ("A ministry tally of 57 dead did not include 13 people, said the doctor, Tom Hale.", "57", "ministry"),
        ("The mayor dismissed an opposition estimate of 120,000 marchers.", "120,000", "opposition"),
        ("The ministry denied a union claim that 300 miners were in the pit.", "300", "union"),
        ("The bank lost 12 million, compared with analysts' average forecast of 8 million.", "8 million", "analysts"),
        ("Turnout was put at 85 percent by the unions and at 22 percent by the ministry.", "22", "ministry"),
        ("The damage was estimated by the insurers at 12 million.", "12 million", "insurers"),
        ("The real number is far higher than the 1,500 that the government admits.", "1,500", "government"),
        ("The bridge cost 312 million, twice the 160 million the city announced in 2021.", "160 million", "city"),
        ("State television is now reporting nine dead.", "nine", "state television"),
        ("Local officials in Velm reported 30 people dead.", "30", "local officials in Velm"),
        ("The governor's office gave a toll of 50.", "50", "governor's office"),
        ("The ledger lists 73 payments.", "73", "ledger"),
        ("The Velm bank held the rate and raised its growth forecast to 3.4 percent.", "3.4", "Velm bank"),
        ("The ministry expects 4 percent, while the central bank sees it at 5.6 percent.", "5.6", "central bank"),
        ("The ministry has published its daily bulletin: 1,204 new cases.", "1,204", "ministry"),
        ("The dead - 18 by the ministry's count, 24 by the opposition's - were buried on Friday.", "24", "opposition"),
        ("The volunteers of the river league recorded 6,200 crossings.", "6,200", "volunteers of the river league"),
        ("Tom Hale, who sits on the board, had pencilled in a rise of 3 percent.", "3", "Tom Hale"),
        ("The ministry reported 12 deaths. It counted 40 wounded.", "40", "ministry"),
        ("The ministry counted 45 votes for him. Another 12 went to his rival.", "12", "ministry"),
        ("Visits reached 1.8 million, the museum told the Velm Post, a rise of 14 percent.", "14", "museum"),
        ("Lawmakers reached a different sum: 31 dead, most of them shot.", "31", "lawmakers"),
        (
            "In Velm 19 people fell ill, the ministry said. Altogether, 6,811 people have the fever.",
            "6,811",
            "ministry",
        ),
        (
            "A Velm Institute study found that 45 percent were for it. Among the young it was 14.",
            "14",
            "Velm Institute study",
        ),
    ],
)
def test_who_counts_holds_the_figure(text: str, number: str, holder: str) -> None:
    one = told(text, number)
    assert one.holder is not None
    assert one.holder.casefold() == holder.casefold()
    assert one.reason is not None
    assert one.reason.passages


@pytest.mark.parametrize(
    ("text", "number", "holder"),
    [
        ("The fever has killed 140,000 people, per the Harbour Agency.", "140,000", "Harbour Agency"),
        ("Final results put turnout at 83.1 percent, the commission told reporters.", "83.1", "commission"),
        ("Organisers said 50,000 people had marched; police said 3,000.", "3,000", "police"),
        ("Police counted 200 marchers and said 12 were held.", "12", "police"),
        (
            "A spokeswoman for the navy said there were thought to be 65 people on board.",
            "65",
            "spokeswoman for the navy",
        ),
        ("The letter demands that the canton take no more than 500 people.", "500", "letter"),
        ("The bill passed. At least 57 dead in fever outbreak, ministry says", "57", "ministry"),
    ],
)
def test_who_says_a_number_holds_it(text: str, number: str, holder: str) -> None:
    one = told(text, number)
    assert one.statement is not None
    assert (one.holder or "").casefold() == holder.casefold()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The storm claimed 12 lives in Port Larch.", "12"),
        ("The company built 44 houses in Velm.", "44"),
        ("Police may count 200 marchers.", "200"),
        ("Turnout was put at 83 percent.", "83"),
        ("The company raised its prices by 20 percent.", "20"),
        ("The company raised the number of boats to 52.", "52"),
        ("Officials say crossings fell after 2000. In 2004, 57 people were stopped.", "57"),
        ("Tom Hale, who has been with the force for 12 years, is on leave, the Harbour Agency reported.", "12"),
        ("There was room for the 300 people expected to march.", "300"),
        ("The 44 boats reported missing by Friday were found.", "44"),
        ("The minister, who has 20 guards, said she would wait until May, two people in the meeting said.", "20"),
        ("Ada Hale said 18 countries had sent envoys.\n\nThe march drew 300 people.", "300"),
        ("Ada Hale said 18 countries had sent envoys. The march drew 300 people.", "300"),
        ("By noon on Friday, 214 people had left the town.", "214"),
        ("The official count of 57 dead is disputed.", "57"),
        ("The army gave 12 families a house.", "12"),
        ("The army lost heavily in the east: 12 tanks burned.", "12"),
        ("The Senate confirmed Judge Ada Wren by a vote of 54 to 45.", "54"),
        ("The pill cut stays by 44 percent, its maker, Larch Pharma, announced. Shares jumped 12 percent.", "12"),
        ("Analysts expected 3.6 percent. The bank, which targets 2 percent, meets in June.", "2"),
        ("Inflation in Carland, a nation of 5.4 million, eased in May, the Harbour Agency said.", "5.4"),
        ("Six people - four of them children, according to the clinic - were killed.", "Six"),
    ],
)
def test_the_outlet_tells_what_nobody_is_said_to_have_counted(text: str, number: str) -> None:
    """Also what a storm "claims"."""
    one = told(text, number)
    assert (one.holder, one.statement, one.voice) == (None, None, "")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Ada Hale urged the board to protect the harbour's 400 guards.", "400"),
        ("Carland urged Norvia not to suspend its 300 million crowns in aid.", "300 million"),
        ("The agreement calls for Norvia to release 5,000 prisoners.", "5,000"),
        ("A court in Velm ordered the firm on Monday to pay 38 million to patients.", "38"),
    ],
)
def test_who_asks_for_something_does_not_tell_the_number_that_is_known_of_it(text: str, number: str) -> None:
    one = told(text, number)
    assert (one.holder, one.voice) == (None, "")
    assert one.reason is not None
    assert one.reason.feature == "asked for"


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("The ministry denied that 40 people were killed.", 0),
        ("The ministry said it had not shot 40 people.", 0),
        ("The ministry said 40 patients had no link to the market.", 1),
        ("A study found that 40 of the patients had never been to the market.", 1),
    ],
)
def test_a_number_that_its_source_denies_is_not_held_by_it(text: str, entries: int) -> None:
    """A "not" behind the number denies something else of what is counted."""
    reading = read(text)
    assert len(link_figures([reading], link_actors([reading]))) == entries


def test_a_sum_that_is_demanded_is_theirs_who_demand_it() -> None:
    assert told("Ada Hale demanded compensation of 30 million crowns.", "30 million").holder == "Ada Hale"


def test_a_number_that_is_asked_for_contradicts_no_count() -> None:
    text = "Ada Hale has asked for 400 guards at the port. The ministry said that 300 guards were at the port."
    reading = read(text)
    cast = link_actors([reading])
    assert find_number_disputes([reading], cast, link_figures([reading], cast), ()) == ()


def test_a_demand_in_quotation_marks_holds_its_number() -> None:
    one = told("Ada Hale demanded “400 guards at the harbour by Monday, and not one fewer”.", "400")
    assert one.holder == "Ada Hale"


def test_a_number_that_leans_on_the_one_before_is_told_by_the_same_voice() -> None:
    text = (
        "Norvia has long accused the port of failing to stop crime, where police said 64 people were shot, 11 fatally."
    )
    assert told(text, "11").figure.statement == told(text, "64").figure.statement is not None


POLL = (
    "A Velm Post poll released on Tuesday showed that 60 percent of voters were tired.\n\n"
    "The June 16-19 poll found that 28 percent supported the bridge, while 57 percent opposed it.\n\n"
    "Sixty-two percent say they would vote again.\n\n"
    "The bridge is long. Prices rose by 9 percent.\n\n"
    "Rain fell.\n\nThe ferry is slow.\n\nUnder the plan, 4 percent of voters get a card."
)


@pytest.mark.parametrize(
    ("number", "holder"), [("28", "Velm Post poll"), ("57", "Velm Post poll"), ("Sixty-two", "Velm Post poll")]
)
def test_the_shares_of_a_poll_are_told_by_whoever_made_it(number: str, holder: str) -> None:
    one = told(POLL, number)
    assert one.holder == holder
    assert one.reason is None or one.reason.passages


@pytest.mark.parametrize("number", ["9", "4"])
def test_a_share_of_something_else_is_no_answer_to_a_poll(number: str) -> None:
    assert told(POLL, number).holder is None


def test_whoever_asks_is_known_by_the_name_behind_what_they_are() -> None:
    text = "The largest union, Harbour Workers Union, surveyed 900 members. Of them, 76% said they were not asked."
    assert told(text, "76").holder == "Harbour Workers Union"


@pytest.mark.parametrize(
    ("text", "number", "holder"),
    [
        ("According to figures from the interior ministry, 3,400 people were held.", "3,400", "interior ministry"),
        ("Some 12 percent are ill, according to the state’s latest count of patients.", "12", "state"),
        ("The wall held for 30 days, according to U.S. calculations.", "30", "United States"),
        ("More than 900 died, according to a tally by Larch University.", "900", "Larch University"),
        ("Another rebel group, the Velm Coast Division, said 7 boats had landed.", "7", "Velm Coast Division"),
    ],
)
def test_numbers_are_theirs_who_made_them(text: str, number: str, holder: str) -> None:
    assert told(text, number).holder == holder


def test_who_counts_behind_but_is_not_who_claims_before_it() -> None:
    text = "Organisers claimed 20,000 marchers, but police counted only 4,000."
    assert (told(text, "20,000").holder, told(text, "4,000").holder) == ("Organisers", "police")


def test_papers_that_nobody_signed_are_named_as_they_are_printed() -> None:
    assert told("Reports say that 16 people died in Velm.", "16").holder == "reports"
    assert told("State data show that 16 people died in Velm.", "16").holder == "state data"


def test_the_ledger_tells_why_a_figure_is_whose_it_is() -> None:
    reading = read("Police counted 200 marchers in Port Larch.")
    (entry,) = link_figures([reading], link_actors([reading]))
    assert (entry.holder or "").lower() == "police"
    assert entry.reasons[0].feature == "counted by"


def test_a_reading_without_sentences_has_holders_all_the_same() -> None:
    reading = replace(read("Police said 64 people were shot. Those included 11 guards."), sentences=(), narrations=())
    assert [one.holder is None for one in list_told([reading], link_actors([reading]))] == [False, True]
