"""What two laws say differently: what is meant, and not how it is laid out."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings

from azrules import passes
from azrules.analyse.difference import ASPECTS, KINDS, Detail, Difference, Kind, differences
from azrules.model.ruleset import Law
from tests.laws import Case, cases
from tests.small import DAY, ruleset

RULES = """\
parameters:
  grens:
    titel: Grens
    waarden:
      - {waarde: 3, tot en met: 2024-12-31, bron: {document: web, plaats: "2"}}
      - {waarde: 4, vanaf: 2025-01-01, bron: {document: web, plaats: "2"}}
interpretaties:
  lezing:
    vraag: Hoe leest men dat?
    standaard: streng
    lezingen:
      streng: {titel: Streng, bron: {document: web, plaats: "2"}}
      soepel: {titel: Soepel, bron: {document: web, plaats: "2"}}
regels:
  genoeg:
    titel: Er is genoeg
    kracht: moet
    bron: {document: web, plaats: "2"}
    alle van:
      - k >= grens
      - a
    behalve:
      - titel: wie b is
        als: b
        dan: ja
        kracht: mag
        bron: {document: web, plaats: "2"}
  gelezen:
    titel: Het is gelezen
    volgens interpretatie: lezing
    lezingen:
      streng:
        alle van: [a, b]
      soepel:
        minstens één van: [a, b]
beslissing:
  mag:
    titel: Mag
    vraag: Mag het?
    stel in volgorde: [genoeg, gelezen]
    antwoorden: {ja: Ja., nee: Nee., onbekend: Onbekend.}
