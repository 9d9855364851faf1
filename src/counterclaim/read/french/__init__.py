"""French read by rules over Universal Dependencies and lists of words: the proof that a language is a module."""
