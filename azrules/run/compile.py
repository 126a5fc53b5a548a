"""Expr -> function: the interpreter.

Each expression becomes a small function of the list of slots: first the facts, in the order of the rule set, then one
place for each definition of the law, filled when it is first asked for.  The same functions give the answer and, asked
again for the parts of an expression, its reasons.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import itemgetter
from typing import Final

from azrules.model import operators as op
from azrules.model.expr import Call, Choose, Const, Expr, Fold, Hit, Ref
from azrules.model.operators import Operator
from azrules.model.ruleset import Law
from azrules.model.values import UNKNOWN, Fault, Result, known

Slots = list[object]
Function = Callable[[Slots], Result]

PENDING: Final = object()


class Program:
    """A law, ready to run: a function for each definition and each criterion.

    Holds no state of a case; one program serves any number of cases and threads.
    """

    def __init__(self, law: Law) -> None:
        self.law = law
        of_rows = law.ruleset.every_fact.keys() - law.ruleset.facts.keys()
        self.slot = {name: at for at, name in enumerate([*law.ruleset.facts, *law.definitions, *sorted(of_rows)])}
        self.pending: Slots = [*[PENDING] * len(law.definitions), *[UNKNOWN] * len(of_rows)]
        self.definitions: dict[str, Function] = {}
        self._compiled: dict[Expr, Function] = {}

    def function(self, expr: Expr) -> Function:
        """The function of an expression, made once."""
        if expr not in self._compiled:
            self._compiled[expr] = self._function(expr)
        return self._compiled[expr]

    def definition(self, name: str) -> Function:
        """The function of a parameter or a rule; its value is found once for each case."""
        if name not in self.definitions:
            self.definitions[name] = self._once(self.slot[name], self.function(self.law.definitions[name]))
        return self.definitions[name]

    @staticmethod
    def _once(at: int, function: Function) -> Function:
        def once(slots: Slots) -> Result:
            result = slots[at]
            if result is PENDING:
                result = slots[at] = function(slots)
            return result  # type: ignore[return-value]

        return once

    def _function(self, expr: Expr) -> Function:
        match self._settled(expr):
            case Const(value):
                return lambda slots: value
            case Ref(name) if name in self.law.definitions:
                return self.definition(name)
            case Ref(name):
                return itemgetter(self.slot[name])
            case Call(operator, args):
                return self._call(operator, args, expr)
            # Exceptions that all say ja cannot disagree: the rule is then met by itself or by one of them.
            case Choose(cases, otherwise, Hit.AGREE) if all(_says_ja(case.then) for case in cases):
                conditions = (otherwise, *(case.when for case in cases))
                return _junction([self.function(condition) for condition in conditions], decides=True)
            case Choose(cases, otherwise, hit):
                readings = [(self.function(case.when), self.function(case.then)) for case in cases]
                rest = self.function(otherwise)
                if hit is Hit.FIRST:
                    return _first(readings, rest)
                conflict = Fault("twee-rijen-passen" if hit is Hit.ONLY else "uitzonderingen-botsen", expr.span)
                run = _together(readings, rest, _joint(hit, conflict))
                rows = [(self.function(case.when), Fault(conflict.kind, case.when.span)) for case in cases]
                return _at_second_row(run, conflict, rows) if hit is Hit.ONLY else run
            case Fold(operator) as fold if operator in _EXTREMES:
                return self._extreme(fold)
            case Fold(operator, rows, each):
                return self._fold(operator, rows.name, self.function(each))
        raise AssertionError("an expression is one of five")

    def _settled(self, expr: Expr) -> Expr:
        """A name that the law fixes (a parameter, the reference date) is the constant itself."""
        if isinstance(expr, Ref) and isinstance(fixed := self.law.definitions.get(expr.name), Const):
            return fixed
        return expr

    def _call(self, operator: Operator, args: tuple[Expr, ...], expr: Expr) -> Function:
        functions = [self.function(arg) for arg in args]
        if operator is op.AND:
            return _junction(functions, decides=False)
        if operator is op.OR:
            return _junction(functions, decides=True)
        if operator is op.EITHER and args[2:] and all(isinstance(asked, Ref) for asked in args[2:]):
            return _placing_faults(self._either(*args), expr)
        if not operator.strict:
            run = _as_they_are(operator, functions)
            return _placing_faults(run, expr) if operator.faults else run
        if operator is op.MULTIPLY and self._fixed(args[1]) == 1:
            return functions[0]  # `n * 1 dag` only says what n counts
        run = _strict(operator.meaning, functions, self._fixed(args[-1]))
        return _placing_faults(run, expr) if operator.faults else run

    def _either(self, fact: Expr, computed: Expr, *asked: Expr) -> Function:
        """A fact that another rule set can compute: mostly nothing was told that only that one asks."""
        given, computing = self.function(fact), self.function(computed)
        places = [self.slot[one.name] for one in asked if isinstance(one, Ref)]
        told = itemgetter(*places, places[0])  # the first once more: of a single place it would give no tuple
        nothing = len(places) + 1

        def run(slots: Slots) -> Result:
            if told(slots).count(UNKNOWN) == nothing:
                return given(slots)
            result: Result = op.EITHER(given(slots), computing(slots))
            return result

        return run

    def _fold(self, operator: Operator, rows: str, each: Function) -> Function:
        """An operator over the rows of a list; nobody knows what it is worth while nobody told which rows there are."""

        def run(slots: Slots) -> Result:
            return UNKNOWN if slots[self.slot[rows]] is UNKNOWN else operator(*map(each, self.in_rows(rows, slots)))

        return run

    def _extreme(self, fold: Fold) -> Function:
        """The smallest or the greatest of the rows that count, which is there only where one counts."""
        each, counts = self.function(fold.each), self.function(fold.when) if fold.when else None
        rows, nothing = fold.rows.name, Fault("geen-rij-telt", fold.span)

        def run(slots: Slots) -> Result:
            if slots[self.slot[rows]] is UNKNOWN:
                return UNKNOWN
            found = [(counts(here) if counts else True, each(here)) for here in self.in_rows(rows, slots)]
            return _joined(found, nothing, fold.operator)

        return run

    def in_rows(self, rows: str, slots: Slots) -> Iterator[Slots]:
        """The slots with the facts of each row of a list in their place, one row after the other."""
        places = [self.slot[fact.name] for fact in self.law.ruleset.facts[rows].row]
        here = [*slots]  # those of the case may be read in another thread
        table = slots[self.slot[rows]]
        assert isinstance(table, tuple), "the facts were checked"
        for row in table:
            for place, result in zip(places, row, strict=True):
                here[place] = result
            yield here

    def _fixed(self, expr: Expr) -> Result:
        """What the law fixes an operand to; UNKNOWN where it does not."""
        settled = self._settled(expr)
        return settled.value if isinstance(settled, Const) else UNKNOWN


def _says_ja(expr: Expr) -> bool:
    return isinstance(expr, Const) and expr.value is True


def _placing_faults(run: Function, expr: Expr) -> Function:
    """The same, a fault of its own knowing where it happened."""

    def placing(slots: Slots) -> Result:
        result = run(slots)
        if isinstance(result, Fault) and result.span is None:
            return Fault(result.kind, expr.span, result.about)
        return result

    return placing


def _as_they_are(operator: Operator, functions: list[Function]) -> Function:
    """An operator that is given results as they are."""
    return lambda slots: operator.meaning(*[function(slots) for function in functions])


def _strict(meaning: Callable[..., Result], functions: list[Function], last: Result) -> Function:
    """A strict operator; `last` is what its last operand is fixed to, if it is."""
    match functions:
        case [one]:
            return _strict_one(meaning, one)
        case [left, _] if known(last):
            return _strict_with(meaning, left, last)
        case [left, right]:
            return _strict_two(meaning, left, right)
        case [left, right, _] if known(last):
            return _strict_two(lambda first, second: meaning(first, second, last), left, right)
    return lambda slots: op.strictly(meaning, [function(slots) for function in functions])


def _strict_one(meaning: Callable[..., Result], one: Function) -> Function:
    def run(slots: Slots) -> Result:
        value = one(slots)
        return value if value is UNKNOWN or value.__class__ is Fault else meaning(value)

    return run


def _strict_with(meaning: Callable[..., Result], left: Function, right: object) -> Function:
    def run(slots: Slots) -> Result:
        value = left(slots)
        return value if value is UNKNOWN or value.__class__ is Fault else meaning(value, right)

    return run


def _strict_two(meaning: Callable[..., Result], left: Function, right: Function) -> Function:
    def run(slots: Slots) -> Result:
        first, second = left(slots), right(slots)
        if first is UNKNOWN or second is UNKNOWN or first.__class__ is Fault or second.__class__ is Fault:
            return op.strictly(meaning, (first, second))
        return meaning(first, second)

    return run


def _junction(parts: list[Function], decides: bool) -> Function:
    """`en` (nee decides) and `of` (ja decides), stopping as soon as it is decided."""
    neutral = not decides

    def run(slots: Slots) -> Result:
        settled: Result = neutral
        for part in parts:
            result = part(slots)
            if result is neutral:
                continue
            if result is decides:
                return decides
            if result is UNKNOWN or settled is neutral:
                settled = result
        return settled

    return run


def _first(readings: list[tuple[Function, Function]], otherwise: Function) -> Function:
    """The first case that holds; while that is open, what all cases that may still be the first agree on."""

    def run(slots: Slots) -> Result:
        for at, (when, then) in enumerate(readings):
            holds = when(slots)
            if holds is True:
                return then(slots)
            if holds is not False:
                return undecided(slots, at)
        return otherwise(slots)

    def undecided(slots: Slots, start: int) -> Result:
        open_conditions: list[Result] = []
        values: list[Result] = []
        for when, then in readings[start:]:
            holds = when(slots)
            if holds is False:
                continue
            values.append(then(slots))
            if holds is True:
                break
            open_conditions.append(holds)
        else:
            values.append(otherwise(slots))
        return _agreed(values, open_conditions)

    return run


Joint = Callable[..., Result]

_EXTREMES: Final = (op.MINIMUM, op.MAXIMUM)
_JOINTS: Final = {Hit.SUM: op.TOTAL, Hit.LEAST: op.MINIMUM, Hit.GREATEST: op.MAXIMUM}


def _joint(hit: Hit, conflict: Fault) -> Joint:
    """What the cases that hold give together, at least one of them."""

    def alike(*values: Result) -> Result:
        if fault := next((value for value in values if value.__class__ is Fault), None):
            return fault
        if len({value for value in values if value is not UNKNOWN}) > 1:
            return conflict
        return UNKNOWN if UNKNOWN in values else values[0]

    def only(*values: Result) -> Result:
        return values[0] if len(values) == 1 else conflict

    return _JOINTS.get(hit, alike if hit is Hit.AGREE else only)


def _together(cases: list[tuple[Function, Function]], otherwise: Function, joint: Joint) -> Function:
    """What the cases that hold give together; without any, what holds otherwise."""

    def run(slots: Slots) -> Result:
        found = [(holds, then(slots)) for when, then in cases if (holds := when(slots)) is not False]
        if not found:
            return otherwise(slots)
        certain = any(holds is True for holds, _ in found)
        return _joined(found, UNKNOWN if certain else otherwise(slots), joint)

    return run


def _at_second_row(run: Function, conflict: Fault, rows: list[tuple[Function, Fault]]) -> Function:
    """The same, a conflict standing at the second row that fits."""

    def placed(slots: Slots) -> Result:
        result = run(slots)
        if result is not conflict:
            return result
        fitting = [there for fits, there in rows if fits(slots) is True]
        return fitting[1] if len(fitting) > 1 else conflict

    return placed


def _joined(cases: list[tuple[Result, Result]], otherwise: Result, joint: Joint) -> Result:
    """What cases give together, each whether it holds with its value; while some are open, what all readings agree on.

    No reading gives anything else than one in which nothing, one or all of what is open holds.
    """
    certain = [value for holds, value in cases if holds is True]
    base = joint(*certain) if certain else otherwise
    open_ = [(holds, value) for holds, value in cases if holds is not True and holds is not False]
    if not open_ or (certain and base.__class__ is Fault):
        return base
    possible = [value for _, value in open_]
    values = [base, *(joint(*certain, value) for value in possible), joint(*certain, *possible)]
    return _agreed(values, [holds for holds, _ in open_])


def _agreed(values: list[Result], open_conditions: list[Result]) -> Result:
    """The value that every reading gives; unknown while something open may still make a difference; else the fault."""
    first = values[0]
    if known(first) and all(value == first for value in values):
        return first
    if UNKNOWN in open_conditions or UNKNOWN in values:
        return UNKNOWN
    return next(result for result in (*values, *open_conditions) if result.__class__ is Fault)
