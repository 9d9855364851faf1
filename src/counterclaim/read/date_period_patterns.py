"""The shapes of quarters, halves and what a report compares them with; see `date_patterns`."""

from __future__ import annotations

from counterclaim.read.date_parts import read_quarter
from counterclaim.read.date_periods import read_half, read_period
from counterclaim.read.date_shapes import (
    BEFORE_WORD,
    GAP,
    YEAR,
    compiled,
    either,
)
from counterclaim.read.lexicon.calendar_words import ORDINALS

PATTERNS = compiled(
    (
        "quarter",
        read_quarter,
        rf"{BEFORE_WORD}(?:(?:the|its|their|(?P<shift>last|this|next){GAP}year['’]s){GAP})?(?:fiscal{GAP})?(?:(?P<y2>{YEAR})(?:['’]s)?{GAP})?"
        rf"(?P<n>{either(ORDINALS)})(?:-|{GAP})(?:fiscal{GAP})?quarters?\b"
        rf"(?:{GAP}(?:of{GAP})?(?:(?P<y>{YEAR})|(?P<shift2>last|this|next){GAP}year))?",
    ),
    (
        "quarter",
        read_quarter,
        rf"\b(?:(?:the|its){GAP})?(?P<n>{either(ORDINALS)})(?={GAP}(?:and|or|to|through){GAP}(?:{either(ORDINALS)})(?:-|{GAP})quarters?\b)"
        rf"(?P<shift>)(?P<shift2>)(?P<y>)(?P<y2>)",
    ),
    (
        "quarter",
        read_quarter,
        rf"\b(?:the{GAP})?(?P<n>final|last)(?:-|{GAP})quarter{GAP}of{GAP}"
        rf"(?:(?P<y>{YEAR})|(?P<shift2>the|last|this|next){GAP}year\b)(?P<shift>)(?P<y2>)",
    ),
    (
        "year-word",
        read_half,
        rf"\b(?:the{GAP})?(?P<n>first|second|last|latter){GAP}(?:half|six{GAP}months|two{GAP}quarters){GAP}of{GAP}"
        rf"(?:(?P<y>{YEAR})|(?:the|(?P<shift>this|last|next)){GAP}year\b)",
    ),
    (
        "period",
        read_period,
        rf"\b(?:(?:the|its|this){GAP})(?:(?:latest|most{GAP}recent|full|same|corresponding|comparable|similar|(?P<back>year-ago|year-earlier|prior-year)|(?P<y>{YEAR})){GAP})?"
        rf"(?:(?P<n>{either(ORDINALS)})(?:-|{GAP}))?(?P<noun>quarter|period)\b(?:{GAP}(?:in{GAP}|of{GAP})?(?P<back2>(?:a|one){GAP}year{GAP}(?:ago|earlier|before)|last{GAP}year|the{GAP}(?:previous|prior){GAP}year|the{GAP}year{GAP}before))?",
    ),
    ("period", read_period, rf"\b(?P<back>year-(?:ago|earlier)(?:{GAP}(?:quarter|period))?)\b"),
    (
        "period",
        read_period,
        rf"\b(?P<back>last{GAP}year['’]s)(?:{GAP}(?:comparable|same|corresponding))?{GAP}(?:quarter|period)\b",
    ),
)
