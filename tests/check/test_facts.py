"""The facts of a case, from a file and from a program: what is read, and what is refused at its place."""

from __future__ import annotations

import json
from collections import OrderedDict
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azrules.check import facts
from azrules.check.facts import agreed_day
from azrules.check.program import Reader
from azrules.diagnostic import Diagnostic, Problems
from azrules.model.given import Given, Judged
from azrules.model.values import Result
from azrules.problems.catalogue import every_message
from azrules.source import Source
from azrules.syntax.text import read_any
from tests.check.proef import rules
from tests.golden import golden

ON = date(2024, 3, 1)
RULESET = rules()
LAW = RULESET.on(ON)
READER = Reader(LAW)


def from_file(text: str, name: str = "feiten.yaml") -> list[Given]:
    root = read_any(Source(name, text))
    return [facts.read(case, LAW) for case in facts.cases(root, RULESET)]


def one(text: str, name: str = "feiten.yaml") -> Given:
    (only,) = from_file(text, name)
    return only


def refused(text: str, name: str = "feiten.yaml") -> tuple[Diagnostic, ...]:
    with pytest.raises(Problems) as raised:
        from_file(text, name)
    return raised.value.diagnostics


def refused_dict(case: object) -> tuple[Diagnostic, ...]:
    with pytest.raises(Problems) as raised:
        READER.read(case)  # type: ignore[arg-type]
    return raised.value.diagnostics


# ------------------------------------------------------------------------------------------------------- what is read


class Value(NamedTuple):
    """A value as a YAML file, a JSON file and a program write it, and what it is."""

    fact: str
    yaml: str
    json: object
    program: tuple[object, ...]
    result: Result


VALUES = [
    Value("persoon.aanwezig", "ja", "ja", ("ja", True), True),
    Value("persoon.aanwezig", "nee", "nee", ("nee", False), False),
    Value("persoon.aanwezig", "true", True, ("true",), True),
    Value("persoon.aanwezig", "false", False, ("false",), False),
    Value("persoon.uren_per_week", "12.5", 12.5, ("12.5", 12.5, Decimal("12.5"), Fraction(25, 2)), Fraction(25, 2)),
    Value("persoon.uren_per_week", "12", 12, ("12", 12, 12.0, Decimal(12), Fraction(12)), 12),
    Value("persoon.uren_per_week", '"12"', "12", ("12",), 12),
    Value("persoon.inkomen", "0.1", 0.1, (0.1, "0.1"), Fraction(1, 10)),
    Value("persoon.inkomen", "1000.0000", 1000.0, (1000, "1000"), 1000),
    Value("persoon.ervaring", "18", 18, (18, "18"), 18),
    Value("persoon.geboortedatum", "1990-05-10", "1990-05-10", ("1990-05-10", date(1990, 5, 10)), date(1990, 5, 10)),
    Value("persoon.geboortedatum", "2024-03-01", "2024-03-01", (ON,), ON),
    Value("initiatief.werkvorm", "horeca", "horeca", ("horeca",), "horeca"),
    Value(
        "persoon.talen", "[nl, fr]", ["nl", "fr"], (["fr", "nl"], ("nl", "fr"), {"nl", "fr"}), frozenset({"nl", "fr"})
    ),
    Value("persoon.talen", "[de]", ["de"], (frozenset({"de"}), iter(["de"])), frozenset({"de"})),
]


@pytest.mark.parametrize("value", VALUES, ids=[f"{value.fact}-{value.yaml}" for value in VALUES])
def test_a_value_is_the_same_whoever_writes_it(value: Value) -> None:
    entity, _, key = value.fact.partition(".")
    as_json = json.dumps({entity: {key: value.json}})
    read = [
        one(f"{entity}:\n  {key}: {value.yaml}\n"),
        one(as_json),
        one(as_json, "feiten.json"),
        *(READER.read({entity: {key: written}}) for written in value.program),
    ]
    for case in read:
        assert case.known() == {value.fact: value.result}
        assert type(case[value.fact]) is type(value.result)


def test_a_number_is_in_its_unit() -> None:
    law = rules(("eenheid: maand\n", "eenheid: jaar\n")).on(ON)
    assert Reader(law).read({"persoon": {"ervaring": 2}})["persoon.ervaring"] == 24
    assert Reader(law).read({"persoon": {"ervaring": "2"}})["persoon.ervaring"] == 24


