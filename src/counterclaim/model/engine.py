"""By what statements are found: a name that settings, readings and commands share."""

from __future__ import annotations

from typing import Literal

Engine = Literal["trained", "rules"]
"""`trained`: rules, completed by the network in `models/attribution`. `rules`: rules alone, without those weights."""
