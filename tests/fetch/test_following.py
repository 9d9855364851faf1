"""Feeds are followed and lists fetched into a dossier: everything once, and told what could not be had."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest

from counterclaim.dossier import Dossier
from counterclaim.errors import InputError
from counterclaim.fetch import Browser, Delivery, Limits
from counterclaim.following import addresses_in, fetch, watch
from counterclaim.model.capture import hash_of
from tests.fetch.conftest import PARAGRAPHS, Reply, Site, Time, page_of

WHOLE = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)


def item(path: str, title: str, *, whole: str = "", guid: str = "") -> str:
    """An item of RSS, with its text or a teaser."""
    content = f"<content:encoded><![CDATA[{whole}]]></content:encoded>" if whole else ""
    return (
        f"<item><title>{title}</title><link>{path}</link><guid isPermaLink='false'>{guid or path}</guid>"
        "<pubDate>Fri, 02 May 2031 10:00:00 GMT</pubDate><description>Mill burns, two missing…</description>"
        f"{content}</item>"
    )


def feed_of(*items: str) -> bytes:
    """A feed of items."""
    return (
        "<?xml version='1.0'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel>"
        f"<title>The Courier</title><link>https://courier.example/</link>{''.join(items)}</channel></rss>"
    ).encode()


@pytest.fixture
def told() -> list[Delivery]:
    """What was told of each address."""
    return []


def later(moment: Time) -> None:
    """An hour passes."""
    moment.now += 3_600.0


def test_whole_texts_are_taken_from_the_feed_and_pages_of_teasers_fetched(site: Site, browser: Browser) -> None:
    """One article of each, with its capture."""
    site.put("/teased", page_of("Dryer caught fire"))
    feed = site.put(
        "/feed.xml", feed_of(item(site.at("/whole"), "Mill burns", whole=WHOLE), item(site.at("/teased"), "Dryer"))
    )
    with Dossier() as dossier:
        brought = watch(dossier, [feed], browser)
        articles = {article.file: article for article in dossier.articles()}
        whole, teased = articles[site.at("/whole")], articles[site.at("/teased")]
        assert len(brought.added) == len(articles) == 2
        assert whole.text == "\n\n".join(PARAGRAPHS)
        assert whole.publication is not None
        assert whole.publication.dates.iso == "2031-05-02"
        assert whole.capture is not None
        assert (whole.capture.container, whole.capture.record) == (feed, site.at("/whole"))
        assert teased.capture is not None
        assert (teased.capture.address, teased.capture.container) == (site.at("/teased"), "")
        assert dossier.original(teased.capture.digest) == page_of("Dryer caught fire")
        assert dossier.original(whole.capture.digest) is not None
        assert dossier.check() == ()
    assert site.paths() == ["/feed.xml", "/teased"]


def test_the_next_round_asks_for_nothing_that_is_known(site: Site, browser: Browser, moment: Time) -> None:
    """A feed that is as it was gives 304; one with a new item costs one page."""
    site.put("/1", page_of("One"))
    site.put("/2", page_of("Two", "A second fire was put out at once, the fire service said."))
    state = {"body": feed_of(item(site.at("/1"), "One")), "tag": '"1"'}

    def reply(head: dict[str, str]) -> Reply:
        same = head.get("if-none-match") == state["tag"]
        return Reply(b"" if same else state["body"], 304 if same else 200, {"ETag": state["tag"]})

    site.replies["/feed.xml"] = reply
    feed = site.at("/feed.xml")
    with Dossier() as dossier:
        assert len(watch(dossier, [feed], browser).added) == 1
        later(moment)
        assert watch(dossier, [feed], browser).outcomes == {"unchanged": 1}
        state.update(body=feed_of(item(site.at("/2"), "Two"), item(site.at("/1"), "One")), tag='"2"')
        later(moment)
        assert [article.file for article in watch(dossier, [feed], browser).added] == [site.at("/2")]
    assert site.paths() == ["/feed.xml", "/1", "/feed.xml", "/feed.xml", "/2"]


@pytest.mark.parametrize("how", ["killed", "failed"])
def test_pages_that_a_feed_led_to_are_had_later_though_it_has_not_changed(
    site: Site, browser: Browser, moment: Time, tmp_path: Path, how: str
) -> None:
    """Where the round was killed before them, or their site was in trouble."""
    body = feed_of(item(site.at("/1"), "One"), item(site.at("/2"), "Two"))

    def reply(head: dict[str, str]) -> Reply:
        same = head.get("if-none-match") == '"1"'
        return Reply(b"" if same else body, 304 if same else 200, {"ETag": '"1"'})

    class Killed(Exception):
        pass

    def kill(delivery: Delivery) -> None:
        if how == "killed" and delivery.address == site.at("/1"):
            raise Killed

    site.replies["/feed.xml"] = reply
    site.put("/1", page_of("One"))
    site.replies["/2"] = Reply(b"", 503)
    feed, path = site.at("/feed.xml"), tmp_path / "a.db"
    with Dossier(path) as dossier, suppress(Killed):
        watch(dossier, [feed], browser, tell=kill)
    site.put("/2", page_of("Two", "A second fire was put out at once, the fire service said."))
    later(moment)
    with Dossier(path) as dossier:
        watch(dossier, [feed], browser)
        assert sorted(article.file for article in dossier.articles()) == [site.at("/1"), site.at("/2")]
        later(moment)
        assert watch(dossier, [feed], browser).outcomes == {"unchanged": 1}


def test_a_feed_of_more_pages_than_a_round_takes_gives_the_others_in_the_next(
    site: Site, browser: Browser, moment: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each once, in the order of the feed."""
    monkeypatch.setattr("counterclaim.fetch.rounds.MOST_PAGES", 2)
    for number in range(5):
        site.put(f"/{number}", page_of(f"Fire {number}", f"It was fire number {number}."))
    feed = site.put("/feed.xml", feed_of(*(item(site.at(f"/{number}"), f"Fire {number}") for number in range(5))))
    with Dossier() as dossier:
        for _ in range(3):
            watch(dossier, [feed], browser)
            later(moment)
        assert len(dossier.articles()) == 5
    assert [path for path in site.paths() if path != "/feed.xml"] == [f"/{number}" for number in range(5)]


