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
    "skipped": ("thing left out", "things left out"),
    "undated": ("article without a date", "articles without a date"),
    "inferred": ("date read from the text", "dates read from the text"),
    "copies": ("copied passage", "copied passages"),
}

TITLE, DATE, STATEMENTS = "title", "date", "Statements"
DATED = {"yes": "known", "no": "not known"}
ARTICLES_LEAD = "What was read, in the order in which it appeared."
COMPARE_WITH = "Compare with another"
CAPTURED, ADDED_AT = "captured", "added"
CAPTURED_BYTES = "as captured"
WIRE, WIRE_VERSION, WIRE_URGENCY = "sent by", "version {version}", "urgency {urgency}"
CAPTURED_HINT = "the bytes that this text was made from, with the hash {digest}"
TEXT = "Text of the article"
MARKS = "Marks"
MARK_KIND = {
    "disputed": "disputed",
    "supported": "told elsewhere too",
    "statement": "statement",
    "figure": "figure",
    "date": "date",
    "actor": "actor",
}
MARKED = "Marked below:"
LIVE_PASSAGE = "this passage on the live page"
NO_SUCH_PASSAGE = (
    "The address names the passage “{at}”. Among the {characters} characters of this article there is no such passage, "
    "so nothing is marked for it."
)
NOTE, NOTES = "note from elsewhere", "notes from elsewhere"
NOTE_KIND = {"opposed": "Against it", "likewise": "Told elsewhere too", "counted": "Counted otherwise"}
SAME_WORDS = "Same words in"
VOICE, MORE_VOICES = "voice", "more voice"
SPREAD = "spread"
SPREADS = {
    "disputed": "reported and disputed",
    "several": "told by several voices",
    "copied": "told by several, as one voice",
    "single": "told by one outlet",
}
TOLD_BY = "told by"
COVERAGE = {
    "reports": "reports",
    "disputes": "disputes",
    "silent": "silent",
    "published-before": "published before it was first told",
    "unread": "not read, in another language",
    "not-judged": "not judged",
}
IN_READ = "in {articles} read in full"
READ_IN_FULL = "{articles} read in full"
COULD_NOT_BE_READ = "could not be read"
TELLING = "telling"
EVERY_TELLING = "Every telling"
WHAT_OUTLETS_DO = "What each outlet does with it"
SILENCE_LEAD = "Silent means that nothing was found in the articles that were read in full. It is not evidence."
MORE_OUTLETS = "more outlet"
WHOLE_CLAIM = "Whole claim"

ALL_OF = "All {number}"
AS_ACTOR = "Names, positions and decisions"
CHOOSE = "Choose the articles to set side by side: two to four. One alone shows what it has most in common with."
CHOOSE_MORE = "Those that tell most of the same claims come first. Choose one to three more."
COMPARE_CHOSEN = "Compare the chosen"
CHOOSE_OTHERS = "Choose other articles"
CLAIM_IN_COMMON, CLAIMS_IN_COMMON = "claim in common", "claims in common"
COMPARE_LEAD = "What each article reports, opposes and leaves out, in its own words."
TOO_MANY_ARTICLES = "No more than {most} articles fit beside each other; the first {most} are shown."
OF_CLAIMS = "Of {total}: reports {reports}, disputes {disputes}, silent on {silent}"
TAKE_AWAY = "Take away"
DISPUTES_BETWEEN = "Disputes that more than one of them carries"
COUNTS_BETWEEN = "Figures that differ between them"
DATES_BETWEEN = "Dates that clash"
NOTHING_OF_IT = "nothing of it"
ROW_KIND = {
    "disputed": "reported and disputed",
    "shared": "reported by more than one",
    "single": "reported by one alone",
}
CELL_KIND = {
    "reports": "reports",
    "disputes": "disputes",
    "silent": "silent, read in full",
    "elsewhere": "silent here, read in full; its outlet reports it in another article",
    "published-before": "published before it was first told",
    "unread": "not read, in another language",
}
SILENT_IN = "silent in {articles} read in full"

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
VAGUER_REST = "and {count} more: zoom out to see them in their place."
MORE_ARTICLES = "more article"

