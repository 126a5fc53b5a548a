"""How to cite something of the site: what it is, how far it binds, where it stands, and the address that stays."""

from __future__ import annotations

from collections.abc import Iterable

from azrules.model.citation import Citation
from azrules.model.show import day
from azrules.site.desk import Desk
from azrules.site.html import Html, el, join


def box(desk: Desk, of: str, title: str, status: str, citations: Iterable[Citation], label: str) -> Html:
    """A text to copy; `cite.mjs` puts a button beside it, and in it the address of the site where that is not known."""
    words = desk.wording(of)
    whole = words.text("regelset.titel")
    version = desk.say(("versie", "version")) + f" {words.ruleset.version}"
    home = f"{title}. {whole}, {version}." if title != whole else f"{title}, {version}."
    sources = dict.fromkeys(map(words.source, citations))
    place = f"{desk.book.home.rstrip('/')}/{'en/' if desk.lang == 'en' else ''}{desk.here}"
    found = day(desk.book.made_on, desk.lang)
    text = el(
        "p",
        f"{home} Status: {status}. ",
        desk.say(("Bron: ", "Source: ")) + "; ".join(sources) + ". ",
        "azrules, ",
        el("span", place, class_="az-cite__address"),
        f", {found}.",
        class_="az-cite__text",
    )
    button = {"data_az_copy": desk.say(("Kopieer", "Copy")), "data_az_copied": desk.say(("Gekopieerd", "Copied"))}
    inside = el("div", text, class_="az-cite", role="group", aria_label=label, **button)
    return join(inside, el("script", type="module", src=desk.to("assets/cite.mjs")))
