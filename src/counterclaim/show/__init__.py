"""An Account becomes text, JSON, Markdown or a page."""
