"""How long readers wait at the desk while articles are being added: the server's promise, measured on 1,000 articles.

    python -m evals.desk [--dossier FILE] [--articles N] [--readers N] [--rounds N]

The real server runs in its own process on a copy of the dossier; without one, N of the plain articles beside this
checkout are read by rules and linked first, which takes some minutes. Addresses of every kind of page are gathered by
following the desk's own links, and each is asked once to warm up. Then eight readers ask one after the other without a
pause, every kind of page in turn, while an `add` of further articles runs from beginning to end and the new account is
loaded. A page's time is taken at the reader: from sending the request to the last byte of the answer, so it holds the
wait for the seven others. It needs two free processors: the readers and the add take part of them too.
"""

from __future__ import annotations

import argparse
import gzip
import http.client
import json
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
from urllib.parse import quote, urlsplit

from evals.corpora import ARTICLES
from evals.labelled import NoData

READERS = 8
ROUNDS = 30  # times that each kind of page is asked by all readers together, at the least
ADDED = 12  # articles that are added meanwhile
EACH = 12  # addresses of one kind that take turns
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
        """The wait that so large a share of the answers stay under."""
        ordered = sorted(self.waits)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


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


def add_articles(reader: Reader, count: int) -> str:
    """Begin to add articles; the address of the job."""
    boundary = "counterclaim-evals"
    parts = []
    for number, record in enumerate(plain_articles(count, after=5_000)):
        text = json.dumps(record)
        head = f'Content-Disposition: form-data; name="files"; filename="added-{number}.json"'
        parts.append(f"--{boundary}\r\n{head}\r\nContent-Type: application/json\r\n\r\n{text}\r\n")
    body = "".join([*parts, f"--{boundary}--\r\n"]).encode()
    status, answer, place = reader.ask("/add", "POST", body, content_type=f"multipart/form-data; boundary={boundary}")
    if status != http.HTTPStatus.SEE_OTHER:
        raise SystemExit(f"the files were not taken: {status} {answer[:300]!r}")
    return place


def is_busy(reader: Reader) -> bool:
    """Whether a job runs or a new account is being loaded."""
    told = json.loads(reader.ask("/api/jobs")[1])
    return told["job"] is not None or told["loading"]


def measure(address: str, pages: Mapping[str, Sequence[str]], readers: int, rounds: int) -> dict[str, Times]:
    """Ask every kind of page in turn, all readers at once, until the add is over and each was asked often enough."""
    times: dict[str, Times] = {kind: Times() for kind in pages}
    over = threading.Event()
    lock = threading.Lock()
    order = [(kind, addresses[i % len(addresses)]) for i in range(EACH) for kind, addresses in pages.items()]

    def read(number: int) -> None:
        reader = Reader(address)
        at = number * len(order) // readers
        while not over.is_set():
            kind, place = order[at % len(order)]
            start = time.perf_counter()
            status, body, _ = reader.ask(place)
            wait = 1_000 * (time.perf_counter() - start)
            with lock:
                if status >= http.HTTPStatus.INTERNAL_SERVER_ERROR:
                    print(f"{status} for {place}", file=sys.stderr)
                times[kind].waits.append(wait)
                times[kind].largest = max(times[kind].largest, len(body))
            at += 1

    threads = [threading.Thread(target=read, args=(number,)) for number in range(readers)]
    for thread in threads:
        thread.start()
    watcher = Reader(address)
    while is_busy(watcher) or min(len(each.waits) for each in times.values()) < rounds:
        time.sleep(2)
    over.set()
    for thread in threads:
        thread.join()
    return times


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
    lines.append(f"{'all':<34}{len(waits):>7}{statistics.median(waits):>9.0f}{whole.p(0.95):>8.0f}{max(waits):>8.0f}")
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
            if not given.no_add:
                job = add_articles(reader, ADDED)
            lines, kept = table(measure(address, pages, given.readers, given.rounds))
            print("\n".join(lines))
            if not given.no_add:
                told = re.sub(r"<[^>]+>", "", reader.ask(quote(job))[1].decode())
                line = next((part for part in told.splitlines() if "Adding" in part), "")
                print(f"beside it: {line.strip()}")
        finally:
            server.terminate()
            server.wait()
    print("promises: p95 under 150 ms for each page, none over 500 KB:", "kept" if kept else "BROKEN")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
