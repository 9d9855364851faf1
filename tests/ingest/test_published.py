"""When an article was published, and that nothing else is ever taken for it."""

from __future__ import annotations

import pytest

from counterclaim.ingest.published import find_publication
from counterclaim.model.article import Article, Publication

BODY = "\n".join(f"Paragraph {number} of the story of the mill in Orvast." for number in range(30))


def published(text: str, written: str | float | None = None, url: str | None = None) -> Publication | None:
    return find_publication(Article.of(text, url=url), written, day_first=True)[0]


@pytest.mark.parametrize(
    ("line", "passage"),
    [
        (" date 2031-05-02 ", "date 2031-05-02"),
        ("Date: 2031-05-02", "Date: 2031-05-02"),
        ("Published: 2 May 2031", "Published: 2 May 2031"),
        ("Published on Friday 2 May 2031 at 10:00 GMT.", "Published on Friday 2 May 2031 at 10:00 GMT."),
        ("First published 2 May 2031", "First published 2 May 2031"),
        ("Posted — May 2, 2031", "Posted — May 2, 2031"),
        ("By Jana Holt | Published 2 May 2031", "Published 2 May 2031"),
        ("Staff reporter    date 2031-05-02", "date 2031-05-02"),
        ("By Jana Holt • 2 May 2031", "2 May 2031"),
        ("Friday, 2 May 2031", "Friday, 2 May 2031"),
        ("Last updated 2 May 2031", "Last updated 2 May 2031"),
    ],
)
@pytest.mark.parametrize("frame", ["{}\n\n" + BODY, "The mill burns\n{}\n" + BODY])
def test_a_line_of_its_own_gives_the_day_with_its_passage(line: str, passage: str, frame: str) -> None:
    publication = published(frame.format(line))
    assert publication is not None
    assert (publication.dates.iso, publication.origin) == ("2031-05-02", "text")
    assert [span.text for span in publication.evidence] == [passage]


def test_a_labelled_line_below_the_text_counts_too() -> None:
    publication = published(BODY + "\n\nPublished: 2 May 2031\nThe Orvast Courier\n")
    assert publication and publication.dates.iso == "2031-05-02"


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        "The mill burned on 2 May 2031.\n" + BODY,
        "The report, published 2 May 2031\n" + BODY,
        "Published by the Orvast Press\n" + BODY,
        BODY + "\n2 May 2031\n" + BODY,
        BODY + "\n2 May 2031\n",
        "\n".join(BODY.splitlines()[:7]) + "\n2 May 2031\n" + BODY,
        BODY + "\nPublished: 2 May 2031\n" + BODY,
        "The strike is to end on Wednesday, August 19.",
    ],
)
def test_a_day_inside_a_sentence_or_amid_the_text_is_never_the_publication_date(text: str) -> None:
    assert published(text) is None


def test_a_chronicle_with_days_as_headings_has_no_date_of_its_own() -> None:
    assert published("1 May 2031\nThe mill opens.\n2 May 2031\nThe mill burns.\n") is None
    assert published("Published 3 May 2031\n1 May 2031\nThe mill opens.\n2 May 2031\nIt burns.\n") is not None


def test_published_goes_before_updated_wherever_they_stand() -> None:
    publication = published("Updated 4 May 2031 | Published 2 May 2031\n" + BODY)
    assert publication and publication.dates.iso == "2031-05-02"
    publication = published("Published 2 May 2031, last updated 4 May 2031\n" + BODY)
    assert publication and publication.dates.iso == "2031-05-02"


def test_metadata_goes_before_the_text_and_needs_no_passage() -> None:
    publication = published("Published 4 May 2031\n" + BODY, "2031-05-02T23:59:00-10:00")
    assert publication == published(BODY, "2031-05-02")
    assert publication and publication.origin == "metadata" and publication.evidence == ()


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://courier.example/2031/05/02/mill", "2031-05-02"),
        ("https://courier.example/world/2031/may/02/mill", "2031-05-02"),
        ("https://courier.example/2031-05-02-mill", "2031-05-02"),
        ("https://courier.example/2031/02/31/mill", None),
        ("https://courier.example/story/1435051", None),
        ("https://courier.example/mill?from=/2031/05/02/", None),
    ],
)
def test_the_address_gives_the_day_where_nothing_else_does(url: str, expected: str | None) -> None:
    publication = published(BODY, url=url)
    assert (publication.dates.iso if publication else None) == expected


def test_an_impossible_day_in_the_metadata_is_told_and_the_article_goes_on() -> None:
    article = Article.of(BODY, file="a.txt")
    publication, (note,) = find_publication(article, "2026-02-31", day_first=True)
    assert publication is None
    assert (note.stage, note.file, note.reason) == ("ingest", "a.txt", "the date '2026-02-31' is no real date")
    assert note.next_step and note.article == article.id


def test_an_impossible_day_in_the_text_is_told_with_its_passage() -> None:
    publication, (note,) = find_publication(Article.of("Published: 31 February 2031\n" + BODY), None, day_first=True)
    assert publication is None
    assert note.reason == "the date '31 February 2031' is no real date"
    assert note.span and note.span.text == "Published: 31 February 2031"


def test_metadata_that_is_no_date_is_told() -> None:
    publication, (note,) = find_publication(Article.of(BODY), "last Tuesday", day_first=True)
    assert publication is None
    assert note.reason == "the date 'last Tuesday' cannot be read"
