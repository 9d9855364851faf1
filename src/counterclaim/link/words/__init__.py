"""Words by which opposition shows, as data. General English of news and law; no names of people, places or events."""
