"""How the comparer is trained: a small network that reads two passages together and tells how they stand."""
