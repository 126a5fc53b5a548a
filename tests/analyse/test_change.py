"""What would make a nee a ja: for random laws what every way promises, and what the rule sets say of real cases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations, islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from azrules import passes
from azrules.analyse import whatif
from azrules.analyse.change import Change, Way
from azrules.analyse.domain import Domain
from azrules.analyse.ways import Ways, ways
from azrules.check.program import Reader
from azrules.model.bounds import outside
from azrules.model.citation import Force
from azrules.model.given import Given
from azrules.model.operators import GE, Operator
from azrules.model.ruleset import Fact, Law, Ruleset
from azrules.model.types import TRUTH
from azrules.model.values import known
from azrules.numbers import exact
from azrules.run.evaluate import Evaluator, Outcome
from tests import small
from tests.laws import DAYS, READING, READINGS, Case, any_facts, any_ruleset, belongs, randoms
from tests.long import LONG

ON = date(2024, 3, 1)

# ---------------------------------------------------------------------------------------------------------- random laws


class InTime(Case):
    """A case under a law, and the rule set at all times."""

    def __init__(self, whole: Ruleset, law: Law, given: Given) -> None:
        super().__init__(law, given)
        self.whole = whole


@st.composite
def cases(draw: st.DrawFn) -> InTime:
    """Laws of which some facts can be changed, with the facts of a case."""
    random = draw(randoms)
    ruleset = any_ruleset(random, defaults=True)

    def marked(fact: Fact) -> Fact:
        return replace(fact, changeable=random.choice((True, True, False)), row=tuple(map(marked, fact.row)))

    facts = {name: marked(fact) for name, fact in ruleset.facts.items()}
    whole = replace(ruleset, facts=facts)
    law = whole.on(random.choice(DAYS), {READING.name: random.choice(READINGS)})
    return InTime(whole, law, any_facts(random, law))


def told(case: InTime) -> Iterator[Ways]:
    """What would make the decision, and each result, a ja."""
    evaluator, ruleset = Evaluator(case.law), case.law.ruleset
    decision = [""] if ruleset.decision else []
    for name in (*decision, *(name for name in ruleset.outputs if ruleset.rules[name].type == TRUTH)):
        yield ways(case.whole, evaluator, case.given, name, cases=300, years=1)


def found(case: InTime) -> Iterator[tuple[Ways, Way]]:
    """Each way to a ja."""
    return ((one, way) for one in told(case) for way in one.found)


def after(case: InTime, changes: tuple[Change, ...], day: date | None) -> Outcome:
    """The case when these facts are changed, on a day."""
    law = case.law if day is None else case.whole.on(day, case.law.readings)
    told = replace(case.given, ruleset=law.ruleset)
    for change in changes:
        told = told.told(change.fact, change.value)
    return Evaluator(law).evaluate(told)


@given(cases())
@settings(max_examples=100, deadline=None)
def test_each_way_turns_the_answer_and_no_part_of_it_does(case: InTime) -> None:
    for one, way in found(case):
        assert one.answer is False
        assert one.goal.reached(after(case, way.changes, way.since))
        for size in range(len(way.changes) + 1):
            for some in combinations(way.changes, size):
                for day in {None, way.since} - ({way.since} if some == way.changes else set()):
                    assert not one.goal.reached(after(case, some, day))


@given(cases())
@settings(max_examples=100, deadline=None)
def test_only_what_can_be_decided_changes_to_what_it_may_be(case: InTime) -> None:
    """And never to a day that is past."""
    for _, way in found(case):
        for change in way.changes:
            fact = case.law.ruleset.named(change.fact)
            assert fact.changeable
            assert change.before == case.given[change.fact] != change.value
            assert known(change.value)
            assert fact.row or belongs(change.value, fact.type)
            assert not outside(fact, change.value, way.since or case.law.date)
            assert not isinstance(change.value, date) or change.value >= case.law.date
        assert way.since is None or way.since > case.law.date


@LONG
@given(cases())
@settings(max_examples=100, deadline=None)
def test_no_single_change_is_overlooked(case: InTime) -> None:
    domain = Domain([case.law])
    for one in told(case):
        if one.answer is not False or one.cut_off or not one.goal.applies(one.outcome):
            continue
        names = [way.names for way in one.found]
        for name, fact in case.law.ruleset.facts.items():
            if not fact.changeable or fact.row or {name} in names:
                continue
            for value in islice(domain.values(name, case.given.known()), 8):
                past = isinstance(value, date) and value < case.law.date
                assert past or not one.goal.reached(after(case, (Change(name, None, value),), None))


@LONG
@given(cases())
@settings(max_examples=100, deadline=None)
def test_waiting_ends_on_the_last_day_that_is_enough(case: InTime) -> None:
    for one, way in found(case):
        if way.until:
            assert way.since and way.since <= way.until
            assert one.goal.reached(after(case, way.changes, way.until))
            assert not one.goal.reached(after(case, way.changes, way.until + timedelta(1)))


@LONG
@given(cases(), st.lists(st.integers(0, 400), max_size=6))
@settings(max_examples=100, deadline=None)
def test_beyond_a_limit_everything_is_enough(case: InTime, further: list[int]) -> None:
    for one, way in found(case):
        for at, change in enumerate(way.changes):
            fact = case.law.ruleset.named(change.fact)
            if change.limit is None or not isinstance(change.value, int | Fraction):
                continue
            for steps in further:
                value = change.value + steps * Fraction(fact.bounds.step or 1) * (1 if change.limit is GE else -1)
                changes = (*way.changes[:at], replace(change, value=exact(value)), *way.changes[at + 1 :])
                assert outside(fact, value, ON) or one.goal.reached(after(case, changes, way.since))


# ------------------------------------------------------------------------------------------------------------ rule sets


def asked(ruleset: str, facts: dict[str, dict[str, object]], name: str = "", day: date = ON) -> Ways:
    whole = passes.load(ruleset)
    law = whole.on(day)
    return ways(whole, Evaluator(law), Reader(law).read(facts), name)


def short(told: Ways) -> list[tuple[dict[str, object], str | None]]:
    """The changes of each way, and since when."""
    return [({one.fact: one.value for one in way.changes}, str(way.since) if way.since else None) for way in told.found]


@LONG
def test_a_fact_that_two_rule_sets_ask_can_be_decided_in_both_or_in_neither() -> None:
    marked: dict[str, set[bool]] = {}
    for ruleset in passes.load_all():
        for name, fact in ruleset.every_fact.items():
            marked.setdefault(name, set()).add(fact.changeable)
    assert [name for name, marks in marked.items() if len(marks) > 1] == []
    assert {True in marks for marks in marked.values()} == {True, False}


PERSON: dict[str, object] = {
    "vraag_naar_arbeid": True,
    "vraag_naar_ondersteuning": True,
    "in_staat_regulier": False,
    "in_staat_beschermd": False,
    "geboortedatum": "1990-05-10",
    "wil_ama_met_initiatief": True,
    "externe_organisatie_betrokken": True,
    "wil_minimum": True,
    "kan_minimum": True,
    "wekelijks": True,
    "dagdelen_per_week": 2,
    "uren_per_week": 8,
    "bereid_overeenkomst": True,
    "deelname_vrijwillig": True,
    "persoonlijke_bijdrage": 0,
    "bijdrage_op_dagprijs": 0,
}
INITIATIVE: dict[str, object] = {
    "beschermde_werkplek": True,
    "biedt_arbeid_op_maat": True,
    "biedt_zorg_op_maat": True,
    "product_of_dienst": True,
    "aangeboden_regulier": True,
    "verkocht_regulier": True,
    "aard_activiteit": ["productie"],
    "werkvorm": "individueel_begeleid_werken",
    "minimaal_ondersteuningsaanbod_gegarandeerd": True,
    "gericht_op_integratie": True,
    "werkt_inclusief": True,
    "werkt_trajectmatig": True,
    "biedt_trajecten": True,
    "setting": "open",
    "persoonlijke_bijdrage_gevraagd": 0,
    "onkosten": 30,
    "onkosten_vergoed": 30,
    "financiele_vergoeding": 10,
    "maakt_instappen_aantrekkelijk": True,
    "waakt_over_uitkering": True,
    "werkt_niet_categoriaal": True,
}


def tree(person: dict[str, object], initiative: dict[str, object] | None = None) -> Ways:
    """The decision tree for somebody for whom all is well but for this."""
    return asked("beslissingsboom", {"persoon": PERSON | person, "initiatief": INITIATIVE | (initiative or {})})


def test_all_is_well() -> None:
    told = tree({})
    assert (told.answer, told.found, told.tried) == (True, (), 0)


@LONG
def test_too_few_hours() -> None:
    told = tree({"uren_per_week": 2, "dagdelen_per_week": 0})
    assert short(told) == [({"persoon.dagdelen_per_week": 1}, None), ({"persoon.uren_per_week": 3}, None)]
    assert [way.changes[0].limit for way in told.found] == [GE, GE]
    assert [[norm.rule.name for norm in told.norms(way)] for way in told.found] == [["criterium_7"]] * 2
    assert not told.cut_off


@LONG
@pytest.mark.parametrize(
    ("person", "initiative", "changes"),
    [
        ({"bereid_overeenkomst": False}, {}, {"persoon.bereid_overeenkomst": True}),
        ({"persoonlijke_bijdrage": 25}, {}, {"persoon.persoonlijke_bijdrage": 0}),
        ({}, {"onkosten_vergoed": 12}, {"initiatief.onkosten_vergoed": 30}),
        (
            {"persoonlijke_bijdrage": 25, "bijdrage_op_dagprijs": 3},
            {"onkosten_vergoed": None},
            {
                "persoon.persoonlijke_bijdrage": 0,
                "persoon.bijdrage_op_dagprijs": 0,
                "initiatief.onkosten_vergoed": 30,
            },
        ),
    ],
)
def test_what_can_be_arranged(
    person: dict[str, object], initiative: dict[str, object], changes: dict[str, object]
) -> None:
    assert short(tree(person, initiative)) == [(changes, None)]


@LONG
def test_somebody_of_seventeen_waits() -> None:
    """Who becomes eighteen in October is no longer of school age from July."""
    told = tree({"geboortedatum": "2007-10-15", "diploma_secundair": False})
    assert short(told) == [({}, "2025-07-01")]
    assert [norm.rule.name for norm in told.norms(told.found[0])] == ["criterium_4"]


@LONG
def test_waiting_and_something_else() -> None:
    told = tree({"geboortedatum": "2007-10-15", "diploma_secundair": False, "persoonlijke_bijdrage": 5})
    assert short(told) == [({"persoon.persoonlijke_bijdrage": 0}, "2025-07-01")]
    assert [norm.rule.name for norm in told.norms(told.found[0])] == ["criterium_4", "criterium_9"]


@LONG
def test_past_the_pension_age_nothing_helps() -> None:
    past: dict[str, object] = {"geboortedatum": "1955-02-14", "al_arbeidszorgmedewerker": False}
    told = tree(past | {"methodiek_enige_geschikte_antwoord": False})
    assert (told.found, told.cut_off, told.until) == ((), False, date(2034, 3, 1))
    (obstacle,) = told.in_the_way
    assert obstacle.rule.name == "criterium_5"
    assert "persoon.geboortedatum" in obstacle.facts


@LONG
def test_where_too_little_is_known_the_nee_goes() -> None:
    told = asked("beslissingsboom", {"persoon": {"uren_per_week": 2, "dagdelen_per_week": 0}})
    assert not told.goal.certain
    assert ({"persoon.uren_per_week": 3}, None) in short(told)
    assert "persoon.deelname_vrijwillig" in told.goal.missing(told.found[0].outcome)


def test_what_is_not_known_yet_is_no_nee() -> None:
    told = asked("beslissingsboom", {"persoon": {}})
    assert (told.answer, told.found) == (None, ())


def test_nobody_is_sent_home_for_want_of_supervisors() -> None:
    """Three workers of 38 hours ask 3/4 of a supervisor: more supervision is enough, and no worker has to go."""
    rows = [{"uren_per_week": 38, "dagen_per_week": 5} for _ in range(3)]
    facts: dict[str, dict[str, object]] = {
        "initiatief": {"telling": "uren", "urenstelsel": "stelsel_38", "begeleiders_vte": "0.63", "medewerkers": rows}
    }
    told = asked("omkadering", facts, "basis_gehaald")
    assert short(told) == [({"initiatief.begeleiders_vte": Fraction(3, 4)}, None)]
    assert told.found[0].changes[0].limit == GE
    assert [norm.rule.name for norm in told.norms(told.found[0])] == ["basis_gehaald"]
    (rows_,) = (fact for fact in passes.load("omkadering").facts.values() if fact.row)
    assert not any(fact.changeable for fact in (rows_, *rows_.row))


def test_an_exception_is_the_norm_that_it_is_granted_by() -> None:
    past: dict[str, object] = {"geboortedatum": "1955-02-14", "al_arbeidszorgmedewerker": False}
    granted = {"methodiek_enige_geschikte_antwoord": True, "uitzondering_zorgvraag_toegekend": False}
    told = tree(past | granted)
    (way,) = told.found
    assert short(told) == [({"persoon.uitzondering_zorgvraag_toegekend": True}, None)]
    (norm,) = told.norms(way)
    assert (norm.rule.name, norm.exception, norm.force) == ("criterium_5", 1, Force.MAY)
    assert norm.citation.lines == (905, 907)
    said = whatif.tell(told)
    assert "Uitzondering op vraag 5: arbeidszorg is het enige geschikte antwoord" in said
    assert "regels 905-907" in said and "Kracht: mag" in said and "Kracht: moet" not in said
    assert "Exception to question 5:" in whatif.tell(told, "en")


@pytest.mark.parametrize(("day", "said"), [(date(2021, 3, 31), False), (ON, True)])
def test_a_day_that_has_passed_is_told(day: date, said: bool) -> None:
    told = asked("omkadering", {"initiatief": {"type_initiatief": "caw", "erkend": True}}, "kan_subsidie_vragen", day)
    lines = whatif.tell(told)
    assert "Hangt af van: Soort initiatief" in lines
    assert ("Niet voldaan: De peildatum: voor 1 april 2021 (nu: 1 maart 2024)" in lines) is said
    assert ("Niet voldaan:" in lines) is said


def test_an_open_question_is_no_remedy() -> None:
    """From 2025 the amount per day is not known: waiting for that is no way to stay below it."""
    whole = passes.load("vrijwilligersvergoeding")
    law = whole.on(ON)
    high = {"vrijwilliger": {"hoogste_vergoeding_per_dag": 60, "vergoeding_dit_jaar": 60}}
    told = ways(whole, Evaluator(law), Reader(law).read(high), "binnen_het_forfait")
    assert (told.answer, told.found) == (False, ())
    assert [obstacle.rule.name for obstacle in told.in_the_way] == ["binnen_het_forfait"]


def test_a_day_that_can_still_be_chosen_is_never_past() -> None:
    """An evaluation that is too late cannot be held last month."""
    plan: dict[str, object] = {"opgesteld_op": "2022-01-01", "al_geevalueerd": True, "laatste_evaluatie": "2022-06-01"}
    told = asked("dossier", {"plan": plan, "dossier": {"begeleidingsplan": True}}, "evaluatie_tijdig")
    assert short(told) == [({"plan.laatste_evaluatie": ON}, None)]


# ------------------------------------------------------------------------------------------------------ small rule sets

FACTS = """\
gegevens:
  mens:
    duur: {titel: Duur, type: getal, veranderbaar: ja, bereik: 0 tot en met 60, stap: 1, vraag: "Hoelang?"}
    plan: {titel: Plan, type: ja/nee, veranderbaar: ja, vraag: "Is er een plan?"}
    oud: {titel: Oud, type: ja/nee, vraag: "Oud?"}
    rijen:
      titel: Rijen
      type: lijst
      veranderbaar: ja
      vraag: Welke rijen?
      rij:
        af: {titel: Af, type: ja/nee, vraag: "Af?"}