# Adding, jobs, changes
JOBS = "Jobs"
JOB_KIND = {"add": "Adding articles", "rebuild": "Rebuilding the account"}
JOB_DOES = {"add": "Adding", "rebuild": "Rebuilding"}
JOB_STATE = {
    "waiting": "waiting",
    "running": "running",
    "done": "done",
    "failed": "it could not be done",
    "stopped": "stopped",
}
STAGE = {"ingest": "opening files", "read": "reading", "link": "linking"}
STARTING = "starting"
FILE = "file"
NO_JOBS = "Nothing was asked for since the desk was opened."
JOBS_LEAD = "What takes long is done beside the reading, one after the other."
REBUILD = "Rebuild the account"
REBUILD_LEAD = "Links all articles anew, with the merges and splits that were decided. Verdicts and notes stay."
STOP = "Stop"
LOOK_AGAIN = "See how far it is"
STOPPED_HELP = "What it had stored is kept. The desk shows the account as it was before, until it is rebuilt."
BEHIND = "Articles came in since this account was made, and the job that was to link them ended early. Rebuild it."
ASKED_AT, ENDED_AT = "asked for", "ended"
FILES_GIVEN = "Files given"
ADDED = "New articles"
KNOWN = "known already"
LEFT_OUT = "Left out"
RENAMED = "Names that were taken"
RENAMED_LEAD = "The dossier has another text under the name, so these stand under the second one."
NOTHING_NEW = "Nothing new was in these files."
NEXT_STEP = "Next"
LOADING = "The new account is being opened; see whether it is there"
SEE_CHANGES = "What this changed"
NEW_ACCOUNT = "The account is new. Show it"

ADD_LEAD = "Each file becomes an article, exactly as it stands. The account is then linked anew, and verdicts stay."
ADD_FILES = "Files"
CHOOSE_FILES = "Text, Markdown, saved web pages, JSON or JSON Lines"
DROP = "or drop files and folders here"
DROPPED = "{files} chosen"
FILES_LIMIT = "At most {files:,} files and {size:,} MB at once. For more, use counterclaim add."
FILES_NAMES = "An article is called by the name of its file, so keep names that say something."
SEND_FILES = "Add the files"
PASTE = "A page or a text"
PASTE_LEAD = "Paste the text of an article, or the source of its saved page. Nothing is fetched."
PASTE_TEXT = "Text or source of the page"
PASTE_URL, PASTE_OUTLET, PASTE_TITLE, PASTE_DATE = "Address", "Outlet", "Title", "Published on"
PASTE_OPTIONAL = "What the page says itself need not be filled in. What you fill in goes before it."
SEND_TEXT = "Add the text"
PASTED = "pasted"
NOTHING_PASTED = "There is no text yet. Next: paste the text of the article, or the source of its page."
NO_ADDRESS = "The address is none of the web. Next: give one that begins with https:// or http://, or none."
NO_DAY = "The date is not one that can be read. Next: write it like 2031-05-02, or leave it empty."
FIELD_TOO_LONG = "One of the fields is too long. Next: keep address, outlet, title and date below 1,000 characters."

# Figures
STATE = "state"
TALLY_STATES = {
    "disputed": "disputed",
    "differ": "told in different ways",
    "updated": "updated",
    "agreed": "told alike",
    "several": "several numbers, told by one",
    "once": "told once",
}
FIGURES_LEAD = "What is counted, the disputed first. No figure is picked: each stands with its holder and its words."
COUNTED = "count"
NO_FIGURE_FITS = "No figure fits."
WORDS = "words"
FIGURE = "figure"
OVER_TIME = "Over time"
OVER_TIME_LEAD = (
    "One column a figure, in the order in which the articles appeared. Between two bounds no middle is drawn."
)
UNDATED_COLUMN = "no date"
DRAWN_FIGURES = "The figures as a drawing; the table below says the same"
NOT_DRAWN = "Nothing to draw: the bounds are all one, or of different units."
EXACT, ABOUT, INTERVAL, OPEN = "a number", "with a word such as “some”", "an interval", "an open bound"
UPDATES_KEY, AGAINST_KEY = "is updated by", "set against each other in a dispute, with its camps"
AGAINST = "set against each other in a dispute"
HOLDERS = "Holders"
EVERY_FIGURE = "Every figure with its passage"
APPEARED, AS_OF, BOUNDS, PASSAGE_HEAD, RELATION = "appeared", "told for", "bounds", "passage", "relation"
UPDATES, UPDATED_BY, CAMP_IN = "updates", "is updated by", "in the dispute"
UNRESOLVED = "Left unresolved, and why"
UNRESOLVED_DISPUTE = "Set against each other: the numbers cannot both hold."
BOTH_HOLD = "No conflict: one number can be both."
NOT_SET = "They differ, but nothing shows that they count the same, of the same time."
UPDATES_TITLE = "Updates, which are no conflict"
MORE_PAIRS, MORE_UPDATES = "more pair", "more update"
ALL_FIGURES = "All figures"

