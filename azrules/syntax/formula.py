"""Formula text -> Term tree, and back.

A Term is a formula as written: it may use names that do not exist and units that do not fit.  The parser works on the
text of the file itself, so that every term knows its place there; a formula that runs over several lines is fine.

    formula    := "als" formula "dan" formula "anders" formula | junction
    junction   := denial ("en" denial)* | denial ("of" denial)*       never mixed without brackets
    denial     := "niet" denial | comparison
    comparison := sum [("=" | "!=" | "<" | "<=" | ">" | ">=") sum
                      | "in" (range | list | sum) | "enkel uit" list | "bevat alle van" list | "is bekend"]
    sum        := product (("+" | "-") product)*
    product    := factor (("*" | "/") factor)*
    factor     := "-" factor | number [unit] | "€" number | date | "ja" | "nee"
                | name | function "(" formula ("," formula)* ")" | "(" formula ")"
    range      := ("[" | "(") sum ".." sum ("]" | ")")
    list       := "[" sum ("," sum)* "]"

In a cell of a table the column goes without saying; there `=` before a value, and `in` before a range or a list too.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from itertools import takewhile

from azrules.diagnostic import Problems
from azrules.lang import Words
from azrules.numbers import decimal
from azrules.problems import formula as say
from azrules.source import Span
from azrules.syntax import keywords as kw
from azrules.syntax import literals

MAX_DEPTH = 40


@dataclass(frozen=True, slots=True)
class Name:
    """A name, perhaps with its entity or its choice before it: `uren_per_week`, `persoon.uren_per_week`."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Literal:
    """Ja or nee, a date, or a number with the unit that was written behind it."""

    value: bool | int | Fraction | date
    unit: str
    span: Span


