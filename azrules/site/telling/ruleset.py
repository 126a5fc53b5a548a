"""The page of a rule set: what it is for, how far it binds, its form, and everything in it."""

from __future__ import annotations

from collections.abc import Iterator

from azrules.site import address
from azrules.site.desk import Desk
from azrules.site.form import form
from azrules.site.html import el
from azrules.site.page import Heading, Page


def pages(desk: Desk) -> Iterator[Page]:
    for name in desk.book.told:
        yield _page(desk.at(address.ruleset(name)), name)


def _page(desk: Desk, name: str) -> Page:
    words, ruleset = desk.wording(name), desk.book.rulesets[name]
    rules = el("ul", (el("li", desk.link(address.rule(name, one), words.title(one))) for one in ruleset.own_rules))
    return Page(
        desk.here,
        words.text("regelset.titel"),
        (
            el("p", words.text("regelset.uitleg")),
            el("p", desk.status(ruleset.status), " ", desk.source(name, ruleset.citation)),
            Heading(desk.say(("Probeer het", "Try it")), "proberen"),
            form(desk, name),
            Heading(desk.say(("De regels", "The rules")), "regels"),
            rules,
        ),
        words.text("regelset.uitleg"),
    )
