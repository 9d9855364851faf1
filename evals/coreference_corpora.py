"""The documents of ECB+ and MEANTIME: texts put together from their tokens, with who is mentioned where.

Both give tokens in sentences and stand-off labels. Only what can be an actor is kept: people and organisations. Chains
that the annotators linked across documents have an instance id; a chain inside one document gets the document's name
into its id; a mention that nobody linked is alone. Nothing of the archives is part of the repository.
"""

from __future__ import annotations

import csv
import io
import re
import tarfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Literal

from evals.labelled import SHARED, NoData

ECB = SHARED / "data" / "ecbplus-1-35.tar.gz"
MEANTIME = SHARED / "data" / "meantime.tar.gz"

# Labels of ECB+ whose bearers are people and organisations. Left out: HUMAN_PART_GENERIC, _GPE, _VEH, _MET, _FAC.
ECB_KINDS = {"HUMAN_PART_PER": "person", "HUMAN_PART_ORG": "org"}
MEANTIME_KINDS = {"PER": "person", "ORG": "org"}

Form = Literal["name", "description", "pronoun"]
_PRONOUNS = """
    i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us
    our ours ourselves they them their theirs themselves who whom whose which that this these those
"""
PRONOUNS = frozenset(_PRONOUNS.split())
NO_SPACE_BEFORE = re.compile(r"(?:[.,;:!?%)\]}’”…]+|'{1,2}|['’](?:s|S|m|re|ve|d|ll)|n['’]t)$")
CLITICS = frozenset({"s", "t", "re", "ve", "m", "d", "ll"})
NO_SPACE_AFTER = re.compile(r"(?:[($\[{‘“#]|``|`)$")
POSSESSIVE = re.compile(r"(?<=\w)['’]s?$")
ENDINGS = frozenset({"com", "org", "net", "gov", "edu"})
STOPS = frozenset(".!?…\"”'’")
# Where a description goes on behind its head.
TAILS = frozenset({"of", "in", "for", "to", "at", "on", "from", "with", "who", "that", "which", "by", "as", ","})
ARTICLES = frozenset({"the", "a", "an"})


