"""Expr -> words: what a formula says, with the titles of what it names, whatever the case.

A condition that is one comparison becomes a phrase; a group of conditions becomes a list with a line for each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction

from azrules.model import operators as op
from azrules.model import show
from azrules.model.expr import Call, Choose, Const, Expr, Fold, Hit, Ref
from azrules.model.operators import Operator
from azrules.model.ruleset import PEILDATUM, Fact
from azrules.model.timeline import as_known
from azrules.model.types import TRUTH, Choice, Choices, Date, Number, Rows, Truth
from azrules.model.values import Fault, Value
from azrules.numbers import exact
from azrules.run.wording import OPPOSITE, Wording

Line = tuple[int, str]
Link = Callable[[str, str], str]
"""A name and what is told for it -> the same text, in which who shows it can find the name."""

# How a function is said: `{0}` and `{1}` are its operands.
_FUNCTIONS: Mapping[Operator, tuple[str, str]] = {
    op.ABSOLUTE: ("{0} zonder minteken", "{0} without its sign"),
    op.AGE: ("de leeftijd op {1} ({0})", "the age on {1} ({0})"),
    op.YEARS_BETWEEN: ("hele jaren van {0} tot {1}", "whole years from {0} to {1}"),
    op.MONTHS_BETWEEN: ("hele maanden van {0} tot {1}", "whole months from {0} to {1}"),
    op.DAYS_BETWEEN: ("dagen van {0} tot {1}", "days from {0} to {1}"),
    op.SUBTRACT_DATES: ("dagen van {1} tot {0}", "days from {1} to {0}"),
    op.DATE_OF: (
        "de datum met als jaar {0}, als maand {1} en als dag {2}",
        "the date with as year {0}, as month {1} and as day {2}",
    ),
    op.YEAR_OF: ("het jaar van {0}", "the year of {0}"),
    op.MONTH_OF: ("de maand van {0}", "the month of {0}"),
    op.DAY_OF: ("de dag van {0}", "the day of {0}"),
    op.SIZE: ("het aantal in {0}", "the number in {0}"),
    op.PART_BETWEEN: ("het deel van {0} tussen {1} en {2}", "the part of {0} between {1} and {2}"),
    op.PART_ABOVE: ("het deel van {0} boven {1}", "the part of {0} above {1}"),
    op.ROUND_UP: ("{0}, naar boven afgerond op {1}", "{0}, rounded up to {1}"),
    op.ROUND_DOWN: ("{0}, naar beneden afgerond op {1}", "{0}, rounded down to {1}"),
    op.ROUND_NEAREST: ("{0}, afgerond op {1}", "{0}, rounded to {1}"),
    op.EITHER: ("{0}", "{0}"),
    op.DEFAULT: ("{0} (zonder antwoord: {1})", "{0} (without an answer: {1})"),
    op.NEGATE: ("-{0}", "-{0}"),
}
_EXTREMES: Mapping[tuple[Operator, bool], tuple[str, str]] = {
    (op.MINIMUM, False): ("de kleinste van", "the smallest of"),
    (op.MAXIMUM, False): ("de grootste van", "the greatest of"),
    (op.MINIMUM, True): ("de vroegste van", "the earliest of"),
    (op.MAXIMUM, True): ("de laatste van", "the latest of"),
}
_OF_ROWS: Mapping[Operator, tuple[str, str]] = {
    op.TOTAL: ("de som", "the sum"),
    op.MINIMUM: ("het minimum", "the minimum"),
    op.MAXIMUM: ("het maximum", "the maximum"),
}
_HITS: Mapping[Hit, tuple[str, str]] = {
    Hit.ONLY: ("het enige dat past", "the only one that fits"),
    Hit.SUM: ("de som van wat past", "the sum of what fits"),
    Hit.LEAST: ("het minimum van wat past", "the minimum of what fits"),
    Hit.GREATEST: ("het maximum van wat past", "the maximum of what fits"),
}
# How a sum is written, and how strongly its sign binds.
_SIGNS: Mapping[Operator, tuple[str, int]] = {
    op.ADD: ("+", 1),
    op.ADD_MONTHS: ("+", 1),
    op.ADD_DAYS: ("+", 1),
    op.SUBTRACT: ("-", 1),
    op.SUBTRACT_MONTHS: ("-", 1),
    op.SUBTRACT_DAYS: ("-", 1),
    op.MULTIPLY: ("×", 2),
    op.DIVIDE: ("/", 2),
}
_STRONGEST = 3
_SETS: Mapping[tuple[Operator, bool], tuple[str, str]] = {
    (op.ONLY_FROM, True): ("enkel", "only"),
    (op.ONLY_FROM, False): ("ook iets anders dan", "also something other than"),
    (op.CONTAINS_ALL, True): ("in elk geval", "in any case"),
    (op.CONTAINS_ALL, False): ("niet alles van", "not all of"),
    (op.MEMBER, True): ("een van", "one of"),
    (op.MEMBER, False): ("geen van", "none of"),
}


def accepts(fact: Fact, wording: Wording) -> str:
    """What may be answered to a question: `een getal van 0 tot en met 60 uur per week, per 0,25`."""
    match fact.type:
        case Truth():
            return wording.pick("ja of nee", "ja or nee (yes or no)")
        case Number():
            step = f", {wording.pick('per', 'in steps of')} {_step(fact, wording)}" if fact.bounds.step else ""
            return f"{wording.pick('een getal', 'a number')}{_ends(fact, wording)}{step}"
        case Date():
            return f"{wording.pick('een datum als', 'a date like')} 2024-03-01{_ends(fact, wording)}"
        case Choice():
            return wording.pick("een van deze keuzes", "one of these choices")
        case Choices():
            least = fact.at_least or wording.pick("nul", "zero")
            return wording.pick(f"{least} of meer van deze keuzes", f"{least} or more of these choices")
        case Rows():
            return wording.pick(
                "een lijst, met in elke rij dezelfde vragen", "a list, with the same questions in each row"
            )


def _step(fact: Fact, wording: Wording) -> str:
    assert isinstance(fact.type, Number) and fact.bounds.step is not None
    return show.plain(exact(Fraction(fact.bounds.step) / fact.type.unit.factor), wording.lang)


def _ends(fact: Fact, wording: Wording) -> str:
    """The range of a number or a day; the unit stands behind the last end."""
    bounds, parts = fact.bounds, []
    both = bounds.low is not None and (bounds.high is not None or bounds.to_reference)
    if bounds.low is not None:
        low = _bare(bounds.low, fact, wording) if both else show.show(bounds.low, fact.type, wording.lang)
        parts.append(f"{wording.pick('van' if both else 'vanaf', 'from')} {low}")
    if bounds.high is not None or bounds.to_reference:
        high = (
            wording.pick("de peildatum", "the reference date")
            if bounds.to_reference
            else show.show(bounds.high, fact.type, wording.lang)
        )
        parts.append(f"{wording.pick('tot en met', 'up to and including')} {high}")
    comma = "," if isinstance(fact.type, Date) and parts else ""
    return comma + "".join(f" {part}" for part in parts)


def _bare(value: Value, fact: Fact, wording: Wording) -> str:
    if isinstance(fact.type, Number) and isinstance(value, int | Fraction):
        return show.plain(exact(Fraction(value) / fact.type.unit.factor), wording.lang)
    return str(value)


def _goes_without_saying(hit: Hit, otherwise: Expr) -> bool:
    """Whether a choice without a row that fits gives no answer, or is the sum of nothing."""
    return isinstance(otherwise, Const) and (
        isinstance(otherwise.value, Fault) or (hit is Hit.SUM and not otherwise.value)
    )


class Phrases:
    """Formulas of a rule set, in a language; with a `link` each name is one, and needs not stand there itself."""

    def __init__(self, wording: Wording, link: Link | None = None) -> None:
        self.wording = wording
        self.ruleset = wording.ruleset
        self.say = wording.pick
        self.link = link

    # --------------------------------------------------------------------------------------------------------- values

    def value(self, expr: Expr, around: int = 0) -> str:
        """What a formula gives; in brackets where what stands around it binds more strongly."""
        match expr:
            case Const(result, type_):
                return self.wording.value(result, type_)
            case Ref(name):
                return self.name(name)
            case Call(operator, args) if operator in _SIGNS:
                sign, strength = _SIGNS[operator]
                said = f"{self.value(args[0], strength)} {sign} {self.value(args[1], strength + 1)}"
                return f"({said})" if around > strength else said
            case Call((op.MINIMUM | op.MAXIMUM) as operator, args):
                words = self.say(*_EXTREMES[operator, isinstance(expr.type, Date)])
                said = f"{words} {self.wording.joined([self.value(arg, _STRONGEST) for arg in args])}"
                return f"({said})" if around else said
            case Call(operator, args) if operator in _FUNCTIONS:
                return self.say(*_FUNCTIONS[operator]).format(*(self.value(arg, _STRONGEST) for arg in args))
            case Call(op.TOTAL, args):
                said = " + ".join(self.value(arg, 1) for arg in args)
                return f"({said})" if around > 1 and len(args) > 1 else said
            case Fold(operator, rows, each, when=when) if operator in _OF_ROWS:
                words, title, of = self.say(*_OF_ROWS[operator]), self.name(rows.name), self.value(each)
                row = f"{self.say('elke rij', 'each row')} ({title})"
                if when:
                    row = f"{row} {self.say('waarvoor geldt', 'for which')} {self.value(when, 1)}"
                return f"{words} over {row} {self.say('van', 'of')}: {of}"
        said = "; ".join(text for _, text in self.lines(expr))
        return f"({said})" if around else said

    def name(self, name: str) -> str:
        """What a name stands for: a title, a parameter by its only value, a rule with its name to look it up."""
        if name == PEILDATUM:
            return self.say("de peildatum", "the reference date")
        title = self.wording.title(name)
        if name in self.ruleset.rules:
            return self.link(name, title) if self.link else f"{title} ({name})"
        parameter = self.ruleset.parameters.get(name)
        if parameter is None:
            return self.link(name, title) if self.link else title
        rows = [row for _, row in as_known(parameter.rows, self.wording.known_on)] or parameter.rows
        values = list(dict.fromkeys(self.wording.value(row.value, parameter.type) for row in rows))
        if len(values) == 1:
            return self.link(name, values[0]) if self.link else values[0]
        listed = ", ".join(values)
        return f"{self.link(name, title)} ({listed})" if self.link else f"{title} ({name}: {listed})"

    # ----------------------------------------------------------------------------------------------------- conditions

    def lines(self, expr: Expr, wanted: bool = True, depth: int = 0) -> Iterator[Line]:
        """When an expression is what is wanted: a phrase, or a group with a line for each of its members below it."""
        match expr:
            case Call(op.NOT, (inner,)):
                yield from self.lines(inner, not wanted, depth)
            case Call(op.OR, (Call(op.NOT, (when,)), Ref(name) as ref)) | Call(op.AND, (when, Ref(name) as ref)) if (
                self._applies(name) is when
            ):
                yield depth, f"{self.condition(ref, wanted)}, {self.say('waar van toepassing', 'where it applies')}"
            case Call(op.AND | op.OR | op.AT_LEAST, (only,)):
                yield from self.lines(only, wanted, depth)
            case Call((op.AND | op.OR) as operator, args):
                yield depth, self.group(operator is op.AND, wanted)
                for arg in args:
                    yield from self.lines(arg, True, depth + 1)
            case Call(op.AT_LEAST, (count, *items)):
                least, fewer = self.say("minstens", "at least"), self.say("minder dan", "fewer than")
                number = f"{least if wanted else fewer} {self.value(count)}"
                yield depth, self.say(f"{number} hiervan kloppen:", f"{number} of these hold:")
                for item in items:
                    yield from self.lines(item, True, depth + 1)
            case Fold(operator, rows, each):
                yield depth, f"{self.name(rows.name)}: {self.rows(operator, wanted)}"
                yield from self.lines(each, True, depth + 1) if each.type == TRUTH else [(depth + 1, self.value(each))]
            case Choose(cases, otherwise, hit):
                yield depth, self.choice(hit, expr.type == TRUTH, wanted)
                if hit is Hit.AGREE:
                    yield from self.case(None, otherwise, depth + 1)
                for case in cases:
                    yield from self.case(case.when, case.then, depth + 1)
                if hit is not Hit.AGREE and not _goes_without_saying(hit, otherwise):
                    yield from self.case(None, otherwise, depth + 1)
            case _:
                yield depth, self.condition(expr, wanted)

    def _applies(self, name: str) -> Expr | None:
        return self.ruleset.rules[name].applies if name in self.ruleset.rules else None

    def group(self, every: bool, wanted: bool) -> str:
        """The line above a group of conditions."""
        return self.say(
            *{
                (True, True): ("dit alles klopt:", "all of these hold:"),
                (False, True): ("minstens één hiervan klopt:", "at least one of these holds:"),
                (True, False): ("niet alles hiervan klopt:", "not all of these hold:"),
                (False, False): ("niets hiervan klopt:", "none of these holds:"),
            }[every, wanted]
        )

    def rows(self, operator: Operator, wanted: bool) -> str:
        """What is asked of the rows of a list."""
        if operator in _OF_ROWS:
            return self.say(*_OF_ROWS[operator]) + self.say(" over elke rij van:", " over every row of:")
        return self.say(
            *{
                (True, True): ("voor elke rij klopt:", "for every row this holds:"),
                (False, True): ("voor minstens één rij klopt:", "for at least one row this holds:"),
                (True, False): ("niet voor elke rij klopt:", "not for every row this holds:"),
                (False, False): ("voor geen enkele rij klopt:", "for no row this holds:"),
            }[operator is op.AND, wanted]
        )

    def choice(self, hit: Hit, truth: bool, wanted: bool) -> str:
        """The line above the rows of a choice."""
        head = self.say(*_HITS.get(hit, ("het eerste dat past", "the first that fits")))
        if not truth:
            return f"{head}:"
        return f"{head}{self.say(', klopt:', ' holds:') if wanted else self.say(', klopt niet:', ' does not hold:')}"

    def case(self, when: Expr | None, then: Expr, depth: int) -> Iterator[Line]:
        """A row of a choice; without a condition the row for everything else."""
        (_, then_first), *then_rest = self.lines(then) if then.type == TRUTH else [(0, self.value(then))]
        (_, when_first), *when_rest = self.lines(when) if when else [(0, "")]
        head = f"{self.say('als', 'if')} {when_first}" if when else self.say("anders", "otherwise")
        if isinstance(when, Const):
            head = self.say("altijd", "always")
        if when_rest:
            yield depth, head
            yield from ((depth + deeper, text) for deeper, text in when_rest)
            head = self.say("dan", "then")
        yield depth, f"{head} -> {then_first}"
        yield from ((depth + deeper, text) for deeper, text in then_rest)

    def condition(self, expr: Expr, wanted: bool = True) -> str:
        """A condition that is one phrase."""
        match expr:
            case Const(bool() as truth):
                return self.wording.value(truth is wanted, TRUTH)
            case Const():
                return self.value(expr)
            case Ref(name) if name in self.ruleset.rules:
                return self.name(name) if wanted else f"{self.say('niet', 'not')}: {self.name(name)}"
            case Call(op.IS_KNOWN, (fact,)):
                how = self.say("bekend", "known") if wanted else self.say("niet bekend", "not known")
                return f"{self.subject(fact)}: {how}"
            case Call(operator, (left, right)) if operator in OPPOSITE:
                how = self.wording.compares(operator if wanted else OPPOSITE[operator], left.type)
                return " ".join(filter(None, [f"{self.subject(left)}:", how, self.value(right)]))
            case Call((op.ONLY_FROM | op.CONTAINS_ALL | op.MEMBER) as operator, (left, right)):
                return f"{self.subject(left)}: {self.say(*_SETS[operator, wanted])} {self.value(right)}"
        return f"{self.subject(expr)}: {self.wording.value(wanted, TRUTH)}"

    def subject(self, expr: Expr) -> str:
        """What a condition is about, at the beginning of a line."""
        said = self.value(expr)
        return f"{said[0].upper()}{said[1:]}"
