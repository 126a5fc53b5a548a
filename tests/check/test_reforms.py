"""Reforms: what each verb does to the text of a rule set, what goes with what, and what can be wrong with one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import dedent, indent

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import azrules
from azrules import passes
from azrules.diagnostic import Problems
from azrules.interface import Rules
from azrules.lang import Lang
from azrules.model.ruleset import Ruleset
from azrules.source import Source
from azrules.syntax import nodes
from tests.check.proef import DAY, RULES
from tests.golden import golden
from tests.long import LONG

SOURCES = """\
bronnen:
  web: {titel: Web, aard: webpagina, adres: "https://example.org", gelezen: 2024-01-01, status: vraag}
  nota: {titel: Nota, aard: nota, adres: "https://example.org/nota", gelezen: 2024-01-01, status: vraag}
"""
FACTS: dict[str, object] = {
    "persoon": {
        "geboortedatum": date(1990, 5, 1),
        "uren_per_week": 3.5,
        "inkomen": 2000,
        "ervaring": 24,
        "gemotiveerd": False,
        "talen": ["nl"],
        "wekelijks": True,
    },
    "initiatief": {"werkvorm": "horeca", "aantal_plaatsen": 12, "wekelijks": True},
}


def _at(node: nodes.Node, key: str) -> nodes.Node:
    assert isinstance(node, nodes.Mapping)
    found = node.get(key)
    assert found
    return found


def _entries(root: nodes.Node, section: str) -> tuple[nodes.Entry, ...]:
    found = _at(root, section)
    assert isinstance(found, nodes.Mapping)
    return found.entries


def head(name: str, more: str = "status: voorstel") -> str:
    return f"hervorming: {name}\nwijzigt: proef\ntitel: Het plan {name}\n{more}\n"


def place(folder: Path, reforms: Mapping[str, str], rules: str = RULES) -> Path:
    """Writes the small rule set with these reforms beside it; each is what stands behind the usual first lines."""
    files = {"bronnen.yaml": SOURCES, "proef/regelset.yaml": rules}
    files |= {
        f"proef/hervormingen/{name}.yaml": text if "hervorming:" in text else head(name) + dedent(text)
        for name, text in reforms.items()
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder / "proef"


def amended(folder: Path, text: str, rules: str = RULES) -> Ruleset:
    return passes.load(place(folder, {"plan": text}, rules), ["plan"])


def answer(ruleset: Ruleset, day: date = DAY, known_on: date | None = None, **facts: object) -> azrules.Outcome:
    """The answer for the usual case with some facts of the person told otherwise."""
    person = FACTS["persoon"]
    assert isinstance(person, dict)
    return Rules(ruleset).on(day, known_on=known_on).evaluate({**FACTS, "persoon": {**person, **facts}})


def said(folder: Path, reforms: Mapping[str, str], asked: Iterable[str], rules: str = RULES) -> str:
    """What is wrong with reforms, as people read it."""
    with pytest.raises(Problems) as raised:
        passes.load(place(folder, reforms, rules), [*asked])
    return str(raised.value).replace(f"{folder}/", "")


# ------------------------------------------------------------------------------------------------------------ each verb


def test_a_rule_set_without_a_reform_is_not_amended(tmp_path: Path) -> None:
    rules = place(tmp_path, {"plan": "verandert: {parameters: {minimum_uren: [{waarde: 1}]}}"})
    assert passes.load(rules).reforms == ()
    assert answer(passes.load(rules)).rules["werkt_genoeg"].value is False


def test_a_parameter_of_all_days(tmp_path: Path) -> None:
    found = amended(tmp_path, "verandert: {parameters: {minimum_uren: [{waarde: 1}]}}")
    (row,) = found.parameters["minimum_uren"].rows
    assert (row.value, row.validity.start, row.validity.end, row.status.value) == (1, None, None, "voorstel")
    assert row.citation.document.title == 'Hervorming "Het plan plan"'
    assert answer(found).rules["werkt_genoeg"].value is True


@pytest.mark.parametrize(
    ("row", "rows"),
    [
        (
            "vanaf: 2025-07-01",
            [(3, "2020-01-01", "2023-12-31"), (4, "2024-01-01", "2025-06-30"), (9, "2025-07-01", None)],
        ),
        ("vanaf: 2022-01-01", [(3, "2020-01-01", "2021-12-31"), (9, "2022-01-01", None)]),
        (
            "vanaf: 2022-01-01, tot en met: 2025-06-30",
            [(3, "2020-01-01", "2021-12-31"), (9, "2022-01-01", "2025-06-30"), (4, "2025-07-01", None)],
        ),
        (
            "vanaf: 2025-01-01, tot en met: 2025-12-31",
            [
                (3, "2020-01-01", "2023-12-31"),
                (4, "2024-01-01", "2024-12-31"),
                (9, "2025-01-01", "2025-12-31"),
                (4, "2026-01-01", None),
            ],
        ),
        ("tot en met: 2023-12-31", [(9, None, "2023-12-31"), (4, "2024-01-01", None)]),
    ],
)
def test_a_value_takes_the_place_of_what_stood_in_its_period(
    tmp_path: Path, row: str, rows: list[tuple[int, str | None, str | None]]
) -> None:
    found = amended(tmp_path, f"verandert: {{parameters: {{minimum_uren: [{{waarde: 9, {row}}}]}}}}")
    told = [
        (one.value, *(day and day.isoformat() for day in (one.validity.start, one.validity.end)))
        for one in found.parameters["minimum_uren"].rows
    ]
    assert told == rows


def test_a_value_that_is_known_later_leaves_what_was_known(tmp_path: Path) -> None:
    row = "{waarde: 1, vanaf: 2024-01-01, bekend sinds: 2024-06-01}"
    found = amended(tmp_path, f"verandert: {{parameters: {{minimum_uren: [{row}]}}}}")
    assert answer(found, known_on=date(2024, 5, 31)).rules["werkt_genoeg"].value is False
    assert answer(found, known_on=date(2024, 6, 1)).rules["werkt_genoeg"].value is True


def test_a_value_by_a_date_of_the_case(tmp_path: Path) -> None:
    row = "{waarde: 20, vanaf: 1990-01-01}"
    found = amended(tmp_path, f"verandert: {{parameters: {{pensioenleeftijd: [{row}]}}}}")
    assert [
        answer(found, geboortedatum=born).rules["jong_genoeg"].value for born in (date(1989, 12, 31), date(1990, 1, 1))
    ] == [
        True,
        False,
    ]


def test_a_rule_is_another(tmp_path: Path) -> None:
    text = """\
    verandert:
      regels:
        lang_genoeg: {titel: Langer genoeg, voldaan als: ervaring >= 3 jaar}
    """
    found = amended(tmp_path, text)
    outcome = answer(found)
    assert (outcome.rules["lang_genoeg"].value, outcome.rules["lang_genoeg"].title) == (False, "Langer genoeg")
    assert [*found.rules] == [*passes.load(tmp_path / "proef").rules]


def test_what_a_reform_brings_has_its_source_and_status_unless_it_says_otherwise(tmp_path: Path) -> None:
    text = head("plan", 'status: vraag\nbron: {document: nota, plaats: "7"}') + dedent("""\
    verandert:
      regels:
        lang_genoeg: {titel: Lang genoeg, voldaan als: ervaring >= 3 jaar}
        drukte: {titel: Drukte, is: aantal_plaatsen, status: voorstel, bron: {document: web, plaats: "8"}}
    """)
    found = amended(tmp_path, text)
    told = [(one.status.value, one.citation.document.name, one.citation.place) for one in found.reforms]
    told += [
        (found.rules[name].status.value, found.rules[name].citation.document.name, found.rules[name].citation.place)
        for name in ("lang_genoeg", "drukte")
    ]
    assert told == [("vraag", "nota", "7"), ("vraag", "nota", "7"), ("voorstel", "web", "8")]


def test_a_fact_and_an_interpretation_are_others(tmp_path: Path) -> None:
    text = """\
    verandert:
      gegevens:
        persoon:
          uren_per_week:
            {titel: Uren, type: getal, eenheid: uur/week, bereik: 0 tot en met 80, stap: 0.5, vraag: "Hoeveel?"}
      interpretaties:
        telling: {standaard: boven}
    """
    found = amended(tmp_path, text)
    assert found.facts["persoon.uren_per_week"].bounds.high == 80
    interpretation = found.interpretations["telling"]
    assert (interpretation.default, len(interpretation.readings)) == ("boven", 2)
    assert answer(found, uren_per_week=4).rules["werkt_genoeg"].value is False
    assert answer(found, uren_per_week=70).rules["werkt_genoeg"].value is True


ADDED = """\
voegt toe:
  gegevens:
    persoon:
      fiets: {titel: Fiets, type: ja/nee, vraag: "Is er een fiets?"}
  parameters:
    ritten: {titel: Ritten, waarden: [{waarde: 2}]}
  regels:
    komt_zelf: {titel: Komt zelf, voldaan als: fiets}
    ritten_samen: {titel: Ritten samen, is: ritten * 2}
  uitzonderingen:
    lang_genoeg:
      - {titel: de persoon komt zelf, als: komt_zelf, dan: ja}
  criteria:
    komt_zelf: na jong_genoeg
  resultaten: [ritten_samen]
