"""How a page is answered: a template filled with what every page needs and its own."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from fastapi import Request
from fastapi.responses import HTMLResponse

from counterclaim.model.location import label_of
from counterclaim.show import labels
from counterclaim.show.dates import moment
from counterclaim.show.page.render import Templates, environment
from counterclaim.web import words
from counterclaim.web.addresses import address_with, article_address
from counterclaim.web.copies import fold, voice_words
from counterclaim.web.desk import Desk
from counterclaim.web.job_words import line_of, step_of
from counterclaim.web.verdicts import decisions, near_decisions, verdict_words
from counterclaim.web.who import who_decides


@dataclass(frozen=True, slots=True)
class Door:
    """One entry of the bar at the top of each page."""

    path: str
    title: str


DOORS = (
    Door("/", words.STORY),
    Door("/claims", words.CLAIMS),
    Door("/articles", words.ARTICLES),
    Door("/compare", words.COMPARE),
    Door("/actors", words.ACTORS),
    Door("/figures", words.FIGURES),
    Door("/timeline", words.TIMELINE),
    Door("/search", words.SEARCH),
    Door("/review", words.REVIEW),
    Door("/add", words.ADD),
    Door("/exports", words.EXPORTS),
)


@cache
def templates() -> Templates:
    """The templates of the desk, before those that the one-file page shares with it."""
    made = environment("counterclaim.web")
    made.auto_reload = False  # else each page looks for newer files of all its templates
    made.globals.update(words=words, article_address=article_address, address_with=address_with)
    made.globals.update(voice_words=voice_words)
    made.filters.update(fold=fold)
    made.globals.update(job_line=line_of, job_step=step_of)
    made.globals.update(
        who_decides=who_decides,
        decisions=decisions,
        near_decisions=near_decisions,
        moment=moment,
        verdict_words=verdict_words,
    )
    return made


def desk_of(request: Request) -> Desk:
    """The desk that a request is for; a dependency of every page."""
    desk: Desk = request.app.state.desk
    return desk


def page(request: Request, template: str, title: str, *, status: int = 200, **context: object) -> HTMLResponse:
    """A page.

    Args:
        request: what was asked.
        template: its file in `templates/`.
        title: what the window is called.
        status: the HTTP status.
        context: what the template needs besides.
    """
    desk = desk_of(request)
    here = request.url.path
    text = (
        templates()
        .get_template(template)
        .render(
            title=title,
            doors=DOORS,
            here=here,
            request=request,
            dossier=label_of(desk.path),
            job=desk.jobs.current(),
            labels=labels,
            **context,
        )
    )
    return HTMLResponse(text, status_code=status)
