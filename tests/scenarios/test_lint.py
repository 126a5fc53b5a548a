"""Every silent trap of Gherkin and every mistake in a step: its code, line and column, and what was perhaps meant."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from azrules.scenarios import lint
from azrules.scenarios.holes import NOT_IN_FORCE, STANDS
from azrules.scenarios.steps import TABLE

Write = Callable[[str], Path]
Said = tuple[str, int, int, str | None]


def lines(*written: str) -> str:
    return "".join(f"{line}\n" for line in written)


def under(*written: str) -> str:
    """Lines that stand under a Functionaliteit."""
    return lines(*(f"  {line}".rstrip() for line in written))


ASKED = "  Als de beslissing wordt gevraagd"
YES = "  Dan is het antwoord ja"
GOOD = under("Scenario: Een fietser", ASKED, YES)


def said(path: Path) -> list[Said]:
    return [(one.code, one.span.line, one.span.column, one.near) for one in lint.check(path)]


def test_nothing_is_wrong(under_background: Write) -> None:
    assert said(under_background(GOOD)) == []


# What stands under the Achtergrond, from line 10, and what is wrong with it.
UNDER: dict[str, tuple[str, list[Said]]] = {
    "keyword in small letters": (
        under(
            "Scenario: A",
            "  gegeven persoon.uren_per_week is 2",
            ASKED,
            YES,
        ),
        [("stap-verzwolgen", 11, 5, None)],
    ),
    "keyword in English": (
        under(
            "Scenario: A",
            "  Given persoon.uren_per_week is 2",
            ASKED,
            YES,
        ),
        [("stap-verzwolgen", 11, 5, None)],
    ),
    "keyword that is almost one": (
        under(
            "Scenario: A",
            "  Gegevens: persoon.uren_per_week is 2",
            ASKED,
            YES,
        ),
        [("stap-verzwolgen", 11, 5, None)],
    ),
    "outline in small letters": (
        under(
            "Regel: Iets",
            "  Abstract scenario: B",
            "",
            "Scenario: Een fietser",
            ASKED,
            YES,
        ),
        [("stap-verzwolgen", 11, 5, None)],
    ),
    "steps without a scenario": (
        under(
            "Regel: Iets",
            ASKED,
            "",
            "Scenario: Een fietser",
            ASKED,
            YES,
        ),
        [("stap-verzwolgen", 11, 5, None)],
    ),
    "same name in another Regel": (
        under(
            "Regel: Een",
            "Scenario: Een fietser",
            ASKED,
            YES,
            "Regel: Twee",
            "Scenario: Een fietser",
            ASKED,
            YES,
        ),
        [("scenario-dubbel", 15, 13, None)],
    ),
    "no steps": (
        under(
            "Scenario: A",
        ),
        [("scenario-zonder-stappen", 10, 3, None)],
    ),
    "no Dan": (
        under(
            "Scenario: A",
            ASKED,
        ),
        [("scenario-zonder-dan", 10, 3, None)],
    ),
    "outline without examples": (
        under(
            "Abstract Scenario: A",
            ASKED,
            YES,
        ),
        [("voorbeelden-leeg", 10, 3, None)],
    ),
    "examples without rows": (
        under(
            "Scenario: A <x>",
            ASKED,
            YES,
            "",
            "  Voorbeelden:",
            "    | x |",
        ),
        [("voorbeelden-leeg", 14, 5, None)],
    ),
    "same row twice": (
        under(
            "Scenario: A",
            ASKED,
            "  Dan is het antwoord <x>",
            "",
            "  Voorbeelden:",
            "    | x  |",
            "    | ja |",
            "    | ja |",
        ),
        [("voorbeeldrij-dubbel", 17, 9, None)],
    ),
    "unused column": (
        under(
            "Scenario: A",
            ASKED,
            "  Dan is het antwoord <x>",
            "",
            "  Voorbeelden:",
            "    | x  | y |",
            "    | ja | 1 |",
        ),
        [("kolom-ongebruikt", 15, 14, None)],
    ),
    "column twice": (
        under(
            "Scenario: A",
            ASKED,
            "  Dan is het antwoord <x>",
            "",
            "  Voorbeelden:",
            "    | x  | x  |",
            "    | ja | ja |",
        ),
        [("dubbele-sleutel", 15, 14, None)],
    ),
    "placeholder without a column": (
        under(
            "Scenario: A",
            "  Gegeven persoon.uren_per_week is <ure>",
            ASKED,
            YES,
            "",
            "  Voorbeelden:",
            "    | uren |",
            "    | 3    |",
        ),
        [("plaatshouder-zonder-kolom", 11, 38, "uren"), ("kolom-ongebruikt", 16, 9, "ure")],
    ),
    "step without a kind": (
        under(
            "Scenario: A",
            "  En persoon.uren_per_week is 3",
            ASKED,
            "  * is het antwoord ja",
            YES,
        ),
        [("stap-zonder-soort", 11, 5, None), ("stap-zonder-soort", 13, 5, None)],
    ),
    "unknown step": (
        under(
            "Scenario: A",
            "  Als de beslissing wordt genomen",
            "  Dan is het antwoord misschien",
        ),
        [
            ("onbekende-stap", 11, 9, "Als de beslissing wordt gevraagd"),
            ("onbekende-stap", 12, 9, "Dan is het antwoord (ja | nee | onbekend | fout)"),
        ],
    ),
    "step of another kind": (
        under(
            "Scenario: A",
            ASKED,
            "  Dan persoon.uren_per_week is 3",
        ),
        [("onbekende-stap", 12, 9, "Gegeven <gegeven> is <waarde>")],
    ),
    "step that resembles nothing": (
        under(
            "Scenario: A",
            "  Gegeven zon",
            ASKED,
            YES,
        ),
        [("onbekende-stap", 11, 13, None)],
    ),
    "a table that nobody reads": (
        under(
            "Scenario: A",
            ASKED,
            "    | a |",
            YES,
        ),
        [("bijlage-te-veel", 12, 9, None)],
    ),
    "a text block that nobody reads": (
        under(
            "Scenario: A",
            ASKED,
            '    """',
            "    a",
            '    """',
            YES,
        ),
        [("bijlage-te-veel", 12, 7, None)],
    ),
    "no table": (
        under(
            "Scenario: A",
            "  Gegeven deze gegevens:",
            ASKED,
            YES,
        ),
        [("tabel-ontbreekt", 11, 13, None)],
    ),
    "another head": (
        under(
            "Scenario: A",
            "  Gegeven deze gegevens:",
            "    | feit | waarde |",
            "    | a | b |",
            ASKED,
            YES,
        ),
        [("tabel-ontbreekt", 12, 9, None)],
    ),
    "Dan before Als": (
        under(
            "Scenario: A",
            YES,
        ),
        [("stap-eerst", 11, 9, None)],
    ),
    "Gegeven after Als": (
        under(
            "Scenario: A",
            ASKED,
            "  Gegeven persoon.uren_per_week is 2",
            YES,
        ),
        [("stap-eerst", 13, 9, None)],
    ),
    "unknown fact": (
        under(
            "Scenario: A",
            "  Gegeven persoon.uern_per_week is 2",
            "  En uren_per_week is 2",
            ASKED,
            "  Dan ontbreken:",
            "    | gegeven |",
            "    | persoon.kan_fiets |",
        ),
        [
            ("onbekend-gegeven", 11, 13, "persoon.uren_per_week"),
            ("onbekend-gegeven", 12, 8, "persoon.uren_per_week"),
            ("onbekend-gegeven", 16, 9, "persoon.kan_fietsen"),
        ],
    ),
    "wrong values": (
        under(
            "Scenario: A",
            "  Gegeven persoon.uren_per_week is 2,5",
            "  En initiatief.fietsen is [stad, bakk]",
            "  En persoon.kan_fietsen is <kan>",
            ASKED,
            YES,
            "",
            "  Voorbeelden:",
            "    | kan |",
            "    | j   |",
        ),
        [("getal-notatie", 11, 38, None), ("onbekende-keuze", 12, 37, "bak"), ("geen-ja-nee", 19, 9, "ja")],
    ),
    "a value that is no YAML": (
        under(
            "Scenario: A",
            "  Gegeven initiatief.fietsen is [stad",
            ASKED,
            YES,
        ),
        [("lijst-open", 11, 35, None)],
    ),
    "fact twice in a table": (
        under(
            "Scenario: A",
            "  Gegeven deze gegevens:",
            "    | gegeven | waarde |",
            "    | persoon.uren_per_week | 2 |",
            "    | persoon.uren_per_week | 3 |",
            ASKED,
            YES,
        ),
        [("dubbele-sleutel", 14, 33, None)],
    ),
    "unknown names in a Dan": (
        under(
            "Scenario: A",
            ASKED,
            "  Dan stopt de boom bij rijdt_te_weinig",
            "  En is leeftijd_bereik voldaan",
            "  En is het advies wandel",
            "  En telt de groep over_person 1 criteria",
            "  En zijn kan_mee tot en met rijdt_genoeg voldaan",
            "  En heeft minimum_uur de waarde 3",
        ),
        [
            ("geen-criterium", 12, 27, None),
            ("geen-regel", 13, 11, "leeftijd_bereikt"),
            ("onbekend-advies", 14, 22, "wandelen"),
            ("onbekende-groep", 15, 22, "over_persoon"),
            ("criteria-omgekeerd", 16, 32, None),
            ("geen-regel", 17, 14, None),
        ],
    ),
    "unknown reading": (
        under(
            "Scenario: A",
            '  Gegeven de lezing "bove" voor "genoeg"',
            '  En de lezing "boven" voor "genog"',
            ASKED,
            YES,
        ),
        [("onbekende-lezing", 11, 24, "boven"), ("onbekende-interpretatie", 12, 32, "genoeg")],
    ),
    "unknown example": (
        under(
            "Scenario: A",
            '  Gegeven de voorbeeldpersoon "Fietsers"',
            '  En het voorbeeldinitiatief "Huis"',
            '  En het voorbeeld "Proefrt"',
            ASKED,
            YES,
        ),
        [
            ("onbekend-voorbeeld", 11, 34, "Fietser"),
            ("onbekend-voorbeeld", 12, 33, None),
            ("onbekend-voorbeeld", 13, 23, "Proefrit"),
        ],
    ),
    "rows": (
        under(
            "Scenario: A",
            "  Gegeven initiatief.leners[2].dagen is 4",
            "  En initiatief.leners[3].dagen is 4",
            "  En initiatief.leners[0].dagen is 4",
            "  En initiatief.leners[1].dgen is 4",
            "  En initiatief.leners.dagen is 4",
            "  En initiatief.leners[1].dagen is veel",
            "  En persoon.uren_per_week[1].dagen is 4",
            ASKED,
            "  Dan ontbreekt onder andere initiatief.leners[7].dagen",
        ),
        [
            ("rij-bestaat-niet", 12, 26, None),
            ("rij-bestaat-niet", 13, 26, None),
            ("onbekend-gegeven", 14, 8, "initiatief.leners[1].dagen"),
            ("onbekend-gegeven", 15, 8, "initiatief.leners[1].dagen"),
            ("getal-notatie", 16, 38, None),
            ("onbekend-gegeven", 17, 8, "initiatief.leners[1].dagen"),
            ("rij-bestaat-niet", 19, 50, None),
        ],
    ),
    "unknown rule set": (
        under(
            "Scenario: A",
            '  Gegeven de regelset "fietspast"',
            ASKED,
            YES,
        ),
        [("onbekende-regelset", 11, 26, "fietspas")],
    ),
    "a day that does not exist, a day too early": (
        under(
            "Scenario: A",
            "  Gegeven de peildatum 2023-02-29",
            ASKED,
            YES,
            "",
            "Scenario: B",
            "  Gegeven de peildatum 2019-12-31",
            ASKED,
            YES,
        ),
        [("datum-bestaat-niet", 11, 26, None), ("buiten-geldigheid", 16, 26, None)],
    ),
    "a line that does not fit": (
        under(
            "Scenario: A",
            ASKED,
            "  then is het antwoord ja",
        ),
        [("regel-past-niet", 12, 5, "Dan")],
    ),
    "uneven table": (
        under(
            "Scenario: A",
            ASKED,
            "  Dan is het antwoord <x>",
            "",
            "  Voorbeelden:",
            "    | x  |",
            "    | ja | 2 |",
        ),
        [("tabel-ongelijk", 16, 7, None)],
    ),
    "tag with a space": (
        under(
            "@een label",
            "Scenario: Een fietser",
            ASKED,
            YES,
        ),
        [("label-met-spatie", 10, 3, None)],
    ),
    "not finished": (
        under(
            "Scenario: Een fietser",
            ASKED,
            YES,
            "@label",
        ),
        [("scenario-niet-af", 14, 1, None)],
    ),
}


