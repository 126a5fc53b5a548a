"""Braces in the texts of a rule file or a translation: between them stands the name of a parameter."""

from __future__ import annotations

import pytest

from azrules.check import texts
from azrules.source import Source
from azrules.syntax import nodes

PARAMETERS = {"minimum_uren", "prijs"}


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("titel: Minstens {minimum_uren} voor {prijs}", []),
        ("titel: Minstens 3 uur", []),
        ("titel: Minstens {minimum_uur}", [("geen-parameter", "{minimum_uur}", "minimum_uren")]),
        ('titel: "{uren_per_week} {prijs}"', [("geen-parameter", "{uren_per_week}", None)]),
        ("titel: Minstens {}", [("geen-parameter", "{}", None)]),
        ("titel: Minstens { prijs }", []),
        ("titel: Voor {prijs", [("accolade-alleen", "{", None)]),
        ("titel: Voor prijs}", [("accolade-alleen", "}", None)]),
        ("titel: Voor {prijs {prijs}", [("accolade-alleen", "{", None)]),
        ("uitleg: >\n  Eerst {prijs},\n  dan {prijz}.", [("geen-parameter", "{prijz}", "prijs")]),
        (
            "antwoorden: {ja: 'Ja, {a}', nee: 'Nee, {b}'}",
            [("geen-parameter", "{a}", None), ("geen-parameter", "{b}", None)],
        ),
        ("behalve:\n  - wie {a} betaalt\n  - wie {prijs} betaalt", [("geen-parameter", "{a}", None)]),
        ("bron: {document: verslag, plaats: 'lid {a}'}", []),
    ],
)
def test_what_stands_between_braces(written: str, said: list[tuple[str, str, str | None]]) -> None:
    found = texts.braces(nodes.read(Source("regelset.yaml", written)), PARAMETERS)
    assert [(one.code, one.span.text, one.near) for one in found] == said


def test_what_was_refused_is_not_looked_at_again() -> None:
    hole = nodes.hole(nodes.read(Source("regelset.yaml", "titel: Voor {a}")))
    assert list(texts.braces(hole, PARAMETERS)) == []
