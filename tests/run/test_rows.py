"""Rows of a list: what rules ask of them, what is missing in them, how they are given, told and asked for."""

from __future__ import annotations

from fractions import Fraction

import pytest

from azrules.check import facts as reading
from azrules.check.program import Reader
from azrules.diagnostic import Problems
from azrules.model.given import Given
from azrules.model.values import UNKNOWN, Fault
from azrules.run import form
from azrules.run.document import document
from azrules.run.evaluate import Evaluator, Outcome
from azrules.run.explain import explain
from azrules.run.interview import Interview
from azrules.run.report import report
from azrules.source import Source
from azrules.syntax import nodes
from tests import small
from tests.golden import golden

EVALUATOR = small.evaluator("""\
gegevens:
  ploeg:
    vast: {titel: Vaste ploeg, type: ja/nee, vraag: "Is het een vaste ploeg?"}
    leden:
      titel: Leden
      type: lijst
      vraag: Wie zit er in de ploeg?
      rij:
        uren: {titel: Uren, type: getal, eenheid: uur/week, bereik: 0 tot en met 60, stap: 0.5, vraag: "Hoeveel uur?"}
        soort: {titel: Soort, type: keuze, waarden: {leider: Leider, lid: Lid}, vraag: "Welke soort?"}
regels:
  samen:
    titel: Alle uren van de leden samen
    som over:
      lijst: leden
      van: ploeg.leden.uren
      als: soort = lid
  koppen:
    titel: Hoeveel mensen er zijn
    aantal over:
      lijst: leden
  leiders:
    titel: Hoeveel leiders er zijn
    aantal over:
      lijst: leden
      als: soort = leider
  minst:
    titel: Wat het minst actieve lid doet
    minimum over:
      lijst: leden
      van: ploeg.leden.uren
      als: soort = lid
  meest:
    titel: Wat de actiefste mens doet
    maximum over:
      lijst: leden
      van: ploeg.leden.uren
  half:
    titel: Wat elk lid gemiddeld doet, op een half uur afgerond
    is: samen / 3
    afronding: {naar: boven, op: 0.5}
  ernstig:
    titel: Elk lid werkt minstens drie uur
    elke over:
      lijst: leden
      voldaan als: ploeg.leden.uren >= 3
      als: soort = lid
  geleid:
    titel: Er is een leider, of de ploeg is vast
    minstens één van:
      - vast
      - minstens één over: {lijst: leden, voldaan als: soort = leider}
resultaten: [samen, koppen, leiders, half, ernstig, geleid, minst, meest]
""")
LAW, RULESET = EVALUATOR.law, EVALUATOR.law.ruleset
NOTHING = "geen-rij-telt"
AN, BO, CAS = {"uren": 12, "soort": "lid"}, {"uren": 2.5, "soort": "lid"}, {"uren": 38, "soort": "leider"}


def given(*rows: object) -> Given:
    return Reader(LAW).read({"ploeg": {"leden": [*rows]}})


def outcome(*rows: object) -> Outcome:
    return EVALUATOR.evaluate(given(*rows))


NAMES = ("samen", "koppen", "leiders", "half", "ernstig", "geleid", "minst", "meest")


@pytest.mark.parametrize(
    ("rows", "results"),
    [
        ([AN, BO, CAS], [Fraction(29, 2), 3, 1, 5, False, True, Fraction(5, 2), 38]),
        ([AN], [12, 1, 0, 4, True, UNKNOWN, 12, 12]),
        ([], [0, 0, 0, 0, True, UNKNOWN, NOTHING, NOTHING]),
        ([CAS], [0, 1, 1, 0, True, True, NOTHING, 38]),
        ([AN, {"soort": "lid"}], [UNKNOWN, 2, 0, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN]),
        ([BO, {"soort": "lid"}], [UNKNOWN, 2, 0, UNKNOWN, False, UNKNOWN, UNKNOWN, UNKNOWN]),
        ([CAS, {"uren": 2}], [UNKNOWN, 2, UNKNOWN, UNKNOWN, UNKNOWN, True, UNKNOWN, 38]),
        ([BO, {"uren": 4}], [UNKNOWN, 2, UNKNOWN, UNKNOWN, False, UNKNOWN, Fraction(5, 2), 4]),
        ([CAS, {"uren": 0}], [0, 2, UNKNOWN, 0, UNKNOWN, True, UNKNOWN, 38]),
    ],
)
def test_what_the_rows_are_worth_together(rows: list[object], results: list[object]) -> None:
    """A row that does not count adds nothing; one that decides makes the others of no importance."""
    found = [outcome(*rows).of(name) for name in NAMES]
    assert [result.kind if isinstance(result, Fault) else result for result in found] == results


def test_while_nobody_told_which_rows_there_are_nothing_about_them_is_known() -> None:
    found = EVALUATOR.evaluate(Reader(LAW).read({"ploeg": {"vast": True}}))
    assert [found.of(name) for name in NAMES] == [*[UNKNOWN] * 5, True, UNKNOWN, UNKNOWN]
    assert found.missing == ("ploeg.leden",)


def test_what_is_missing_says_of_which_row() -> None:
    found = outcome(AN, {"uren": 4}, {"soort": "lid"})
    assert found.missing == ("ploeg.leden[1].soort", "ploeg.leden[2].uren", "ploeg.vast")
    assert found.next_question
    assert (found.next_question.name, found.next_question.question) == ("ploeg.leden[1].soort", "Welke soort?")


