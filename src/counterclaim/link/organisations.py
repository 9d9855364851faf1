"""Organisations, places and groups put together: other names, initials, and names that leave words out.

Third step of `link_actors`. Invariant: a shorter name joins a longer one only where a single longer one is meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from counterclaim.link.body_names import BodyNames, Words, extra_words
from counterclaim.link.compare.bodies import (
    body_words,
    initials,
    is_acronym,
    known_name,
    letters_occur,
)
from counterclaim.link.compare.countries import core_of
from counterclaim.link.compare.spelling import plain
from counterclaim.link.data.bodies import CHAMBERS, GENERIC_BODIES, HOUSES, LEARNED, SMALL_WORDS, SORT_WORDS
from counterclaim.link.forms import Form
from counterclaim.link.merges import Board

# Words that a name may have beyond a shorter name of two words or more, when the two never share an article. Tried 0,
# 1, 2 on the seeds and the five stories that may be looked at: F1 of names 0.966, 0.980, 0.980.
EXTRA_WORDS = 1

# Letters that initials need to be matched with a name that none of their articles prints: two fit too much.
# By judgement: the same stories give the same scores with 2 and 4.
SURE_INITIALS = 3


def join_bodies(board: Board) -> None:
    """Put together the forms that name one organisation, place or group."""
    bodies = [i for i, form in enumerate(board.forms) if form.kind != "person" and form.key]
    join_keys(board, bodies)
    orgs = [i for i in bodies if board.forms[i].kind == "org"]
    join_defined(board, bodies)
    join_cores(board, orgs)
    join_acronyms(board, orgs)
    join_shortened(board, orgs)


def join_keys(board: Board, bodies: Iterable[int]) -> None:
    """Put together names of one key: same words in any order, or other names of one country."""
    seen: dict[tuple[str, bool], int] = {}
    for i in bodies:
        form = board.forms[i]
        first = seen.setdefault((form.key, form.kind == "group"), i)
        board.join(first, i, "same name", form.key, f"“{board.forms[first].text}” and “{form.text}” are one name")


def join_defined(board: Board, bodies: Iterable[int]) -> None:
    """Put together what a text defines: "Public Works Department (PWD)"."""
    starts: dict[tuple[str, int], int] = {}
    for i in bodies:
        for mention in board.forms[i].mentions:
            starts[(mention.span.article, mention.span.start)] = i
    for i in bodies:
        form = board.forms[i]
        for mention in form.mentions:
            end = mention.span.end
            if form.article.text[end : end + 2] != " (":
                continue
            other = starts.get((mention.span.article, end + 2))
            if other is None or board.forms[other].kind == "place" != form.kind:
                continue
            short, long = board.forms[other].text, form.text
            closed = form.article.text[end + 2 + len(short) : end + 3 + len(short)] == ")"
            if closed and is_acronym(short) and defines(long, short):
                board.join(i, other, "defined in the text", short, f"the article says “{long} ({short})”")


def defines(long: str, short: str) -> bool:
    """Whether letters in brackets behind a body's name are its own: they occur in it, or in it without its country."""
    _, core = core_of(body_words(long))
    return letters_occur(short, long) or letters_occur(short, " ".join(core))


def join_cores(board: Board, orgs: Iterable[int]) -> None:
    """Put together names that differ by the country before them and a word of sort behind: "Orvastan Coast Guard".

    Only where all that tell a country tell the same one: two coast guards stay two.
    """
    by_core: dict[tuple[str, ...], list[int]] = {}
    countries: dict[tuple[str, ...], set[str]] = {}
    named = countries_named(board)
    for i in orgs:
        country, core = core_of(body_words(known_name(board.forms[i].text)))
        if len(core) < 2 and not HOUSES.issuperset(core):
            continue
        by_core.setdefault(core, []).append(i)
        if country:
            countries.setdefault(core, set()).add(country)
            named.setdefault(board.forms[i].article.id, set()).add(country)
    for core, numbers in by_core.items():
        if len(countries.get(core, ())) != 1:
            continue
        (country,) = countries[core]
        if all(word in GENERIC_BODIES for word in core):
            numbers = [i for i in numbers if country in named.get(board.forms[i].article.id, ())]
        for i in numbers[1:]:
            sentence = f"“{board.forms[numbers[0]].text}” and “{board.forms[i].text}” differ by the country alone"
            board.join(numbers[0], i, "country before the name", " ".join(core), sentence)


