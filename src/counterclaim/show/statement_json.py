"""Statements as JSON, a part of the account's; `docs/json.md` is its document."""

from __future__ import annotations

from counterclaim.model.statement import Proposition, Statement
from counterclaim.show.json_parts import Json, passage, passage_or_none, passages


def statement_json(statement: Statement, holders: dict[str, str]) -> Json:
    """A statement, or a sentence in the outlet's own voice."""
    return {
        "id": statement.id,
        "article": statement.article,
        "source": passage_or_none(statement.source),
        "speaker": passage_or_none(statement.speaker),
        "speaker_basis": statement.speaker_basis,
        "speaker_candidates": passages(statement.speaker_candidates),
        "holder": holders.get(statement.id),
        "cue": passage_or_none(statement.cue),
        "cue_lemma": statement.cue_lemma,
        "negated_cue": statement.negated_cue,
        "content": passages(statement.content),
        "mode": statement.mode,
        "stance": statement.stance,
        "stance_evidence": passage_or_none(statement.stance_evidence),
        "content_kind": statement.content_kind,
        "sentence": passage(statement.sentence),
        "chain": [
            {"role": link.role, "name": link.name, "channel": link.channel, "passage": passage_or_none(link.span)}
            for link in statement.chain
        ],
        "propositions": [proposition_json(proposition) for proposition in statement.propositions],
    }


def proposition_json(proposition: Proposition) -> Json:
    """What one clause says, in comparable words."""
    return {
        "passage": passage(proposition.span),
        "predicate": proposition.predicate,
        "negated": proposition.negated,
        "modal": proposition.modal,
        "subject": passage_or_none(proposition.subject),
        "object": passage_or_none(proposition.object),
        "terms": list(proposition.terms),
    }
