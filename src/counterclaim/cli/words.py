"""Numbers with their nouns."""


def counted(number: int, noun: str, many: str = "") -> str:
    """The number with the noun in the form that it asks for.

    >>> counted(1, "article"), counted(0, "article"), counted(2, "story", "stories")
    ('1 article', '0 articles', '2 stories')
    """
    return f"{number} {noun}" if number == 1 else f"{number} {many or noun + 's'}"
