"""`source`: the bytes that an article was made from, as they were captured, and when and where that was."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from counterclaim.cli import options
from counterclaim.cli.data import as_json
from counterclaim.cli.opened import open_dossier
from counterclaim.cli.output import check_target, note, print_text, write_result
from counterclaim.errors import InputError
from counterclaim.model.article import Article
from counterclaim.model.capture import Capture, hash_of
from counterclaim.model.explain import find_identity
from counterclaim.show.article_json import capture_json
from counterclaim.show.visible import plain

Which = Annotated[
    str,
    typer.Argument(
        metavar="ARTICLE", show_default=False, help="The id of an article or its beginning, or its file name."
    ),
]
Target = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="FILE", show_default=False, help="Write the captured bytes to FILE."),
]
File = Annotated[
    str | None,
    typer.Option("--file", metavar="NAME", show_default=False, help="Of an article in several files: which one."),
]


def register(app: typer.Typer) -> None:
    """Give the command to the program."""
    app.command()(source)


def source(
    dossier: options.Dossier,
    article: Which,
    output: Target = None,
    file: File = None,
    json: options.Data = None,
    quiet: options.Quiet = False,
) -> None:
    """Show where an article comes from; write its bytes back.

    Lists the four clocks of the article that are known (published, captured, added; what happened when stands in the
    timeline), the address, the record in its container, and the hash of the bytes. With -o the bytes are written.

    \b
    Example:
      counterclaim source vote.db selmar.html -o captured.html
    """
    check_target(json)
    with open_dossier(dossier) as opened:
        found = find_article(opened.articles(), article)
        captures = dict(opened.captures(found.id))
        added = opened.additions().get(found.id)
        if output is not None:
            name, capture = chosen(found, captures, file)
            data = opened.original(capture.digest) if capture.digest else None
            if data is None:
                raise InputError(
                    "its bytes are not kept in this dossier",
                    where=name,
                    next_step="add the file again to a dossier that keeps bytes",
                )
    if output is not None:
        write_bytes(output, data or b"")
        if not quiet:
            note(f"{len(data or b''):,} bytes written to {output}, {hash_of(data or b'')}")
        return
    if json is not None:
        rows = [{"file": name, **capture_json(capture)} for name, capture in captures.items()]
        published = found.publication
        told = {
            "article": found.id,
            "published": published.dates.iso if published else None,
            "basis": published.basis if published else None,
            "captured": found.capture.at or None if found.capture else None,
            "added": added,
            "captures": rows,
        }
        write_result(json, as_json("source", told), quiet=quiet)
        return
    print_lines(found, captures, added)


def find_article(articles: tuple[Article, ...], which: str) -> Article:
    """The article that is meant, by its file name or its id.

    Raises:
        UnknownId: none is, or several are.
    """
    named = [article for article in articles if article.file == which]
    if len(named) == 1:
        return named[0]
    identity = find_identity(which, {article.id: article for article in articles})
    return next(article for article in articles if article.id == identity)


def chosen(article: Article, captures: dict[str, Capture], file: str | None) -> tuple[str, Capture]:
    """The file whose bytes are meant: the article's own unless another is named.

    Raises:
        InputError: it was not given in such a file, or nothing is known of its capture.
    """
    name = file or article.file
    if name not in captures:
        known = ", ".join(captures) or "none"
        raise InputError(
            "no capture of this article is known under that name", where=name, next_step=f"choose among: {known}"
        )
    return name, captures[name]


def print_lines(article: Article, captures: dict[str, Capture], added: str | None) -> None:
    """The clocks, then each file."""
    published = article.publication
    basis = f" ({published.basis})" if published and published.basis else ""
    print_text(f"{article.id}  {plain(article.title or article.label)}")
    print_text(f"published  {published.dates.iso + basis if published else 'not known'}")
    print_text(f"captured   {plain(article.capture.at) if article.capture and article.capture.at else 'not known'}")
    print_text(f"added      {added or 'not known'}")
    for name, capture in captures.items():
        print_text(f"\n{plain(name)}")
        for key, value in capture_json(capture).items():
            if value is not None and not (key == "container" and value == name):
                print_text(f"  {key:9} {plain(str(value))}")


def write_bytes(target: str, data: bytes) -> None:
    """The bytes in a file, or on standard output for "-"."""
    if target == "-":
        import sys

        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    try:
        Path(target).write_bytes(data)
    except OSError as error:
        raise InputError(
            f"it cannot be written: {error.strerror or error}",
            where=target,
            next_step="name a file that can be written",
        ) from error
