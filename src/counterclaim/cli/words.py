"""Numbers with their nouns."""


def counted(number: int, noun: str) -> str:
    """The number with the noun in the form that it asks for.

    >>> counted(1, "article"), counted(0, "article")
    ('1 article', '0 articles')
    """
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
