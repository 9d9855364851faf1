"""General knowledge that linking needs, as data: forms of given names, names of countries, legal forms of companies."""
