"""The decision tree as a whole: what its sources ask stands in it, in their order, each with its passage, nothing else.

What it answers stands in `features/beslissingsboom`; here is what no scenario sees.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from functools import cache

import pytest

import azrules
from azrules import Answer, Problems
from azrules.check import sources
from azrules.model.citation import Citation, Force, Status
from azrules.model.expr import Choose, Const, Expr, Hit, walk
from azrules.model.ruleset import ByReading, Rule, home_of, uses
from azrules.model.types import DATE, Number, Type
from azrules.model.values import Value

RULES = azrules.load("beslissingsboom")
TREE = RULES.model
PEILDATUM = date(2024, 3, 1)
CRITERIA = tuple(f"criterium_{number}" for number in range(1, 15))

# Somebody and an initiative of whom everything is known, as a program tells it: the names and values are the contract.
PERSOON: dict[str, object] = {
    "vraag_naar_arbeid": True,
    "vraag_naar_ondersteuning": True,
    "nood_aan_ondersteuning": True,
    "oorzaken": ["psychisch"],
    "in_staat_regulier": False,
    "in_staat_beschermd": False,
    "reden_persoonsgebonden": True,
    "geboortedatum": "1985-05-10",
    "diploma_secundair": False,
    "wil_ama_met_initiatief": True,
    "wil_minimum": True,
    "kan_minimum": True,
    "uren_per_week": 12,
    "dagdelen_per_week": 4,
    "wekelijks": True,
    "bereid_overeenkomst": True,
    "deelname_vrijwillig": True,
    "persoonlijke_bijdrage": 0,
    "externe_organisatie_betrokken": True,
    "bijdrage_op_dagprijs": 0,
    "al_arbeidszorgmedewerker": False,
    "methodiek_enige_geschikte_antwoord": False,
}
INITIATIEF: dict[str, object] = {
    "beschermde_werkplek": True,
    "werkvorm": "atelier",
    "aanbod_uren_per_week": 25,
    "aanbod_dagen_per_week": 5,
    "biedt_arbeid_op_maat": True,
    "biedt_zorg_op_maat": True,
    "product_of_dienst": True,
    "aangeboden_regulier": True,
    "verkocht_regulier": True,
    "gericht_op_integratie": True,
    "werkt_inclusief": True,
    "werkt_trajectmatig": True,
    "setting": "open",
    "persoonlijke_bijdrage_gevraagd": 0,
    "onkosten": 10,
    "onkosten_vergoed": 10,
    "financiele_vergoeding": 1,
    "werkt_niet_categoriaal": True,
    "uitzonderlijke_omstandigheden": False,
    "aard_activiteit": ["productie"],
    "biedt_trajecten": True,
}
# What the scenarios of the sources tell besides, and the indicators of question 3.
ALSO_TOLD = [
    "persoon.temporaliteit",
    "persoon.kan_zelfstandig_werken",
    "persoon.rendement",
    "persoon.voldoende_stressbestendig",
    "persoon.heeft_arbeidsattitudes",
    "persoon.startdatum_arbeidszorg",
    "persoon.medewerker_op_pensioendatum",
    "persoon.deelname_onderbroken",
    "persoon.uitzondering_zorgvraag_toegekend",
    "persoon.betaalt_dagprijs_elders",
    "initiatief.locatie",
    "initiatief.minimaal_ondersteuningsaanbod_gegarandeerd",
    "initiatief.compensatie_in_natura",
    "initiatief.maakt_instappen_aantrekkelijk",
    "initiatief.waakt_over_uitkering",
    "initiatief.sector",
    "initiatief.weigering_enkel_om_doelgroep",
]


@cache
def law(on: date) -> azrules.Law:
    return RULES.on(on)


def outcome(
    persoon: dict[str, object] = PERSOON, initiatief: dict[str, object] = INITIATIEF, on: date = PEILDATUM
) -> azrules.Outcome:
    return law(on).evaluate({"persoon": persoon, "initiatief": initiatief})


def reach(names: Iterable[str]) -> set[str]:
    """The facts, parameters and rules that these rest on, under any reading, themselves included."""
    found: set[str] = set()
    ahead = list(names)
    while ahead:
        if (name := ahead.pop()) not in found:
            found.add(name)
            ahead += uses(TREE, name) if name in TREE.rules or name in TREE.parameters else ()
    return found


def facts_of(*names: str) -> set[str]:
    return reach(names) & TREE.facts.keys()


def bodies(rule: Rule) -> tuple[Expr, ...]:
    return tuple(rule.body.bodies.values()) if isinstance(rule.body, ByReading) else (rule.body,)


# ---------------------------------------------------------------------------------------------- the pair that meets all


def test_the_fixtures_are_a_yes_as_they_stand() -> None:
    answer = outcome()
    assert answer.outcome is True
    assert answer.statuses == dict.fromkeys(CRITERIA, Answer.FULFILLED)
    assert (answer.missing, answer.assumptions, answer.stopped_at) == ((), (), None)


def test_nothing_is_assumed_about_anybody() -> None:
    assert [fact.name for fact in TREE.facts.values() if fact.default is not None] == []


NOT_NEEDED = {
    # one of two is enough
    *("vraag_naar_ondersteuning", "nood_aan_ondersteuning", "dagdelen_per_week", "uren_per_week"),
    *("aangeboden_regulier", "verkocht_regulier"),
    # somebody of this age is asked neither for a diploma nor for an exception, an open initiative not for its reasons
    *("diploma_secundair", "al_arbeidszorgmedewerker", "methodiek_enige_geschikte_antwoord"),
    "uitzonderlijke_omstandigheden",
    # these decide nothing, the last under the default reading
    *("oorzaken", "reden_persoonsgebonden", "financiele_vergoeding"),
}


@pytest.mark.parametrize("fact", [*PERSOON, *INITIATIEF])
def test_without_a_fact_the_answer_is_open_and_names_it(fact: str) -> None:
    """Never a no, and a yes only where the fact could not have changed it."""
    persoon, initiatief = ({key: part[key] for key in part if key != fact} for part in (PERSOON, INITIATIEF))
    answer = outcome(persoon, initiatief)
    assert answer.outcome is (True if fact in NOT_NEEDED else None)
    assert [name.partition(".")[2] for name in answer.missing[:1]] == ([] if fact in NOT_NEEDED else [fact])


def test_the_facts_are_those_of_the_contract() -> None:
    told = {f"persoon.{key}" for key in PERSOON} | {f"initiatief.{key}" for key in INITIATIEF}
    assert set(TREE.own_facts) == told | set(ALSO_TOLD)


# --------------------------------------------------------------------------------------------------- fourteen questions


def test_fourteen_questions_in_the_order_of_the_source() -> None:
    assert TREE.decision is not None
    assert TREE.decision.criteria == CRITERIA
    cited = [TREE.rules[name].citation for name in CRITERIA]
    assert {citation.document.name for citation in cited} == {"krijtlijnen-limburg"}
    assert [citation.place for citation in cited] == [f"3.1, vraag {number}" for number in range(1, 15)]
    lines = [line for citation in cited for line in citation.lines or ()]
    assert len(lines) == 28
    assert lines == sorted(lines)


def test_question_nine_belongs_to_person_and_initiative() -> None:
    assert TREE.decision is not None
    assert TREE.decision.groups == {"persoonsgebonden": CRITERIA[:9], "organisatiegebonden": CRITERIA[8:]}


@pytest.mark.parametrize("number", range(1, 15))
def test_a_question_asks_only_about_its_own_side(number: int) -> None:
    """Questions 1 to 9 ask about the person, 10 to 14 about the initiative; question 6 brings the two together."""
    entities = {name.partition(".")[0] for name in facts_of(f"criterium_{number}")}
    sides = {"persoon"} if number < 10 else {"initiatief"}
    assert entities == (sides | {"initiatief"} if number == 6 else sides)


def test_every_question_is_a_must_and_only_two_exceptions_are_a_may() -> None:
    assert {TREE.rules[name].force for name in CRITERIA} == {Force.MUST}
    exceptions = {
        rule.name: [case.force for body in bodies(rule) if isinstance(body, Choose) for case in body.cases]
        for rule in TREE.own_rules.values()
        if any(isinstance(body, Choose) and body.hit is Hit.AGREE for body in bodies(rule))
    }
    once_in_each_reading = [Force.MAY, Force.MAY]
    assert exceptions == {"criterium_5": [Force.MUST, Force.MAY], "criterium_14": once_in_each_reading}


def test_indicators_inform_and_decide_nothing() -> None:
    """But a refusal, which one reading of question 14 counts."""
    informing = {
        name for fact in TREE.own_facts.values() if fact.judgement for name in reach(fact.judgement.indicators)
    }
    assert {"persoon.rendement", "persoon.voldoende_stressbestendig", "persoon.oorzaken"} <= informing
    assert informing & reach(CRITERIA) == {"initiatief.weigering_enkel_om_doelgroep"}


def test_every_fact_decides_or_informs_or_says_why_it_does_neither() -> None:
    decides = facts_of(*CRITERIA)
    informs = {
        name for fact in TREE.own_facts.values() if fact.judgement for name in facts_of(*fact.judgement.indicators)
    }
    for fact in TREE.own_facts.values():
        assert bool(fact.idle) is (fact.name not in decides | informs), fact.name


def test_readings() -> None:
    """Where the sources can be read in two ways; the first is the default."""
    found = {
        name: [interpretation.default, *(reading.name for reading in interpretation.readings)]
        for name, interpretation in TREE.interpretations.items()
        if not home_of(name)
    }
    assert found == {
        "schrikkeldag": ["op_1_maart", "op_1_maart", "op_28_februari"],
        "pensioen_bereikt": ["op_verjaardag", "op_verjaardag", "eerste_van_volgende_maand"],
        "pensioentabel": ["volgens_geboortedatum", "volgens_geboortedatum", "volgens_ingangsdatum"],
        "al_medewerker": ["ooit", "ooit", "nog_op_die_dag", "open_bij_onderbreking"],
        "dagdeel": ["of", "of", "dagdeel_is_3_uur"],
        "dagcentrum_ernaast": ["enkel_arbeidszorg", "enkel_arbeidszorg", "doelgroep_dagcentrum", "open"],
        "minimumaanbod": ["enkel_atelier", "enkel_atelier", "altijd"],
        "vraag_13": ["enkel_de_zin", "enkel_de_zin", "met_de_uitleg"],
        "categoriale_benadering": ["oordeel", "oordeel", "altijd_breed"],
    }


# -------------------------------------------------------------------------------------------------------------- sources


def cited_by() -> Iterator[tuple[str, Citation | None]]:
    """What must say where it comes from, with where it says that it comes from."""
    yield from ((fact.name, fact.citation) for fact in TREE.own_facts.values())
    yield from ((rule.name, rule.citation) for rule in TREE.own_rules.values())
    for parameter in TREE.parameters.values():
        yield from ((parameter.name, row.citation) for row in parameter.rows)
    for interpretation in TREE.interpretations.values():
        yield from ((f"{interpretation.name}.{one.name}", one.citation) for one in interpretation.readings)
    for rule in TREE.own_rules.values():
        yield from ((f"{rule.name}, advies", rule.advice.citation) for _ in [0] if rule.advice)
        for body in bodies(rule):
            if isinstance(body, Choose) and body.hit is Hit.AGREE:
                yield from ((f"{rule.name}, behalve: {case.title}", case.citation) for case in body.cases)


def test_everything_cites() -> None:
    assert [name for name, citation in cited_by() if citation is None] == []


def test_a_citation_can_be_found_again() -> None:
    """In a text at hand by its lines and their hash, on the web by its address and the day on which it was read."""
    for citation in sources.citations(TREE):
        if citation.document.file:
            assert citation.lines and len(citation.sha256) == 64, citation
        else:
            assert citation.document.url.startswith("https://"), citation
            assert citation.document.read_on == date(2026, 11, 22), citation


def test_no_other_document_is_relied_on() -> None:
    assert {citation.document.name for citation in sources.citations(TREE)} == {
        "krijtlijnen-limburg",
        "arbeidszorg-departement-wse",
        "leerplicht-vlaanderen",
        "pensioenleeftijd-geboortedatum",
        "pensioenleeftijd-ingangsdatum",
    }


# ------------------------------------------------------------------------------------------------------ numbers and law

ADVICE, LAW = Status.RECOMMENDATION, Status.LAW
ALWAYS = (date(2009, 1, 1), None)
PARAMETERS = {
    "rendement_grens": [(50, "procent", ALWAYS, ADVICE, "")],
    "leerplicht_leeftijd": [(18, "jaar", ALWAYS, LAW, "primair")],
    "leerplicht_zomermaand": [(7, "", ALWAYS, LAW, "primair")],
    "pensioenleeftijd": [
        (65, "jaar", (None, None), LAW, "secundair"),
        (66, "jaar", (date(1960, 1, 1), date(1963, 12, 31)), LAW, "secundair"),
        (67, "jaar", (date(1964, 1, 1), None), LAW, "secundair"),
    ],
    "eerste_pensioenleeftijd": [(65, "jaar", ALWAYS, LAW, "secundair")],
    "laatste_ingang_eerste_leeftijd": [(date(2025, 1, 1), "datum", ALWAYS, LAW, "secundair")],
    "tweede_pensioenleeftijd": [(66, "jaar", ALWAYS, LAW, "secundair")],
    "laatste_ingang_tweede_leeftijd": [(date(2030, 1, 1), "datum", ALWAYS, LAW, "secundair")],
    "derde_pensioenleeftijd": [(67, "jaar", ALWAYS, LAW, "secundair")],
    "minimum_dagdelen": [(1, "dagdeel/week", ALWAYS, ADVICE, "")],
    "minimum_uren": [(3, "uur/week", ALWAYS, ADVICE, "")],
    "maximale_bijdrage": [(0, "euro", ALWAYS, ADVICE, "")],
    "ondergrens_vergoeding": [(0, "euro", ALWAYS, ADVICE, "")],
    "minimum_aanbod_uren": [(20, "uur/week", ALWAYS, ADVICE, "")],
    "minimum_aanbod_dagen": [(4, "dag/week", ALWAYS, ADVICE, "")],
}


def test_parameters() -> None:
    """Each number with its unit, since when it holds, how far it binds, and how a number of the law was verified."""
    found: dict[str, list[object]] = {}
    for name, parameter in TREE.parameters.items():
        if home_of(name):
            continue
        for row in parameter.rows:
            period = (row.validity.start, row.validity.end)
            told = (*measured(row.value, parameter.type), period, row.status, row.verified)
            found.setdefault(name, []).append(told)
    assert found == PARAMETERS


def measured(value: Value, type_: Type) -> tuple[Value, str]:
    """A value in its unit, with the name of that; a day has none."""
    if not isinstance(type_, Number):
        return value, "datum"
    assert isinstance(value, int | Fraction)
    return value / Fraction(type_.unit.factor), type_.unit.name


def test_no_number_stands_in_a_formula() -> None:
    """But the ones that go from a day to the first of a month, or of the next."""
    found = {
        (rule.name, part.value)
        for rule in TREE.own_rules.values()
        for expr in (*bodies(rule), *((rule.applies,) if rule.applies else ()))
        for part in walk(expr)
        if isinstance(part, Const) and (isinstance(part.type, Number) or part.type == DATE)
    }
    first_of_month = {
        "zomergrens_leerplicht",
        "pensioendatum",
        "ingang_op_eerste_leeftijd",
        "ingang_op_tweede_leeftijd",
    }
    assert found == {(name, 1) for name in first_of_month}


def test_law_is_what_a_primary_source_says() -> None:
    """All else is a recommendation; the pension age, of secondary sources, says so where it stands."""
    law = {rule.name: rule.citation.document.name for rule in TREE.own_rules.values() if rule.status is LAW}
    assert law == dict.fromkeys(("einde_leerplicht", "verjaardag_18", "zomergrens_leerplicht"), "leerplicht-vlaanderen")
    assert {rule.status for rule in TREE.own_rules.values()} == {ADVICE, LAW}
    assert TREE.status is ADVICE


def test_nothing_is_said_about_the_years_before_2009() -> None:
    """The pension age of women was another then, and was not verified."""
    with pytest.raises(Problems) as raised:
        RULES.on(date(2008, 12, 31))
    assert [problem.code for problem in raised.value.diagnostics] == ["buiten-geldigheid"]
    assert outcome(on=date(2009, 1, 1)).outcome is True


def test_compulsory_education_ends_by_age_or_diploma_only() -> None:
    """Other grounds were not verified."""
    assert facts_of("einde_leerplicht") == {"persoon.geboortedatum"}
    assert facts_of("criterium_4") == {"persoon.geboortedatum", "persoon.diploma_secundair"}


def test_the_pension_age_goes_by_the_date_of_birth_only() -> None:
    assert facts_of("pensioendatum") == {"persoon.geboortedatum"}


def days(first: date, last: date) -> Iterator[date]:
    """Every day but 29 February, which has a reading of its own."""
    return (day for n in range((last - first).days + 1) if (day := first + timedelta(n)).strftime("%m%d") != "0229")


def results(born: date) -> dict[str, object]:
    outputs = outcome({"geboortedatum": born}, {}).outputs
    return {name: output["value"] for name, output in outputs.items() if isinstance(output, dict)}


def test_the_results_of_the_tree_are_its_two_dates() -> None:
    assert results(date(1985, 5, 10)) == {
        "arbeidszorgmedewerker": None,
        "einde_leerplicht": "2003-05-10",
        "pensioendatum": "2052-05-10",
    }


def test_the_end_of_compulsory_education_for_everybody_born_in_two_years() -> None:
    for born in days(date(2004, 1, 1), date(2005, 12, 31)):
        birthday = born.replace(year=born.year + 18)
        ends = birthday if birthday.month <= 6 else date(birthday.year, 7, 1)
        assert results(born)["einde_leerplicht"] == ends.isoformat(), born


def test_the_pension_age_for_everybody_born_around_a_change() -> None:
    for born in (*days(date(1959, 7, 1), date(1960, 6, 30)), *days(date(1963, 7, 1), date(1964, 6, 30))):
        age = 65 if born.year < 1960 else 66 if born.year < 1964 else 67
        assert results(born)["pensioendatum"] == born.replace(year=born.year + age).isoformat(), born