"""


def test_what_comes_is_used(tmp_path: Path) -> None:
    found = amended(tmp_path, ADDED)
    outcome = answer(found, ervaring=1, fiets=True)
    assert found.decision and found.decision.criteria == ("jong_genoeg", "komt_zelf", "werkt_genoeg", "mag_mee")
    assert (outcome.rules["lang_genoeg"].value, outcome.rules["ritten_samen"].value) == (True, 4)
    assert answer(found, ervaring=1, fiets=False).rules["lang_genoeg"].value is False
    assert "ritten_samen" in outcome.outputs


@pytest.mark.parametrize(
    ("where", "order"),
    [
        ("vooraan", ("lang_genoeg", "jong_genoeg", "werkt_genoeg", "mag_mee")),
        ("achteraan", ("jong_genoeg", "werkt_genoeg", "mag_mee", "lang_genoeg")),
        ("na mag_mee", ("jong_genoeg", "werkt_genoeg", "mag_mee", "lang_genoeg")),
    ],
)
def test_a_criterion_has_a_place(tmp_path: Path, where: str, order: tuple[str, ...]) -> None:
    found = amended(tmp_path, f"voegt toe: {{criteria: {{lang_genoeg: {where}}}}}")
    assert found.decision and found.decision.criteria == order


def test_what_goes_is_gone_from_the_decision_and_the_results(tmp_path: Path) -> None:
    text = """\
    schrapt:
      regels: [drukte, werkt_genoeg, lang_genoeg]
      interpretaties: [telling]
      parameters: [minimum_uren]
      gegevens: [persoon.uren_per_week, persoon.gemotiveerd, persoon.ervaring]
      uitzonderingen:
        jong_genoeg: [is gemotiveerd]
    """
    rules = RULES.replace(
        "  volgens interpretatie: telling\n  lezingen:\n    vanaf: naar voor\n    boven: naar achter\n", "  naar voor\n"
    )
    found = amended(tmp_path, text, rules)
    assert found.decision
    assert (found.decision.criteria, found.decision.groups) == (
        ("jong_genoeg", "mag_mee"),
        {"over_persoon": ("jong_genoeg",)},
    )
    assert found.outputs == ("bijdrage",)
    assert "persoon.uren_per_week" not in found.facts


def test_a_criterion_and_a_result_can_go_alone(tmp_path: Path) -> None:
    text = "schrapt: {criteria: [mag_mee], resultaten: [lang_genoeg]}\nvoegt toe: {resultaten: [mag_mee]}\n"
    found = amended(tmp_path, text, RULES.replace("[bijdrage, drukte]", "[bijdrage, lang_genoeg, drukte]"))
    assert found.decision and found.decision.criteria == ("jong_genoeg", "werkt_genoeg")
    assert found.outputs == ("bijdrage", "drukte", "mag_mee")


VERSIONS = """\
  lang_genoeg:
    titel: Lang genoeg
    versies:
      vroeger: {tot en met: 2022-12-31, voldaan als: ervaring >= 6 maand}
      later:
        vanaf: 2023-01-01
        voldaan als: ervaring >= 1 jaar
        behalve:
          - {titel: de persoon is aanwezig, als: aanwezig, dan: ja}
