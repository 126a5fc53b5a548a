"""Bytes -> Source, and Source -> Node by what is in it: JSON or YAML.

Strict about what cannot be seen: what an editor hides may not change what a file means.
"""

from __future__ import annotations

import codecs
import json
import re
from pathlib import Path

from azrules.diagnostic import Problems
from azrules.problems import reading as say
from azrules.source import Source
from azrules.syntax import nodes
from azrules.syntax.json import read as read_json

MAX_BYTES = 1_000_000

# Control characters, and what has no width or turns the direction of the text; the joiners inside an emoji may stay.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]"
)


def decode(name: str, data: bytes) -> Source:
    """The text of a file, line ends as `\\n`.

    Raises:
        Problems: more than a million bytes, not UTF-8, a lone `\\r`, or a character that cannot be seen.
    """
    if len(data) > MAX_BYTES:
        raise Problems(say.TOO_LARGE(Source(name, "").span(0, 0), limit=MAX_BYTES))
    had_bom = data.startswith(codecs.BOM_UTF8)
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        at = len(_unix(data[: error.start].decode()))
        source = Source(name, _unix(data.decode(errors="replace")))
        raise Problems(say.NOT_UTF8(source.span(at, at + 1), byte=f"0x{data[error.start]:02X}")) from None
    source = Source(name, _unix(text), had_bom, "\r\n" in text)
    if found := _INVISIBLE.search(source.text):
        char = found.group()
        message = say.LONE_RETURN if char == "\r" else say.INVISIBLE
        raise Problems(message(source.span(*found.span()), char=f"U+{ord(char):04X}"))
    return source


def _unix(text: str) -> str:
    return text.replace("\r\n", "\n")


def read_text(path: Path, name: str | None = None) -> Source:
    """The text of the file at `path`, known to people as `name`.

    Raises:
        Problems: as `decode`, and when there is no such file.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError):
        raise Problems(say.NO_FILE(Source(name or str(path), "").span(0, 0))) from None
    return decode(name or str(path), data)


def is_json(source: Source) -> bool:
    """Whether this is JSON: by its name, or because it begins like JSON and is JSON to the last character."""
    if source.name.endswith(".json"):
        return True
    if not source.text.lstrip().startswith(("{", "[")):
        return False
    try:
        json.loads(source.text, parse_int=str)
    except (ValueError, RecursionError):
        return False
    return True


def read_any(source: Source) -> nodes.Node:
    """The tree of a text that is JSON or YAML.

    Raises:
        Problems: with all that is wrong in it.
    """
    return read_json(source) if is_json(source) else nodes.read(source)
