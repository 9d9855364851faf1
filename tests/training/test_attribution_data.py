"""Training texts: what is read from labelled ones, and what is made of them."""

from __future__ import annotations

import io
import random
import tarfile
from pathlib import Path

from counterclaim.read.engines import spacy_engine
from training.attribution.augment import FORMS, STYLES, Recaster, restyled
from training.attribution.corpus import Labelled, Story, in_words, read_brat, read_polnear

TEXT = "“The pier is safe,” Ilse Brandt said.\nThe ministry said that two men were hurt in the fire on the pier.\n"


def notes(text: str) -> str:
    """The text's attributions as brat writes them; a span over a line break or a blank is in two parts."""

    def place(words: str) -> str:
        return f"{text.index(words)} {text.index(words) + len(words)}"

    ministry = text.index("that two"), text.index("were hurt")
    parts = f"{ministry[0]} {ministry[1] - 1};{ministry[1]} {text.index(' on the pier') + len(' on the pier')}"
    return (
        f"T1\tSource {place('Ilse Brandt')}\tIlse Brandt\nT2\tCue {place('said')}\tsaid\n"
        f"T3\tContent {place('“The pier is safe,”')}\t“The pier is safe,”\n"
        "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n"
        f"T5\tSource {place('The ministry')}\tThe ministry\nT6\tCue {text.index('said that')} "
        f"{text.index('said that') + 4}\tsaid\nT7\tContent {parts}\tthat two men …\n"
        "E2\tAttribution:T6 Source:T5 Cue:T6 Content:T7\nE3\tAttribution:T6 Cue:T6\n#1\tNote T1\tsure\n"
    )


NOTES = notes(TEXT)
STORY = Story("pier", TEXT, tuple(read_brat(NOTES, TEXT)))


def words(story: Story) -> list[tuple[str, str, str]]:
    """Source, cue and content of each attribution."""

    def told(stretches: tuple[tuple[int, int], ...]) -> str:
        return " … ".join(story.text[start:end] for start, end in stretches)

    return [(told(one.source), told(one.cue), told(one.content)) for one in story.gold]


def test_events_with_content_are_read_and_fragments_joined() -> None:
    assert words(STORY) == [
        ("Ilse Brandt", "said", "“The pier is safe,”"),
        ("The ministry", "said", "that two men were hurt in the fire on the pier"),
    ]


def test_the_first_annotator_by_name_counts(tmp_path: Path) -> None:
    """And texts without notes, or of another split, are left out."""
    other = NOTES.replace("E1\tAttribution:T2 Source:T1", "E1\tAttribution:T2")
    files = {
        "train/text/pier.txt": TEXT,
        "train/text/bare.txt": "Nothing.",
        "dev/text/pier.txt": TEXT,
        "train/attributions/pier_00aa.ann": NOTES,
        "train/attributions/pier_00bb.ann": other,
    }
    archive = tmp_path / "labelled.tar.gz"
    with tarfile.open(archive, "w:gz") as tar:
        for name, text in files.items():
            member = tarfile.TarInfo(f"corpus/{name}")
            member.size = len(text.encode())
            tar.addfile(member, io.BytesIO(text.encode()))

    assert read_polnear(archive, "train") == [STORY]


def test_gold_is_put_into_words_of_the_parse() -> None:
    parse = spacy_engine.parse(TEXT)

    found = in_words(parse, STORY.gold)

    assert [parse.tokens[one.source[0][0]].text for one in found] == ["Ilse", "The"]
    assert parse.tokens[found[0].content[0][1]].text == "”"


def test_another_style_of_marks_moves_the_gold_along() -> None:
    """Whatever the style, the words are the same, and the marks are of that style."""
    styles = set()
    for seed in range(40):
        again = restyled(STORY, random.Random(seed))
        first = words(again)[0][2]
        styles.add((first[: first.index("The")], first[first.index("safe,") + 5 :]))
        assert [source for source, _, _ in words(again)] == ["Ilse Brandt", "The ministry"]
        assert first.strip("“”\"'`„«»‘’ ") == "The pier is safe,"
        assert words(again)[1] == words(STORY)[1]

    assert styles <= set(STYLES) and len(styles) > 4


def test_recast_passages_keep_whole_sources_cues_and_contents() -> None:
    """Every form has a cue; stretches are never empty and lie in the text in their order."""
    recaster = Recaster([STORY])
    recaster.sources += ["Mayor Ilse Brandt"]

    for seed in range(60):
        article = recaster.article("made", random.Random(seed))
        for one, (source, cue, content) in zip(article.gold, words(article), strict=True):
            assert len(one.source) == len(one.cue) == len(one.content) == 1
            assert source and cue and "wo men were hurt" in content
            assert source == source.strip() and cue == cue.strip()


def test_every_form_names_a_cue_and_a_content() -> None:
    for form in FORMS:
        assert form.count("[") == form.count("]") == 1
        assert any(letter in form.split() or f"{letter}," in form for letter in ("C", "C.", "K", "K."))


def test_the_same_seed_makes_the_same_texts() -> None:
    recaster = Recaster([STORY])
    recaster.sources += ["Mayor Ilse Brandt"]

    assert recaster.article("a", random.Random(3)) == recaster.article("a", random.Random(3))
    assert isinstance(STORY.gold[0], Labelled)