"""
USE = """
  r2: {titel: Het andere, voldaan als: plan of oud of duur > 0}
  r3: {titel: Het derde, aantal over: {lijst: rijen, als: af}}
"""


def small_ways(rules: str, cases: int = 20_000, **facts: object) -> Ways:
    whole = small.ruleset(f"{FACTS}regels:\n{rules}\nresultaten: [r, r2, r3]\n")
    law = whole.on(small.DAY)
    return ways(whole, Evaluator(law), Reader(law).read({"mens": facts}), "r", cases)


def test_one_change_may_undo_another() -> None:
    """More hours are enough only without a plan."""
    rule = "  r: {titel: R, voldaan als: (duur >= 10 en niet plan) of (duur >= 20 en plan en oud)}" + USE
    told = small_ways(rule, duur=0, plan=True, oud=False)
    assert short(told) == [({"mens.duur": 10, "mens.plan": False}, None)]


def test_a_list_may_have_other_rows() -> None:
    rule = "  r: {titel: R, elke over: {lijst: rijen, voldaan als: af}}" + USE
    told = small_ways(rule, rijen=[{"af": True}, {"af": False}], duur=1, plan=True, oud=True)
    assert short(told) == [({"mens.rijen": ((True,),)}, None)]


def test_a_search_that_is_cut_off_says_so() -> None:
    rule = "  r: {titel: R, voldaan als: duur >= 10 en plan}" + USE
    told = small_ways(rule, 1, duur=0, plan=False, oud=False)
    assert (told.found, told.cut_off) == ((), True)


def test_a_rule_that_does_not_apply_is_no_nee() -> None:
    rule = "  r: {titel: R, van toepassing als: oud, voldaan als: plan}" + USE
    told = small_ways(rule, duur=0, plan=False, oud=False)
    assert told.found == ()
    assert not told.goal.applies(told.outcome)


def test_how_it_is_told_where_the_search_was_cut_off() -> None:
    rule = "  r: {titel: R, voldaan als: duur >= 10 en plan}" + USE
    nothing = whatif.tell(small_ways(rule, 1, duur=0, plan=False, oud=False))
    assert "Niets gevonden dat er ja van maakt" in nothing
    assert "Het zoeken hield op na 2 gevallen; er was nog meer te proberen." in nothing
    some = "  r: {titel: R, voldaan als: duur >= 10 of plan}" + USE
    told = small_ways(some, 5, duur=0, plan=False, oud=False)
    assert (short(told), told.cut_off) == ([({"mens.duur": 10}, None)], True)
    assert "Er kan nog meer zijn: het zoeken hield op na" in whatif.tell(told)


def test_how_it_is_told_where_it_does_not_apply() -> None:
    rule = "  r: {titel: Het eerste, van toepassing als: oud, voldaan als: plan}" + USE
    told = small_ways(rule, duur=0, plan=False, oud=False)
    assert whatif.tell(told).startswith("Het eerste: niet van toepassing\n")
    assert (whatif.data(told)["status"], whatif.data(told)["answer"]) == ("not_applicable", None)


LEFT_OPEN = "\n  r4: {titel: Het vierde, open vraag: De bron zegt het niet., type: ja/nee}" + USE


def test_what_the_source_leaves_open_is_in_the_way() -> None:
    told = small_ways("  r: {titel: R, alle van: [plan, r4]}" + LEFT_OPEN, duur=0, plan=False, oud=False)
    assert told.found == ()
    assert [one.name for obstacle in told.in_the_way for one in obstacle.open] == ["r4"]
    assert "De bron laat open: De bron zegt het niet." in whatif.tell(told)


def test_what_is_left_open_beside_what_is_to_be_told() -> None:
    """It is enough where another way is open; not where both are needed."""
    both = "  r: {titel: R, voldaan als: plan en (oud en r4)}" + LEFT_OPEN
    assert small_ways(both, duur=0, plan=False).found == ()
    one = "  r: {titel: R, voldaan als: plan en (oud of r4)}" + LEFT_OPEN
    told = small_ways(one, duur=0, plan=False)
    assert (short(told), told.goal.certain) == ([({"mens.plan": True}, None)], False)
    assert "Daarna nog te weten (1): Oud." in whatif.tell(told)
    more = "  r: {titel: R, voldaan als: plan en (r4 of duur >= 10) en oud}" + LEFT_OPEN
    assert short(small_ways(more, duur=0, plan=False)) == [({"mens.duur": 10, "mens.plan": True}, None)]


def test_an_answer_that_waits_for_the_source_alone_says_so() -> None:
    told = small_ways("  r: {titel: R, alle van: [plan, r4]}" + LEFT_OPEN, duur=0, plan=True, oud=False)
    assert told.answer is None
    assert "Het antwoord hangt enkel nog af van wat de bron open laat." in whatif.tell(told)


@LONG
def test_ways_to_the_same_norm_tell_it_once() -> None:
    said = whatif.tell(tree({"uren_per_week": 2, "dagdelen_per_week": 0}))
    assert said.count("Vraag 7:") == 1
    assert said.index("of Uren per week") < said.index("Vraag 7:")


@pytest.mark.parametrize(
    ("condition", "value", "limit"),
    [
        ("duur * 3 != 21 en duur >= 4", 4, None),
        ("duur * 3 != 6 en duur >= 4", 4, GE),
        ("veel * 3 != 21 en veel >= 4", 4, None),
        ("veel * 3 != 6 en veel >= 4", 4, GE),
        ("veel / 2 - 1 >= duur + 0.5", 3, GE),
        ("(veel >= 4 en plan) of veel > 5000 of (veel >= 4 en veel < 4000)", 4, None),
        ("veel * veel >= 16", 4, None),
    ],
)
def test_a_limit_is_told_only_where_everything_beyond_it_is_enough(
    condition: str, value: int, limit: Operator | None
) -> None:
    """`veel` has a million values: of these only those around a turn are tried."""
    many = 'veel: {titel: Veel, type: getal, veranderbaar: ja, bereik: 0 tot en met 10000, stap: 0.01, vraag: "Veel?"}'
    facts = FACTS.replace("    plan:", f"    {many}\n    plan:")
    rules = f"  r: {{titel: R, voldaan als: {condition}}}" + USE.replace("r2:", "r4: {titel: R4, is: veel}\n  r2:")
    whole = small.ruleset(f"{facts}regels:\n{rules}\nresultaten: [r, r2, r3, r4]\n")
    law = whole.on(small.DAY)
    case = Reader(law).read({"mens": {"duur": 0, "veel": 0, "plan": False, "oud": False}})
    changes = [way.changes[0] for way in ways(whole, Evaluator(law), case, "r").found if len(way.changes) == 1]
    assert (changes[0].value, changes[0].limit) == (value, limit)


# ------------------------------------------------------------------------------------------------------ in other times

TIMES = (
    FACTS
    + """\
