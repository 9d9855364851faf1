"""Why the program decided something: the step, the feature, its value, and the passages looked at."""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.model.span import Span


@dataclass(frozen=True, slots=True)
class Reason:
    """One ground for a decision; `why` prints it.

    `step` is the module that decided ("actors", "disputes"); `feature` a fixed name ("same surname");
    `value` what was measured or read, as text; `sentence` what that means for a reader; `passages` the
    characters it rests on.
    """

    step: str
    feature: str
    value: str
    sentence: str
    passages: tuple[Span, ...] = ()
