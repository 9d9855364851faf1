"""Every word of the desk that is not an article's and not in `show.labels`: one file, to be read at one go."""

from __future__ import annotations

STORY = "Story"
CLAIMS = "Claims"
ARTICLES = "Articles"
COMPARE = "Compare"
ACTORS = "Actors"
FIGURES = "Figures"
TIMELINE = "Timeline"
SEARCH = "Search"
REVIEW = "Review"
ADD = "Add"

TO_CONTENT = "To the content"
PAGES = "Pages"
PARTS = "Parts of the list"
EARLIER = "Earlier"
LATER = "Later"
PART = "Part {number} of {parts}"
APPLY = "Apply"
CLEAR = "Show all"
NOT_FOUND = "There is no such page"
NOT_FOUND_HELP = "It may have been in an earlier state of the dossier. Start from the story, or search for its words."
FAILED = "This could not be done"
ASKED_WRONGLY = "This cannot be asked so"
PROGRAM = "Counterclaim"
NO_DISPUTE_FITS = "No dispute fits."
OF = "of"
STATUS = "status"

# Reading: story, disputes, articles, claims, compare, and the chapters that they link to
CHAPTERS = "In this dossier"
NARROW = "Narrow the list"
ALL = "all"
KIND = "kind"
HOLDER = "holder"
OUTLET = "outlet"
COPIES = "Copies"
COPIES_ONCE = "count once"
COPIES_EACH = "count each"
COPIES_LABEL = {"once": COPIES_ONCE, "each": COPIES_EACH}
COPIES_LEAD = {
    "once": "Passages with the same words are shown once, and outlets that copied them are one voice.",
    "each": "Every passage is shown by itself, and every outlet is counted, whoever it copied from.",
}
WHOLE_DISPUTE = "Whole dispute"
DISPUTE, CLAIM, HOLDER_NOUN = "dispute", "claim", "holder"
PASSAGES_BY_DATE = "Passages in the order of their dates"
CLAIMS_OF_SIDES = "Claims that the sides make"
ACTORS_OF_SIDES = "Who holds what"
VERDICT = "Your verdict"
LEFT_OUT, UNDATED, INFERRED, COPIED = "left out", "without a date", "with a date read from the text", "copied passages"

# What goes wrong
BROKEN = "It is a fault of the program, not of yours. The window in which the desk was started says more."
TOO_LARGE = "That is more than the desk takes at once. Next: send fewer or smaller files."
TOO_SLOW = "What was sent stopped on its way. Next: send it again."
