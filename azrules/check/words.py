"""Types and names as people say them, in both languages, for messages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from azrules.diagnostic import near
from azrules.model.citation import Status
from azrules.model.types import Choice, Choices, Date, Number, Rows, Truth, Type
from azrules.model.units import SPELLINGS


def of_type(type_: Type) -> tuple[str, str]:
    """A type with its article: ("een getal in uur/week", "a number in uur/week")."""
    match type_:
        case Truth():
            return "ja of nee", "yes or no"
        case Number(unit):
            return (f"een getal in {unit.name}", f"a number in {unit.name}") if unit.name else ("een getal", "a number")
        case Date():
            return "een datum", "a date"
        case Choice(name):
            return f"een keuze uit `{name}`", f"a choice from `{name}`"
        case Rows():
            return "een lijst van rijen", "a list of rows"
        case Choices(of):
            return f"een verzameling van `{of.name}`", f"a set of `{of.name}`"


def of_types(types: Iterable[Type]) -> tuple[str, str]:
    """Types joined with "en"."""
    said = [of_type(type_) for type_ in types]
    return " en ".join(nl for nl, _ in said), " and ".join(en for _, en in said)


_STATUS = {
    Status.RECOMMENDATION: ("een aanbeveling", "a recommendation"),
    Status.ASK: ("een vraag aan het beleid", "a question to policy makers"),
    Status.LAW: ("geldend recht", "law in force"),
    Status.HISTORICAL: ("historisch", "historical"),
    Status.PROPOSAL: ("een voorstel", "a proposal"),
}


def of_status(status: Status) -> tuple[str, str]:
    """A status with its article."""
    return _STATUS[status]


def listed(names: Iterable[str]) -> str:
    """Names between backticks, joined with commas; a dash where there are none."""
    return ", ".join(f"`{name}`" for name in names) or "-"


def period(start: date | None, end: date | None) -> tuple[str, str]:
    """When something is so, both days included: ("van 2020-01-01 tot en met 2020-06-30", "from ...")."""
    if start is None:
        return (f"tot en met {end}", f"up to and including {end}") if end else ("altijd", "always")
    if end is None:
        return f"vanaf {start}", f"from {start} on"
    if start == end:
        return f"op {start}", f"on {start}"
    return f"van {start} tot en met {end}", f"from {start} up to and including {end}"


def unit_meant(name: str) -> str | None:
    """The unit that was perhaps meant by a name that is none: `uur/week` for `uren per week`."""
    parts = [part if part in SPELLINGS else near(part, SPELLINGS) for part in re.split(r" per | */ *", name)]
    return "/".join(SPELLINGS[part].name for part in parts if part) if len(parts) <= 2 and all(parts) else None
