"""Whose words a statement is: the actor that its source resolves to, or the source's own words."""

from __future__ import annotations

from counterclaim.link.actors import Cast
from counterclaim.model.article import Article
from counterclaim.model.statement import Statement


def holder_of(statement: Statement, article: Article, cast: Cast) -> tuple[str | None, str | None]:
    """(name, actor id) of the holder; the outlet for narration; (None, None) where nobody is named."""
    if statement.mode == "narrated":
        return article.outlet, None
    for span in (statement.speaker, statement.source):
        actor = cast.actor_of(span) if span else None
        if actor:
            return actor.name, actor.id
    return (statement.source.text, None) if statement.source else (None, None)
