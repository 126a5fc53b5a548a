"""The shape of a message, how it prints, and how a pass reports all it found.

Knows no message by name: those stand in `problems`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import Enum
from typing import TypeVar

from azrules.lang import Lang, Words, in_language
from azrules.source import Span

A = TypeVar("A")
B = TypeVar("B")


class Severity(Enum):
    """Whether a message ends the work (ERROR) or only tells (NOTE).  What is wrong is an error, never a warning."""

    ERROR = "error"
    NOTE = "note"


_SEVERITY = {
    "nl": {Severity.ERROR: "fout", Severity.NOTE: "opmerking"},
    "en": {Severity.ERROR: "error", Severity.NOTE: "note"},
}
_DID_YOU_MEAN = {"nl": "bedoelde u `{}`?", "en": "did you mean `{}`?"}
_COLOURS = {Severity.ERROR: "\x1b[1;31m", Severity.NOTE: "\x1b[1;34m"}
_RESET = "\x1b[0m"


@dataclass(frozen=True)
class Message:
    """One thing azrules can say: what is so, and what to do, in each language.

    The sentences are lower case, without a full stop, and take named values: "niets heet hier `{name}`".  A value that
    is itself a word of azrules comes as a pair (Dutch, English).  Its manual page is under its code in
    `docs/meldingen.md`.
    """

    code: str
    nl: tuple[str, str]
    en: tuple[str, str]
    severity: Severity = Severity.ERROR

    def __call__(
        self, span: Span, *, near: str | None = None, also: Iterable[tuple[Span, Words]] = (), **values: object
    ) -> Diagnostic:
        """The message at a place; `near` is the name that was perhaps meant, `also` are other places with a word."""
        return Diagnostic(self, span, values, near, tuple(also))

    def in_general(self, lang: Lang) -> tuple[str, str]:
        """Both sentences, with dots for what differs from case to case."""
        what, todo = self.nl if lang == "nl" else self.en
        dots: Mapping[str, str] = defaultdict(lambda: "…")
        return what.format_map(dots), todo.format_map(dots)


@dataclass(frozen=True)
class Diagnostic:
    """One thing somebody should know about what they wrote.

    Attributes:
        message: what azrules can say here, with its code and its sentences in both languages.
        span: the place it is about, with file, line and column.
        values: what fills the sentences.
        near: the name that was perhaps meant.
        also: other places that have to do with it, each with a word.
    """

    message: Message
    span: Span
    values: Mapping[str, object] = field(default_factory=dict)
    near: str | None = None
    also: tuple[tuple[Span, Words], ...] = ()

    @property
    def code(self) -> str:
        """The code under which the manual explains it: `onbekende-naam`."""
        return self.message.code

    @property
    def severity(self) -> Severity:
        """Whether it is a mistake or only good to know."""
        return self.message.severity

    def says(self, lang: Lang = "nl") -> str:
        """What is so, in one sentence."""
        return self._sentence(0, lang)

    def advises(self, lang: Lang = "nl") -> str:
        """What to do about it, in one sentence."""
        return self._sentence(1, lang)

    def _sentence(self, which: int, lang: Lang) -> str:
        sentences = self.message.nl if lang == "nl" else self.message.en
        return sentences[which].format_map({key: in_language(value, lang) for key, value in self.values.items()})

    def suggests(self, lang: Lang = "nl") -> str:
        """ "bedoelde u ...?", or nothing where no name comes near."""
        return _DID_YOU_MEAN[lang].format(self.near) if self.near else ""

    def render(self, lang: Lang = "nl", colour: bool = False) -> str:
        """The message as the terminal shows it.

        fout[onbekende-naam]: niets heet hier `uern_per_week`
         --> rules/voorbeeld.yaml:34:9
           |
        34 |       - uern_per_week >= 3
           |         ^^^^^^^^^^^^^ bedoelde u `uren_per_week`?
           = kies een naam die bij gegevens, parameters of regels staat
        """
        paint = _COLOURS[self.severity] if colour else ""
        reset = _RESET if colour else ""
        word = _SEVERITY[lang][self.severity]
        width = len(str(max(self.span.line, *(place.line for place, _ in self.also), 1)))
        lines = [f"{paint}{word}[{self.code}]{reset}: {self.says(lang)}"]
        lines += _excerpt(self.span, self.suggests(lang), width, "^", paint, reset)
        for place, label in self.also:
            lines += _excerpt(place, in_language(label, lang), width, "-", "", "")
        if advice := self.advises(lang):
            lines.append(f"{' ' * width} = {advice}")
        return "\n".join(lines)


_WIDEST = 160


def _excerpt(span: Span, label: str, width: int, mark: str, paint: str, reset: str) -> list[str]:
    """The place, its line, and the underlining; a very long line is cut around the place; of an empty text its name."""
    if not span.source.text:
        return [f"{' ' * width}--> {span.source.name}"]
    line, column = span.line, span.column
    text = span.source.line(line)
    length = max(1, min(span.end - span.start, len(text) - column + 1))
    shift = max(0, column - 60) if len(text) > _WIDEST else 0
    text = "".join(char if char.isprintable() else " " for char in text[shift : shift + _WIDEST])
    under = mark * max(1, min(length, _WIDEST - (column - 1 - shift)))
    return [
        f"{' ' * width}--> {span}",
        f"{' ' * width} |",
        f"{line:>{width}} | {text}".rstrip(),
        f"{' ' * width} | {' ' * (column - 1 - shift)}{paint}{under}{reset} {label}".rstrip(),
    ]


class Problems(Exception):
    """Ends a pass; carries everything the pass found, in the order of the text."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        super().__init__(*diagnostics)
        self.diagnostics: tuple[Diagnostic, ...] = tuple(
            sorted(diagnostics, key=lambda d: (d.span.source.name, d.span.start, d.code))
        )

    def __str__(self) -> str:
        return "\n\n".join(diagnostic.render() for diagnostic in self.diagnostics)


