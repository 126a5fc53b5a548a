"""`gebruikt`: results of other rule sets, and facts that these can compute; what can be wrong with them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import azrules
from azrules import passes
from azrules.diagnostic import Ledger, Problems

SOURCES = """\
bronnen:
  web: {titel: Het web, aard: webpagina, adres: "https://example.org", gelezen: 2024-01-01, status: aanbeveling}
  wet: {titel: De wet, aard: wet, adres: "https://example.org/wet", gelezen: 2024-01-01, status: geldend recht}
"""
HEAD = """\
regelset: {name}
versie: 1.0.0
titel: De {name}
status: aanbeveling
geldt:
  vanaf: 2000-01-01
bron: {{document: web, plaats: "1"}}
"""
SCHOOL = """\
maandeinde: naar voor
gegevens:
  kind:
    lessen: {titel: Lessen, type: getal, bereik: 0 tot en met 99, stap: 1, vraag: "Hoeveel lessen?"}
    geboren: {titel: Geboren, type: datum, vraag: "Wanneer geboren?"}
    helm: {titel: Helm, type: ja/nee, vraag: "Is er een helm?"}
parameters:
  genoeg: {titel: Genoeg lessen, waarden: [{waarde: 5, bron: {document: web, plaats: "2"}}]}
  leeftijd_school: {titel: Leeftijd, eenheid: jaar, waarden: [{waarde: 6, bron: {document: web, plaats: "2"}}]}
interpretaties:
  grens:
    vraag: Tellen precies {genoeg} lessen?
    standaard: vanaf
    lezingen:
      vanaf: {titel: Ja}
      boven: {titel: Nee}
regels:
  kan_rijden:
    titel: Het kind kan rijden na {genoeg} lessen
    alle van: [oud, geleerd]
  oud: {titel: Oud, voldaan als: "peildatum >= geboren + leeftijd_school"}
  geleerd:
    titel: Geleerd
    volgens interpretatie: grens
    lezingen:
      vanaf: lessen >= genoeg
      boven: lessen > genoeg
  beschermd: {titel: Beschermd, voldaan als: helm}
beslissing:
  leerling:
    titel: Leerling
    vraag: Is dit een leerling?
    stel in volgorde: [kan_rijden, beschermd]
    antwoorden: {ja: Ja., nee: Nee., onbekend: Wie weet.}
resultaten: [kan_rijden]
"""
PAS = """\
gebruikt:
  school: [kan_rijden]
gegevens:
  kind:
    rijdt: {titel: Kan rijden, type: ja/nee, berekend door: kan_rijden, vraag: "Kan het kind rijden?"}
    helm: {titel: Helm, type: ja/nee, vraag: "Is er een helm?"}
regels:
  pas:
    titel: Krijgt een pas
    alle van: [rijdt, helm]