@pytest.mark.parametrize(("text", "found"), UNDER.values(), ids=UNDER)
def test_under_the_background(under_background: Write, text: str, found: list[Said]) -> None:
    assert said(under_background(text)) == found


# A whole file, and what is wrong with it.
FILES: dict[str, tuple[str, list[Said]]] = {
    "no language": (
        lines(
            "Functionaliteit: A",
            "  Scenario: Een fietser",
            "    Als de beslissing wordt gevraagd",
            "    Dan is het antwoord ja",
        ),
        [("taal-niet-nl", 1, 1, None)],
    ),
    "another language": (
        lines(
            "# language: en",
            "Feature: A",
        ),
        [("taal-niet-nl", 1, 13, "# language: nl")],
    ),
    "language too late": (
        lines(
            "Functionaliteit: A",
            "# language: nl",
            "  Scenario: Een fietser",
            "    Als de beslissing wordt gevraagd",
            "    Dan is het antwoord ja",
        ),
        [("taal-niet-nl", 1, 1, None)],
    ),
    "empty": ("", [("taal-niet-nl", 1, 1, None)]),
    "only a language": (
        lines(
            "# language: nl",
        ),
        [("geen-scenario", 1, 1, None)],
    ),
    "no scenario": (
        lines(
            "# language: nl",
            "Functionaliteit: A",
        ),
        [("geen-scenario", 1, 1, None)],
    ),
    "steps without Achtergrond": (
        lines(
            "# language: nl",
            "Functionaliteit: A",
            "  Als fietser wil ik een pas.",
            '  Gegeven de regelset "fietspas"',
            "",
            "  Scenario: A",
            '    Gegeven de regelset "fietspas"',
            "    Dan telt de beslissing 3 criteria",
        ),
        [("stap-verzwolgen", 4, 3, None)],
    ),
    "placeholder in the Achtergrond": (
        lines(
            "# language: nl",
            "Functionaliteit: A",
            "  Achtergrond:",
            '    Gegeven de regelset "<x>"',
            "  Scenario: A <x>",
            "    Dan telt de beslissing 3 criteria",
            "",
            "    Voorbeelden:",
            "      | x |",
            "      | fietspas |",
        ),
        [("plaatshouder-zonder-kolom", 4, 26, None)],
    ),
    "nothing given": (
        lines(
            "# language: nl",
            "Functionaliteit: A",
            "  Scenario: A",
            "    Gegeven persoon.uren_per_week is 2",
            "    Als de beslissing wordt gevraagd",
            "    Dan is het antwoord ja",
        ),
        [("stap-eerst", 4, 13, None), ("stap-eerst", 5, 9, None)],
    ),
    "tabs and a byte order mark": (
        lines(
            "\ufeff# language: nl\r",
            "\tFunctionaliteit: A",
            "\tScenario: Een fietser",
            "\t\tAls de beslissing wordt gevraagd",
            "\t\tDan is het antwoord ja",
        ),
        [("stap-eerst", 4, 7, None)],
    ),
}


