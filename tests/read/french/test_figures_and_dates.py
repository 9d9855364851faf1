"""How much of what, and when, in French."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.read.french.numerals import find_numerals
from tests.read.french.test_statements import read


@pytest.mark.parametrize(
    ("text", "low", "high", "unit", "counted"),
    [
        ("Au moins onze personnes ont été tuées.", 11, None, "", "personnes"),
        ("Plus de 1 200 dockers ont défilé.", 1200, None, "", "dockers"),
        ("Une quarantaine de blessés ont été soignés.", 40, 40, "", "blessés"),
        ("Des milliers de manifestants ont défilé.", 1000, None, "", "manifestants"),
        ("Le taux a atteint 80,1 %.", 80.1, 80.1, "%", None),
        ("Les pertes s'élèvent à quelque 12,5 millions d'euros.", 12_500_000, 12_500_000, "EUR", None),
        ("Entre 300 et 400 soldats sont arrivés.", 300, 400, "", "soldats"),
        ("Trois mille deux cents navires ont accosté.", 3200, 3200, "", "navires"),
        ("Quatre-vingt-dix-sept tonnes de blé ont brûlé.", 97, 97, "ton", "blé"),
        ("Moins de vingt navires ont accosté.", None, 20, "", "navires"),
    ],
)
def test_a_figure_has_its_bounds_unit_and_noun(text, low, high, unit, counted):
    """As they were told."""
    (figure,) = read(text).figures
    assert (figure.low, figure.high, figure.unit) == (low, high, unit)
    assert (figure.counted.text if figure.counted else None) == counted


@pytest.mark.parametrize(
    "text", ["Il est venu le 9 août 2030.", "Il viendra à 14 heures.", "Voir l'article 12.", "Le 1er ministre est là."]
)
def test_dates_clocks_and_names_are_no_figures(text):
    """A number in them counts nothing."""
    assert not read(text).figures


def test_a_figure_can_be_compared_with_one_in_english():
    """By one word for what is counted and what befell it."""
    (figure,) = read("Douze manifestants ont été tués.").figures
    assert figure.head == "protester"
    assert figure.terms == ("kill", "protester")


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Il est mort lundi.", "2031-05-12"),
        ("Il est mort mercredi.", "2031-05-14"),
        ("Il est mort mercredi dernier.", "2031-05-07"),
        ("La marche aura lieu jeudi.", "2031-05-15"),
        ("La marche aura lieu lundi prochain.", "2031-05-19"),
        ("Il est mort le 9 août 2020.", "2020-08-09"),
        ("Il est arrivé le 28 avril.", "2031-04-28"),
        ("Il est mort hier soir.", "2031-05-13"),
        ("Le rapport sera publié avant le 1er juin.", "2031-06-01"),
        ("Le port a fermé dans la nuit de samedi à dimanche.", "2031-05-10/2031-05-11"),
        ("Le port a fermé en avril 2031.", "2031-04"),
        ("Le port a fermé il y a trois jours.", "2031-05-11"),
        ("Le port a fermé la semaine dernière.", "2031-05-05/2031-05-11"),
        ("Le port a fermé le 09/08/2030.", "2030-08-09"),
    ],
)
def test_a_date_is_resolved_from_the_day_of_the_article(text, iso):
    """Behind it, or ahead where the sentence says so."""
    (mention,) = read(text).dates
    assert mention.dates is not None
    assert mention.dates.iso == iso


def test_a_day_that_is_none_has_no_interval():
    """It is told, and never guessed."""
    (mention,) = read("Le port a fermé le 31 février 2031.").dates
    assert mention.dates is None


def test_a_happening_is_the_clause_of_its_date():
    """What is to come is planned, what is denied is denied."""
    text = "La police a évacué le quai samedi. La marche prévue jeudi est interdite. Personne n'est venu lundi."
    found = [(one.date.dates.iso, one.status) for one in read(text).happenings if one.date.dates]
    assert found[:2] == [("2031-05-10", "reported"), ("2031-05-15", "planned")]


@given(st.text(max_size=200))
def test_numbers_of_any_text_are_finite_and_apart(text):
    """In order, inside the text, none across another."""
    found = find_numerals(text)
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert all(0 <= one.start < one.end <= len(text) and abs(one.low) < 1e30 for one in found)