parameters:
  lat:
    titel: Lat
    waarden:
      - {waarde: 14, bron: {document: web, plaats: "11"}}
      - {waarde: 6, vanaf: 2024-07-01, bekend sinds: 2024-04-01, bron: {document: web, plaats: "21"}}
      - waarde: 3
        vanaf: 2024-09-15
        tot en met: 2024-09-20
        bekend sinds: 2024-05-01
        bron: {document: web, plaats: "22"}
regels:
  r:
    titel: Oud {lat}
    kracht: moet
    bron: {document: web, plaats: oud artikel}
    versies:
      eerst: {voldaan als: duur >= lat}
      later:
        vanaf: 2024-07-01
        bekend sinds: 2024-03-01
        titel: Nieuw {lat}
        bron: {document: web, plaats: nieuw artikel}
        voldaan als: duur >= lat of oud
  r2:
    titel: Kort
    versies:
      kort: {tot en met: 2024-10-10, voldaan als: plan}
  r3: {titel: Het derde, aantal over: {lijst: rijen, als: af}}
"""
)


def in_time(name: str, day: date = ON, **facts: object) -> Ways:
    whole = small.ruleset(
        TIMES
        + """\
resultaten: [r3]
beslissing:
  mag:
    titel: Mag
    vraag: Mag het?
    stel in volgorde: [r, r2]
    antwoorden: {ja: Ja., nee: Nee., onbekend: Wie weet.}
