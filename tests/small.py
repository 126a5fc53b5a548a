"""A rule set for a test, from the part that the test is about: the rest is filled in, with only the facts that it uses.

evaluate("regels: {r: {titel: R, voldaan als: a en b}}\\nresultaten: [r]", a=True)
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from azrules import passes
from azrules.check.program import Reader
from azrules.model.citation import Document, Status
from azrules.model.given import Given
from azrules.model.ruleset import Ruleset
from azrules.run.evaluate import Evaluator, Outcome
from azrules.source import Source

DAY = date(2024, 3, 1)
WEB = Document("web", "Het web", "webpagina", Status.RECOMMENDATION, url="https://example.org")
ACT = Document("wet", "De wet", "wet", Status.LAW, url="https://example.org/wet")

HEAD = """\
regelset: proef
versie: 1.0.0
titel: Proef
status: aanbeveling
geldt:
  vanaf: 2000-01-01
bron: {document: web, plaats: "1"}
beoordelaars: {wijze: de wijze}
"""
_TRUTH, _NUMBER = "type: ja/nee", "type: getal, bereik: 0 tot en met 100, stap: 0.5"
FACTS = {
    **dict.fromkeys("abc", _TRUTH),
    "oordeel": f"{_TRUTH}, beoordeling: wijze",
    "rijk": f"{_TRUTH}, standaardwaarde: nee",
    **dict.fromkeys("kmp", _NUMBER),
    "bedrag": "type: bedrag, bereik: 0 tot en met 100, stap: 0.01",
    "leeftijd_nu": "type: getal, eenheid: jaar, bereik: 0 tot en met 120, stap: 1",
    "geboren": "type: datum",
    "sinds": "type: datum",
    "ingang": "type: datum, standaardwaarde: 2015-06-01",
    "kleur": "type: keuze, waarden: {rood: Rood, groen: Groen}",
    "talen": "type: verzameling, waarden: {nl: Nederlands, fr: Frans, de: Duits}",
}


def text(part: str) -> str:
    """The whole file; a fact whose name stands in the part is declared, unless the part declares its own."""
    used = [name for name in FACTS if re.search(rf"(?<![\w-]){name}(?![\w-])", part) and "gegevens:" not in part]
    declared = [f'    {name}: {{titel: {name.title()}, {FACTS[name]}, vraag: "{name.title()}?"}}\n' for name in used]
    return HEAD + "".join(["gegevens:\n  mens:\n", *declared] if declared else []) + part


def ruleset(part: str) -> Ruleset:
    return passes.ruleset_of(Source("proef.yaml", text(part)), {"web": WEB, "wet": ACT})


def evaluator(part: str, day: date = DAY, readings: Mapping[str, str] | None = None) -> Evaluator:
    return Evaluator(ruleset(part).on(day, readings))


def given(evaluator: Evaluator, **facts: object) -> Given:
    """The facts as a program gives them; None is unknown."""
    return Reader(evaluator.law).read({"mens": facts} if facts else {})


def evaluate(part: str, *, day: date = DAY, readings: Mapping[str, str] | None = None, **facts: object) -> Outcome:
    """The outcome of a case."""
    law = evaluator(part, day, readings)
    return law.evaluate(given(law, **facts))
