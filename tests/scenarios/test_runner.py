"""The scenarios of a rule set outside the repository: run, counted, and told about when they fail."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from azrules.diagnostic import Problems
from azrules.scenarios.runner import Report, run

Write = Callable[[str], Path]
FEATURES = Path("features")

# Every step of the table, and all of them hold.
HOLDS = """\
  Scenario: Alles ja
    Gegeven persoon.uren_per_week is 3
    Als de beslissing wordt gevraagd
    Dan is het antwoord ja
    En stopt de boom nergens
    En zijn leeftijd_bereikt tot en met kan_mee voldaan
    En is rijdt_genoeg voldaan
    En ontbreekt niets
    En is er geen advies
    En heeft minimum_uren de waarde 3
    En rust het antwoord op het oordeel over persoon.kan_fietsen
    En rust het antwoord op de lezing "vanaf" voor "genoeg"
    En rust het antwoord op geen enkele aanname
    En zegt de uitleg "krijgt een fietspas"

  @grens @bron:941
  Abstract Scenario: Met <uren> uur onder de lezing <lezing> is het <antwoord>
    Gegeven persoon.uren_per_week is <uren>
    En de lezing "<lezing>" voor "genoeg"
    Als de beslissing wordt gevraagd
    Dan is het antwoord <antwoord>

    Voorbeelden:
      | uren     | lezing | antwoord |
      | 2.5      | vanaf  | nee      |
      | 3        | vanaf  | ja       |
      | 3        | boven  | nee      |
      | onbekend | vanaf  | onbekend |

    @streng
    Voorbeelden:
      | uren | lezing | antwoord |
      | 3.5  | boven  | ja       |

  Regel: Wie te weinig fietst
    Achtergrond:
      Gegeven persoon.uren_per_week is 1

    Scenario: krijgt een advies
      Als de beslissing wordt gevraagd
      Dan stopt de boom bij rijdt_genoeg
      En beslist rijdt_genoeg
      En is kan_mee niet gesteld
      En is het advies wandelen
      En heeft rijdt_genoeg de waarde nee

    Scenario: wordt niet gered door een ander voorbeeld of een andere volgorde
      Gegeven geen initiatief
      En het voorbeeldinitiatief "Fietshuis"
      En de voorbeeldpersoon "Fietser"
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee

  Regel: Wat ontbreekt
    Scenario: Zonder initiatief is er nog een vraag
      Gegeven geen initiatief
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En ontbreken:
        | gegeven            |
        | initiatief.fietsen |
      En is de volgende vraag initiatief.fietsen
      Gegeven deze gegevens:
        | gegeven               | waarde                                                  |
        | initiatief.fietsen    | [stad]                                                  |
        | persoon.kan_fietsen   | {waarde: ja, door: Begeleider Els, grond: een proefrit} |
        | persoon.uren_per_week |                                                         |
      Als de beslissing wordt gevraagd
      Dan ontbreekt onder andere persoon.uren_per_week
      En heeft rijdt_genoeg de waarde onbekend
      En is leeftijd_bereikt voldaan

    Scenario: De groepen van de beslissing
      Dan telt de beslissing 3 criteria
      En telt de groep over_persoon 3 criteria
      En staat kan_mee in de groepen over_persoon en over_initiatief

  Scenario: Een voorbeeld van meer dan een deel komt in de plaats van beide
    Gegeven het voorbeeld "Proefrit"
    Als de beslissing wordt gevraagd
    Dan is rijdt_genoeg niet voldaan
    En heeft kan_mee de waarde nee
