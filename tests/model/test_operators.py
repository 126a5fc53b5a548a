"""The table of operators: every row has examples, says what it means, and means the same in the interpreter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations, product

import pytest

from azrules.model import operators as op
from azrules.model.calendar import MONTH_END_TYPE
from azrules.model.expr import Call, Const, Ref
from azrules.model.operators import OPERATORS, Operator
from azrules.model.types import DATE, TRUTH, Choices, Number, Type
from azrules.model.units import DAY, EURO, MONTH, NONE, PERCENT, YEAR, unit_named
from azrules.model.values import UNKNOWN, Fault, Result, known
from azrules.problems.faults import FAULTS
from azrules.run.compile import Program
from azrules.source import Source
from tests.laws import COLOUR, DAYS, SIGNATURES, SPAN, fact, ruleset, signature_for

ROWS = list(OPERATORS.values())
STRICT = [row for row in ROWS if row.strict]
EXAMPLES = [(row, operands, result) for row in ROWS for operands, result in row.examples.items()]

FAULT, OTHER = Fault("deling-door-nul", SPAN), Fault("dag-bestaat-niet", SPAN)
TRUTHS: tuple[Result, ...] = (True, False, UNKNOWN, FAULT)
HERE = Source("hier.yaml", "een formule\n").span(0, 11)


def said(result: Result) -> str:
    if isinstance(result, frozenset):
        return f"{{{', '.join(sorted(result))}}}"  # the same in every process
    return f"fault {result.kind}" if isinstance(result, Fault) else "?" if result is UNKNOWN else str(result)


def label(row: Operator, operands: Sequence[Result]) -> str:
    return f"{row.name}({', '.join(map(said, operands))})"


each_example = pytest.mark.parametrize(
    ("row", "operands", "result"), EXAMPLES, ids=[label(row, operands) for row, operands, _ in EXAMPLES]
)


def same(found: Result, wanted: Result) -> bool:
    """The same value, the same unknown, or a fault of the same kind about the same."""
    if isinstance(found, Fault) and isinstance(wanted, Fault):
        return (found.kind, found.about) == (wanted.kind, wanted.about)
    return (found, type(found)) == (wanted, type(wanted))


def written_out(row: Operator, operands: Sequence[Result]) -> Result:
    """What the interpreter makes of the operands as constants of a formula."""
    signature = signature_for(row, operands)
    args = tuple(Const(result, type_, SPAN) for result, type_ in zip(operands, signature.takes, strict=True))
    return Program(ruleset().on(DAYS[0])).function(Call(row, args, signature.gives, HERE))([])


def told(row: Operator, operands: Sequence[Result]) -> Result:
    """What the interpreter makes of the operands as facts of a case."""
    signature = signature_for(row, operands)
    facts = {f"deel.f{at}": fact(f"deel.f{at}", type_) for at, type_ in enumerate(signature.takes)}
    args = tuple(Ref(name, fact.type, SPAN) for name, fact in facts.items())
    return Program(ruleset(facts=facts).on(DAYS[0])).function(Call(row, args, signature.gives, HERE))([*operands])


Engine = Callable[[Operator, Sequence[Result]], Result]
ENGINES: dict[str, Engine] = {
    "the row": lambda row, operands: row(*operands),
    "constants": written_out,
    "facts": told,
}
every_engine = pytest.mark.parametrize("engine", ENGINES.values(), ids=ENGINES)


# ------------------------------------------------------------------------------------------------------------ examples


@every_engine
@each_example
def test_an_example(engine: Engine, row: Operator, operands: tuple[Result, ...], result: Result) -> None:
    assert same(engine(row, operands), result)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_row_has_examples_of_everything_it_can_give(row: Operator) -> None:
    assert [operands for operands, result in row.examples.items() if known(result)], "a value"
    assert [operands for operands in row.examples if UNKNOWN in operands], "an unknown operand"
    own = [result for operands, result in row.examples.items() if all(map(known, operands)) and not known(result)]
    assert bool(own) is row.faults, "a fault of its own"
    assert all(isinstance(fault, Fault) and fault.kind in FAULTS for fault in own)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_row_says_what_it_means(row: Operator) -> None:
    assert row.says[0].isupper()
    assert row.says.endswith(".")
    assert "  " not in row.says


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_name_and_the_types_beside_it_mean_one_row(lang: str) -> None:
    for one, other in combinations(ROWS, 2):
        if getattr(one, lang) == getattr(other, lang):
            both = {signature.takes for signature in SIGNATURES[one]} & {s.takes for s in SIGNATURES[other]}
            assert not both, (one, other)


# -------------------------------------------------------------------------------------------------------- truth tables


def test_the_tables_of_and_or_not_and_at_least_are_complete() -> None:
    pairs = {tuple(map(said, pair)) for pair in product(TRUTHS, repeat=2)}
    for row in (op.AND, op.OR):
        assert pairs <= {tuple(map(said, operands)) for operands in row.examples}
    for count in (1, 2):
        assert pairs <= {tuple(map(said, rest)) for first, *rest in op.AT_LEAST.examples if first == count}
    assert {said(operand) for (operand,) in op.NOT.examples} == set(map(said, TRUTHS))


@every_engine
@pytest.mark.parametrize(
    ("row", "ranking"),
    [(op.AND, (False, UNKNOWN, FAULT, True)), (op.OR, (True, UNKNOWN, FAULT, False))],
    ids=["nee over onbekend over fout over ja", "ja over onbekend over fout over nee"],
)
def test_and_or_of_three(engine: Engine, row: Operator, ranking: tuple[Result, ...]) -> None:
    for operands in product(TRUTHS, repeat=3):
        wanted = next(result for result in ranking if result in operands)
        assert same(engine(row, operands), wanted), label(row, operands)


@every_engine
@pytest.mark.parametrize("count", [1, 2, 3])
def test_at_least_so_many_of_three(engine: Engine, count: int) -> None:
    for operands in product(TRUTHS, repeat=3):
        certain, possible = operands.count(True), len(operands) - operands.count(False)
        open_ = UNKNOWN if UNKNOWN in operands else FAULT
        wanted = True if certain >= count else False if possible < count else open_
        assert same(engine(op.AT_LEAST, (count, *operands)), wanted), label(op.AT_LEAST, (count, *operands))


# -------------------------------------------------------------------------------------------------- strict, and faults


@every_engine
@pytest.mark.parametrize("row", STRICT, ids=lambda row: row.name)
def test_a_strict_row_has_a_fault_over_unknown_over_a_value(engine: Engine, row: Operator) -> None:
    operands = next(operands for operands, result in row.examples.items() if known(result))
    for reading in product(*((operand, UNKNOWN, FAULT) for operand in operands)):
        if reading != operands:
            assert same(engine(row, reading), FAULT if FAULT in reading else UNKNOWN), reading


@every_engine
@pytest.mark.parametrize("row", [op.AND, op.OR, op.EQ, op.ADD], ids=lambda row: row.name)
def test_of_two_faults_the_first_is_told(engine: Engine, row: Operator) -> None:
    assert engine(row, (FAULT, OTHER)) == FAULT
    assert engine(row, (OTHER, FAULT)) == OTHER


@pytest.mark.parametrize("row", [row for row in ROWS if row.faults], ids=lambda row: row.name)
def test_a_fault_of_a_row_stands_where_the_formula_stands(row: Operator) -> None:
    operands = next(operands for operands, result in row.examples.items() if isinstance(result, Fault))
    for engine in (written_out, told):
        fault = engine(row, operands)
        assert isinstance(fault, Fault)
        assert fault.span is HERE


def test_the_fault_of_an_operand_keeps_its_own_place() -> None:
    fault = told(op.DIVIDE, (FAULT, 0))
    assert isinstance(fault, Fault)
    assert fault.span is SPAN


# -------------------------------------------------------------------------------------------------------------- typing

HOUR, WEEK, FTE = (unit for unit in map(unit_named, ("uur", "week", "vte")) if unit)
TYPED: list[tuple[Operator, list[Type], Type | None]] = [
    (op.ADD, [Number(EURO), Number(EURO)], Number(EURO)),
    (op.ADD, [Number(YEAR), Number(MONTH)], Number(YEAR)),
    (op.ADD, [Number(MONTH), Number(DAY)], None),
    (op.ADD, [Number(EURO), Number(FTE)], None),
    (op.ADD, [Number(EURO)], None),
    (op.ADD, [Number(), Number(), Number()], None),
    (op.NEGATE, [Number(HOUR)], Number(HOUR)),
    (op.NEGATE, [Number(), Number()], None),
    (op.ABSOLUTE, [Number(), Number()], None),
    (op.ABSOLUTE, [DATE], None),
    (op.MULTIPLY, [Number(HOUR), Number(PERCENT)], Number(HOUR)),
    (op.MULTIPLY, [Number(EURO), TRUTH], None),
    (op.DIVIDE, [Number(HOUR), Number(WEEK)], Number(HOUR.per(WEEK))),
    (op.DIVIDE, [Number(YEAR), Number(MONTH)], Number(NONE)),
    (op.MULTIPLY, [Number(HOUR.per(WEEK)), Number(WEEK)], Number(HOUR)),
    (op.LT, [Number(HOUR.per(WEEK)), Number(DAY)], None),
    (op.LT, [DATE, DATE], TRUTH),
    (op.LT, [COLOUR, COLOUR], None),
    (op.LT, [TRUTH, TRUTH], None),
    (op.EQ, [COLOUR, COLOUR], TRUTH),
    (op.EQ, [COLOUR, MONTH_END_TYPE], None),
    (op.EQ, [DATE, Number(DAY)], None),
    (op.AND, [TRUTH], TRUTH),
    (op.AND, [], None),
    (op.AND, [TRUTH, Number()], None),
    (op.AT_LEAST, [Number(), TRUTH], TRUTH),
    (op.AT_LEAST, [Number(HOUR), TRUTH], None),
    (op.AT_LEAST, [Number()], None),
    (op.MINIMUM, [Number(MONTH), Number(YEAR)], Number(MONTH)),
    (op.MINIMUM, [DATE, DATE, DATE], DATE),
    (op.MINIMUM, [Number()], None),
    (op.MAXIMUM, [DATE, Number()], None),
    (op.MAXIMUM, [COLOUR, COLOUR], None),
    (op.ADD_MONTHS, [DATE, Number(YEAR), MONTH_END_TYPE], DATE),
    (op.ADD_MONTHS, [DATE, Number(YEAR)], None),
    (op.ADD_MONTHS, [DATE, Number(YEAR), COLOUR], None),
    (op.ADD_DAYS, [DATE, Number(DAY)], DATE),
    (op.ADD_DAYS, [DATE, Number()], None),
    (op.ADD_DAYS, [DATE, Number(DAY), MONTH_END_TYPE], None),
    (op.SUBTRACT_DATES, [DATE, DATE], Number(DAY)),
    (op.AGE, [DATE, DATE], Number(YEAR)),
    (op.AGE, [DATE], None),
    (op.MEMBER, [COLOUR, Choices(COLOUR)], TRUTH),
    (op.MEMBER, [MONTH_END_TYPE, Choices(COLOUR)], None),
    (op.CONTAINS_ALL, [Choices(COLOUR), Choices(COLOUR)], TRUTH),
    (op.CONTAINS_ALL, [Choices(COLOUR), COLOUR], None),
    (op.SIZE, [Choices(COLOUR)], Number(NONE)),
]


@pytest.mark.parametrize(("row", "takes", "gives"), TYPED, ids=lambda part: getattr(part, "name", None))
def test_typing(row: Operator, takes: list[Type], gives: Type | None) -> None:
    assert row.typing(takes) == gives
