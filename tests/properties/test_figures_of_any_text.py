"""Whatever the text: figures are passages of it, in order, with bounds the right way round."""

from __future__ import annotations

import math

from hypothesis import example, given, settings
from hypothesis import strategies as st

from counterclaim.model.article import Article
from counterclaim.read.engines import spacy_engine
from counterclaim.read.figures import find_figures
from counterclaim.read.number_parts import cut
from counterclaim.read.quantities import find_quantities

WORDS = st.sampled_from(
    (
        "at", "least", "about", "some", "no", "one", "two", "twenty", "hundred", "million", "dozens", "of", "half", "a",
        "an", "third", "thousands", "people", "were", "killed", "in", "between", "and", "or", "to", "from", "12",
        "1,200", "10.5", "2020", "%", "$", "£", "5bn", "-", "–", ".", ",", "(", ")", "34", "-year-old", "aged", "53rd",
        "day", "per", "cent", "km", "minus", "barrel", "square", "US", "RM", "pounds",
    )
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(st.one_of(WORDS, st.text("0123456789,.-–%$ ", max_size=8)), max_size=25).map(" ".join),
)


@given(TEXTS)
@example("1" + "0" * 400 + " people")
@example("9" * 19 + "-" + "9" * 20 + " million billion trillion trillion")
@example("12\x00 people 🙂 ١٢٣ half a")
@example("-1-2-3- to or between 5 and")
@settings(max_examples=400)
def test_quantities_never_raise_and_their_bounds_are_in_order(text: str) -> None:
    pieces = cut(text, 0, len(text))
    last = 0
    for found in find_quantities(pieces):
        assert last <= found.first < found.end <= len(pieces)
        last = found.end
        for value in (found.low, found.high):
            assert value is None or math.isfinite(value)
        assert found.low is not None or found.high is not None
        assert found.low is None or found.high is None or found.low <= found.high


@given(TEXTS)
@example("٣ people, aged 34, (12) were killed. 5 of")
@settings(max_examples=60)
def test_figures_slice_to_their_quotes(text: str) -> None:
    article = Article.of(text)
    place = -1
    for figure in find_figures(article, spacy_engine.parse(text), ()):
        assert figure.number.start > place
        place = figure.number.start
        for span in (figure.span, figure.number, figure.counted, figure.precision, figure.subject):
            assert span is None or text[span.start : span.end] == span.text
        assert figure.span.covers(figure.number)
        assert figure.low is None or figure.high is None or figure.low <= figure.high
