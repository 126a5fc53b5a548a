"""What a program uses: ten lines give an answer, and each mistake of a developer is told."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import azrules
from azrules import interface, library
from azrules.interface import Law, Outcome
from azrules.model.ruleset import Fact
from azrules.model.types import Choice, Choices, Date, Number
from tests.check import proef
from tests.long import LONG

ROOT = Path(__file__).parents[1]
ON = date(2024, 3, 1)
TREE = azrules.load("beslissingsboom")
PROEF = interface.Rules(proef.rules())
SCHEMA = Draft202012Validator(json.loads((ROOT / "schemas/uitkomst.schema.json").read_text("utf-8")))
EXAMPLES = sorted((ROOT / "examples").glob("beslissingsboom-*.yaml"))


def example(name: str) -> dict[str, Any]:
    """An example case as a program has it: plain YAML, read by somebody else."""
    case = yaml.safe_load((ROOT / f"examples/beslissingsboom-{name}.yaml").read_text("utf-8"))
    assert isinstance(case, dict)
    return case


def told(raised: pytest.ExceptionInfo[azrules.Problems], lang: azrules.lang.Lang = "nl") -> list[tuple[str, str, str]]:
    return [(one.code, one.says(lang), one.advises(lang)) for one in raised.value.diagnostics]


# ------------------------------------------------------------------------------------------------------ the whole of it


def test_each_public_name_is_there() -> None:
    for name in azrules.__all__:
        assert name in dir(azrules)
        assert getattr(azrules, name) is not None
    assert azrules.Rules is interface.Rules
    with pytest.raises(AttributeError, match="nergens"):
        azrules.nergens  # noqa: B018


def test_the_package_is_light_until_it_is_used() -> None:
    code = "import azrules, sys; print(sorted({'yaml', 'jsonschema', 'click', 'gherkin'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout == "[]\n"


def test_the_lines_of_the_docstring_run(capsys: pytest.CaptureFixture[str]) -> None:
    documented = (interface.__doc__ or "").split("\n\n")
    names: dict[str, Any] = {}
    exec(textwrap.dedent("\n\n".join(part for part in documented if part.startswith("    "))), names)
    assert names["uitkomst"].outcome is None
    assert capsys.readouterr().out == names["uitkomst"].explain() + "\n"


def test_ten_lines_of_a_developer() -> None:
    outcome = azrules.load("beslissingsboom").on(ON).evaluate(example("nee-te-weinig-uren"))
    assert outcome.outcome is False
    assert outcome.stopped_at == "criterium_7"
    assert outcome.decided_by == ("criterium_7",)
    assert outcome.statuses["criterium_6"] is azrules.Answer.FULFILLED
    assert outcome.statuses["criterium_8"] is azrules.Answer.NOT_ASKED
    assert outcome.rules["criterium_7"].status is azrules.Answer.NOT_FULFILLED
    assert outcome.rules["criterium_7"].source.place == "3.1, vraag 7"
    assert outcome.next_question is None
    assert outcome.missing == ()
    assert outcome.case == "Jef, twee uur per week"
    assert "criterium_7" in repr(outcome)


def test_nothing_is_printed_and_nothing_changes(capfd: pytest.CaptureFixture[str]) -> None:
    case = example("ja")
    before = copy.deepcopy(case)
    rules = azrules.load("beslissingsboom")
    law = rules.on(ON)
    outcome = law.evaluate(case)
    outcome.explain()
    outcome.explain("en")
    outcome.to_json("en")
    law.interview(case)
    assert (repr(rules), repr(law)) == (f"<Rules beslissingsboom {rules.version}>", "<Law beslissingsboom 2024-03-01>")
    assert case == before
    assert capfd.readouterr() == ("", "")


def test_what_is_unknown_is_no_answer() -> None:
    outcome = TREE.on(ON).evaluate({})
    assert outcome.outcome is None
    assert outcome.decided_by == ()
    assert outcome.next_question is not None
    assert outcome.next_question.name == outcome.missing[0] == "persoon.vraag_naar_arbeid"
    assert outcome.next_question.question.endswith("?")
    assert set(outcome.missing) <= set(TREE.model.facts)


@LONG
def test_a_rule_set_by_its_name_its_folder_or_its_file() -> None:
    folder = ROOT / "rules/beslissingsboom"
    for path in (folder, folder / "regelset.yaml", str(folder), str(folder / "regelset.yaml")):
        rules = azrules.load(path)
        assert (rules.name, rules.title, rules.version) == (TREE.name, TREE.title, TREE.version)
        assert rules.model.sha256 == TREE.model.sha256


# --------------------------------------------------------------------------------------------------- days and readings


def test_the_same_facts_on_another_day() -> None:
    case = {"persoon": {"uren_per_week": 3, "geboortedatum": "1990-05-10"}}
    statuses = {
        day.year: PROEF.on(day).evaluate(case).rules["werkt_genoeg"].value
        for day in (date(2023, 12, 31), date(2024, 1, 1))
    }
    assert statuses == {2023: True, 2024: False}


def test_another_reading_and_each_law_keeps_its_own() -> None:
    case = {"persoon": {"uren_per_week": 4, "geboortedatum": "1990-05-10"}}
    usual, strict = PROEF.on(ON), PROEF.on(ON, {"telling": "boven"})
    assert [law.evaluate(case).rules["werkt_genoeg"].value for law in (usual, strict, usual)] == [True, False, True]
    assert (usual.model.readings, strict.model.readings) == ({"telling": "vanaf"}, {"telling": "boven"})


@pytest.mark.parametrize("day", [date(2020, 1, 1), date(2030, 12, 31)])
def test_both_ends_of_the_validity_belong_to_it(day: date) -> None:
    assert PROEF.on(day).date == day


@pytest.mark.parametrize("day", [date(2019, 12, 31), date(2031, 1, 1), date.min, date.max])
def test_outside_the_validity_the_message_says_from_and_until_when(day: date) -> None:
    with pytest.raises(azrules.Problems) as raised:
        PROEF.on(day)
    ((code, says, advises),) = told(raised)
    assert code == "buiten-geldigheid"
    assert says.startswith("`proef` geldt niet op ")
    assert "1 januari 2020 tot en met 31 december 2030" in advises
    ((_, _, english),) = told(raised, "en")
    assert "1 January 2020 up to and including 31 December 2030" in english


def test_where_the_validity_has_no_end() -> None:
    with pytest.raises(azrules.Problems) as raised:
        TREE.on(date(2008, 12, 31))
    ((code, _, advises),) = told(raised)
    assert code == "buiten-geldigheid"
    assert "vanaf 1 januari 2009" in advises


@pytest.mark.parametrize(
    ("readings", "near"),
    [
        ({"telling": "bovn"}, "telling=boven"),
        ({"teling": "boven"}, "telling=boven"),
        ({"telling": 3}, "telling=vanaf"),
        ({3: "boven"}, None),
        ({"iets": "anders"}, None),
    ],
)
def test_a_reading_that_does_not_exist(readings: dict[str, str], near: str | None) -> None:
    with pytest.raises(azrules.Problems) as raised:
        PROEF.on(ON, readings)
    (found,) = raised.value.diagnostics
    assert (found.code, found.near) == ("lezing-onbekend", near)
    assert "`telling=vanaf`" in found.advises()


def test_every_reading_that_does_not_exist_is_told() -> None:
    with pytest.raises(azrules.Problems) as raised:
        PROEF.on(ON, {"telling": "bovn", "iets": "anders"})
    assert [code for code, _, _ in told(raised)] == ["lezing-onbekend"] * 2


# -------------------------------------------------------------------------------------------------- a wrong argument


@pytest.mark.parametrize("day", ["2024-03-01", datetime(2024, 3, 1), datetime(2024, 3, 1, 12, 30), None, 20240301])
def test_a_day_is_a_date(day: object) -> None:
    with pytest.raises(TypeError, match=r"datetime\.date"):
        PROEF.on(day)  # type: ignore[arg-type]


@pytest.mark.parametrize("use", [Law.evaluate, Law.facts, Law.interview], ids=lambda use: use.__name__)
@pytest.mark.parametrize("case", [[{}], "persoon", 3, ("persoon",)])
def test_facts_are_a_mapping(use: Any, case: object) -> None:
    with pytest.raises(TypeError, match=f"mapping.*{type(case).__name__}"):
        use(PROEF.on(ON), case)


def test_facts_that_were_checked_for_another_rule_set() -> None:
    given = PROEF.on(ON).facts({})
    with pytest.raises(TypeError, match="another rule set: proef"):
        TREE.on(ON).evaluate(given)


def test_facts_are_checked_once_and_evaluated_often() -> None:
    law = PROEF.on(ON)
    given = law.facts({"naam": "An", "persoon": {"uren_per_week": "4", "geboortedatum": "1990-05-10"}})
    assert isinstance(given, azrules.Given)
    outcomes = [
        law.evaluate(given),
        law.evaluate(given),
        law.evaluate({"naam": "An", "persoon": {"uren_per_week": 4.0, "geboortedatum": date(1990, 5, 10)}}),
    ]
    assert len({json.dumps(plain(outcome)) for outcome in outcomes}) == 1
    assert PROEF.on(ON, {"telling": "boven"}).evaluate(given).rules["werkt_genoeg"].value is False


def test_what_is_wrong_with_facts_is_told_in_both_languages() -> None:
    with pytest.raises(azrules.Problems) as raised:
        PROEF.on(ON).evaluate({"persoon": {"uern_per_week": 4}})
    (found,) = raised.value.diagnostics
    assert found.suggests() == "bedoelde u `uren_per_week`?"
    assert found.suggests("en") == "did you mean `uren_per_week`?"
    assert str(raised.value) == found.render()
    assert found.render("en").startswith("error[onbekend-gegeven]: `persoon.uern_per_week` is not a fact of `proef`")


def test_a_rule_set_that_does_not_exist() -> None:
    with pytest.raises(azrules.Problems) as raised:
        azrules.load("beslissingsbom")
    (found,) = raised.value.diagnostics
    assert (found.code, found.near) == ("onbekende-regelset", "beslissingsboom")


# ------------------------------------------------------------------------------------------------------------ the JSON


def plain(outcome: Outcome) -> dict[str, Any]:
    """The JSON without what is random in it."""
    return {key: value for key, value in outcome.to_dict().items() if key != "receipt"}


def attributes() -> set[str]:
    return {name for name, found in vars(Outcome).items() if not name.startswith("_") and not callable(found)}


def test_the_attributes_are_the_keys() -> None:
    case = TREE.on(ON).evaluate(example("ja"))
    assert attributes() - {"statuses"} == set(case.to_dict())


def each(path: Path) -> list[dict[str, Any]]:
    """The cases of an example, one for each initiative."""
    case = yaml.safe_load(path.read_text("utf-8"))
    parts = case.get("initiatief")
    return [{**case, "initiatief": part} for part in parts] if isinstance(parts, list) else [case]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_attribute_says_what_its_key_says(path: Path) -> None:
    for one in each(path):
        outcome = TREE.on(ON).evaluate(one)
        data: Any = outcome.to_dict()
        assert {key: data[key] for key in ("case", "ruleset", "version", "outcome", "stopped_at", "outputs")} == {
            "case": outcome.case,
            "ruleset": outcome.ruleset,
            "version": outcome.version,
            "outcome": outcome.outcome,
            "stopped_at": outcome.stopped_at,
            "outputs": outcome.outputs,
        }
        assert (data["date"], data["status"]) == (outcome.date.isoformat(), outcome.status.value)
        assert data["decided_by"] == [*outcome.decided_by]
        assert data["missing"] == [*outcome.missing]
        assert data["next_question"] == (outcome.next_question.name if outcome.next_question else None)
        assert {name: rule["status"] for name, rule in data["rules"].items()} == {
            name: rule.status.value for name, rule in outcome.rules.items()
        }
        assert {name: data["rules"][name]["status"] for name in outcome.statuses} == {
            name: status.value for name, status in outcome.statuses.items()
        }
        assert {name: rule["title"] for name, rule in data["rules"].items()} == {
            name: rule.title for name, rule in outcome.rules.items()
        }
        assert [advice["to"] for advice in data["advice"]] == [to for to, _ in outcome.advice]
        assert [one["fact"] for one in data["assumptions"]] == [*outcome.assumptions]
        assert [one["fact"] for one in data["judgements"]] == [*outcome.judgements]
        assert {one["interpretation"]: one["reading"] for one in data["readings"]} == outcome.readings
        assert data["faults"] == [*outcome.faults]
        assert data["receipt"] == outcome.receipt


def test_the_json_is_the_same_each_time_and_holds_only_plain_data() -> None:
    outcome = TREE.on(ON).evaluate(example("nog-geen-initiatief"))
    assert outcome.to_dict() == outcome.to_dict()
    assert json.loads(outcome.to_json()) == outcome.to_dict()
    assert json.loads(outcome.to_json("en")) == outcome.to_dict("en")


def test_a_reader_changes_nothing_of_the_outcome() -> None:
    outcome = PROEF.on(ON).evaluate({})
    data: Any = outcome.to_dict()
    data["receipt"]["salt"] = "anders"
    data["rules"].clear()
    assert outcome.receipt["salt"] != "anders"
    assert outcome.to_dict()["rules"]
    for mapping in (outcome.receipt, outcome.rules, outcome.readings):
        with pytest.raises(TypeError):
            mapping["x"] = "y"  # type: ignore[index]


# ------------------------------------------------------------------------------------------------------------ any case


def values(fact: Fact) -> st.SearchStrategy[object]:
    """Values of a fact as a program may give them."""
    match fact.type:
        case Number(unit):
            bounds = fact.bounds
            step, low, high = (Fraction(one or 0) for one in (bounds.step, bounds.low, bounds.high or 600))  # type: ignore[arg-type]
            return st.integers(int(low / step), int(high / step)).map(lambda times: times * step / unit.factor)
        case Date():
            return st.dates(date(1930, 1, 1), ON) | st.just("1990-05-10")
        case Choice(_, members):
            return st.sampled_from(members)
        case Choices(of):
            return st.sets(st.sampled_from(of.members), min_size=fact.at_least)
    return st.booleans() | st.sampled_from(["ja", "nee"])


def cases(rules: interface.Rules) -> st.SearchStrategy[dict[str, Any]]:
    parts: dict[str, dict[str, st.SearchStrategy[object]]] = {}
    for fact in rules.model.facts.values():
        parts.setdefault(fact.entity, {})[fact.key] = values(fact)
    return st.fixed_dictionaries(
        {}, optional={part: st.fixed_dictionaries({}, optional=facts) for part, facts in parts.items()}
    )


LAWS = {rules.name: rules.on(ON) for rules in (TREE, PROEF)}


@LONG
@pytest.mark.parametrize("rules", [TREE, PROEF], ids=["beslissingsboom", "proef"])
@settings(max_examples=40)
@given(data=st.data())
def test_whatever_is_known_the_json_has_the_shape_of_its_schema(rules: interface.Rules, data: st.DataObject) -> None:
    outcome = LAWS[rules.name].evaluate(data.draw(cases(rules)))
    SCHEMA.validate(outcome.to_dict(data.draw(st.sampled_from(["nl", "en"]))))  # type: ignore[arg-type]


@LONG
def test_a_law_may_be_shared_between_threads() -> None:
    law = LAWS[TREE.name]
    several = [case for path in EXAMPLES for case in each(path)] * 10
    alone = [plain(law.evaluate(case)) for case in several]
    with ThreadPoolExecutor(4) as pool:
        assert [*pool.map(lambda case: plain(law.evaluate(case)), several)] == alone


def test_the_schema_that_is_promised_is_the_one_that_travels() -> None:
    assert library.schema("uitkomst")["title"] == "Uitkomst"
