"""The cases of the benchmark: the examples of the repository and random ones, in the form that each contender takes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import cycle, islice, product
from pathlib import Path
from random import Random

from azrules import passes
from azrules.check import facts
from azrules.check.program import Reader
from azrules.model.given import Given
from azrules.model.ruleset import Fact, Law
from azrules.model.types import Choice, Choices, Date, Number, Truth
from azrules.model.values import Result
from azrules.run.evaluate import Evaluator
from azrules.scenarios import examples
from azrules.source import Source
from azrules.syntax.nodes import Mapping
from azrules.syntax.text import read_any, read_text

ROOT = Path(__file__).parents[1]
DAY = date(2024, 3, 1)
DAYS = (
    DAY,
    date(2022, 2, 28),
    date(2024, 6, 30),
    date(2025, 7, 1),
    date(2026, 2, 28),
    date(2030, 5, 10),
    date(2031, 1, 1),
)  # ordinary days, and limits: of the school year, of the pensions, and of those who were born on 29 February
BIRTHDAYS = (date(1959, 12, 31), date(1960, 1, 1), date(1963, 12, 31), date(1964, 1, 1))  # another age for a pension
Facts = dict[str, dict[str, object]]


@dataclass(frozen=True)
class Case:
    """One case: `plain` as it comes from JSON, not checked; `checked` with days, sets and exact numbers."""

    name: str
    plain: Facts
    checked: Facts


def of(given: Given) -> Case:
    """A case in the forms in which a program, and a function written by hand, are given it."""
    plain: Facts = {}
    checked: Facts = {}
    for name, result in given.known().items():
        fact = given.ruleset.facts[name]
        plain.setdefault(fact.entity, {})[fact.key] = _plain(fact, result)
        checked.setdefault(fact.entity, {})[fact.key] = _checked(fact, result)
    return Case(given.name, plain, checked)


def _plain(fact: Fact, result: Result) -> object:
    match result:
        case date():
            return result.isoformat()
        case frozenset():
            return sorted(result)
    value = _checked(fact, result)
    return float(value) if isinstance(value, Decimal) else value


def _checked(fact: Fact, result: Result) -> object:
    """A number in the unit of the fact, and a Decimal where it is not whole."""
    if not isinstance(fact.type, Number):
        return result
    assert isinstance(result, int | Fraction)
    number = Fraction(result) / fact.type.unit.factor
    return number.numerator if number.denominator == 1 else Decimal(number.numerator) / number.denominator


# ------------------------------------------------------------------------------------------------- where they come from


def example(name: str, law: Law) -> Case:
    """A case of `examples/` that is alone in its file."""
    (case,) = facts.cases(read_any(read_text(ROOT / f"examples/beslissingsboom-{name}.yaml")), law.ruleset)
    return of(facts.read(case, law))


def examples_of(law: Law) -> Iterator[Case]:
    """Every case of `examples/`, and every person of voorbeelden.yaml, alone and with every initiative."""
    for path in sorted((ROOT / "examples").glob("beslissingsboom-*.yaml")):
        for case in facts.cases(read_any(read_text(path)), law.ruleset):
            yield from _by_hand(facts.read(case, law))
    known = examples.beside(ROOT / "features/beslissingsboom")
    nowhere = Source("voorbeelden.yaml", "").span(0, 0)
    for person, initiative in product(known.of("personen").values(), (None, *known.of("initiatieven").values())):
        together = [found for found in (person, initiative) if found]
        told = [part for found in together for part in found.parts.entries]
        parts = {part.key.text: part.value for part in told if isinstance(part.value, Mapping)}
        name = " en ".join(found.name for found in together)
        yield from _by_hand(facts.read(facts.Case(name, None, parts, nowhere), law))


def _by_hand(given: Given) -> Iterator[Case]:
    """A case, unless it tells what only another rule set asks: the function by hand does not know these."""
    if not given.known().keys() & given.ruleset.borrowed:
        yield of(given)


def every_ruleset(workers: int) -> Callable[[], object]:
    """Asks every rule set how each of its rules stands in an example; the initiative has so many workers."""
    ready = []
    for ruleset in passes.load_all():
        path = min((ROOT / "examples").glob(f"{ruleset.name}-*.yaml"), key=lambda path: len(path.name))
        case = facts.cases(read_any(read_text(path)), ruleset)[0]
        law = ruleset.on(facts.agreed_day(case, None) or DAY)
        given = facts.read(case, law)
        for fact in ruleset.facts.values():
            rows = given[fact.name]
            if fact.row and isinstance(rows, tuple):
                given = given.told(fact.name, tuple(islice(cycle(rows), workers)))
        ready.append((Evaluator(law), given))
    return lambda: [evaluator.evaluate(given).rules for evaluator, given in ready]


def random_of(law: Law, count: int) -> Iterator[Case]:
    """Examples in which some facts that stand together, often those of one question, are something else or unknown."""
    random = Random(law.date.toordinal())
    whole = [case.plain for case in examples_of(law)]
    every = list(law.ruleset.own_facts.values())
    reader = Reader(law)
    for number in range(count):
        told = {part: dict(known) for part, known in random.choice(whole).items()}
        start = random.randrange(len(every))
        together = every[start : start + 6]
        for fact in random.sample(together, random.randint(1, len(together))):
            told.setdefault(fact.entity, {})[fact.key] = None if random.random() < 0.3 else _any(fact, law, random)
        given = reader.read(told)
        yield of(Given(law.ruleset, given.results, f"willekeurig {number}"))


def _any(fact: Fact, law: Law, random: Random) -> object:
    match fact.type:
        case Truth():
            return random.random() < 0.5
        case Number():
            near = (0, 1, 2, 3, 4, 19, 20)
            return random.choice([number for number in near if not facts.outside(fact, number, law.date)])
        case Choice(_, members):
            return random.choice(members)
        case Choices(of):
            return random.sample(of.members, random.randrange(1, len(of.members)))
        case Date():
            return _day(law.date, random)


def _day(reference: date, random: Random) -> date:
    """A day on which somebody may be born, or may have started: near a limit, or on 29 February."""
    year = reference.year - random.choice((0, 1, 17, 18, 19, 64, 65, 66, 67, 68))
    leap = date(year - year % 4, 2, 29)
    near = date(year, 1, 1) + timedelta(random.choice((0, 180, 181, 182, 364)))
    same = date(year, reference.month, min(reference.day, 28)) + timedelta(random.randrange(-1, 2))
    return min(random.choice((leap, near, same, random.choice(BIRTHDAYS))), reference)