def test_a_page_that_was_given_up_is_not_promised_another_try(site: Site, browser: Browser) -> None:
    """One that is not there; asking it once more takes a word."""
    told: list[Delivery] = []
    with Dossier() as dossier:
        fetch(dossier, [site.at("/1")], browser)
        fetch(dossier, [site.at("/1")], browser, tell=told.append)
        assert told[0].outcome == "refused"
        assert "given up" in told[0].what
        site.put("/1", page_of("One"))
        assert len(fetch(dossier, [site.at("/1")], browser, again=True).added) == 1


def test_what_was_refused_here_is_asked_as_soon_as_it_is_allowed(site: Site, moment: Time) -> None:
    """A site of one's own network, a page larger than the limit: the next step of the message can be taken at once."""
    site.put("/1", page_of("One", "It burned. " * 2_000))
    feed = site.put("/feed.xml", feed_of(item(site.at("/2"), "Two", whole=WHOLE)))
    with Dossier() as dossier:
        for allowed, largest, added in ((False, 10**6, 0), (True, 10**4, 1), (True, 10**6, 1)):
            limits = Limits(pause=0.0, allow_private=allowed, largest=largest)
            with Browser(limits, clock=moment.clock, sleep=moment.sleep) as browser:
                brought = watch(dossier, [feed], browser).added + fetch(dossier, [site.at("/1")], browser).added
                assert len(brought) == added
        assert len(dossier.articles()) == 2


def test_a_feed_is_not_asked_before_it_is_due(site: Site, browser: Browser, moment: Time, told: list[Delivery]) -> None:
    """Its own wish for a pause counts, ours at least."""
    body = feed_of(item(site.at("/1"), "One", whole=WHOLE)).replace(b"<link>https", b"<ttl>30</ttl><link>https", 1)
    feed = site.put("/feed.xml", body)
    with Dossier() as dossier:
        watch(dossier, [feed], browser)
        moment.now += 1_000
        assert watch(dossier, [feed], browser, tell=told.append).outcomes == {"waiting": 1}
        moment.now += 1_000
        assert watch(dossier, [feed], browser).outcomes == {"new": 1}
    assert site.paths() == ["/feed.xml", "/feed.xml"]


