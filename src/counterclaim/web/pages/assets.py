"""The styles and the scripts of the desk: what every page has, and what one page has."""

from __future__ import annotations

from functools import cache
from http import HTTPStatus
from importlib import resources
from pathlib import PurePosixPath

from fastapi import APIRouter, HTTPException
from fastapi.responses import Response

from counterclaim.show.page.render import asset

router = APIRouter()

KINDS = {".css": "text/css", ".js": "text/javascript"}


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


@router.get("/static/{name}", include_in_schema=False)
def of_one_page(name: str) -> Response:
    """A file in `static/` that only some pages link to."""
    known = {file.name for file in (resources.files("counterclaim.web") / "static").iterdir()}
    kind = KINDS.get(PurePosixPath(name).suffix)
    if name not in known or kind is None:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    return Response(own(name), media_type=kind)
