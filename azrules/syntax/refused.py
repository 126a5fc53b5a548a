"""What YAML itself refuses, said in our words."""

from __future__ import annotations

import re

import yaml
from yaml.reader import ReaderError

from azrules.diagnostic import Diagnostic, Message
from azrules.problems import reading as say
from azrules.source import Source, Span
from azrules.syntax.indentation import FITS_NOWHERE, spaces
from azrules.syntax.plain import odd_space, quoted, shown

_BEHIND = r"<block end>, but found '(<scalar>|,|\[|\{)'"

# What PyYAML says, and what we say at the place where that began (True) or where it was noticed (False).
_SAYS: tuple[tuple[str, Message, bool], ...] = (
    (r"found unexpected (end of stream|document separator)", say.QUOTE_OPEN, True),
    (r"double-quoted scalar", say.ESCAPE, False),
    (r"could not find expected ':'", say.NO_COLON, True),
    (r"expected ',' or .* got '\?'", say.QUESTION, False),
    (r"expected ',' or .* got '[\[{]'", say.BRACKETS, False),
    (r"expected ',' or .* got '<scalar>'", say.TEXT_BEHIND, False),
    (r"(got|found) '[\]}]'", say.CLOSES_NOTHING, False),
    (r"expected ',' or", say.LIST_OPEN, True),
    (rf"{_BEHIND}|block scalar|cannot start", say.TEXT_BEHIND, False),
    (r"<block end>|<document start>|not allowed here", say.INDENTATION, False),
    (r"anchor|alias", say.ANCHORS, True),
    (r"tag", say.TAGS, True),
    (r"directive|YAML document", say.DIRECTIVE, False),
    (r"", say.YAML_ERROR, False),
)

# Signs with which YAML lets no text begin, and what a formula with such a sign looks like.
_SIGN = re.compile(r"[>|](?![-+0-9]* *(?: #.*)?$)=?|[%@`&*,]=?|[-?](?=\s)|[:\[{]", re.MULTILINE)
_FORMULAS = {
    ">": "uren_per_week >= 3",
    "|": "a of b",
    "%": "5%",
    "&": "a en b",
    "*": "a * b",
    "-": "a - b",
    "[": "leeftijd in [18..65)",
}

_NO_SPACE = re.compile(r"(-|\w+:)(?=\w)")
_BEFORE_VALUE = re.compile(r" *(?:-+ +)*(?:[^\s\"'\[{:][^:\n]*:(?: +|$))?")
_ONE_SIGN = re.compile(r"[\[\]{}?\"']|\\.|")


def refused(source: Source, error: yaml.YAMLError) -> Diagnostic:
    """The message for what PyYAML raised."""
    if isinstance(error, ReaderError):
        return say.INVISIBLE(source.span(error.position, error.position + 1), char=f"U+{error.character:04X}")
    assert isinstance(error, yaml.MarkedYAMLError)
    refusal = _Refusal(source, error)
    return refusal.special_space() or refusal.sign() or refusal.colon() or refusal.as_said()