"""


def test_every_step_holds(under_background: Write) -> None:
    report = run(under_background(HOLDS).parent)
    assert report.render() == "11 scenario's: 11 geslaagd"
    assert report.ok
    row = report.results[5]
    assert (row.file, row.line, row.name, row.tags) == (
        "features/fietspas.feature",
        42,
        "Met 3.5 uur onder de lezing boven is het ja",
        ("grens", "bron:941", "streng"),
    )


def test_an_absolute_path_is_shown_from_the_working_folder(folder: Path, under_background: Write) -> None:
    under_background(HOLDS)
    report = run(folder / "features", folder / "regelset.yaml")
    assert {one.file for one in report.results} == {"features/fietspas.feature"}


def test_a_failure_says_what_was_expected_what_is_and_why(under_background: Write) -> None:
    under_background(
        "  Scenario: Een fietser\n    Gegeven persoon.uren_per_week is 2.5\n" + ASKED + "    Dan is het antwoord ja\n"
    )
    report = run(FEATURES)
    assert not report.ok
    assert report.render() == (
        "MISLUKT features/fietspas.feature:10: Een fietser\n"
        "  het antwoord: nee; verwacht was: ja\n\n"
        "1 scenario: 0 geslaagd, 1 mislukt"
    )
    assert report.render(details=True) == (
        "MISLUKT features/fietspas.feature:10: Een fietser\n"
        "fout[anders-dan-verwacht]: het antwoord: nee; verwacht was: ja\n"
        "  --> features/fietspas.feature:13:9\n"
        "   |\n"
        "13 |     Dan is het antwoord ja\n"
        "   |         ^^^^^^^^^^^^^^^^^^\n"
        "   = klopt het scenario, verbeter dan de regels; anders het scenario\n"
        "\n" + indented(report) + "\n\n1 scenario: 0 geslaagd, 1 mislukt"
    )
    assert "Nee, geen fietspas." in indented(report)
    assert "\x1b[1;31mMISLUKT" in report.render(colour=True)


ASKED = "    Als de beslissing wordt gevraagd\n"


def indented(report: Report) -> str:
    """The explanation under the message of the first failure."""
    return report.failed[0].message().partition("\n\n")[2]


FAILS = {
    "is het antwoord onbekend": "het antwoord: nee; verwacht was: onbekend",
    "stopt de boom bij kan_mee": "waar de boom stopt: rijdt_genoeg; verwacht was: kan_mee",
    "stopt de boom nergens": "waar de boom stopt: rijdt_genoeg; verwacht was: nergens",
    "beslist kan_mee": "wat beslist: rijdt_genoeg; verwacht was: kan_mee",
    "is kan_mee voldaan": "kan_mee: niet gesteld; verwacht was: voldaan",
    "zijn leeftijd_bereikt tot en met kan_mee voldaan": (
        "leeftijd_bereikt tot en met kan_mee: rijdt_genoeg niet voldaan, kan_mee niet gesteld; verwacht was: voldaan"
    ),
    "heeft minimum_uren de waarde 2.5": "de waarde van minimum_uren: 3; verwacht was: 2.5",
    "heeft rijdt_genoeg de waarde onbekend": "de waarde van rijdt_genoeg: nee; verwacht was: onbekend",
    "ontbreekt onder andere persoon.kan_fietsen": "wat ontbreekt: niets; verwacht was: persoon.kan_fietsen",
    "ontbreekt onder andere initiatief.leners[2].dagen": (
        "wat ontbreekt: niets; verwacht was: initiatief.leners[2].dagen"
    ),
    "is de volgende vraag persoon.kan_fietsen": "de volgende vraag: niets; verwacht was: persoon.kan_fietsen",
    "is er geen advies": "het advies: wandelen; verwacht was: niets",
    "rust het antwoord op het oordeel over persoon.kan_fietsen": (
        "de oordelen waarop het antwoord rust: niets; verwacht was: persoon.kan_fietsen"
    ),
    'rust het antwoord op de lezing "boven" voor "genoeg"': "de lezing van genoeg: niets; verwacht was: boven",
    'zegt de uitleg "een bakfiets"': 'de uitleg: een tekst waarin dat niet staat; verwacht was: "een bakfiets"',
    "telt de groep over_initiatief 2 criteria": "de groep over_initiatief: 1; verwacht was: 2",
    "telt de beslissing 14 criteria": "de beslissing: 3; verwacht was: 14",
    "staat kan_mee in de groepen over_persoon en over_persoon": (
        "de groepen van kan_mee: over_initiatief, over_persoon; verwacht was: over_persoon"
    ),
}


@pytest.mark.parametrize(("step", "says"), FAILS.items(), ids=FAILS)
def test_each_dan_that_fails(under_background: Write, step: str, says: str) -> None:
    under_background(f"  Scenario: A\n    Gegeven persoon.uren_per_week is 1\n{ASKED}    Dan {step}\n")
    (result,) = run(FEATURES).results
    assert result.message().startswith(f"fout[anders-dan-verwacht]: {says}\n")


def test_a_value_of_another_type_in_a_dan(under_background: Write) -> None:
    under_background(f"  Scenario: A\n{ASKED}    Dan heeft minimum_uren de waarde [3]\n")
    (result,) = run(FEATURES).results
    assert result.message().startswith(
        "fout[verkeerde-waarde]: `minimum_uren` is een getal in uur/week, maar dit is `[3]`\n"
    )


def test_of_many_failures_the_causes_are_told_once(under_background: Write) -> None:
    hours = "    Gegeven persoon.uren_per_week is "
    wants = [("1", "ja"), ("2", "ja"), ("onbekend", "ja"), ("4", "nee"), ("1", "onbekend"), ("4", "ja")]
    text = "".join(
        f"  Scenario: {at}\n{hours}{given}\n{ASKED}    Dan is het antwoord {wanted}\n"
        for at, (given, wanted) in enumerate(wants)
    )
    under_background(text + f"  Scenario: Stap\n{ASKED}    Dan heeft minimum_uren de waarde [3]\n")
    *failures, last = run(FEATURES).render().split("\n\n")
    assert failures[0].endswith(": Stap\n  `minimum_uren` is een getal in uur/week, maar dit is `[3]`")
    assert last == "2 scenario's: het antwoord: nee; verwacht was: ja\n7 scenario's: 1 geslaagd, 6 mislukt"
    under_background(text.partition("  Scenario: 3")[0])
    assert run(FEATURES).render().rpartition("\n\n")[2] == "3 scenario's: 0 geslaagd, 3 mislukt"


def test_in_english(under_background: Write) -> None:
    under_background(
        f"  Scenario: A\n{ASKED}    Dan is het antwoord nee\n\n  Scenario: B\n{ASKED}    Dan is het antwoord ja\n"
    )
    report = run(FEATURES, lang="en")
    assert report.summary() == "2 scenarios: 1 passed, 1 failed"
    assert report.failed[0].message("en").startswith("error[anders-dan-verwacht]: the answer: ja; expected was: nee\n")


def test_results_for_other_programs(under_background: Write) -> None:
    under_background(f"  @grens\n  Scenario: A\n{ASKED}    Dan is het antwoord nee\n")
    data = json.loads(run(FEATURES).to_json())
    assert (data["passed"], data["failed"]) == (0, 1)
    (one,) = data["scenarios"]
    assert one.pop("seconds") >= 0
    assert one.pop("message").startswith("fout[anders-dan-verwacht]")
    assert one == {"file": "features/fietspas.feature", "line": 11, "name": "A", "tags": ["grens"], "passed": False}


def test_mistakes_in_the_files_end_the_run(under_background: Write) -> None:
    under_background("  Scenario: A\n    Als de beslissing wordt gevraagd\n")
    with pytest.raises(Problems, match="scenario-zonder-dan"):
        run(FEATURES)


def test_a_folder_without_scenarios(folder: Path) -> None:
    with pytest.raises(Problems, match="geen-scenario"):
        run(FEATURES)


def test_a_rule_set_that_is_wrong(folder: Path, under_background: Write) -> None:
    under_background(HOLDS)
    (folder / "regelset.yaml").write_text("regelset: [", "utf-8")
    with pytest.raises(Problems, match=r"regelset\.yaml"):
        run(FEATURES)


def test_the_own_rule_set_goes_before_one_of_the_same_name(folder: Path, under_background: Write) -> None:
    for path in (folder / "regelset.yaml", under_background(HOLDS)):
        path.write_text(path.read_text("utf-8").replace("fietspas", "beslissingsboom"), "utf-8")
    assert run(FEATURES).ok
