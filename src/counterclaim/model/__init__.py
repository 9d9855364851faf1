"""The nouns, one a file. This room knows only `errors`; every other room knows this one."""
