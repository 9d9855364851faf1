"""Dates of publication on web pages: how many are found, against htmldate alone.

    python -m evals.page_dates

Forty pages made here with what is true of each (`evals.dated_pages`). htmldate is asked in both of its ways, for the
original date and as it comes, with its full search; it counts as right where either is. Floors: at least as many right
as htmldate, and no wrong date on a page for which htmldate has none.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

from counterclaim.ingest.draft import finish
from counterclaim.ingest.pages import read_page
from counterclaim.model.article import Article
from evals.dated_pages import PAGES, DatedPage


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said of one page: ours with its basis, and htmldate's two."""

    page: DatedPage
    ours: str | None
    basis: str
    theirs: tuple[str | None, str | None]

    @property
    def right(self) -> bool:
        """Whether ours is the day of publication, or there is none and we say so."""
        return self.ours == self.page.day

    @property
    def peer_right(self) -> bool:
        """Whether one of htmldate's is."""
        return self.page.day in self.theirs

    @property
    def wrong_alone(self) -> bool:
        """Whether ours is a wrong date where htmldate has none."""
        return self.ours is not None and not self.right and None in self.theirs


def answer(page: DatedPage) -> Answer:
    """What is said of a page."""
    from htmldate import find_date

    draft = read_page(page.markup.encode(), "page.html")
    article = next(item for item in finish(draft, longest_article=100_000, day_first=True) if isinstance(item, Article))
    publication = article.publication
    original, plain = (find_date(page.markup, original_date=way, url=page.url) for way in (True, False))
    return Answer(
        page,
        publication.dates.iso if publication else None,
        publication.basis if publication else "",
        (original, plain),
    )


def main() -> int:
    """Print a line for each page, then both counts; 1 where a floor is missed."""
    answers = [answer(page) for page in PAGES]
    for each in answers:
        marks = f"{'+' if each.right else '-'} {'+' if each.peer_right else '-'}"
        both = " / ".join(str(one) for one in dict.fromkeys(each.theirs))
        print(f"{marks}  {each.page.what:48} is {each.page.day}  ours {each.ours} ({each.basis})  htmldate {both}")
    right, peer = sum(each.right for each in answers), sum(each.peer_right for each in answers)
    dated = [each for each in answers if each.page.day]
    alone = sum(each.wrong_alone for each in answers)
    print(f"\nright: ours {right} of {len(answers)}, htmldate {peer}")
    ours, theirs = sum(each.right for each in dated), sum(each.peer_right for each in dated)
    print(f"of {len(dated)} with a date: ours {ours}, htmldate {theirs}")
    print(f"wrong dates of ours where htmldate has none: {alone}")
    without = [each.page.what for each in answers if each.ours and not each.basis]
    print(f"dates without a basis: {len(without)}")
    return int(right < peer or alone > 0 or bool(without))


if __name__ == "__main__":
    sys.exit(main())