"""
    )
    law = whole.on(day)
    return ways(whole, Evaluator(law), Reader(law).read({"mens": facts}), name)


def cited(told: Ways) -> list[list[str]]:
    return [[norm.citation.place for norm in told.norms(way)] for way in told.found]


def test_the_norm_of_a_later_day_is_told_as_it_stands_then() -> None:
    told = in_time("r", duur=4, oud=True)
    assert short(told) == [({"mens.duur": 14}, None), ({}, "2024-07-01")]
    assert cited(told) == [["oud artikel"], ["nieuw artikel"]]
    said = whatif.tell(told)
    assert said.index("Oud 14\n") < said.index("wachten: vanaf 1 juli 2024") < said.index("Nieuw 6\n")
    assert "'title': 'Nieuw 6'" in str(whatif.data(told)["ways"])


def test_a_norm_that_holds_no_more_is_not_met() -> None:
    """From 11 October nobody asks whether there is a plan."""
    told = in_time("", duur=14, plan=False, oud=False)
    assert ({}, "2024-10-11") in short(told)
    assert cited(told)[short(told).index(({}, "2024-10-11"))] == []


def test_what_is_a_ja_for_a_few_days_says_until_when() -> None:
    told = in_time("r", date(2024, 8, 1), duur=4, oud=False)
    assert short(told) == [({"mens.duur": 6}, None), ({}, "2024-09-15")]
    assert [way.until for way in told.found] == [None, date(2024, 9, 20)]
    assert "wachten: vanaf 15 september 2024 tot en met 20 september 2024" in whatif.tell(told)
    assert "wait: from 15 September 2024 up to and including 20 September 2024" in whatif.tell(told, "en")


DATED = """\
gegevens:
  mens:
    sinds: {titel: Sinds, type: datum, vraag: "Sinds?"}
    rijen:
      titel: Rijen
      type: lijst
      vraag: Welke rijen?
      rij:
        af: {titel: Af, type: datum, vraag: "Af?"}
