"""A WACZ collection: a ZIP file with WARC files and a list of what it holds, with their hashes.

Nothing is ever unpacked onto the disk, so a name that leads out of the collection harms nobody; it is refused all the
same, as no honest tool writes it. Source: WACZ 1.1.1 (specs.webrecorder.net). Invariant: each archive inside is read as
if it lay beside the others as a file, under the collection's name, a slash and its path.
"""

from __future__ import annotations

import hashlib
import json
import struct
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import IO, BinaryIO, cast

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.archives.streams import MEMBER_LEAST, MEMBER_SHARE
from counterclaim.ingest.archives.warc import Result, read_warc
from counterclaim.ingest.zips import DAMAGED_ZIP
from counterclaim.model.reached import Reached
from counterclaim.model.skipped import Skipped

# A crawl has some dozens of files; the list of a ZIP file stands in memory as a whole, some 500 bytes for each.
MOST_FILES = 20_000
# Bytes of the list for each of them: 46 beside the name.
LONGEST_NAME = 200
# The list of what is in it: names and hashes of as many files.
LARGEST_LIST = 20_000_000
_LIST = "datapackage.json"
_WARCS = (".warc", ".warc.gz")
_END = struct.Struct("<4s4H2LH")
_CHUNK = 1 << 20


def is_collection(raw: BinaryIO) -> bool:
    """Whether a ZIP file has the list and the folder that a collection has."""
    try:
        _refuse_long(raw, "")
        with zipfile.ZipFile(raw) as archive:
            names = archive.namelist()
    except (UnreadableFile, *DAMAGED_ZIP):
        return False
    return _LIST in names and any(name.startswith("archive/") for name in names)


def read_wacz(
    raw: BinaryIO, name: str, *, largest: int, identity: str, reached: Mapping[str, Reached]
) -> Iterator[Result]:
    """The drafts of all archives in a collection, in the order of their names, and notes on the collection.

    Args:
        raw: the file.
        name: what it is called.
        largest: bytes of the largest page that is read.
        identity: what tells this file from another one under its name.
        reached: where earlier readings were interrupted, by the names of archives.

    Raises:
        UnreadableFile: it is damaged or no collection.
    """
    _refuse_long(raw, name)
    try:
        with zipfile.ZipFile(raw) as collection:
            members = [info for info in collection.infolist() if info.filename.lower().endswith(_WARCS)]
            hashes = _hashes(collection)
            if not members:
                raise UnreadableFile("the collection holds no archive", where=name, next_step="fetch it again")
            yield from _refused(collection, name)
            for member in sorted(_once(members), key=lambda info: info.filename):
                yield from _read_member(collection, member, name, largest, identity, hashes, reached)
    except DAMAGED_ZIP as error:
        raise UnreadableFile(
            f"it is a damaged collection: {str(error)[:200].lower()}", where=name, next_step="fetch it again"
        ) from error


def _read_member(
    collection: zipfile.ZipFile,
    member: zipfile.ZipInfo,
    name: str,
    largest: int,
    identity: str,
    hashes: Mapping[str, str],
    reached: Mapping[str, Reached],
) -> Iterator[Result]:
    inside = f"{name}/{member.filename}"
    if member.flag_bits & 1:
        yield Skipped("ingest", inside, "it is locked with a password", "unlock the collection")
        return
    if member.file_size > max(MEMBER_LEAST, MEMBER_SHARE * member.compress_size):
        reason = f"it unpacks to more than {MEMBER_SHARE} times its size, above {MEMBER_LEAST / 1e6:,.0f} MB"
        yield Skipped("ingest", inside, reason, "unpack the collection yourself if you trust it")
        return
    own = hashlib.blake2b(f"{identity}:{member.filename}:{member.CRC}".encode(), digest_size=16).hexdigest()
    wanted = hashes.get(member.filename)
    try:
        if wanted and wanted != _hash_of(collection, member):
            reason = "it does not have the hash that the collection's list gives for it"
            yield Skipped("ingest", inside, reason, "fetch the collection again; do not rely on these captures")
        with collection.open(member) as file:
            raw = cast(BinaryIO, file)
            yield from read_warc(
                raw, member.file_size, inside, largest=largest, identity=own, since=reached.get(inside)
            )
    except DAMAGED_ZIP as error:
        why = "its list points to a wrong place" if isinstance(error, OSError) else str(error)[:200].lower()
        reason = f"the collection is damaged there: {why}"
        yield Skipped("ingest", inside, reason, "fetch the collection again")


def _refuse_long(raw: BinaryIO, name: str) -> None:
    """Raise UnreadableFile where the ZIP file lists more files than any crawl has, before the list is read."""
    size = raw.seek(0, 2)
    start = max(0, size - 65_557)  # the longest comment, and the end mark before it
    raw.seek(start)
    tail = raw.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < _END.size:
        raise UnreadableFile("it is a damaged ZIP archive: its end is missing", where=name, next_step="fetch it again")
    *_, count, length, _, _ = _END.unpack_from(tail, at)
    locator = tail[max(0, at - 20) : at]
    if locator.startswith(b"PK\x06\x07"):  # a file of four gigabytes and more has a longer end mark
        raw.seek(int.from_bytes(locator[8:16], "little") % max(1, size))
        long_mark = raw.read(56)
        count, length = (int.from_bytes(long_mark[at : at + 8], "little") for at in (32, 40))
    raw.seek(0)
    if count > MOST_FILES or length > LONGEST_NAME * MOST_FILES:
        raise UnreadableFile(
            f"it lists more than {MOST_FILES:,} files, the most that are read",
            where=name,
            next_step="unpack it and give the .warc files in it",
        )


def _refused(collection: zipfile.ZipFile, name: str) -> Iterator[Skipped]:
    """A note for each name that leads out of the collection, and for names that are there twice."""
    seen: set[str] = set()
    tricks = twice = 0
    for info in collection.infolist():
        tricks += _is_trick(info.filename)
        twice += info.filename in seen
        seen.add(info.filename)
    if tricks:
        reason = f"{tricks:,} of its names lead out of the collection"
        yield Skipped("ingest", name, reason, "look who made it; these files are not read")
    if twice:
        yield Skipped("ingest", name, f"{twice:,} of its names are there twice", "nothing, the first of a name counts")


def _once(members: list[zipfile.ZipInfo]) -> Iterator[zipfile.ZipInfo]:
    seen: set[str] = set()
    for info in members:
        if info.filename not in seen and not _is_trick(info.filename):
            seen.add(info.filename)
            yield info


def _is_trick(name: str) -> bool:
    path = PurePosixPath(name)
    return path.is_absolute() or ".." in path.parts or "\\" in name or "\0" in name or name[1:2] == ":"


def _hashes(collection: zipfile.ZipFile) -> dict[str, str]:
    """The SHA-256 of each file by its path, as the collection lists them; none where the list cannot be read."""
    try:
        with collection.open(_LIST) as file:
            data = json.loads(_read(file))
        resources = data["resources"]
        return {
            resource["path"]: resource["hash"].removeprefix("sha256:").lower()
            for resource in resources
            if isinstance(resource["path"], str) and str(resource["hash"]).startswith("sha256:")
        }
    except (KeyError, TypeError, AttributeError, *DAMAGED_ZIP):
        return {}


def _read(file: IO[bytes]) -> bytes:
    data = file.read(LARGEST_LIST + 1)
    if len(data) > LARGEST_LIST:
        raise ValueError("the list is too long")
    return data


def _hash_of(collection: zipfile.ZipFile, member: zipfile.ZipInfo) -> str:
    digest = hashlib.sha256()
    with collection.open(member) as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
