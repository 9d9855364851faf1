"""Items of agencies: the text, and what the agency says of it, whichever standard it is wrapped in."""

from __future__ import annotations

import json
import re
import socket
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from counterclaim import Dossier
from counterclaim.ingest.agencies import is_agency_xml, is_ninjs
from counterclaim.model.wire import Wire
from tests.ingest import wire_items as made
from tests.ingest.conftest import Ingest

Write = Callable[..., Path]
WIRE = Wire(
    item="urn:newsml:crestwire.example:20310502:mill",
    version="3",
    provider="Crest Wire Agency",
    credit="(c) Crest Wire Agency 2031",
    urgency=2,
    dateline="Orvast",
    status="usable",
)


@pytest.mark.parametrize("name", sorted(made.FILES))
def test_an_item_gives_its_text_and_what_the_agency_says(take: Ingest, write: Write, name: str) -> None:
    """Headline, byline, version, urgency, credit line and provider are the same in every standard."""
    (article,), notes = take(write(name, made.FILES[name]))
    assert article.text == made.TEXT
    assert article.wire == WIRE
    assert (article.title, article.author, article.outlet) == ("Mill burns", "Ada Lund", "Crest Wire Agency")
    assert article.publication and article.publication.dates.iso == "2031-05-02"
    assert article.language == "en" and not notes


@pytest.mark.parametrize("name", ["ninjs2.json", "newsml_xhtml.xml"])
def test_what_the_agency_says_is_stored(write: Write, tmp_path: Path, name: str) -> None:
    """It comes out of the dossier as it went in."""
    with Dossier(tmp_path / "d.db") as dossier:
        dossier.add(write(name, made.FILES[name]))
    with Dossier(tmp_path / "d.db") as dossier:
        assert dossier.articles()[0].wire == WIRE
        assert not dossier.check()


# The names of the standards' schemas: a misspelt one in our reader or in these files would go unnoticed otherwise.
NINJS_2_NAMES = re.findall(
    r"\w+",
    "uri standard type representationtype profile version firstcreated versioncreated contentcreated embargoed "
    "pubstatus urgency copyrightholder copyrightnotice usageterms ednote language descriptions bodies headlines people "
    "organisations places subjects events objects infosources title by slugline located renditions associations altids "
    "trustindicators rightsinfo genres mimetype expires",
)
NINJS_3_NAMES = re.findall(
    r"\w+",
    "uri standard type representationType profile version firstCreated versionCreated contentCreated embargoed "
    "pubStatus urgency copyrightHolder copyrightNotice usageTerms edNote language descriptions bodies headlines people "
    "organisations places subjects events objects infoSources title by slugline located renditions associations altIds "
    "trustIndicators rightsInfo genres mimeType expires eventDetails plannedCoverage",
)


def test_the_items_here_use_the_names_of_the_standards() -> None:
    """ninjs 2 in small letters, ninjs 3 with capitals inside."""
    assert made.NINJS_2.keys() <= set(NINJS_2_NAMES)
    assert made.NINJS_3.keys() <= set(NINJS_3_NAMES)
    assert all(
        body.keys() <= {"role", "contenttype", "charcount", "wordcount", "value"} for body in made.NINJS_2["bodies"]
    )
    assert all(
        body.keys() <= {"role", "contentType", "charCount", "wordCount", "value"} for body in made.NINJS_3["bodies"]
    )


@pytest.mark.parametrize(
    ("status", "words"), [("canceled", "has cancelled"), ("withheld", "holds back"), ("Canceled", "has cancelled")]
)
def test_what_the_agency_took_back_is_no_article(take: Ingest, write: Write, status: str, words: str) -> None:
    """A killed report must not come in as evidence; the note names item and version."""
    reason = f"the agency {words} it ({WIRE.item}, version 3)"
    for name, content in (
        ("a.json", json.dumps(made.NINJS_2 | {"pubstatus": status})),
        ("b.json", json.dumps(made.NINJS_3 | {"pubStatus": status})),
        ("c.xml", made.news_item(f"<inlineData>{made.TEXT}</inlineData>", status=status)),
        ("d.xml", made.NITF.replace('management-status="usable"', f'management-status="{status}"')),
    ):
        articles, notes = take(write(name, content))
        assert not articles
        assert [note.reason for note in notes] == [reason]


def test_a_message_gives_every_report_in_it(take: Ingest, write: Write) -> None:
    """Pictures and lists of items are told with their number."""
    plain = f"<inlineData contenttype='text/plain'>{made.TEXT}</inlineData>"
    content = made.message(
        made.news_item(plain),
        made.news_item("<remoteContent href='a.jpg'/>", guid="urn:picture").replace("ninat:text", "ninat:picture"),
        made.news_item(plain.replace("two workers", "three workers"), guid="urn:second"),
        "<packageItem guid='urn:list'/>",
    )
    articles, notes = take(write("message.xml", content))
    assert [article.file for article in articles] == ["message.xml#1", "message.xml#3"]
    assert [article.wire.item for article in articles if article.wire] == [WIRE.item, "urn:second"]
    assert [(note.file, note.reason) for note in notes] == [
        ("message.xml#2", "the agency's item holds no text but a picture"),
        ("message.xml#4", "the agency's item is a package and no report"),
    ]


