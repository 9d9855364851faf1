"""By what statements are found: a name that settings, readings and commands share."""

from __future__ import annotations

from typing import Literal

Engine = Literal["trained", "rules"]
"""`trained`: rules, completed by the network that `models/attribution` holds. `rules`: rules alone, no weights needed."""
