"""All pages of a language, each made by one module of `telling`."""

from __future__ import annotations

from collections.abc import Iterator

from azrules.lang import Lang
from azrules.site.book import Book
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
from azrules.site.topic import Topic

_OF_THE_WHOLE = (
    home.pages,
    ruleset.index,
    sources.pages,
    inconsistencies.pages,
    matrix.pages,
    chapters.pages,
    figures.pages,
    manual.pages,
    messages.pages,
)
_OF_A_RULESET = (
    ruleset.pages,
    rule.pages,
    facts.pages,
    parameters.pages,
    interpretations.pages,
    scenarios.pages,
    text.pages,
)


class Pages:
    """Makes the pages; those of a rule set that stands as it did the last time are not made again."""

    def __init__(self) -> None:
        self._made: dict[tuple[Lang, str], tuple[Book, list[Page]]] = {}

    def of(self, desk: Desk) -> Iterator[Page]:
        """Every page that is made from the book; two of them never have the same address."""
        for telling in _OF_THE_WHOLE:
            yield from telling(desk)
        for name in desk.book.told:
            yield from self._of_ruleset(desk, name)

    def _of_ruleset(self, desk: Desk, name: str) -> list[Page]:
        """What tells of a rule set: of nothing else than that, what it uses, and the specification."""
        last, made = self._made.get((desk.lang, name), (None, []))
        if last is None or not desk.book.tells_the_same(last, name):
            topic = Topic(desk, name)
            made = [page for telling in _OF_A_RULESET for page in telling(topic)]
        self._made[desk.lang, name] = desk.book, made
        return made
