"""How long readers wait at the desk while articles are being added: the server's promise, measured on 1,000 articles.

    python -m evals.desk [--dossier FILE] [--articles N] [--readers N] [--pause SECONDS] [--rounds N]

The real server runs in its own process on a copy of the dossier; without one, N of the plain articles beside this
checkout are read by rules and linked first, which takes some four minutes. Addresses of every kind of page are
gathered by following the desk's own links, and each is asked once to warm up. Then eight readers ask, every kind of
page in turn, and look at each page for a while before they ask for the next: 1.5 seconds on average, which is a reader
in a great hurry (--pause 0 for none at all). All the while articles are being added, one addition after the other, each
with all that it brings: reading, linking anew, loading the new account. It ends when every kind of page was asked often
enough and the last addition is on show, or after --longest.

A page's time is the server's and the wait for it: from sending the request on this machine to the last byte of the
answer. The readers are one process; the server, and the process that adds, have to share the other processor.
"""

from __future__ import annotations

import argparse
import gzip
import http.client
import json
import math
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from evals.corpora import ARTICLES
from evals.labelled import NoData

READERS = 8
PAUSE = 1.5  # seconds between a page and the next, on average
ROUNDS = 20  # times that each kind of page is asked by all readers together, at the least
ADDED = 12  # articles of one addition
LONGEST = 300  # seconds until the readers go, whatever is still being added
LOOK = 1.0  # seconds between two looks at whether the addition is over
EACH = 12  # addresses of one kind that take turns
FIRST_ADDED = 5_000  # the first article that is added, of the plain ones
CRAWLED = 12  # pages whose links are followed, of each kind

# The promises.
LONGEST_WAIT = 150  # milliseconds, of 95 in 100 answers of each kind
LARGEST_PAGE = 500_000  # bytes

# Where links are followed from; the kinds of pages are those of the desk's own list.
STARTS = (
    "/", "/claims", "/articles", "/compare", "/actors", "/figures", "/timeline", "/search", "/review", "/add",
    "/jobs", "/ledger", "/changes", "/positions", "/namings", "/gaps",
    "/search?words=police", "/search?words=the+president+said", "/search?words=who+is+to+blame&by=meaning",
    "/search?words=election&by=meaning&kind=figure",
    "/api/story", "/api/disputes", "/api/claims", "/api/figures", "/api/timeline", "/api/actors", "/api/articles",
    "/api/search?words=police", "/api/jobs",
)  # fmt: skip
LINK = re.compile(r'href="(/[^"#]*)|"(/api/[^"]+)"')


@dataclass
class Times:
    """The milliseconds of one kind of page, and its largest answer in bytes."""

    waits: list[float] = field(default_factory=list)
    largest: int = 0

    def p(self, share: float) -> float:
        """The shortest wait that so large a share of the answers do not exceed."""
        return sorted(self.waits)[max(math.ceil(share * len(self.waits)) - 1, 0)]


class Reader:
    """One reader with a connection of its own."""

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        self.token = parts.query.removeprefix("token=")
        self.host = parts.netloc
        self.connection = http.client.HTTPConnection(self.host, timeout=120)

    def ask(self, path: str, method: str = "GET", body: bytes | None = None, **headers: str) -> tuple[int, bytes, str]:
        """Status, body and place of an answer."""
        headers["Authorization"] = f"Bearer {self.token}"
        sent = {name.replace("_", "-"): text for name, text in headers.items()}
        try:
            self.connection.request(method, path, body, sent)
            answer = self.connection.getresponse()
        except (http.client.HTTPException, OSError):  # the server closes a connection after a fault
            self.connection.close()
            self.connection.request(method, path, body, sent)
            answer = self.connection.getresponse()
        return answer.status, answer.read(), answer.getheader("location") or ""


def make_dossier(path: Path, count: int) -> None:
    """Read and link so many of the plain articles."""
    from counterclaim import Dossier, Settings

    with Dossier(path, settings=Settings(engine="rules")) as dossier:
        print(f"making a dossier of {count:,} articles", file=sys.stderr)
        articles = path.with_suffix(".jsonl")
        articles.write_text("\n".join(json.dumps(each) for each in plain_articles(count)), encoding="utf-8")
        dossier.add(articles)
        dossier.link()


