"""Whether a change between two versions of an article is told as what it is: made revisions, by kind.

    python -m evals.versions [--articles N] [--show]

From each of 50 plain articles beside this checkout (or of our own examples where those are absent) eight newer
versions are made, by edits of the text alone that know nothing of how it will be read: a statement taken out, a figure
changed, a hedge added, a comma moved; and a hedge taken out, a paragraph moved, a number spelt out, page furniture put
in. A revision is right when exactly the kind that was made is told, and for one that tells nothing, nothing. The four
that were asked for, 200 revisions, must be right in 95 of 100, and no trivial one may raise an alarm. Every second
article was looked at while the rules were written; the table shows the others beside.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from counterclaim.link.versions import compare_versions
from counterclaim.model.article import Article
from counterclaim.model.reading import Reading
from counterclaim.read import read_articles
from evals.corpora import plain_texts
from evals.labelled import EXAMPLES, NoData

SEED = 20310502
LEAST_RIGHT = 0.95

Edit = Callable[[str, random.Random], str | None]

SENTENCE = re.compile(r"(?<=[.!?][\s”\"])(?=[A-Z“\"])|(?<=[.!?]\s)(?=[A-Z“\"])|\n+")
SAYING = re.compile(r"\b(?:said|says|told|added|according to|announced|argued|claimed|wrote)\b")
# A number with the thing it counts behind it: no year, no day, no part of a name or an address.
COUNT = re.compile(r"(?<=[a-z] )(?<!age )(\d{1,3}(?:,\d{3})*)(?= (?:percent|million|billion|people|[a-z]{4,}s)\b)")
VERB = re.compile(r"(?<=[a-z]) (?:was|were|had been|has been|have been) (?=[a-z]{4,}(?:ed|en|ing)\b)")
HEDGES = ("reportedly", "allegedly", "apparently")
COMMA = re.compile(r"(?<=[a-z]{2}), (?=[a-z]{2,})")
FURNITURE = (
    "Read more: what we know so far",
    "Sign up for our daily newsletter",
    "Advertisement",
    "Share this article",
)
SPELT = {
    "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight", "9": "nine",
    "10": "ten", "11": "eleven", "12": "twelve",
}  # fmt: skip


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence, roughly: full stops before capitals, and line breaks."""
    start = 0
    for cut in [*SENTENCE.finditer(text), None]:
        end = cut.start() if cut else len(text)
        bare = text[start:end].strip()
        if bare:
            first = text.index(bare, start)
            yield first, first + len(bare)
        start = cut.end() if cut else end


def remove_statement(text: str, chance: random.Random) -> str | None:
    """A whole attributed sentence less."""
    found = [
        (start, end)
        for start, end in sentences(text)
        if SAYING.search(text[start:end])
        and 10 <= len(text[start:end].split()) <= 60
        and text[start].isupper()
        and text[end - 1] == "."
        and not re.search(r"[“”\"]", text[start:end])
    ]
    if not found:
        return None
    start, end = chance.choice(found)
    return text[:start] + text[end:].lstrip(" ")