"""


def test_an_exception_comes_to_every_version_of_a_rule(tmp_path: Path) -> None:
    rules = RULES.replace("  lang_genoeg:\n    titel: Lang genoeg\n    voldaan als: ervaring >= 1 jaar\n", VERSIONS)
    added = "{titel: de persoon werkt elke week, als: persoon.wekelijks, dan: ja}"
    text = f"voegt toe: {{uitzonderingen: {{lang_genoeg: [{added}]}}}}"
    found = amended(tmp_path, text, rules)
    days = (date(2022, 1, 1), DAY)
    assert [answer(found, day, ervaring=0).rules["lang_genoeg"].value for day in days] == [True, True]
    text = "schrapt: {uitzonderingen: {lang_genoeg: [de persoon is aanwezig]}}"
    found = amended(tmp_path, text, rules)
    assert answer(found, ervaring=0, aanwezig=True).rules["lang_genoeg"].value is False


# -------------------------------------------------------------------------------------------------- what goes with what

LESS = "verandert: {parameters: {minimum_uren: [{waarde: 1, vanaf: 2024-01-01}]}}"
MORE = "verandert: {parameters: {minimum_uren: [{waarde: 9, vanaf: 2025-01-01}]}}"


def test_what_a_reform_builds_on_is_applied_before_it(tmp_path: Path) -> None:
    rules = place(tmp_path, {"minder": LESS, "meer": f"bouwt voort op: [minder]\n{MORE}"})
    found = passes.load(rules, ["meer"])
    assert [one.name for one in found.reforms] == ["minder", "meer"]
    assert [row.value for row in found.parameters["minimum_uren"].rows] == [3, 1, 9]
    assert passes.load(rules, ["minder", "meer"]).sha256 == found.sha256 != passes.load(rules).sha256


def test_two_reforms_of_one_parameter_on_other_days_go_together(tmp_path: Path) -> None:
    first = "verandert: {parameters: {minimum_uren: [{waarde: 1, vanaf: 2024-01-01, tot en met: 2024-12-31}]}}"
    rules = place(tmp_path, {"eerst": first, "dan": MORE})
    values = [
        [row.value for row in passes.load(rules, order).parameters["minimum_uren"].rows]
        for order in (["eerst", "dan"], ["dan", "eerst"])
    ]
    assert values == [[3, 1, 9]] * 2


def test_a_reform_may_stand_anywhere(tmp_path: Path) -> None:
    rules = place(tmp_path, {})
    (tmp_path / "mijn_plan.yaml").write_text(head("mijn_plan") + LESS, "utf-8")
    assert [one.name for one in azrules.load(rules, [tmp_path / "mijn_plan.yaml"]).model.reforms] == ["mijn_plan"]


def test_english_texts_stand_beside_a_reform(tmp_path: Path) -> None:
    text = "verandert: {regels: {lang_genoeg: {titel: Heel lang genoeg, voldaan als: ervaring >= 3 jaar}}}"
    rules = place(tmp_path, {"plan": text})
    (rules / "en.yaml").write_text("taal: en\nregels: {lang_genoeg: {titel: Long}, drukte: {titel: Crowd}}", "utf-8")
    assert passes.load(rules, ["plan"]).english == {"regels.drukte.titel": "Crowd"}
    english = "taal: en\nhervorming: {titel: The plan}\nregels: {lang_genoeg: {titel: Longer}}"
    (rules / "hervormingen/plan.en.yaml").write_text(english, "utf-8")
    outcome = answer(passes.load(rules, ["plan"]))
    assert 'With the reform "The plan": proposal to try out' in outcome.explain("en")
    assert outcome.to_dict("en")["rules"]["lang_genoeg"]["title"] == "Longer"  # type: ignore[index, call-overload]


def test_an_answer_says_that_a_reform_was_applied(tmp_path: Path) -> None:
    outcome = answer(amended(tmp_path, LESS))
    assert 'Met de hervorming "Het plan plan": voorstel om door te rekenen' in outcome.explain()
    assert [one.name for one in outcome.reforms] == ["plan"]
    assert outcome.to_dict()["reforms"] == [{"name": "plan", "title": "Het plan plan", "status": "voorstel"}]


# ---------------------------------------------------------------------------------------------------- what can be wrong

WRONG: Mapping[str, tuple[Mapping[str, str], list[str]]] = {
    "onbekend": ({"minder": LESS}, ["mindr"]),
    "twee keer": ({"minder": LESS}, ["minder", "minder"]),
    "heet anders": ({"minder": head("meer") + LESS}, ["minder"]),
    "van een andere regelset": ({"minder": head("minder").replace("proef", "statuut") + LESS}, ["minder"]),
    "kring": ({"a": "bouwt voort op: [b]", "b": "bouwt voort op: [c]", "c": "bouwt voort op: [b]"}, ["a"]),
    "op zichzelf": ({"a": "bouwt voort op: [a]"}, ["a"]),
    "bouwt op niets": ({"a": "bouwt voort op: [bb]", "b": LESS}, ["a"]),
    "zonder bron": ({"a": head("a", "status: vraag")}, ["a"]),
    "botsen": ({"minder": LESS, "meer": MORE}, ["minder", "meer"]),
    "botsen op een regel": (
        {
            "a": "schrapt: {regels: [drukte]}",
            "b": "voegt toe: {uitzonderingen: {drukte: [{titel: t, als: aanwezig, dan: 1}]}}",
        },
        ["a", "b"],
    ),
    "niets te veranderen": (
        {
            "a": """\
            verandert:
              parameters: {minimum_uur: [{waarde: 1}]}
              regels: {lang_genoegg: {titel: T, voldaan als: aanwezig}}
              gegevens: {persoon: {talenn: {titel: T, type: ja/nee, vraag: V}}}
              interpretaties: {tellingen: {standaard: boven}}
            schrapt:
              regels: [drukt]
              criteria: [drukte]
              resultaten: [bijdragen]
              uitzonderingen: {jong_genoeg: [is gemotiverd]}
            voegt toe:
              criteria: {lang_genoeg: na jong_genoegg}
            """
        },
        ["a"],
    ),
    "staat er al": (
        {
            "a": """\
            voegt toe:
              parameters: {minimum_uren: {titel: T, waarden: [{waarde: 1}]}}
              regels: {drukte: {titel: T, voldaan als: aanwezig}}
              resultaten: [drukte]
              criteria: {mag_mee: achteraan}
            """
        },
        ["a"],
    ),
    "laatste vraag": ({"a": "schrapt: {criteria: [jong_genoeg, werkt_genoeg, mag_mee]}"}, ["a"]),
    "wat de gewone controle vindt": (
        {
            "a": """\
            verandert:
              parameters: {minimum_uren: [{waarde: 1, vanaf: 2024-01-01, tot en met: 2023-01-01}]}
              regels: {lang_genoeg: {titel: T, voldaan als: ervarin >= 1 jaar}}
            """
        },
        ["a"],
    ),
    "wat niemand gebruikt": (
        {
            "a": """
            voegt toe:
              gegevens:
                persoon:
                  lengte: {titel: Lengte, type: getal, bereik: 0 tot en met 3, stap: 0.01, vraag: "Hoe lang?"}
            """
        },
        ["a"],
    ),
}


def test_what_a_reform_leaves_idle_may_stay_so_that_every_case_can_be_told(tmp_path: Path) -> None:
    found = amended(tmp_path, "verandert: {regels: {lang_genoeg: {titel: T, voldaan als: aanwezig}}}")
    assert answer(found, ervaring=1, aanwezig=True).rules["lang_genoeg"].value is True


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_what_is_wrong_as_people_read_it(tmp_path: Path, lang: Lang) -> None:
    parts = []
    for name, (reforms, asked) in WRONG.items():
        folder = tmp_path / name.replace(" ", "_")
        with pytest.raises(Problems) as raised:
            passes.load(place(folder, reforms), asked)
        told = "\n\n".join(one.render(lang) for one in raised.value.diagnostics)
        parts.append(f"## {name}\n\n{told.replace(f'{folder}/', '')}\n")
    golden(f"check/hervormingen{'-en' if lang == 'en' else ''}.txt", "\n".join(parts))


def test_a_reform_is_no_law_where_its_source_is_none(tmp_path: Path) -> None:
    asks = head("wet", "status: geldend recht\nbron: {document: nota, plaats: hier}")
    row = "{waarde: 5, status: geldend recht, bron: {document: web, plaats: hier}}"
    row = f"verandert: {{parameters: {{minimum_uren: [{row}]}}}}"
    told = said(tmp_path, {"wet": asks + "schrapt:\n  resultaten: [bijdrage]\n", "rij": row}, ["wet"])
    assert "fout[status-sterker-dan-bron]: `wet` is hier `geldend recht`, maar de bron `nota`" in told
    told = said(tmp_path, {"rij": row}, ["rij"])
    assert "fout[status-sterker-dan-bron]: `minimum_uren` is hier `geldend recht`, maar de bron `web`" in told


def test_a_rule_set_without_a_decision_has_no_criteria(tmp_path: Path) -> None:
    rules = RULES[: RULES.index("beslissing:")] + "resultaten: [bijdrage, drukte, mag_mee, jong_genoeg, werkt_genoeg]\n"
    reform = "voegt toe: {criteria: {mag_mee: vooraan}}\nschrapt: {criteria: [drukte]}"
    told = said(tmp_path, {"plan": reform}, ["plan"], rules)
    assert told.count("fout[regelset-zonder-beslissing]: de regelset `proef` heeft geen beslissing") == 2


def test_a_rule_set_that_is_wrong_says_so_itself(tmp_path: Path) -> None:
    told = said(tmp_path, {"minder": LESS}, ["minder"], RULES.replace("ervaring >= 1 jaar", "ervarin >= 1 jaar"))
    assert told.startswith("fout[onbekende-naam]")
    assert "hervorming" not in told


# ----------------------------------------------------------------------------------------------------------------- laws


def _root() -> nodes.Mapping:
    root = nodes.read(Source("proef.yaml", RULES))
    assert isinstance(root, nodes.Mapping)
    return root


ROOT = _root()
NAMES = [(section, entry.key.text) for section in ("parameters", "regels") for entry in _entries(ROOT, section)]
_PERSON: Mapping[str, st.SearchStrategy[object]] = {
    "geboortedatum": st.sampled_from([None, date(1955, 1, 1), date(1959, 12, 31), date(1990, 5, 1)]),
    "uren_per_week": st.sampled_from([None, 0, 3, 3.5, 4, 4.5]),
    "inkomen": st.sampled_from([None, 0, 1000, 1000.01]),
    "ervaring": st.sampled_from([None, 0, 11, 12]),
    "gemotiveerd": st.sampled_from([None, True, False]),
    "aanwezig": st.sampled_from([None, True, False]),
    "talen": st.sampled_from([None, ["nl"], ["fr", "de"]]),
    "wekelijks": st.sampled_from([None, True, False]),
}
PEOPLE = st.fixed_dictionaries(dict(_PERSON))
SOME = st.sets(st.sampled_from(NAMES), min_size=1)


def restated(names: Iterable[tuple[str, str]], value: str = "") -> str:
    """A reform that says again what stands under these names; of a parameter with another value, when one is given."""
    told = "verandert:\n"
    for section, group in groupby(sorted(names), key=itemgetter(0)):
        told += f"  {section}:\n" + "".join(_again(section, name, value) for _, name in group)
    return told


def _again(section: str, name: str, value: str) -> str:
    (entry,) = (one for one in _entries(ROOT, section) if one.key.text == name)
    found = _at(entry.value, "waarden") if section == "parameters" else entry.value
    source, start = found.span.source, found.span.start - (found.span.column - 1)
    text = dedent(source.text[start : found.span.end])
    text = re.sub("waarde: .*", f"waarde: {value}", text) if value and section == "parameters" else text
    return f"    {name}:\n{indent(text, '      ')}\n"


@LONG
@settings(max_examples=40, deadline=None)
@given(SOME, PEOPLE)
def test_a_reform_that_changes_nothing_changes_no_answer(
    names: set[tuple[str, str]], person: dict[str, object]
) -> None:
    with TemporaryDirectory() as folder:
        rules = place(Path(folder), {"plan": restated(names)})
        before, after = passes.load(rules), passes.load(rules, ["plan"])
    assert _values(before, person) == _values(after, person)


@LONG
@settings(max_examples=40, deadline=None)
@given(SOME, SOME, PEOPLE)
def test_the_order_of_reforms_that_do_not_touch_each_other_changes_no_answer(
    first: set[tuple[str, str]], second: set[tuple[str, str]], person: dict[str, object]
) -> None:
    assume(rest := second - first)
    with TemporaryDirectory() as folder:
        rules = place(Path(folder), {"a": restated(first, "4"), "b": restated(rest, "2")})
        one, other = (passes.load(rules, order) for order in (["a", "b"], ["b", "a"]))
    assert _values(one, person) == _values(other, person)


def _values(ruleset: Ruleset, person: dict[str, object]) -> Mapping[str, object]:
    outcome = Rules(ruleset).on(DAY).evaluate({**FACTS, "persoon": person})
    return {"": outcome.outcome} | {name: (rule.status, rule.value) for name, rule in outcome.rules.items()}
