"""Every word that is not an article's comes from one file."""

import re
from pathlib import Path
from typing import get_args

from counterclaim.model.article import DateOrigin
from counterclaim.model.claim import CoverageKind
from counterclaim.model.dispute import DisputeKind
from counterclaim.model.happening import HappeningStatus
from counterclaim.model.judgement import Status
from counterclaim.model.mention import ActorKind
from counterclaim.model.naming import UsageKind
from counterclaim.model.skipped import Stage
from counterclaim.model.statement import Channel, Mode, Role, Stance
from counterclaim.show import labels

TEMPLATES = Path(labels.__file__).parent / "page" / "templates"


def test_the_templates_hold_no_words_of_their_own() -> None:
    """Neither as text nor in an attribute that is read out."""
    for path in sorted(TEMPLATES.glob("*.html")):
        text = re.sub(r"\{#.*?#\}|\{\{.*?\}\}|\{%.*?%\}", " ", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        spoken = re.findall(r'(?:aria-label|title|alt|placeholder)="([^"]*)"', text)

        assert not re.search("[A-Za-z]", " ".join(spoken)), path.name
        assert not re.search("[A-Za-z]{2}", re.sub("<[^>]*>", " ", text)), path.name


def test_every_value_of_the_model_has_a_label() -> None:
    """A new kind without a label would break every page."""
    for labelled, values in (
        (labels.DISPUTE_KIND, DisputeKind),
        (labels.STATUS, Status),
        (labels.COVERAGE, CoverageKind),
        (labels.STANCE, Stance),
        (labels.MODE, Mode),
        (labels.CHANNEL, Channel),
        (labels.ROLE, Role),
        (labels.ACTOR_KIND, ActorKind),
        (labels.USAGE_KIND, UsageKind),
        (labels.HAPPENING, HappeningStatus),
        (labels.DATE_ORIGIN, DateOrigin),
        (labels.STAGE, Stage),
    ):
        assert set(labelled) == set(get_args(values))


def test_no_label_is_left_over() -> None:
    """A word that nothing prints would be reviewed for nothing."""
    room = Path(labels.__file__).parent
    used = "".join(p.read_text(encoding="utf-8") for p in [*room.rglob("*.py"), *TEMPLATES.glob("*.html")])
    names = [name for name in vars(labels) if name.isupper()]

    assert [name for name in names if len(re.findall(rf"\b{name}\b", used)) < 2] == []
