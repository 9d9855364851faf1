"""Words of French, as data: what `read.french` knows of the language beyond its grammar."""
