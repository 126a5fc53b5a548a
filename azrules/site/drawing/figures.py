"""Rule sets and figures of the sources -> the charts of the site; every number in them is asked, none is known here.

What a chart needs of a rule set bears its name in the rule file, as in a facts file.  The examples themselves (so many
places, shared by so many people) are ours, and each chart says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Final

from azrules.check import facts
from azrules.check.program import Reader
from azrules.model import show
from azrules.model.expr import Const
from azrules.model.given import Given
from azrules.model.ruleset import Law
from azrules.model.specification import Figure, Moment, Specification
from azrules.model.types import Number, Type
from azrules.model.units import WORDS, Unit
from azrules.model.values import UNKNOWN, Result
from azrules.numbers import Exact, exact
from azrules.run.evaluate import Evaluator
from azrules.run.wording import Wording
from azrules.scenarios.examples import Example
from azrules.site.drawing.charts import Axes, Bar, Series, Stack, bars, lines, stacked
from azrules.site.html import Html

# ------------------------------------------------------------------------------------------------------------ staffing

PLACES: Final = 10
"""How many full-time places the chart of the staffing shares."""

_SHARING: Final = "aanvulling"
_BASE, _NEEDED = "basis_getoond", "omkadering_getoond"


def supervisors(law: Law, words: Wording, places: int = PLACES, key: str = "begeleiders") -> Html:
    """How many supervisors as many full-time places ask when more people share them, under each reading of that."""
    evaluator, interpretation = Evaluator(law), law.ruleset.interpretations[_SHARING]
    people = range(places, 3 * places + 1)
    whole = [(heads, _whole_days(law, places, heads)) for heads in people]
    parts = [(heads, _every_day(law, places, heads)) for heads in people]
    told = [Series(words.title(_BASE), _points(evaluator, _BASE, whole))]
    say = words.pick
    ways = (
        (say("wie minder werkt, komt minder dagen", "who works less comes on fewer days"), whole),
        (say("wie minder werkt, komt elke dag even", "who works less comes every day for a while"), parts),
    )
    for reading in interpretation.readings:
        title = words.text(f"interpretaties.{_SHARING}.lezingen.{reading.name}.titel")
        under = evaluator.under(_SHARING, reading.name)
        found = {note: _points(under, _NEEDED, given) for note, given in ways}
        if len(set(found.values())) == 1:  # how the days are shared makes no difference
            found = {"": next(iter(found.values()))}
        told += [Series(title, points, _open(note, points, words)) for note, points in found.items()]
    norm = words.norm(law.ruleset.rules["dubbele_weging_gehaald"])
    notes = [f"{say('Kracht', 'Force')}: {norm}."]
    for reading in interpretation.readings:
        path = f"interpretaties.{_SHARING}.lezingen.{reading.name}"
        notes.append(f"{words.text(f'{path}.titel')}: {words.text(f'{path}.uitleg')}")
    notes += [f"{words.title(name)}: {_worth(law, name, words)}" for name in ("gewicht_kop", "dagen_voltijds")]
    return lines(
        words,
        say(
            f"Een voorbeeld: hoeveel begeleiders {places} voltijdse plaatsen vragen, als meer mensen ze delen",
            f"An example: how many supervisors {places} full-time places ask, when more people share them",
        ),
        Axes(words.title("aantal_koppen"), f"{say('Begeleiders', 'Supervisors')} ({_unit(law, _NEEDED, words)})"),
        told,
        notes=notes,
        key=key,
    )


def _whole_days(law: Law, places: int, heads: int) -> Given:
    """People who share the places by days, as evenly as half days allow."""
    days = _shared(law, places, heads, "dagen_voltijds", "initiatief.medewerkers.dagen_per_week")
    return _given(law, "dagen", [{"dagen_per_week": day} for day in days])


def _every_day(law: Law, places: int, heads: int) -> Given:
    """People who share the places by hours, and come on every day of the week."""
    hours = _shared(law, places, heads, "uren_voltijds_38", "initiatief.medewerkers.uren_per_week")
    days = _number(law, "dagen_voltijds")
    return _given(law, "uren", [{"uren_per_week": hour, "dagen_per_week": days} for hour in hours])


def _shared(law: Law, places: int, heads: int, full: str, fact: str) -> Iterator[Exact]:
    """What each of the people has of so many full-time places, in steps in which the fact can be told."""
    step = law.ruleset.every_fact[fact].bounds.step or 1
    each, over = divmod(int(places * _number(law, full) / Fraction(step)), heads)
    return (exact(Fraction(step) * (each + (at < over))) for at in range(heads))


def _given(law: Law, counted: str, workers: list[dict[str, Exact]]) -> Given:
    told = {"telling": counted, "urenstelsel": "stelsel_38", "medewerkers": workers}
    return Reader(law).read({"initiatief": told})


def _points(
    evaluator: Evaluator, name: str, cases: Sequence[tuple[int, Given]]
) -> tuple[tuple[Exact, Exact | None], ...]:
    return tuple((heads, _known(evaluator.evaluate(given).of(name))) for heads, given in cases)


def _open(note: str, points: Sequence[tuple[Exact, Exact | None]], words: Wording) -> str:
    """What is said beside a line, and from where on it is not known."""
    unknown = next((x for x, y in points if y is None), None)
    if unknown is None:
        return note
    said = words.pick("niet bekend vanaf", "not known from") + f" {show.plain(unknown, words.lang)}"
    return f"{note}; {said}" if note else said


# -------------------------------------------------------------------------------------------------------------- income

_PARTS: Final = {
    "inkomen_zonder_deelname": ("persoon.uitkering_voor",),
    "inkomen_met_deelname": ("persoon.uitkering_na", "persoon.incentive", "initiatief.financiele_vergoeding"),
}


def example(examples: Iterable[Example], law: Law) -> Given:
    """The case of some examples of the scenarios together, each of which gives a part of it."""
    told = Given(law.ruleset, (UNKNOWN,) * len(law.ruleset.facts))
    for one in examples:
        for case in facts.cases(one.parts, law.ruleset):
            given = facts.read(case, law).results
            told = replace(
                told, results=tuple(b if a is UNKNOWN else a for a, b in zip(told.results, given, strict=True))
            )
    return told


def income(given: Given, law: Law, words: Wording, who: str = "", key: str = "inkomen") -> Html:
    """The income of somebody without and with participation, each in its parts; `who` says whose it is.

    A part that was not told is unknown, and so is what is left of the whole; then only the whole is told.
    """
    outcome = Evaluator(law).evaluate(given)
    say = words.pick
    parts = (
        say("Uitkering", "Benefit"),
        words.title("persoon.incentive"),
        words.title("initiatief.financiele_vergoeding"),
        say("Wat er verder is", "What else there is"),
    )
    stacks = []
    for name, told in _PARTS.items():
        whole = _known(outcome.of(name))
        among: list[Exact | None] = [*(_known(given[fact]) for fact in told), *[0] * (3 - len(told))]
        rest = None if whole is None or None in among else whole - sum(part or 0 for part in among)
        stacks.append(Stack(words.title(name), (*among, rest), words.value(whole, law.ruleset.rules[name].type)))
    difference = "verschil_in_inkomen"
    worth = words.value(outcome.of(difference), law.ruleset.rules[difference].type)
    reading = f"interpretaties.inkomensbegrip.lezingen.{law.readings['inkomensbegrip']}.titel"
    return stacked(
        words,
        say("Inkomen per maand zonder en met deelname", "Income per month without and with participation"),
        parts,
        stacks,
        law.ruleset.rules[difference].type,
        notes=[who, f"{words.title(difference)}: {worth}", say("Inkomen: ", "Income: ") + words.text(reading)],
        key=key,
    )


# ----------------------------------------------------------------------------------------------- figures of the sources


def counts(specification: Specification, words: Wording, key: str = "cijfers") -> list[Html]:
    """The figures of the sources, a chart for each unit; those in words only stand in the last one."""
    by_unit: dict[str, list[Figure]] = {}
    for figure in specification.figures.values():
        by_unit.setdefault("" if figure.value is None else figure.type.unit.name or "1", []).append(figure)
    by_unit |= {"": by_unit.pop("")} if "" in by_unit else {}
    return [
        bars(words, _counted(unit, figures[0].type.unit, words), [_bar(one, words) for one in figures], f"{key}-{at}")
        for at, (unit, figures) in enumerate(by_unit.items(), start=1)
    ]


def _counted(name: str, unit: Unit, words: Wording) -> str:
    if not name:
        return words.pick("Wat de bronnen in woorden zeggen", "What the sources say in words")
    if name == "1":
        return words.pick("Aantallen", "Numbers")
    return words.pick("In ", "In ") + _named(unit, words)


def _bar(figure: Figure, words: Wording) -> Bar:
    text = figure.title[words.lang == "en"]
    if figure.value is None:
        return Bar(text, None, figure.words[words.lang == "en"], _moment(figure.when, words))
    about = words.pick("ongeveer ", "about ") if figure.about else ""
    return Bar(
        text, figure.value, about + words.value(figure.value, figure.type), _moment(figure.when, words), figure.about
    )


def _moment(when: Moment, words: Wording) -> str:
    day = show.day(when.day, words.lang) if when.day else str(when.year)
    return words.pick("omstreeks ", "around ") + day if when.about else day


# -------------------------------------------------------------------------------------------------------- small pieces


def _known(result: Result) -> Exact | None:
    """A number; None where it is not known, or the rules give none."""
    return exact(result) if isinstance(result, int | Fraction) else None


def _number(law: Law, parameter: str) -> Exact:
    worth = law.definitions[parameter]
    assert isinstance(worth, Const) and isinstance(worth.value, int | Fraction), "a parameter that goes by no date"
    return worth.value


def _worth(law: Law, parameter: str, words: Wording) -> str:
    return words.value(_number(law, parameter), law.ruleset.parameters[parameter].type)


def _unit(law: Law, rule: str, words: Wording) -> str:
    type_: Type = law.ruleset.rules[rule].type
    return _named(type_.unit, words) if isinstance(type_, Number) else ""


def _named(unit: Unit, words: Wording) -> str:
    """The word for many of a unit."""
    word = WORDS.get(unit.name)
    return unit.name if word is None else words.pick(word.nl[1], word.en[1])
