"""The tables of languages: what metadata declare, what the text is in, and what figures count in words for comparing.

Beside the tables of articles and readings, which keep their shape. Invariant: a row of the last two goes with the
reading it belongs to; what an older reading did not tell has no row.
"""

from __future__ import annotations

from counterclaim.store.columns import table, words
from counterclaim.store.reading_tables import of_reading

declared_languages = table(
    "declared_languages",
    "In which language an article is, as the file that was given declares it.",
    words("article", "the article", to="articles.id", key=True),
    words("language", "its code in BCP 47"),
)

reading_languages = table(
    "reading_languages",
    "In which language an article was found to be when it was read.",
    of_reading(key=True),
    words("language", "its code in BCP 47"),
)

figure_heads = table(
    "figure_heads",
    "What a figure counts, as one word that can be compared across languages.",
    words("figure", "the figure", to="figures.id", key=True, gone_with=True),
    of_reading(),
    words("head", "the word"),
)