class _Refusal:
    """One error of PyYAML: what it said, where the trouble began, and where it was noticed."""

    def __init__(self, source: Source, error: yaml.MarkedYAMLError) -> None:
        self.source, self.text = source, source.text
        self.said = f"{error.context}: {error.problem}"
        assert error.problem_mark
        self.noticed = self.began = error.problem_mark.index
        if error.context_mark and not re.search("block (mapping|collection|node)", self.said):
            self.began = error.context_mark.index
        self.line = self.text.rfind("\n", 0, self.noticed) + 1

    def special_space(self) -> Diagnostic | None:
        """A space that YAML does not take for one, on the lines of the trouble."""
        return odd_space(self.source.span(self.text.rfind("\n", 0, self.began) + 1, self.rest(self.noticed).end))

    def sign(self) -> Diagnostic | None:
        """A value that begins as a formula might, and as a text of YAML may not."""
        before = _BEFORE_VALUE.match(self.text, self.line)
        value = before.end() if before else self.line
        behind = re.search(rf"{_BEHIND}|sequence entries", self.said)
        for at in (value, self.began, self.noticed):
            begins = at == value or self.text[:at].rstrip(" ").endswith((":", ",", "[", "{"))
            found = _SIGN.match(self.text, at)
            if found and begins and (found.group() not in "[{" or behind):
                text = self.rest(at).text
                instead = "procent" if text == "%" else _FORMULAS.get(found.group()[0]) or quoted(text)
                return say.SIGN(self.source.span(*found.span()), sign=found.group(), instead=f"`{instead}`")
        return None

    def colon(self) -> Diagnostic | None:
        """A colon in a text, or one that is missing from the line above so that this line became part of it."""
        in_flow = "got ':'" in self.said
        if not (in_flow or "mapping values" in self.said):
            return None
        separators = r"[:,] +|[\[{]" if in_flow else r": +"
        before = [found.end() for found in re.finditer(separators, self.text[self.line : self.noticed])]
        if before:
            span = self.rest(self.line + before[-1], r"[^,\]}\n]*" if in_flow else r"[^\n]*")
            return say.COLON(span, instead=f"`{quoted(span.text)}`")
        above = self.text[: self.line].rstrip()
        start = above.rfind("\n") + 1
        if above and not in_flow and not re.search(r":( |$)", above[start:]):
            return self.no_colon(start + _indent(above[start:]))
        return None

    def no_colon(self, at: int) -> Diagnostic:
        """A line on which a name with its colon, or a dash with its space, was perhaps meant."""
        span = self.rest(at)
        spaced = _NO_SPACE.sub(r"\1 ", span.text, count=1)
        if spaced == span.text:
            above = self.text[: self.text.rfind("\n", 0, at) + 1].rstrip().rpartition("\n")[2]
            item = re.match(r" *(?=- )", above)
            in_list = item is not None and item.end() == at - self.text.rfind("\n", 0, at) - 1
            words = re.fullmatch(r"(\w+)( \w+)?", span.text)
            meant = f"{words[1]}:{words[2] or ''}" if words else None
            return say.NO_COLON(span, near=f"- {span.text}" if in_list else meant)
        return say.NO_COLON(span, near=spaced)

    def indentation(self) -> Diagnostic:
        """A line that begins where none of the lines above begins that are still open."""
        count = _indent(self.text[self.line :])
        above: list[int] = []
        for line in reversed(self.text[: self.line].splitlines()):
            if re.match(r" *(?:- |-$|[^#\s].*:(?: |$))", line) and (not above or _indent(line) < above[-1]):
                above.append(_indent(line))
        if not above:
            return say.TEXT_BEHIND(self.rest(self.noticed), text=shown(self.rest(self.noticed).text))
        *most, last = map(str, reversed(above))
        nl, en = (f"{', '.join(most)} of {last}", f"{', '.join(most)} or {last}") if most else (last, last)
        advice = (
            f"zet hem recht onder een regel van dezelfde soort; de regels erboven beginnen na {nl}",
            f"put it right under a line of the same kind; the lines above begin after {en}",
        )
        return say.INDENTATION(self.rest(self.line + count), spaces=spaces(count), trouble=FITS_NOWHERE, advice=advice)

    def as_said(self) -> Diagnostic:
        """The message that goes with the words of PyYAML."""
        message, began = next((message, began) for said, message, began in _SAYS if re.search(said, self.said))
        at = min(self.began if began else self.noticed, len(self.text.rstrip()))
        if message is say.YAML_ERROR and self.text.startswith("?", at):
            message = say.QUESTION
        if message is say.ESCAPE:
            at = self.text.rfind("\\", 0, at)
        if message is say.INDENTATION:
            return self.indentation()
        if message is say.NO_COLON:
            return self.no_colon(at)
        found = _ONE_SIGN.match(self.text, at)
        span = self.source.span(at, found.end()) if found and found.group() else self.rest(at)
        return message(span, text=shown(span.text))

    def rest(self, at: int, what: str = r"[^\n]*") -> Span:
        """From here to the end of the line."""
        found = re.compile(what).match(self.text, at)
        return self.source.span(at, at + len(found.group().rstrip())) if found else self.source.span(at, at)


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))
