"""An account as Markdown: passages as quotations, their places as footnotes.

Invariant: nothing in an article can open a link, an image, HTML, a heading or a footnote of its own.
"""

from __future__ import annotations

import re

from counterclaim.model.account import Account
from counterclaim.show import labels
from counterclaim.show.chapters.book import Book, open_book
from counterclaim.show.chapters.positions import StatementView
from counterclaim.show.lookup import Quote
from counterclaim.show.visible import plain, quoted

# The marks that can begin emphasis, code, links, footnotes, tables, mathematics; "@" would link an address.
MARKS = re.compile(r"([\\`*_{}\[\]|~^$])")
# What begins a list, a heading or a rule at the start of a line.
OPENERS = re.compile(r"^(\d*)([#+\-=.)])(?=\s|$|[\-=#])")
ADDRESS = re.compile(r"(?i)\b(https?|ftp|www|mailto|javascript|data)([:.])")


def escape(text: str) -> str:
    """One line that Markdown prints as it is.

    >>> print(escape("*a* <b> [c](d)"))
    \\*a\\* &lt;b&gt; \\[c\\](d)
    """
    safe = plain(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    safe = MARKS.sub(r"\\\1", safe).replace("@", "&#64;")
    safe = ADDRESS.sub(lambda match: f"{match[1]}{'&#58;' if match[2] == ':' else '&#46;'}", safe)
    return OPENERS.sub(r"\1\\\2", safe)


def marked(text: str) -> str:
    """A passage between quotation marks."""
    return escape(quoted(plain(text)))


class Pages:
    """Markdown that grows line by line, with footnotes kept for the end. One passage has one footnote."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.notes: dict[str, str] = {}

    def add(self, line: str = "") -> None:
        """A line."""
        self.lines.append(line)

    def chapter(self, title: str, number: int) -> bool:
        """A heading with its lead; False, with one line that says so, where the chapter is empty."""
        self.lines += ["", f"## {title} ({number})", "", labels.LEAD[title] if number else labels.EMPTY[title], ""]
        return number > 0

    def note(self, quote: Quote) -> str:
        """The footnote mark of a passage."""
        if quote.anchor not in self.notes:
            place = f"{labels.CHARACTERS} {quote.span.start}–{quote.span.end}"
            shared = "".join(f", {labels.SHARED_WITH} {escape(outlet)}" for outlet in quote.shared)
            words = f"{escape(quote.outlet)}, {escape(quote.file)}, {place}, {quote.when}{shared}"
            self.notes[quote.anchor] = words
        return f"[^{quote.anchor}]"

    def quote(self, quote: Quote) -> str:
        """A passage in quotation marks with its footnote mark."""
        return f"{marked(quote.text)}{self.note(quote)}"

    def text(self) -> str:
        """Everything, the footnotes last, with a line feed at its end."""
        notes = [f"[^{anchor}]: {words}" for anchor, words in self.notes.items()]
        return "\n".join([*self.lines, "", *notes]).rstrip("\n") + "\n"


def account_markdown(account: Account) -> str:
    """All chapters, nothing shortened."""
    book, pages = open_book(account), Pages()
    pages.add(f"# {book.title}, {book.period}")
    pages.add()
    pages.add(labels.PROMISE)
    for write in WRITERS:
        write(pages, book)
    return pages.text()


def write_disputes(pages: Pages, book: Book) -> None:
    """A heading for each dispute, a list item for each side."""
    if not pages.chapter(labels.DISPUTES, len(book.disputes)):
        return
    for i, dispute in enumerate(book.disputes, 1):
        pages.add(f"### {i}. {escape(dispute.question)}")
        pages.add()
        pages.add(f"*{dispute.kind_label}, {dispute.status_label}* · `{dispute.id}`")
        pages.add()
        for camp in dispute.camps:
            for side in camp.sides:
                voices = f", {labels.voices(side.origins)}" if side.origins > 1 else ""
                pages.add(f"- **{labels.CAMP} {camp.letter}: {escape(side.holder)}**{voices}")
                for quote in side.quotes:
                    pages.add(f"  - {pages.quote(quote)} {escape(quote.outlet)}, {quote.when}")
        pages.add()


def write_positions(pages: Pages, book: Book) -> None:
    """A heading for each holder, a list item for each thread."""
    if not pages.chapter(labels.POSITIONS, len(book.positions)):
        return
    for position in book.positions:
        pages.add(f"### {escape(position.holder)}")
        pages.add()
        for thread in position.threads:
            first, *others = thread.statements
            pages.add(f"- {told(pages, first)}")
            for statement in others:
                pages.add(f"  - {told(pages, statement)}")
        pages.add()


def decided(book: Book, identity: str) -> str:
    """What a person decided on a thing, after a comma; "" where it is only suggested."""
    status = book.lookup.decided.get(identity)
    return f", *{labels.STATUS[status]}*" if status else ""


def told(pages: Pages, statement: StatementView) -> str:
    """One statement: its stance, its pieces, and how it is told."""
    pieces = " \\[…\\] ".join(pages.quote(piece) for piece in statement.pieces)
    chain = "".join(f" ← {escape(link)}" for link in statement.chain[1:])
    return f"{statement.stance}: {pieces} {escape(statement.outlet)}, {statement.mode}{chain}"


def write_claims(pages: Pages, book: Book) -> None:
    """A table of claims and outlets."""
    if not pages.chapter(labels.CLAIMS, len(book.claims)):
        return
    pages.add("| | " + " | ".join(escape(outlet) for outlet in book.outlets) + " |")
    pages.add("|---" * (len(book.outlets) + 1) + "|")
    for claim in book.claims:
        holders = ", ".join(escape(holder) for holder in claim.holders)
        cells = [cell.label + "".join(pages.note(quote) for quote in cell.quotes) for cell in claim.cells]
        who = "".join(f" {part}," for part in (holders, ", ".join(claim.stances)) if part)
        voices = labels.voices(claim.origins) + decided(book, claim.id)
        pages.add(f"| {pages.quote(claim.label)}{who} {voices} | {' | '.join(cells)} |")


def write_namings(pages: Pages, book: Book) -> None:
    """A list item for each thing, below it the words with their users."""
    if not pages.chapter(labels.NAMINGS, len(book.namings)):
        return
    for naming in book.namings:
        pages.add(f"- **{escape(naming.wording)}** · `{naming.id}`{decided(book, naming.id)}")
        for term in naming.terms:
            pages.add(f"  - {escape(term.word.text)}")
            for usage in term.usages:
                notes = "".join(pages.note(quote) for quote in usage.quotes)
                pages.add(f"    - {escape(usage.user)}, {usage.kind_label}: {usage.times}{notes}")


def write_figures(pages: Pages, book: Book) -> None:
    """What is counted, and a list item for each figure."""
    if not pages.chapter(labels.FIGURES, len(book.figures)):
        return
    for group in book.figures:
        pages.add(f"- **{escape(group.label.text)}**" + (f" ({labels.DIFFER.lower()})" if group.differ else ""))
        for figure in group.figures:
            notes = [figure.words, f"{labels.AS_OF} {figure.as_of}" if figure.as_of else ""]
            notes += [labels.UPDATES if figure.updates else ""]
            words = "; ".join(note for note in notes if note)
            others = "".join(pages.note(quote) for quote in figure.others)
            told = f"{marked(figure.words_around)}{pages.note(figure.number)}"
            pages.add(f"  - {escape(figure.holder)}: {told} ({words}){others}{decided(book, figure.id)}")


def write_timeline(pages: Pages, book: Book) -> None:
    """A list item for each happening."""
    if not pages.chapter(labels.TIMELINE, len(book.timeline.entries)):
        return
    for entry in book.timeline.entries:
        status = f" ({entry.status_label})" if entry.status_label else ""
        status += decided(book, entry.id)
        tellings = "".join(pages.note(quote) for quote in entry.tellings if quote.span != entry.label.span)
        dates = ", ".join(pages.quote(quote) for quote in entry.dates)
        pages.add(
            f"- **{entry.when}**{status}: {pages.quote(entry.label)}{tellings}" + (f" · {dates}" if dates else "")
        )


def write_cast(pages: Pages, book: Book) -> None:
    """A list item for each actor, below it the spellings."""
    if not pages.chapter(labels.CAST, len(book.cast)):
        return
    for actor in book.cast:
        pages.add(f"- **{escape(actor.name)}**, {actor.kind}, {actor.status_label}")
        for spelling in actor.spellings:
            uses = ", ".join(f"{escape(use.outlet)} {use.times}{pages.note(use.first)}" for use in spelling.uses)
            pages.add(f"  - {escape(spelling.text)}: {uses}")


def write_gaps(pages: Pages, book: Book) -> None:
    """Undated articles, dates read from texts, copies, and what was left out."""
    gaps = book.gaps
    if not pages.chapter(labels.GAPS, len(gaps)):
        return
    for view in gaps.undated:
        pages.add(f"- {labels.UNDATED}: {escape(view.article.file or view.article.id)}")
    for view in gaps.inferred:
        proof = ", ".join(pages.quote(quote) for quote in view.proof)
        pages.add(f"- {escape(view.article.file or view.article.id)}: {view.when}, {view.origin} {proof}".rstrip())
    for copy in gaps.copies:
        agency = f", {labels.AGENCY}: {pages.quote(copy.agency)}" if copy.agency else ""
        first = f", {labels.FIRST_IN}: {escape(copy.source)}" if copy.source else ""
        both = f"{pages.quote(copy.left)} {pages.note(copy.right)}"
        pages.add(f"- {labels.COPIED}: {both} {copy.percent} %{agency}{first}")
    for gap in gaps.skipped:
        place = escape(gap.quote.place if gap.quote else gap.file)
        step = f" {labels.NEXT_STEP}: {escape(gap.next_step)}." if gap.next_step else ""
        pages.add(f"- {place}: {escape(gap.reason)}.{step}")


WRITERS = (
    write_disputes,
    write_positions,
    write_claims,
    write_namings,
    write_figures,
    write_timeline,
    write_cast,
    write_gaps,
)
"""The chapters in their order."""