def test_an_entry_that_changed_is_another_version(site: Site, browser: Browser, moment: Time) -> None:
    """Both texts are kept, under one address."""
    feed = site.put("/feed.xml", feed_of(item(site.at("/1"), "One", whole=WHOLE, guid="a")))
    with Dossier() as dossier:
        watch(dossier, [feed], browser)
        site.put(
            "/feed.xml",
            feed_of(item(site.at("/1"), "One", whole=WHOLE.replace("two workers", "three workers"), guid="a")),
        )
        later(moment)
        watch(dossier, [feed], browser)
        assert len(dossier.articles()) == 2
        assert {article.url for article in dossier.articles()} == {site.at("/1")}


def test_a_feed_that_fails_waits_longer_each_time(site: Site, browser: Browser, moment: Time) -> None:
    """And is asked again as soon as it may be, and well again forgets its failures."""
    feed = site.at("/feed.xml")
    site.replies["/feed.xml"] = Reply(b"", 503)
    waits = []
    with Dossier() as dossier:
        for _ in range(3):
            watch(dossier, [feed], browser)
            visit = dossier.recall(feed)
            assert visit is not None
            waits.append(visit.failures)
            before = moment.now
            while watch(dossier, [feed], browser).outcomes == {"waiting": 1}:
                moment.now += 60
            waits.append(moment.now - before > 250 * visit.failures)
            site.replies["/feed.xml"] = Reply(b"", 503)
        assert all(waits)
        site.put("/feed.xml", feed_of(item(site.at("/1"), "One", whole=WHOLE)))
        moment.now += 100_000
        watch(dossier, [feed], browser)
        assert (dossier.recall(feed) or waits).failures == 0  # type: ignore[union-attr]


def test_what_could_not_be_had_is_a_gap_until_it_can(site: Site, browser: Browser, moment: Time) -> None:
    """With the reason; a page that comes back is an article and no gap any more."""
    site.replies["/1"] = Reply(b"", 503)
    site.put("/2", b"<html><body></body></html>")
    with Dossier() as dossier:
        brought = fetch(dossier, [site.at("/1"), site.at("/2"), site.at("/3")], browser)
        assert brought.outcomes == {"failed": 1, "nothing": 1, "refused": 1}
        gaps = {gap.file: gap.reason for gap in dossier._gaps()}
        assert "503" in gaps[site.at("/1")]
        assert "holds no article" in gaps[site.at("/2")]
        assert "404" in gaps[site.at("/3")]
        site.put("/1", page_of("One"))
        later(moment)
        fetch(dossier, [site.at("/1")], browser)
        assert site.at("/1") not in {gap.file for gap in dossier._gaps()}


def test_a_list_goes_on_where_it_was_interrupted(site: Site, browser: Browser, tmp_path: Path) -> None:
    """What was fetched is not asked again, and the dossier is the one of an undisturbed run."""
    addresses = [
        site.put(f"/{number}", page_of(f"Fire {number}", f"It was fire number {number}.")) for number in range(5)
    ]

    class Killed(Exception):
        pass

    def kill(delivery: Delivery) -> None:
        if delivery.address.endswith("/2"):
            raise Killed

    path = tmp_path / "a.db"
    with Dossier(path) as dossier, pytest.raises(Killed):
        fetch(dossier, addresses, browser, tell=kill)
    with Dossier(path) as dossier:
        assert fetch(dossier, addresses, browser).outcomes == {"known": 3, "new": 2}
        files = [article.file for article in dossier.articles()]
    assert files == sorted(addresses)
    assert site.paths() == [f"/{number}" for number in range(5)]


def test_pages_asked_again_say_whether_they_have_changed(site: Site, browser: Browser) -> None:
    """By the marks that the server gave."""
    address = site.put("/1", page_of("One"), ETag='"1"')
    with Dossier() as dossier:
        fetch(dossier, [address], browser)
        fetch(dossier, [address], browser, again=True)
        assert site.heads[-1]["if-none-match"] == '"1"'
        site.put("/1", page_of("One", "The mayor has resigned, her office said."), ETag='"2"')
        fetch(dossier, [address], browser, again=True)
        assert len(dossier.articles()) == 2


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        (b"%PDF-1.7 x", "text/html", "a PDF"),
        (b"\x89PNG\r\n", "text/html", "a picture"),
        (feed_of(), "text/html", "a feed"),
        (b"{}", "application/json", "which is no page"),
        (b"x = 1\n" * 90, "text/plain", "does not look like an article"),
    ],
)
def test_a_wrong_type_is_told_and_the_bytes_decide(
    site: Site, browser: Browser, told: list[Delivery], body: bytes, kind: str, words: str
) -> None:
    """Whatever the server calls it."""
    site.replies["/1"] = Reply(body, head={"Content-Type": kind})
    with Dossier() as dossier:
        fetch(dossier, [site.at("/1")], browser, tell=told.append)
        assert dossier.articles() == ()
    assert words in told[0].what


