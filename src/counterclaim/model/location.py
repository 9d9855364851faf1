"""Where a dossier is kept: a file, or a schema of a PostgreSQL database.

A file is a path; a schema is an address such as `postgresql://ada@db.example/desk?schema=ferry`, which must stay text,
as a path would lose one of its strokes. Invariant: what `shown` gives back holds no password, whatever it was given.
"""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import parse_qsl, quote, unquote

Location = str | Path

SCHEMES = ("postgresql://", "postgres://")

# The schema of an address that names none.
SCHEMA = "counterclaim"

# The parts of an address as SQLAlchemy takes it apart: a password may hold marks that end a host for others.
ADDRESS = re.compile(
    r"(?P<scheme>[^:]+)://(?:(?P<user>[^:/?@]*)(?::(?P<password>[^@]*))?@)?"
    r"(?P<host>[^/?]*)(?:/(?P<database>[^?]*))?(?:\?(?P<questions>.*))?",
    re.DOTALL,
)

# What of an address's questions may be printed; everything else may be a secret or lead to one.
PLAIN_QUESTIONS = ("host", "port", "dbname", "schema")


def is_address(location: Location) -> bool:
    """Whether a dossier is kept in a database and not in a file.

    >>> is_address("postgresql://db.example/desk"), is_address("vote.db")
    (True, False)
    """
    return isinstance(location, str) and location.startswith(SCHEMES)


def located(words: Location) -> Location:
    """An address as it is, anything else as a path.

    >>> located("vote.db").name
    'vote.db'
    """
    return words if is_address(words) else Path(words)


def shown(location: Location) -> str:
    """The location in the words of whoever gave it, without a password.

    >>> shown("postgresql://ada:secret@db.example:5432/desk?schema=ferry&password=secret")
    'postgresql://ada@db.example:5432/desk?schema=ferry'
    """
    if not is_address(location):
        return str(location)
    told = parts_of(str(location))
    user = f"{told['user']}@" if told["user"] else ""
    with_port = re.fullmatch(r"(?P<host>.*)(?P<colon>:)(?P<port>\d+)", told["host"], re.DOTALL)
    host, colon, port = with_port.groups() if with_port else (told["host"], "", "")
    database = f"/{told['database']}" if told["database"] else ""
    # Marks that are left there belong to a password that was not written as addresses want it.
    if "@" in host + database or (":" in host and not host.startswith("[")):
        return f"{told['scheme']}://{user}…"
    plain = "&".join(
        f"{name}={quote(value, safe='/')}" for name, value in questions_of(str(location)) if name in PLAIN_QUESTIONS
    )
    return f"{told['scheme']}://{user}{host}{colon}{port}{database}{'?' if plain else ''}{plain}"


def parts_of(address: str) -> dict[str, str]:
    """The parts of an address by their names, nothing for one that is missing."""
    found = ADDRESS.fullmatch(address)
    return (
        {name: part or "" for name, part in found.groupdict().items()}
        if found
        else dict.fromkeys(ADDRESS.groupindex, "")
    )


def questions_of(address: str) -> list[tuple[str, str]]:
    """What an address says after its question mark, name by name."""
    return parse_qsl(parts_of(address)["questions"], keep_blank_values=True)


def whole(location: Location) -> str:
    """The location as another process finds it: an absolute path, or the address with all that is in it."""
    return str(location) if is_address(location) else str(Path(location).absolute())


def same(one: Location, other: Location) -> bool:
    """Whether two locations are one as they are written; two ways to write one are not looked for.

    >>> same("vote.db", "./vote.db")
    True
    """
    return whole(located(one)) == whole(located(other))


def schema_of(address: str) -> str:
    """The schema that an address names.

    >>> schema_of("postgresql://db.example/desk")
    'counterclaim'
    """
    return dict(questions_of(address)).get("schema", SCHEMA)


def name_of(location: Location) -> str:
    """What the dossier is called: its file without ending, or its schema; the database where no schema is named.

    >>> name_of("archive/vote.db"), name_of("postgresql:///desk?schema=ferry"), name_of("postgresql:///desk")
    ('vote', 'ferry', 'desk')
    """
    if not is_address(location):
        return Path(location).stem
    schema = schema_of(str(location))
    return schema if schema != SCHEMA else unquote(parts_of(str(location))["database"]) or SCHEMA


def label_of(location: Location) -> str:
    """What the dossier is called on a page: its file's name, or its schema's.

    >>> label_of("archive/vote.db"), label_of("postgresql:///desk?schema=ferry")
    ('vote.db', 'ferry')
    """
    return name_of(location) if is_address(location) else Path(location).name