@pytest.mark.parametrize(("text", "found"), FILES.values(), ids=FILES)
def test_file(scenarios: Write, text: str, found: list[Said]) -> None:
    assert said(scenarios(text)) == found


def test_a_mistake_in_an_example_is_said_once_at_its_place(folder: Path, under_background: Write) -> None:
    examples = folder / "features" / "voorbeelden.yaml"
    examples.write_text(examples.read_text("utf-8").replace("uren_per_week: 4", "uern_per_week: 4"), "utf-8")
    under_background(GOOD + GOOD.replace("Een", "Nog een"))
    (found,) = lint.check(Path("features"))
    assert (found.code, str(found.span), found.near) == (
        "onbekend-gegeven",
        "features/voorbeelden.yaml:6:7",
        "uren_per_week",
    )


@pytest.mark.parametrize(
    ("old", "new", "code", "place"),
    [
        ("initiatief: {fietsen", "initiatieven: {fietsen", "onbekend-deel", "19:7"),
        ("fietsen: [bak]", "fietsen: [bakk]", "onbekende-keuze", "19:30"),
        ("initiatief: {fietsen: [bak]}", "initiatief: ja", "verkeerde-vorm", "19:19"),
        ("initiatief: {fietsen", "peildatum: {fietsen", "verkeerde-schrijfwijze", "19:7"),
    ],
)
def test_an_example_of_more_than_one_part_is_checked(
    folder: Path, under_background: Write, old: str, new: str, code: str, place: str
) -> None:
    examples = folder / "features" / "voorbeelden.yaml"
    examples.write_text(examples.read_text("utf-8").replace(old, new), "utf-8")
    under_background(GOOD)
    found = [(one.code, str(one.span)) for one in lint.check(Path("features"))]
    assert found == [(code, f"features/voorbeelden.yaml:{place}")]


