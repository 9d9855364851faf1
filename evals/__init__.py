"""Scores on labelled data, and the floors below which no change may go."""
