"""What FEEL cannot say as azrules means it, and why."""

from __future__ import annotations

from typing import Final

Reason = tuple[str, str]


class Unsaid(Exception):
    """What FEEL cannot say as we mean it: why, in both languages."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason[1])
        self.reason = reason


FAULT: Final = (
    "waar de regels geen antwoord geven, is er een fout; FEEL heeft enkel null, en dat is hier onbekend",
    "where the rules give no answer there is a fault; FEEL has only null, and that is unknown here",
)
DIVISION: Final = (
    "een deling door nul is een fout, en FEEL rondt een deling af die niet opgaat",
    "dividing by zero is a fault, and FEEL rounds a quotient that has no end",
)
CONFLICT: Final = (
    "gevallen die samen beslissen: elkaar tegenspreken is een fout, en wat open is weegt mee",
    "cases that decide together: contradicting each other is a fault, and what is open counts",
)
ROWS: Final = (
    "een lijst met rijen waarvan niet alles bekend is: FEEL weegt die anders",
    "a list with rows of which not all is known: FEEL weighs those otherwise",
)
SETS: Final = (
    "twee verzamelingen vergeleken: in FEEL zijn het lijsten, met een volgorde",
    "two sets compared: in FEEL they are lists, with an order",
)
NUMBER: Final = (
    "een getal dat als decimaal geen einde heeft",
    "a number that has no end as a decimal",
)
MONTH_END: Final = (
    "een dag die niet in elke maand bestaat, is hier een fout",
    "a day that not every month has is a fault here",
)
WHOLE: Final = (
    "een tijd die niet zeker uit hele dagen of maanden bestaat",
    "a time that does not certainly consist of whole days or months",
)
NO_SUCH: Final = (
    "FEEL kent `{}` niet zoals azrules het bedoelt",
    "FEEL does not know `{}` as azrules means it",
)