@dataclass(frozen=True, slots=True)
class GoldMention:
    """A labelled mention: its characters and those of its head (half-open), its chain, its kind, and its form."""

    start: int
    end: int
    head: tuple[int, int]
    chain: str
    kind: str
    form: Form


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its labelled mentions. `topic` is what one run of linking takes; `part` a finer division of it."""

    name: str
    topic: str
    part: str
    text: str
    mentions: tuple[GoldMention, ...]

    @property
    def kept(self) -> bool:
        """Whether its topic may only be scored: the even topics of ECB+ and the second of MEANTIME."""
        number = self.topic.split()[0]
        return (number.isdigit() and int(number) % 2 == 0) or number == "corpus_gm"


@dataclass(frozen=True, slots=True)
class Word:
    """A token: its key in the file, its letters, the number of its sentence."""

    key: str
    text: str
    sentence: int


def join_tokens(tokens: Sequence[Word]) -> tuple[str, dict[str, tuple[int, int]]]:
    """The text that tokens make, and the characters of each by its key.

    Marks are set as print sets them. A sentence that ends without a stop is a headline or a date: a line of its own.
    """
    text, places = "", dict[str, tuple[int, int]]()
    last: Word | None = None
    open_straight = tight = False
    for before, token, after in zip([None, *tokens], tokens, [*tokens[1:], None], strict=False):
        word = token.text
        if last is not None and token.sentence != last.sentence:
            text += " " if text[-1:] in STOPS else "\n\n"
            tight, open_straight = True, False
        closing = word == '"' and open_straight
        mark = word == "-" and _glued(before, token, after)
        if last is not None and not tight and not NO_SPACE_BEFORE.match(word) and not closing and not mark:
            text += " "
        places[token.key] = (len(text), len(text) + len(word))
        text += word
        if word == '"':
            open_straight = not open_straight
        tight = bool(NO_SPACE_AFTER.match(word)) or (word == '"' and open_straight) or _clitic(word, after)
        tight = tight or _glued(before, token, after)
        last = token
    return text, places


def _glued(before: Word | None, token: Word, after: Word | None) -> bool:
    """Whether a mark parts no words: "year-old", "8:20", "1,000", "U.S.", "example.com"."""
    if before is None or after is None or not before.sentence == token.sentence == after.sentence:
        return False
    left, right = before.text, after.text
    if token.text == "-":
        return (left.isdigit() or left.islower()) and (right.isdigit() or right.islower())
    if token.text in (":", ","):
        return left.isdigit() and right.isdigit() and (token.text == ":" or len(right) == 3)
    return token.text == "." and ((len(left) == len(right) == 1 and right.isupper()) or right in ENDINGS)


def _clitic(word: str, after: Word | None) -> bool:
    """Whether an apostrophe is followed by the letters that belong to it."""
    return after is not None and word in ("'", "’") and after.text.lower() in CLITICS


def head_of(words: Sequence[str]) -> int:
    """Which word a phrase hangs on: the last before "of", "who", a comma and the like, possessive endings left out.

    >>> head_of(["the", "mayor", "of", "Larch"])
    1
    """
    end = next((i for i, word in enumerate(words) if i and word.lower() in TAILS), len(words))
    while end > 1 and words[end - 1].lower() in ("'", "’", "'s", "’s", "s"):
        end -= 1
    return end - 1


def form_of(words: Sequence[str], small: frozenset[str]) -> Form:
    """Whether words name, point, or describe.

    They name where their head, or the word before it, opens with a capital and is nowhere printed small.

    >>> form_of(["the", "Mayor"], frozenset({"mayor"})), form_of(["Mayor", "Orlik"], frozenset({"mayor"}))
    ('description', 'name')
    """
    end = head_of(words) + 1
    if end == 1 and re.split("['’]", words[0].lower())[0] in PRONOUNS:
        return "pronoun"
    capital = [word[:1].isupper() for word in words[:end]]
    own = [word.lower() not in small | PRONOUNS | ARTICLES for word in words[:end]]
    named = capital[-1] and (own[-1] or (end > 1 and capital[-2] and own[-2]))
    return "name" if named else "description"


def read_ecb() -> list[Document]:
    """The documents of ECB+, by topic and name, with the mentions of the sentences that its list selects.

    Raises:
        NoData: the archive is not on this machine.
    """
    if not ECB.exists():
        raise NoData("no labelled actors at ../shared/data/ecbplus-1-35.tar.gz")
    with tarfile.open(ECB) as archive:
        chosen = _selected(archive)
        roots = {name: root for name, root in _documents(archive) if name in chosen}
    small = {topic: _small_words(roots, topic) for topic in {name.split("_")[0] for name in roots}}
    documents = []
    for name in sorted(roots, key=lambda name: (int(name.split("_")[0]), name)):
        root, topic = roots[name], name.split("_")[0]
        address = name.endswith("plus")  # their first sentence is the address of the page
        tokens = [token for token in _tokens(root) if not (address and token.sentence == 0)]
        chains = _chains(root, ("CROSS_DOC_COREF", "INTRA_DOC_COREF"), name)
        labels = [
            (element, ECB_KINDS[element.tag]) for element in root.find("Markables") or () if element.tag in ECB_KINDS
        ]
        part = "plus" if name.endswith("plus") else "first"
        documents.append(_document(name, topic, part, tokens, labels, chains, small[topic], chosen[name]))
    return documents


def read_meantime() -> list[Document]:
    """The documents of MEANTIME's two English topics, by topic and name.

    Raises:
        NoData: the archive is not on this machine.
    """
    if not MEANTIME.exists():
        raise NoData("no labelled actors at ../shared/data/meantime.tar.gz")
    with tarfile.open(MEANTIME) as archive:
        roots = {name: root for name, root in _documents(archive, "intra_cross-doc_annotation") if "/" in name}
    small = {topic: _small_words(roots, topic) for topic in {name.split("/")[0] for name in roots}}
    documents = []
    for name in sorted(roots):
        root, topic = roots[name], name.split("/")[0]
        markables = list(root.find("Markables") or ())
        kinds = {
            element.get("m_id"): MEANTIME_KINDS.get(element.get("ent_type", ""))
            for element in markables
            if element.tag == "ENTITY"
        }
        chains, kind_by_mention = dict[str, str](), dict[str, str]()
        for relation in root.iter("REFERS_TO"):
            target = next(iter(relation.iter("target"))).get("m_id")
            entity = next((element for element in markables if element.get("m_id") == target), None)
            for source in relation.iter("source") if entity is not None else ():
                key, kind = source.get("m_id", ""), kinds.get(target)
                if kind is not None and entity is not None:
                    chains[key] = entity.get("instance_id") or f"{name} {target}"
                    kind_by_mention[key] = kind
        labels = [
            (element, kind_by_mention[element.get("m_id", "")])
            for element in markables
            if element.tag == "ENTITY_MENTION" and element.get("m_id") in kind_by_mention
        ]
        documents.append(_document(name, topic, "", _tokens(root), labels, chains, small[topic], None))
    return documents


def _document(
    name: str,
    topic: str,
    part: str,
    tokens: Sequence[Word],
    labels: Sequence[tuple[ET.Element, str]],
    chains: dict[str, str],
    small: frozenset[str],
    sentences: frozenset[int] | None,
) -> Document:
    text, places = join_tokens(tokens)
    by_key = {token.key: token for token in tokens}
    mentions: dict[tuple[int, int], GoldMention] = {}
    for element, kind in labels:
        keys = [anchor.get("t_id", "") for anchor in element.iter("token_anchor")]
        if not keys or any(key not in places for key in keys):
            continue
        if sentences is not None and by_key[keys[0]].sentence not in sentences:
            continue
        start, end = min(places[key][0] for key in keys), max(places[key][1] for key in keys)
        words = [by_key[key].text for key in keys]
        chain = chains.get(element.get("m_id", ""), f"{name} {element.get('m_id')}")
        first, last = places[keys[head_of(words)]]
        head = first, first + len(POSSESSIVE.sub("", text[first:last]))
        mentions.setdefault((start, end), GoldMention(start, end, head, chain, kind, form_of(words, small)))
    return Document(name, topic, part, text, tuple(mentions[place] for place in sorted(mentions)))


def _documents(archive: tarfile.TarFile, folder: str = "ECB+") -> Iterator[tuple[str, ET.Element]]:
    """(topic and name, root) of each document below a folder."""
    for member in archive:
        path = PurePosixPath(member.name)
        if path.suffix != ".xml" or folder not in path.parts:
            continue
        file = archive.extractfile(member)
        if file is not None:
            name = path.stem if folder == "ECB+" else f"{path.parent.name}/{path.stem}"
            yield name, ET.fromstring(file.read())


def _selected(archive: tarfile.TarFile) -> dict[str, frozenset[int]]:
    """The numbers of the sentences that may be scored, by document."""
    member = next(member for member in archive if member.name.endswith("ECBplus_coreference_sentences.csv"))
    file = archive.extractfile(member)
    assert file is not None, member.name
    found: dict[str, set[int]] = {}
    for row in csv.DictReader(io.StringIO(file.read().decode("utf-8"))):
        found.setdefault(f"{row['Topic']}_{row['File']}", set()).add(int(row["Sentence Number"]))
    return {name: frozenset(numbers) for name, numbers in found.items()}


def _tokens(root: ET.Element) -> list[Word]:
    return [
        Word(token.get("t_id", ""), print_mark(token.text or ""), int(token.get("sentence", "0")))
        for token in root.iter("token")
    ]


def print_mark(word: str) -> str:
    """A word with the quotation mark that its token stands for.

    >>> print_mark("``"), print_mark("Orlik")
    ('“', 'Orlik')
    """
    for typed, printed in (("``", "“"), ("''", "”")):
        word = printed + word.removeprefix(typed) if word.startswith(typed) else word
        word = word.removesuffix(typed) + printed if word.endswith(typed) else word
    return word


def _small_words(roots: dict[str, ET.Element], topic: str) -> frozenset[str]:
    """The words that a topic's documents print in small letters."""
    return frozenset(
        token.text
        for name in roots
        if name.replace("/", "_").startswith(f"{topic}_")
        for token in _tokens(roots[name])
        if token.text.islower() and not (name.endswith("plus") and token.sentence == 0)
    )


def _chains(root: ET.Element, relations: Sequence[str], name: str) -> dict[str, str]:
    """The chain of each linked mention: the instance of a chain over documents, else a chain of the document's own."""
    found: dict[str, str] = {}
    for relation in root.find("Relations") or ():
        if relation.tag in relations:
            across = relation.tag == "CROSS_DOC_COREF"
            chain = relation.get("note", "") if across else f"{name} {relation.get('r_id')}"
            found.update((source.get("m_id", ""), chain) for source in relation.iter("source"))
    return found
