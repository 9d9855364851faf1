"""The step that lets a dossier tell languages apart; `migrations` takes it in order.

Its SQL stays as it is for ever, whatever the tables look like today. Invariant: what was read before has no language,
and stands as it was until it is read anew.
"""

from __future__ import annotations

from sqlalchemy import Connection

TABLES = (
    """
    CREATE TABLE declared_languages (
        article TEXT NOT NULL,
        language TEXT NOT NULL,
        PRIMARY KEY (article),
        FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE reading_languages (
        article TEXT NOT NULL,
        language TEXT NOT NULL,
        PRIMARY KEY (article),
        FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE figure_heads (
        figure TEXT NOT NULL,
        article TEXT NOT NULL,
        head TEXT NOT NULL,
        PRIMARY KEY (figure),
        FOREIGN KEY(figure) REFERENCES figures (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
    )
    WITHOUT ROWID,
    STRICT
    """,
    "CREATE INDEX ix_figure_heads_article ON figure_heads (article)",
)


def tell_languages(connection: Connection) -> None:
    """To version 5: the declared and the found language of articles, and what figures count in words for comparing."""
    for statement in TABLES:
        connection.exec_driver_sql(statement)
