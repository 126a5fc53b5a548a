"""`azrules compare`: what two versions of the rules say differently, for whom, and which scenarios would then fail."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import ndiff

import click

from azrules import library
from azrules.analyse import difference, search
from azrules.analyse.difference import ASPECTS, KINDS, Detail, Difference
from azrules.analyse.search import Contrast, Found, Kind, Pair, Witness, Worth
from azrules.cli import cases, parameters, sides, words
from azrules.cli.frame import Argument, Command, Option
from azrules.cli.misuse import Misuse
from azrules.cli.sides import Side
from azrules.cli.terminal import Terminal
from azrules.model import show
from azrules.model.ruleset import Ruleset
from azrules.model.types import TRUTH, Type
from azrules.model.values import Fault
from azrules.run.evaluate import Answer, Evaluator
from azrules.run.report import Plain, plain
from azrules.run.wording import Wording
from azrules.scenarios import examples, pasted, runner
from azrules.scenarios.examples import Examples
from azrules.scenarios.pasted import Chosen
from azrules.scenarios.world import Instead

_WIDE = 100


@dataclass(frozen=True, slots=True)
class Reading:
    """An interpretation that was read otherwise than was asked, because only then something differs."""

    interpretation: str
    reading: str


@dataclass(frozen=True, slots=True)
class Searched:
    """What the search found, from how many examples, and under which other reading.

    `another_day` is a day on which the sides differ, where they say the same on the day that was asked.
    """

    found: Found
    pair: Pair
    starts: int
    reading: Reading | None = None
    another_day: date | None = None


@dataclass(frozen=True, slots=True)
class Tried:
    """The scenarios of the first side, tried with the second; `own_day` where nothing differs that they do not say."""

    run: int = 0
    failing: tuple[runner.Result, ...] = ()
    own_day: bool = False


def run(terminal: Terminal, one: str, other: str, limit: int, as_json: bool) -> int:
    first, second = sides.read(one, other)
    if not (first.dated and second.dated):
        cases.say_today(terminal, err=as_json)
    told = difference.differences(first.law, second.law, terminal.lang)
    searched = _searched(first, second, limit)
    tried = _tried(first, second)
    if as_json:
        data = _data(terminal, (first, second), told, searched, tried)
        terminal.out(json.dumps(data, ensure_ascii=False, indent=2))
    else:
        _Telling(terminal, first, second).tell(told, searched, tried)
    return 0


def _searched(first: Side, second: Side, limit: int) -> Searched:
    pair = Pair(Evaluator(first.law), Evaluator(second.law))
    features = library.features_of(first.path)
    starts = pasted.beginnings(examples.beside(features) if features else Examples(), pair.laws)
    found = search.search(pair, starts, limit)
    if pair.best is Kind.RULE:  # as it is read, no answer and no result can change
        for interpretation, reading, other in search.otherwise_read(pair):
            if other.best is not Kind.RULE and (elsewhere := search.search(other, starts, limit)).witnesses:
                return Searched(elsewhere, other, len(starts), Reading(interpretation, reading))
    day = None if pair.changed or not found.idle else search.another_day(pair, first.ruleset, second.ruleset)
    return Searched(found, pair, len(starts), another_day=day)


def _tried(first: Side, second: Side) -> Tried | None:
    features = library.features_of(first.path)
    if features is None:
        return None
    if first.differs_only_in_day(second) and first.law.date != second.law.date:
        return Tried(own_day=True)
    before, after = (
        Instead(first.path, side.path, side.reforms, side.law.readings, side.law.known_on) for side in (first, second)
    )
    return Tried(*runner.broken(features, before, after))


def _scenarios(witness: Witness, searched: Searched, first: Side, second: Side) -> tuple[str, ...]:
    one, other = (
        Chosen(side.path, law, side.reforms) for side, law in zip((first, second), searched.pair.laws, strict=True)
    )
    return pasted.scenarios(witness, one, other)


# ----------------------------------------------------------------------------------------------------------- for people


class _Telling:
    """A comparison, told on a terminal."""

    def __init__(self, terminal: Terminal, first: Side, second: Side) -> None:
        self.terminal = terminal
        self.say = terminal.words
        self.sides = (first, second)
        self.wordings = tuple(Wording.of(side.law, terminal.lang) for side in self.sides)

    def tell(self, told: Sequence[Difference], searched: Searched, tried: Tried | None) -> None:
        for side, name in zip(self.sides, (words.ONE_SIDE, words.OTHER_SIDE), strict=True):
            self.terminal.out(f"{self.say(name)}: {self.side(side)}")
        self.terminal.out()
        self.text(told)
        self.terminal.out()
        self.whose(searched)
        self.terminal.out()
        self.scenarios(tried)

    def side(self, side: Side) -> str:
        day = show.day(side.law.date, self.terminal.lang)
        name = side.ruleset.name if side.path == self.sides[0].path else str(library.shown(side.path))
        said = self.say(words.SIDE_ON, name=name, day=day)
        if side.law.known_on:
            said += self.say(words.SIDE_KNOWN_ON, day=show.day(side.law.known_on, self.terminal.lang))
        said += "".join(self.say(words.SIDE_REFORM, name=reform) for reform in side.reforms)
        defaults = {name: one.default for name, one in side.law.ruleset.interpretations.items()}
        chosen = {name: reading for name, reading in side.law.readings.items() if reading != defaults[name]}
        return said + "".join(
            self.say(words.SIDE_READING, interpretation=name, reading=reading) for name, reading in chosen.items()
        )

    def text(self, told: Sequence[Difference]) -> None:
        self.terminal.heading(self.say(words.TEXT_TITLE))
        if not told:
            self.terminal.out(self.say(words.TEXT_ALIKE))
        for one in told:
            where = "" if one.in_one and one.in_other else words.ONLY_IN_ONE if one.in_one else words.ONLY_IN_OTHER
            behind = f" ({self.say(where)})" if where else ""
            name = f" {one.name}" if one.name else ""
            title = f": {one.title}" if one.title != one.name else ""
            self.terminal.out(f"{self.say(KINDS[one.kind])}{name}{title}{behind}")
            for detail in one.details:
                self.detail(detail)

    def detail(self, detail: Detail) -> None:
        aspect = self.say(ASPECTS[detail.aspect])
        if len(detail.one) == len(detail.other) == 1 and len(detail.one[0] + detail.other[0]) < _WIDE:
            self.terminal.out(f"  {aspect}: {detail.one[0]} -> {detail.other[0]}")
            return
        self.terminal.out(f"  {aspect}:")
        for line in ndiff(detail.one, detail.other):
            if not line.startswith("?"):
                self.terminal.out(f"    {line}".rstrip())

    def whose(self, searched: Searched) -> None:
        self.terminal.heading(self.say(words.WHOSE_TITLE))
        found = searched.found
        if not found.witnesses:
            self.nobody(searched)
        else:
            self.cases(searched)
        for names, where in zip(searched.pair.alone, (words.ALONE_IN_ONE, words.ALONE_IN_OTHER), strict=True):
            if names:
                self.terminal.out(self.say(where, names=", ".join(names)))

    def nobody(self, searched: Searched) -> None:
        """That nothing was found, and how sure it is that nothing is there."""
        found, pair = searched.found, searched.pair
        if day := searched.another_day:
            asked = pair.laws[0].date
            said = words.FROM_A_LATER_DAY if day > asked else words.UP_TO_AN_EARLIER_DAY
            lang = self.terminal.lang
            here, there = show.day(asked, lang), show.day(day, lang)
            self.terminal.out(self.say(said, day=here, turn=there, written=day.isoformat()))
            return
        match found.idle, found.exhaustive, found.examined:
            case True, _, _:
                none = words.IDLE
            case _, True, 0:
                none = words.SHARED_IDLE
            case _, True, _:
                none = words.ALL_EXAMINED
            case _:
                none = words.NONE_FOUND
        self.terminal.out(self.say(none, cases=self.counted(words.COUNTED_CASES, found.examined)))

    def cases(self, searched: Searched) -> None:
        """What was found, and among how many cases."""
        found = searched.found
        starts = self.counted(words.STARTS, searched.starts) if searched.starts else words.NO_STARTS
        examined = self.counted(words.COUNTED_CASES, found.examined)
        self.terminal.out(self.say(words.EXAMINED, cases=examined, starts=starts))
        kind = found.witnesses[0].kind
        if searched.reading:
            read = {"interpretation": searched.reading.interpretation, "reading": searched.reading.reading}
            self.terminal.out(self.say(words.READ_OTHERWISE, **read))
        elif kind is Kind.RULE:
            self.terminal.out(self.say(words.RESULT_ALIKE))
        elif kind is Kind.RESULT and self.sides[0].law.ruleset.decision:
            self.terminal.out(self.say(words.ANSWER_ALIKE))
        for number, witness in enumerate(found.witnesses, start=1):
            self.witness(number, witness, searched)

    def counted(self, kind: Sequence[tuple[str, str]], count: int) -> str:
        one, many = kind[self.terminal.lang == "en"]
        return one if count == 1 else many.format(count=count)

    def witness(self, number: int, witness: Witness, searched: Searched) -> None:
        who = ", ".join(witness.start.names) or self.say(words.SOMEBODY)
        self.terminal.out()
        self.terminal.out(self.say(words.CASE_OF, number=number, who=who))
        if witness.changes:
            changes = [change for name in witness.changes for change in self.changes(name, witness, searched)]
            self.terminal.out(f"   {self.say(words.OTHERWISE, changes='; '.join(changes))}")
        for contrast in witness.contrasts:
            self.terminal.out(f"   {self.contrast(contrast)}")
        scenarios = _scenarios(witness, searched, *self.sides)
        if not scenarios:
            self.terminal.out(f"   {self.say(words.NOT_WRITABLE)}")
        for scenario in scenarios:
            self.terminal.out()
            self.terminal.out("\n".join(f"    {line}".rstrip() for line in scenario.split("\n")))

    def changes(self, name: str, witness: Witness, searched: Searched) -> Iterator[str]:
        """What a fact has become; of a list what is otherwise in it."""
        fact, result = searched.pair.domain.facts[name], witness.changes[name]
        wording = next(wording for wording in self.wordings if name in wording.ruleset.facts)
        if isinstance(result, tuple):
            yield from (f"{cell}: {value}" for cell, value in pasted.cells(fact, result, witness.start.case.get(name)))
        else:
            yield f"{wording.title(name)}: {wording.value(result, fact.type)}"

    def contrast(self, contrast: Contrast) -> str:
        name = self.wordings[0].title(contrast.name) if contrast.name else self.say(words.THE_ANSWER)
        one, other = (
            self.say(words.NOT_APPLICABLE)
            if isinstance(worth, Answer)
            else wording.value(worth, _type(contrast, wording.ruleset))
            for worth, wording in zip((contrast.one, contrast.other), self.wordings, strict=True)
        )
        return self.say(words.BECOMES, name=name, one=one, other=other)

    def scenarios(self, tried: Tried | None) -> None:
        self.terminal.heading(self.say(words.FAILING_TITLE))
        if tried is None:
            self.terminal.out(self.say(words.NO_FEATURES))
        elif tried.own_day:
            self.terminal.out(self.say(words.OWN_DAY))
        elif not tried.failing:
            self.terminal.out(self.say(words.NONE_FAILING, count=tried.run))
        else:
            self.terminal.out(self.say(words.FAILING, count=tried.run, failing=len(tried.failing)))
            for one in tried.failing:
                self.terminal.out(f"  {one.file}:{one.line}: {one.name}")
                for line in one.brief(self.terminal.lang):
                    self.terminal.out(f"    {line}")


def _type(contrast: Contrast, ruleset: Ruleset) -> Type:
    """The type of what differs, as one of the sides has it."""
    return ruleset.rules[contrast.name].type if contrast.name else TRUTH


# --------------------------------------------------------------------------------------------------------- for programs


def _data(
    terminal: Terminal, both: tuple[Side, Side], told: Sequence[Difference], searched: Searched, tried: Tried | None
) -> dict[str, Plain]:
    found, lang = searched.found, terminal.lang
    return {
        "one": _side(both[0]),
        "other": _side(both[1]),
        "text": [_difference(one) for one in told],
        "examined": found.examined,
        "exhaustive": found.exhaustive,
        "idle": found.idle,
        "only_in_one": list(searched.pair.alone[0]),
        "only_in_other": list(searched.pair.alone[1]),
        "another_day": searched.another_day.isoformat() if searched.another_day else None,
        "reading": {"interpretation": searched.reading.interpretation, "reading": searched.reading.reading}
        if searched.reading
        else None,
        "witnesses": [_witness(one, searched, both) for one in found.witnesses],
        "scenarios": None
        if tried is None
        else {
            "own_day": tried.own_day,
            "passing": tried.run,
            "failing": [
                {"file": one.file, "line": one.line, "name": one.name, "says": list(one.brief(lang))}
                for one in tried.failing
            ],
        },
    }


def _side(side: Side) -> Plain:
    return {
        "ruleset": side.ruleset.name,
        "version": side.ruleset.version,
        "sha256": side.ruleset.sha256,
        "date": side.law.date.isoformat(),
        "known_on": side.law.known_on.isoformat() if side.law.known_on else None,
        "reforms": list(side.reforms),
        "readings": dict(side.law.readings),
    }


def _difference(one: Difference) -> Plain:
    change = "changed" if one.in_one and one.in_other else "removed" if one.in_one else "added"
    return {
        "kind": one.kind.value,
        "name": one.name,
        "title": one.title,
        "change": change,
        "details": [
            {"aspect": detail.aspect, "one": list(detail.one), "other": list(detail.other)} for detail in one.details
        ],
    }


def _witness(witness: Witness, searched: Searched, both: tuple[Side, Side]) -> Plain:
    facts = searched.pair.domain.facts
    return {
        "examples": list(witness.start.names),
        "kind": witness.kind.name.lower(),
        "changes": {name: plain(result, facts[name].type) for name, result in witness.changes.items()},
        "differs": [_contrast(contrast, both) for contrast in witness.contrasts],
        "scenarios": list(_scenarios(witness, searched, *both)),
    }


def _contrast(contrast: Contrast, both: tuple[Side, Side]) -> Plain:
    one, other = (
        {
            "value": None if isinstance(worth, Answer) else plain(worth, _type(contrast, side.law.ruleset)),
            "status": _status(worth),
        }
        for worth, side in zip((contrast.one, contrast.other), both, strict=True)
    )
    return {"name": contrast.name or None, "one": one, "other": other}


def _status(worth: Worth) -> str:
    """Why a value is or is not there, in the words of the JSON of an answer."""
    match worth:
        case Answer():
            return "not_applicable"
        case Fault():
            return "fault"
        case None:
            return "unknown"
    return "known"


# ----------------------------------------------------------------------------------------------------------- parameters


def _limit(ctx: click.Context, param: click.Parameter, value: str | None) -> int:
    if value is None:
        return search.LIMIT
    if not value.isdecimal() or not int(value):
        raise Misuse(words.NOT_A_LIMIT, name=value)
    return int(value)


COMMAND = Command(
    "compare",
    run,
    Argument("one", "A", words.SIDE_A, shell_complete=parameters.rulesets),
    Argument("other", "B", words.SIDE_B, shell_complete=parameters.rulesets),
    Option("--cases", "limit", about=words.CASES, word=words.CASES_WORD, callback=_limit),
    parameters.JSON,
)
