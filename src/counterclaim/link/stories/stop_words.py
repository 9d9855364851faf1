"""Words that say nothing about which event an article tells."""

from __future__ import annotations

_WORDS = """
    the a an of to in on for and or but with at by from as is are was were be been has have had it its that this he she
    they i we you his her their our your not will would could should can may might said say says who what which when
    where how why after before over about into than then more most new us all also some any no out up down off there
    here so if just now one two first last year years day days time people other only because while during against
    between under through do does did being him them my me these those many much like get make made go going back even
    still very
"""
STOP_WORDS = frozenset(_WORDS.split())
