"""`azrules whatif`: what would make a nee a ja, as people and programs read it, and every way to ask it wrongly."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import azrules
from azrules import library
from tests.cli.conftest import TODAY, Run
from tests.golden import golden
from tests.long import LONG

Facts = Callable[..., Path]
SCHEMA = Draft202012Validator(dict(library.schema("watals")))
SEVENTEEN = """\
peildatum: 2024-03-01
persoon: {naam: Yassin, geboortedatum: 2007-10-15, diploma_secundair: nee, uren_per_week: 2, dagdelen_per_week: 0}
"""
PENSION = """\
peildatum: 2024-03-01
persoon: {geboortedatum: 1950-02-14, al_arbeidszorgmedewerker: nee, methodiek_enige_geschikte_antwoord: nee}
"""
CASES = {
    "uren": ("beslissingsboom", "examples/beslissingsboom-nee-te-weinig-uren.yaml"),
    "drie-initiatieven": ("beslissingsboom", "examples/beslissingsboom-drie-initiatieven.yaml"),
    "nog-niet-bekend": ("beslissingsboom", "examples/beslissingsboom-nog-geen-initiatief.yaml"),
    "dossier": ("dossier", "examples/dossier-van-leila.yaml", "--result", "voldoet_aan_alle_normen"),
    "koppen": ("omkadering", "examples/omkadering-vijf-plaatsen-acht-mensen.yaml", "--result", "basis_gehaald"),
}


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("name", CASES)
def test_what_would_make_it_a_ja(az: Run, name: str, lang: str) -> None:
    result = az("whatif", *CASES[name], "--lang", lang)
    assert (result.exit_code, result.stderr) == (0, "")
    golden(f"cli/whatif-{name}-{lang}.txt", result.stdout)


@LONG
@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize(("name", "text"), [("zeventien", SEVENTEEN), ("pensioen", PENSION)])
def test_waiting_or_nothing(az: Run, facts: Facts, name: str, text: str, lang: str) -> None:
    result = az("whatif", "beslissingsboom", facts(text), "--lang", lang)
    assert (result.exit_code, result.stderr) == (0, "")
    golden(f"cli/whatif-{name}-{lang}.txt", result.stdout)


@LONG
@pytest.mark.parametrize("name", CASES)
def test_the_json_has_the_shape_of_its_schema(az: Run, name: str) -> None:
    data = json.loads(az("whatif", *CASES[name], "--json").stdout)
    for one in data if isinstance(data, list) else [data]:
        SCHEMA.validate(one)


@LONG
def test_the_json_of_waiting_and_of_nothing(az: Run, facts: Facts) -> None:
    waiting = json.loads(az("whatif", "beslissingsboom", facts(SEVENTEEN), "--json").stdout)
    SCHEMA.validate(waiting)
    assert {way["from"] for way in waiting["ways"]} == {"2025-07-01"}
    (change,) = waiting["ways"][1]["changes"]
    assert change | {"title": ""} == {
        "fact": "persoon.uren_per_week",
        "title": "",
        "now": "2",
        "value": "3",
        "limit": "at_least",
    }
    assert [norm["question"] for norm in waiting["ways"][1]["norms"]] == [4, 7]
    nothing = json.loads(az("whatif", "beslissingsboom", facts(PENSION), "--json").stdout)
    SCHEMA.validate(nothing)
    assert (nothing["ways"], nothing["complete"], nothing["until"]) == ([], True, "2034-03-01")
    assert [one["rule"] for one in nothing["in_the_way"]] == ["criterium_5"]


SUPERVISED = "examples/omkadering-vijf-plaatsen-acht-mensen.yaml"


@LONG
@pytest.mark.parametrize(
    "arguments",
    [
        CASES["uren"],
        ("beslissingsboom", "examples/beslissingsboom-ja.yaml"),
        ("beslissingsboom", "examples/beslissingsboom-nog-geen-initiatief.yaml", "--known-on", "2024-02-01"),
        ("omkadering", SUPERVISED, "--result", "basis_gehaald", "--with", "een_op_drie"),
    ],
)
def test_what_is_applied_is_told_as_evaluate_tells_it(az: Run, arguments: tuple[str, ...]) -> None:
    """With how far it binds, since when it is known, and each reform."""
    asked = [*arguments]
    told = az("whatif", *asked).stdout.splitlines()
    if "--result" in asked:
        del asked[asked.index("--result") : asked.index("--result") + 2]
    evaluated = az("evaluate", *asked).stdout.splitlines()

    def applied(lines: list[str]) -> list[str]:
        return [line for line in lines if line.startswith(("Volgens ", "Gewijzigd door"))]

    assert applied(told) == applied(evaluated)
    assert "niet bindend" in " ".join(applied(told))


@LONG
def test_the_json_of_an_exception_and_of_a_day_that_has_passed(az: Run, facts: Facts) -> None:
    case = facts(PENSION.replace("antwoord: nee}", "antwoord: ja, uitzondering_zorgvraag_toegekend: nee}"))
    told = json.loads(az("whatif", "beslissingsboom", case, "--json").stdout)
    SCHEMA.validate(told)
    (norm,) = told["ways"][0]["norms"]
    assert (norm["rule"], norm["exception"], norm["source"]["lines"]) == ("criterium_5", True, "905-907")
    passed = json.loads(az("whatif", "omkadering", SUPERVISED, "--result", "kan_subsidie_vragen", "--json").stdout)
    SCHEMA.validate(passed)
    assert passed["in_the_way"][0]["day"] == ["De peildatum: voor 1 april 2021"]


@LONG
def test_several_cases_each_in_turn(az: Run, facts: Facts) -> None:
    two = facts("- {peildatum: 2024-03-01, persoon: {uren_per_week: 1}}\n- persoon: {naam: An}\n")
    result = az("whatif", "beslissingsboom", two)
    assert [line for line in result.stdout.splitlines() if line in ("Geval 1", "An")] == ["Geval 1", "An"]
    assert "vandaag" in result.stdout
    assert len(json.loads(az("whatif", "beslissingsboom", two, "--json").stdout)) == 2
    assert "geen enkel geval" in az("whatif", "beslissingsboom", facts("[]\n")).stdout


def test_a_fault_is_told_as_evaluate_does(az: Run, facts: Facts, own: Path) -> None:
    case = facts("groep: {totaal_uren: 9, aantal_personen: 0}\n")
    result = az("whatif", own, case)
    assert result.exit_code == 1
    assert "deling-door-nul" in result.stdout
    assert json.loads(az("whatif", own, case, "--json").stdout)["status"] == "fault"


def test_nothing_is_changeable(az: Run, facts: Facts, own: Path) -> None:
    result = az("whatif", own, facts("groep: {totaal_uren: 2, aantal_personen: 1}\n"), "--on", TODAY)
    assert "Niets: geen enkel gegeven" in result.stdout
    assert "Er zijn genoeg uren per persoon" in result.stdout


@LONG
def test_the_decision_may_be_named(az: Run, facts: Facts) -> None:
    case = facts(SEVENTEEN)
    named = az("whatif", "beslissingsboom", case, "--result", "arbeidszorgmedewerker").stdout
    assert named == az("whatif", "beslissingsboom", case).stdout
    one = az("whatif", "beslissingsboom", case, "--result", "criterium_4").stdout
    assert one.startswith("Yassin\n------\nDe persoon is niet meer leerplichtig: nee\n")
    assert "wachten: vanaf 1 juli 2025" in one


def test_a_rule_that_holds_no_more_can_be_asked_for(az: Run, facts: Facts, own: Path) -> None:
    """It is no nee that something could change; a program is told the same."""
    file = own / "regelset.yaml"
    rule = "  kort: {titel: Kort, versies: {eerst: {tot en met: 2024-10-10, voldaan als: totaal_uren > 5}}}\n"
    text = file.read_text("utf-8").replace("beslissing:\n", f"{rule}resultaten: [kort]\nbeslissing:\n")
    file.write_text(text, "utf-8")
    case = facts("groep: {totaal_uren: 2}\n")
    told = az("whatif", own, case, "--result", "kort", "--on", "2024-11-01")
    assert "niet van toepassing" in told.stdout
    told = az("whatif", own, case, "--result", "kort", "--on", "2024-11-01", "--json")
    law = azrules.load(own).on(date(2024, 11, 1))
    assert law.what_if({"groep": {"totaal_uren": 2}}, "kort").to_dict() == json.loads(told.stdout)


@LONG
def test_another_reading_counts(az: Run) -> None:
    result = az("whatif", *CASES["uren"], "--reading", "dagdeel=dagdeel_is_3_uur")
    assert "samen" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("dossier", "examples/dossier-van-leila.yaml"), "`dossier` heeft geen beslissing"),
        (("dossier", "examples/dossier-van-leila.yaml", "--result", "plan_volledg"), "bedoelde u `plan_volledig`?"),
        (("beslissingsboom", "examples/beslissingsboom-ja.yaml", "--result", "pensioendatum"), "is geen ja of nee van"),
    ],
)
def test_asked_wrongly(az: Run, arguments: tuple[str, ...], said: str) -> None:
    result = az("whatif", *arguments)
    assert result.exit_code == 2
    assert said in result.stderr


def test_for_programs() -> None:
    law = azrules.load("beslissingsboom").on(TODAY.replace(year=2024))
    told = law.what_if({"persoon": {"uren_per_week": 2, "dagdelen_per_week": 0}})
    assert (told.answer, told.certain, told.complete) == (False, False, True)
    assert [way.changes[0].fact for way in told.ways] == ["persoon.dagdelen_per_week", "persoon.uren_per_week"]
    assert told.explain("en").startswith("No,")
    assert json.loads(told.to_json()) == told.to_dict()
    assert repr(told) == "<WhatIf False with 2 ways>"
    with pytest.raises(ValueError, match="criterium_1"):
        law.what_if({}, "criterium_15")
    with pytest.raises(ValueError, match="dossier"):
        azrules.load("dossier").on(TODAY).what_if({})
    assert law.what_if({}, "criterium_4").answer is None
