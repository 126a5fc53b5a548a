"""What a comparison tells as a scenario passes where it is pasted."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from azrules import library, passes
from azrules.analyse.search import Contrast, Kind, Pair, Start, Witness, search
from azrules.model.ruleset import Law, Ruleset
from azrules.model.values import Result
from azrules.run.evaluate import Evaluator
from azrules.scenarios import examples, pasted
from azrules.scenarios.pasted import Chosen
from tests.long import LONG
from tests.pasting import pasted_passes
from tests.small import DAY, evaluator

READINGS = [
    (name, interpretation, reading)
    for name in library.names()
    for interpretation, one in passes.load(name).interpretations.items()
    for reading in (reading.name for reading in one.readings)
    if reading != one.default and not interpretation.count("/")
]
REFORMS = [(name, reform) for name in library.names() for reform in library.reforms_of(library.find(name))]


def a_day(ruleset: Ruleset) -> Law:
    return ruleset.on(DAY if DAY in ruleset.validity else ruleset.validity.first)


@LONG
@pytest.mark.parametrize(("name", "interpretation", "reading"), READINGS)
def test_of_another_reading_every_witness_passes(name: str, interpretation: str, reading: str, tmp_path: Path) -> None:
    path, ruleset = library.find(name), passes.load(name)
    law = a_day(ruleset)
    other = ruleset.on(law.date, {interpretation: reading})
    pair = Pair(Evaluator(law), Evaluator(other))
    features = library.features_of(path)
    assert features
    begun = pasted.beginnings(examples.beside(features), pair.laws)
    assert begun
    for witness in search(pair, begun, 2_000).witnesses:
        for scenario in pasted.scenarios(witness, Chosen(path, law), Chosen(path, other)):
            assert pasted_passes(scenario, path, tmp_path), scenario


@LONG
@pytest.mark.parametrize(("name", "reform"), REFORMS)
def test_of_a_reform_every_witness_passes(name: str, reform: str, tmp_path: Path) -> None:
    path = library.find(name)
    law = a_day(passes.load(name))
    other = passes.load(name, [reform]).on(law.date)
    pair = Pair(Evaluator(law), Evaluator(other))
    features = library.features_of(path)
    assert features
    begun = pasted.beginnings(examples.beside(features), pair.laws)
    for witness in search(pair, begun, 2_000).witnesses:
        for scenario in pasted.scenarios(witness, Chosen(path, law), Chosen(path, other, (reform,))):
            assert pasted_passes(scenario, path, tmp_path), scenario


def test_two_days_are_asked_in_one_scenario() -> None:
    path, ruleset = library.find("beslissingsboom"), passes.load("beslissingsboom")
    laws = ruleset.on(DAY), ruleset.on(DAY.replace(year=2010))
    features = library.features_of(path)
    assert features
    begun = pasted.beginnings(examples.beside(features), laws)
    found = search(Pair(*map(Evaluator, laws)), begun, 500)
    (scenario,) = pasted.scenarios(found.witnesses[0], Chosen(path, laws[0]), Chosen(path, laws[1]))
    assert scenario.count("Als de beslissing wordt gevraagd") == 2
    assert "Gegeven de peildatum 2010-03-01" in scenario


def test_what_the_rules_were_known_to_be_is_not_asked_before_what_they_are() -> None:
    ruleset = passes.load("beslissingsboom")
    now, then = (Chosen(Path("r"), ruleset.on(DAY, known_on=known)) for known in (None, DAY))
    assert then.follows(now)
    assert not now.follows(then)
    assert "de regels zoals bekend op 2024-03-01" in [*then.steps(now)]


def test_a_reform_is_not_taken_back_in_the_same_scenario() -> None:
    law = passes.load("omkadering").on(DAY)
    before, after = Chosen(Path("r"), law), Chosen(Path("r"), law, ("een", "twee"))
    assert after.follows(before)
    assert not before.follows(after)
    assert [*after.steps(Chosen(Path("r"), law, ("een",)))] == ['de hervorming "twee"']


@pytest.mark.parametrize(
    ("value", "written"),
    [(1, "1"), (0.125, "0.125"), (None, "onbekend"), ("1.125", "1.1250")],
)
def test_a_number_is_written_so_that_it_is_read(value: object, written: str) -> None:
    result: Result = None if value is None else Fraction(str(value))
    fact = passes.load("omkadering").facts["initiatief.azm_vte"]
    assert pasted.notation(result, fact) == written


def test_what_nobody_can_write_is_no_scenario() -> None:
    rules = "regels: {{r: {{titel: R, is: k / {}}}}}\nresultaten: [r]"
    one, other = evaluator(rules.format(3)), evaluator(rules.format(7))
    outcomes = Pair(one, other).outcomes({"mens.k": 1})
    contrast = Contrast("r", Fraction(1, 3), Fraction(1, 7))
    witness = Witness(Start(), {"mens.k": 1}, Kind.RESULT, (contrast,), *outcomes)
    assert pasted.scenarios(witness, Chosen(Path("r"), one.law), Chosen(Path("r"), other.law)) == ()
