"""Small pure functions that compare two things and give a Reason; one kind of thing a file."""
