"""Every setting: its name, its default, one sentence. Nothing is read from the environment."""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.model.engine import Engine


@dataclass(frozen=True, slots=True)
class Settings:
    """How a dossier works. Pass a changed copy to `Dossier` or `compare`.

    >>> Settings(day_first=False).longest_article
    2000000
    """

    longest_article: int = 2_000_000
    """Characters above which a text is taken for no article and skipped."""

    day_first: bool = True
    """Whether 09/08/2020 is 9 August, where the text does not settle it."""

    engine: Engine | None = None
    """How statements are found: "trained" or "rules"; None for what a dossier was read with, "trained" if it is new."""

    keep_bytes: bool = True
    """Whether the bytes of pages, records and messages are kept in the dossier, compressed, each once."""

    workers: int = 1
    """Processes that read; 0 for one on each core, where there is enough to read. The result is the same."""

    contact: str = ""
    """An address at which owners of sites reach you; `watch` and `fetch` tell it to every site."""

    fetch_pause: float = 2.0
    """Seconds between two questions to one site; more where its robots.txt asks for more."""

    fetch_largest: int = 10_000_000
    """Bytes of the largest page or feed that is fetched, unpacked."""

    fetch_seconds: float = 60.0
    """Seconds after which an answer that is not complete is given up."""
