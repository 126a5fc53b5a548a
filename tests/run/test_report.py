"""The JSON of an answer: its keys and values are a promise to other programs, its receipt to whoever must prove it."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import product

import pytest

from azrules import library
from azrules.check.program import Reader
from azrules.model.given import Given
from azrules.model.types import DATE, TRUTH, Choice, Choices, Number, Type
from azrules.model.units import EURO, PERCENT, YEAR, unit_named
from azrules.model.values import UNKNOWN, Fault, Result
from azrules.run.evaluate import Outcome
from azrules.run.receipt import receipt
from azrules.run.report import plain, report
from tests import small
from tests.golden import golden

RULES = """\
maandeinde: naar voor
gegevens:
  mens:
    geboren: {titel: Geboren, type: datum, vraag: "Wanneer geboren?"}
    uren_per_week: {titel: Uren, type: getal, eenheid: uur/week, bereik: 0 tot en met 60, stap: 0.5, vraag: "Uren?"}
    kan_spitten: {titel: Kan spitten, type: ja/nee, vraag: "Kan de mens spitten?", beoordeling: wijze}
    heeft_hond: {titel: Heeft een hond, type: ja/nee, vraag: "Is er een hond?", standaardwaarde: nee}
  tuin:
    bedden: {titel: Bedden, type: getal, bereik: 0 tot en met 50, stap: 1, vraag: "Hoeveel bedden?"}
    tuiniers: {titel: Tuiniers, type: getal, bereik: 0 tot en met 50, stap: 1, vraag: "Hoeveel tuiniers?"}
    bijdrage: {titel: Bijdrage, type: bedrag, bereik: 0 tot en met 100, stap: 0.01, vraag: "Hoeveel betaalt men?"}
parameters:
  minimum:
    titel: Minimum aantal uren
    eenheid: uur/week
    waarden:
      - {waarde: 2, status: geldend recht, nagegaan: primair, bron: {document: wet, plaats: "2"}}
interpretaties:
  streng:
    vraag: Telt het minimum zelf mee?
    standaard: ruim
    lezingen:
      ruim: {titel: Het minimum telt mee}
      eng: {titel: Alleen wat erboven ligt}
regels:
  volwassen:
    titel: De mens is volwassen
    voldaan als: geboren + 18 jaar <= peildatum
  werkt_genoeg:
    titel: De mens tuiniert genoeg
    kracht: zou moeten
    bron: {document: web, plaats: "4"}
    volgens interpretatie: streng
    lezingen:
      ruim: uren_per_week >= minimum
      eng: uren_per_week > minimum
    behalve:
      - titel: wie kan spitten
        als: kan_spitten
        dan: ja
        kracht: mag
        bron: {document: web, plaats: "5"}
    advies: {bij: ja, naar: de tuin, tekst: Kom langs.}
  zonder_hond:
    titel: Er is geen hond
    van toepassing als: uren_per_week > 10
    voldaan als: niet heeft_hond
  plaats_genoeg:
    titel: Er is plaats genoeg
    voldaan als: bedden / tuiniers >= 1
  betaald:
    titel: Wat de tuin ontvangt
    is: bijdrage * tuiniers
beslissing:
  tuinier_worden:
    titel: Tuinier
    vraag: Kan deze mens mee tuinieren?
    stel in volgorde: [volwassen, werkt_genoeg, zonder_hond, plaats_genoeg]
    antwoorden: {ja: "Ja, welkom.", nee: "Nee, nu niet.", onbekend: "Dat weten we nog niet."}