def countries_named(board: Board) -> dict[str, set[str]]:
    """The countries that each article names: "the Senate" is the French one only where it tells of France."""
    found: dict[str, set[str]] = {}
    for form in board.forms:
        if form.kind == "place":
            found.setdefault(form.article.id, set()).add(known_name(form.text))
    return found


def join_acronyms(board: Board, orgs: list[int]) -> None:
    """Put initials with one name that they fit: the one that shares most articles with them, then the most named."""
    by_initials: dict[str, list[int]] = {}
    acronyms: dict[str, list[int]] = {}
    for i in orgs:
        text = board.forms[i].text
        country, core = core_of(body_words(text))
        bare = initials(" ".join(core)) if country else ()  # "CBP" of "US Customs and Border Protection"
        for letters in dict.fromkeys((*initials(text), *bare)):
            by_initials.setdefault(letters, []).append(i)
        if is_acronym(text) and known_name(text) == text:
            acronyms.setdefault(plain(text), []).append(i)
    for letters in sorted(acronyms):
        own = acronyms[letters][0]
        articles = {board.forms[i].article.id for i in acronyms[letters]}
        weights: dict[int, tuple[int, int]] = {}
        for k in by_initials.get(letters, []):
            shared, named = weights.get(board.root(k), (0, 0))
            here = board.forms[k].article.id in articles
            weights[board.root(k)] = (shared + here, named + len(board.forms[k].mentions))
        if board.root(own) in weights or not weights:
            continue
        best = max(weights.values())
        if len(letters) < SURE_INITIALS and not best[0]:
            continue
        chosen = [root for root, weight in weights.items() if weight == best]
        if len(chosen) == 1:
            sentence = f"“{board.forms[own].text}” are the initials of “{board.forms[chosen[0]].text}”"
            board.join(chosen[0], own, "initials", board.forms[own].text, sentence)


def join_shortened(board: Board, orgs: list[int]) -> None:
    """Put names that leave words out with the longer name that is meant."""
    names = BodyNames(board, orgs)
    for i in sorted(orgs, key=lambda i: (-len(names.words[i]), i)):
        chosen = meant(board, i, names)
        if chosen is not None:
            sentence = f"“{board.forms[i].text}” is short for “{board.forms[chosen].text}”"
            board.join(chosen, i, "shortened", board.forms[i].text, sentence)


def meant(board: Board, i: int, names: BodyNames) -> int | None:
    """The longer name that a shorter one stands for, or None.

    Inside one article a single longer name is enough. Over articles the shorter name must tell something by itself:
    two words or more that are not all generic, with one word more in the longer name; or one word whose longer names
    only add what sort of thing it is ("Meridian", "Meridian News").
    """
    form = board.forms[i]
    longer, printed = names.longer(form.text), names.here[form.article.id]
    here = [k for words in printed.keys() & longer.keys() for k in printed[words]]
    if here:
        return only_group(board, here)
    if len(names.words[i]) > 1:
        every = [k for words in longer for k in names.everywhere[words]]
        if every and only_group(board, every) is None:
            return None
    fitting = [words for words, where in longer.items() if fits_over_articles(form, words, where)]
    return only_group(board, [k for words in fitting for k in names.everywhere[words]])


def only_group(board: Board, candidates: Sequence[int]) -> int | None:
    """The first of some forms, if all are one group; else None."""
    if not candidates or any(not board.together(candidates[0], k) for k in candidates[1:]):
        return None
    return min(candidates)


def fits_over_articles(form: Form, longer: Words, where: str) -> bool:
    """Whether a name may be short for a longer one that only other articles print."""
    own = body_words(form.text)
    extra = extra_words(longer, own)
    if len(own) == 1:
        sort = where == "start" and bool({*extra} & (SORT_WORDS | CHAMBERS | {"party"}))
        learned = where == "start" and LEARNED.issuperset(extra)
        return sort or learned or bool(form.titles)  # the last a ship, by the letters before its name
    content = [word for word in extra if word not in SMALL_WORDS]
    most = EXTRA_WORDS + (where == "around" and len(own) > 2)
    return len(content) <= most and not all(word in GENERIC_BODIES for word in own)