"""


def law(rules: str = RULES, day: date = DAY, **readings: str) -> Law:
    return ruleset(rules).on(day, readings)


def told(old: str, new: str) -> dict[tuple[Kind, str], dict[str, tuple[tuple[str, ...], tuple[str, ...]]]]:
    """What differs when a piece of the text is another."""
    assert old in RULES
    return shown(differences(law(), law(RULES.replace(old, new))))


def shown(
    found: list[Difference],
) -> dict[tuple[Kind, str], dict[str, tuple[tuple[str, ...], tuple[str, ...]]]]:
    return {(one.kind, one.name): {d.aspect: (d.one, d.other) for d in one.details} for one in found}


@settings(max_examples=50)
@given(cases())
def test_a_law_says_the_same_as_itself(case: Case) -> None:
    assert differences(case.law, case.law) == []


def test_the_lay_out_and_the_comments_say_nothing() -> None:
    assert told("    alle van:\n      - k >= grens\n      - a\n", "    # zo\n    voldaan als: k >= grens  en a\n") == {}


def test_a_body_is_told_as_it_is_written() -> None:
    assert told("      - k >= grens\n", "      - k > grens\n") == {
        (Kind.RULE, "genoeg"): {
            "body": (
                ("alle van:", "  - k >= grens", "  - a", "behalve:", *EXCEPTION),
                ("alle van:", "  - k > grens", "  - a", "behalve:", *EXCEPTION),
            )
        }
    }


EXCEPTION = ("  - titel: wie b is", "    als: b", "    dan: ja", "    kracht: mag")


@pytest.mark.parametrize(
    ("old", "new", "thing", "aspect"),
    [
        ("waarde: 4", "waarde: 5", (Kind.PARAMETER, "grens"), "values"),
        ("titel: Grens", "titel: De grens", (Kind.PARAMETER, "grens"), "title"),
        ("standaard: streng", "standaard: soepel", (Kind.INTERPRETATION, "lezing"), "standard"),
        ("titel: Soepel", "titel: Soepeler", (Kind.INTERPRETATION, "lezing"), "readings"),
        ("Hoe leest men dat?", "Hoe leest u dat?", (Kind.INTERPRETATION, "lezing"), "question"),
        ("kracht: moet", "kracht: zou moeten", (Kind.RULE, "genoeg"), "force"),
        ("kracht: mag", "kracht: moet", (Kind.RULE, "genoeg"), "exceptions"),
        ("wie b is", "wie nog b is", (Kind.RULE, "genoeg"), "exceptions"),
        ("titel: Er is genoeg", "titel: Genoeg\n    uitleg: Zo.", (Kind.RULE, "genoeg"), "help"),
        ("[genoeg, gelezen]", "[gelezen, genoeg]", (Kind.DECISION, "mag"), "criteria"),
        ("vraag: Mag het?", "vraag: Mag het nu?", (Kind.DECISION, "mag"), "question"),
        ("ja: Ja.", "ja: Zeker.", (Kind.DECISION, "mag"), "text"),
    ],
)
def test_each_thing_that_is_said_otherwise_is_told(old: str, new: str, thing: tuple[Kind, str], aspect: str) -> None:
    found = told(old, new)
    assert thing in found
    assert aspect in found[thing]


def test_a_rule_that_is_there_no_more_is_told_with_what_it_said() -> None:
    without = RULES[: RULES.index("  gelezen:")] + RULES[RULES.index("beslissing:") :].replace(", gelezen", "")
    without = without[: without.index("interpretaties:")] + without[without.index("regels:") :]
    found = {one.name: one for one in differences(law(), law(without))}
    assert (found["gelezen"].in_one, found["gelezen"].in_other) == (True, False)
    assert "body" in {detail.aspect for detail in found["gelezen"].details}
    back = {one.name: one for one in differences(law(without), law())}
    assert (back["gelezen"].in_one, back["gelezen"].in_other) == (False, True)


def test_of_two_days_what_a_parameter_is_worth_is_told() -> None:
    assert shown(differences(law(), law(day=date(2025, 1, 1)))) == {
        (Kind.RULESET, ""): {"date": (("2024-03-01",), ("2025-01-01",))},
        (Kind.PARAMETER, "grens"): {"value": (("3",), ("4",))},
    }


def test_of_two_readings_what_the_rules_then_say_is_told() -> None:
    found = shown(differences(law(), law(lezing="soepel")))
    assert found[Kind.INTERPRETATION, "lezing"] == {"reading": (("streng",), ("soepel",))}
    one, other = found[Kind.RULE, "gelezen"]["reading"]
    assert (one[:2], other[:2]) == (
        ("streng", "  dit alles klopt:"),
        ("soepel", "  minstens één hiervan klopt:"),
    )


FLOWING = """\
gegevens:
  mens:
    a: {titel: A, type: ja/nee, vraag: "A?"}
    b: {titel: B, type: ja/nee, vraag: "B?"}
"""


def flowing(rule: str) -> Law:
    return law(f"{FLOWING}regels:\n{rule}\nresultaten: [r]\n")


@pytest.mark.parametrize("rule", ["  r: {titel: R, alle van: [a, b]}", "  r: {titel: R,\n    alle van: [a, b]}"])
def test_a_rule_between_braces_is_told_in_words_on_both_sides(rule: str) -> None:
    one, other = flowing(rule), flowing("  r:\n    titel: R\n    voldaan als: a of b")
    assert shown(differences(one, other)) == {
        (Kind.RULE, "r"): {
            "body": (
                ("dit alles klopt:", "  A: ja", "  B: ja"),
                ("minstens één hiervan klopt:", "  A: ja", "  B: ja"),
            )
        }
    }


def test_an_exception_in_words_is_an_exception() -> None:
    one, other = (
        flowing(f"  r: {{titel: R, voldaan als: a, behalve: [{{titel: wie b is, als: {when}, dan: ja}}]}}")
        for when in ("b", "niet b")
    )
    found = shown(differences(one, other))[Kind.RULE, "r"]
    assert found == {"body": (("A: ja", "behalve:", "  als B: ja -> ja"), ("A: ja", "behalve:", "  als B: nee -> ja"))}


VERSIONS = """\
  r:
    titel: R
    versies:
      eerst:
        tot en met: 2024-12-31
        titel: R eerst
        voldaan als: a
      dan:
        vanaf: 2025-01-01
        bekend sinds: 2024-12-01
        titel: R dan
        voldaan als: b