resultaten: [betaald]
"""
EVALUATOR = small.evaluator(RULES)
READER = Reader(EVALUATOR.law)
MENS = {"geboren": "2004-02-29", "uren_per_week": "2.5", "kan_spitten": False}
TUIN = {"bedden": 10, "tuiniers": 4, "bijdrage": "12.50"}
JUDGED = {"waarde": "ja", "door": "Wies", "op": "2024-02-01", "grond": "een uur samen gespit"}


def answer(mens: dict[str, object] | None = None, tuin: dict[str, object] | None = None, **more: object) -> Outcome:
    """The fine case with other facts about the person or the garden."""
    facts = {"mens": MENS | (mens or {}), "tuin": TUIN | (tuin or {}), **more}
    return EVALUATOR.evaluate(READER.read(facts))


# ------------------------------------------------------------------------------------------------------------ the keys

KEYS = [
    "ruleset",
    "version",
    "date",
    "status",
    "reforms",
    "outcome",
    "outputs",
    "stopped_at",
    "decided_by",
    "next_question",
    "missing",
    "rules",
    "faults",
    "advice",
    "computed",
    "assumptions",
    "judgements",
    "readings",
]


def test_the_keys_of_an_answer() -> None:
    data = report(answer())
    assert list(data) == KEYS
    assert (data["ruleset"], data["version"], data["date"]) == ("proef", "1.0.0", "2024-03-01")
    assert data["status"] == "aanbeveling"


def test_the_name_of_a_case_comes_first() -> None:
    data = report(answer(naam="Lien"))
    assert list(data) == ["case", *KEYS]
    assert data["case"] == "Lien"


def test_without_a_decision_there_is_no_outcome() -> None:
    data = report(small.evaluate("regels:\n  r: {titel: R, is: p}\nresultaten: [r]", p=2))
    assert not {"outcome", "stopped_at", "decided_by"} & data.keys()
    assert data["outputs"] == {"r": {"value": "2", "unit": None, "status": "known"}}


@pytest.mark.parametrize(
    ("name", "outcome"),
    [
        ("ja", answer({"kan_spitten": JUDGED, "uren_per_week": 1})),
        ("nee-niet-van-toepassing", answer({"uren_per_week": 8}, {"bedden": 2})),
        ("nee-staat-al-vast", answer({"geboren": None, "uren_per_week": 12, "heeft_hond": True})),
        ("onbekend", answer({"kan_spitten": None, "uren_per_week": 1}, {"tuiniers": None})),
        ("fout", answer({"uren_per_week": 12}, {"tuiniers": 0})),
    ],
)
def test_a_whole_answer(name: str, outcome: Outcome) -> None:
    golden(f"report/{name}.json", json.dumps(report(outcome), ensure_ascii=False, indent=2) + "\n")


# ---------------------------------------------------------------------------------------------------------- its values

COLOUR = Choice("mens.kleur", ("rood", "blauw"), ("Rood", "Blauw"))
HOURS = unit_named("uur/week")


@pytest.mark.parametrize(
    ("result", "type_", "wanted"),
    [
        (True, TRUTH, True),
        (UNKNOWN, TRUTH, None),
        (Fault("deling-door-nul"), Number(), None),
        (3, Number(), "3"),
        (Fraction(5, 2), Number(HOURS) if HOURS else None, "2.5"),
        (Fraction(1, 3), Number(), "1/3"),
        (216, Number(YEAR), "18"),
        (Fraction(1, 2), Number(PERCENT), "50"),
        (Fraction(25, 2), Number(EURO), "12.5"),
        (date(2024, 2, 29), DATE, "2024-02-29"),
        ("rood", COLOUR, "rood"),
        (frozenset({"rood", "blauw"}), Choices(COLOUR), ["blauw", "rood"]),
        (frozenset(), Choices(COLOUR), []),
    ],
)
def test_a_value(result: Result, type_: Type, wanted: object) -> None:
    assert plain(result, type_) == wanted
    assert type(plain(result, type_)) is type(wanted)


def test_results_have_their_unit_and_their_status() -> None:
    assert report(answer())["outputs"] == {
        "tuinier_worden": {"value": True, "unit": None, "status": "known"},
        "betaald": {"value": "50", "unit": "euro", "status": "known"},
    }
    unknown = report(answer({"geboren": None}, {"bijdrage": None}))["outputs"]
    assert [output["status"] for output in unknown.values()] == ["unknown", "unknown"]  # type: ignore[union-attr, index, call-overload]
    faulty = report(answer(tuin={"tuiniers": 0}))["outputs"]
    assert [output["status"] for output in faulty.values()] == ["fault", "known"]  # type: ignore[union-attr, index, call-overload]


def test_a_fault_is_told_in_the_language_that_was_asked() -> None:
    line = next(n for n, text in enumerate(small.text(RULES).splitlines(), 1) if "bedden / tuiniers" in text)
    place = f"proef.yaml:{line}:18"
    outcome = answer(tuin={"tuiniers": 0})
    fault = {"rule": "plaats_genoeg", "code": "deling-door-nul", "place": place}
    assert report(outcome)["faults"] == [{**fault, "message": "hier wordt door nul gedeeld"}]
    assert report(outcome, "en")["faults"] == [{**fault, "message": "this divides by zero"}]


REASONS = """\
regels:
  hulp: {titel: Hulp, voldaan als: a}
  r:
    titel: R
    eerste die past:
      - als: hulp of c
        dan: p
      - als: b
        dan: m + grens
      - anders: k
