"""Where characters of an article stand on the printed pages of the document that it came from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PagePlace:
    """Characters `start` to `end` of the text stand on a page, in a box.

    `page` counts from 1. The box is `left`, `top`, `right`, `bottom` in points (1/72 inch) from the page's upper left
    corner. A line of a PDF is one place; so a passage of three lines has three.
    """

    start: int
    end: int
    page: int
    left: float
    top: float
    right: float
    bottom: float
