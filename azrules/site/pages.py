"""All pages of a language, each made by one module of `telling`."""

from __future__ import annotations

from collections.abc import Iterator

from azrules.site.desk import Desk
from azrules.site.page import Page
from azrules.site.telling import (
    chapters,
    facts,
    figures,
    home,
    inconsistencies,
    interpretations,
    manual,
    matrix,
    messages,
    parameters,
    rule,
    ruleset,
    scenarios,
    sources,
    text,
)

_TELLING = (
    home.pages,
    ruleset.pages,
    rule.pages,
    facts.pages,
    parameters.pages,
    interpretations.pages,
    scenarios.pages,
    text.pages,
    sources.pages,
    inconsistencies.pages,
    matrix.pages,
    chapters.pages,
    figures.pages,
    manual.pages,
    messages.pages,
)


def pages(desk: Desk) -> Iterator[Page]:
    """Every page that is made from the book; two of them never have the same address."""
    for telling in _TELLING:
        yield from telling(desk)
