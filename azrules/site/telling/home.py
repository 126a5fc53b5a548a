"""The first page: what this is, whom it is for, and the way to the rule sets."""

from __future__ import annotations

from collections.abc import Iterator

from azrules.site import address
from azrules.site.desk import Desk
from azrules.site.html import el
from azrules.site.page import Heading, Page


def pages(desk: Desk) -> Iterator[Page]:
    desk = desk.at(address.HOME)
    cards = [
        el(
            "li",
            desk.link(address.ruleset(name), desk.wording(name).text("regelset.titel"), class_="az-card__title"),
            el("p", desk.wording(name).text("regelset.uitleg")),
            desk.status(ruleset.status),
            class_="az-card",
        )
        for name, ruleset in desk.book.rulesets.items()
    ]
    yield Page(
        address.HOME,
        desk.say(("Regels als code voor de arbeidszorg", "Rules as code for labour care")),
        (Heading(desk.say(("De regelsets", "The rule sets")), "regelsets"), el("ul", cards, class_="az-cards")),
        hidden=("navigation", "toc"),
    )
