"""How it is measured which addresses are one page."""

from __future__ import annotations

import pytest

from counterclaim.model.address import plain_address
from evals.addresses import NUMBERED, RULES, forms_of, measure

INVENTED = (
    "https://www.courier.example/2031/5/2/ferry-sinks-off-holm",
    "http://herald.example/news/story?id=20417",
    "https://post.example/ferry-sinks-off-holm/",
)


def test_every_form_is_another_address():
    """One that were the address itself would always meet it."""
    for url in INVENTED:
        forms = list(forms_of(url))
        assert len({url, *forms}) > len(forms) - 1
        assert len(set(forms)) == len(forms)


def test_rules_that_look_at_nothing_score_nothing_on_forms():
    """And take no two numbered articles for one; rules that see one page everywhere are the other way round."""
    assert measure(lambda url: url, INVENTED)["apart"] == 1.0
    assert measure(lambda url: url, INVENTED)["forms"] < 0.1
    assert measure(lambda url: "", INVENTED) == {
        "forms": 1.0,
        "own": pytest.approx(1 / 3),
        "with parameters": 0,
        "apart": 0.0,
    }


def test_ours_are_measured_as_they_are():
    """On addresses of our own, where all can be said of them beforehand."""
    found = measure(RULES["ours"], INVENTED)

    assert found == {"forms": 23 / 24, "own": 1.0, "with parameters": 1, "apart": 1.0}
    assert plain_address(f"https://herald.example/news/story?id=20417&{NUMBERED[2]}=7").count("=") == 2
