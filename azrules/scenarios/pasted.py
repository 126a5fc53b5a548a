"""Examples -> cases to start a comparison from; and what a comparison finds -> Gherkin text to paste into a feature.

What stands there passes: each side is asked, and says what it says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path

from azrules.analyse.domain import Domain, Results
from azrules.analyse.search import Kind, Start, Witness
from azrules.check import facts
from azrules.diagnostic import Problems
from azrules.model.ruleset import Fact, Law, Ruleset
from azrules.model.types import TRUTH, Number, Type
from azrules.model.values import UNKNOWN, Fault, Result
from azrules.numbers import exact
from azrules.run.evaluate import STANDS as ANSWERS
from azrules.run.evaluate import Answer
from azrules.scenarios.examples import Example, Examples, whole
from azrules.scenarios.holes import STANDS
from azrules.syntax import literals
from azrules.syntax.nodes import Mapping as MappingNode

_FEW = 5  # so many results are said in one scenario, and so many changes in its title
_TITLED = 2  # so many of them in its title
_TAKES = {
    "personen": 'de voorbeeldpersoon "{}"',
    "initiatieven": 'het voorbeeldinitiatief "{}"',
    "voorbeelden": 'het voorbeeld "{}"',
}
_STANDS = {answer: word for word, answer in STANDS.items()}
_TRUTHS: Mapping[Result, str] = {True: "ja", False: "nee", UNKNOWN: "onbekend"}


# ------------------------------------------------------------------------------------------------------ before a search


@dataclass(frozen=True, slots=True)
class Beginning(Start):
    """A case to start from: that of these examples."""

    examples: tuple[Example, ...] = ()


def beginnings(examples: Examples, laws: tuple[Law, Law]) -> list[Beginning]:
    """The cases of the examples, from ordinary to special; without those that one of the laws does not take."""
    domain = Domain(laws)
    found: list[Beginning] = []
    for some in whole(examples):
        try:
            case = read(some, laws[0])
        except Problems:
            continue
        if all(domain.admits(name, result) for name, result in case.items()):
            found.append(Beginning(tuple(one.name for one in some), case, some))
    return found


def read(examples: Iterable[Example], law: Law) -> Results:
    """The facts of examples that make a case together.

    Raises:
        Problems: what the law does not take.
    """
    parts: dict[str, MappingNode] = {}
    for example in examples:
        for entry in example.parts.entries:
            assert isinstance(entry.value, MappingNode), "the shape was checked"
            parts[entry.key.text] = entry.value
    span = next(iter(parts.values())).span
    return facts.read(facts.Case("", None, parts, span), law).known()


# ------------------------------------------------------------------------------------------------------- after a search


@dataclass(frozen=True, slots=True)
class Chosen:
    """What settles the law of one side, as steps say it."""

    path: Path
    law: Law
    reforms: tuple[str, ...] = ()

    @property
    def ruleset(self) -> Ruleset:
        return self.law.ruleset

    def steps(self, before: Chosen | None = None) -> Iterator[str]:
        """What is given; after another side only what is otherwise."""
        if before is None:
            yield f'de regelset "{self.ruleset.name}"'
        if before is None or before.law.date != self.law.date:
            yield f"de peildatum {self.law.date}"
        if self.law.known_on and (before is None or before.law.known_on != self.law.known_on):
            yield f"de regels zoals bekend op {self.law.known_on}"
        yield from (f'de hervorming "{name}"' for name in self.reforms[len(before.reforms) if before else 0 :])
        had = before.law.readings if before else {n: one.default for n, one in self.ruleset.interpretations.items()}
        for name, reading in self.law.readings.items():
            if had.get(name, reading) != reading:
                yield f'de lezing "{reading}" voor "{name}"'

    def follows(self, before: Chosen) -> bool:
        """Whether it can be asked in the same scenario, after the other."""
        longer = self.reforms[: len(before.reforms)] == before.reforms
        return self.path == before.path and longer and (self.law.known_on is not None or before.law.known_on is None)

    def takes(self, examples: Iterable[Example], home: Path) -> bool:
        """Whether the examples that stand with the rule file `home` can be taken here."""
        try:
            read(examples, self.law)
        except Problems:
            return False
        return self.path == home


def scenarios(witness: Witness, one: Chosen, other: Chosen) -> tuple[str, ...]:
    """The case as one scenario that asks both sides, or as one for each where they cannot be asked together.

    Each passes in a feature that belongs to the rule file of its side.  None where nobody can write what differs.
    """
    said = [
        [*filter(None, (_says(witness.kind, contrast.name, result, side) for contrast, result in found))][:_FEW]
        for side, found in (
            (one, [(contrast, contrast.one) for contrast in witness.contrasts]),
            (other, [(contrast, contrast.other) for contrast in witness.contrasts]),
        )
    ]
    if not all(said):
        return ()
    begun = witness.start.examples if isinstance(witness.start, Beginning) else ()
    taken = [bool(begun) and side.takes(begun, one.path) for side in (one, other)]
    mentioned = witness.changes if taken[0] else witness.case
    if (
        other.follows(one)
        and taken[0] == taken[1]
        and all(name in other.ruleset.facts for name in _told(mentioned, one))
    ):
        late = {name: result for name, result in witness.changes.items() if name not in one.ruleset.facts}
        steps = [
            *_asking(one, _givens(witness, one, taken[0]), said[0]),
            *_asking(other, _given(late, other, {}), said[1], one),
        ]
        return (_scenario(_title(witness), steps),)
    return tuple(
        _scenario(f"{_title(witness)} ({where})", _asking(side, _givens(witness, side, takes), lines))
        for side, takes, lines, where in zip((one, other), taken, said, ("het eerste", "het tweede"), strict=True)
    )


def _scenario(title: str, steps: Iterable[tuple[str, str]]) -> str:
    lines = [f"Scenario: {title}"]
    before = ""
    for keyword, step in steps:
        lines.append(f"  {step}" if not keyword else f"  {'En' if keyword == before else keyword} {step}")
        before = keyword or before
    return "\n".join(lines)


def _asking(
    side: Chosen, givens: Iterable[tuple[str, str]], lines: Iterable[str], before: Chosen | None = None
) -> Iterator[tuple[str, str]]:
    yield from (("Gegeven", step) for step in side.steps(before))
    yield from givens
    yield "Als", "de beslissing wordt gevraagd"
    yield from (("Dan", line) for line in lines)


def _givens(witness: Witness, side: Chosen, taken: bool) -> Iterator[tuple[str, str]]:
    """The facts of the case: its examples and what is otherwise, or where they are not at hand all that is known."""
    if not taken:
        yield from _given(witness.case, side, {})
        return
    assert isinstance(witness.start, Beginning), "only an example is taken"
    yield from (("Gegeven", _TAKES[example.group].format(example.name)) for example in witness.start.examples)
    yield from _given(witness.changes, side, witness.start.case)


def _told(case: Results, side: Chosen) -> dict[str, Result]:
    return {name: result for name, result in case.items() if name in side.ruleset.facts}


def _given(case: Results, side: Chosen, before: Results) -> Iterator[tuple[str, str]]:
    """Facts as steps; many as a table under one."""
    told = [
        cell
        for name, result in _told(case, side).items()
        for cell in cells(side.ruleset.facts[name], result, before.get(name))
    ]
    if len(told) <= _FEW:
        yield from (("Gegeven", f"{name} is {value}") for name, value in told)
        return
    yield "Gegeven", "deze gegevens:"
    rows = [("gegeven", "waarde"), *told]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "", f"  | {' | '.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))} |"


def cells(fact: Fact, result: Result, before: Result) -> Iterator[tuple[str, str]]:
    """A fact with its value; of a list with the same rows only the cells that are otherwise."""
    if isinstance(result, tuple) and isinstance(before, tuple) and len(result) == len(before):
        for at, (row, had) in enumerate(zip(result, before, strict=True), start=1):
            for column, value, old in zip(fact.row, row, had, strict=True):
                if value != old:
                    yield f"{fact.name}[{at}]{column.name.removeprefix(fact.name)}", notation(value, column)
    else:
        yield fact.name, notation(result, fact)


def notation(result: Result, fact: Fact) -> str:
    """A value of a fact as it is written in a scenario."""
    if isinstance(result, tuple):
        return f"[{', '.join(_row(row, fact) for row in result)}]"
    written = _written(result, fact.type)
    assert written is not None, "a fact that was told can be written"
    return written


def _row(row: tuple[Result, ...], fact: Fact) -> str:
    cells = (
        f"{column.name.rpartition('.')[2]}: {notation(value, column)}"
        for column, value in zip(fact.row, row, strict=True)
        if value is not UNKNOWN
    )
    return f"{{{', '.join(cells)}}}"


def _written(result: Result | Answer, type_: Type) -> str | None:
    """A result as it is written in a scenario; None where it cannot be."""
    match result:
        case None | bool():
            return _TRUTHS[result]
        case date():
            return result.isoformat()
        case int() | Fraction() if isinstance(type_, Number):
            return literals.written(exact(Fraction(result) / type_.unit.factor))
        case str():
            return result
        case frozenset():
            return f"[{', '.join(sorted(result))}]"
    return None


# -------------------------------------------------------------------------------------------------------- what is said


def _says(kind: Kind, name: str, result: Result | Answer, side: Chosen) -> str | None:
    """What a side says, as a Dan; None where nobody can write it."""
    if kind is Kind.ANSWER:
        return f"is het antwoord {_word(result)}"
    rule = side.ruleset.rules[name]
    if kind is Kind.RESULT and (rule.type == TRUTH or isinstance(result, Fault)):
        return f"is {name} {_STANDS[_answer(result)]}"
    written = _written(result, rule.type)
    return None if written is None else f"heeft {name} de waarde {written}"


def _answer(result: Result | Answer) -> Answer:
    if isinstance(result, Answer):
        return result
    return Answer.FAULT if isinstance(result, Fault) else ANSWERS[result]  # type: ignore[index]


def _word(result: Result | Answer) -> str:
    return "fout" if isinstance(result, Fault) else _TRUTHS[result]  # type: ignore[index]


def _title(witness: Witness) -> str:
    """Who it is about, what is otherwise, and what becomes what."""
    who = " en ".join(witness.start.names) or "Een geval"
    keys = [name.partition(".")[2] for name in witness.changes]
    more = ["meer"] if len(keys) > _FEW else []
    otherwise = f", anders in {', '.join([*keys[:_FEW], *more])}" if keys else ""
    return f"{who}{otherwise}: {becomes(witness)}"


def becomes(witness: Witness) -> str:
    """What becomes what: `nee wordt ja`, or the results that become something else."""
    if witness.kind is Kind.ANSWER:
        (contrast,) = witness.contrasts
        return f"{_word(contrast.one)} wordt {_word(contrast.other)}"
    names = [contrast.name for contrast in witness.contrasts]
    more = ["meer"] if len(names) > _TITLED else []
    return f"{', '.join([*names[:_TITLED], *more])} {'worden' if names[1:] else 'wordt'} anders"
