"""Functions of our own in FEEL: days and months later, written out so that each engine of DMN finds the same day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from azrules.emit.unsaid import Reason
from azrules.model import calendar


@dataclass(frozen=True)
class Function:
    """A function of our own, a business knowledge model of DMN: its parameters with their types, and its body."""

    name: str
    says: Reason
    parameters: Mapping[str, str]
    body: str


def _months(name: str, says: Reason, missing: str) -> Function:
    body = (
        "{totaal: dag.year * 12 + dag.month - 1 + maanden, jaar: floor(totaal / 12), maand: totaal - jaar * 12 + 1, "
        "dezelfde: date(jaar, maand, dag.day), volgende: if maand = 12 then date(jaar + 1, 1, 1) "
        f"else date(jaar, maand + 1, 1), uit: if dezelfde = null then {missing} else dezelfde}}.uit"
    )
    guarded = f"if dag = null or maanden = null then null else {body}"
    return Function(name, says, {"dag": "date", "maanden": "number"}, guarded)


DAYS_LATER: Final = Function(
    "dagen_later",
    ("zoveel dagen later, of vroeger", "so many days later, or earlier"),
    {"dag": "date", "dagen": "number"},
    'if dag = null or dagen = null then null else if dagen < 0 then dag - duration("P" + string(-dagen) + "D") '
    'else dag + duration("P" + string(dagen) + "D")',
)
MONTHS_LATER: Final = {
    calendar.LATER: _months(
        "maanden_later_naar_achter",
        (
            "dezelfde dag zoveel maanden later; bestaat die niet, dan de eerste van de volgende maand",
            "the same day so many months later; where it does not exist, the first of the next month",
        ),
        "volgende",
    ),
    calendar.EARLIER: _months(
        "maanden_later_naar_voor",
        (
            "dezelfde dag zoveel maanden later; bestaat die niet, dan de laatste van die maand",
            "the same day so many months later; where it does not exist, the last of that month",
        ),
        'volgende - duration("P1D")',
    ),
}
