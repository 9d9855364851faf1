"""Engines: the only place that imports an NLP library. Each turns text into a Parse."""