def change_figure(text: str, chance: random.Random) -> str | None:
    """Another number of the same thing."""
    found = list(COUNT.finditer(text))
    if not found:
        return None
    match = chance.choice(found)
    number = int(match.group().replace(",", ""))
    other = number + chance.choice([1, 3, 7, 20]) * max(1, number // 10)
    return text[: match.start()] + f"{other:,}" + text[match.end() :]


def add_hedge(text: str, chance: random.Random) -> str | None:
    """A word that keeps away from what is told."""
    found = list(VERB.finditer(text))
    if not found:
        return None
    match = chance.choice(found)
    return text[: match.end()] + chance.choice(HEDGES) + " " + text[match.end() :]


def remove_hedge(text: str, chance: random.Random) -> str | None:
    """Such a word less, where the article has one."""
    found = list(re.finditer(r"\b(?:reportedly|allegedly|apparently|perhaps|possibly|probably) (?=[a-z])", text))
    if not found:
        return None
    match = chance.choice(found)
    return text[: match.start()] + text[match.end() :]


def move_comma(text: str, chance: random.Random) -> str | None:
    """A comma less in one place and one more in another."""
    found = list(COMMA.finditer(text))
    if not found:
        return None
    match = chance.choice(found)
    return text[: match.start()] + " " + text[match.end() :]


def move_paragraph(text: str, chance: random.Random) -> str | None:
    """A paragraph in another place."""
    parts = [part for part in text.split("\n") if part.strip()]
    if len(parts) < 6:
        return None
    place = chance.randrange(2, len(parts) - 3)
    part = parts.pop(place)
    if len(part.split()) < 10 or not part.rstrip().endswith("."):
        return None
    parts.insert(place + 2, part)
    return "\n".join(parts)


def spell_number(text: str, chance: random.Random) -> str | None:
    """A number in words."""
    found = [match for match in COUNT.finditer(text) if match.group() in SPELT]
    if not found:
        return None
    match = chance.choice(found)
    return text[: match.start()] + SPELT[match.group()] + text[match.end() :]


def add_furniture(text: str, chance: random.Random) -> str | None:
    """A line that belongs to the page and not to the article."""
    parts = text.split("\n")
    parts.insert(chance.randrange(1, len(parts)) if len(parts) > 1 else 1, chance.choice(FURNITURE))
    return "\n".join(parts)


@dataclass(frozen=True, slots=True)
class Maker:
    """An edit, and the kinds of change that it must be told as."""

    name: str
    edit: Edit
    kinds: tuple[tuple[str, ...], ...]
    asked: bool = True


MAKERS = (
    Maker("statement removed", remove_statement, (("removed",),)),
    Maker("figure changed", change_figure, (("figure",),)),
    Maker("hedge added", add_hedge, (("softened",),)),
    Maker("comma moved", move_comma, ((),)),
    Maker("hedge removed", remove_hedge, (("hardened",),), asked=False),
    Maker("paragraph moved", move_paragraph, (("moved",),), asked=False),
    Maker("number spelt out", spell_number, ((),), asked=False),
    Maker("page furniture added", add_furniture, ((),), asked=False),
)


def texts_of(count: int) -> list[str]:
    """Articles that every edit which is asked for can be made in, half a page to two pages long."""
    try:
        texts = plain_texts(count * 12)
    except NoData:
        texts = [path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*/*.txt"))]
    fitting = [
        text
        for text in texts
        if 1_500 <= len(text) <= 9_000 and all(maker.edit(text, random.Random(SEED)) for maker in MAKERS if maker.asked)
    ]
    return fitting[:count]


def read(text: str) -> Reading:
    """The layers of a text."""
    return next(read_articles([Article.of(text, outlet="The Courier")]))


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=50)
    parser.add_argument("--show", action="store_true", help="print what was told wrongly, in the articles looked at")
    options = parser.parse_args()
    right: Counter[tuple[str, bool]] = Counter()
    made: Counter[tuple[str, bool]] = Counter()
    for number, text in enumerate(texts_of(options.articles)):
        chance, older, kept = random.Random(SEED + number), read(text), bool(number % 2)
        for maker in MAKERS:
            newer = maker.edit(text, chance)
            if newer is None:
                continue
            found = compare_versions(older, read(newer))
            kinds = tuple(sorted({revision.kind for revision in found}))
            made[maker.name, kept] += 1
            right[maker.name, kept] += kinds in maker.kinds
            if options.show and not kept and kinds not in maker.kinds:
                print(f"\n{maker.name}: {kinds}")
                for revision in found:
                    print(f"  {revision.kind}\n   - {revision.before and revision.before.text}")
                    print(f"   + {revision.after and revision.after.text}\n   {[s.text for s in revision.evidence]}")
    sys.exit(not report(right, made))


def report(right: Counter[tuple[str, bool]], made: Counter[tuple[str, bool]]) -> bool:
    """Print the table; whether every promise is kept."""
    print(f"{'revision':24}{'made':>6}{'right':>8}{'looked at':>11}{'not':>8}")
    for maker in MAKERS:
        shares = [
            right[maker.name, kept] / made[maker.name, kept] if made[maker.name, kept] else 0 for kept in (False, True)
        ]
        whole, all_right = (sum(table[maker.name, kept] for kept in (False, True)) for table in (made, right))
        share = all_right / whole if whole else 0
        print(f"{maker.name:24}{whole:6}{share:8.2f}{shares[0]:11.2f}{shares[1]:8.2f}")
    asked = [maker.name for maker in MAKERS if maker.asked]
    whole = sum(count for (name, _), count in made.items() if name in asked)
    share = sum(count for (name, _), count in right.items() if name in asked) / max(whole, 1)
    trivial = [maker.name for maker in MAKERS if maker.kinds == ((),)]
    alarms = sum(made[name, kept] - right[name, kept] for name in trivial for kept in (False, True))
    print(
        f"\nof the {whole} asked for {share:.3f} right (at least {LEAST_RIGHT});"
        f" alarms on trivial ones: {alarms} (none)"
    )
    return share >= LEAST_RIGHT and alarms == 0


if __name__ == "__main__":
    main()
