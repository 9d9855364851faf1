"""What each feature of a pair tells about opposition. Written by `python -m training.opposition`; do not edit."""

from __future__ import annotations

TOGETHER = {"(base)": -3.0}
OPPOSED = {"(base)": 0.0}
