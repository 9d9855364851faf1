"""`watch` and `fetch`: the only commands that ask anything of a network, and only when they are given."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from counterclaim.cli import options
from counterclaim.cli.data import as_json
from counterclaim.cli.opened import open_dossier
from counterclaim.cli.output import check_target, note, print_text, write_result
from counterclaim.cli.words import counted
from counterclaim.show.visible import plain

if TYPE_CHECKING:
    from counterclaim.following import Delivery, Round

Addresses = Annotated[
    list[str],
    typer.Argument(metavar="FEEDS", show_default=False, help="Addresses of feeds, or files that list them."),
]
List = Annotated[
    list[str],
    typer.Argument(
        metavar="LISTS", show_default=False, help="Files that list addresses or are feeds; or addresses themselves."
    ),
]
Contact = Annotated[
    str,
    typer.Option(
        "--contact", metavar="TEXT", show_default=False, help="Where owners of sites reach you; sites are told it."
    ),
]
Pause = Annotated[float, typer.Option("--pause", min=0.0, metavar="SECONDS", help="Between two questions to one site.")]
Private = Annotated[bool, typer.Option("--allow-private", help="Also ask machines of your own network, and this one.")]
Once = Annotated[bool, typer.Option("--once", help="One round, then end.")]
Every = Annotated[str, typer.Option("--every", metavar="TIME", help="Between two rounds, such as 15m, 2h or 1d.")]
Again = Annotated[bool, typer.Option("--again", help="Ask pages that were fetched before whether they have changed.")]
Most = Annotated[int, typer.Option("--largest", min=1_000, metavar="BYTES", help="The largest page or feed.")]

# Told line by line; what is as it was is only counted.
WORTH_A_LINE = ("refused", "failed", "nothing")
WORDS = {"nothing": "holds no article", "failed": "failed", "refused": "refused"}

_TIME = re.compile(r"(\d{1,6})\s*([smhd]?)")
_SECONDS = {"": 60, "s": 1, "m": 60, "h": 3_600, "d": 86_400}
LEAST_EVERY = 60


def register(app: typer.Typer) -> None:
    """Give the commands to the program."""
    for command in (watch, fetch):
        app.command()(command)


def watch(
    dossier: options.Dossier,
    feeds: Addresses,
    once: Once = False,
    every: Every = "15m",
    contact: Contact = "",
    pause: Pause = 2.0,
    largest: Most = 10_000_000,
    allow_private: Private = False,
    json: options.Data = None,
    quiet: options.Quiet = False,
) -> None:
    """Follow feeds: add what is new, round after round.

    Whole texts are taken from the feed; of teasers the page is fetched. Sites are asked politely: as their robots.txt
    wishes, with pauses, only for what has changed, and less often after failures. Needs a network.

    \b
    Example:
      counterclaim watch vote.db https://courier.example/feed.xml --every 30m
    """
    check_target(json)
    seconds = seconds_of(every)
    addresses = given_addresses(feeds)
    with open_dossier(dossier, new=True) as opened:
        from counterclaim.following import open_browser
        from counterclaim.following import watch as watch_feeds

        settings = replace(opened.settings, contact=contact, fetch_pause=pause, fetch_largest=largest)
        with open_browser(settings, allow_private=allow_private) as browser:
            while True:
                brought = watch_feeds(opened, addresses, browser, tell=lambda each: tell(each, quiet))
                tell_round(brought, json, quiet)
                if once or json is not None:
                    return
                time.sleep(seconds)


def fetch(
    dossier: options.Dossier,
    lists: List,
    again: Again = False,
    contact: Contact = "",
    pause: Pause = 2.0,
    largest: Most = 10_000_000,
    allow_private: Private = False,
    json: options.Data = None,
    quiet: options.Quiet = False,
) -> None:
    """Fetch the pages of a list of addresses into a dossier.

    Pages that were fetched before are passed over, so a run that was interrupted goes on where it stood. The bytes of
    every page are kept with the time at which they were captured. Needs a network.

    \b
    Example:
      counterclaim fetch vote.db addresses.txt
    """
    check_target(json)
    addresses = given_addresses(lists)
    with open_dossier(dossier, new=True) as opened:
        from counterclaim.following import fetch as fetch_pages
        from counterclaim.following import open_browser

        settings = replace(opened.settings, contact=contact, fetch_pause=pause, fetch_largest=largest)
        with open_browser(settings, allow_private=allow_private) as browser:
            brought = fetch_pages(opened, addresses, browser, again=again, tell=lambda each: tell(each, quiet))
    tell_round(brought, json, quiet)


def given_addresses(given: list[str]) -> tuple[str, ...]:
    """The addresses that were given, those in files too; of a feed given as a file the addresses of its entries.

    Raises:
        InputError: a file that cannot be read or holds none.
    """
    from counterclaim.following import addresses_in

    found: dict[str, None] = {}
    for one in given:
        if re.match(r"[a-z][a-z0-9+.-]*://", one, re.IGNORECASE):
            found[one] = None
        else:
            found.update(dict.fromkeys(addresses_in(Path(one))))
    return tuple(found)


def seconds_of(words: str) -> int:
    """Seconds of a time such as "15m".

    >>> seconds_of("15m"), seconds_of("2h")
    (900, 7200)
    """
    match = _TIME.fullmatch(words.strip().lower())
    if match is None:
        raise typer.BadParameter(f"'{words}' is no time such as 15m, 2h or 1d")
    return max(int(match[1]) * _SECONDS[match[2]], LEAST_EVERY)


def tell(delivery: Delivery, quiet: bool) -> None:
    """A line for what went wrong, beside the result."""
    if delivery.outcome in WORTH_A_LINE and not quiet:
        step = f". Next: {delivery.next_step}" if delivery.next_step else ""
        note(f"  {WORDS[delivery.outcome]} {plain(delivery.address)}: {plain(delivery.what)}{plain(step)}")


def tell_round(brought: Round, json: str | None, quiet: bool) -> None:
    """What a round brought."""
    if json is not None:
        data = {
            "added": [{"id": article.id, "file": article.file, "title": article.title} for article in brought.added],
            "known": brought.known,
            "outcomes": dict(sorted(brought.outcomes.items())),
        }
        write_result(json, as_json("fetched", data), quiet=quiet)
        return
    outcomes = ", ".join(f"{number} {outcome}" for outcome, number in sorted(brought.outcomes.items()))
    new = counted(len(brought.added), "article")
    print_text(f"{new} added, {brought.known} known already; addresses: {outcomes or 'none'}")