# Deciding: verdicts, the review queue, the ledger
VERDICTS = {
    "accepted": "accepted",
    "rejected": "rejected",
    "unsure": "left open",
    "same": "one and the same",
    "different": "not the same",
    "named": "called otherwise",
    "hidden": "hidden",
    "note": "note",
    "one story": "one story",
    "two stories": "two stories",
}
BETWEEN = {
    "same": " and ",
    "different": " and ",
    "named": " is called ",
    "one story": " and ",
    "two stories": " and ",
}
FITS = {
    "grown": "decided before more passages joined it",
    "waits": "takes effect when the dossier is linked again",
    "gone": "fits nothing in the account any more",
    "withdrawn": "withdrawn",
}
DECIDED = "What people decided"
DECIDED_NEAR = "Decided on what this was before other articles changed it. It does not stand for this: decide anew."
DECIDE = "Decide"
ACCEPT, REJECT, UNSURE, ADD_NOTE, UNDO = "Accept", "Reject", "Leave open", "Add a note", "Undo"
MERGE, SPLIT, RENAME, HIDE = "Merge", "Split", "Rename", "Hide"
MERGE_HINT = "Two names that mean one and the same. The dossier has to be linked again for it."
SPLIT_HINT = "Two of its spellings that do not mean the same. The dossier has to be linked again for it."
RENAME_HINT = "Only what an article prints can be a name."
HIDE_HINT = "It is then listed under “hidden” alone. Nothing that it says is left out."
OTHER_NAME = "The other name, as an article prints it"
ONE_IS, OTHER_IS = "This one", "is not this one"
SPELLING = "Call it"
WHY_SO = "Why, or a note"
NOTE_WORDS = "Note"
DECIDING_AS = "Deciding as"
CHANGE_NAME = "change"
YOUR_NAME = "Your name, for the ledger"
NOBODY_DECIDES = "a decision needs a name"
SAY_WHO = "go back and say who decides"
WAITS = "Merges and splits take effect when the dossier is linked again."
LINK_AGAIN = "Link again now"
REVIEW_LEAD = "What the program suggests, one after the other. What you decide shows at once, stays, and can be undone."
TO_LEDGER = "The ledger of decisions"
SUGGESTIONS = {
    "dispute": "disputes",
    "actor": "actors",
    "claim": "claims",
    "figure": "figures",
    "timeline": "timeline",
    "naming": "words",
}
SUGGESTION = {
    "dispute": "dispute",
    "actor": "one actor?",
    "claim": "one claim?",
    "figure": "one figure?",
    "timeline": "one happening?",
    "naming": "words for one thing?",
}
REVIEW_STATES = {
    "open": "to be looked at",
    "all": "all",
    "accepted": "accepted",
    "rejected": "rejected",
    "unsure": "left open",
    "otherwise": "decided otherwise",
}
SCOPE = "of"
SCOPES = {"together": "what was put together", "everything": "everything"}
LOOKED_AT = "{done} of {total} looked at"
LAST = "Your last:"
TURN = "To be decided"
REVIEW_STEPS = "Through the queue"
PREVIOUS, NEXT = "Previous", "Next"
OWN_PAGE = "Its own page"
COMES_NEXT = "Comes next"
NOTHING_LEFT = "Nothing is left that fits. Choose another kind or status."
NOTHING_TO_REVIEW = "The account holds nothing that could be decided on."
KEYS = "Keys"
KEY_LIST = {
    "j": "next",
    "k": "previous",
    "a": "accept",
    "r": "reject",
    "o": "leave open",
    "n": "write a note; Ctrl+Enter adds it",
    "m": "merge with another name",
    "s": "split two spellings",
    "u": "undo your last",
    "?": "show these keys",
}
LEDGER = "Ledger"
LEDGER_LEAD = "Who decided what, when and why. Nothing is erased: what was undone stays, with who undid it."
TO_REVIEW = "Back to the review"
WHO = "Who decides here"
KEEP_NAME = "Keep"
DECISION = "decision"
DECIDED_BY = "by"
STATE_OF_IT = "state"
FIT_STATES = {
    "fits": "holds",
    "grown": "holds, decided on less",
    "waits": "waits for linking",
    "gone": "fits nothing any more",
    "withdrawn": "withdrawn",
}
GONE_LEAD = "no longer fit anything in the account. They are kept; look whether to decide anew."
NEAREST = "the link leads to what is nearest"
WITHDRAWN_BY = "withdrawn by {by}"
NO_DECISIONS = "Nobody has decided anything yet."
SINCE_REBUILD = "Since the last rebuild:"
CHANGED = "{new} new, {grown} grown, {gone} gone"
CHANGES = "What the last rebuild changed"
CHANGES_LEAD = "A thing that was there before is followed by its passages: with more of them it has grown."
CHANGE = "change"
CHANGE_KINDS = {"new": "new", "grown": "grown", "gone": "gone"}
MORE_PASSAGES_HERE = "further passage"
NO_CHANGES = "The last rebuild changed nothing, or there was none."

