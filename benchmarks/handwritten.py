"""The decision tree as a Python developer writes it by hand: the yardstick that azrules is held against.

The same rules as `rules/beslissingsboom/regelset.yaml` under its default readings, with None for unknown everywhere.
It has what a program needs to decide (the answer, and how each question stands) and nothing of what azrules adds: no
other reading, no norm that changes with the day, no reasons, no sources, no check of what it is given.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

Facts = Mapping[str, Any]
Answer = bool | None

NOT_ASKED = "not_asked"
STATUS = {True: "fulfilled", False: "not_fulfilled", None: "unknown"}
ONLY_PASTIME = frozenset({"creatief", "bezigheid"})


def decide(facts: Mapping[str, Facts], day: date) -> tuple[Answer, dict[str, str]]:
    """The answer on a day, and how each question stands."""
    person, initiative = facts.get("persoon", {}), facts.get("initiatief", {})
    statuses = dict.fromkeys(QUESTIONS, NOT_ASKED)
    outcome: Answer = True
    for name, question in QUESTIONS.items():
        answer = question(person, initiative, day)
        if outcome:
            outcome = answer
            statuses[name] = STATUS[answer]
        elif answer is False:  # an earlier question is open, and this one decides all the same
            outcome = False
            statuses[name] = STATUS[False]
        if outcome is False:
            break
    return outcome, statuses


# ------------------------------------------------------------------------------------------------- logic with unknowns


def all_of(*answers: Answer) -> Answer:
    if False in answers:
        return False
    return None if None in answers else True


def any_of(*answers: Answer) -> Answer:
    if True in answers:
        return True
    return None if None in answers else False


def negated(answer: Answer) -> Answer:
    return None if answer is None else not answer


def before(first: date | None, second: date | None) -> Answer:
    return None if first is None or second is None else first < second


def at_least(number: Any, minimum: Any) -> Answer:
    return None if number is None or minimum is None else number >= minimum


def birthday(born: date, age: int) -> date:
    """Who is born on 29 February has a birthday on 1 March in a year without that day."""
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return date(born.year + age, 3, 1)


# ------------------------------------------------------------------------------------------------------- the questions


def wants_to_work(person: Facts, initiative: Facts, day: date) -> Answer:
    return person.get("vraag_naar_arbeid")


def needs_support(person: Facts, initiative: Facts, day: date) -> Answer:
    return any_of(person.get("vraag_naar_ondersteuning"), person.get("nood_aan_ondersteuning"))


def unable_to_work_elsewhere(person: Facts, initiative: Facts, day: date) -> Answer:
    return negated(any_of(person.get("in_staat_regulier"), person.get("in_staat_beschermd")))


def free_of_compulsory_education(person: Facts, initiative: Facts, day: date) -> Answer:
    diploma, born = person.get("diploma_secundair"), person.get("geboortedatum")
    if born is None:
        return any_of(diploma, None)
    eighteenth = birthday(born, 18)
    return any_of(day >= min(eighteenth, date(eighteenth.year, 7, 1)), diploma)


def below_pension_age(person: Facts, initiative: Facts, day: date) -> Answer:
    pension = pension_day(person.get("geboortedatum"))
    already = all_of(person.get("al_arbeidszorgmedewerker"), before(person.get("startdatum_arbeidszorg"), pension))
    granted = all_of(person.get("methodiek_enige_geschikte_antwoord"), person.get("uitzondering_zorgvraag_toegekend"))
    return any_of(before(day, pension), already, granted)


def pension_day(born: date | None) -> date | None:
    if born is None:
        return None
    return birthday(born, 65 if born < date(1960, 1, 1) else 66 if born < date(1964, 1, 1) else 67)


def works_with_an_initiative(person: Facts, initiative: Facts, day: date) -> Answer:
    return all_of(
        person.get("wil_ama_met_initiatief"),
        person.get("externe_organisatie_betrokken"),
        initiative.get("beschermde_werkplek"),
    )


def works_the_minimum(person: Facts, initiative: Facts, day: date) -> Answer:
    return all_of(
        person.get("wil_minimum"),
        person.get("kan_minimum"),
        person.get("wekelijks"),
        any_of(at_least(person.get("dagdelen_per_week"), 1), at_least(person.get("uren_per_week"), 3)),
    )


def signs_an_agreement(person: Facts, initiative: Facts, day: date) -> Answer:
    return all_of(person.get("bereid_overeenkomst"), person.get("deelname_vrijwillig"))


def pays_nothing(person: Facts, initiative: Facts, day: date) -> Answer:
    return all_of(
        at_least(0, person.get("persoonlijke_bijdrage")),
        at_least(0, person.get("bijdrage_op_dagprijs")),
    )


def works_by_the_method(person: Facts, initiative: Facts, day: date) -> Answer:
    activities = initiative.get("aard_activiteit")
    return all_of(
        initiative.get("biedt_arbeid_op_maat"),
        initiative.get("biedt_zorg_op_maat"),
        initiative.get("product_of_dienst"),
        any_of(initiative.get("aangeboden_regulier"), initiative.get("verkocht_regulier")),
        None if activities is None else not activities <= ONLY_PASTIME,
    )


def offers_enough(person: Facts, initiative: Facts, day: date) -> Answer:
    form = initiative.get("werkvorm")
    if form == "individueel_begeleid_werken":
        return initiative.get("minimaal_ondersteuningsaanbod_gegarandeerd")
    enough = all_of(
        at_least(initiative.get("aanbod_uren_per_week"), 20), at_least(initiative.get("aanbod_dagen_per_week"), 4)
    )
    if form == "atelier" or enough == initiative.get("minimaal_ondersteuningsaanbod_gegarandeerd"):
        return enough
    return None


def is_open_and_inclusive(person: Facts, initiative: Facts, day: date) -> Answer:
    setting = initiative.get("setting")
    return all_of(
        initiative.get("gericht_op_integratie"),
        initiative.get("werkt_inclusief"),
        initiative.get("werkt_trajectmatig"),
        initiative.get("biedt_trajecten"),
        None if setting is None else setting == "open",
    )


def covers_expenses(person: Facts, initiative: Facts, day: date) -> Answer:
    return all_of(
        at_least(0, initiative.get("persoonlijke_bijdrage_gevraagd")),
        at_least(initiative.get("onkosten_vergoed"), initiative.get("onkosten")),
    )


def is_open_to_all(person: Facts, initiative: Facts, day: date) -> Answer:
    return any_of(initiative.get("werkt_niet_categoriaal"), initiative.get("uitzonderlijke_omstandigheden"))


QUESTIONS: Mapping[str, Callable[[Facts, Facts, date], Answer]] = {
    "criterium_1": wants_to_work,
    "criterium_2": needs_support,
    "criterium_3": unable_to_work_elsewhere,
    "criterium_4": free_of_compulsory_education,
    "criterium_5": below_pension_age,
    "criterium_6": works_with_an_initiative,
    "criterium_7": works_the_minimum,
    "criterium_8": signs_an_agreement,
    "criterium_9": pays_nothing,
    "criterium_10": works_by_the_method,
    "criterium_11": offers_enough,
    "criterium_12": is_open_and_inclusive,
    "criterium_13": covers_expenses,
    "criterium_14": is_open_to_all,
}
