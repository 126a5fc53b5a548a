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
    without = desk.say(
        (
            "Het formulier werkt met JavaScript. Zonder JavaScript antwoordt azrules op de opdrachtregel.",
            "The form works with JavaScript. Without it, azrules answers on the command line.",
        )
    )
    place = el(
        "div",
        el("noscript", el("p", without)),
        class_="az-form",
        data_az_ruleset=name,
        data_az_laws=desk.to_data(address.law(name)),
        data_az_home=desk.to(address.HOME),
        data_az_by=TOOLS.get(name),
    )
    script = "assets/tools.mjs" if name in TOOLS else "assets/form.mjs"
    return Html(place + el("script", type="module", src=desk.to(script)))