resultaten: [pas]
"""
DAY = date(2024, 3, 1)


def place(folder: Path, **rulesets: str) -> Path:
    """Writes rule sets beside each other; gives the file of the one called `pas`."""
    (folder / "rules").mkdir(exist_ok=True)
    (folder / "rules/bronnen.yaml").write_text(SOURCES, "utf-8")
    for name, text in ({"school": SCHOOL, "pas": PAS} | rulesets).items():
        (folder / f"rules/{name}").mkdir(exist_ok=True)
        (folder / f"rules/{name}/regelset.yaml").write_text(HEAD.format(name=name) + text, "utf-8")
    return folder / "rules/pas/regelset.yaml"


def answer(folder: Path, facts: dict[str, object], readings: dict[str, str] | None = None) -> azrules.Outcome:
    return azrules.load(place(folder)).on(DAY, readings).evaluate({"kind": facts})


BORN = date(2016, 5, 1)


def test_a_fact_is_given(tmp_path: Path) -> None:
    outcome = answer(tmp_path, {"rijdt": True, "helm": True})
    assert (outcome.rules["pas"].value, outcome.computed, outcome.missing) == (True, (), ())
    assert "berekend" not in outcome.explain()


def test_a_fact_is_computed_and_the_explanation_says_so(tmp_path: Path) -> None:
    outcome = answer(tmp_path, {"lessen": 5, "geboren": BORN, "helm": True})
    assert (outcome.rules["pas"].value, outcome.computed) == (True, ("kind.rijdt",))
    assert "Niet gegeven, maar berekend:" in outcome.explain()
    assert "Kan rijden: ja (door de regelset school: Het kind kan rijden na 5 lessen)" in outcome.explain()
    assert "Kan rijden: yes (by the rule set school: Het kind kan rijden na 5 lessen)" in outcome.explain("en")
    assert outcome.to_dict()["computed"] == [{"fact": "kind.rijdt", "value": True, "rule": "school/kan_rijden"}]


def test_what_another_rule_set_needs_is_told_where_it_says_nee(tmp_path: Path) -> None:
    said = answer(tmp_path, {"lessen": 4, "geboren": BORN, "helm": True}).explain()
    assert "Geleerd" in said
    assert "Lessen: minstens 5 (nu: 4)" in said


@pytest.mark.parametrize(
    ("facts", "missing"),
    [
        ({}, ("kind.rijdt", "kind.helm")),
        ({"helm": True}, ("kind.rijdt",)),
        ({"helm": True, "lessen": 5}, ("kind.geboren", "kind.rijdt")),
        ({"helm": True, "lessen": 4}, ()),
        ({"rijdt": True}, ("kind.helm",)),
    ],
)
def test_what_only_another_rule_set_asks_is_missing_once_somebody_began(
    tmp_path: Path, facts: dict[str, object], missing: tuple[str, ...]
) -> None:
    assert answer(tmp_path, facts).missing == missing


def test_given_and_computed_agree_or_the_rules_give_no_answer(tmp_path: Path) -> None:
    computed = {"lessen": 5, "geboren": BORN, "helm": True}
    assert answer(tmp_path, {**computed, "rijdt": True}).rules["pas"].value is True
    (fault,) = answer(tmp_path, {**computed, "rijdt": False}).faults
    assert (fault["code"], fault["rule"]) == ("tegenspraak", "pas")
    assert str(fault["place"]).startswith(f"{tmp_path}/rules/pas/regelset.yaml:17:16")


def test_a_reading_of_another_rule_set_can_be_chosen(tmp_path: Path) -> None:
    facts = {"lessen": 5, "geboren": BORN, "helm": True}
    outcome = answer(tmp_path, facts, {"school/grens": "boven"})
    assert outcome.rules["pas"].value is False
    assert outcome.readings == {"school/grens": "boven"}
    assert "Tellen precies 5 lessen?\n  Gelezen als: Nee (gekozen, school/grens=boven)" in outcome.explain()


def test_who_cannot_say_it_is_asked_what_the_other_rule_set_asks(tmp_path: Path) -> None:
    interview = azrules.load(place(tmp_path)).on(DAY).interview()
    asked = []
    for result in (None, BORN, 5, True):
        fact = interview.question()
        assert fact
        asked.append(fact.key)
        interview.answer(fact, result)
    assert asked == ["rijdt", "geboren", "lessen", "helm"]
    assert interview.question() is None
    assert interview.outcome.of("pas") is True


def test_a_decision_can_be_used_like_a_result(tmp_path: Path) -> None:
    direct = PAS.replace("kan_rijden", "leerling").replace("alle van: [rijdt, helm]", "voldaan als: leerling")
    direct = direct.replace(", berekend door: leerling", ", beslist niet: Voor later").replace(
        ', vraag: "Is er een helm?"}', ', vraag: "Is er een helm?", beslist niet: Nee}'
    )
    direct = "\n".join(line for line in direct.split("\n") if "helm:" not in line)
    law = azrules.load(place(tmp_path, pas=direct)).on(DAY)
    known = {"lessen": 9, "geboren": BORN}
    assert law.evaluate({"kind": {**known, "helm": True}}).rules["pas"].value is True
    assert law.evaluate({"kind": {**known, "helm": False}}).rules["pas"].value is False
    assert law.evaluate({"kind": known}).missing == ("kind.helm",)


def test_a_rule_set_can_use_one_that_uses_another(tmp_path: Path) -> None:
    fan = """\
gebruikt:
  pas: [pas]
regels:
  fan: {titel: Fan, voldaan als: pas}
