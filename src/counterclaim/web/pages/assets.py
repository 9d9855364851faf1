"""The style and the script of the desk."""

from __future__ import annotations

from functools import cache
from importlib import resources

from fastapi import APIRouter
from fastapi.responses import Response

from counterclaim.show.page.render import asset

router = APIRouter()


@cache
def own(name: str) -> str:
    """A file in `static/`."""
    return (resources.files("counterclaim.web") / "static" / name).read_text(encoding="utf-8")


@router.get("/desk.css", include_in_schema=False)
def style() -> Response:
    """What the one-file page and the desk share, then what is the desk's own."""
    return Response(asset("parts.css") + own("desk.css"), media_type="text/css")


@router.get("/desk.js", include_in_schema=False)
def script() -> Response:
    """Comfort only."""
    return Response(own("desk.js"), media_type="text/javascript")
