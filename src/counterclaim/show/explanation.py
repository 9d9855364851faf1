"""What `why ID` prints: a thing of the account, its passages, and every reason for it."""

from __future__ import annotations

from collections.abc import Iterable

from counterclaim.model.article import Article
from counterclaim.model.explanation import Explanation
from counterclaim.model.span import Span
from counterclaim.show import labels
from counterclaim.show.json_parts import dump, head, passages, reasons
from counterclaim.show.terminal.sheet import Sheet
from counterclaim.show.visible import plain, quoted


def explanation_json(explanation: Explanation) -> str:
    """The explanation as JSON, schema `counterclaim/explanation` version 1."""
    return dump(
        {
            **head("explanation"),
            "id": explanation.id,
            "kind": explanation.kind,
            "label": explanation.label,
            "passages": passages(explanation.passages),
            "reasons": reasons(explanation.reasons),
        }
    )


def explanation_text(explanation: Explanation, articles: Iterable[Article], *, width: int, color: bool) -> str:
    """The explanation for a terminal: reasons with step, feature, value and sentence, passages with file:characters."""
    files = {article.id: article.file or article.id for article in articles}
    sheet = Sheet(width, color)
    sheet.line([(f"{explanation.kind}  ", "quiet"), (plain(explanation.label), "strong")], hang=2)
    sheet.line([(explanation.id, "quiet")])
    if explanation.passages:
        sheet.heading(labels.PASSAGES, len(explanation.passages))
        for span in explanation.passages:
            print_passage(sheet, span, files, 2)
    sheet.heading(labels.REASONS, len(explanation.reasons))
    for reason in explanation.reasons:
        sheet.line([(plain(reason.sentence), "strong")], 2, hang=2)
        value = f" = {plain(reason.value)}" if reason.value else ""
        sheet.line([(f"{plain(reason.step)} · {plain(reason.feature)}{value}", "quiet")], 4, hang=2)
        for span in reason.passages:
            print_passage(sheet, span, files, 4)
        sheet.gap()
    return sheet.text()


def print_passage(sheet: Sheet, span: Span, files: dict[str, str], indent: int) -> None:
    """A passage in quotation marks with its place."""
    place = f"{plain(files.get(span.article, span.article))}:{span.start}-{span.end}"
    sheet.line([(quoted(plain(span.text)), "quote"), (f"  {place}", "quiet")], indent, hang=1)
