"""Every mistake that can be made in a rule set is found, at its place, once, and without what only follows from it."""

from __future__ import annotations

import pytest

from azrules.lang import Lang
from azrules.problems.catalogue import every_message
from tests.check.mistakes import TOPICS, Mistake
from tests.check.proef import problems, rules
from tests.golden import golden
from tests.syntax.test_formula import REFUSED

ALL = {f"{topic}-{name}": one for topic, named in TOPICS.items() for name, one in named.items()}


def test_in_the_rules_themselves_nothing_is_wrong() -> None:
    assert "mag_mee" in rules().rules


@pytest.mark.parametrize("mistake", ALL.values(), ids=ALL)
def test_a_mistake_is_found_at_its_place(mistake: Mistake) -> None:
    found = problems(*mistake.changes)
    assert [(one.code, one.span.text.split("\n")[0]) for one in found] == [*mistake.said]


@pytest.mark.parametrize(("topic", "lang"), [*((topic, "nl") for topic in TOPICS), ("samen", "en")])
def test_as_people_read_it(topic: str, lang: Lang) -> None:
    parts = []
    for name, mistake in TOPICS[topic].items():
        told = "\n\n".join(one.render(lang) for one in problems(*mistake.changes))
        parts.append(f"## {name}\n\n{told}\n")
    golden(f"check/{topic}{'-en' if lang == 'en' else ''}.txt", "\n".join(parts))


# Made by other tests: these need a formula without an end, the text of a source, a translation, or an inventory.
ELSEWHERE = {"formule-te-diep", "passage-veranderd", "regels-buiten-document", "vertaling-zonder-tekst"}
ELSEWHERE |= {"drager-bestaat-niet", "regel-zonder-herkomst"}
# test_imports
ELSEWHERE |= {"onbekend-resultaat", "niet-onder-gebruikt", "gebruikt-geldt-niet", "gebruikt-met-fouten"}
ELSEWHERE |= {"gebruikt-in-een-kring", "berekend-met-standaardwaarde", "ander-gegeven"}
ELSEWHERE |= {"berekend-uit-zichzelf", "gebruikt-heet-anders"}  # and the pages of the manual


def test_every_message_about_a_rule_set_has_a_mistake() -> None:
    made = {code for mistake in ALL.values() for code, _ in mistake.said} | {code for _, code, _ in REFUSED}
    there = {
        message.code
        for place, message in every_message()
        if place.startswith(tuple(f"azrules.problems.{room}." for room in ("meaning", "formula", "table")))
    }
    assert there - made == ELSEWHERE
