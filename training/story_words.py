"""Count how common words are in news: what they tell about which event an article is about.

    python -m training.story_words [--write]

Reads the 6,000 plain articles. Counted are stems that stand in small letters more often than not, so that no name is
listed; a level is four times the logarithm of the number of articles for one that has the word. With --write the list
goes to `counterclaim/link/stories/common_word_levels.py`.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import textwrap
from collections import Counter, defaultdict
from pathlib import Path

from counterclaim.link.stories.openings import MOST_CHARACTERS, POSSESSIVE, WORD
from counterclaim.link.stories.stop_words import STOP_WORDS
from counterclaim.link.terms import stem
from evals.corpora import ARTICLES

# In how many articles a stem must stand to be listed, and in which part of these in small letters.
FEWEST = 12
SMALL = 0.75

TARGET = Path(__file__).resolve().parent.parent / "src" / "counterclaim" / "link" / "stories" / "common_word_levels.py"


def count_words() -> tuple[int, Counter[str], Counter[str]]:
    """How many articles there are, and in how many each stem stands, at all and in small letters."""
    articles, found, small = 0, Counter[str](), Counter[str]()
    with gzip.open(ARTICLES, "rt", encoding="utf-8") as lines:
        for line in lines:
            words = [
                POSSESSIVE.sub("", word) for word in WORD.findall(str(json.loads(line)["text"])[: MOST_CHARACTERS // 4])
            ]
            words = [word for word in words if not word[0].isdigit() and word.lower() not in STOP_WORDS]
            articles += 1
            found.update({stem(word.lower()) for word in words})
            small.update({stem(word) for word in words if word.islower()})
    return articles, found, small


def levels_of(articles: int, found: Counter[str], small: Counter[str]) -> dict[int, list[str]]:
    """The stems that are listed, by level."""
    levels: defaultdict[int, list[str]] = defaultdict(list)
    for word, count in found.items():
        if count >= FEWEST and small[word] >= SMALL * count and word.isascii():
            levels[round(4 * math.log((articles + 1) / (count + 0.5)))].append(word)
    return {level: sorted(levels[level]) for level in sorted(levels)}


def write(levels: dict[int, list[str]]) -> None:
    """Write the list as a module."""
    lines = [
        '"""Stems of common words by level, four times their weight. Written by `python -m training.story_words`."""',
        "",
        "from __future__ import annotations",
        "",
        "LEVELS: dict[int, str] = {",
    ]
    for level, words in levels.items():
        lines.append(f'    {level}: """')
        lines += textwrap.wrap(
            " ".join(words), 112, initial_indent="        ", subsequent_indent="        ", break_on_hyphens=False
        )
        lines.append('    """,')
    TARGET.write_text("\n".join([*lines, "}", ""]), encoding="utf-8")


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write link/stories/common_word_levels.py")
    options = parser.parse_args()
    levels = levels_of(*count_words())
    for level, words in levels.items():
        print(f"{level:3}{len(words):6}  {' '.join(words[:8])}")
    if options.write:
        write(levels)


if __name__ == "__main__":
    main()
