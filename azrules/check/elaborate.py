"""Term -> Expr: what a formula means, with every name found and every type and unit fitting.

Sugar ends here: a group of conditions becomes `en`, `of` or `minstens`, a range two comparisons, a list a row of
equalities, an exception a case.  The spans keep what the author wrote, so that explanations can still quote it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from azrules.check import declare, words
from azrules.diagnostic import Diagnostic, Problems, every, near, together
from azrules.model import operators as op
from azrules.model.calendar import MONTH_END_TYPE
from azrules.model.expr import Call, Case, Choose, Const, Expr, Fold, Hit, Ref
from azrules.model.ruleset import MONTH_END, Fact, mention
from azrules.model.types import DATE, TRUTH, Choice, Choices, Date, Number, Rows, Type, fits
from azrules.model.units import DAY, MONTH, NONE, PERCENT, SPELLINGS, unit_named
from azrules.numbers import exact
from azrules.problems import formula as say_formula
from azrules.problems import meaning as say
from azrules.source import Span
from azrules.syntax import keywords as kw
from azrules.syntax.declarations import Group, Over
from azrules.syntax.formula import LIST, NEGATE, Apply, Literal, Name, Range, Term
from azrules.syntax.nodes import Scalar

_FUNCTIONS = {row.nl: row for row in op.FUNCTIONS}
_COMPARISONS = {row.nl: row for row in op.COMPARISONS}
_EXTREMES = {kw.MINIMUM_OVER: op.MINIMUM, kw.MAXIMUM_OVER: op.MAXIMUM}
_SETS = {row.nl: row for row in (op.ONLY_FROM, op.CONTAINS_ALL)}

# How each function is called: what it takes, by name.
_TAKES = {
    op.MINIMUM: ("min(a, b)", "min(a, b)"),
    op.MAXIMUM: ("max(a, b)", "max(a, b)"),
    op.ABSOLUTE: ("abs(getal)", "abs(number)"),
    op.TOTAL: ("som(a, b)", "som(a, b)"),
    op.AGE: ("leeftijd(geboortedatum, datum)", "leeftijd(date of birth, date)"),
    op.YEARS_BETWEEN: ("jaren_tussen(datum, latere datum)", "jaren_tussen(date, later date)"),
    op.MONTHS_BETWEEN: ("maanden_tussen(datum, latere datum)", "maanden_tussen(date, later date)"),
    op.DAYS_BETWEEN: ("dagen_tussen(datum, latere datum)", "dagen_tussen(date, later date)"),
    op.DATE_OF: ("datum(jaar, maand, dag)", "datum(year, month, day)"),
    op.YEAR_OF: ("jaar(datum)", "jaar(date)"),
    op.MONTH_OF: ("maand(datum)", "maand(date)"),
    op.DAY_OF: ("dag(datum)", "dag(date)"),
    op.SIZE: ("aantal(verzameling)", "aantal(set)"),
}


def _advice(row: op.Operator, found: Sequence[Type]) -> tuple[str, str]:
    """What can be written instead of an operator on operands that it does not take."""
    if row in _TAKES:
        nl, en = _TAKES[row]
        return f"schrijf `{nl}`", f"write `{en}`"
    match found:
        case [Date(), Number()] | [Number(), Date()] if row in op.COMPARISONS:
            return (
                "vergelijk met een datum (`geboortedatum + 65 jaar`), of neem `leeftijd(geboortedatum, peildatum)`",
                "compare with a date (`geboortedatum + 65 jaar`), or take `leeftijd(geboortedatum, peildatum)`",
            )
        case [left, right] if row in op.COMPARISONS and fits(left, right):
            return (
                "vergelijk dit met `=` of `!=`; groter en kleiner zijn er voor getallen en datums",
                "compare these with `=` or `!=`; larger and smaller are for numbers and dates",
            )
    if row in op.COMPARISONS:
        return "zet aan beide kanten dezelfde soort waarde", "put the same kind of value on both sides"
    return (
        "reken met getallen; bij een datum kunt u jaren, maanden of dagen tellen, of er een datum van aftrekken",
        "calculate with numbers; years, months or days can be added to a date, and a date subtracted from it",
    )


@dataclass
class Scope:
    """The names a formula may use.

    `facts` stand under their full names, None where they were refused; `defined` gives a definition (a parameter, a
    rule, a result of another rule set) as a formula has it; `applies` gives the condition under which a rule applies at
    all.
    """

    facts: Mapping[str, Fact | None]
    definitions: frozenset[str]
    defined: Callable[[Name], Ref]
    applies: Callable[[Name], Expr | None]
    by_key: dict[str, list[str]] = field(init=False)

    def __post_init__(self) -> None:
        self.by_key = {}
        for name in self.facts:
            _, _, key = name.partition(".")
            for short in dict.fromkeys((key, key.rpartition(".")[2])):
                self.by_key.setdefault(short, []).append(name)

    def in_row(self, fact: Fact) -> Scope:
        """The scope of a formula about a row of a list: the facts of the row stand beside all other names."""
        return replace(self, facts={**self.facts, **{one.name: one for one in fact.row}})

    def knows(self, name: str) -> bool:
        return name in self.facts or name in self.definitions or name in self.by_key

    def everything(self) -> list[str]:
        return [*self.facts, *self.by_key, *self.definitions]

    # ------------------------------------------------------------------------------------------------------ conditions

    def conditions(self, item: Term | Group | Over, context: kw.Keyword | None = None) -> Expr:
        """The meaning of an item of a list, or of a whole group.

        A rule that may not apply leaves the list that names it: `context` says how it leaves.
        """
        if isinstance(item, Group):
            return self.group(item)
        if isinstance(item, Over):
            return self.over(item)
        if isinstance(item, Name) and item.text in self.definitions and context is not None:
            expr = self.term(item, TRUTH, in_list=True)
            applies = self.applies(item)
            if applies is None:
                return expr
            if context is kw.ALL_OF:
                return Call(op.OR, (Call(op.NOT, (applies,), TRUTH, item.span), expr), TRUTH, item.span)
            return Call(op.AND, (applies, expr), TRUTH, item.span)
        return self.term(item, TRUTH)

    def group(self, group: Group) -> Expr:
        items = tuple(every(lambda item: self.conditions(item, group.kind), group.items))
        if group.kind is kw.ALL_OF:
            return Call(op.AND, items, TRUTH, group.span)
        if group.kind is kw.ANY_OF:
            return Call(op.OR, items, TRUTH, group.span)
        if group.kind is kw.NONE_OF:
            return Call(op.NOT, (Call(op.OR, items, TRUTH, group.span),), TRUTH, group.span)
        assert group.count is not None, "the shape was checked"
        count = Const(declare.at_least(group.count, len(items)), Number(), group.count.span)
        return Call(op.AT_LEAST, (count, *items), TRUTH, group.span)

    def over(self, body: Over) -> Expr:
        """An operator over the rows of a list; a row that does not count is worth what changes nothing."""
        fact = self._list(body.rows)
        rows, row = Ref(fact.name, fact.type, body.rows.span), self.in_row(fact)
        wanted = TRUTH if body.kind in (kw.EVERY_OVER, kw.SOME_OVER) else None
        each, when = together(
            lambda: (row.term(body.each, wanted) if wanted else row.infer(body.each)) if body.each else None,
            lambda: row.term(body.when, TRUTH) if body.when else None,
        )
        if body.kind is kw.EVERY_OVER:
            assert each
            counted = Call(op.OR, (Call(op.NOT, (when,), TRUTH, when.span), each), TRUTH, body.span) if when else each
            return Fold(op.AND, rows, counted, TRUTH, body.span)
        if body.kind is kw.SOME_OVER:
            assert each
            return Fold(op.OR, rows, Call(op.AND, (when, each), TRUTH, body.span) if when else each, TRUTH, body.span)
        if extreme := _EXTREMES.get(body.kind):
            assert each
            if extreme.typing([each.type, each.type]) is None:
                found, advice = words.of_type(each.type), ("neem een getal of een datum", "take a number or a date")
                raise Problems(say.DO_NOT_FIT(each.span, op=body.kind.nl, found=found, advice=advice))
            return Fold(extreme, rows, each, each.type, body.span, when)
        summed = each or Const(1, Number(), body.span)
        if op.TOTAL.typing([summed.type]) is None:
            raise Problems(self._misfit(summed.span, Number(), summed.type))
        if when:
            nothing = Const(0, summed.type, body.span)
            summed = Choose((Case(when, summed),), nothing, Hit.FIRST, summed.type, body.span)
        return Fold(op.TOTAL, rows, summed, summed.type, body.span)

    def _list(self, scalar: Scalar) -> Fact:
        """The list that a body is about."""
        lists = [name for name, fact in self.facts.items() if fact is None or isinstance(fact.type, Rows)]
        found = [name for name in lists if scalar.text in (name, name.partition(".")[2])]
        if not found:
            known = words.listed(name for name in lists if self.facts[name])
            meant = near(scalar.text, [*lists, *(name.partition(".")[2] for name in lists)])
            raise Problems(say.NOT_A_LIST(scalar.span, name=scalar.text, known=known, near=meant))
        if len(found) > 1:
            raise Problems(
                say.AMBIGUOUS_NAME(scalar.span, name=scalar.text, candidates=words.listed(found), example=found[0])
            )
        fact = self.facts[found[0]]
        if fact is None:
            raise Problems()  # what is wrong with it was said at its own place
        return fact

    # ----------------------------------------------------------------------------------------------------------- terms

    def term(self, term: Term, wanted: Type, in_list: bool = False) -> Expr:
        """The meaning of a formula in a place that wants this type.

        Raises:
            Problems: a name that does not exist, a type or a unit that does not fit.
        """
        expr = self.infer(term, wanted, in_list)
        if not fits(expr.type, wanted):
            raise Problems(self._misfit(term.span, wanted, expr.type))
        return expr

    def _misfit(self, span: Span, wanted: Type, found: Type) -> Diagnostic:
        if isinstance(wanted, Number) and isinstance(found, Number):
            return say.UNITS_DIFFER(span, left=words.of_type(wanted), right=words.of_type(found))
        return say.WRONG_TYPE(span, wanted=words.of_type(wanted), found=words.of_type(found))

    def infer(self, term: Term, hint: Type | None = None, in_list: bool = False) -> Expr:
        """The meaning of a formula; `hint` is the type that its neighbour has, for bare numbers and bare members."""
        match term:
            case Literal(bool() as truth):
                return Const(truth, TRUTH, term.span)
            case Literal(date() as day):
                return Const(day, DATE, term.span)
            case Literal():
                return self._number(term, hint)
            case Name():
                return self._name(term, hint, in_list)
            case Range():
                raise Problems(
                    say.WRONG_TYPE(term.span, wanted=("een waarde", "a value"), found=("een bereik", "a range"))
                )
            case Apply(op_, args) if op_ in (kw.AND.nl, kw.OR.nl):
                parts = tuple(every(lambda arg: self.term(arg, TRUTH), args))
                return Call(op.AND if op_ == kw.AND.nl else op.OR, parts, TRUTH, term.span)
            case Apply(kw.NOT.nl, (what,)):
                return Call(op.NOT, (self.term(what, TRUTH),), TRUTH, term.span)
            case Apply(kw.IF.nl, (when, then, otherwise)):
                condition = self.term(when, TRUTH)
                yes, no = self.alike((then, otherwise), hint)
                return Choose((Case(condition, yes),), no, Hit.FIRST, yes.type, term.span)
            case Apply(kw.IS_KNOWN.nl, (what,)):
                return self._is_known(what, term.span)
            case Apply(kw.IN.nl, (what, members)):
                return self._in(what, members, term.span)
            case Apply(op_, (left, right)) if op_ in _SETS:
                return self._sets(_SETS[op_], left, right, term.span)
            case Apply(op_, (left, right)) if op_ in _COMPARISONS:
                return self._call(_COMPARISONS[op_], self._pair(left, right), term)
            case Apply("*" | "/" as op_, (left, right)):
                return self._call(op.MULTIPLY if op_ == "*" else op.DIVIDE, (self.infer(left), self.infer(right)), term)
            case Apply("+" | "-" as op_, (left, right)):
                return self._sum(op_, left, right, hint, term)
            case Apply(op_, (what,)) if op_ == NEGATE:
                return self._call(op.NEGATE, (self.infer(what, hint),), term)
            case Apply(op_, args) if op_ in _FUNCTIONS:
                return self._function(_FUNCTIONS[op_], args, hint, term)
        known = tuple(_FUNCTIONS)
        at = term.span.start + term.span.text.index(term.op)
        place = term.span.source.span(at, at + len(term.op))
        raise Problems(
            say_formula.UNKNOWN_FUNCTION(place, name=term.op, known=words.listed(known), near=_meant(term.op, known))
        )

    def _number(self, term: Literal, hint: Type | None) -> Const:
        assert not isinstance(term.value, date)
        if not term.unit:
            unit = hint.unit if isinstance(hint, Number) else NONE
            return Const(exact(term.value * unit.factor), Number(unit), term.span)
        named = unit_named(term.unit)
        if named is None:
            known = words.listed(dict.fromkeys(unit.name for unit in SPELLINGS.values()))
            at = term.span.start + term.span.text.rindex(term.unit)
            place = term.span.source.span(at, at + len(term.unit))
            raise Problems(
                say_formula.UNKNOWN_UNIT(place, name=term.unit, known=known, near=words.unit_meant(term.unit))
            )
        return Const(exact(term.value * named.factor), Number(named), term.span)

    # ----------------------------------------------------------------------------------------------------------- names

    def _name(self, term: Name, hint: Type | None, in_list: bool) -> Expr:
        choice = hint.of if isinstance(hint, Choices) else hint
        member = isinstance(choice, Choice) and term.text in choice.members
        if member and self.knows(term.text):
            assert isinstance(choice, Choice)
            raise Problems(
                say.AMBIGUOUS_NAME(
                    term.span,
                    name=term.text,
                    candidates=(
                        f"een waarde van `{choice.name}` of iets anders met die naam",
                        f"a value of `{choice.name}` or something else of that name",
                    ),
                    example=f"{choice.name.rpartition('.')[2]}.{term.text}",
                )
            )
        if member:
            assert isinstance(choice, Choice)
            return Const(term.text, choice, term.span)
        if term.text in self.definitions:
            if not in_list and self.applies(term) is not None:
                raise Problems(say.APPLIES_OUTSIDE_LIST(term.span, name=term.text))
            return self.defined(term)
        if term.text in self.facts:
            return self._fact(term.text, term.span)
        match self.by_key.get(term.text, []):
            case [name]:
                return self._fact(name, term.span)
            case [first, *_] as candidates:
                listed = words.listed(candidates)
                raise Problems(say.AMBIGUOUS_NAME(term.span, name=term.text, candidates=listed, example=first))
        return self._qualified_member(term, choice) or self._unknown(term, choice)

    def _fact(self, name: str, span: Span) -> Expr:
        fact = self.facts[name]
        if fact is None:
            raise Problems()  # what is wrong with it was said at its own place
        if isinstance(fact.type, Rows):
            raise Problems(say.LIST_IN_FORMULA(span, name=fact.name))
        return mention(fact, span)

    def _is_known(self, what: Term, span: Span) -> Expr:
        """Whether somebody told a fact, which may have rows, and may have a default."""
        text = what.text if isinstance(what, Name) else ""
        match [text] if text in self.facts else self.by_key.get(text, []):
            case [name]:
                fact = self.facts[name]
                if fact is None:
                    raise Problems()  # what is wrong with it was said at its own place
                return Call(op.IS_KNOWN, (Ref(name, fact.type, what.span),), TRUTH, span)
        self.infer(what)  # what is wrong with it comes first
        raise Problems(say.KNOWN_ABOUT_FACT(what.span, text=what.span.text))

    def _qualified_member(self, term: Name, hint: Type | None) -> Expr | None:
        """`werkvorm.atelier`: a member with its choice before it; that of its neighbour where two bear the name."""
        owner, _, member = term.text.rpartition(".")
        names = (owner, *self.by_key.get(owner, ()))
        for name in (hint.name,) if isinstance(hint, Choice) and hint.name in names else names:
            if name in self.facts:
                type_ = self._fact(name, term.span).type
                choice = type_.of if isinstance(type_, Choices) else type_
                if isinstance(choice, Choice) and member in choice.members:
                    return Const(member, choice, term.span)
        return None

    def _unknown(self, term: Name, choice: Type | None) -> Expr:
        if isinstance(choice, Choice):
            raise Problems(
                say.UNKNOWN_MEMBER(
                    term.span,
                    name=term.text,
                    choice=choice.name,
                    known=words.listed(choice.members),
                    near=near(term.text, choice.members),
                )
            )
        if term.text in _FUNCTIONS:
            raise Problems(
                say_formula.FUNCTION_WITHOUT_BRACKETS(term.span, name=term.text, usage=_TAKES[_FUNCTIONS[term.text]])
            )
        for fact in self.facts.values():
            if fact and term.text in (one.name.rpartition(".")[2] for one in fact.row):
                raise Problems(say.LIST_IN_FORMULA(term.span, name=fact.name))
        known = [*self.everything(), kw.YES.nl, kw.NO.nl]
        raise Problems(say.UNKNOWN_NAME(term.span, name=term.text, near=_meant(term.text, known)))

    # ----------------------------------------------------------------------------------------------------------- calls

    def _leans(self, term: Term) -> bool:
        """Whether a term takes its type from its neighbour: a number without a unit, a bare member of a choice."""
        match term:
            case Literal(bool() | date()):
                return False
            case Literal():
                return not term.unit
            case Name():
                return not self.knows(term.text)
            case Apply("+" | "-", (left, right)):
                return self._leans(left) and self._leans(right)
            case Apply(op_, (what,)) if op_ == NEGATE:
                return self._leans(what)
        return False

    def _pair(self, left: Term, right: Term, hint: Type | None = None) -> tuple[Expr, Expr]:
        if self._leans(left) and not self._leans(right):
            firm = self.infer(right, hint)
            return self.infer(left, firm.type), firm
        first: Expr | None = None
        second: Expr | None = None
        wrong: list[Diagnostic] = []
        try:
            first = self.infer(left, hint)
        except Problems as problems:
            wrong += problems.diagnostics
        try:
            second = self.infer(right, first.type if first else hint)
        except Problems as problems:
            # a bare name beside something wrong may be a member of it: one mistake, one message
            wrong += [] if first is None and self._leans(right) else problems.diagnostics
        if first is None or second is None:
            raise Problems(*wrong)
        return first, second

    def alike(self, terms: Sequence[Term], hint: Type | None = None) -> list[Expr]:
        """The meaning of terms that are of one type: that of the first that does not take it from its neighbours."""
        firm = next((term for term in terms if not self._leans(term)), terms[0])
        head = self.infer(firm, hint)
        return every(lambda term: head if term is firm else self.term(term, head.type), terms)

    def _call(self, row: op.Operator, args: tuple[Expr, ...], term: Apply) -> Expr:
        found = [arg.type for arg in args]
        type_ = row.typing(found)
        if type_ is not None:
            return Call(row, args, type_, term.span)
        match found:
            case [Number() as left, Number() as right] if not fits(left, right):
                raise Problems(say.UNITS_DIFFER(term.span, left=words.of_type(left), right=words.of_type(right)))
        raise Problems(say.DO_NOT_FIT(term.span, op=row.nl, found=words.of_types(found), advice=_advice(row, found)))

    def _sum(self, sign: str, left: Term, right: Term, hint: Type | None, term: Apply) -> Expr:
        first, second = self._pair(left, right, hint)
        for bare, beside in ((left, second), (right, first)):
            if isinstance(bare, Literal) and not bare.unit and beside.type == Number(PERCENT):
                raise Problems(say.BARE_BESIDE_PERCENT(bare.span, number=bare.span.text))
        plus = sign == "+"
        match first.type, second.type:
            case Date(), Date() if not plus:
                return self._call(op.SUBTRACT_DATES, (first, second), term)
            case Date(), Number(unit) if unit.fits(MONTH):
                end = Ref(MONTH_END, MONTH_END_TYPE, term.span)
                return self._call(op.ADD_MONTHS if plus else op.SUBTRACT_MONTHS, (first, second, end), term)
            case Date(), Number(unit) if unit.fits(DAY):
                return self._call(op.ADD_DAYS if plus else op.SUBTRACT_DAYS, (first, second), term)
            case Date(), Number():
                raise Problems(
                    say.DO_NOT_FIT(
                        term.span,
                        op=sign,
                        found=words.of_types([first.type, second.type]),
                        advice=(
                            "schrijf bij een datum `18 jaar`, `3 maanden` of `10 dagen`",
                            "write `18 jaar`, `3 maanden` or `10 dagen` beside a date",
                        ),
                    )
                )
        return self._call(op.ADD if plus else op.SUBTRACT, (first, second), term)

    def _function(self, row: op.Operator, args: tuple[Term, ...], hint: Type | None, term: Apply) -> Expr:
        if row in (op.MINIMUM, op.MAXIMUM, op.TOTAL):
            return self._call(row, tuple(self.alike(args, hint)), term)
        return self._call(row, tuple(every(self.infer, args)), term)

    def _in(self, what: Term, members: Term, span: Span) -> Expr:
        match members:
            case Range(low, high, with_low, with_high):
                value, lower, upper = self.alike((what, low, high))
                if not isinstance(value.type, Number | Date):
                    raise Problems(
                        say.DO_NOT_FIT(
                            span,
                            op="in",
                            found=words.of_type(value.type),
                            advice=("een bereik is er voor getallen en datums", "a range is for numbers and dates"),
                        )
                    )
                if isinstance(lower, Const) and isinstance(upper, Const) and upper.value < lower.value:  # type: ignore[operator]
                    raise Problems(say_formula.EMPTY_RANGE(members.span))
                above = Call(op.GE if with_low else op.GT, (value, lower), TRUTH, span)
                below = Call(op.LE if with_high else op.LT, (value, upper), TRUTH, span)
                return Call(op.AND, (above, below), TRUTH, span)
            case Apply(op_, items) if op_ == LIST:
                value, *listed_ = self.alike((what, *items))
                same = (Call(op.EQ, (value, item), TRUTH, item.span) for item in listed_)
                return Call(op.OR, tuple(same), TRUTH, span)
        found = self.infer(members)
        if not isinstance(found.type, Choices):
            wanted = ("een bereik, een lijst of een verzameling", "a range, a list or a set")
            raise Problems(say.WRONG_TYPE(members.span, wanted=wanted, found=words.of_type(found.type)))
        return Call(op.MEMBER, (self.term(what, found.type.of), found), TRUTH, span)

    def _sets(self, row: op.Operator, left: Term, right: Term, span: Span) -> Expr:
        members = self.infer(left)
        if not isinstance(members.type, Choices):
            wanted = ("een verzameling", "a set")
            raise Problems(say.WRONG_TYPE(left.span, wanted=wanted, found=words.of_type(members.type)))
        of = members.type.of
        if not (isinstance(right, Apply) and right.op == LIST):
            return Call(row, (members, self.term(right, members.type)), TRUTH, span)
        wanted_members = every(lambda item: self._member(item, of), right.args)
        return Call(row, (members, Const(frozenset(wanted_members), members.type, right.span)), TRUTH, span)

    def _member(self, item: Term, of: Choice) -> str:
        expr = self.term(item, of)
        if not (isinstance(expr, Const) and isinstance(expr.value, str)):
            raise Problems(say.MEMBER_WITHOUT_CHOICE(item.span))
        return expr.value


def _meant(word: str, known: Sequence[str]) -> str | None:
    """The known word that was perhaps meant: the one of the language for it, else one that comes near."""
    meant = kw.MEANT.get(word)
    return meant if meant in known else near(word, known)
