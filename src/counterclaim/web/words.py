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
TRAIL = "Where this belongs"
GAP_KIND = {
    "skipped": "left out",
    "undated": "without a date",
    "inferred": "dates read from the text",
    "copies": "copied passages",
}

# What goes wrong
BROKEN = "It is a fault of the program, not of yours. The window in which the desk was started says more."
TOO_LARGE = "That is more than the desk takes at once. Next: send fewer or smaller files."
TOO_SLOW = "What was sent stopped on its way. Next: send it again."

# Timeline
TIMELINE_LEAD = "What happened when, as the passages tell it. A vague date is drawn as the whole time that it can mean."
HAPPENED = "Happened"
PUBLISHED = "Published"
PUBLISHED_LEAD = "When the articles appeared, which is another clock than when things happened."
FROM, UNTIL = "from", "to"
STATUSES = {"reported": "reported", "planned": "planned", "denied": "denied"}
TOLD_BY_SEVERAL = "told by two outlets or more"
ZOOM = "Zoom"
WHOLE = "All"
LEVELS = {
    "century": "Century",
    "decade": "Decade",
    "year": "Year",
    "month": "Month",
    "week": "Week",
    "day": "Day",
    "hours": "Hours",
}
STEPS = {"earlier": "← Earlier", "in": "+ Zoom in", "out": "− Zoom out", "later": "Later →"}
DRAWN_TIMELINE = "The timeline as a drawing; the lists below say the same"
KEYS_TIMELINE = "+ and − zoom, ← and → move, a click zooms into that time"
DATES_CLASH = "dates differ"
INTO = "Zoom into"
ELSEWHERE = "Where there is something"
MORE = "more"
FOLDED = "{count} without room in the drawing stand in the list; a +number leads closer."
TELLINGS = "{count} tellings in {outlets}"
NOTHING_HERE = "Nothing is told of this time. Zoom out, or go to another time."
VAGUER = "{count} told more vaguely than this view"
MORE_ARTICLES = "more article"