resultaten: [fan]
"""
    place(tmp_path, fan=fan)
    law = azrules.load(tmp_path / "rules/fan").on(DAY)
    outcome = law.evaluate({"kind": {"lessen": 5, "geboren": BORN, "helm": True}})
    assert outcome.rules["fan"].value is True
    assert {"fan", "pas/pas", "school/kan_rijden"} <= outcome.rules.keys()


def test_the_receipt_knows_the_rules_that_were_used(tmp_path: Path) -> None:
    def hashed() -> object:
        return answer(tmp_path, {"rijdt": True, "helm": True}).receipt["ruleset_sha256"]

    before = hashed()
    monkey = SCHOOL.replace("waarde: 5", "waarde: 6")
    place(tmp_path, school=monkey)
    after = azrules.load(tmp_path / "rules/pas").on(DAY).evaluate({}).receipt["ruleset_sha256"]
    assert before != after


BETWEEN = """\
maandeinde:
  volgens interpretatie: einde
  lezingen: {voor: naar voor, na: naar achter}
gebruikt:
  school: [kan_rijden]
gegevens:
  kind:
    rijdt: {titel: Kan rijden, type: ja/nee, berekend door: kan_rijden, vraag: "Kan het kind rijden?"}
    sinds: {titel: Sinds, type: datum, vraag: "Sinds wanneer?"}
interpretaties:
  einde:
    vraag: Welke dag telt?
    standaard: voor
    lezingen: {voor: {titel: De dag ervoor}, na: {titel: De dag erna}}
regels:
  later: {titel: Later, voldaan als: "sinds + 1 maand < peildatum"}
  mag: {titel: Mag, alle van: [rijdt, later]}
resultaten: [mag]
"""
TOP = """\
gebruikt:
  tussen: [mag]
gegevens:
  kind:
    mag_mee: {titel: Mag mee, type: ja/nee, berekend door: mag, vraag: "Mag het kind mee?"}
regels:
  mee: {titel: Mee, voldaan als: mag_mee}
resultaten: [mee]
"""


def test_a_rule_set_brings_what_it_uses_itself(tmp_path: Path) -> None:
    """Readings, ends of months and computed facts of a rule set that one only uses through another."""
    place(tmp_path, tussen=BETWEEN, top=TOP)
    rules = azrules.load(tmp_path / "rules/top")
    assert rules.model.interpretations.keys() == {"tussen/einde", "school/grens"}
    facts = {"kind": {"sinds": date(2024, 1, 31), "lessen": 5, "geboren": BORN}}
    assert rules.on(DAY).evaluate(facts).rules["mee"].value is True
    assert rules.on(DAY, {"tussen/einde": "na"}).evaluate(facts).rules["mee"].value is False


def test_who_cannot_say_it_twice_is_asked_what_lies_beneath(tmp_path: Path) -> None:
    place(tmp_path, tussen=BETWEEN, top=TOP)
    interview = azrules.load(tmp_path / "rules/top").on(DAY).interview()
    asked = []
    while fact := interview.question():
        asked.append(fact.key)
        interview.answer(fact, None)
    assert asked == ["mag_mee", "rijdt", "geboren", "lessen", "sinds"]


DATED = """\
maandeinde: naar voor
gebruikt:
  school: [verjaardag]
gegevens:
  kind:
    feest: {titel: Feest, type: datum, berekend door: verjaardag, vraag: "Welke dag?"}
parameters:
  prijs:
    titel: Prijs
    volgens: kind.feest
    waarden:
      - {waarde: 1, tot en met: 2020-12-31, bron: {document: web, plaats: "2"}}
      - {waarde: 2, vanaf: 2021-01-01, status: geldend recht, bron: {document: wet, plaats: "3"}}
regels:
  duur: {titel: Duur, kracht: moet, bron: {document: web, plaats: "4"}, voldaan als: "prijs > 1"}
