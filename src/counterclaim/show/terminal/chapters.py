"""The chapters of an account written on a sheet, most important first.

A long chapter stops and says how many more there are; `whole` prints everything.
"""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.show import labels
from counterclaim.show.chapters.book import Book
from counterclaim.show.chapters.claims import ClaimView
from counterclaim.show.chapters.disputes import DisputeView, SideView
from counterclaim.show.chapters.figures import FigureGroup
from counterclaim.show.chapters.namings import NamingView, TermView
from counterclaim.show.chapters.positions import PositionView, ThreadView
from counterclaim.show.lookup import Quote, same_words
from counterclaim.show.terminal.cite import cite, how
from counterclaim.show.terminal.sheet import Sheet
from counterclaim.show.visible import one_line, plain, quoted

# How much of a chapter fits into what a tired reader scrolls: about two screens of 40 lines each.
SHOWN = {"disputes": 12, "sides": 4, "passages": 2, "positions": 8, "threads": 3, "claims": 10}
SHOWN |= {"namings": 8, "users": 6, "figures": 10, "timeline": 20, "cast": 12, "gaps": 8}
# A passage this long is a paragraph; the page shows it whole.
LONGEST_PASSAGE = 600


class Writer:
    """Writes chapters on a sheet, whole or shortened."""

    def __init__(self, sheet: Sheet, whole: bool) -> None:
        self.sheet = sheet
        self.whole = whole

    def limit(self, number: int) -> int | None:
        """How many items of a chapter to print: all of them where the whole account is wanted."""
        return None if self.whole else number

    def rest(self, items: Sequence[object], number: int, indent: int = 2) -> None:
        """The line that says how many were left out."""
        if not self.whole and len(items) > number:
            self.sheet.line([(labels.more(len(items) - number), "warning")], indent)

    def open(self, title: str, number: int) -> bool:
        """A chapter's heading; False, with one line that says so, where the chapter is empty."""
        self.sheet.heading(title, number)
        if not number:
            self.sheet.line([(labels.EMPTY[title], "quiet")], 2)
        return number > 0

    def quote(self, quote: Quote, also: Sequence[Quote], indent: int) -> None:
        """A passage in quotation marks, then outlet, file, date, and who else has the same words."""
        text = plain(quote.text)
        if len(text) > LONGEST_PASSAGE and not self.whole:
            text = f"{text[:LONGEST_PASSAGE].rstrip()} […]"
        self.sheet.line([(quoted(text), "quote")], indent, hang=1)
        self.sheet.line([(cite(quote, also), "quiet")], indent + 1)

    def disputes(self, book: Book) -> None:
        """Chapter one."""
        if not self.open(labels.DISPUTES, len(book.disputes)):
            return
        kept = [dispute for dispute in book.disputes if dispute.status != "rejected"]
        for i, dispute in enumerate(kept[: self.limit(SHOWN["disputes"])], 1):
            self.dispute(dispute, i)
        self.rest(kept, SHOWN["disputes"])
        rejected = [dispute for dispute in book.disputes if dispute.status == "rejected"]
        if rejected:
            self.sheet.gap()
            self.sheet.line([(f"{labels.REJECTED} ({len(rejected)})", "warning")], 2)
            for dispute in rejected:
                self.sheet.line([(f"{plain(dispute.question)}  {dispute.id}", "quiet")], 4, hang=2)

    def dispute(self, dispute: DisputeView, number: int) -> None:
        """A question, its kind, and each side: holder, passages, where they stand."""
        sheet = self.sheet
        sheet.gap()
        label = (f"{number:>2}", "quiet")
        sheet.pair([(plain(dispute.question), "question")], (dispute.kind_label, "kind"), 4, label=label)
        status = f"{dispute.status_label} · {dispute.id}"
        counts = (
            f"{labels.count(dispute.articles, labels.ARTICLE)}, {labels.count(len(dispute.outlets), labels.OUTLET)}"
        )
        sheet.line([(f"{counts} · {status}", "quiet")], 4)
        for camp in dispute.camps:
            for i, side in enumerate(camp.sides[: self.limit(SHOWN["sides"])]):
                self.side(side, "" if i else camp.letter)
            self.rest(camp.sides, SHOWN["sides"], 6)

    def side(self, side: SideView, letter: str) -> None:
        """A holder in bold with the number of voices, and the passages."""
        sheet = self.sheet
        voices = f"  {labels.voices(side.origins)}" if side.origins > 1 else ""
        sheet.line([(plain(side.holder), "strong"), (voices, "quiet")], 6, hang=2, label=(f"    {letter}", "camp"))
        groups = same_words(side.quotes)
        for quote, *also in groups[: self.limit(SHOWN["passages"])]:
            self.quote(quote, also, 8)
        self.rest(groups, SHOWN["passages"], 9)

    def positions(self, book: Book) -> None:
        """What each holder says."""
        if not self.open(labels.POSITIONS, len(book.positions)):
            return
        for position in book.positions[: self.limit(SHOWN["positions"])]:
            self.position(position)
        self.rest(book.positions, SHOWN["positions"])

    def position(self, position: PositionView) -> None:
        """A holder and their threads."""
        self.sheet.gap()
        count = labels.count(position.statements, labels.STATEMENT)
        self.sheet.line([(plain(position.holder), "strong"), (f"  {count}", "quiet")], 2, hang=2)
        for thread in position.threads[: self.limit(SHOWN["threads"])]:
            self.thread(thread)
        self.rest(position.threads, SHOWN["threads"], 4)

    def thread(self, thread: ThreadView) -> None:
        """The first telling of a thread in full, and who else tells it."""
        first = thread.statements[0]
        pieces = " […] ".join(quoted(plain(piece.text)) for piece in first.pieces)
        self.sheet.line([(f"{first.stance}: ", "quiet"), (pieces, "quote")], 4, hang=2)
        also = [outlet for outlet in thread.outlets if outlet != first.outlet]
        told = f"; {labels.ALSO} {', '.join(plain(outlet) for outlet in also)}" if also else ""
        self.sheet.line([(f"{cite(first.pieces[0])} · {how(first)}{told}", "quiet")], 6)

    def claims(self, book: Book) -> None:
        """What each outlet does with a claim."""
        if not self.open(labels.CLAIMS, len(book.claims)):
            return
        for claim in book.claims[: self.limit(SHOWN["claims"])]:
            self.claim(claim)
        self.rest(book.claims, SHOWN["claims"])

    def claim(self, claim: ClaimView) -> None:
        """A claim, its holders, and the outlets by what they do."""
        self.sheet.gap()
        self.sheet.line([(quoted(plain(claim.label.text)), "quote")], 2, hang=1)
        holders = ", ".join(plain(holder) for holder in claim.holders)
        who = "".join(f"{part} · " for part in (holders, ", ".join(claim.stances)) if part)
        self.sheet.line([(f"{who}{labels.voices(claim.origins)} · {claim.id}", "quiet")], 3)
        for group in claim.groups:
            outlets = ", ".join(plain(cell.outlet) for cell in group)
            self.sheet.line([(f"{group[0].label}: ", "camp"), (outlets, "")], 5, hang=2)

    def namings(self, book: Book) -> None:
        """What is named differently."""
        if not self.open(labels.NAMINGS, len(book.namings)):
            return
        for naming in book.namings[: self.limit(SHOWN["namings"])]:
            self.naming(naming)
        self.rest(book.namings, SHOWN["namings"])

    def naming(self, naming: NamingView) -> None:
        """Words for one thing, each with its users."""
        self.sheet.gap()
        self.sheet.pair([(plain(naming.wording), "question")], ("", "kind"), 2)
        self.sheet.line([(naming.id, "quiet")], 2)
        for term in naming.terms:
            self.term(term)

    def term(self, term: TermView) -> None:
        """A word, who uses it how often, and one passage of each kind of user."""
        self.sheet.line([(plain(term.word.text), "strong")], 4)
        for group in term.groups:
            users = [f"{plain(usage.user)} {usage.times}" for usage in group[: self.limit(SHOWN["users"])]]
            more = [] if len(users) == len(group) else [f"+{len(group) - len(users)}"]
            self.sheet.line([(f"{group[0].kind_label}: ", "camp"), (", ".join([*users, *more]), "")], 6, hang=2)
            quote = group[0].quotes[0]
            told = plain(one_line(f"{quote.before}{quote.span.text}{quote.after}"))
            self.sheet.line([(quoted(told), "quote"), (f"  {cite(quote)}", "quiet")], 8, hang=1)

    def figures(self, book: Book) -> None:
        """Figures that count the same thing."""
        if not self.open(labels.FIGURES, len(book.figures)):
            return
        for group in book.figures[: self.limit(SHOWN["figures"])]:
            self.figure_group(group)
        self.rest(book.figures, SHOWN["figures"])

    def figure_group(self, group: FigureGroup) -> None:
        """What is counted, then a figure a line."""
        self.sheet.gap()
        differ = labels.DIFFER if group.differ else ""
        self.sheet.pair([(plain(group.label.text), "question")], (differ, "kind"), 2)
        for figure in group.figures:
            notes = [figure.words]
            notes += [f"{labels.AS_OF} {figure.as_of}"] if figure.as_of else []
            notes += [labels.UPDATES] if figure.updates else []
            self.sheet.line([(plain(figure.holder), "strong"), (f"  {'; '.join(notes)}", "quiet")], 4, hang=2)
            also = [plain(outlet) for outlet in dict.fromkeys(quote.outlet for quote in figure.others)]
            told = f"; {labels.ALSO} {', '.join(also)}" if also else ""
            place = f"  {cite(figure.number)}{told}"
            self.sheet.line([(quoted(plain(figure.words_around)), "quote"), (place, "quiet")], 6, hang=2)

    def timeline(self, book: Book) -> None:
        """Happenings, earliest first; a time that several have stands once above them."""
        entries = book.timeline.entries
        if not self.open(labels.TIMELINE, len(entries)):
            return
        before = ""
        for entry in entries[: self.limit(SHOWN["timeline"])]:
            status = f"  {entry.status_label}" if entry.status_label else ""
            if status or entry.when != before:
                self.sheet.line([(entry.when, "strong"), (status, "kind")], 2)
            before = "" if status else entry.when
            self.sheet.line([(quoted(plain(entry.label.text)), "quote")], 4, hang=1)
            read = ", ".join(quoted(plain(quote.text)) for quote in entry.dates)
            outlets = ", ".join(plain(outlet) for outlet in entry.outlets)
            self.sheet.line([(" · ".join(part for part in (outlets, read) if part), "quiet")], 5)
        self.rest(entries, SHOWN["timeline"])

    def cast(self, book: Book) -> None:
        """Names, spellings, users."""
        if not self.open(labels.CAST, len(book.cast)):
            return
        for actor in book.cast[: self.limit(SHOWN["cast"])]:
            times = labels.count(actor.times, labels.PASSAGE)
            status = f", {actor.status_label}" if actor.status != "suggested" or actor.hidden else ""
            self.sheet.line([(plain(actor.name), "strong"), (f"  {actor.kind}, {times}{status}", "quiet")], 2, hang=2)
            for spelling in actor.spellings:
                uses = ", ".join(f"{plain(use.outlet)} {use.times}" for use in spelling.uses)
                self.sheet.line([(f"{plain(spelling.text)}  ", ""), (uses, "quiet")], 4, hang=4)
        self.rest(book.cast, SHOWN["cast"])

    def gaps(self, book: Book) -> None:
        """What is not there."""
        gaps = book.gaps
        if not self.open(labels.GAPS, len(gaps)):
            return
        if gaps.undated:
            self.sheet.line([(f"{labels.UNDATED} ({len(gaps.undated)})", "strong")], 2)
            self.sheet.line([(", ".join(plain(view.article.file or view.article.id) for view in gaps.undated), "")], 4)
        if gaps.inferred:
            self.sheet.line([(f"{labels.INFERRED} ({len(gaps.inferred)})", "strong")], 2)
            for view in gaps.inferred:
                proof = ", ".join(quoted(plain(quote.text)) for quote in view.proof)
                file = plain(view.article.file or view.article.id)
                self.sheet.line([(f"{file}: {view.when}, {view.origin}", ""), (f"  {proof}", "quiet")], 4, hang=2)
        if gaps.copies:
            self.sheet.line([(f"{labels.COPIED} ({len(gaps.copies)})", "strong")], 2)
            for copy in gaps.copies[: self.limit(SHOWN["gaps"])]:
                agency = f"  {labels.AGENCY}: {plain(copy.agency.text)}" if copy.agency else ""
                agency += f"  {labels.FIRST_IN}: {plain(copy.source)}" if copy.source else ""
                pair = f"{plain(copy.left.place)} = {plain(copy.right.place)}"
                self.sheet.line([(f"{pair}  {copy.percent} %", ""), (agency, "quiet")], 4, hang=2)
            self.rest(gaps.copies, SHOWN["gaps"], 4)
        if gaps.skipped:
            self.sheet.line([(f"{labels.SKIPPED} ({len(gaps.skipped)})", "strong")], 2)
            for gap in gaps.skipped[: self.limit(SHOWN["gaps"])]:
                place = plain(gap.quote.place if gap.quote else gap.file)
                step = f" {labels.NEXT_STEP}: {plain(gap.next_step)}." if gap.next_step else ""
                self.sheet.line([(f"{place}: ", ""), (f"{plain(gap.reason)}.{step}", "quiet")], 4, hang=2)
            self.rest(gaps.skipped, SHOWN["gaps"], 4)
