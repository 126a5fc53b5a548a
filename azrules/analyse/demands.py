"""An outcome and what is wanted -> sets of facts of which, each, at least one must change.

Whoever changes none of the facts of such a set keeps what is not wanted: so a search need not try anything else.  It
follows `en`, `of`, exceptions and rows down to what is compared; below that it asks what the result rests on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from azrules.analyse.domain import reach
from azrules.model import operators as op
from azrules.model.expr import Call, Choose, Const, Expr, Fold, Hit, Ref, walk
from azrules.model.ruleset import Rule
from azrules.model.values import UNKNOWN, known
from azrules.run.evaluate import Outcome, in_row

Demand = frozenset[str]


class Demands:
    """What one outcome asks for, perhaps as it is seen from a row of a list; of the facts only those that may change.

    Unless it must be `certain`, what can still become what is wanted by what is told asks for nothing; what the sources
    leave open cannot.
    """

    def __init__(
        self,
        outcome: Outcome,
        may_change: Callable[[str], bool],
        certain: bool = True,
        row: tuple[str, int] | None = None,
    ) -> None:
        self.outcome = outcome
        self.may_change = may_change
        self.certain = certain
        self.row = row

    def rule(self, rule: Rule) -> list[Demand]:
        """So that a rule is ja; a criterion of the decision may also stop to apply."""
        definition = self.outcome.law.definitions[rule.name]
        if rule.applies is None:
            return self.of(definition, True)
        if rule.name in self.outcome.evaluator.names:
            ways = [(rule.applies, False), (definition, True)]
            return [] if any(not self.of(*way) for way in ways) else [self._one_of(ways)]
        return [*self.of(rule.applies, True), *self.of(definition, True)]

    def of(self, expr: Expr, wanted: bool) -> list[Demand]:
        """So that a condition is what is wanted; none where it is already, an empty one where nothing helps."""
        if self._enough(expr, wanted):
            return []
        match expr:
            case Ref(name) if name in self.outcome.law.definitions:
                return self.of(self.outcome.law.definitions[name], wanted)
            case Call(op.NOT, (inner,)):
                return self.of(inner, not wanted)
            case Call((op.AND | op.OR) as operator, args):
                return self._junction(args, operator is op.AND, wanted)
            case Choose(cases, otherwise, Hit.AGREE) if all(_says_ja(case.then) for case in cases):
                return self._junction((otherwise, *(case.when for case in cases)), False, wanted)
            case Call(op.EITHER, (fact, computed, *asked)):
                return self._either(fact, computed, asked, wanted)
            case Fold((op.AND | op.OR) as operator, rows, each) if known(self.outcome.value(rows)):
                return self._rows(rows, each, operator is op.AND, wanted)
        return [self._resting(expr)]

    def stuck(self, expr: Expr, wanted: bool) -> Iterator[tuple[Expr, bool]]:
        """The conditions that no change makes what is wanted; within `en`, `of` and exceptions each on its own."""
        demands, rules = self.of(expr, wanted), self.outcome.law.ruleset.rules
        if not demands or smallest(demands):
            return
        parts: tuple[Expr, ...] = ()
        match expr:
            case Ref(name) if name in self.outcome.law.definitions and not (
                name in rules and rules[name].open_question
            ):
                parts = (self.outcome.law.definitions[name],)
            case Call(op.NOT, parts):
                wanted = not wanted
            case Call(op.AND | op.OR, parts):
                pass
            case Choose(cases, otherwise, Hit.AGREE) if all(_says_ja(case.then) for case in cases):
                parts = (otherwise, *(case.when for case in cases))
            case _:
                yield expr, wanted
        for part in parts:
            yield from self.stuck(part, wanted)

    def _enough(self, expr: Expr, wanted: bool) -> bool:
        result = self.outcome.value(expr)
        return result is wanted or (result is UNKNOWN and not self.certain and self._can_be_told(expr, wanted))

    def _can_be_told(self, expr: Expr, wanted: bool) -> bool:
        """Whether what is not known can still make a condition what is wanted."""
        missing = {in_row(name, *self.row) if self.row else name for name in self.outcome.missing_in(expr)}
        return all(Demands(self.outcome, missing.__contains__, row=self.row).of(expr, wanted))

    def _junction(self, args: Iterable[Expr], every: bool, wanted: bool) -> list[Demand]:
        if every is wanted:
            return [demand for arg in args for demand in self.of(arg, wanted)]
        return [self._one_of([(arg, wanted) for arg in args])]

    def _one_of(self, ways: Iterable[tuple[Expr, bool]]) -> Demand:
        """One of these is enough: of each the demand that leaves the least to choose."""
        return frozenset().union(*(smallest(self.of(expr, wanted)) for expr, wanted in ways))

    def _either(self, fact: Expr, computed: Expr, asked: Sequence[Expr], wanted: bool) -> list[Demand]:
        """A known fact must be what is wanted and what is computed agree; an unknown one may be told or computed."""
        begun, demands = self.outcome.begun(asked), self.of(computed, wanted)
        if self.outcome.value(fact) is not UNKNOWN:
            return [*self.of(fact, wanted), *(demands if begun and known(self.outcome.value(computed)) else ())]
        telling = self._allowed(one.name for one in asked if isinstance(one, Ref))
        return [smallest(self.of(fact, wanted)) | (smallest(demands) if demands else telling)]

    def _rows(self, rows: Ref, each: Expr, every: bool, wanted: bool) -> list[Demand]:
        """Of a list each row, or one of its rows; or other rows."""
        all_rows = enumerate(self.outcome.in_rows(rows.name))
        found = [Demands(row, self.may_change, self.certain, (rows.name, at)).of(each, wanted) for at, row in all_rows]
        itself = self._allowed([rows.name])
        if every is wanted:
            return [demand | itself for demands in found for demand in demands] or [itself]
        return [itself.union(*map(smallest, found))]

    def _resting(self, expr: Expr) -> Demand:
        """All facts that could ever matter to an expression."""
        named = (part.name for part in walk(expr) if isinstance(part, Ref))
        return self._allowed(reach(self.outcome.law, named))

    def _allowed(self, names: Iterable[str]) -> Demand:
        facts = self.outcome.law.ruleset.every_fact
        return frozenset(one for name in names if name in facts for one in self._cells(name) if self.may_change(one))

    def _cells(self, name: str) -> Iterator[str]:
        """A fact by its full name; one of a row in the row from which it is seen, else in every row there is."""
        ruleset, rows = self.outcome.law.ruleset, name.rpartition(".")[0]
        if rows not in ruleset.facts:
            yield name
        elif self.row and self.row[0] == rows:
            yield in_row(name, *self.row)
        else:
            table = self.outcome.given[rows]
            yield from (in_row(name, rows, at) for at in range(len(table) if isinstance(table, tuple) else 0))


def smallest(demands: Iterable[Demand]) -> Demand:
    """The demand that leaves the least to choose; an empty one where there is none."""
    return min(demands, key=len, default=frozenset())


def at_least(demands: Iterable[Demand]) -> int:
    """How many facts must change at least: as many as there are demands that have no fact in common."""
    taken: set[str] = set()
    count = 0
    for demand in sorted(demands, key=len):
        if taken.isdisjoint(demand):
            taken |= demand
            count += 1
    return count


def _says_ja(expr: Expr) -> bool:
    return isinstance(expr, Const) and expr.value is True
