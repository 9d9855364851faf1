"""`show`, `why`, `articles`, `search`, `check`: what a dossier holds, and whether it holds true."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from counterclaim.cli import options
from counterclaim.cli.codes import FAULT_FOUND
from counterclaim.cli.data import as_json, found_data, near_data
from counterclaim.cli.faces import Faces
from counterclaim.cli.opened import open_dossier
from counterclaim.cli.output import (
    check_target,
    note,
    print_text,
    wants_colour,
    width_of_terminal,
    write_result,
)
from counterclaim.cli.shard import warn
from counterclaim.cli.words import counted
from counterclaim.show.visible import plain


def register(app: typer.Typer) -> None:
    """Give the commands to the program."""
    for command in (show, why, articles, search, check):
        app.command()(command)


def show(
    dossier: options.Dossier,
    output: options.Page = None,
    json: options.Data = None,
    markdown: options.Markdown = None,
    everything: options.Everything = False,
    no_color: options.NoColor = False,
    quiet: options.Quiet = False,
) -> None:
    """Show the account of a dossier.

    Reads and links first what changed since the last time. Prints to the terminal unless a file is named.

    \b
    Example:
      counterclaim show vote.db -o vote.html
    """
    faces = Faces(output, json, markdown, quiet=quiet, everything=everything, no_color=no_color)
    faces.check()
    with open_dossier(dossier) as opened:
        account = opened.account(tell=warn)
    faces.show(account)


def why(
    dossier: options.Dossier,
    identity: Annotated[
        str,
        typer.Argument(
            metavar="ID", show_default=False, help="An id of the account, its beginning, or a name of the cast."
        ),
    ],
    json: options.Data = None,
    no_color: options.NoColor = False,
    quiet: options.Quiet = False,
) -> None:
    """Tell why a thing stands in the account.

    Prints every reason with its passages. Takes the id of a dispute, claim, figure, actor, statement, entry of
    the timeline, gap or article.

    \b
    Example:
      counterclaim why vote.db dispute-3f2a9c01b7de
    """
    check_target(json)
    from counterclaim.show import explanation_to_json, explanation_to_text

    with open_dossier(dossier) as opened:
        explanation = opened.why(identity)
        known = opened.articles()
    if json is not None:
        write_result(json, explanation_to_json(explanation), quiet=quiet)
        return
    color = wants_colour(sys.stdout, no_color=no_color)
    print_text(explanation_to_text(explanation, known, width=width_of_terminal(), color=color))


def articles(
    dossier: options.Dossier,
    json: options.Data = None,
    no_color: options.NoColor = False,
    quiet: options.Quiet = False,
) -> None:
    """List the articles of a dossier.

    Outlet, title, date and how it is known, file, length and id of each; when it was captured and added.

    \b
    Example:
      counterclaim articles vote.db
    """
    check_target(json)
    from counterclaim.show import articles_to_json, articles_to_text

    with open_dossier(dossier) as opened:
        found, added = opened.articles(), opened.additions()
    if json is not None:
        write_result(json, articles_to_json(found), quiet=quiet)
        return
    color = wants_colour(sys.stdout, no_color=no_color)
    print_text(articles_to_text(found, width=width_of_terminal(), color=color, added=added))


def search(
    dossier: options.Dossier,
    words: Annotated[list[str], typer.Argument(metavar="WORDS", show_default=False, help="Words to look for.")],
    meaning: Annotated[
        bool, typer.Option("--meaning", help="Find what somebody says that comes nearest, shared words or not.")
    ] = False,
    most: Annotated[int, typer.Option("--most", min=1, metavar="N", help="How many to show with --meaning.")] = 20,
    json: options.Data = None,
    quiet: options.Quiet = False,
) -> None:
    """Find paragraphs by their words, or statements by meaning.

    Accents and capitals make no difference. Words in quotation marks must follow each other. With --meaning it
    prints the nearest statements first, each with its nearness, 0 to 1; something is always nearest.

    \b
    Example:
      counterclaim search vote.db customs house
      counterclaim search vote.db --meaning who is to blame
    """
    check_target(json)
    with open_dossier(dossier) as opened:
        if meaning:
            near = opened.search_meaning(" ".join(words), most)
            found = tuple(span for each in near for span in each.content)
            blind = not near and not opened.has_meanings()
        else:
            near, found, blind = (), opened.search(" ".join(words)), False
        files = {article.id: article.file for article in opened.articles()}
    if json is not None:
        write_result(json, as_json("found", near_data(near) if meaning else found_data(found)), quiet=quiet)
        return
    nearness = {span: f"  {each.nearness:.2f}" for each in near for span in each.content}
    for span in found:
        place = f"{plain(files.get(span.article, span.article))}:{span.start}-{span.end}"
        print_text(f"{place}{nearness.get(span, '')}  {plain(span.text)}")
    if blind:
        note("no statement was read by the encoder that is installed. Next: counterclaim read, or search by words")
    elif not found and not quiet:
        note("no paragraph holds all these words")


def check(dossier: options.Dossier, json: options.Data = None, quiet: options.Quiet = False) -> None:
    """Check that every passage still equals its quote.

    Looks at every stored passage, and whether the file is sound. Leaves with exit code 3 where it found a
    fault, and names each.

    \b
    Example:
      counterclaim check vote.db
    """
    check_target(json)
    with open_dossier(dossier) as opened:
        faults = opened.check()
    if json is not None:
        write_result(json, as_json("check", {"faults": list(faults)}), quiet=quiet)
    elif faults:
        print_text("\n".join(faults))
    else:
        print_text("every passage equals its quote")
    if faults:
        if json is not None and not quiet:
            note(counted(len(faults), "fault"))
        raise typer.Exit(FAULT_FOUND)
