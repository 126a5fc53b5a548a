"""`azrules replay`: the same answer again, whatever became known later; else what has changed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from azrules.run import receipt as receipts
from tests.cli.conftest import SOURCES, Run
from tests.golden import golden

RULES = """\
regelset: tuin
versie: 1.0.0
titel: De tuin
status: aanbeveling
geldt: {vanaf: 2020-01-01}
bron: {document: reglement, plaats: "1"}
gegevens:
  mens:
    komt: {titel: Uren, type: getal, bereik: 0 tot en met 60, stap: 1, vraag: "Hoeveel uren?"}
parameters:
  minimum:
    titel: Minimum
    waarden:
      - {waarde: 3, vanaf: 2020-01-01, bron: {document: reglement, plaats: "2"}}
regels:
  genoeg:
    titel: Wie komt, werkt minstens {minimum} uur
    kracht: moet
    bron: {document: reglement, plaats: "2"}
    voldaan als: komt >= minimum
beslissing:
  toegang:
    titel: Toegang
    vraag: Mag het?
    stel in volgorde: [genoeg]
    antwoorden: {ja: Ja., nee: Nee., onbekend: Onbekend.}
"""
ROW = '      - {waarde: 3, vanaf: 2020-01-01, bron: {document: reglement, plaats: "2"}}\n'
LATER = ROW + ROW.replace("waarde: 3, ", "waarde: 5, bekend sinds: 2025-06-01, ")


class Garden:
    """A rule set in a folder, and the answer that it gave for a case."""

    def __init__(self, folder: Path, az: Run) -> None:
        self.folder = folder
        self.az = az
        self.facts(4)
        (folder / "bronnen.yaml").write_text(SOURCES, "utf-8")
        self.rules()
        self.say(self.evaluate())

    def rules(self, *changes: tuple[str, str]) -> None:
        """The rules of now, with these changes."""
        text = RULES
        for before, after in changes:
            assert text.count(before) == 1
            text = text.replace(before, after)
        (self.folder / "regelset.yaml").write_text(text, "utf-8")

    def facts(self, hours: int) -> None:
        (self.folder / "geval.yaml").write_text(f"peildatum: 2024-03-01\nmens: {{komt: {hours}}}\n", "utf-8")

    def evaluate(self, *options: str) -> Any:
        return json.loads(self.az("evaluate", self.folder, self.folder / "geval.yaml", "--json", *options).output)

    def say(self, answer: Any) -> None:
        """Keep this as what azrules gave."""
        (self.folder / "bon.json").write_text(json.dumps(answer, indent=1), "utf-8")

    def again(self, *options: str) -> Result:
        return self.az(
            "replay", self.folder / "bon.json", self.folder / "geval.yaml", "--ruleset", self.folder, *options
        )


@pytest.fixture
def garden(tmp_path: Path, az: Run) -> Garden:
    return Garden(tmp_path, az)


def test_the_same_answer_comes_again(garden: Garden) -> None:
    shown = garden.again()
    assert shown.exit_code == 0
    assert shown.output.startswith("Het antwoord is hetzelfde als toen.\n\nJa.\n")


def test_a_receipt_of_a_rule_set_of_azrules_names_it(az: Run, facts: Callable[..., Path]) -> None:
    case = "examples/beslissingsboom-ja.yaml"
    answer = json.loads(az("evaluate", "beslissingsboom", case, "--json").output)
    found = az("replay", facts(json.dumps(answer["receipt"]), "bon.json"), case)
    assert (found.exit_code, found.output.splitlines()[2]) == (0, "Het antwoord is hetzelfde als toen.")


def test_what_became_known_later_changes_nothing(garden: Garden) -> None:
    garden.rules((ROW, LATER))
    assert garden.evaluate()["outcome"] is False
    shown = garden.again()
    assert shown.exit_code == 0
    begins = "Het antwoord is hetzelfde als toen.\n\nSindsdien veranderd:\n  het controlegetal van de regels  toen "
    assert shown.output.startswith(begins)


def test_an_answer_as_known_on_a_day_comes_again(garden: Garden) -> None:
    garden.rules((ROW, LATER))
    garden.say(garden.evaluate("--known-on", "2025-05-31"))
    assert (garden.evaluate("--known-on", "2025-06-01")["outcome"], garden.again().exit_code) == (False, 0)


def test_an_answer_that_is_another_now(garden: Garden) -> None:
    garden.rules(("waarde: 3", "waarde: 5"), ("1.0.0", "1.1.0"))
    shown = garden.again()
    assert shown.exit_code == 1
    golden("cli/replay-anders.txt", shown.output)


def test_from_a_receipt_alone_only_that_it_differs_is_known(garden: Garden) -> None:
    garden.say(garden.evaluate()["receipt"])
    garden.rules(("waarde: 3", "waarde: 5"))
    shown = garden.again()
    assert shown.exit_code == 1
    assert shown.output.startswith("Het antwoord is niet hetzelfde als toen.\n\nSindsdien veranderd:\n")
    assert "Anders in het antwoord" not in shown.output


def _set(*path: str, value: Any) -> Callable[[Any], None]:
    def change(answer: Any) -> None:
        for key in path[:-1]:
            answer = answer[key]
        answer[path[-1]] = value

    return change


TAMPERED = {
    "dag": (_set("receipt", "date", value="2024-03-02"), "bonnetje-veranderd"),
    "lezing": (_set("receipt", "readings", "telling", value="vanaf"), "bonnetje-veranderd"),
    "zegel": (_set("receipt", "sha256", value="0" * 64), "bonnetje-veranderd"),
    "antwoord": (_set("outcome", value=False), "antwoord-veranderd"),
    "regel": (_set("rules", "genoeg", "status", value="unknown"), "antwoord-veranderd"),
    "status": (_set("status", value="geldend recht"), "antwoord-veranderd"),
    "status-van-een-regel": (_set("rules", "genoeg", "source", "status", value="geldend recht"), "antwoord-veranderd"),
    "peildatum": (_set("date", value="2024-03-02"), "antwoord-veranderd"),
    "tekst": (_set("rules", "genoeg", "title", value="Iets anders"), "antwoord-veranderd"),
    "geen-tekst": (_set("next_question", value=True), "verkeerde-vorm"),
    "sleutel-weg": (lambda answer: answer["receipt"].pop("salt"), "sleutel-ontbreekt"),
    "geen-dag": (_set("receipt", "date", value="gisteren"), "verkeerde-schrijfwijze"),
}


@pytest.mark.parametrize("change, code", TAMPERED.values(), ids=TAMPERED)
def test_what_was_tampered_with_is_refused(garden: Garden, change: Callable[[Any], object], code: str) -> None:
    answer = garden.evaluate()
    change(answer)
    garden.say(answer)
    shown = garden.again()
    assert shown.exit_code == 1
    assert f"fout[{code}]" in shown.output


def test_a_receipt_that_was_sealed_anew_gives_itself_away_by_its_answer(garden: Garden) -> None:
    answer = garden.evaluate()
    answer["receipt"]["answer_sha256"] = "0" * 64
    answer["receipt"]["sha256"] = receipts.seal(answer["receipt"])
    garden.say(answer["receipt"])
    assert garden.again().output.startswith("Het antwoord is niet hetzelfde als toen.\n")


def test_other_facts_are_refused(garden: Garden) -> None:
    garden.facts(5)
    shown = garden.again()
    assert shown.exit_code == 1
    assert "fout[andere-gegevens]: dit zijn niet de gegevens waarmee het antwoord gemaakt is" in shown.output


def test_facts_of_another_day_are_refused(garden: Garden) -> None:
    case = garden.folder / "geval.yaml"
    case.write_text(case.read_text("utf-8").replace("2024-03-01", "2024-03-02"), "utf-8")
    assert "fout[peildatums-verschillen]" in garden.again().output


def test_a_list_of_answers_goes_with_a_list_of_cases(garden: Garden) -> None:
    case = garden.folder / "geval.yaml"
    case.write_text("- {naam: An, mens: {komt: 4}}\n- {naam: Bo, mens: {komt: 2}}\n", "utf-8")
    answers = garden.evaluate("--on", "2024-03-01")
    garden.say(answers)
    shown = garden.again()
    assert shown.exit_code == 0
    assert [line for line in shown.output.splitlines() if line in ("An", "Bo", "Ja.", "Nee.")] == [
        "An",
        "Ja.",
        "Bo",
        "Nee.",
    ]
    garden.say(answers[:1])
    assert "fout[ander-aantal]: het aantal bonnetjes is 1, en dat van de gevallen 2" in garden.again().output


def test_something_that_is_no_receipt(garden: Garden) -> None:
    for written, code in (({"naam": "An"}, "onbekende-sleutel"), ([], "geen-bonnetje"), (["An"], "verkeerde-vorm")):
        garden.say(written)
        shown = garden.again()
        assert (shown.exit_code, f"fout[{code}]" in shown.output) == (1, True)


# --------------------------------------------------------------------------------------------- what is there no more


def test_what_is_there_no_more_is_told_as_changed(garden: Garden) -> None:
    answer = garden.evaluate()
    answer["receipt"]["readings"] = {"telling": "vanaf"}
    answer["receipt"]["sha256"] = receipts.seal(answer["receipt"])
    garden.say(answer["receipt"])
    assert "de lezing van: telling  toen vanaf, nu niets" in garden.again().output


@pytest.mark.parametrize("key, value, said", [("ruleset", "tuinn", "onbekende-regelset"), ("reforms", [], "")])
def test_a_name_that_is_gone_is_shown_in_the_receipt(garden: Garden, key: str, value: Any, said: str) -> None:
    answer = garden.evaluate()["receipt"]
    answer[key] = value or [{"name": "ruimer", "sha256": "0" * 64}]
    answer["sha256"] = receipts.seal(answer)
    garden.say(answer)
    files = garden.folder / "bon.json", garden.folder / "geval.yaml"
    shown = garden.az("replay", *files) if said else garden.again()
    assert shown.exit_code == 1
    assert f"fout[{said or 'onbekende-hervorming'}]" in shown.output
    assert "bon.json:" in shown.output


def test_a_reform_that_changed_is_told_by_its_hash(garden: Garden) -> None:
    reform = garden.folder / "soepel.yaml"
    text = "hervorming: soepel\nwijzigt: tuin\ntitel: Soepel\nstatus: voorstel\n"
    text += "verandert: {parameters: {minimum: [{waarde: 2}]}}\n"
    reform.write_text(text, "utf-8")
    garden.say(garden.evaluate("--with", str(reform)))
    assert garden.again("--with", str(reform)).exit_code == 0
    reform.write_text(text.replace("waarde: 2", "waarde: 1"), "utf-8")
    shown = garden.again("--with", str(reform)).output
    assert re.search(r"de hervormingen +toen soepel \(\w{12}…\), nu soepel \(\w{12}…\)", shown)


def test_a_number_of_thousands_of_digits_is_no_receipt(garden: Garden) -> None:
    (garden.folder / "bon.json").write_text(f"[{'1' * 5000}]", "utf-8")
    assert garden.again().exit_code == 1


def test_a_name_that_can_be_no_path(az: Run) -> None:
    name = "x" * 5000
    assert [az(*arguments).exit_code for arguments in (("replay", name, "y"), ("check", "--against", name))] == [2, 2]
