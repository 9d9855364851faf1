"""What a reading depends on besides the text: tells whether a stored one still holds."""

from __future__ import annotations

import hashlib

from counterclaim.model.article import Article


def made_from(article: Article, day_first: bool) -> str:
    """A hash of what a reading depends on besides the text, which its article's id stands for.

    Args:
        article: what is read.
        day_first: whether 09/08/2020 is 9 August, where nothing in the article settles it.

    >>> article = Article.of("The mayor denied it.")
    >>> made_from(article, True) == made_from(article, False)
    False
    """
    declared = (article.language,) if article.language else ()
    renamed = (article.outlet,) if article.given_outlet else ()  # it is the first link of every chain
    known = repr((article.publication, article.title, article.author, day_first, *declared, *renamed))
    return hashlib.blake2b(known.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
