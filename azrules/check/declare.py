"""Declarations as written -> facts, parameters, citations: everything of a rule set that holds no formula."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from operator import attrgetter

from azrules.check import timeline, words
from azrules.check.sources import Sources
from azrules.diagnostic import Diagnostic, Problems, every, near, together
from azrules.lang import Words
from azrules.model.citation import Citation, Status
from azrules.model.ruleset import PEILDATUM, Bounds, Fact, Framework, Judgement, Parameter, Row
from azrules.model.timeline import Validity
from azrules.model.types import DATE, TRUTH, Choice, Choices, Date, Number, Rows, Truth, Type
from azrules.model.units import DAY, EURO, MONTH, NONE, SPELLINGS, Unit, unit_named
from azrules.model.values import Value
from azrules.numbers import exact
from azrules.problems import formula as say_formula
from azrules.problems import meaning as say
from azrules.syntax import literals
from azrules.syntax.declarations import CitationDecl, FactDecl, ParameterDecl, RowDecl
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
    raise AssertionError("rows are never written as one value")


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


def citation(decl: CitationDecl, sources: Sources) -> Citation:
    """The place where a norm stands; for a document that is a text, its lines and their hash must be there.

    Raises:
        Problems: a document that does not exist; what is missing or not well written, and where it can be the hash.
    """
    name, documents = decl.document.text, sources.documents
    if documents is None:
        raise Problems()  # why their file cannot be read was said
    if name not in documents:
        raise Problems(
            say.UNKNOWN_DOCUMENT(
                decl.document.span, name=name, known=words.listed(documents), near=near(name, documents)
            )
        )
    document = documents[name]
    if document is None:
        raise Problems()  # what is wrong with it was said
    if document.file and decl.lines is None:
        advice = (
            "schrijf de regelnummers van de passage, bijvoorbeeld `regels: 939-941`",
            "write the line numbers of the passage, for example `regels: 939-941`",
        )
        raise Problems(say.HASH_NEEDED(decl.span, document=name, key="regels", advice=advice))
    lines = _lines(decl.lines) if decl.lines else None
    if not _SHA256.fullmatch(decl.sha256.text) if decl.sha256 else document.file:
        right = sources.sha256(document, *lines) if lines else None
        advice = (
            "leg de brontekst klaar (AZRULES_BRONNEN wijst de map): dan zegt `azrules check` welke het moet zijn",
            "put the source text at hand (AZRULES_BRONNEN names its folder): `azrules check` then says which to write",
        )
        if right:
            advice = (
                f"lees de passage na en schrijf `sha256: {right}`",
                f"read the passage and write `sha256: {right}`",
            )
        if decl.sha256 is None:
            assert decl.lines
            raise Problems(say.HASH_NEEDED(decl.lines.span, document=name, key="sha256", advice=advice))
        raise Problems(say.HASH_NOTATION(decl.sha256.span, advice=advice))
    return Citation(document, decl.place, decl.span, lines, decl.sha256.text if decl.sha256 else "")


_SHA256 = re.compile(r"[0-9a-f]{64}")


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
        case "lijst":
            return Rows(decl.name, tuple((one.key.text, fact_type(one)) for one in decl.row))
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
    "lijst": {"rij": ("schrijf welke gegevens elke rij heeft", "write which facts each row has")},
}
_NEEDS |= {"bedrag": _NEEDS["getal"], "duur": _NEEDS["getal"], "verzameling": _NEEDS["keuze"]}
_ALLOWED = {
    "eenheid": ("getal", "duur"),
    "bereik": ("getal", "bedrag", "duur", "datum"),
    "stap": ("getal", "bedrag", "duur"),
    "waarden": ("keuze", "verzameling"),
    "minstens": ("verzameling",),
    "rij": ("lijst",),
}


def fact(decl: FactDecl, roles: Iterable[str], sources: Sources) -> Fact:
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
        "rij": decl.row[0].key if decl.row else None,
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
    row: list[Fact] = []
    together(
        lambda: row.extend(every(lambda one: fact(one, (), sources), decl.row)),
        lambda: least.append(at_least(decl.at_least, len(decl.members)) if decl.at_least else 0),
        lambda: bounds.append(_bounds(decl, type_)),
        lambda: defaults.append(value(decl.default, type_) if decl.default else None),
        lambda: citations.append(citation(decl.citation, sources) if decl.citation else None),
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
        written=decl.written,
        citation=citations[0],
        row=tuple(row),
        changeable=decl.changeable is not None and truth(decl.changeable),
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
    decl: ParameterDecl,
    sources: Sources,
    status: Status,
    frameworks: Iterable[Framework],
    facts: Mapping[str, Fact | None],
) -> Parameter:
    """A parameter whose rows follow each other without a gap or an overlap.

    A row that says no status has that of the last of the frameworks that it holds in; where a fact chooses the row, and
    not the day, that of the whole.

    Raises:
        Problems: a gap or an overlap, with its dates; a row that cannot be read; a date to go by that is none.
    """
    type_ = plain_type(decl.type, decl.unit)

    def of_whole(holds: Validity) -> Status:
        among = [] if decl.by else [framework for framework in frameworks if framework.validity.within(holds)]
        return among[-1].status if among else status

    def row(written: RowDecl) -> Row:
        holds = timeline.validity(written.dates)
        return Row(
            value(written.value, type_),
            holds,
            citation(written.citation, sources),
            Status(written.status.text) if written.status else of_whole(holds),
            written.verified,
            timeline.known(written.dates),
        )

    rows: list[Row] = []
    together(
        lambda: rows.extend(every(row, decl.rows)),
        lambda: rows.extend(_by_a_date(decl, facts)),
    )
    name = decl.key.text
    following = timeline.following(name, rows, [row.dates for row in decl.rows], timeline.VALUES)
    return Parameter(name, decl.title, type_, following, decl.key.span, decl.by.text if decl.by else "")


def covers(decl: ParameterDecl, parameter: Parameter, needed: Validity, holder: Words) -> None:
    """A parameter has a value as long as what rests on it holds.

    Raises:
        Problems: the days before the first row or after the last on which it has none.
    """
    if parameter.by:
        return
    written = {timeline.validity(row.dates): row.dates for row in decl.rows}
    opens, closes = written[min(written, key=_first)], written[max(written, key=_last)]
    wrong: list[Diagnostic] = []
    for when in timeline.lacking(parameter.rows, needed):
        late = when.first > min(map(_first, written))
        key, day, place = ("tot en met", when.end, closes.end) if late else ("vanaf", when.start, opens.start)
        assert place, "an open end lacks nothing"
        missing, advice = words.period(when.start, when.end), _let(key, day)
        wrong.append(say.NO_VALUE_THEN(place.span, name=parameter.name, when=missing, holder=holder, advice=advice))
    if wrong:
        raise Problems(*wrong)


_first, _last = attrgetter("first"), attrgetter("last")


def _let(key: str, day: date | None) -> tuple[str, str]:
    """What to write so that a row reaches the end of what rests on it."""
    if day is None:
        return (
            f"haal `{key}` hier weg, voeg een rij toe, of zeg wanneer wat erop rust begint en eindigt",
            f"remove `{key}` here, add a row, or say when what rests on it begins and ends",
        )
    return (
        f"schrijf hier `{key}: {day}`, voeg een rij toe, of verander de dagen van wat erop rust",
        f"write `{key}: {day}` here, add a row, or change the days of what rests on it",
    )


def _by_a_date(decl: ParameterDecl, facts: Mapping[str, Fact | None]) -> list[Row]:
    if not decl.by:
        return []
    dates = [name for name, fact in facts.items() if fact is None or fact.type == DATE]
    if decl.by.text not in dates:
        raise Problems(say.BY_NOT_A_DATE(decl.by.span, name=decl.by.text, near=near(decl.by.text, dates)))
    if facts[decl.by.text] is None:
        raise Problems()  # what is wrong with the fact was said
    return []
