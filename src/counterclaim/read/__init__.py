"""One Article becomes one Reading, layer by layer."""

from counterclaim.read.order import comparer, engine_name, engine_of, meaning_name, meaning_of, read_articles

__all__ = ["comparer", "engine_name", "engine_of", "meaning_name", "meaning_of", "read_articles"]