"""


def waits(condition: str, **facts: object) -> Ways:
    rules = (
        f"  r: {{titel: R, {condition}}}\n  r2: {{titel: Het andere, aantal over: {{lijst: rijen, als: af > sinds}}}}"
    )
    whole = small.ruleset(f"{DATED}regels:\n{rules}\nresultaten: [r, r2]\n")
    law = whole.on(small.DAY)
    return ways(whole, Evaluator(law), Reader(law).read({"mens": facts}), "r")


@pytest.mark.parametrize(
    ("condition", "first", "last"),
    [
        ("voldaan als: 'dagen_tussen(sinds, peildatum) in [210 dagen..212 dagen]'", "2024-08-02", "2024-08-04"),
        ("voldaan als: dag(peildatum) = 15 en maand(peildatum) = 3", "2024-03-15", "2024-03-15"),
        (
            "voldaan als: sinds + 400 dagen <= peildatum en peildatum < sinds + 405 dagen",
            "2025-02-08",
            "2025-02-12",
        ),
        ("voldaan als: peildatum - 40 maanden >= sinds en peildatum - 1230 dagen < sinds", "2027-05-05", "2027-05-18"),
        ("minstens één over: {lijst: rijen, voldaan als: af = peildatum}", "2024-06-13", "2024-06-13"),
    ],
)
def test_a_few_days_within_a_month_are_found(condition: str, first: str, last: str) -> None:
    told = waits(condition, sinds="2024-01-05", rijen=[{"af": "2024-06-13"}])
    assert short(told) == [({}, first)]
    assert str(told.found[0].until) == last
    assert not told.leaves_out


def test_where_not_every_day_is_tried_that_is_said() -> None:
    told = waits("voldaan als: jaar(peildatum) = 2027 en dag(peildatum) = 15", sinds="2024-01-05", rijen=[])
    assert (told.found, told.leaves_out) == ((), True)
    assert f"maakt er geen ja van op een van de {told.days} nagegane dagen." in whatif.tell(told)
    assert "on another day it may be a yes" in whatif.tell(told, "en")
    assert whatif.data(told)["complete"] is False