def test_what_three_digits_behind_a_point_mean_depends_on_who_wrote_them() -> None:
    law = rules(("stap: 0.01", "stap: 0.001")).on(ON)
    (case,) = facts.cases(read_any(Source("feiten.json", '{"persoon": {"inkomen": 1.125}}')), law.ruleset)
    assert facts.read(case, law)["persoon.inkomen"] == Fraction(9, 8)
    assert Reader(law).read({"persoon": {"inkomen": 1.125}})["persoon.inkomen"] == Fraction(9, 8)
    for doubtful in (refused("persoon:\n  inkomen: 1.125\n"), refused_dict({"persoon": {"inkomen": "1.125"}})):
        assert [found.code for found in doubtful] == ["getal-notatie"]


class Werkvorm(StrEnum):
    """As a program may name the members of a choice."""

    HORECA = "horeca"


@pytest.mark.parametrize("mapping", [dict, OrderedDict, lambda pairs: MappingProxyType(dict(pairs))])
def test_any_mapping_will_do(mapping: type[dict[str, object]]) -> None:
    case = mapping([("initiatief", mapping([("werkvorm", Werkvorm.HORECA)]))])
    assert READER.read(case)["initiatief.werkvorm"] == "horeca"


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "persoon:\n",
        "persoon: {}\n",
        "persoon: null\ninitiatief: ~\n",
        "persoon: []\n",
        "persoon:\n  inkomen:\n  talen: null\n  aanwezig: ''\n  gemotiveerd: ~\n",
        "persoon:\n  gemotiveerd: {waarde: }\n",
        "persoon:\n  gemotiveerd: {waarde: null, door: null, op: '', grond: }\n",
        "naam:\npeildatum:\n",
        "naam: ''\npeildatum: ''\npersoon: {naam: ''}\n",
    ],
)
def test_what_is_left_out_is_unknown(text: str) -> None:
    read = one(text)
    assert read.known() == {}
    assert (read.name, read.labels) == ("", {})


@pytest.mark.parametrize(
    "case",
    [
        {},
        {"persoon": None},
        {"persoon": {}},
        {"persoon": {"inkomen": None, "talen": None, "aanwezig": "", "naam": None}, "initiatief": None},
        {"persoon": {"gemotiveerd": {}}},
        {"persoon": {"gemotiveerd": {"waarde": None, "door": "An"}}},
        {"naam": None, "peildatum": None},
        {"naam": "", "peildatum": ""},
    ],
)
def test_what_a_program_leaves_out_is_unknown(case: dict[str, object]) -> None:
    assert READER.read(case).known() == {}


# ------------------------------------------------------------------------------------------------ names and judgements


JUDGED = """\
naam: Proef
persoon:
  naam: An
  gemotiveerd: {waarde: ja, door: Bo, op: 2024-02-01, grond: een gesprek}
initiatief:
  naam: 12
"""


def test_who_is_judged_and_by_whom() -> None:
    written = one(JUDGED)
    assert written.known() == {"persoon.gemotiveerd": True}
    assert written.judged == {"persoon.gemotiveerd": Judged("Bo", date(2024, 2, 1), "een gesprek")}
    assert (written.name, written.labels) == ("Proef", {"persoon": "An", "initiatief": "12"})
    for when in (date(2024, 2, 1), "2024-02-01"):
        judged = {"waarde": True, "door": "Bo", "op": when, "grond": "een gesprek"}
        case = {"naam": "Proef", "persoon": {"naam": "An", "gemotiveerd": judged}, "initiatief": {"naam": 12}}
        assert READER.read(case) == written


def test_a_judgement_without_who_judged() -> None:
    assert one("persoon: {gemotiveerd: nee}").judged == {}
    assert READER.read({"persoon": {"gemotiveerd": {"waarde": "nee"}}}).judged == {"persoon.gemotiveerd": Judged()}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("naam: Proef\npersoon: {naam: An}\ninitiatief: {naam: Bakkerij}\n", ["Proef"]),
        ("initiatief: {naam: Bakkerij}\npersoon: {naam: An}\n", ["An - Bakkerij"]),
        ("persoon: {naam: An}\n", ["An"]),
        ("persoon: {}\n", [""]),
        ("persoon: {naam: An}\ninitiatief:\n- {naam: Bakkerij}\n- {naam: Kas}\n", ["An - Bakkerij", "An - Kas"]),
        ("naam: Proef\ninitiatief:\n- {naam: Bakkerij}\n- {}\n", ["Proef - Bakkerij", "Proef"]),
        ("- naam: Een\n- persoon: {naam: An}\n- {}\n", ["Een", "An", ""]),
    ],
)
def test_what_a_case_is_called(text: str, names: list[str]) -> None:
    assert [read.name for read in from_file(text)] == names