# Actors
ACTOR_NOUN = "actor"
ACTORS_LEAD = "Who appears, under which names, and who uses them. Those whom most outlets name come first."
NO_ACTOR_FITS = "Nobody fits."
ONLY_HIDDEN, NOT_HIDDEN = "Hidden by a person", "Back to all that are not hidden"
NAMED, SAYS, STANDS_IN = "named", "says", "stands in"
SPELLING_NOUN = "spelling"
ON_THIS_PAGE, SPELLINGS_SHORT = "On this page", "Spellings"
SPELLINGS = "Spellings, and who uses them"
MORE_SPELLINGS, MORE_OUTLETS = "more spelling", "more outlet"
DECIDE_ON_ACTOR = "Merge, split, rename, hide"
ON_BOTH_SIDES = "On both sides of a dispute"
ON_BOTH_SIDES_LEAD = "By the dates of the articles. A change of mind, one name for two, or an error of the program."
SAYS_TITLE, ABOUT_TITLE = "Positions over time", "Said about them"
SAYS_LEAD = "Claim by claim, earliest article first. A dot: says it. A cross: speaks against it."
BOTH_STANCES = "says it and speaks against it"
NOTHING_SAID, NOTHING_ABOUT = "No statement is given to them.", "No statement names them."
ALL_SAID, ALL_ABOUT = "All that they say", "All that is said about them"
DISPUTES_STOOD_IN = "Disputes they stand in"
ALL_THEIR_DISPUTES = "All of them in the story"

# Why
WHY = "Why?"
WHY_LEAD = "Every id on the desk leads to its reasons: the step, the feature, the value, the passages."
WHY_HERE = "Why this is here"
KINDS_OF_THINGS = {
    "dispute": "dispute",
    "claim": "claim",
    "actor": "actor",
    "article": "article",
    "naming": "named differently",
    "figure": "figure",
    "timeline": "happening",
    "statement": "statement",
    "gap": "left out",
    "copy": "copied passage",
    "story": "story",
}
SEE_IT = "See it where it stands"
DECIDED_BY_PEOPLE, DECIDED_BY_PROGRAM = "What people decided", "What the program saw"
NO_REASONS = "The program gave no reason besides the passages."
MORE_REASONS = "more reason"
ID_OR_NAME = "id, or the name of an actor"

# Search
LOOK_FOR = "Look for"
SEARCH_BY = "by"
SEARCH_WAYS = {"words": "words", "meaning": "meaning"}
SEARCH_LEAD = {
    "words": "Finds paragraphs with all the words, accents and capitals aside. A phrase stands in quotation marks.",
    "meaning": "Finds what somebody says that comes nearest to your words, shared or not. Something is always nearest.",
}
PUBLISHED_FROM, PUBLISHED_UNTIL = "published from", "until"
HIT_HOLDS = "with"
HIT_KIND = {
    "statement": "something said",
    "disputed": "something disputed",
    "figure": "a figure",
    "happening": "a happening with its date",
    "own": "only the outlet's own voice",
}
FOUND = "What was found"
PASSAGE = "passage"
NOTHING_FOUND = {
    "words": "No paragraph has all these words. Fewer words find more.",
    "meaning": "Nothing that somebody says can be compared with this.",
}
ONLY_BEST = {"words": "the {most} that fit best", "meaning": "the {most} nearest"}
UNDATED_LEFT_OUT = "{articles} without a date left out"
CLEAR_SEARCH = "Start over"
NEARNESS = "nearness"
NEARNESS_HELP = "1 is the same direction of meaning, 0 nothing in common"
NO_MEANINGS = (
    "This dossier cannot be searched by meaning: its articles were read without the encoder that is installed now. "
    "Next: rebuild the account, which reads them again, or search by words."
)

# Exports
EXPORTS = "Exports"
EXPORTS_LEAD = (
    "Each file holds the account as it stands now. In every one, what the program suggests and what a person accepted "
    "or rejected are told apart, and every quote has its article and characters."
)
TABLES, TABLE = "Tables", "table"
TOO_MANY_ARTICLES = "with more than {most} articles this file is too large to make here"
MAKE_IT_ALONE = "With more than {most} articles it is too large to make here; the command makes it:"
