"""Whether a mention is a woman's or a man's name, where its title or given name settles it."""

from __future__ import annotations

import re

from counterclaim.model.mention import Mention
from counterclaim.read.lexicon.given_names import FEMALE_NAMES, MALE_NAMES, OPEN_NAMES
from counterclaim.read.lexicon.titles import TITLE_GENDER, Gender

WORD = re.compile(r"[^\W_]+")


def gender_of_mention(mention: Mention) -> Gender | None:
    """The gender that a title shows, else the one that the given name is mostly used for; None where neither does."""
    if mention.title is not None:
        words = [word.lower() for word in WORD.findall(mention.title.text)]
        found = {TITLE_GENDER[word] for word in words if word in TITLE_GENDER}
        if len(found) == 1:
            return found.pop()
    parts = mention.span.text.split()
    if len(parts) < 2 or parts[0] in OPEN_NAMES:
        return None
    female, male = parts[0] in FEMALE_NAMES, parts[0] in MALE_NAMES
    return None if female == male else "female" if female else "male"