def test_a_case_of_a_program_is_called_the_same() -> None:
    case = {"initiatief": {"naam": "Bakkerij"}, "persoon": {"naam": "An"}}
    assert READER.read(case).name == "An - Bakkerij"
    assert READER.read({**case, "naam": "Proef"}).name == "Proef"


# ------------------------------------------------------------------------------------------------------ cases of a file


def test_a_person_against_several_initiatives() -> None:
    read = from_file("persoon: {inkomen: 5}\ninitiatief:\n- {werkvorm: horeca}\n- {aantal_plaatsen: 3}\n- {}\n")
    assert [one.known() for one in read] == [
        {"persoon.inkomen": 5, "initiatief.werkvorm": "horeca"},
        {"persoon.inkomen": 5, "initiatief.aantal_plaatsen": 3},
        {"persoon.inkomen": 5},
    ]


def test_several_persons_against_several_initiatives() -> None:
    text = "persoon: [{inkomen: 1}, {inkomen: 2}]\ninitiatief: [{aantal_plaatsen: 1}, {aantal_plaatsen: 2}]\n"
    read = [(one["persoon.inkomen"], one["initiatief.aantal_plaatsen"]) for one in from_file(text)]
    assert read == [(1, 1), (1, 2), (2, 1), (2, 2)]


def test_a_list_of_cases_each_with_its_own() -> None:
    read = from_file("- persoon: {inkomen: 1}\n- persoon: [{inkomen: 2}, {inkomen: 3}]\n- {}\n")
    assert [one["persoon.inkomen"] for one in read] == [1, 2, 3, None]
    assert from_file("[]") == []


# --------------------------------------------------------------------------------------------------- the reference date


@pytest.mark.parametrize(
    ("text", "asked", "agreed"),
    [
        ("peildatum: 2024-03-01", None, ON),
        ("peildatum: 2024-03-01", ON, ON),
        ("persoon: {}", ON, ON),
        ("persoon: {}", None, None),
        ("peildatum: ''", None, None),
    ],
)
def test_the_day_of_a_case(text: str, asked: date | None, agreed: date | None) -> None:
    (case,) = facts.cases(read_any(Source("feiten.yaml", text)), RULESET)
    assert agreed_day(case, asked) == agreed


@pytest.mark.parametrize(
    ("text", "asked", "code", "underlined"),
    [
        ("peildatum: 2024-03-02", ON, "peildatums-verschillen", "2024-03-02"),
        ("peildatum: 2024-02-30", None, "datum-bestaat-niet", "2024-02-30"),
        ("peildatum: 2024-02-30", ON, "datum-bestaat-niet", "2024-02-30"),
        ("peildatum: gisteren", None, "datum-notatie", "gisteren"),
    ],
)
def test_a_day_that_cannot_be_agreed_on(text: str, asked: date | None, code: str, underlined: str) -> None:
    (case,) = facts.cases(read_any(Source("feiten.yaml", text)), RULESET)
    with pytest.raises(Problems) as raised:
        agreed_day(case, asked)
    assert [(found.code, found.span.text) for found in raised.value.diagnostics] == [(code, underlined)]


@pytest.mark.parametrize("day", [ON, "2024-03-01", None, ""])
def test_a_program_may_say_the_day_again(day: object) -> None:
    assert READER.read({"peildatum": day, "persoon": {"inkomen": 1}}).known() == {"persoon.inkomen": 1}


# ---------------------------------------------------------------------------------------------------- what is refused

