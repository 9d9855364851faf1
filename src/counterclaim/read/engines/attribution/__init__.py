"""The trained engine: who claims what, found by a small encoder that also sees the grammar and what the rules say."""