def every(do: Callable[[A], B], items: Iterable[A]) -> list[B]:
    """`do` for each item.  What is wrong with one does not hide what is wrong with the next.

    Raises:
        Problems: with the messages of all items together.
    """
    done: list[B] = []
    refused: list[Problems] = []
    for item in items:
        try:
            done.append(do(item))
        except Problems as problems:
            refused.append(problems)
    if refused:
        raise Problems(*(diagnostic for problems in refused for diagnostic in problems.diagnostics))
    return done


def together(*parts: Callable[[], A]) -> list[A]:
    """The outcome of each part; what is wrong with one part does not hide what is wrong with another."""
    return every(lambda part: part(), parts)


def there(found: A | None) -> A:
    """What was declared; where that was refused, who needs it is refused in silence."""
    if found is None:
        raise Problems()
    return found


class Ledger:
    """What passes found wrong, one after the other, each going on with what the one before it left standing."""

    def __init__(self) -> None:
        self.wrong: list[Diagnostic] = []

    def attempt(self, do: Callable[..., A], *args: object) -> A | None:
        """What `do` makes of its arguments; None where it is refused, and then the ledger knows why."""
        try:
            return do(*args)
        except Problems as problems:
            self.wrong += problems.diagnostics
            return None

    def close(self) -> None:
        """Ends the work when anything was wrong.

        Raises:
            Problems: everything in the ledger.
        """
        if self.wrong:
            raise Problems(*self.wrong)


def near(word: str, known: Iterable[str]) -> str | None:
    """The known word that was perhaps meant, or None; capitals make no difference."""
    alike = {name.lower(): name for name in sorted(set(known))}
    meant = [alike[found] for found in get_close_matches(word.lower(), alike, n=1, cutoff=0.66)]
    return meant[0] if meant and meant[0] != word else None