# What a file writes, and what is said: the code and what is underlined.
REFUSED: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "verschreven": ("persoon:\n  uern_per_week: 3\n", [("onbekend-gegeven", "uern_per_week")]),
    "in-het-verkeerde-deel": ("initiatief:\n  inkomen: 3\n", [("onbekend-gegeven", "inkomen")]),
    "nergens": ("persoon:\n  schoenmaat: 42\n", [("onbekend-gegeven", "schoenmaat")]),
    "leeg-en-onbekend": ("persoon:\n  schoenmaat:\n", [("onbekend-gegeven", "schoenmaat")]),
    "volle-naam": ("persoon:\n  persoon.inkomen: 3\n", [("onbekend-gegeven", "persoon.inkomen")]),
    "deel-verschreven": ("persoo:\n  inkomen: 3\n", [("onbekend-deel", "persoo")]),
    "zonder-deel": (
        "inkomen: 3\nuren_per_week: 3\n",
        [("onbekend-deel", "inkomen"), ("onbekend-deel", "uren_per_week")],
    ),
    "geen-geval": ("drie", [("geen-geval", "drie")]),
    "geen-geval-in-lijst": ("- persoon: {}\n- drie\n- [vier]\n", [("geen-geval", "drie"), ("geen-geval", "vier")]),
    "deel-is-een-waarde": ("persoon: An\n", [("geen-gegevens", "An")]),
    "deel-is-een-lijst-van-waarden": (
        "persoon: [{}, An, [Bo]]\n",
        [("geen-gegevens", "An"), ("geen-gegevens", "[Bo]")],
    ),
    "geen-getal": ("persoon:\n  inkomen: veel\n", [("getal-notatie", "veel")]),
    "met-eenheid": ("persoon:\n  uren_per_week: 12 uur\n", [("getal-notatie", "12 uur")]),
    "met-komma": ("persoon:\n  uren_per_week: 12,5\n", [("getal-notatie", "12,5")]),
    "duizendtal": ("persoon:\n  inkomen: 1.000\n", [("getal-notatie", "1.000")]),
    "getal-voor-ja-nee": ("persoon:\n  aanwezig: 1\n", [("geen-ja-nee", "1")]),
    "tekst-voor-ja-nee": ("persoon:\n  aanwezig: Ja\n", [("geen-ja-nee", "Ja")]),
    "ja-voor-getal": ("persoon:\n  inkomen: ja\n", [("getal-notatie", "ja")]),
    "getal-voor-keuze": ("initiatief:\n  werkvorm: 3\n", [("onbekende-keuze", "3")]),
    "verschreven-keuze": ("initiatief:\n  werkvorm: atelir\n", [("onbekende-keuze", "atelir")]),
    "omschrijving-voor-keuze": ("initiatief:\n  werkvorm: Atelier\n", [("onbekende-keuze", "Atelier")]),
    "verschreven-in-lijst": (
        "persoon:\n  talen: [nl, ff, gg]\n",
        [("onbekende-keuze", "ff"), ("onbekende-keuze", "gg")],
    ),
    "leeg-in-lijst": ("persoon:\n  talen: [nl, null]\n", [("onbekende-keuze", "null")]),
    "twee-keer-in-lijst": ("persoon:\n  talen: [nl, fr, nl]\n", [("keuze-dubbel", "nl")]),
    "te-weinig-in-lijst": ("persoon:\n  talen: []\n", [("te-weinig-keuzes", "[]")]),
    "waarde-voor-lijst": ("persoon:\n  talen: nl\n", [("geen-lijst", "nl")]),
    "groep-voor-lijst": ("persoon:\n  talen: {nl: ja}\n", [("geen-lijst", "{nl: ja}")]),
    "lijst-voor-waarde": ("persoon:\n  inkomen: [1, 2]\n", [("geen-enkele-waarde", "[1, 2]")]),
    "groep-voor-waarde": ("persoon:\n  inkomen: {waarde: 1}\n", [("geen-enkele-waarde", "{waarde: 1}")]),
    "lijst-in-lijst": ("persoon:\n  talen: [[nl]]\n", [("onbekende-keuze", "[nl]")]),
    "boven-bereik": ("persoon:\n  uren_per_week: 60.5\n", [("buiten-bereik", "60.5")]),
    "onder-bereik": ("persoon:\n  uren_per_week: -1\n", [("buiten-bereik", "-1")]),
    "onder-begin": ("persoon:\n  ervaring: -1\n", [("buiten-bereik", "-1")]),
    "buiten-stap": ("persoon:\n  uren_per_week: 2.25\n", [("buiten-stap", "2.25")]),
    "halve-cent": ("persoon:\n  inkomen: 0.005\n", [("buiten-stap", "0.005")]),
    "na-de-peildatum": ("persoon:\n  geboortedatum: 2024-03-02\n", [("buiten-bereik", "2024-03-02")]),
    "voor-het-bereik": ("persoon:\n  geboortedatum: 1899-12-31\n", [("buiten-bereik", "1899-12-31")]),
    "dag-die-niet-bestaat": ("persoon:\n  geboortedatum: 2023-02-29\n", [("datum-bestaat-niet", "2023-02-29")]),
    "dag-andersom": ("persoon:\n  geboortedatum: 10-05-1990\n", [("datum-notatie", "10-05-1990")]),
    "jaar-voor-dag": ("persoon:\n  geboortedatum: 1990\n", [("datum-notatie", "1990")]),
    "heel-groot": ("persoon:\n  ervaring: " + "9" * 31 + "\n", [("getal-notatie", "9" * 31)]),
    "heel-groot-tussen-aanhalingstekens": (
        f'persoon:\n  ervaring: "{"9" * 31}"\n',
        [("getal-notatie", f'"{"9" * 31}"')],
    ),
    "twee-keer": ("persoon:\n  inkomen: 1\n  inkomen: 2\n", [("dubbele-sleutel", "inkomen")]),
    "twee-keer-hetzelfde-deel": ("persoon: {}\npersoon: {}\n", [("dubbele-sleutel", "persoon")]),
    "oordeel-met-iets-anders": (
        "persoon:\n  gemotiveerd: {waarde: ja, wie: An, dor: Bo}\n",
        [("onbekend-bij-oordeel", "wie"), ("onbekend-bij-oordeel", "dor")],
    ),
    "oordeel-is-geen-ja-nee": ("persoon:\n  gemotiveerd: {waarde: misschien}\n", [("geen-ja-nee", "misschien")]),
    "oordeel-op-een-dag-die-niet-bestaat": (
        "persoon:\n  gemotiveerd: {waarde: ja, op: 2024-02-30}\n",
        [("datum-bestaat-niet", "2024-02-30")],
    ),
    "oordeel-op-twee-dagen": (
        "persoon:\n  gemotiveerd: {waarde: ja, op: [1, 2]}\n",
        [("geen-enkele-waarde", "[1, 2]")],
    ),
    "oordeel-door-een-lijst": ("persoon:\n  gemotiveerd: {waarde: ja, door: [An]}\n", [("geen-enkele-waarde", "[An]")]),
    "oordeel-op-een-groep": (
        "persoon:\n  gemotiveerd: {waarde: ja, grond: {a: b}}\n",
        [("geen-enkele-waarde", "{a: b}")],
    ),
    "naam-is-een-lijst": ("naam: [An]\n", [("geen-enkele-waarde", "[An]")]),
    "naam-van-deel-is-een-groep": ("persoon:\n  naam: {voor: An}\n", [("geen-enkele-waarde", "{voor: An}")]),
    "peildatum-is-een-lijst": ("peildatum: [2024-03-01]\n", [("geen-enkele-waarde", "[2024-03-01]")]),
    "alles-samen": (
        "persoon:\n  uern_per_week: 3\n  inkomen: veel\n  talen: [ff]\ninitiatief:\n  werkvorm: atelir\n",
        [
            ("onbekend-gegeven", "uern_per_week"),
            ("getal-notatie", "veel"),
            ("onbekende-keuze", "ff"),
            ("onbekende-keuze", "atelir"),
        ],
    ),
}


