"""What a speaker does with the words, and which words show it: one invented sentence for every way of saying it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.read.telling import read

Case = tuple[str, str, str]  # the sentence, the stance of its first statement, the words that decided it


def judged(text: str) -> tuple[str, str | None]:
    """Stance and evidence of the first statement of a sentence."""
    statement = read(text)[0][0]
    return statement.stance, statement.stance_evidence.text if statement.stance_evidence else None


def table(cases: list[Case]) -> pytest.MarkDecorator:
    """One test for each case."""
    return pytest.mark.parametrize(("text", "stance", "evidence"), cases, ids=[case[0] for case in cases])


@table(
    [
        ("The mayor said the bridge was safe.", "asserts", "said"),
        ("The mayor insisted that the bridge was safe.", "asserts", "insisted"),
        ("According to the mayor, the bridge was safe.", "asserts", "According to"),
        ("The court ruled that the vote was void.", "asserts", "ruled"),
        ("Some engineers suspect that the bridge was mined.", "asserts", "suspect"),
        ("Brandl agreed that the bridge was unsafe.", "asserts", "agreed"),
        ("The driver protested that he had paid the toll.", "asserts", "protested"),
        ("The mayor said the driver must have fallen asleep.", "asserts", "said"),
        ("The mayor said the police should have closed the bridge.", "asserts", "said"),
        ("The mayor said there was no question that Orvel needed a bridge.", "asserts", "said"),
        ("The mayor said not only the bridge but the road was unsafe.", "asserts", "said"),
        ('"I would like to thank the firemen," the mayor said.', "asserts", "said"),
        ('"Thank you for your patience," the mayor said.', "asserts", "said"),
    ],
)
def test_who_only_says_so_asserts(text: str, stance: str, evidence: str) -> None:
    assert judged(text) == (stance, evidence)


@table(
    [
        ("The mayor denied that the bridge was closed.", "denies", "denied"),
        ("The ministry disputes that the bridge fell.", "denies", "disputes"),
        ("The ministry dismissed the report as fiction.", "denies", "dismissed"),
        ("The union contested the figures.", "denies", "contested"),
        ("The minister rejected the allegations.", "denies", "rejected"),
        ("The minister rejected the union's claim that men were beaten.", "denies", "rejected"),
        ("The mayor said the bridge was not safe.", "denies", "was not"),
        ("The minister said nobody had been hurt.", "denies", "nobody had been hurt"),
        ("The army said it had no evidence that the bridge had been mined.", "denies", "had no"),
        ("The minister said the reports were false.", "denies", "were false"),
        ("The minister said the claim was pure invention.", "denies", "was pure invention"),
        ("The minister called the allegations baseless.", "denies", "baseless"),
        ('"That is a lie," the general said.', "denies", "is a lie"),
        ('"It is not true that we fired first," the general said.', "denies", "is not"),
        ("The union's denial that it had blocked the road convinced few.", "denies", "denial"),
        ("The mayor said the council would not pay.", "denies", "would not pay"),
    ],
)
def test_who_calls_it_untrue_denies(text: str, stance: str, evidence: str) -> None:
    assert judged(text) == (stance, evidence)


@table(
    [
        ("The mayor doubted that the bridge was safe.", "doubts", "doubted"),
        ("The mayor questioned whether the bridge was safe.", "doubts", "questioned"),
        ("The mayor wondered whether the bridge was safe.", "doubts", "wondered"),
        ("The union cast doubt on the figures.", "doubts", "cast doubt on"),
        ("The union expressed scepticism about the figures.", "doubts", "expressed scepticism about"),
        ("The mayor said it was unclear whether the bridge was safe.", "doubts", "was unclear"),
        ("The mayor said it was unlikely that the bridge would open.", "doubts", "was unlikely"),
        ("The mayor said he was not convinced that the bridge was safe.", "doubts", "not convinced"),
        ("The mayor said he did not know who had paid.", "doubts", "not know"),
        ("The mayor asked whether the bridge was safe.", "doubts", "asked"),
        ('"Who gave the order?" the union asked.', "doubts", "asked"),
        ('"Who gave the order?" the union said.', "doubts", "?"),
    ],
)
def test_who_leaves_it_open_doubts(text: str, stance: str, evidence: str) -> None:
    assert judged(text) == (stance, evidence)


@table(
    [
        ("The union urged the mayor to resign.", "demands", "urged"),
        ("The union demanded that the engineers be paid.", "demands", "demanded"),
        ("The union called for an inquiry.", "demands", "called for"),
        ("The union called on the mayor to resign.", "demands", "called on"),
        ("The police told drivers to stay away.", "demands", "told"),
        ("She warned drivers to stay off the bridge.", "demands", "warned"),
        ("She warned against using the bridge.", "demands", "warned against"),
        ("The union insisted that the work be stopped.", "demands", "insisted"),
        ("The union suggested that the mayor be questioned.", "demands", "suggested"),
        ("The union said the mayor must resign.", "demands", "must"),
        ("The mayor said the council should close the bridge.", "demands", "should"),
        ("The mayor said the council had to close the bridge.", "demands", "had"),
        ('"We demand an inquiry," the union said.', "demands", "We demand"),
        ('"Stay off the bridge," police said.', "demands", "Stay"),
        ('"Do not use the bridge," police said.', "demands", "Do not use"),
        ('"Let us talk to each other," the mayor said.', "demands", "Let us"),
        ("The families' demand that the mayor resign was ignored.", "demands", "demand"),
    ],
)
def test_who_wants_something_done_demands(text: str, stance: str, evidence: str) -> None:
    assert judged(text) == (stance, evidence)


@table(
    [
        ("The mayor refused to resign.", "refuses", "refused"),
        ("The minister rejected the offer.", "refuses", "rejected"),
        ("The mayor ruled out a toll.", "refuses", "ruled out"),
        ("The mayor said he would not resign.", "refuses", "would not resign"),
        ('"We will not pay," the union said.', "refuses", "will not pay"),
        ("The council opposed the new bridge.", "refuses", "opposed"),
        ("The minister did not promise to rebuild the bridge.", "refuses", "did not promise"),
    ],
)
def test_who_will_not_do_it_refuses(text: str, stance: str, evidence: str) -> None:
    assert judged(text) == (stance, evidence)


@table(
    [
        ("The mayor did not say whether the bridge was safe.", "refuses", "did not say"),
        ("The ministry would not confirm that the pilot had been arrested.", "refuses", "would not confirm"),
        (
            "The ministry could neither confirm nor deny that the pilot was dead.",
            "refuses",
            "could neither confirm nor deny",
        ),
        ("The ministry neither confirmed nor denied the arrest.", "refuses", "neither confirmed nor denied"),
        ("The minister declined to comment on the arrests.", "refuses", "declined to comment"),
        ("The minister refused to say who had paid for the bridge.", "refuses", "refused to say"),
        ("The minister stopped short of calling the vote a fraud.", "refuses", "stopped short of calling"),
        ("The minister stopped short of saying that the vote was a fraud.", "refuses", "stopped short of saying"),
        ("He left the hall without saying whether he would resign.", "refuses", "without saying"),
        ("The ministry has yet to comment on the arrests.", "refuses", "has yet to comment"),
        ("Police were unable to say how many people had died.", "refuses", "were unable to say"),
        ("Police said they could not confirm the report.", "refuses", "could not confirm"),
        ("The ministry did not respond to a request for comment.", "refuses", "did not respond"),
        ("The minister never said that the bridge was safe.", "refuses", "never said"),
    ],
)
def test_what_was_not_said_is_held_back_and_not_asserted(text: str, stance: str, evidence: str) -> None:
    assert judged(text) == (stance, evidence)


@table(
    [
        ("The mayor did not deny that the bridge was closed.", "asserts", "did not deny"),
        ("The ministry does not dispute that the bridge fell.", "asserts", "does not dispute"),
        ("The minister is said not to believe that the bridge was safe.", "denies", "not to believe"),
        ("The minister has never believed that the bridge was safe.", "denies", "has never believed"),
        ("The minister no longer believes that the bridge is safe.", "denies", "no longer believes"),
        ("The mayor does not think the bridge is safe.", "denies", "does not think"),
        ("The mayor does not expect the bridge to reopen.", "denies", "does not expect"),
        ('"I do not believe the figures," the mayor said.', "denies", "not believe"),
    ],
)
def test_a_negation_around_the_cue_turns_the_stance_round(text: str, stance: str, evidence: str) -> None:
    assert judged(text) == (stance, evidence)


@table(
    [
        ("Brandl promised to resign.", "promises", "promised"),
        ("Brandl vowed to rebuild the bridge.", "promises", "vowed"),
        ("The council threatened to close the bridge.", "promises", "threatened"),
        ("The mayor said he would resign.", "promises", "would resign"),
        ("The ministry said it would rebuild the bridge.", "promises", "would rebuild"),
        ('"We will rebuild the bridge," the mayor said.', "promises", "will rebuild"),
        ('"I promise that nobody will pay twice," the mayor said.', "promises", "I promise"),
        ("The council's pledge that the bridge would reopen calmed nobody.", "promises", "pledge"),
    ],
)
def test_who_binds_themselves_promises(text: str, stance: str, evidence: str) -> None:
    assert judged(text) == (stance, evidence)


@table(
    [
        ("She warned that the bridge would fall.", "warns", "warned"),
        ("She cautioned that the count was not over.", "warns", "cautioned"),
        ("The weather service warned of more rain.", "warns", "warned of"),
        ("The ministry's warning that the bridge would fall was ignored.", "warns", "warning"),
        ('"The bridge will fall," she warned.', "warns", "warned"),
        ("Engineers have warned that the cables are rotten.", "warns", "have warned"),
    ],
)
def test_a_warning_is_a_prediction_that_the_speaker_stands_behind(text: str, stance: str, evidence: str) -> None:
    assert judged(text) == (stance, evidence)


@table(
    [
        ("Engineers fear that the bridge will fall.", "expects", "fear"),
        ("Engineers predicted that the bridge would fall.", "expects", "predicted"),
        ("The union expressed hope that the talks would go on.", "expects", "expressed hope"),
        ("The mayor said the bridge would reopen in May.", "expects", "would reopen"),
        ("The mayor said the storm was likely to reach the coast.", "expects", "likely"),
        ("The mayor said the storm was expected to reach the coast.", "expects", "expected"),
        ("The mayor said he would be arrested.", "expects", "would be arrested"),
        ("The mayor said it would rain.", "expects", "would rain"),
        ('"They will pay for the bridge," the union said.', "expects", "will pay"),
        ('"We expect a long winter," the mayor said.', "expects", "We expect"),
    ],
)
def test_what_is_told_as_still_to_come_is_expected(text: str, stance: str, evidence: str) -> None:
    assert judged(text) == (stance, evidence)


def test_a_feeling_about_what_is_there_expects_nothing() -> None:
    assert judged("The union voiced concern over the delay.") == ("asserts", "voiced concern over")
    assert judged("The union voiced concern that the delay would cost lives.")[0] == "expects"


def test_a_quotation_without_a_cue_has_no_words_that_decide() -> None:
    statements = read('The mayor said the bridge was safe. "Nobody was hurt in the storm."\n"The road is open."')[0]
    assert [
        statement.stance_evidence for statement in statements if statement.cue is None and statement.stance == "asserts"
    ]


WORDS = (
    'The mayor of Orvel " said that not could neither confirm nor deny . , he would warned without saying',
    "stopped short of calling it a lie refused to must will the bridge fell ? I we demand no whether",
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(sorted(" ".join(WORDS).split())), min_size=1, max_size=14))
def test_words_in_any_order_have_a_stance_with_evidence_inside_the_text(words: list[str]) -> None:
    text = " ".join(words)
    for statement in read(text)[0]:
        span = statement.stance_evidence
        assert span is None or text[span.start : span.end] == span.text
        assert span is not None or statement.cue is None
