"""Which linking made an account. Apart from the linking itself, so that whoever only looks loads none of it."""

from __future__ import annotations

# Raised whenever a change in this room gives another account for the same readings: stored accounts are made anew.
LINK_VERSION = "19"


def link_name() -> str:
    """What links, with its version."""
    return f"link {LINK_VERSION}"


# Raised whenever a change gives other profiles, pairs or scores for the same article: all articles are placed anew.
STORY_VERSION = "1"


def story_version() -> str:
    """What puts articles into stories, with its version."""
    return f"stories {STORY_VERSION}"