def test_examples_that_cannot_be_read_hide_no_mistake_in_the_scenarios(folder: Path, under_background: Write) -> None:
    (folder / "features" / "voorbeelden.yaml").write_text("personen: [", "utf-8")
    path = under_background("  Scenario: A\n    Dan is het antwoord misschien\n")
    assert [one.code for one in lint.check(path)] == ["onbekende-stap", "yaml-fout"]


def test_mistakes_of_a_rule_set_are_not_said_at_each_scenario(folder: Path, under_background: Write) -> None:
    (folder / "regelset.yaml").write_text("regelset: fietspas\n", "utf-8")
    assert said(under_background(GOOD)) == []


def test_a_file_that_is_not_there(folder: Path) -> None:
    assert said(Path("features/geen.feature")) == [("geen-bestand", 1, 1, None)]


def test_messages_speak_both_languages(under_background: Write) -> None:
    (found,) = lint.check(under_background(GOOD.replace("ja", "misschien")))
    assert found.render() == (
        "fout[onbekende-stap]: er is geen stap `is het antwoord misschien`\n"
        "  --> features/fietspas.feature:12:9\n"
        "   |\n"
        "12 |     Dan is het antwoord misschien\n"
        "   |         ^^^^^^^^^^^^^^^^^^^^^^^^^ bedoelde u `Dan is het antwoord (ja | nee | onbekend | fout)`?\n"
        "   = kies een stap uit de vaste lijst; `azrules explain onbekende-stap` toont ze alle"
    )
    assert found.says("en") == "there is no step `is het antwoord misschien`"


