"""Markdown: an article's words begin nothing, and every passage has its place."""

import re

import pytest
from harbour_story import SAID, make_account
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from counterclaim.show import to_markdown
from counterclaim.show.markdown import escape
from counterclaim.show.visible import plain

READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


@pytest.mark.parametrize(
    "words",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[a](javascript:alert(1))",
        "![a](https://a.example/b.png)",
        "<https://a.example>",
        "# heading",
        "1. item",
        "- item",
        "---",
        "===",
        "> quote",
        "*a* **b** _c_ `d` ~~e~~",
        "[^p1-2-3]: note",
        "a | b",
        "&lt;b&gt;",
        "\\*a\\*",
        "{{ template }}",
    ],
)
def test_an_articles_words_are_printed_as_they_are(words: str) -> None:
    """No link, image, markup, heading, list or note of their own."""
    html = READER.render(escape(words)).strip()

    shown = re.sub(r"&(lt|gt|quot|amp);", lambda m: {"lt": "<", "gt": ">", "quot": '"', "amp": "&"}[m[1]], html[3:-4])
    assert html.startswith("<p>")
    assert html.endswith("</p>")
    assert shown == words


@given(st.text(alphabet=st.one_of(st.sampled_from("*_`[]()<>!#-+=|~&\\1.@: a"), st.characters()), max_size=40))
def test_any_words_are_printed_as_they_are(words: str) -> None:
    """By a reader of CommonMark with tables and strikethrough."""
    tokens = READER.parse(f"- {escape(f'“{words}”')}")
    inline = [token for token in tokens if token.type == "inline"]

    assert [child.type for child in inline[0].children or [] if child.type not in ("text", "text_special")] == []
    assert "".join(child.content for child in inline[0].children or []) == plain(f"“{words}”")


def test_every_passage_has_one_footnote_with_file_and_characters() -> None:
    """A mark without a note, or a note without a mark, would be a dead end."""
    text = to_markdown(make_account())
    notes = re.findall(r"^\[\^([\w-]+)\]: (.*)$", text, flags=re.MULTILINE)
    marks = set(re.findall(r"\[\^([\w-]+)\](?!:)", text))

    span = SAID["massing"].content[0]
    assert len(notes) == len({name for name, _ in notes})
    assert {name for name, _ in notes} == marks
    assert dict(notes)[f"p1-{span.start}-{span.end}"] == (
        f"The Harbour Courier, 01-courier.txt, characters {span.start}–{span.end}, 12 May 2031"
    )
