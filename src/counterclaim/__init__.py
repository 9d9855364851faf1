"""Counterclaim: who claims what about a contested event, every line a passage of an article."""