@pytest.mark.parametrize(("text", "said"), REFUSED.values(), ids=REFUSED)
def test_what_a_file_cannot_say(text: str, said: list[tuple[str, str]]) -> None:
    assert [(found.code, found.span.text) for found in refused(text)] == said


def test_as_people_read_it() -> None:
    shown = []
    for name, (text, _) in REFUSED.items():
        told = "\n\n".join(found.render() for found in refused(text))
        shown.append(f"## {name}\n\n{told}\n")
    golden("check/feiten.txt", "\n".join(shown))


JSON = {
    "json-null-in-lijst": ('{"persoon": {"talen": ["nl", null]}}', [("onbekende-keuze", "null")]),
    "json-getal-voor-ja-nee": ('{"persoon": {"aanwezig": 1}}', [("geen-ja-nee", "1")]),
    "json-ja-nee-voor-getal": ('{"persoon": {"inkomen": true}}', [("getal-notatie", "true")]),
    "json-macht": ('{"persoon": {"inkomen": 1e3}}', [("getal-notatie", "1e3")]),
    "json-duizendtal-als-tekst": ('{"persoon": {"inkomen": "1.000"}}', [("getal-notatie", '"1.000"')]),
    "json-twee-keer": ('{"persoon": {"inkomen": 1, "inkomen": 2}}', [("dubbele-sleutel", '"inkomen"')]),
    "json-geen-geval": ("3", [("geen-geval", "3")]),
}


