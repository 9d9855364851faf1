"""Bytes become the characters that were meant, or a clear refusal."""

from __future__ import annotations

import pytest

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.decoding import decode

ENGLISH = "The mayor said “no order was given” – not in Orvast, not in Malmö. It cost €5m at the café."
RUSSIAN = "Мэр города заявила, что приказа не было. Профсоюз это отрицает и требует расследования."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_english_is_read_in_every_usual_encoding(encoding: str) -> None:
    assert decode(ENGLISH.encode(encoding), "a.txt") == ENGLISH


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_known_without_its_mark(encoding: str) -> None:
    assert decode(ENGLISH.encode(encoding), "a.txt") == ENGLISH


def test_big_endian_marks_are_known() -> None:
    assert decode(b"\xfe\xff" + ENGLISH.encode("utf-16-be"), "a.txt") == ENGLISH
    assert decode(b"\x00\x00\xfe\xff" + ENGLISH.encode("utf-32-be"), "a.txt") == ENGLISH


def test_latin_1_and_windows_1251_are_told_apart() -> None:
    text = "El alcalde negó las acusaciones de la señora Gómez en el café."
    assert decode(text.encode("latin-1"), "a.txt") == text
    assert decode(RUSSIAN.encode("cp1251"), "a.txt") == RUSSIAN


def test_a_declared_encoding_is_believed_where_utf_8_is_impossible() -> None:
    assert decode(RUSSIAN.encode("koi8-r"), "a.html", "koi8-r") == RUSSIAN
    assert decode(ENGLISH.encode(), "a.html", "iso-8859-1") == ENGLISH


@pytest.mark.parametrize("declared", ["base64", "punycode", "no-such", "\0", "unicode_escape"])
def test_a_declared_codec_that_is_no_encoding_of_pages_is_passed_over(declared: str) -> None:
    assert decode(ENGLISH.encode("cp1252"), "a.html", declared) == ENGLISH


def test_one_damaged_character_does_not_turn_the_rest_into_another_encoding() -> None:
    raw = (ENGLISH * 3).encode().replace(b"Orvast", b"Orv\xe1st", 1)
    assert decode(raw, "a.txt") == (ENGLISH * 3).replace("Orvast", "Orv\ufffdst", 1)


def test_a_file_cut_off_inside_a_character_is_still_utf_8() -> None:
    assert decode("“No.” It cost €".encode()[:-1], "a.txt") == "“No.” It cost \ufffd"


def test_a_replacement_character_that_the_file_holds_is_no_damage() -> None:
    assert decode("a\ufffdb".encode(), "a.txt") == "a\ufffdb"


def test_a_stray_nul_does_not_make_a_text_binary() -> None:
    assert decode(b"The mill burned\x00 down on Friday, the mayor said.", "a.txt").startswith("The mill burned\x00")


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"%PDF-1.7\n...", "a PDF"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"PK\x03\x04....", "a ZIP archive"),
        (bytes(range(256)) * 8, "binary"),
        (b"\x01\x02\x03" * 50, "binary"),
    ],
)
def test_what_is_no_text_is_refused_by_name(raw: bytes, words: str) -> None:
    with pytest.raises(UnreadableFile, match=words) as caught:
        decode(raw, "a.txt")
    assert caught.value.where == "a.txt"
    assert caught.value.next_step
