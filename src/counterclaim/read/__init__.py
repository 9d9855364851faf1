"""One Article becomes one Reading, layer by layer."""

from counterclaim.read.order import engine_name, engine_of, meaning_name, meaning_of, read_articles

__all__ = ["engine_name", "engine_of", "meaning_name", "meaning_of", "read_articles"]
