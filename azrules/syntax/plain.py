"""Plain text that another YAML reader takes for something else, and how to write what was meant."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from azrules.diagnostic import Diagnostic
from azrules.problems import reading as say
from azrules.source import Span

_YES, _NO = ("y", "yes", "on", "true"), ("n", "no", "off", "false")
_MEANT = dict.fromkeys(_YES, "ja") | dict.fromkeys(_NO, "nee") | {"null": "null"}
_CLEAR = re.compile(r"true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_NUMBER = re.compile(r"[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?")
_OTHER_BASE = re.compile(r"[-+]?0(?:o[0-7][0-7_]*|x[0-9a-fA-F][0-9a-fA-F_]*|b[01][01_]*)")
_TIME = re.compile(r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?")  # YAML 1.1 reads 12:30 as 750
_NO_NUMBER = re.compile(r"[-+]?\.inf|\.nan|=", re.IGNORECASE)
_WIDEST = 60
_TOO_LONG = re.compile(r".{30}|.*[eE][-+]?[0-9]{3}", re.DOTALL)


def choices(text: str) -> list[str]:
    """What the author of an ambiguous text may have meant, as it must be written; nothing where the text is clear."""
    if _CLEAR.fullmatch(text):
        return []
    if text.lower() in _MEANT:
        return [_MEANT[text.lower()], quoted(text)]
    if _NUMBER.fullmatch(text) or _OTHER_BASE.fullmatch(text):
        return [quoted(text)] if _TOO_LONG.match(text) else [_numeral(text.replace("_", "")), quoted(text)]
    return [quoted(text)] if _TIME.fullmatch(text) or _NO_NUMBER.fullmatch(text) else []


def _numeral(text: str) -> str:
    return str(int(text, 0)) if _OTHER_BASE.fullmatch(text) else f"{Decimal(text):f}"


def quoted(text: str) -> str:
    """The text between the quotation marks that ask for the least change in it."""
    return "'" + text.replace("'", "''") + "'" if '"' in text or "\\" in text else f'"{text}"'


def listed(texts: Iterable[str]) -> str:
    """Texts as a message shows them one after the other."""
    return ", ".join(f"`{text}`" for text in texts)


def shown(text: str) -> str:
    """A text as a message shows it: on one line, and not too much of it."""
    text = " ".join(text.split())
    return text if len(text) <= _WIDEST else text[: _WIDEST - 1] + "…"


_ODD_SPACE = re.compile(r"[^\S \n]")


def odd_space(span: Span) -> Diagnostic | None:
    """The message about a space that looks like one and is none to YAML."""
    if found := _ODD_SPACE.search(span.source.text, span.start, span.end):
        return say.FIXED_SPACE(span.source.span(*found.span()), char=f"U+{ord(found.group()):04X}")
    return None
