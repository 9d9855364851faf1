"""One Article becomes one Reading, layer by layer."""

from counterclaim.read.order import (
    comparer,
    engine_name,
    engine_of,
    engine_today,
    meaning_name,
    meaning_of,
    most_used,
    read_articles,
)

__all__ = [
    "comparer",
    "engine_name",
    "engine_of",
    "engine_today",
    "meaning_name",
    "meaning_of",
    "most_used",
    "read_articles",
]