def test_of_a_row_that_does_not_count_nothing_is_missing() -> None:
    found = outcome({"soort": "leider"}, {"soort": "lid"})
    assert [*found.missing_in(LAW.definitions["minst"])] == ["ploeg.leden[1].uren"]


def test_as_people_read_it() -> None:
    rows = (AN, BO, {"uren": 1, "soort": "lid"}, {"uren": 4})
    golden("explain/rijen.txt", f"{explain(outcome(*rows))}\n\n{explain(outcome(*rows), 'en')}\n")


def test_as_a_program_reads_it() -> None:
    data = report(outcome(AN, BO))
    (reason,) = data["rules"]["ernstig"]["because"]  # type: ignore[index, call-overload]
    told = [(one.get("row"), one["value"]) for one in reason["because"]]
    rows = [{"uren": "12", "soort": "lid"}, {"uren": "2.5", "soort": "lid"}]
    assert (reason["kind"], reason["name"], told) == ("rows", "and", [(None, rows), (1, False)])


# -------------------------------------------------------------------------------------------------- how rows are given


def read(text: str) -> Given:
    (case,) = reading.cases(nodes.read(Source("geval.yaml", text)), RULESET)
    return reading.read(case, LAW)


def test_a_file_and_a_program_give_the_same() -> None:
    text = "ploeg:\n  leden:\n    - naam: An\n      uren: 12\n      soort: lid\n    - {uren: 2.5, soort:}\n    - {}\n"
    assert read(text).results == given({"naam": "An", **AN}, {"uren": "2.5", "soort": None}, {}).results


def test_what_was_told_is_kept_in_a_file() -> None:
    told = given(AN, {"uren": 2.5}, {})
    assert read(form.filled(told, small.DAY)).results == told.results


@pytest.mark.parametrize(
    ("leden", "said"),
    [
        ("12", [("geen-rijen", "12")]),
        ("{uren: 12}", [("geen-rijen", "{uren: 12}")]),
        ("[12, An]", [("geen-rijen", "12"), ("geen-rijen", "An")]),
        ("[{uren: 61}, {uren: 1.2}]", [("buiten-bereik", "61"), ("buiten-stap", "1.2")]),
        ("[{urn: 3}, {soort: baas}]", [("onbekend-gegeven", "urn"), ("onbekende-keuze", "baas")]),
    ],
)
def test_rows_that_are_none(leden: str, said: list[tuple[str, str]]) -> None:
    with pytest.raises(Problems) as raised:
        read(f"ploeg:\n  leden: {leden}\n")
    assert [(one.code, one.span.text) for one in raised.value.diagnostics] == said


@pytest.mark.parametrize(
    ("leden", "codes"),
    [
        (12, ["verkeerde-waarde"]),
        (AN, ["geen-rijen"]),
        ([12, AN], ["verkeerde-waarde"]),
        ([{"urn": 3}, {"uren": 61}], ["onbekend-gegeven", "buiten-bereik"]),
    ],
)
def test_rows_of_a_program_that_are_none(leden: object, codes: list[str]) -> None:
    with pytest.raises(Problems) as raised:
        Reader(LAW).read({"ploeg": {"leden": leden}})
    assert sorted(one.code for one in raised.value.diagnostics) == sorted(codes)


def test_an_empty_file_shows_what_each_row_has() -> None:
    golden("explain/rijen-leeg.yaml", form.empty(RULESET))


# ----------------------------------------------------------------------------------------------- how rows are asked for


def test_an_interview_asks_for_each_row_what_still_matters() -> None:
    interview = Interview(EVALUATOR, Reader(LAW).read({}))
    asked: list[str] = []
    answers = {"leden": ((UNKNOWN, UNKNOWN),) * 2, "soort": "lid", "uren": 4, "vast": True}
    while fact := interview.question():
        asked.append(fact.name)
        interview.answer(fact, answers[fact.name.rpartition(".")[2]])
    assert asked == [
        "ploeg.leden",
        "ploeg.leden[0].soort",
        "ploeg.leden[0].uren",
        "ploeg.leden[1].soort",
        "ploeg.leden[1].uren",
        "ploeg.vast",
    ]
    assert interview.outcome.of("samen") == 8
    back = interview.back()
    assert back
    assert (back.name, interview.given["ploeg.leden[1].uren"]) == ("ploeg.vast", 4)
    back = interview.back()
    assert back
    assert (back.name, interview.given["ploeg.leden[1].uren"]) == ("ploeg.leden[1].uren", UNKNOWN)


def test_an_evaluator_of_rows_keeps_nothing_of_a_case() -> None:
    first, second = outcome(AN, BO), EVALUATOR.evaluate(given(CAS))
    assert (first.of("samen"), second.of("samen"), first.of("koppen")) == (Fraction(29, 2), 0, 2)
    assert Evaluator(LAW).evaluate(given(CAS)).of("koppen") == 1


def test_a_document_has_a_table_of_rows_empty_or_known() -> None:
    empty, filled = document(RULESET), document(RULESET, "en", given(AN, {"soort": "leider"}))
    assert "Soort: Welke soort? (Leider, Lid)" in empty
    assert [line for line in empty.splitlines() if line.startswith("|")][:3] == [
        "| Nr. | Uren | Soort |",
        "| --- | --- | --- |",
        "| 1 |  |  |",
    ]
    assert [line for line in filled.splitlines() if line.startswith("|")] == [
        "| No. | Uren | Soort |",
        "| --- | --- | --- |",
        "| 1 | 12 hours per week | Lid |",
        "| 2 |  | Leider |",
    ]