parameters:
  grens:
    titel: Grens
    volgens: mens.sinds
    waarden:
      - {waarde: 1, tot en met: 2022-12-31, bron: {document: web, plaats: "2"}}
      - {waarde: 5, vanaf: 2023-01-01, bron: {document: web, plaats: "3"}}
resultaten: [r]
"""


def told(reasons: object, depth: int = 0) -> Iterator[str]:
    """A line for each reason: its text and value, and of a rule its title, of a parameter the place of its row."""
    assert isinstance(reasons, list)
    for reason in reasons:
        place = reason.get("source", {}).get("place", "")
        line = f"{reason['kind']} {reason['text']} = {reason['value']} {reason.get('title', '')} {place}"
        yield "  " * depth + line.strip()
        yield from told(reason["because"], depth + 1)


@pytest.mark.parametrize(
    ("facts", "reasons"),
    [
        (
            {"a": True, "p": 7},
            [
                "choice … = 7",
                "  operator hulp of c = True",
                "    rule hulp = True Hulp",
                "      fact a = True A",
                "  fact p = 7 P",
            ],
        ),
        (
            {"a": False, "c": False, "b": True, "m": 2, "sinds": "2022-06-01"},
            [
                "choice … = 3",
                "  operator hulp of c = False",
                "    rule hulp = False Hulp",
                "      fact a = False A",
                "    fact c = False C",
                "  fact b = True B",
                "  operator m + grens = 3",
                "    fact m = 2 M",
                "    parameter grens = 1 Grens 2",
            ],
        ),
        (
            {"a": False, "c": False, "p": 9},
            [
                "choice … = None",
                "  operator hulp of c = False",
                "    rule hulp = False Hulp",
                "      fact a = False A",
                "    fact c = False C",
                "  fact b = None B",
                "  operator m + grens = None",
                "    fact m = None M",
                "    parameter grens = None Grens",
                "  fact k = None K",
            ],
        ),
    ],
    ids=["first row", "second row", "open"],
)
def test_the_reasons_are_the_parts_that_the_value_rests_on(facts: dict[str, object], reasons: list[str]) -> None:
    because = report(small.evaluate(REASONS, **facts))["rules"]["r"]["because"]  # type: ignore[index, call-overload]
    assert [*told(because)] == reasons


def test_a_judgement_tells_who_judged_when_and_why_as_far_as_that_was_told() -> None:
    judged = {"fact": "mens.kan_spitten", "role": "wijze", "value": True}
    full = {"by": "Wies", "on": "2024-02-01", "evidence": "een uur samen gespit"}
    assert report(answer({"kan_spitten": JUDGED, "uren_per_week": 1}))["judgements"] == [judged | full]
    bare = report(answer({"kan_spitten": True, "uren_per_week": 1}))["judgements"]
    assert bare == [judged | {"by": None, "on": None, "evidence": None}]
    some = report(answer({"kan_spitten": {"waarde": "ja", "door": "Wies"}, "uren_per_week": 1}))["judgements"]
    assert some == [judged | {"by": "Wies", "on": None, "evidence": None}]


def test_a_reading_tells_whether_it_is_the_default() -> None:
    for chosen, default in (("ruim", True), ("eng", False)):
        evaluator = small.evaluator(RULES, readings={"streng": chosen})
        data = report(evaluator.evaluate(READER.read({"mens": {**MENS, "uren_per_week": 2}, "tuin": TUIN})))
        (reading,) = data["readings"]  # type: ignore[misc, union-attr]
        assert (reading["reading"], reading["default"]) == (chosen, default)  # type: ignore[index, call-overload]


def test_the_source_of_a_text_at_hand_has_lines_and_no_address() -> None:
    document = replace(small.WEB, file="tekst.md", url="")
    ruleset = small.ruleset("regels:\n  r: {titel: R, is: p}\nresultaten: [r]")
    rule = ruleset.rules["r"]
    citation = replace(rule.citation, document=document, lines=(3, 7))
    cited = replace(rule, citation=citation, of_whole=frozenset())
    law = replace(ruleset, versions={"r": (cited,)}).on(small.DAY)
    source = report(type(EVALUATOR)(law).evaluate(Given(law.ruleset, (UNKNOWN,))))["rules"]["r"]["source"]  # type: ignore[index, call-overload]
    assert source == {
        "document": "web",
        "title": "Het web",
        "place": "1",
        "lines": "3-7",
        "status": "aanbeveling",
    }


# ------------------------------------------------------------------------------------------------------------- receipt


def test_a_receipt_names_what_settles_the_answer() -> None:
    found = receipt(answer(), "1.2.3", "zout")
    assert list(found) == library.schema("uitkomst")["properties"]["receipt"]["required"]
    assert (found["azrules"], found["date"], found["salt"]) == ("1.2.3", "2024-03-01", "zout")
    assert found["readings"] == {"streng": "ruim"}
    assert found["ruleset_sha256"] == hashlib.sha256(small.text(RULES).encode()).hexdigest()


def test_who_has_the_facts_and_the_salt_can_prove_that_they_were_these() -> None:
    facts = {
        "mens.geboren": "2004-02-29",
        "mens.kan_spitten": False,
        "mens.uren_per_week": "2.5",
        "tuin.bedden": "10",
        "tuin.bijdrage": "12.5",
        "tuin.tuiniers": "4",
    }
    told = json.dumps(["zout", facts], ensure_ascii=False, separators=(",", ":"))
    assert receipt(answer(), "1.0.0", "zout")["facts_sha256"] == hashlib.sha256(told.encode()).hexdigest()


def test_a_receipt_is_reproduced_from_its_salt_and_changes_with_the_facts() -> None:
    first = receipt(answer(), "1.0.0")
    assert receipt(answer(), "1.0.0", str(first["salt"])) == first
    for other in (answer({"uren_per_week": 3}), answer({"geboren": None}), answer({"heeft_hond": False})):
        assert receipt(other, "1.0.0", str(first["salt"]))["facts_sha256"] != first["facts_sha256"]


def test_every_receipt_has_a_salt_of_its_own() -> None:
    receipts = [receipt(answer(), "1.0.0") for _ in range(20)]
    assert len({str(one["salt"]) for one in receipts}) == len({str(one["facts_sha256"]) for one in receipts}) == 20
    assert all(len(str(one["salt"])) >= 32 for one in receipts)


# ------------------------------------------------------------------------------------------------------------- threads


@pytest.fixture
def _impatient() -> Iterator[None]:
    """Threads take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("_impatient")
def test_many_threads_may_share_a_law() -> None:
    grid = product((None, "2004-02-29", "2010-01-01"), (None, 1, 12), (None, True, False), (None, 0, 4, 20))
    told = [
        answer(dict(zip(("geboren", "uren_per_week", "kan_spitten"), mens, strict=True)), {"tuiniers": n}).given
        for *mens, n in grid
    ]
    alone = [report(EVALUATOR.evaluate(given)) for given in told]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda given: report(EVALUATOR.evaluate(given)), told * 3)) == alone * 3
    assert len({json.dumps(data) for data in alone}) > 50
