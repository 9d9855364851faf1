"""Field names of many tools, and values that are no use."""

from __future__ import annotations

import pytest

from counterclaim.ingest.metadata import Metadata, host_of, read_address, read_metadata

URL = "https://www.courier.example/2031/mill"
EXPECTED = Metadata("The Courier", URL, "Mill burns", "Jana Holt, Per Lind", "2031-05-02")


@pytest.mark.parametrize(
    "record",
    [
        {  # trafilatura's JSON
            "title": "Mill burns", "author": "Jana Holt, Per Lind", "hostname": "courier.example", "date": "2031-05-02",
            "source": URL, "source-hostname": "The Courier", "sitename": "The Courier", "filedate": "2032-01-01",
        },
        {  # news-please
            "title": "Mill burns", "authors": ["Jana Holt", "Per Lind"], "source_domain": "courier.example", "url": URL,
            "date_publish": "2031-05-02", "date_download": "2032-01-01", "date_modify": None, "outlet": "The Courier",
        },
        {  # news services
            "headline": "Mill burns", "byline": "Jana Holt, Per Lind", "source": {"id": None, "name": "The Courier"},
            "url": URL, "publishedAt": "2031-05-02",
        },
        {  # schema.org
            "headline": "Mill burns", "author": [{"name": "Jana Holt"}, {"name": "Per Lind"}],
            "publisher": {"@type": "Organization", "name": "The Courier"}, "url": URL, "datePublished": "2031-05-02",
        },
        {"Title": "Mill burns", "AUTHOR": "Jana Holt, Per Lind", "Outlet": " The\nCourier ", "Link": URL,
         "Pub-Date": "2031-05-02"},
    ],
)  # fmt: skip
def test_records_of_every_tool_say_the_same(record: dict[str, object]) -> None:
    assert read_metadata(record) == EXPECTED


def test_the_site_stands_in_for_an_outlet_that_is_not_named() -> None:
    assert read_metadata({"url": URL}).outlet == "courier.example"
    assert read_metadata({"url": URL, "source_domain": "news.example"}).outlet == "news.example"


@pytest.mark.parametrize("value", [None, "", "  ", "None", "null", "NaN", [], {}, [None], {"name": None}, 7, True])
def test_a_value_that_says_nothing_is_missing(value: object) -> None:
    assert read_metadata({"title": value, "outlet": value, "url": value, "author": value}) == Metadata()


@pytest.mark.parametrize("value", [None, "", "None", True, False, [], {"$date": None}])
def test_a_date_that_says_nothing_is_missing(value: object) -> None:
    assert read_metadata({"date": value}).published is None


def test_a_later_date_field_stands_in_for_an_empty_one() -> None:
    assert read_metadata({"published": "", "date": 1935569400}).published == 1935569400
    assert read_metadata({"date_publish": {"$date": "2031-05-02T10:00:00Z"}}).published == "2031-05-02T10:00:00Z"


@pytest.mark.parametrize(
    "line",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "https://",
        "http://[x",
        "https://a b",
        "mill",
        "https://a.example/" + "x" * 2000,
    ],
)
def test_only_a_whole_address_on_the_web_is_an_address(line: str) -> None:
    assert read_address(line) is None
    assert read_metadata({"url": line}).url is None


def test_sites_lose_www_alone() -> None:
    assert host_of("http://WWW.Courier.example:8080/a") == "courier.example"
