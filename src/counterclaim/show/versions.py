"""What `versions` prints: each address with more than one text, and what every newer text changed.

The newer wording stands below the older one, each with its place, and the words that tell the kind of change before
them. Invariant: every line in quotation marks is a passage of one of the two texts.
"""

from __future__ import annotations

from collections.abc import Iterable

from counterclaim.model.article import Article
from counterclaim.model.version import Revision, Versions
from counterclaim.show import labels
from counterclaim.show.json_parts import Json, dump, head, passage_or_none, passages
from counterclaim.show.terminal.sheet import Sheet
from counterclaim.show.visible import plain, quoted


def versions_json(found: Iterable[Versions]) -> str:
    """The versions as JSON, schema `counterclaim/versions` version 1."""
    return dump({**head("versions"), "addresses": [versions_data(each) for each in found]})


def versions_data(versions: Versions) -> Json:
    """One address."""
    return {
        "address": versions.address,
        "order": versions.order,
        "articles": [article_data(article) for article in versions.articles],
        "steps": [
            {
                "from": versions.articles[number].id,
                "to": versions.articles[number + 1].id,
                "revisions": [revision_data(revision) for revision in revisions],
            }
            for number, revisions in enumerate(versions.revisions)
        ],
    }


def article_data(article: Article) -> Json:
    """What tells one version from the others."""
    return {
        "id": article.id,
        "file": article.file,
        "title": article.title,
        "captured": article.capture.at if article.capture else "",
        "published": article.publication.dates.iso if article.publication else None,
    }


def revision_data(revision: Revision) -> Json:
    """One change."""
    return {
        "kind": revision.kind,
        "before": passage_or_none(revision.before),
        "after": passage_or_none(revision.after),
        "evidence": passages(revision.evidence),
    }


def versions_text(found: Iterable[Versions], *, width: int, color: bool) -> str:
    """The versions for a terminal."""
    sheet = Sheet(width, color)
    for versions in found:
        sheet.line([(plain(versions.address), "strong")], hang=2)
        sheet.line([(labels.VERSION_ORDERS[versions.order], "quiet")], 2)
        for number, revisions in enumerate(versions.revisions):
            _print_step(sheet, versions.articles[number], versions.articles[number + 1], revisions)
        sheet.gap()
    return sheet.text()


def _print_step(sheet: Sheet, older: Article, newer: Article, revisions: tuple[Revision, ...]) -> None:
    """What changed from one text to the next."""
    sheet.gap()
    sheet.line([(f"{version_name(older)}  →  {version_name(newer)}", "strong")], 2, hang=2)
    if not revisions:
        sheet.line([(labels.NOTHING_CHANGED, "quiet")], 4)
    for revision in revisions:
        told = "  ".join(quoted(plain(span.text)) for span in revision.evidence)
        sheet.line([(labels.CHANGES[revision.kind], "strong"), (f"  {told}" if told else "", "quote")], 4, hang=2)
        for sign, span, article in (("−", revision.before, older), ("+", revision.after, newer)):
            if span:
                place = f"  {plain(article.file or article.id)}:{span.start}-{span.end}"
                sheet.line([(f"{sign} ", "quiet"), (quoted(plain(span.text)), "quote"), (place, "quiet")], 6, hang=2)


def version_name(article: Article) -> str:
    """What a version is called: its file, and its clock where it has one."""
    captured = article.capture.at if article.capture else ""
    clock = captured or (article.publication.dates.iso if article.publication else "")
    name = plain(article.file or article.id)
    return f"{name} ({plain(clock)})" if clock else name
