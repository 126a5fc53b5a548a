"""What is fine in a file, but better known: `azrules check` tells it and does not fail for it."""

from azrules.diagnostic import Message, Severity

BYTE_ORDER_MARK = Message(
    "bom",
    nl=(
        "dit bestand begint met een onzichtbaar teken (BOM)",
        "azrules slaat het over; bewaar het bestand als UTF-8 zonder BOM als een ander programma erover struikelt",
    ),
    en=(
        "this file begins with an invisible character (BOM)",
        "azrules skips it; save the file as UTF-8 without BOM when another program stumbles over it",
    ),
    severity=Severity.NOTE,
)
WINDOWS_LINES = Message(
    "crlf",
    nl=(
        "dit bestand heeft regeleinden van Windows (CRLF)",
        "azrules leest ze als gewone regeleinden; bewaar het bestand met LF als u verschillen met git bekijkt",
    ),
    en=(
        "this file has line endings of Windows (CRLF)",
        "azrules reads them as ordinary line endings; save the file with LF when you look at differences with git",
    ),
    severity=Severity.NOTE,
)
