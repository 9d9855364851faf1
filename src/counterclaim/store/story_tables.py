"""The tables by which articles are put into stories, and the stories as they were last told.

Lists and pairs are for programs: an index by which one more article is placed without a look at all. All of it can be
made anew from the articles, but for `story_ids`: which ids were told, and where each leads.
"""

from __future__ import annotations

from sqlalchemy import Column

from counterclaim.store.columns import number, octets, table, words
from counterclaim.store.kinds import WHOLE

story_waiting = table(
    "story_waiting",
    "Articles that were not placed among the others yet.",
    words("article", "the article", to="articles.id", key=True),
)

story_profiles = table(
    "story_profiles",
    "What each article is put into a story by. For programs.",
    words("article", "the article", to="articles.id", key=True),
    number("day", "day of publication, counted from the year 1; -1 where it is not known"),
    octets("terms", "its telling words: hash, count, marks and weight of each"),
    octets("keys", "the hashes of the words by which it is looked up"),
    octets("gist", "the direction of its opening; empty where no encoder read it"),
    octets("headline", "the direction of its title"),
    octets("figures", "the hashes of the numbers in its opening"),
    octets("years", "the years that its opening names"),
)

story_lists = table(
    "story_lists",
    "Which articles are looked up by a word and a month. For programs.",
    Column("list", WHOLE, primary_key=True, autoincrement=False, comment="the hash of the word, and the month"),
    words("article", "the article", to="articles.id", key=True),
)

story_full_lists = table(
    "story_full_lists",
    "Lists in which too many articles stood: they bring nobody together. For programs.",
    Column("list", WHOLE, primary_key=True, autoincrement=False, comment="the hash of the word, and the month"),
)

story_pairs = table(
    "story_pairs",
    "Pairs of articles that may tell one story, and what was measured of each. For programs.",
    words("left", "the article whose id is less", to="articles.id", key=True),
    words("right", "the other", to="articles.id", key=True),
    octets("measures", "the measures, in the order of `MEASURES` in link/stories/pairs.py"),
)

stories = table(
    "stories",
    "The stories as they were last told, in order of time.",
    words("id", "the story", key=True),
    number("position", "place in the order of time, from 0"),
    words("central", "the article that is nearest to all the others", to="articles.id"),
)

story_articles = table(
    "story_articles",
    "Which story each article tells.",
    words("article", "the article", to="articles.id", key=True),
    words("story", "the story", to="stories.id"),
    number("position", "place in the story, by date, from 0"),
)

story_ids = table(
    "story_ids",
    "Every id of a story that was ever told, and the story to which it leads today.",
    words("id", "the id", key=True),
    words("story", "the story today; empty where none of its articles is left"),
    number("since", "how many ids were told before it"),
    words("first", "the article that was its first then"),
)

story_marks = table(
    "story_marks",
    "Which state of the dossier the stories were told from: one row, or none.",
    number("number", "always 1", key=True),
    words("placed", "with which version of the program articles were placed"),
    words("told", "a hash of what the stories were told from; empty where they must be told anew"),
)
