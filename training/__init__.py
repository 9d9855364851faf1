"""The code that made the trained parts of the product."""
