"""Views with plain names, for a person who opens the file in Datasette or another reader.

They only select: nothing in the program reads them. Kept to SQL that PostgreSQL understands too. A view is laid anew
after every migration.
"""

from __future__ import annotations

# What people decided on things by their ids. Two who agree are two rows; two who do not cannot both hold.
DECIDED = """(
            SELECT "left" AS thing, max(verdict) AS verdict FROM judgements
            WHERE withdrawn_at = '' AND verdict IN ('accepted', 'rejected') GROUP BY "left"
        ) AS decided"""

# Everything that can be decided on, with its words.
THINGS = """(
            SELECT id, title FROM disputes UNION ALL SELECT id, name FROM actors UNION ALL SELECT id, title FROM claims
            UNION ALL SELECT id, quote FROM ledger UNION ALL SELECT id, title FROM timeline
            UNION ALL SELECT id, title FROM namings
        ) AS things"""

VIEWS: dict[str, tuple[str, str]] = {
    "who_said_what": (
        "Every attributed statement with its holder, stance and words.",
        """
        SELECT articles.outlet, articles.file, holders.name AS holder, statements.source, statements.cue,
               statements.stance, statements.mode, statements.title AS words, statements.sentence,
               statements.sentence_start AS "start", statements.sentence_end AS "end",
               statements.id AS statement, statements.article
        FROM statements
        JOIN articles ON articles.id = statements.article
        LEFT JOIN holders ON holders.statement = statements.id
        WHERE statements.layer = 'attributed'
        ORDER BY articles.file, statements.position
        """,
    ),
    "disputes_with_sides": (
        "Every passage of every side of every dispute.",
        f"""
        SELECT disputes.title AS question, disputes.kind, COALESCE(decided.verdict, 'suggested') AS status,
               sides.camp, sides.holder,
               articles.outlet, articles.file, evidence.quote, evidence."start", evidence."end",
               sides.origins, disputes.strength, disputes.id AS dispute, evidence.article
        FROM disputes
        JOIN sides ON sides.dispute = disputes.id
        LEFT JOIN {DECIDED} ON decided.thing = disputes.id
        LEFT JOIN evidence ON evidence.owner = disputes.id AND evidence.part = 'side'
            AND evidence.number = sides.position
        LEFT JOIN articles ON articles.id = evidence.article
        ORDER BY disputes.position, sides.position, evidence.position
        """,
    ),
    "who_uses_which_word": (
        "What is named differently: every passage of every user of every word.",
        f"""
        SELECT namings.title AS wording, naming_terms.title AS word, naming_usages.user, naming_usages.kind,
               COALESCE(decided.verdict, 'suggested') AS status, articles.outlet, articles.file,
               evidence.quote, evidence."start", evidence."end",
               namings.id AS naming, evidence.article
        FROM namings
        JOIN naming_usages ON naming_usages.naming = namings.id
        JOIN naming_terms ON naming_terms.naming = namings.id AND naming_terms.position = naming_usages.term
        LEFT JOIN {DECIDED} ON decided.thing = namings.id
        LEFT JOIN evidence ON evidence.owner = namings.id AND evidence.part = 'usage'
            AND evidence.number = naming_usages.position
        LEFT JOIN articles ON articles.id = evidence.article
        ORDER BY namings.position, naming_usages.position, evidence.position
        """,
    ),
    "figures_over_time": (
        "What is counted, how many, who tells it and when.",
        f"""
        SELECT ledger.title AS counted, ledger.told, ledger.low, ledger.high, ledger.unit, ledger.precision,
               ledger.holder, ledger.as_of, articles.outlet, articles.file, ledger.quote, ledger."start",
               ledger."end", ledger.updates, COALESCE(decided.verdict, 'suggested') AS status, ledger.referent,
               ledger.id AS entry, ledger.article
        FROM ledger
        JOIN articles ON articles.id = ledger.article
        LEFT JOIN {DECIDED} ON decided.thing = ledger.id
        ORDER BY ledger.referent, ledger.told_from, ledger.position
        """,
    ),
    "timeline_entries": (
        "What happened when, passage by passage.",
        f"""
        SELECT timeline.date, timeline.status, timeline.title AS happening, articles.outlet, articles.file,
               evidence.quote, evidence."start", evidence."end", COALESCE(decided.verdict, 'suggested') AS verdict,
               timeline.id AS entry, evidence.article
        FROM timeline
        LEFT JOIN {DECIDED} ON decided.thing = timeline.id
        LEFT JOIN evidence ON evidence.owner = timeline.id AND evidence.part = 'telling'
        LEFT JOIN articles ON articles.id = evidence.article
        ORDER BY timeline.position, evidence.position
        """,
    ),
    "cast": (
        "Who appears, with every spelling and which outlet uses it how often.",
        f"""
        SELECT actors.name, actors.kind, variants.name AS spelling, articles.outlet, articles.file,
               count(*) AS times, COALESCE(decided.verdict, actors.status) AS status, actors.id AS actor,
               evidence.article
        FROM actors
        JOIN variants ON variants.actor = actors.id
        LEFT JOIN evidence ON evidence.owner = actors.id AND evidence.part = 'variant'
            AND evidence.number = variants.position
        LEFT JOIN articles ON articles.id = evidence.article
        LEFT JOIN {DECIDED} ON decided.thing = actors.id
        GROUP BY actors.position, actors.name, actors.kind, variants.position, variants.name, articles.outlet,
                 articles.file, actors.status, decided.verdict, actors.id, evidence.article
        ORDER BY actors.position, variants.position, articles.file
        """,
    ),
    "claims_by_outlet": (
        "Which outlet reports or disputes a claim, and which is silent.",
        f"""
        SELECT claims.title AS claim, told.outlet, told.kind, told.articles_read, claims.origins,
               COALESCE(decided.verdict, 'suggested') AS status, claims.id
        FROM claims
        JOIN (
            SELECT claim, position, outlet, kind, articles_read FROM coverage
            UNION ALL
            SELECT claim_silences.claim, silences.position, silences.outlet, silences.kind, silences.articles_read
            FROM claim_silences
            JOIN silences ON silences.number = claim_silences.silences
            LEFT JOIN coverage ON coverage.claim = claim_silences.claim AND coverage.position = silences.position
            WHERE coverage.claim IS NULL
        ) AS told ON told.claim = claims.id
        LEFT JOIN {DECIDED} ON decided.thing = claims.id
        ORDER BY claims.position, told.position
        """,
    ),
    "decisions": (
        "What people decided, with the words of what it is about; withdrawn where withdrawn_at says when.",
        f"""
        SELECT judgements.verdict, COALESCE(things.title, judgements."left") AS about, judgements."right" AS other,
               judgements.decided_by, judgements.decided_at, judgements.note, judgements.withdrawn_by,
               judgements.withdrawn_at, judgements."left" AS thing, judgements.id AS judgement
        FROM judgements
        LEFT JOIN {THINGS} ON things.id = judgements."left"
        ORDER BY judgements.decided_at, judgements.id
        """,
    ),
    "why": (
        "Every reason for everything in the account, with the passages it rests on.",
        """
        SELECT reasons.owner AS id, reasons.step, reasons.feature, reasons.value, reasons.sentence,
               articles.file, evidence.quote, evidence."start", evidence."end"
        FROM reasons
        LEFT JOIN evidence ON evidence.owner = reasons.owner AND evidence.part = 'reason'
            AND evidence.number = reasons.position
        LEFT JOIN articles ON articles.id = evidence.article
        ORDER BY reasons.owner, reasons.position, evidence.position
        """,
    ),
}
