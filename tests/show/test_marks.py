"""An article with marks: its text unchanged, each mark its passage."""

from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.show.page.marks import Mark, mark_article, mark_text
from counterclaim.show.visible import without_controls


class Marked(HTMLParser):
    """Collects the text, and the text of each mark by name, pieces put together."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.marks: dict[str, str] = {}
        self.ids: list[str] = []
        self.open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "mark":
            names = dict(attrs)
            name = names.get("id") or names.get("data-of") or ""
            if "id" in names:
                self.ids.append(name)
            self.marks.setdefault(name, "")
            self.open.append(name)

    def handle_endtag(self, tag: str) -> None:
        if tag == "mark":
            self.open.pop()

    def handle_data(self, data: str) -> None:
        self.text += data
        for name in self.open:
            self.marks[name] += data


@st.composite
def marked_texts(draw: st.DrawFn) -> tuple[str, list[tuple[int, int]]]:
    """A text and places in it that lie apart, in each other, or across."""
    text = draw(st.text(alphabet=st.sampled_from("ab<>&\"'\n\x00\x1b🙂{é"), min_size=1, max_size=30))
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    return text, [(min(pair), max(pair)) for pair in draw(st.lists(ends, max_size=8)) if pair[0] != pair[1]]


@given(marked_texts(), st.sets(st.integers(0, 7)))
def test_marks_change_no_character_and_each_holds_its_passage(
    case: tuple[str, list[tuple[int, int]]], picked: set[int]
) -> None:
    """Apart, nested and crossing passages alike, whichever of them stand in a dispute."""
    text, places = case
    disputed = {place for i, place in enumerate(places) if i in picked}

    marked = Marked(str(mark_article(text, 3, places, disputed)))

    assert marked.text == without_controls(text)
    assert marked.marks == {f"p3-{a}-{b}": without_controls(text[a:b]) for a, b in places}
    assert sorted(marked.ids) == sorted(set(marked.ids)) == sorted(marked.marks)


def test_crossing_passages_are_cut_and_named() -> None:
    """The page lights all pieces of such a mark."""
    html = mark_article("abcdef", 1, [(0, 4), (2, 6)])

    assert html.count('data-of="p1-2-6"') == 1


@pytest.mark.parametrize(("disputed", "whole"), [((0, 4), "abcd"), ((2, 6), "cdef")])
def test_a_disputed_passage_stays_in_one_piece(disputed: tuple[int, int], whole: str) -> None:
    """Whichever of two crossing passages it is: without a script, only a first piece is lit."""
    html = str(mark_article("abcdef", 1, [(0, 4), (2, 6)], {disputed}))

    assert f'data-of="p1-{disputed[0]}-{disputed[1]}"' not in html
    assert Marked(html).marks[f"p1-{disputed[0]}-{disputed[1]}"] == whole


def test_a_disputed_passage_looks_different() -> None:
    """What is contested stands out in the article."""
    html = mark_article("abc", 1, [(0, 1), (1, 2)], {(1, 2)})

    assert '<mark id="p1-1-2" tabindex="-1" class="disputed">' in html
    assert '<mark id="p1-0-1" tabindex="-1">' in html


def test_markup_in_a_text_is_text() -> None:
    """Escaped once."""
    html = mark_article("<script>a&b</script>", 1, [(0, 8)])

    assert "<script" not in html
    assert Marked(str(html)).text == "<script>a&b</script>"


@given(marked_texts(), st.lists(st.integers(0, 30), max_size=4), st.sets(st.integers(0, 7)))
def test_a_text_may_be_written_in_stretches(
    case: tuple[str, list[tuple[int, int]]], cuts: list[int], picked: set[int]
) -> None:
    """Paragraph by paragraph: the text and each passage come out whole, and each first piece stands once."""
    text, places = case
    marks = [
        Mark(start, end, f'id="{start}-{end}"', f'data-of="{start}-{end}"', rank=int(i in picked))
        for i, (start, end) in enumerate(sorted(set(places)))
    ]
    borders = sorted({0, len(text), *(cut for cut in cuts if cut < len(text))})
    html = "".join(mark_text(text, marks, start, end) for start, end in pairwise(borders))
    marked = Marked(html)

    assert marked.text == without_controls(text)
    assert marked.marks == {f"{a}-{b}": without_controls(text[a:b]) for a, b in places}
    assert sorted(marked.ids) == sorted(set(marked.ids)) == sorted(marked.marks)


@given(marked_texts(), st.integers(0, 7))
def test_the_mark_of_the_highest_rank_stays_whole(case: tuple[str, list[tuple[int, int]]], chosen: int) -> None:
    """It is the one on which a link lands, and a browser goes to one element."""
    text, places = case
    if places:
        top = places[chosen % len(places)]
        marks = [Mark(*place, f'id="{place}"', 'class="rest"', rank=2 * (place == top)) for place in set(places)]
        marked = Marked(str(mark_text(text, [mark if mark.rank else Mark(mark.start, mark.end) for mark in marks])))

        assert marked.marks[str(top)] == without_controls(text[slice(*top)])