def test_a_report_that_belongs_to_another_is_read_too(take: Ingest, write: Write) -> None:
    """In a list, as version 2 has it, or under names, as version 1."""
    side = made.NINJS_2 | {"uri": "urn:side", "bodies": [{"contenttype": "text/plain", "value": "The mill was old."}]}
    picture = {"uri": "urn:picture", "type": "picture", "headlines": [{"value": "The mill"}]}
    for associations in ([picture, side], {"featured": picture, "side": side}):
        articles, notes = take(write("a.json", json.dumps(made.NINJS_2 | {"associations": associations})))
        assert [(article.file, article.text[:20]) for article in articles] == [
            ("a.json", made.TEXT[:20]),
            ("a.json/1", "The mill was old."),
        ]
        assert not notes


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        ({"type": "picture", "bodies": []}, "the agency's item holds no text but a picture"),
        ({"bodies": []}, "the agency's item holds no text"),
        ({"bodies": "text"}, "the agency's item holds no text"),
        ({"bodies": [1, {"value": 2}, {"role": "caption", "value": "x"}]}, "the agency's item holds no text"),
        ({"bodies": None}, "the agency's item holds no text"),
    ],
)
def test_a_damaged_or_empty_item_in_json_is_told(
    take: Ingest, write: Write, item: dict[str, object], reason: str
) -> None:
    base = {key: value for key, value in made.NINJS_2.items() if key not in {"type", "bodies"}}
    articles, (note,) = take(write("a.json", json.dumps(base | item)))
    assert not articles and note.reason == reason and note.next_step


@pytest.mark.parametrize("name", ["nitf.xml", "newsml_nitf.xml"])
@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        (lambda text: text[: len(text) // 2], "it is damaged XML"),
        (lambda text: text.replace("</p>", "</q>", 1), "it is damaged XML"),
        (lambda text: text.replace("Orvast", "Orv\x01ast"), "it is damaged XML"),
        (lambda text: text.replace('encoding="UTF-8"', 'encoding="none-such"'), "it is damaged XML"),
        (
            lambda text: re.sub("<body.content>.*</body.content>", "", text, flags=re.S),
            "the agency's item holds no text",
        ),
    ],
)
def test_a_damaged_item_in_xml_is_told(
    take: Ingest, write: Write, name: str, damage: Callable[[str], str], reason: str
) -> None:
    """Cut off, badly closed, with a control character, in no encoding, without its text."""
    write("z.xml", made.NEWSML_PLAIN)
    path = write(name, damage(made.FILES[name]))
    articles, (note,) = take(path.parent)
    assert [article.file for article in articles] == ["z.xml"]
    assert note.reason.startswith(reason) and note.file == name and note.next_step


def test_every_word_of_an_item_may_be_of_any_kind(take: Ingest, write: Write) -> None:
    """Nothing that a JSON object can hold in place of a word breaks the reading."""
    for wrong in (None, 1, 1.5, True, [], {}, [[]], [{"name": []}], {"name": {}}, "\x00", "x" * 10_000, 10**400):
        for key in (*made.NINJS_2, "associations", "infosources", "altids", "provider"):
            articles, notes = take(write("a.json", json.dumps(made.NINJS_2 | {key: wrong})))
            assert articles or notes


# Hostile


def entities(text: str) -> str:
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "fire " * 10}">' for n in range(9))
    text = text.replace("burned", "&e8;")
    return text.replace('<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">', f"<!DOCTYPE nitf [{bomb}]>")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (entities(made.NITF), "it declares entities of its own, which are not put in"),
        (
            made.NITF.replace('SYSTEM "nitf-3-4.dtd"', '[<!ENTITY x SYSTEM "file:///etc/passwd">]').replace(
                "burned", "&x;"
            ),
            "it declares entities of its own, which are not put in",
        ),
        (made.NITF.replace("<p>", "<p>" + "<b>" * 100_000, 1), "it is damaged XML"),
        (made.NITF.replace("<p>", "<p>" + "<b/>" * 400_000, 1), "it has more than 300,000 elements"),
        (made.NITF.replace("<p>", "<p>" + " " * 21_000_000, 1), "it is 21.0 MB large; 20.0 MB are read at most"),
    ],
)
def test_hostile_xml_is_refused(take: Ingest, write: Write, content: str, reason: str) -> None:
    """Entity bombs, files of the machine, deep nests, too many elements, sheer size: in little time, with the limit."""
    start = time.process_time()
    articles, (note,) = take(write("a.xml", content))
    assert not articles
    assert note.reason.startswith(reason) and "root:" not in note.reason and note.next_step
    assert time.process_time() - start < 5


def test_nothing_is_fetched(take: Ingest, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the DTD nor the catalogue that an item names."""

    def refuse(*_: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    content = made.NITF.replace("nitf-3-4.dtd", "http://crestwire.example/nitf-3-4.dtd")
    assert len(take(write("a.xml", content))[0]) == 1
    assert len(take(write("b.xml", made.NEWSML_PLAIN))[0]) == 1


@pytest.mark.parametrize(
    ("head", "is_one"),
    [
        (b"<nitf>", True),
        (b"\xef\xbb\xbf<?xml version='1.0'?><!-- a --><!DOCTYPE nitf [<!ENTITY a 'b'>]>\n<nitf lang='en'>", True),
        (b"<nar:newsItem xmlns:nar='x'>", True),
        (b"<newsMessage>", True),
        (b"<newsItems>", False),
        (b"<html><nitf>", False),
        (b"<!DOCTYPE html>", False),
        (b"<!--" + b"x" * 5000, False),
        (b"", False),
    ],
)
def test_an_item_is_known_by_its_root(head: bytes, is_one: bool) -> None:
    assert is_agency_xml(head) is is_one


def test_other_json_with_an_address_is_no_item() -> None:
    """Records of other tools have a `uri` too."""
    assert not is_ninjs({"uri": "8137216521", "url": "https://courier.example/a", "title": "x", "body": "y"})
    assert not is_ninjs({"headlines": []})
