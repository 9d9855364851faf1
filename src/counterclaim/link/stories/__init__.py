"""Articles become stories: profiles, pairs as articles come, and a second look at all pairs that were kept."""
