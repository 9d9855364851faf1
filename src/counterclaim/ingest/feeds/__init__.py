"""Feeds: RSS, Atom and JSON Feed files become drafts; an entry with only a teaser becomes a note with its address.

`guard` refuses what would cost too much, `syndication` reads RSS and Atom, `json_feed` JSON Feed, `entries` tells whole
texts from teasers and makes drafts. Nothing is fetched here.
"""

from counterclaim.ingest.feeds.entries import entry_drafts, read_feed
from counterclaim.ingest.feeds.guard import LARGEST_FEED, SPLIT_FEED, is_feed

__all__ = ["LARGEST_FEED", "SPLIT_FEED", "entry_drafts", "is_feed", "read_feed"]
