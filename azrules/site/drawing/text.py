"""How wide a text is, and where its lines end: there is no browser when a drawing is made.

The widths are those of Helvetica and Arial, in thousandths of the size of the letters.  Another font may be somewhat
wider, and has room for it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

MARGIN: Final = 107
"""What a text may need, in percent of what the table says."""

_WIDEST: Final = 1015


def _table(by_width: Mapping[int, str]) -> dict[str, int]:
    return {letter: width for width, letters in by_width.items() for letter in letters}


_REGULAR: Final = _table(
    {
        191: "'",
        222: "ijl‘’",
        260: "|",
        278: " !,./:;I[\\]ft·",
        333: "()-`r“”",
        355: '"{}•',
        400: "*°",
        500: "Jcksvxyz^",
        556: "#$0123456789?L_abdeghnopqu€–≥≤≠",
        584: "+<=>~×",
        611: "FTZ",
        667: "&ABEKPSVXY",
        722: "CDHNRUw",
        778: "GOQ",
        833: "Mm",
        889: "%",
        944: "W",
    }
)
_BOLD: Final = _table(
    {
        238: "'",
        278: " ,./I\\ijl‘’·|",
        333: "!()-:;[]`ft",
        389: "*r{}•",
        474: '"',
        500: "z“”",
        556: "#$0123456789J_aceksvxy€–≥≤≠",
        584: "+<=>^~×",
        611: "?FLTZbdghnopqu°",
        667: "EPSVXY",
        722: "&ABCDHKNRU",
        778: "GOQw",
        833: "M",
        889: "%m",
        944: "W",
    }
)


def width(text: str, size: int, bold: bool = False) -> int:
    """The room that a text on one line needs, safely."""
    table = _BOLD if bold else _REGULAR
    # A letter with an accent is as wide as the one without; what is in no table is as wide as the widest.
    plain = (letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    thousandths = sum(table.get(letter, _WIDEST) for letter in plain) * size
    return -(-thousandths * MARGIN // 100_000)


@cache  # the same titles stand in many drawings
def wrap(text: str, room: int, size: int, bold: bool = False) -> tuple[str, ...]:
    """The lines of a text, none of which needs more than the room; a word that does not fit is broken."""
    lines = [""]
    for word in _pieces(text.split(), room, size, bold):
        longer = f"{lines[-1]} {word}".lstrip()
        if width(longer, size, bold) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(line for line in lines if line)


def _pieces(words: Iterable[str], room: int, size: int, bold: bool) -> Iterable[str]:
    for word in words:
        if width(word, size, bold) <= room:
            yield word
            continue
        piece = ""
        for letter in word:
            if piece and width(piece + letter, size, bold) > room:
                yield piece
                piece = ""
            piece += letter
        yield piece