def _reform(folder: Path, name: str, rest: str) -> None:
    (folder / "hervormingen").mkdir(exist_ok=True)
    head = f"hervorming: {name}\nwijzigt: fietspas\ntitel: Plan\nstatus: voorstel\n"
    (folder / f"hervormingen/{name}.yaml").write_text(head + rest, "utf-8")


def test_reforms_that_a_scenario_names(folder: Path, under_background: Write) -> None:
    """What is wrong with one by itself is told where it stands; that two clash only here."""
    value = "verandert: {parameters: {minimum_uren: [{waarde: 1}]}}\n"
    _reform(folder, "plan", value)
    _reform(folder, "ander_plan", value)
    _reform(folder, "fout_plan", "verandert: {parameters: {minimum_uur: [{waarde: 1}]}}\n")

    def scenario(*names: str) -> Path:
        steps = [f'  Gegeven de hervorming "{name}"' for name in names]
        return under_background(under("Scenario: Een plan", *steps, ASKED, YES))

    assert said(scenario("plan")) == []
    assert said(scenario("plann")) == [("onbekende-hervorming", 11, 28, "plan")]
    assert said(scenario("fout_plan")) == []
    (clash,) = lint.check(scenario("plan", "ander_plan"))
    assert (clash.code, clash.span.source.name) == ("hervormingen-botsen", "hervormingen/ander_plan.yaml")


def test_no_step_fits_two_rows() -> None:
    """What a row shows, with something in each hole, fits that row and no other of its kind."""
    filled = {
        row: row.shown.partition(" ")[2]
        .replace("<gegeven>", "persoon.x")
        .replace("<waarde>", "[a, b]")
        .replace("<aantal>", "3")
        .replace("(ja | nee | onbekend | fout)", "onbekend")
        .replace(f"({' | '.join((*STANDS, NOT_IN_FORCE))})", "onbekend")
        for row in TABLE
    }
    for row, text in filled.items():
        text = text.replace("<regel of parameter>", "x").replace("<", "").replace(">", "")
        assert [one for one in TABLE if one.kind is row.kind and one.regex.fullmatch(text)] == [row]


def test_the_parser_is_imported_only_when_it_is_needed() -> None:
    run = "import sys, azrules.scenarios.runner; sys.exit('gherkin' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", run]).returncode == 0
