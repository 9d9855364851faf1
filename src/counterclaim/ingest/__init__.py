"""Files become Articles with final text. Nothing here reads what a text says, but for its date."""