"""


def test_when_a_version_holds_is_told_apart_from_what_it_says() -> None:
    one = flowing(VERSIONS)
    later = ruleset(f"{FLOWING}regels:\n{VERSIONS}\nresultaten: [r]\n").on(date(2025, 3, 1))
    found = shown(differences(one, later))[Kind.RULE, "r"]
    assert found["validity"] == (("tot en met 31 december 2024",), ("vanaf 1 januari 2025",))
    assert found["known"] == ((), ("2024-12-01",))
    assert found["title"] == (("R eerst",), ("R dan",))
    assert found["body"] == (("voldaan als: a",), ("voldaan als: b",))


def test_what_always_holds_has_no_validity_to_tell() -> None:
    later = ruleset(f"{FLOWING}regels:\n{VERSIONS}\nresultaten: [r]\n").on(date(2025, 3, 1))
    found = shown(differences(flowing("  r: {titel: R, alle van: [a, b]}"), later))
    assert found[Kind.RULE, "r"]["validity"] == ((), ("vanaf 1 januari 2025",))


def test_a_text_that_names_a_parameter_says_what_it_is_on_each_side() -> None:
    one = RULES.replace("titel: Er is genoeg", 'titel: "Minstens {grens}"')
    other = one.replace("Minstens {grens}", "Zeker {grens}").replace("waarde: 3", "waarde: 2")
    found = shown(differences(law(one), law(other)))
    assert found[Kind.RULE, "genoeg"] == {"title": (("Minstens 3",), ("Zeker 2",))}
    found = shown(differences(law(one), law(one.replace("waarde: 3", "waarde: 2"))))
    assert {name for _, name in found} == {"grens"}


def test_whether_a_fact_can_be_changed_is_told() -> None:
    rule = "  r: {titel: R, alle van: [a, b]}"
    other = FLOWING.replace('vraag: "A?"', 'vraag: "A?", veranderbaar: ja')
    found = shown(differences(flowing(rule), law(f"{other}regels:\n{rule}\nresultaten: [r]\n")))
    assert found == {(Kind.FACT, "mens.a"): {"changeable": ((), ("ja",))}}


def test_a_fact_tells_what_may_be_answered() -> None:
    old = "gegevens:\n  mens:\n    mate: {titel: Mate, type: getal, bereik: 0 tot en met 5, stap: 1, vraag: 'Hoe?'}\n"
    rest = "regels:\n  r:\n    titel: R\n    voldaan als: mate > 1\nresultaten: [r]\n"
    found = shown(differences(law(old + rest), law(old.replace("5", "9") + rest)))
    assert found == {
        (Kind.FACT, "mens.mate"): {
            "accepts": (("een getal van 0 tot en met 5, per 1",), ("een getal van 0 tot en met 9, per 1",))
        }
    }


def test_a_rule_that_a_reform_words_is_told_in_words() -> None:
    """What a reform says stands in its own file, so that the lines of the rule itself are the same."""
    old, new = passes.load("omkadering"), passes.load("omkadering", ["een_op_drie"])
    found = shown(differences(old.on(DAY), new.on(DAY)))
    assert {name for kind, name in found if kind is Kind.PARAMETER} == {
        "vte_per_begeleider_38",
        "vte_per_begeleider_30",
    }


def test_it_is_told_in_english_too() -> None:
    tree = passes.load("beslissingsboom")
    (_, reading, rule) = differences(
        tree.on(DAY), tree.on(DAY.replace(year=2025), {"dagdeel": "dagdeel_is_3_uur"}), "en"
    )
    assert reading.details == (Detail("reading", ("of",), ("dagdeel_is_3_uur",)),)
    assert "all of these hold" in " ".join(rule.details[0].other)
    assert all(isinstance(words, tuple) for words in (*ASPECTS.values(), *KINDS.values()))
