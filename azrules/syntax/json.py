"""JSON text -> the same Node tree as YAML, so that who comes after need not know which of the two was written.

Strict: no name twice, no NaN, no half of a character.  A number stays the text that was written.
"""

from __future__ import annotations

import re
from typing import NoReturn

from azrules.diagnostic import Diagnostic, Message, Problems
from azrules.problems import reading as say
from azrules.source import Source
from azrules.syntax.nodes import MAX_DEPTH, Entry, Mapping, Node, Scalar, Sequence, Style, duplicate
from azrules.syntax.plain import listed, shown

_SPACE = re.compile(r"[ \t\n\r]*")
_BARE = re.compile(r"(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)(?![\w.+-])", re.ASCII)
_INSIDE = re.compile(r'(?:[^"\\\x00-\x1f]++|\\.)*+')
_ESCAPED = re.compile(
    r"\\u(?P<high>[dD][89abAB][0-9a-fA-F]{2})\\u(?P<low>[dD][c-fC-F][0-9a-fA-F]{2})"
    r"|\\u(?P<code>[0-9a-fA-F]{4})|\\(?P<short>.)"
)
_SHORT = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_WORD = re.compile(r"[\w.+-]+|.|", re.DOTALL)
_STRING = '"..."'
_VALUE = (_STRING, "12.5", "true", "false", "null", "{", "[")


def read(source: Source) -> Node:
    """The tree of a JSON text.

    Raises:
        Problems: every name that stands twice, up to the first place that is no JSON.
    """
    reader = _Reader(source)
    if not reader.ahead():
        raise Problems(say.EMPTY_FILE(source.span(0, 0)))
    node = reader.value(depth=0)
    if reader.ahead():
        reader.stop(say.JSON_BEHIND, reader.at, len(source.text))
    if reader.wrong:
        raise Problems(*reader.wrong)
    return node


class _Reader:
    """Goes through the text once, from `at` on; its depth is bounded, so it may call itself."""

    def __init__(self, source: Source) -> None:
        self.source, self.text = source, source.text
        self.at = 0
        self.wrong: list[Diagnostic] = []

    def ahead(self) -> str:
        """The character behind the white space that stands here; nothing at the end."""
        found = _SPACE.match(self.text, self.at)
        assert found
        self.at = found.end()
        return self.text[self.at : self.at + 1]

    def take(self, *signs: str) -> str:
        """Steps over the one of these signs that stands here."""
        if (sign := self.ahead()) not in signs:
            self.expected(*signs)
        self.at += 1
        return sign

    def value(self, depth: int) -> Node:
        sign = self.ahead()
        if sign in ("{", "[") and depth == MAX_DEPTH:
            self.stop(say.TOO_DEEP, self.at, self.at + 1)
        match sign:
            case "{":
                return self.mapping(depth + 1)
            case "[":
                return self.sequence(depth + 1)
            case '"':
                return self.string()
        found = _BARE.match(self.text, self.at)
        if not found:
            self.expected(*_VALUE)
        self.at = found.end()
        return Scalar(found.group(), self.source.span(*found.span()), Style.JSON)

    def mapping(self, depth: int) -> Mapping:
        start, entries = self.at, dict[str, Entry]()
        self.take("{")
        close = self.ahead() == "}" and self.take("}")
        while close != "}":
            if self.ahead() != '"':
                self.expected(_STRING)
            key = self.string()
            self.take(":")
            entry = Entry(key, self.value(depth))
            first = entries.setdefault(key.text, entry)
            if first is not entry:
                self.wrong.append(duplicate(key, first.key))
            close = self.take(",", "}")
        return Mapping(tuple(entries.values()), self.source.span(start, self.at))

    def sequence(self, depth: int) -> Sequence:
        start, items = self.at, list[Node]()
        self.take("[")
        close = self.ahead() == "]" and self.take("]")
        while close != "]":
            items.append(self.value(depth))
            close = self.take(",", "]")
        return Sequence(tuple(items), self.source.span(start, self.at))

    def string(self) -> Scalar:
        start = self.at
        inside = _INSIDE.match(self.text, start + 1)
        assert inside
        self.at = inside.end()
        stopper = self.text[self.at : self.at + 1]
        if stopper in ("", "\n", "\\"):
            self.stop(say.QUOTE_OPEN, start, self.at)
        if stopper != '"':
            self.expected(f"\\u{ord(stopper):04x}")
        self.at += 1
        text = _ESCAPED.sub(lambda escaped: self.unescape(escaped, start + 1), inside.group())
        return Scalar(text, self.source.span(start, self.at), Style.QUOTED)

    def unescape(self, found: re.Match[str], start: int) -> str:
        """The character for what stands behind a backslash; two halves of one character stand behind two."""
        high, low, code, short = found.group("high", "low", "code", "short")
        if high:
            return chr(0x10000 + ((int(high, 16) - 0xD800) << 10) + int(low, 16) - 0xDC00)
        if code and not 0xD800 <= int(code, 16) <= 0xDFFF:
            return chr(int(code, 16))
        if short not in _SHORT:
            self.stop(say.ESCAPE, start + found.start(), start + found.end())
        return _SHORT[short]

    def expected(self, *wanted: str) -> NoReturn:
        """Refuses what stands here, because only one of these may."""
        found = _WORD.match(self.text, self.at)
        assert found
        message = say.JSON_ERROR if found.group() else say.JSON_UNFINISHED
        meant = f'"{found.group()}"' if _STRING in wanted and re.match(r"\w", found.group()) else None
        self.stop(message, *found.span(), wanted=listed(wanted), meant=meant)

    def stop(self, message: Message, start: int, end: int, wanted: str = "", meant: str | None = None) -> NoReturn:
        span = self.source.span(start, end)
        raise Problems(*self.wrong, message(span, near=meant, text=shown(span.text), limit=MAX_DEPTH, wanted=wanted))