def plain_articles(count: int, after: int = 0) -> Iterator[Mapping[str, Any]]:
    """Articles with outlet, title and date, in the order of the file, from one on."""
    if not ARTICLES.exists():
        raise NoData(f"no articles at ../shared/data/{ARTICLES.name}")
    with gzip.open(ARTICLES, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if after <= number < after + count:
                yield json.loads(line)


def gather(reader: Reader) -> dict[str, list[str]]:
    """Addresses of each kind of page, by the kind's path, found by following links."""
    document = json.loads(reader.ask("/api/openapi.json")[1])
    # What is saved as a file is no page: it may be as large as the dossier.
    kinds = [
        path for path, methods in document["paths"].items() if "get" in methods and not path.startswith("/exports/")
    ]
    patterns = [
        (kind, re.compile(re.sub(r"\{[^}]+\}", "[^/]+", kind))) for kind in sorted(kinds, key=lambda k: "{" in k)
    ]
    found: dict[str, dict[str, None]] = {kind: {} for kind in kinds}
    queue, seen = list(STARTS), set(STARTS)
    followed: dict[str, int] = defaultdict(int)
    while queue:
        address = queue.pop(0)
        kind = next((kind for kind, pattern in patterns if pattern.fullmatch(address.partition("?")[0])), None)
        if kind is None or followed[kind] >= CRAWLED:
            continue
        followed[kind] += 1
        status, body, _ = reader.ask(address)
        if status != http.HTTPStatus.OK:
            continue
        found[kind][address] = None
        for match in LINK.finditer(body.decode("utf-8", "replace")):
            link = unescape(match[1] or match[2])
            if link not in seen:
                seen.add(link)
                queue.append(link)
    return {kind: spread(list(addresses)) for kind, addresses in found.items() if addresses}


def spread(addresses: Sequence[str]) -> list[str]:
    """Some of the addresses, taken evenly."""
    step = max(1, len(addresses) / EACH)
    return [addresses[int(i * step)] for i in range(min(EACH, len(addresses)))]


def add_articles(reader: Reader, first: int) -> None:
    """Begin to add articles that are not in the dossier, from one on."""
    boundary = "counterclaim-evals"
    parts = []
    for number, record in enumerate(plain_articles(ADDED, after=first), first):
        text = json.dumps(record)
        head = f'Content-Disposition: form-data; name="files"; filename="added-{number}.json"'
        parts.append(f"--{boundary}\r\n{head}\r\nContent-Type: application/json\r\n\r\n{text}\r\n")
    body = "".join([*parts, f"--{boundary}--\r\n"]).encode()
    status, answer, _ = reader.ask("/add", "POST", body, content_type=f"multipart/form-data; boundary={boundary}")
    if status != http.HTTPStatus.SEE_OTHER:
        raise SystemExit(f"the files were not taken: {status} {answer[:300]!r}")


def is_busy(reader: Reader) -> bool:
    """Whether a job runs or a new account is being loaded."""
    told = json.loads(reader.ask("/api/jobs")[1])
    return told["job"] is not None or told["loading"]


@dataclass
class Visit:
    """Readers who ask every kind of page in turn, all at once, until they are told to go.

    Args:
        address: of the desk.
        pages: addresses of each kind of page.
        pause: seconds between two pages of one reader, on average; half to one and a half times as long each.
    """

    address: str
    pages: Mapping[str, Sequence[str]]
    pause: float
    times: dict[str, Times] = field(default_factory=lambda: defaultdict(Times))
    over: threading.Event = field(default_factory=threading.Event)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def read(self, number: int, readers: int) -> None:
        """One reader, the so many-th of all, who begins at a place of their own."""
        reader, pauses = Reader(self.address), random.Random(number)
        order = [(kind, addresses[i % len(addresses)]) for i in range(EACH) for kind, addresses in self.pages.items()]
        at = number * len(order) // readers
        self.over.wait(self.pause * number / readers)
        while not self.over.is_set():
            kind, place = order[at % len(order)]
            start = time.perf_counter()
            status, body, _ = reader.ask(place)
            wait = 1_000 * (time.perf_counter() - start)
            with self.lock:
                if status >= http.HTTPStatus.INTERNAL_SERVER_ERROR:
                    print(f"{status} for {place}", file=sys.stderr)
                self.times[kind].waits.append(wait)
                self.times[kind].largest = max(self.times[kind].largest, len(body))
            at += 1
            self.over.wait(self.pause * (0.5 + pauses.random()))

    def asked_least(self) -> int:
        """How often the kind of page that was asked least was asked."""
        with self.lock:
            return min(len(self.times[kind].waits) for kind in self.pages)


def measure(visit: Visit, readers: int, rounds: int, longest: float, *, adding: bool) -> tuple[float, int]:
    """Let readers ask until each kind of page was asked often enough and nothing is being added any more; how many
    seconds that took, and how many additions were shown.
    """
    threads = [threading.Thread(target=visit.read, args=(number, readers), daemon=True) for number in range(readers)]
    start, shown, first = time.monotonic(), 0, FIRST_ADDED
    watcher = Reader(visit.address)
    if adding:
        add_articles(watcher, first)
    for thread in threads:
        thread.start()
    while (now := time.monotonic() - start) < longest:
        time.sleep(LOOK)
        if is_busy(watcher):
            continue
        shown += adding
        if visit.asked_least() >= rounds:
            break
        if adding:
            first += ADDED
            add_articles(watcher, first)
    else:
        print(f"after {now:.0f} s the readers went, before all was over", file=sys.stderr)
    visit.over.set()
    for thread in threads:
        thread.join()
    return time.monotonic() - start, shown


def table(times: Mapping[str, Times]) -> tuple[list[str], bool]:
    """The lines of the table, and whether all promises are kept."""
    lines = [f"{'page':<34}{'asked':>7}{'median':>9}{'p95':>8}{'max':>8}{'KB':>7}"]
    kept = True
    for kind, each in sorted(times.items()):
        fits = each.p(0.95) < LONGEST_WAIT and each.largest < LARGEST_PAGE
        kept &= fits
        numbers = f"{statistics.median(each.waits):>9.0f}{each.p(0.95):>8.0f}{max(each.waits):>8.0f}"
        lines.append(
            f"{kind:<34}{len(each.waits):>7}{numbers}{each.largest / 1_000:>7.0f}{'' if fits else '  too much'}"
        )
    waits = [wait for each in times.values() for wait in each.waits]
    whole = Times(waits)
    largest = max(each.largest for each in times.values()) / 1_000
    lines.append(
        f"{'all':<34}{len(waits):>7}{statistics.median(waits):>9.0f}{whole.p(0.95):>8.0f}{max(waits):>8.0f}{largest:>7.0f}"
    )
    return lines, kept


def start_server(dossier: Path) -> tuple[subprocess.Popen[str], str]:
    """The server in its own process, and the address that it prints."""
    server = subprocess.Popen(
        [sys.executable, "-m", "counterclaim", "serve", str(dossier), "--quiet"], stdout=subprocess.PIPE, text=True
    )
    line = server.stdout.readline() if server.stdout else ""
    address = line.rpartition(" ")[2].strip()
    if not address.startswith("http"):
        raise SystemExit(f"the server did not start: {line}")
    return server, address


def main(arguments: Iterable[str] | None = None) -> int:
    """Print the table; 1 where a promise is broken."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dossier", type=Path, help="a dossier that was read and linked; a copy of it is used")
    parser.add_argument("--articles", type=int, default=1_000, help="articles of a dossier that is made first")
    parser.add_argument("--readers", type=int, default=READERS)
    parser.add_argument("--pause", type=float, default=PAUSE, help="seconds that a reader looks at a page, on average")
    parser.add_argument("--longest", type=float, default=LONGEST, help="seconds after which the readers go")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often each kind of page is asked at least")
    parser.add_argument("--no-add", action="store_true", help="measure without an add, to see what it costs")
    parser.add_argument("--only", default="", help="only kinds of pages with this in their path")
    given = parser.parse_args(None if arguments is None else list(arguments))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.db"
        try:
            if given.dossier:
                shutil.copy(given.dossier, path)
            else:
                make_dossier(path, given.articles)
            server, address = start_server(path)
        except NoData as reason:
            print(f"skipped: {reason}")
            return 0
        try:
            reader = Reader(address)
            pages = {kind: found for kind, found in gather(reader).items() if given.only in kind}
            for found in pages.values():
                for place in found:
                    reader.ask(place)
            print(f"{len(pages)} kinds of pages, {sum(map(len, pages.values()))} addresses", file=sys.stderr)
            visit = Visit(address, pages, given.pause)
            took, shown = measure(visit, given.readers, given.rounds, given.longest, adding=not given.no_add)
            lines, kept = table(visit.times)
            print("\n".join(lines))
            asked = sum(len(each.waits) for each in visit.times.values())
            print(f"{given.readers} readers asked {asked / took:.1f} pages a second for {took:.0f} s")
            if not given.no_add:
                print(f"beside them {shown} additions of {ADDED} articles each were linked and shown")
                kept &= shown > 0
        finally:
            server.terminate()
            server.wait()
    print("promises: p95 under 150 ms for each page, none over 500 KB:", "kept" if kept else "BROKEN")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