@pytest.mark.parametrize(("text", "said"), JSON.values(), ids=JSON)
def test_what_a_json_file_cannot_say(text: str, said: list[tuple[str, str]]) -> None:
    assert [(found.code, found.span.text) for found in refused(text, "feiten.json")] == said


class Odd:
    """What no fact is."""

    def __repr__(self) -> str:
        return "<Odd\nthing>"


PROGRAM: dict[str, tuple[object, list[tuple[str, str]]]] = {
    "verschreven": ({"persoon": {"uern_per_week": 3}}, [("onbekend-gegeven", "persoon.uern_per_week")]),
    "leeg-en-onbekend": ({"persoon": {"schoenmaat": None}}, [("onbekend-gegeven", "persoon.schoenmaat")]),
    "sleutel-is-een-getal": ({"persoon": {3: 4}}, [("onbekend-gegeven", "persoon.3")]),
    "deel-is-een-getal": ({3: {}}, [("onbekend-deel", "3: {}")]),
    "zonder-deel": ({"inkomen": 3}, [("onbekend-deel", "inkomen: 3")]),
    "deel-is-een-waarde": ({"persoon": "An"}, [("geen-gegevens", "persoon: 'An'")]),
    "deel-is-een-lijst": ({"initiatief": [{}, {}]}, [("geen-gegevens", "initiatief: [{}, {}]")]),
    "ja-nee-voor-getal": ({"persoon": {"inkomen": True}}, [("verkeerde-waarde", "True")]),
    "iets-anders-voor-getal": ({"persoon": {"inkomen": Odd()}}, [("verkeerde-waarde", "<Odd thing>")]),
    "geen-getal": ({"persoon": {"inkomen": float("nan")}}, [("verkeerde-waarde", "nan")]),
    "oneindig": ({"persoon": {"ervaring": float("inf")}}, [("verkeerde-waarde", "inf")]),
    "geen-decimaal": ({"persoon": {"inkomen": Decimal("NaN")}}, [("verkeerde-waarde", "Decimal('NaN')")]),
    "geen-decimaal-die-klaagt": ({"persoon": {"inkomen": Decimal("sNaN")}}, [("verkeerde-waarde", "Decimal('sNaN')")]),
    "heel-groot": ({"persoon": {"ervaring": 10**30}}, [("verkeerde-waarde", str(10**30))]),
    "groter-dan-python-schrijft": ({"persoon": {"ervaring": 10**5000}}, [("verkeerde-waarde", "int")]),
    "groter-dan-een-computer-schrijft": (
        {"persoon": {"ervaring": Decimal("1E+999999999")}},
        [("verkeerde-waarde", "Decimal('1E+999999999')")],
    ),
    "kleiner-dan-een-computer-schrijft": (
        {"persoon": {"inkomen": Decimal("1E-999999999")}},
        [("verkeerde-waarde", "Decimal('1E-999999999')")],
    ),
    "heel-grote-float": ({"persoon": {"ervaring": 1e300}}, [("verkeerde-waarde", "1e+300")]),
    "een-derde": ({"persoon": {"inkomen": Fraction(1, 3)}}, [("buiten-stap", "Fraction(1, 3)")]),
    "som-van-floats": ({"persoon": {"inkomen": 0.1 + 0.2}}, [("buiten-stap", "0.30000000000000004")]),
    "getal-voor-ja-nee": ({"persoon": {"aanwezig": 1}}, [("verkeerde-waarde", "1")]),
    "tekst-voor-ja-nee": ({"persoon": {"aanwezig": "True"}}, [("geen-ja-nee", "'True'")]),
    "dag-met-uur": (
        {"persoon": {"geboortedatum": datetime(1990, 5, 10)}},
        [("verkeerde-waarde", "datetime.datetime(1990, 5, 10, 0, 0)")],
    ),
    "getal-voor-dag": ({"persoon": {"geboortedatum": 19900510}}, [("verkeerde-waarde", "19900510")]),
    "dag-die-niet-bestaat": ({"persoon": {"geboortedatum": "2023-02-29"}}, [("datum-bestaat-niet", "'2023-02-29'")]),
    "na-de-peildatum": ({"persoon": {"geboortedatum": date(2024, 3, 2)}}, [("buiten-bereik", "2024-03-02")]),
    "buiten-bereik": ({"persoon": {"uren_per_week": 61}}, [("buiten-bereik", "61")]),
    "buiten-stap": ({"persoon": {"uren_per_week": 2.25}}, [("buiten-stap", "2.25")]),
    "verschreven-keuze": ({"initiatief": {"werkvorm": "atelir"}}, [("onbekende-keuze", "'atelir'")]),
    "getal-voor-keuze": ({"initiatief": {"werkvorm": 3}}, [("verkeerde-waarde", "3")]),
    "tekst-voor-lijst": ({"persoon": {"talen": "nl"}}, [("verkeerde-waarde", "'nl'")]),
    "getal-voor-lijst": ({"persoon": {"talen": 3}}, [("verkeerde-waarde", "3")]),
    "getal-in-lijst": ({"persoon": {"talen": ["nl", 3]}}, [("verkeerde-waarde", "3")]),
    "bytes-voor-lijst": ({"persoon": {"talen": b"nl"}}, [("verkeerde-waarde", "110")]),
    "twee-keer-in-lijst": ({"persoon": {"talen": ["fr", "nl", "nl"]}}, [("keuze-dubbel", "['fr', 'nl', 'nl']")]),
    "te-weinig-in-lijst": ({"persoon": {"talen": []}}, [("te-weinig-keuzes", "[]")]),
    "lijst-voor-waarde": ({"persoon": {"inkomen": [1]}}, [("verkeerde-waarde", "[1]")]),
    "oordeel-waar-niemand-oordeelt": (
        {"persoon": {"inkomen": {"waarde": 1}}},
        [("geen-enkele-waarde", "{'waarde': 1}")],
    ),
    "groep-voor-lijst": ({"persoon": {"talen": {"nl": True}}}, [("geen-lijst", "{'nl': True}")]),
    "oordeel-met-iets-anders": (
        {"persoon": {"gemotiveerd": {"waarde": True, "wie": "An", 3: 4}}},
        [("onbekend-bij-oordeel", "{'waarde': True, 'wie': 'An', 3: 4}")] * 2,
    ),
    "oordeel-op-een-dag-met-uur": (
        {"persoon": {"gemotiveerd": {"op": datetime(2024, 1, 1)}}},
        [("datum-notatie", "{'op': datetime.datetime(2024, 1, 1, 0, 0)}")],
    ),
    "oordeel-door-een-lijst": (
        {"persoon": {"gemotiveerd": {"door": ["An"]}}},
        [("geen-enkele-waarde", "{'door': ['An']}")],
    ),
    "naam-is-een-lijst": ({"naam": ["An"]}, [("geen-enkele-waarde", "naam: ['An']")]),
    "naam-is-waar": ({"naam": True}, [("geen-enkele-waarde", "naam: True")]),
    "naam-van-deel-is-een-groep": ({"persoon": {"naam": {"voor": "An"}}}, [("geen-enkele-waarde", "{'voor': 'An'}")]),
    "andere-peildatum": ({"peildatum": "2024-03-02"}, [("peildatums-verschillen", "peildatum: '2024-03-02'")]),
    "peildatum-met-uur": (
        {"peildatum": datetime(2024, 3, 1)},
        [("datum-notatie", "peildatum: datetime.datetime(2024, 3, 1, 0, 0)")],
    ),
    "alles-samen": (
        {"persoon": {"uern_per_week": 3, "inkomen": "veel"}, "initiatief": {"werkvorm": "atelir"}, "huis": {}},
        [
            ("onbekend-deel", "huis: {}"),
            ("onbekend-gegeven", "persoon.uern_per_week"),
            ("getal-notatie", "'veel'"),
            ("onbekende-keuze", "'atelir'"),
        ],
    ),
}