@dataclass(frozen=True, slots=True)
class Apply:
    """An operator or a function on its operands; `op` is the Dutch word or sign, LIST and NEGATE for those two."""

    op: str
    args: tuple[Term, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Range:
    """From `low` to `high`; a square bracket includes its bound."""

    low: Term
    high: Term
    with_low: bool
    with_high: bool
    span: Span


Term = Name | Literal | Apply | Range

LIST = "[]"
NEGATE = "(-)"
COMPARISONS = ("=", "!=", "<", "<=", ">", ">=")


def parts(term: Term) -> tuple[Term, ...]:
    """The terms directly inside, in the order of the text."""
    match term:
        case Apply(_, args):
            return args
        case Range(low, high):
            return low, high
    return ()


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str  # number, date, name, word, sign, end
    text: str
    span: Span


_TOKEN = re.compile(
    r"""(?P<space>\s+)
      | (?P<date>(?:[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4})(?![0-9-]))
      | (?P<number>[0-9][0-9_]*(?:[.,][0-9]+)*(?:[eE][-+]?[0-9]+)?)
      | (?P<name>[^\W\d]\w*(?:\.[^\W\d]\w*)*)
      | (?P<strange>==|=>|=<|<>|&&|\|\||"[^"\n]*"|'[^'\n]*')
      | (?P<sign>\.\.|!=|<=|>=|[=<>+\-*/()\[\],€%])
      | (?P<other>.)""",
    re.VERBOSE,
)
_OF_SETS = tuple(tuple(word.nl.split()) for word in (kw.ONLY_FROM, kw.CONTAINS_ALL))
_KNOWN = tuple(kw.IS_KNOWN.nl.split())
_WORDS = frozenset(word.nl for word in kw.FORMULA_WORDS if " " not in word.nl)


def _tokens(span: Span) -> list[_Token]:
    found: list[_Token] = []
    at = span.start
    while at < span.end:
        match = _TOKEN.match(span.source.text, at, span.end)
        assert match is not None and match.lastgroup is not None, "the last alternative takes any character"
        here = span.source.span(at, match.end())
        at = match.end()
        if match.lastgroup in ("strange", "other"):
            inside = here.text.strip("\"' ")
            meant = kw.MEANT.get(here.text) or (inside if _TOKEN.fullmatch(inside) else None)
            raise Problems(say.STRANGE_CHARACTER(here, char=here.text, near=meant))
        if match.lastgroup != "space":
            kind = "word" if match[0] in _WORDS else match.lastgroup
            found.append(_Token(kind, match[0], here))
    end = (
        span.source.span(span.end, span.end) if not found else span.source.span(found[-1].span.end, found[-1].span.end)
    )
    return [*found, _Token("end", "", end)]


def parse(span: Span) -> Term:
    """The formula that stands in a place.

    Raises:
        Problems: with the one thing that is wrong with it, at its place.
    """
    parser = _Parser(_tokens(span))
    return parser.whole(parser.formula)


def parse_cell(span: Span, column: Term) -> Term | None:
    """What a cell of a table asks of its column; None for `-`, where anything will do.

    Raises:
        Problems: with the one thing that is wrong with it, at its place.
    """
    if span.text == "-":
        return None
    parser = _Parser(_tokens(span))
    return parser.whole(lambda: parser.cell(column))


class _Parser:
    """Recursive descent over the tokens of one formula."""

    def __init__(self, tokens: list[_Token]) -> None:
        self.tokens = tokens
        self.at = 0
        self.depth = 0
        self.lists = 0

    # ---------------------------------------------------------------------------------------------- looking and taking

    @property
    def next(self) -> _Token:
        return self.tokens[self.at]

    def take(self) -> _Token:
        token = self.next
        self.at = min(self.at + 1, len(self.tokens) - 1)
        return token

    def sees(self, *texts: str) -> bool:
        return self.next.kind in ("sign", "word") and self.next.text in texts

    def sees_words(self, *words: str) -> bool:
        """Whether these words follow; they are no reserved words on their own (`enkel uit`)."""
        following = self.tokens[self.at : self.at + len(words)]
        return tuple(token.text for token in following) == words

    def expect(self, text: str) -> _Token:
        if not self.sees(text):
            raise self.unexpected(f"`{text}`")
        return self.take()

    def unexpected(self, wanted: Words) -> Problems:
        token = self.next
        found: Words = (
            ("het einde van de formule", "the end of the formula") if token.kind == "end" else f"`{token.text}`"
        )
        return Problems(say.UNEXPECTED(token.span, wanted=wanted, found=found))

    def nested(self, part: Callable[[], Term]) -> Term:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise Problems(say.TOO_DEEP_FORMULA(self.next.span, limit=MAX_DEPTH))
        term = part()
        self.depth -= 1
        return term

    # --------------------------------------------------------------------------------------------------------- grammar

    def whole(self, part: Callable[[], Term]) -> Term:
        if self.next.kind == "end":
            raise Problems(say.EMPTY_FORMULA(self.next.span))
        term = part()
        if self.next.kind != "end":
            raise Problems(say.TEXT_BEHIND(self.next.span, found=f"`{self.next.text}`", near=self.meant(term)))
        level = [term]
        for _ in range(MAX_DEPTH):
            level = [part for term in level for part in parts(term)]
        if level:
            raise Problems(say.TOO_DEEP_FORMULA(level[0].span, limit=MAX_DEPTH))
        return term

    def meant(self, term: Term) -> str | None:
        """What was perhaps meant by a formula that goes on behind its end: another word, or a name with spaces."""
        behind = self.next.text
        if compared := self.compared():
            return f"{term.span.text} {compared}"
        if isinstance(term, Name) and kw.MEANT.get(term.text) == kw.NOT.nl:
            return f"{kw.NOT.nl} {behind}"
        if not isinstance(term, Name) or self.next.kind != "name" or (behind in kw.MEANT and behind != "per"):
            return kw.MEANT.get(behind)
        rest = takewhile(lambda token: token.kind == "name", self.tokens[self.at :])
        return "_".join([term.text, *(token.text for token in rest)])

    def compared(self) -> str | None:
        """`>= 4` where `minstens 4` or `is minstens 4` follows."""
        following = [token.text for token in self.tokens[self.at : -1]]
        words = following[following[0] == "is" :]
        for length in (3, 2, 1):
            if len(words) > length and (sign := kw.COMPARED.get(" ".join(words[:length]))):
                return f"{sign} {words[length]}"
        return None

    def formula(self) -> Term:
        return self.nested(self.conditional if self.sees(kw.IF.nl) else self.junction)

    def conditional(self) -> Term:
        start = self.take().span
        when = self.formula()
        self.expect(kw.THEN.nl)
        then = self.formula()
        self.expect(kw.ELSE.nl)
        otherwise = self.formula()
        return Apply(kw.IF.nl, (when, then, otherwise), start.to(otherwise.span))

    def junction(self) -> Term:
        parts = [self.denial()]
        word = ""
        while self.sees(kw.AND.nl, kw.OR.nl):
            token = self.take()
            if word and token.text != word:
                raise Problems(say.MIXED_AND_OR(token.span))
            word = token.text
            parts.append(self.denial())
        return parts[0] if not word else Apply(word, tuple(parts), parts[0].span.to(parts[-1].span))

    def denial(self) -> Term:
        if not self.sees(kw.NOT.nl):
            return self.comparison()
        start = self.take().span
        what = self.nested(self.denial)
        return Apply(kw.NOT.nl, (what,), start.to(what.span))

    def cell(self, column: Term) -> Term:
        start = self.next.span
        term = self.compared_with(column)
        if term is column:
            is_list = self.sees("[") or self.begins_range()
            op, right = (kw.IN.nl, self.members()) if is_list else ("=", self.sum())
            term = Apply(op, (column, right), right.span)
        return replace(term, span=start.to(self.tokens[self.at - 1].span))

    def comparison(self) -> Term:
        return self.compared_with(self.sum())

    def compared_with(self, left: Term) -> Term:
        """The comparison of what stands on the left with what follows; the left itself where none does."""
        if self.sees_words(*_KNOWN):
            self.take()
            return Apply(kw.IS_KNOWN.nl, (left,), left.span.to(self.take().span))
        if self.sees(*COMPARISONS):
            op, right = self.take().text, self.sum()
        elif self.sees(kw.IN.nl):
            op, right = self.take().text, self.members()
        elif words := next((words for words in _OF_SETS if self.sees_words(*words)), None):
            for _ in words:
                self.take()
            op, right = " ".join(words), self.members()
        else:
            return left
        if self.sees(*COMPARISONS, kw.IN.nl):
            raise Problems(say.CHAINED_COMPARISON(self.next.span))
        return Apply(op, (left, right), left.span.to(right.span))

    def sum(self) -> Term:
        left = self.product()
        while self.sees("+", "-"):
            op, right = self.take().text, self.product()
            left = Apply(op, (left, right), left.span.to(right.span))
        return left

    def product(self) -> Term:
        left = self.factor()
        while self.sees("*", "/"):
            op, right = self.take().text, self.factor()
            left = Apply(op, (left, right), left.span.to(right.span))
        return left

    def factor(self) -> Term:
        token = self.next
        match token.kind:
            case "number":
                return self.number(self.take())
            case "date":
                return Literal(literals.day(self.take().text, token.span), "", token.span)
            case "name":
                return self.name(self.take())
            case "word" if token.text in (kw.YES.nl, kw.NO.nl):
                return Literal(self.take().text == kw.YES.nl, "", token.span)
            case "sign" if token.text == "€":
                self.take()
                if self.next.kind != "number":
                    raise self.unexpected(("een bedrag", "an amount"))
                amount = self.take()
                return Literal(literals.number(amount.text, amount.span), "€", token.span.to(amount.span))
            case "sign" if token.text == "-":
                self.take()
                what = self.nested(self.factor)
                return Apply(NEGATE, (what,), token.span.to(what.span))
            case "sign" if token.text == "(":
                self.take()
                inside = self.formula()
                return replace(inside, span=token.span.to(self.close(token, ")").span))
        raise self.unexpected(("een naam, een getal of een datum", "a name, a number or a date"))

    def number(self, token: _Token) -> Term:
        if self.lists and "," in token.text:
            apart = token.text.replace(",", ", ")
            instead = (
                f"{apart} (elk apart), of een punt voor decimalen",
                f"{apart} (each apart), or a point for decimals",
            )
            raise Problems(say.NUMBER_NOTATION(token.span, text=token.text, instead=instead))
        value = literals.number(token.text, token.span)
        if self.sees("%"):
            return Literal(value, "%", token.span.to(self.take().span))
        if self.next.kind != "name" or any(self.sees_words(*words) for words in (*_OF_SETS, _KNOWN)):
            return Literal(value, "", token.span)
        unit = self.take()
        text, end = unit.text, unit.span
        if (
            self.sees("/")
            and self.tokens[self.at + 1].kind == "name"
            and self.tokens[self.at + 1].span.start == end.end + 1
        ):
            self.take()
            below = self.take()
            text, end = f"{text}/{below.text}", below.span
        return Literal(value, text, token.span.to(end))

    def name(self, token: _Token) -> Term:
        if not self.sees("("):
            return Name(token.text, token.span)
        opening = self.take()
        args = self.items(self.formula)
        return Apply(token.text, args, token.span.to(self.close(opening, ")").span))

    def members(self) -> Term:
        """What stands behind `in`: a range, a list, or something that is a set."""
        if self.begins_range():
            opening = self.take()
            low = self.sum()
            self.expect("..")
            high = self.sum()
            closing = self.take() if self.sees(")") else self.close(opening, "]")
            return Range(low, high, opening.text == "[", closing.text == "]", opening.span.to(closing.span))
        if not self.sees("["):
            return self.sum()
        opening = self.take()
        items = self.items(self.sum)
        return Apply(LIST, items, opening.span.to(self.close(opening, "]").span))

    def items(self, part: Callable[[], Term]) -> tuple[Term, ...]:
        """Parts with a comma between them."""
        self.lists += 1
        found = [part()]
        while self.sees(","):
            self.take()
            found.append(part())
        self.lists -= 1
        return tuple(found)

    def begins_range(self) -> bool:
        """Whether the bracket that stands here holds a `..` of its own; the other end may be of the other kind."""
        depth = 0
        for token in self.tokens[self.at :]:
            depth += (token.text in ("[", "(")) - (token.text in ("]", ")"))
            if depth == 0 or (depth == 1 and token.text == ".."):
                return depth == 1
        return False

    def close(self, opening: _Token, text: str) -> _Token:
        if self.next.kind == "end":
            raise Problems(say.UNBALANCED(opening.span, close=text))
        return self.expect(text)


# ----------------------------------------------------------------------------------------------------------- printing

_LEVELS = {kw.IF.nl: 0, kw.OR.nl: 1, kw.AND.nl: 1, kw.NOT.nl: 2, "+": 4, "-": 4, "*": 5, "/": 5, NEGATE: 6}
_COMPARING = 3
_SIGNS = (*COMPARISONS, kw.IN.nl, kw.ONLY_FROM.nl, kw.CONTAINS_ALL.nl)


def _level(term: Term) -> int:
    match term:
        case Apply(op, _) if op in (*_SIGNS, kw.IS_KNOWN.nl):
            return _COMPARING
        case Apply(op, _):
            return _LEVELS.get(op, 7)
    return 7


def show(term: Term) -> str:
    """The formula as text, with no bracket more than it needs; parsing the text gives the same term."""
    match term:
        case Name(text):
            return text
        case Literal(bool() as truth):
            return kw.YES.nl if truth else kw.NO.nl
        case Literal(date() as day):
            return day.isoformat()
        case Literal(int() | Fraction() as number, unit):
            text = _digits(number)
            return f"€ {text}" if unit == "€" else f"{text}{unit}" if unit in ("", "%") else f"{text} {unit}"
        case Range(low, high, with_low, with_high):
            return f"{'[' if with_low else '('}{_inside(low, 4)}..{_inside(high, 4)}{']' if with_high else ')'}"
        case Apply(op, args) if op == LIST:
            return f"[{', '.join(_inside(arg, 4) for arg in args)}]"
        case Apply(op, (when, then, otherwise)) if op == kw.IF.nl:
            return f"als {show(when)} dan {show(then)} anders {show(otherwise)}"
        case Apply(op, args) if op in (kw.AND.nl, kw.OR.nl):
            return f" {op} ".join(_inside(arg, 2) for arg in args)
        case Apply(op, (what,)) if op == kw.NOT.nl:
            return f"niet {_inside(what, 2)}"
        case Apply(op, (what,)) if op == NEGATE:
            return f"-{_inside(what, 6)}"
        case Apply(kw.IS_KNOWN.nl, (what,)):
            return f"{_inside(what, 4)} {kw.IS_KNOWN.nl}"
        case Apply(op, (left, right)) if op in _SIGNS:
            return f"{_inside(left, 4)} {op} {_inside(right, 4)}"
        case Apply(op, (left, right)) if op in ("+", "-", "*", "/"):
            return f"{_inside(left, _LEVELS[op])} {op} {_inside(right, _LEVELS[op] + 1)}"
        case Apply(op, args):
            return f"{op}({', '.join(show(arg) for arg in args)})"
    raise AssertionError(term)


def _inside(term: Term, level: int) -> str:
    return show(term) if _level(term) >= level else f"({show(term)})"


def _digits(number: int | Fraction) -> str:
    """A number as a formula writes it: never one that could be thousands."""
    text = decimal(number)
    return text + "0" if re.fullmatch(r"[1-9][0-9]{0,2}\.[0-9]{3}", text) else text
