"""A dossier on disk. All SQL lives here."""
