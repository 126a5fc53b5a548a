"""The form without a page: what is filled in is answered as in Python, and goes safely into links and files."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from azrules import library, passes
from azrules.cli import cases
from azrules.emit import ir
from azrules.lang import Lang
from azrules.model.citation import Force, Status
from azrules.model.given import Given
from azrules.model.ruleset import Law, Ruleset
from azrules.run import form
from azrules.run.evaluate import Evaluator, Outcome
from azrules.run.report import report
from azrules.run.wording import Wording
from azrules.scenarios import runner
from azrules.site import address
from azrules.site.form import form as form_of_site
from tests.emit.node import needs_node, run, told
from tests.emit.test_engine import outcomes_of_scenarios
from tests.long import LONG
from tests.site.forms import ASSETS, ENGINE, ROOT, modules
from tests.site.reading import the_desk

pytestmark = needs_node

DAY = date(2024, 3, 1)
LANGS: tuple[Lang, ...] = ("nl", "en")

Case = tuple[Law, Given]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("form")
    modules(found)
    return found


@cache
def rules(name: str) -> Ruleset:
    return passes.load(name)


@cache
def law_of(name: str) -> Law:
    return rules(name).on(DAY)


def asked(folder: Path, laws: Iterable[Law], **about: object) -> Any:
    """What the modules of the form make of what they are asked."""
    data = [*map(ir.data, laws)]
    return run(Path(__file__).parent / "logic.mjs", {"folder": str(folder), "laws": data, "cases": [], **about})


# ----------------------------------------------------------------------------------------------- the same as in Python


def filled_in(law: Law, given: Given) -> dict[str, Any]:
    """The facts of a case with the names of its parts, as they are filled in."""
    parts = told(law, given)
    for part, label in given.labels.items():
        parts.setdefault(part, {})["naam"] = label
    return {**parts, "peildatum": law.date.isoformat()}


def readings(law: Law) -> dict[str, str]:
    """The readings that somebody chose."""
    usual = law.ruleset.interpretations
    return {name: reading for name, reading in law.readings.items() if reading != usual[name].default}


def forms(folder: Path, found: Sequence[Case]) -> list[dict[str, Any]]:
    """What the form makes of cases."""
    laws = {id(law): law for law, _ in found}
    at = {one: number for number, one in enumerate(laws)}
    filled = [
        {"law": at[id(law)], "facts": json.dumps(filled_in(law, given)), "readings": readings(law)}
        for law, given in found
    ]
    answers: list[dict[str, Any]] = asked(folder, laws.values(), cases=filled)["told"]
    return answers


@cache
def examples() -> list[Case]:
    """Every case of every example."""
    found: list[Case] = []
    for path in sorted((ROOT / "examples").glob("*.yaml")):
        name = max((name for name in library.names() if path.name.startswith(name)), key=len)
        known = cases.read(rules(name), str(path), cases.Asked()).known
        found += [(one.evaluator.law, one.given) for one in known]
    return found


@cache
def scenarios() -> list[Outcome]:
    """What every scenario asked last."""
    return [*outcomes_of_scenarios().values()]


def agree(found: Sequence[Case], answers: Sequence[dict[str, Any]]) -> None:
    for (law, given), answer in zip(found, answers, strict=True):
        case = f"{law.ruleset.name}: {given.name}"
        assert not answer["wrong"] and not answer["ignored"], case
        assert answer["same"] and answer["rewritten"] == answer["written"], case
        assert answer["report"] == report(Evaluator(law).evaluate(given)), case


def test_every_example_gives_the_same_report_and_the_same_facts_file(folder: Path) -> None:
    found = examples()
    answers = forms(folder, found)
    agree(found, answers)
    assert len(found) >= 20
    for (law, given), answer in zip(found, answers, strict=True):
        assert answer["yaml"] == form.filled(given, law.date)


def test_the_facts_file_of_every_example_is_read_as_it_was(folder: Path, tmp_path: Path) -> None:
    found = examples()
    for (law, given), answer in zip(found, forms(folder, found), strict=True):
        file = tmp_path / "gegevens.yaml"
        file.write_text(answer["yaml"], "utf-8")
        (again,) = cases.read(rules(law.ruleset.name), str(file), cases.Asked()).known
        assert report(again.evaluator.evaluate(again.given)) == report(Evaluator(law).evaluate(given))


def test_the_scenario_of_every_example_passes(folder: Path, tmp_path: Path) -> None:
    for name in library.names():
        found = [case for case in examples() if case[0].ruleset.name == name]
        features = tmp_path / name
        features.mkdir()
        for at, answer in enumerate(forms(folder, found)):
            (features / f"geval_{at}.feature").write_text(answer["feature"], "utf-8")
        done = runner.run(features, library.find(name))
        assert done.ok and len(done.results) == len(found), done.render()


def test_reasons_are_told_in_words_and_never_in_names_of_the_rule_file(folder: Path) -> None:
    texts = [text for answer in forms(folder, examples()) for lines in answer["lines"] for text in lines]
    assert len(texts) > 1000
    assert {
        text for text in texts if re.search(r"[a-z]_[a-z]|undefined|\bnull\b|\[object|\{\d?\}|>=|<=", text)
    } == set()


@LONG
def test_scenarios_give_the_same_report_through_a_link(folder: Path) -> None:
    """One in four: the engine below the form is held to all of them (tests/emit)."""
    found = [(outcome.law, outcome.given) for outcome in scenarios()][::4]
    assert len(found) > 100
    agree(found, forms(folder, found))


@LONG
def test_what_scenarios_give_is_written_as_scenarios_that_pass(folder: Path, tmp_path: Path) -> None:
    outcomes = [one for one in scenarios() if not one.law.ruleset.reforms and not one.law.known_on][::4]
    found = [(outcome.law, outcome.given) for outcome in outcomes]
    for name in library.names():
        own = [case for case in found if case[0].ruleset.name == name]
        (tmp_path / name).mkdir()
        for at, answer in enumerate(forms(folder, own)):
            (tmp_path / name / f"geval_{at}.feature").write_text(answer["feature"], "utf-8")
        done = runner.run(tmp_path / name, library.find(name))
        assert done.ok and len(done.results) == len(own), done.render()


# ---------------------------------------------------------------------------------------------------- what is typed


@pytest.mark.parametrize(
    ("typed", "taken"),
    [("2,5", "2.5"), ("2.5", "2.5"), (" 12 ", "12"), ("0,25", "0.25"), ("3,0", "3.0"), ("0", "0")],
)
def test_a_number_has_a_comma_or_a_point(folder: Path, typed: str, taken: str) -> None:
    law = law_of("beslissingsboom")
    inputs = [{"law": 0, "fact": "persoon.uren_per_week", "input": typed}]
    (found,) = asked(folder, [law], inputs=inputs)["typed"]
    assert found == {"facts": {"persoon": {"uren_per_week": taken}}, "wrong": {}}


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("1,250", "getal-notatie"),
        ("1.250", "getal-notatie"),
        ("1.250,5", "getal-notatie"),
        ("twaalf", "getal-notatie"),
        ("12 uur", "getal-notatie"),
        ("1e3", "getal-notatie"),
        (",5", "getal-notatie"),
        ("61", "buiten-bereik"),
        ("-1", "buiten-bereik"),
        ("2,1234", "buiten-stap"),
        ("9" * 40, "getal-notatie"),
    ],
)
def test_a_number_that_is_not_understood_is_told_and_left_out(folder: Path, typed: str, code: str) -> None:
    law = law_of("beslissingsboom")
    inputs = [{"law": 0, "fact": "persoon.uren_per_week", "input": typed}]
    (found,) = asked(folder, [law], inputs=inputs)["typed"]
    assert found == {"facts": {}, "wrong": {"persoon.uren_per_week": [code]}}


# ----------------------------------------------------------------------------------------------------- hostile links

GOOD = "geval=1&peildatum=2024-03-01&persoon.uren_per_week=12&.wekelijks=ja"


def fragments(folder: Path, *texts: str, name: str = "beslissingsboom") -> list[dict[str, Any]]:
    asks = [{"law": 0, "text": text} for text in texts]
    found: list[dict[str, Any]] = asked(folder, [law_of(name)], fragments=asks)["parsed"]
    return found


def test_a_link_gives_the_case_back(folder: Path) -> None:
    (found,) = fragments(folder, GOOD)
    assert found["ignored"] == [] and found["wrong"] == {}
    assert found["facts"] == {"persoon": {"uren_per_week": "12", "wekelijks": "ja"}}
    assert found["kept"]["date"] == "2024-03-01"


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        ("persoon.geheim=ja", "onbekend"),
        ("__proto__.polluted=ja", "onbekend"),
        ("persoon.__proto__=ja", "onbekend"),
        ("constructor.prototype=ja", "onbekend"),
        ("toString=ja", "onbekend"),
        ("niemand.naam=An", "onbekend"),
        ("lezing.dagdeel=nooit", "onbekend"),
        ("lezing.__proto__=of", "onbekend"),
        ("lezing.toString=of", "onbekend"),
        ("persoon.wekelijks", "onleesbaar"),
        ("persoon.vraag_naar_arbeid=misschien", "onleesbaar"),
        ("persoon.vraag_naar_arbeid=", "onleesbaar"),
        ("persoon.oorzaken=geld", "onleesbaar"),
        ("persoon.oorzaken=__proto__", "onleesbaar"),
        ("persoon.temporaliteit=%E0%A4%A", "onleesbaar"),
        ("naam=%", "onleesbaar"),
        (f"naam={'x' * 400}", "onleesbaar"),
        ("persoon.uren_per_week=13", "dubbel"),
        ("persoon.uren_per_week@door:An=3", "onbekend"),
        ("persoon.nood_aan_ondersteuning=ja@__proto__:An", "onbekend"),
        ("persoon.geboortedatum=2000-01-01@door:An", "onbekend"),
    ],
)
def test_what_a_link_has_no_business_with_is_told_and_ignored(folder: Path, entry: str, code: str) -> None:
    (found,) = fragments(folder, f"{GOOD}&{entry}")
    assert [one["code"] for one in found["ignored"]] == [code]
    assert found["facts"] == {"persoon": {"uren_per_week": "12", "wekelijks": "ja"}}
    assert not found["polluted"]


@pytest.mark.parametrize("day", ["abc", "2024-02-31", "2024-3-1", "0000-01-01", "+12024-01-01", ""])
def test_a_day_that_does_not_exist_is_told_and_the_rest_is_read(folder: Path, day: str) -> None:
    (found,) = fragments(folder, f"geval=1&peildatum={day}&persoon.wekelijks=ja")
    assert [one["code"] for one in found["ignored"]] == ["onleesbaar"]
    assert found["kept"]["date"] == "" and found["facts"] == {"persoon": {"wekelijks": "ja"}}


def test_rows_of_a_link_are_known_keys_and_not_too_many(folder: Path) -> None:
    of = "geval=1&initiatief.medewerkers="
    good, empty, nothing, strange, many, loose = fragments(
        folder,
        f"{of}uren_per_week:9%2C5,dagen_per_week:3;;",
        f"{of}-",
        of,
        f"{of}__proto__:1;",
        of + ";" * 201,
        f"{of}uren_per_week:1",
        name="omkadering",
    )
    rows = [{"uren_per_week": "9.5", "dagen_per_week": "3"}, {}]
    assert good["facts"] == {"initiatief": {"medewerkers": rows}}
    assert empty["facts"] == {"initiatief": {"medewerkers": []}}
    for one in (nothing, strange, many, loose):
        assert one["facts"] == {} and [told["code"] for told in one["ignored"]] == ["onleesbaar"]


def test_a_number_of_a_link_is_checked_as_one_that_is_typed(folder: Path) -> None:
    found, date_ = fragments(folder, "geval=1&persoon.uren_per_week=999", "geval=1&persoon.geboortedatum=1990-02-30")
    assert found["facts"] == {} and found["wrong"] == {"persoon.uren_per_week": ["buiten-bereik"]}
    assert date_["facts"] == {} and date_["wrong"] == {"persoon.geboortedatum": ["datum-bestaat-niet"]}


def test_another_version_and_a_link_that_is_too_long_are_refused_whole(folder: Path) -> None:
    other, long = fragments(folder, "geval=2&persoon.wekelijks=ja", f"{GOOD}&naam={'x' * 40_000}")
    assert [one["code"] for one in other["ignored"]] == ["versie"]
    assert [one["code"] for one in long["ignored"]] == ["te-lang"]
    assert other["facts"] == long["facts"] == {}


def test_a_name_is_one_line_without_characters_that_nobody_sees(folder: Path) -> None:
    (found,) = fragments(folder, "geval=1&naam=An%0A%23%20taal%00%E2%80%A8x")
    assert found["kept"]["name"] == "An # taal  x"


# -------------------------------------------------------------------------------------------------- words and values


def test_values_and_how_far_something_binds_are_told_as_azrules_tells_them(folder: Path) -> None:
    laws = [law_of(name) for name in library.names()]
    found = asked(folder, laws)
    wanted: list[list[str]] = []
    for law in laws:
        for written, parameter in zip(ir.data(law)["parameters"], law.ruleset.parameters.values(), strict=True):  # type: ignore[arg-type]
            values = [row.value for row in parameter.rows if any(_same(row, one) for one in written["rows"])]  # type: ignore[index, call-overload, union-attr]
            wanted += [
                [_ungrouped(Wording.of(law, lang).value(value, parameter.type)) for lang in LANGS] for value in values
            ]
    assert [[_ungrouped(one) for one in told] for told in found["numbers"]] == wanted and len(wanted) > 50
    assert ["6.343 personen", "6,343 persons"] in found["numbers"]
    assert any(re.fullmatch(r"€ 1\.\d{3},\d\d", told[0]) for told in found["numbers"])
    for lang in LANGS:
        wording, said = Wording.of(laws[0], lang), found["words"][lang]
        assert said["statuses"] == {status.value: wording.status(status) for status in Status}
        assert said["forces"] == {force.value: wording.force(force) for force in Force}


def _ungrouped(told: str) -> str:
    """A number without what sets its thousands apart, which only the form writes."""
    return re.sub(r"(?<=\d)[.,](?=\d{3}(?!\d))", "", told)


def _same(row: Any, written: Any) -> bool:
    start = row.validity.start
    return written["from"] == (start.isoformat() if start else None)


def test_both_languages_say_the_same_things(folder: Path) -> None:
    dutch, english = asked(folder, [])["shapes"]
    assert dutch == english and len(dutch) > 100


@pytest.mark.parametrize("name", library.names())
def test_every_fact_stands_in_one_group(folder: Path, name: str) -> None:
    law = law_of(name)
    (groups,) = asked(folder, [law])["groups"]
    grouped = [fact for group in groups for fact in group["facts"]]
    assert sorted(grouped) == sorted(law.ruleset.facts)
    asked_first = [fact for group in groups if not group.get("computes") for fact in group["facts"]]
    assert sorted(asked_first) == sorted(law.ruleset.asked_facts)


@pytest.mark.parametrize("lang", LANGS)
def test_where_no_script_runs_the_questions_are_one_step_away(lang: Lang) -> None:
    desk = the_desk(lang)
    told = form_of_site(desk, "dossier")
    assert "JavaScript" in told and f'href="{desk.to(address.facts("dossier"))}"' in told


# --------------------------------------------------------------------------------------------------- what it is made of


def test_it_reads_no_markup_and_runs_no_text() -> None:
    for path in [ASSETS / "form.mjs", *(ASSETS / "form").glob("*.mjs")]:
        code = path.read_text("utf-8")
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|new Function|DOMParser", code
        )
        assert ("sessionStorage" in code) == (path.name == "memory.mjs")
        assert not re.search(r"localStorage|\bcookie\b|sendBeacon|XMLHttpRequest|WebSocket", code)
        assert not re.search(r"\.style\b|\"style\"", code)


def test_it_is_small() -> None:
    files = [
        ENGINE,
        *(ASSETS / f"{name}.css" for name in ("form", "answer", "paper")),
        ASSETS / "form.mjs",
        *(ASSETS / "form").glob("*.mjs"),
    ]
    assert len(gzip.compress(b"".join(path.read_bytes() for path in files))) < 62_000