resultaten: [duur]
"""


def test_a_parameter_can_go_by_a_computed_day(tmp_path: Path) -> None:
    school = SCHOOL.replace("[kan_rijden]", "[kan_rijden, verjaardag]").replace(
        "  beschermd: {", "  verjaardag: {titel: Verjaardag, is: geboren + 6 jaar}\n  beschermd: {"
    )
    place(tmp_path, school=school, datum=DATED)
    outcome = azrules.load(tmp_path / "rules/datum").on(DAY).evaluate({"kind": {"geboren": BORN}})
    assert outcome.rules["duur"].value is True
    assert "Prijs: 2 (geldend recht)" in outcome.explain()


def test_what_is_known_cannot_be_asked_through_another_rule_set(tmp_path: Path) -> None:
    school = SCHOOL.replace("[kan_rijden]", "[kan_rijden, ingevuld]").replace(
        "  beschermd: {",
        "  ingevuld: {titel: Ingevuld, soort: volledigheid, voldaan als: lessen is bekend}\n  beschermd: {",
    )
    for pas in (
        PAS.replace("kan_rijden", "ingevuld"),
        PAS.replace("[kan_rijden]", "[kan_rijden, ingevuld]").replace("[rijdt, helm]", "[rijdt, ingevuld, helm]"),
    ):
        with pytest.raises(Problems) as raised:
            azrules.load(place(tmp_path, school=school, pas=pas))
        assert [one.span.text for one in raised.value.diagnostics] == ["ingevuld"]


def test_what_does_not_always_apply_computes_no_fact(tmp_path: Path) -> None:
    school = SCHOOL.replace(
        "    alle van: [oud, geleerd]", "    van toepassing als: helm\n    alle van: [oud, geleerd]"
    )
    with pytest.raises(Problems) as raised:
        azrules.load(
            place(
                tmp_path,
                school=school.split("beslissing:")[0].replace(
                    "  beschermd: {titel: Beschermd, voldaan als: helm}\n", ""
                )
                + "resultaten: [kan_rijden]\n",
            )
        )
    assert [one.code for one in raised.value.diagnostics] == ["niet-altijd-van-toepassing"]


def test_two_rule_sets_that_are_used_ask_the_same_fact_alike(tmp_path: Path) -> None:
    other = """\
gegevens:
  kind:
    geboren: {titel: Geboren, type: ja/nee, vraag: "Is het kind geboren?"}
regels:
  er: {titel: Er, voldaan als: geboren}
