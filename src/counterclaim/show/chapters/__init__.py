"""The chapters of an account as plain data, in the order in which a reader needs them.

One module a chapter. Terminal, Markdown and page all print these, so the three can never tell different stories.
"""