def test_a_page_under_a_wrong_type_is_read(site: Site, browser: Browser) -> None:
    """A page is a page by its first bytes."""
    site.replies["/1"] = Reply(page_of("One"), head={"Content-Type": "image/png"})
    with Dossier() as dossier:
        assert len(fetch(dossier, [site.at("/1")], browser).added) == 1


@pytest.mark.parametrize(
    "body", [b"<html><body>no feed</body></html>", b"<rss", b"", b"<rss version='2.0'><channel><item>"]
)
def test_what_is_no_feed_is_told(site: Site, browser: Browser, told: list[Delivery], body: bytes) -> None:
    """And the next feed is followed."""
    good = site.put("/good.xml", feed_of(item(site.at("/1"), "One", whole=WHOLE)))
    with Dossier() as dossier:
        watch(dossier, [site.put("/feed.xml", body), good], browser, tell=told.append)
        assert len(dossier.articles()) == 1
    assert told[0].outcome in ("refused", "new")


def test_a_page_that_calls_the_front_page_its_own_address_keeps_the_one_it_has(site: Site, browser: Browser) -> None:
    """Else all articles of its site would be versions of one."""
    front = f"<link rel='canonical' href='{site.at('/')}'></head>".encode()
    for path in ("/1", "/2"):
        site.put(path, page_of(path, f"It was fire {path}.").replace(b"</head>", front))
    with Dossier() as dossier:
        fetch(dossier, [site.at("/1"), site.at("/2")], browser)
        assert sorted(article.url or "" for article in dossier.articles()) == [site.at("/1"), site.at("/2")]


def test_bytes_are_not_kept_where_they_are_not_wanted(site: Site, browser: Browser) -> None:
    """Their hash is."""
    from counterclaim.settings import Settings

    with Dossier(settings=Settings(keep_bytes=False)) as dossier:
        fetch(dossier, [site.put("/1", page_of("One"))], browser)
        (article,) = dossier.articles()
        assert article.capture is not None
        assert article.capture.digest == hash_of(page_of("One"))
        assert dossier.original(article.capture.digest) is None


def test_a_list_may_be_written_in_many_ways(tmp_path: Path) -> None:
    """Lines, remarks, tables, a feed."""
    path = tmp_path / "list.txt"
    path.write_text(
        '\ufeff# seen on Monday: https://no.example/\nhttps://a.example/1\n\n1,https://a.example/2,"x"\n'
        "see <https://a.example/3>.\nhttps://a.example/1\n",
        encoding="utf-8",
    )
    assert addresses_in(path) == ("https://a.example/1", "https://a.example/2", "https://a.example/3")
    path.write_text(
        "https://a.example/0,1518,druck-5,00.html\nhttps://a.example/5,https://a.example/6\n"
        "(see https://a.example/7_(mill)) and https://a.example/8).\n",
        encoding="utf-8",
    )
    assert addresses_in(path) == (
        "https://a.example/0,1518,druck-5,00.html", "https://a.example/5", "https://a.example/6",
        "https://a.example/7_(mill)", "https://a.example/8",
    )  # fmt: skip
    path.write_bytes(feed_of(item("https://a.example/4", "Four")))
    assert addresses_in(path) == ("https://a.example/4",)


@pytest.mark.parametrize("text", ["", "# only a remark\n", "no address"])
def test_a_list_without_addresses_is_told(tmp_path: Path, text: str) -> None:
    """And so is one that is not there."""
    path = tmp_path / "list.txt"
    with pytest.raises(InputError):
        addresses_in(path)
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match="no address"):
        addresses_in(path)
