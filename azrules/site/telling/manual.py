"""The pages that people wrote: for whom it is, the manual, and what changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from azrules import library
from azrules.lang import Words
from azrules.site import address, navigation, written
from azrules.site.desk import Desk
from azrules.site.html import el
from azrules.site.page import Page

# What somebody who does not write rules should know before reading on.
_BEFORE: Mapping[str, Words] = {
    address.CHANGES: (
        "Deze lijst is voor wie met azrules werkt: wie regels schrijft, of een programma dat ermee antwoordt. Leest u "
        "enkel de regels, dan volstaat dit: bij elke regelset staat sinds wanneer ze geldt, en bij een regel die "
        "veranderde, wat er vroeger gold.",
        "This list is for those who work with azrules: who write rules, or a program that answers with them. If you "
        "only read the rules, this is enough: each rule set says since when it holds, and a rule that changed says "
        "what held before.",
    ),
}
_TITLE = re.compile(r"\A# (?P<title>.+)\n")
_MARKS = re.compile(r"\[(?P<words>[^\[\]]+)\]\([^)\s]+\)|[*`]")


def pages(desk: Desk) -> Iterator[Page]:
    for name, title in navigation.WRITTEN.items():
        place = f"{name}/"
        if place == written.ENGLISH and desk.lang == "nl":
            yield _in_english(desk.at(place), desk.say(title))
        elif (file := library.page(name, desk.lang)).is_file():
            named = file.relative_to(library.docs().parent).with_suffix("").as_posix()
            yield _page(desk.at(place), file.read_text("utf-8"), named)


def _page(desk: Desk, text: str, named: str) -> Page:
    head = _TITLE.match(text)
    if head is None:
        raise ValueError(f"{named} does not begin with its title")
    body = text[head.end() :]
    before = (el("p", desk.say(_BEFORE[desk.here]), class_="az-note"),) if desk.here in _BEFORE else ()
    return Page(desk.here, head["title"], (*before, written.written(desk, body, named)), _first_paragraph(body))


def _first_paragraph(body: str) -> str:
    """What the page says first, for a search engine, without the marks of Markdown."""
    return _MARKS.sub(lambda found: found["words"] or "", body.strip().partition("\n\n")[0])


def _in_english(desk: Desk, title: str) -> Page:
    """In Dutch there is only the way to it."""
    told = "Hoe azrules gebouwd is, staat er enkel in het Engels: "
    return Page(desk.here, title, (el("p", told, written.in_english(desk, "The architecture of azrules"), "."),), told)
