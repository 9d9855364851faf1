"""Exit codes: what a script can rely on. `docs/cli.md` shows the same table, and a test keeps them equal."""

OK = 0
FAILED = 1
ASKED_WRONGLY = 2
FAULT_FOUND = 3
INTERRUPTED = 130
READER_GONE = 141

MEANINGS = {
    OK: "Done. What was skipped is shown as a gap, and is no failure.",
    FAILED: "It could not be done: a dossier that is damaged or locked, a language model that is not installed.",
    ASKED_WRONGLY: "Asked wrongly, or nothing usable was given: an unknown option or id, no article, no dossier.",
    FAULT_FOUND: "`check` found a fault: a stored passage that no longer equals its quote, or a damaged file.",
    INTERRUPTED: "Interrupted from the keyboard. A dossier keeps what was done.",
    READER_GONE: "The reader of the output went away, as in `counterclaim show x.db | head`.",
}
