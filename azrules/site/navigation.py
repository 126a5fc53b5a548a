"""What stands in the navigation, and in which order; a page of one rule is found through its rule set."""

from __future__ import annotations

from azrules.lang import Words
from azrules.site import address
from azrules.site.desk import Desk

# The pages of docs/ that people wrote, by their file; the English of each stands in docs/en.
MANUAL: dict[str, Words] = {
    "taal.md": ("De taal van de regels", "The language of the rules"),
    "vergelijken.md": ("Vergelijken", "Comparing"),
    "watals.md": ("Wat als", "What if"),
    "interface.md": ("De interface", "The interface"),
    "json.md": ("Het antwoord als JSON", "The answer as JSON"),
    "wet.md": ("De regels als JSON", "The rules as JSON"),
    "linkeddata.md": ("De regels als linked data", "The rules as linked data"),
    "dmn.md": ("De regels als DMN", "The rules as DMN"),
    "snelheid.md": ("De snelheid", "The speed"),
}

Nav = list[object]


def listed(desk: Desk) -> Nav:
    """The navigation of a language, as mkdocs wants it."""
    rulesets = [{desk.wording(name).text("regelset.titel"): _file(address.ruleset(name))} for name in desk.book.told]
    manual = [{desk.say(words): file} for file, words in MANUAL.items()]
    return [
        {desk.say(("Begin", "Start")): _file(address.HOME)},
        {desk.say(("De regels", "The rules")): rulesets},
        {desk.say(("Handleiding", "Manual")): manual},
    ]


def _file(place: str) -> str:
    return f"{place}index.md"