@pytest.mark.parametrize(("case", "said"), PROGRAM.values(), ids=PROGRAM)
def test_what_a_program_cannot_say(case: object, said: list[tuple[str, str]]) -> None:
    found = refused_dict(case)
    assert sorted((one.code, one.span.text) for one in found) == sorted(said)
    assert all("\n" not in one.says() + one.advises() for one in found)


def test_as_a_developer_reads_it() -> None:
    shown = []
    for name, (case, _) in PROGRAM.items():
        told = "\n\n".join(found.render() for found in refused_dict(case))
        shown.append(f"## {name}\n\n{told}\n")
    golden("check/feiten-van-een-programma.txt", "\n".join(shown))


def test_every_message_about_facts_has_a_mistake() -> None:
    """Elsewhere: rows, and what is asked for beside the facts (a day, a reading, a rule set)."""
    tables = [*(said for _, said in REFUSED.values()), *(said for _, said in PROGRAM.values())]
    made = {code for said in tables for code, _ in said}
    there = {message.code for place, message in every_message() if place.startswith("azrules.problems.facts.")}
    assert there - made == {
        "buiten-geldigheid",
        "geen-rijen",
        "lezing-onbekend",
        "onbekende-regelset",
        "regelset-nog-niet-bekend",
    }


@pytest.mark.parametrize("case", [[], [{"persoon": {}}], "persoon", None, 3, {"persoon"}])
def test_what_is_no_case_at_all_is_a_mistake_in_the_program(case: object) -> None:
    with pytest.raises(TypeError, match="mapping"):
        READER.read(case)  # type: ignore[arg-type]


