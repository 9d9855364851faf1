"""Which elements of a page stand beside its article: in lists of other stories, menus, footers, comments.

A step of `page_dates`, for a date there is another story's. Told by the tags and names of the elements around, each of
which is looked at once, however deep a page is nested. Invariant: what is aside holds nothing that is not.
"""

from __future__ import annotations

import re
from typing import Any

_ASIDE_TAGS = frozenset({"aside", "nav", "footer", "form", "button", "select"})
_ASIDE_NAMES = re.compile(
    r"(?<![a-z])(?:related|recirc\w*|most-?_?(?:read|popular|viewed)|popular|trending|sidebar|side-?bar|rail|widget|teaser\w*"
    r"|recommend\w*|more-?_?(?:stories|news|from|on)|read-?_?(?:more|next|also)|promo\w*|comments?|comment-?_?list|footer"
    r"|copyright|newsletter|carousel|latest-?_?(?:news|stories|posts)|archive|menu|nav(?:bar|igation)?|breadcrumbs?"
    r"|disqus\w*|advert\w*|ad-?_?slot|sponsor\w*|outbrain|taboola|playlist|gallery-?_?list|up-?_?next|upcoming|events?|calendar)"
    r"(?![a-z])",
    re.IGNORECASE,
)
_OTHER = re.compile(r"(?<![\w-])(?:comment|teaser|card|promo|related|recommended)\b", re.IGNORECASE)


class Asides:
    """What was found so far in one page: whether each element that was asked for, and each around it, is aside."""

    def __init__(self) -> None:
        self._known: dict[Any, bool] = {}

    def has(self, element: Any) -> bool:
        """Whether an element stands in a list of other stories, a menu, the footer or the like."""
        path: list[Any] = []
        above = element
        while above is not None and above not in self._known:
            path.append(above)
            above = above.getparent()
        found = False if above is None else self._known[above]
        for each in reversed(path):
            found = found or _sets_aside(each)
            self._known[each] = found
        return found


def _sets_aside(element: Any) -> bool:
    """Whether an element itself says that it is no part of the article."""
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    if element.tag in ("body", "html", "article", "main"):
        inside = element.tag == "article" and element.getparent() is not None
        return inside and (_is_card(element) or bool(_OTHER.search(names)))
    return element.tag in _ASIDE_TAGS or bool(_ASIDE_NAMES.search(f"{names} {element.get('role') or ''}"))


def _is_card(article: Any) -> bool:
    """Whether an article element is one of several beside each other: a list of teasers."""
    parent = article.getparent()
    return sum(1 for child in parent if child.tag == "article") > 1 and not article.findall(".//h1")