resultaten: [er]
"""
    pas = PAS.replace("  school: [kan_rijden]", "  school: [kan_rijden]\n  ander: [er]").replace(
        "[rijdt, helm]", "[rijdt, er, helm]"
    )
    with pytest.raises(Problems) as raised:
        azrules.load(place(tmp_path, pas=pas, ander=other))
    assert [(one.code, one.span.text) for one in raised.value.diagnostics] == [("ander-gegeven", "ander")]


# ------------------------------------------------------------------------------------------------------------- mistakes

RING = "gebruikt:\n  pas: [pas]\n" + SCHOOL.replace("voldaan als: helm}", "voldaan als: pas}")


@pytest.mark.parametrize(
    ("pas", "school", "said"),
    [
        ("  school: [kan_rijden]", "  schol: [kan_rijden]", ("onbekende-regelset", "schol")),
        ("[kan_rijden]", "[kan_rijde]", ("onbekend-resultaat", "kan_rijde")),
        ("[kan_rijden]", "[geleerd]", ("onbekend-resultaat", "geleerd")),
        ("berekend door: kan_rijden", "berekend door: kan_rijen", ("niet-onder-gebruikt", "kan_rijen")),
        ("berekend door: kan_rijden, ", "", ("ongebruikt", "kan_rijden")),
        ("type: ja/nee, berekend", "type: datum, berekend", ("verkeerd-type", "kan_rijden")),
        ("door: kan_rijden", "door: kan_rijden, standaardwaarde: nee", ("berekend-met-standaardwaarde", "nee")),
        (
            "    helm: {titel",
            '    geboren: {titel: G, type: ja/nee, vraag: "G?", beslist niet: Nee}\n    helm: {titel',
            ("ander-gegeven", "geboren"),
        ),
        ("  pas:\n", "  kan_rijden:\n", ("naam-bezet", "kan_rijden")),
    ],
)
def test_a_mistake_is_told_at_its_place(tmp_path: Path, pas: str, school: str, said: tuple[str, str]) -> None:
    assert pas in PAS
    with pytest.raises(Problems) as raised:
        azrules.load(place(tmp_path, pas=PAS.replace(pas, school, 1)))
    assert said in [(one.code, one.span.text) for one in raised.value.diagnostics]
    assert all("rules/pas/" in one.span.source.name for one in raised.value.diagnostics)


def test_a_use_that_is_not_well_written_is_one_mistake(tmp_path: Path) -> None:
    with pytest.raises(Problems) as raised:
        azrules.load(place(tmp_path, pas=PAS.replace("[kan_rijden]", "kan_rijden")))
    assert [(one.code, one.span.text) for one in raised.value.diagnostics] == [("verkeerde-vorm", "kan_rijden")]


def test_a_rule_set_that_is_wrong_cannot_be_used(tmp_path: Path) -> None:
    with pytest.raises(Problems) as raised:
        azrules.load(place(tmp_path, school=SCHOOL.replace("voldaan als: helm}", "voldaan als: hlm}")))
    (one,) = raised.value.diagnostics
    assert (one.code, one.span.text) == ("gebruikt-met-fouten", "school")
    assert "rules/school" in one.advises()


def test_a_rule_set_holds_as_long_as_what_uses_it(tmp_path: Path) -> None:
    path = place(tmp_path)
    school = tmp_path / "rules/school/regelset.yaml"
    school.write_text(school.read_text("utf-8").replace("vanaf: 2000", "vanaf: 2001"), "utf-8")
    with pytest.raises(Problems) as raised:
        azrules.load(path)
    (one,) = raised.value.diagnostics
    assert (one.code, one.span.text) == ("gebruikt-geldt-niet", "school")
    assert "vanaf 2001-01-01" in one.says()


def test_rule_sets_do_not_use_each_other(tmp_path: Path) -> None:
    path = place(tmp_path, school=RING)
    for file, ring in ((path, "pas -> school -> pas"), (tmp_path / "rules/school", "school -> pas -> school")):
        with pytest.raises(Problems) as raised:
            azrules.load(file)
        (one,) = raised.value.diagnostics
        assert one.code == "gebruikt-in-een-kring"
        assert ring in one.says()


def test_of_a_rule_set_that_cannot_be_used_nothing_else_is_said(tmp_path: Path) -> None:
    ledger = Ledger()
    passes.Shelf().draft(place(tmp_path, school="titel: nog eens\n" + SCHOOL), ledger)
    assert [one.code for one in ledger.wrong] == ["gebruikt-met-fouten"]


# ------------------------------------------------------------------------------------------------ frameworks and days


def in_frameworks(folder: Path) -> Path:
    """The two rule sets, of which the one that is used stands in two frameworks, the second known since a day."""
    rules = place(folder)
    file = folder / "rules/school/regelset.yaml"
    kaders = """\
geldt:
  kaders:
    oud: {titel: Oud, vanaf: 2000-01-01, tot en met: 2022-12-31, status: historisch}
    nieuw: {titel: Nieuw, vanaf: 2023-01-01, bekend sinds: 2022-06-01, status: vraag}
"""
    file.write_text(file.read_text("utf-8").replace("geldt:\n  vanaf: 2000-01-01\n", kaders), "utf-8")
    return rules


def test_what_is_used_has_the_status_of_its_own_framework(tmp_path: Path) -> None:
    ruleset = passes.load(in_frameworks(tmp_path))
    days = (date(2022, 12, 31), date(2023, 1, 1))
    rules = [ruleset.on(day).ruleset.rules for day in days]
    assert [one["school/kan_rijden"].status.value for one in rules] == ["historisch", "vraag"]
    assert [one["pas"].status.value for one in rules] == ["aanbeveling"] * 2


def test_what_was_not_known_of_another_rule_set_is_no_answer(tmp_path: Path) -> None:
    rules = azrules.load(in_frameworks(tmp_path))
    facts = {"kind": {"lessen": 9, "geboren": BORN, "helm": True}}
    day, before, since = DAY, date(2022, 5, 31), date(2022, 6, 1)
    assert rules.on(day, known_on=since).evaluate(facts).rules["pas"].value is True
    fault = rules.on(day, known_on=before).evaluate(facts).rules["pas"].value
    assert getattr(fault, "kind", None) == "nog-niet-bekend"


def test_the_receipt_names_each_rule_set_that_was_used(tmp_path: Path) -> None:
    found = answer(tmp_path, {"rijdt": True, "helm": True}).receipt["uses"]
    assert found == {"school": passes.load(tmp_path / "rules/school").sha256}
