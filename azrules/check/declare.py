"""Declarations as written -> facts, parameters, citations: everything of a rule set that holds no formula."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

from azrules.check import words
from azrules.diagnostic import Problems, every, near, together
from azrules.model.citation import Citation, Document, Status
from azrules.model.ruleset import PEILDATUM, Bounds, Fact, Judgement, Parameter, Row, Validity
from azrules.model.types import DATE, TRUTH, Choice, Choices, Date, Number, Truth, Type
from azrules.model.units import DAY, EURO, MONTH, NONE, SPELLINGS, Unit, unit_named
from azrules.model.values import Value
from azrules.numbers import exact
from azrules.problems import formula as say_formula
from azrules.problems import meaning as say
from azrules.syntax import literals
from azrules.syntax.document import CitationDecl, FactDecl, ParameterDecl, RowDecl
from azrules.syntax.nodes import Scalar
from azrules.syntax.plain import shown

_RANGE = re.compile(r"(?:(?P<from>vanaf )?(?P<low>\S+?))?(?:(?:^| )tot en met (?P<high>\S+))?")
TRUTHS = {"ja": True, "nee": False, "true": True, "false": False}


def value(scalar: Scalar, type_: Type) -> Value:
    """The value that a scalar writes down, of a type; numbers in the base of their unit.

    Raises:
        Problems: no such value, with the way to write one.
    """
    match type_:
        case Truth():
            return truth(scalar)
        case Number(unit):
            return exact(literals.number(scalar.text, scalar.span) * unit.factor)
        case Date():
            return literals.day(scalar.text, scalar.span)
        case Choice():
            return member(scalar, type_)
        case Choices(of):
            return frozenset({member(scalar, of)})


def truth(scalar: Scalar) -> bool:
    """Ja, nee, true or false."""
    if scalar.text not in TRUTHS:
        raise Problems(say.TEXT_FOR_TRUTH(scalar.span, text=shown(scalar.text), near=near(scalar.text, ("ja", "nee"))))
    return TRUTHS[scalar.text]


def member(scalar: Scalar, choice: Choice) -> str:
    """A member of a choice."""
    if scalar.text not in choice.members:
        raise Problems(
            say.UNKNOWN_MEMBER(
                scalar.span,
                name=shown(scalar.text),
                choice=choice.name,
                known=words.listed(choice.members),
                near=near(scalar.text, choice.members),
            )
        )
    return scalar.text


def at_least(scalar: Scalar, there: int) -> int:
    """How many of a list there must be at least: no more than stand in it."""
    count = int(scalar.text)
    if count > there:
        raise Problems(say.NEVER_SO_MANY(scalar.span, count=count, there=there))
    return count


def validity(start: Scalar | None, end: Scalar | None) -> Validity:
    """From a day up to and including a day, as written; an end before the start is refused."""
    first = literals.day(start.text, start.span) if start else None
    last = literals.day(end.text, end.span) if end else None
    if first and last and last < first:
        assert end is not None
        raise Problems(say.ENDS_BEFORE_START(end.span, start=first, end=last))
    return Validity(first, last)


_TO_BE_FOUND = {
    "regels": (
        "schrijf de regelnummers van de passage, bijvoorbeeld `regels: 939-941`",
        "write the line numbers of the passage, for example `regels: 939-941`",
    ),
    "sha256": (
        "schrijf `sha256: ` met 64 keer de letter a; `azrules check` zegt dan welke het moet zijn",
        "write `sha256: ` with 64 times the letter a; `azrules check` then says which it must be",
    ),
}


def citation(decl: CitationDecl, documents: Mapping[str, Document]) -> Citation:
    """The place where a norm stands; for a text at hand, lines and hash must be there."""
    name = decl.document.text
    if name not in documents:
        raise Problems(
            say.UNKNOWN_DOCUMENT(
                decl.document.span, name=name, known=words.listed(documents), near=near(name, documents)
            )
        )
    document = documents[name]
    for key, found in (("regels", decl.lines), ("sha256", decl.sha256)):
        if document.file and found is None:
            raise Problems(say.HASH_NEEDED(decl.span, document=name, key=key, advice=_TO_BE_FOUND[key]))
    if decl.sha256 and not re.fullmatch(r"[0-9a-f]{64}", decl.sha256.text):
        raise Problems(say.HASH_NOTATION(decl.sha256.span))
    return Citation(
        document,
        decl.place,
        decl.span,
        _lines(decl.lines) if decl.lines else None,
        decl.sha256.text if decl.sha256 else "",
    )


def _lines(scalar: Scalar) -> tuple[int, int]:
    match = re.fullmatch(r"([1-9][0-9]{0,8})(?:-([1-9][0-9]{0,8}))?", scalar.text)
    if match is None or int(match[2] or match[1]) < int(match[1]):
        raise Problems(say.LINES_NOTATION(scalar.span, text=shown(scalar.text)))
    return int(match[1]), int(match[2] or match[1])


# ---------------------------------------------------------------------------------------------------------------- facts


def fact_type(decl: FactDecl) -> Type:
    """The type of a fact from its `type`, `eenheid` and `waarden`."""
    choice = Choice(decl.name, tuple(key.text for key, _ in decl.members), tuple(label for _, label in decl.members))
    match decl.type.text:
        case "ja/nee":
            return TRUTH
        case "datum":
            return DATE
        case "bedrag":
            return Number(EURO)
        case "keuze":
            return choice
        case "verzameling":
            return Choices(choice)
    unit = _unit(decl.unit) if decl.unit else NONE
    if decl.type.text == "duur" and not (unit.fits(MONTH) or unit.fits(DAY)):
        advice = ("kies jaar, maand of dag", "choose jaar, maand or dag")
        raise Problems(say.FACT_NEEDS((decl.unit or decl.type).span, type="duur", key="eenheid", advice=advice))
    return Number(unit)


def _unit(scalar: Scalar) -> Unit:
    unit = unit_named(scalar.text)
    if unit is None:
        known = words.listed(dict.fromkeys(unit.name for unit in SPELLINGS.values()))
        raise Problems(
            say_formula.UNKNOWN_UNIT(scalar.span, name=scalar.text, known=known, near=words.unit_meant(scalar.text))
        )
    return unit


_NEEDS = {
    "getal": {
        "bereik": ("schrijf bijvoorbeeld `bereik: 0 tot en met 60`", "write for example `bereik: 0 tot en met 60`"),
        "stap": ("schrijf bijvoorbeeld `stap: 1`", "write for example `stap: 1`"),
    },
    "keuze": {"waarden": ("schrijf elke waarde met haar omschrijving", "write each value with its description")},
}
_NEEDS |= {"bedrag": _NEEDS["getal"], "duur": _NEEDS["getal"], "verzameling": _NEEDS["keuze"]}
_ALLOWED = {
    "eenheid": ("getal", "duur"),
    "bereik": ("getal", "bedrag", "duur", "datum"),
    "stap": ("getal", "bedrag", "duur"),
    "waarden": ("keuze", "verzameling"),
    "minstens": ("verzameling",),
}


def fact(decl: FactDecl, roles: Iterable[str], documents: Mapping[str, Document]) -> Fact:
    """A fact with everything its type asks for and nothing its type does not know.

    Raises:
        Problems: a key that is missing or too many, a range that is none, a role that nobody declared.
    """
    type_ = fact_type(decl)
    given = {
        "eenheid": decl.unit,
        "bereik": decl.range,
        "stap": decl.step,
        "waarden": decl.members[0][0] if decl.members else None,
        "minstens": decl.at_least,
    }
    word = decl.type.text
    missing = [
        say.FACT_NEEDS(decl.key.span, type=word, key=key, advice=advice)
        for key, advice in _NEEDS.get(word, {}).items()
        if given[key] is None
    ]
    too_much = [
        say.FACT_HAS_TOO_MUCH(scalar.span, type=word, key=key)
        for key, scalar in given.items()
        if scalar is not None and word not in _ALLOWED[key]
    ]
    known = tuple(roles)
    unknown = [
        say.UNKNOWN_ROLE(role.span, name=role.text, known=words.listed(known), near=near(role.text, known))
        for role in (decl.role,)
        if role and role.text not in known
    ]
    if wrong := [*missing, *too_much, *unknown]:
        raise Problems(*wrong)
    bounds: list[Bounds] = []
    defaults: list[Value | None] = []
    citations: list[Citation | None] = []
    least: list[int] = []
    together(
        lambda: least.append(at_least(decl.at_least, len(decl.members)) if decl.at_least else 0),
        lambda: bounds.append(_bounds(decl, type_)),
        lambda: defaults.append(value(decl.default, type_) if decl.default else None),
        lambda: citations.append(citation(decl.citation, documents) if decl.citation else None),
    )
    return Fact(
        name=decl.name,
        title=decl.title,
        question=decl.question,
        type=type_,
        span=decl.key.span,
        bounds=bounds[0],
        at_least=least[0],
        judgement=Judgement(decl.role.text, ()) if decl.role else None,
        default=defaults[0],
        help=decl.help,
        idle=decl.idle,
        citation=citations[0],
    )


def _bounds(decl: FactDecl, type_: Type) -> Bounds:
    step = value(decl.step, type_) if decl.step else None
    assert step is None or isinstance(step, int | Fraction), "only a number has a step"
    if decl.step and step is not None and step <= 0:
        raise Problems(say.STEP_NOT_POSITIVE(decl.step.span))
    if decl.range is None:
        return Bounds(step=step)
    match = _RANGE.fullmatch(decl.range.text)
    low, high = (match["low"], match["high"]) if match else (None, None)
    if (low is None and high is None) or (match and low and high is None and not match["from"]) or low == PEILDATUM:
        raise Problems(say_formula.BAD_RANGE(decl.range.span, text=shown(decl.range.text)))
    first, last = (_bound(text, type_, decl.range) for text in (low, high))
    if first is not None and last is not None and last < first:  # type: ignore[operator]
        raise Problems(say_formula.EMPTY_RANGE(decl.range.span))
    return Bounds(first, last, step, to_reference=high == PEILDATUM)


def _bound(text: str | None, type_: Type, scalar: Scalar) -> Value | None:
    if text is None or (text == PEILDATUM and isinstance(type_, Date)):
        return None
    return value(replace(scalar, text=text), type_)


# ----------------------------------------------------------------------------------------------------------- parameters


def plain_type(word: Scalar | None, unit: Scalar | None) -> Type:
    """The type of a parameter or of what a rule gives: a number in its unit, unless `type` says otherwise."""
    name = word.text if word else "getal"
    if unit and name != "getal":
        raise Problems(say.FACT_HAS_TOO_MUCH(unit.span, type=name, key="eenheid"))
    match name:
        case "datum":
            return DATE
        case "ja/nee":
            return TRUTH
        case "bedrag":
            return Number(EURO)
    return Number(_unit(unit) if unit else NONE)


def parameter(
    decl: ParameterDecl, documents: Mapping[str, Document], status: Status, facts: Mapping[str, Fact | None]
) -> Parameter:
    """A parameter whose rows follow each other without a gap or an overlap.

    Raises:
        Problems: a gap or an overlap, with its dates; a row that cannot be read; a date to go by that is none.
    """
    type_ = plain_type(decl.type, decl.unit)

    def row(written: RowDecl) -> Row:
        return Row(
            value(written.value, type_),
            validity(written.start, written.end),
            citation(written.citation, documents),
            Status(written.status.text) if written.status else status,
            written.verified,
        )

    rows: list[Row] = []
    together(
        lambda: rows.extend(every(row, decl.rows)),
        lambda: rows.extend(_by_a_date(decl, facts)),
    )
    paired = sorted(zip(rows, decl.rows, strict=True), key=lambda pair: pair[0].validity.start or date.min)
    every(lambda pair: _follow(decl.key.text, *pair[0], *pair[1]), pairwise(paired))
    return Parameter(
        decl.key.text,
        decl.title,
        type_,
        tuple(row for row, _ in paired),
        decl.key.span,
        decl.by.text if decl.by else "",
    )


def _by_a_date(decl: ParameterDecl, facts: Mapping[str, Fact | None]) -> list[Row]:
    dates = [name for name, fact in facts.items() if fact is None or fact.type == DATE]
    if decl.by and decl.by.text not in dates:
        raise Problems(say.BY_NOT_A_DATE(decl.by.span, name=decl.by.text, near=near(decl.by.text, dates)))
    return []


def _follow(name: str, earlier: Row, before: RowDecl, later: Row, written: RowDecl) -> None:
    end, start = earlier.validity.end, later.validity.start
    place = (written.start or written.value).span
    also = [((before.end or before.start or before.value).span, ("de rij ervoor", "the row before"))]
    if start is None or end is None or start <= end:
        advice = ("zeg met `vanaf` wanneer deze rij begint", "say with `vanaf` when this row begins")
        if start and start != earlier.validity.start:
            last = start - timedelta(days=1)
            advice = (f"laat de rij ervoor eindigen op {last}", f"let the row before end on {last}")
        when = words.period(start, min(filter(None, (end, later.validity.end)), default=None))
        raise Problems(say.OVERLAP(place, name=name, when=when, advice=advice, also=also))
    after, last = end + timedelta(days=1), start - timedelta(days=1)
    if after < start:
        when = words.period(after, last)
        raise Problems(say.GAP(place, name=name, when=when, after=after, before=last, also=also))
