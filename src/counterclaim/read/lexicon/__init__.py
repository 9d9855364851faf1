"""Words of the field as data: cue verbs, denial words, number words. No names of people, places or events."""
