"""Where the form of a rule set stands in a page; the scripts in `assets` put it there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from azrules.site import address
from azrules.site.desk import Desk
from azrules.site.html import Html, el

# The rule sets whose form is made for one task, and the module of `assets/tools` that makes it so.
TOOLS: Final[Mapping[str, str]] = {"dossier": "dossier", "omkadering": "staffing", "statuut": "statute"}


def form(desk: Desk, name: str) -> Html:
    """The place of the form, with what is said where no script runs."""
    place = el(
        "div",
        el("noscript", _without_scripts(desk, name)),
        class_="az-form",
        data_az_ruleset=name,
        data_az_laws=desk.to_data(address.law(name)),
        data_az_home=desk.to(address.HOME),
        data_az_by=TOOLS.get(name),
    )
    script = "assets/tools.mjs" if name in TOOLS else "assets/form.mjs"
    return Html(place + el("script", type="module", src=desk.to(script)))


def _without_scripts(desk: Desk, name: str) -> Html:
    said = desk.say(
        (
            "Dit formulier werkt enkel als uw browser JavaScript toelaat. De regels hieronder leest u ook zonder. ",
            "This form only works if your browser allows JavaScript. The rules below can be read without it. ",
        )
    )
    there = desk.say(("Alle vragen, en wat u erop kunt antwoorden", "All questions, and what you can answer to them"))
    return el("p", said, desk.link(address.facts(name), there), ".")