# ---------------------------------------------------------------------------------------------- two ways in, one result

_TEXTS = st.sampled_from(["", "ja", "nee", "true", "horeca", "atelier", "nl", "12", "12.5", "1.000", "2024-02-29", "x"])
_NUMBERS = st.integers(-3, 70) | st.decimals(0, 61, places=2) | st.sampled_from([0.5, 2.25, 12.0])
_LISTS = st.lists(st.sampled_from(["nl", "fr", "de", "it"]), max_size=4)
_DAYS = st.dates(date(1890, 1, 1), date(2030, 1, 1))
_VALUES = st.none() | st.booleans() | _TEXTS | _NUMBERS | _DAYS | _LISTS
_NAMES = st.none() | _TEXTS | st.integers(0, 9) | _LISTS
_JUDGEMENTS = st.fixed_dictionaries(
    {}, optional={"waarde": _VALUES, "door": _NAMES, "op": st.none() | _TEXTS | _DAYS, "grond": _NAMES, "wie": _NAMES}
)
_KEYS = st.sampled_from([*(fact.key for fact in RULESET.facts.values()), "schoenmaat"])
_FACTS = st.dictionaries(_KEYS, _VALUES | _JUDGEMENTS, max_size=4)
_PARTS = st.none() | st.builds(
    lambda facts, name: facts | name, _FACTS, st.fixed_dictionaries({}, optional={"naam": _NAMES})
)
_CASES = st.fixed_dictionaries(
    {},
    optional={
        "persoon": _PARTS,
        "initiatief": _PARTS,
        "naam": _NAMES,
        "peildatum": st.sampled_from([None, "", ON, "2024-03-01"]),
        "huis": _PARTS,
    },
)


def written(value: object) -> str:
    """A value as JSON text, which is YAML too; numbers as they are, so that no float changes them."""
    match value:
        case dict():
            return "{" + ", ".join(f"{json.dumps(key)}: {written(inner)}" for key, inner in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(written, value)) + "]"
        case Decimal() | float():
            return f'"{Decimal(str(value)):.2f}"'
        case date():
            return f'"{value}"'
    return json.dumps(value)


@given(_CASES)
def test_a_program_and_a_file_say_the_same(case: dict[str, object]) -> None:
    try:
        by_program = READER.read(case)
    except Problems:
        assert refused(written(case))
    else:
        by_file = one(written(case))
        assert by_file.results == by_program.results
        assert by_file.name == by_program.name
        assert by_file.labels == by_program.labels
        assert by_file.judged == by_program.judged
