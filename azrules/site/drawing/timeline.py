"""Wording and a name -> what holds when, on an axis: the values of a parameter, versions of a rule, frameworks.

Each has a line of words and a bar below it (beside it in a wide column).  An arrow says that it began before, or has no
end; what was corrected, and holds for no day any more, is drawn in dashes.  A diamond stands on the day since when
something is known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeVar

from azrules.model.ruleset import Rule, last_framework, standing
from azrules.model.timeline import Dated, Validity, as_known
from azrules.run.wording import Wording
from azrules.site.drawing.svg import Canvas, Text, figure, path, rect, text
from azrules.site.html import Content, Html, el, join

D = TypeVar("D", bound=Dated)

_SIZE: Final = 13
_SMALL: Final = 12
_BAR: Final = 12
_OPEN: Final = 20  # the room for what has no beginning or no end, at each side of the axis
_BEYOND: Final = 8  # how far its bar goes there, before the arrow
_GAP: Final = 10


@dataclass(frozen=True)
class Period:
    """What holds for a time: `validity` is when as it was written, `holds` are the days for which it still does."""

    title: str
    about: str
    validity: Validity
    holds: tuple[Validity, ...]
    known: date | None

    @property
    def days(self) -> tuple[Validity, ...]:
        """The days for which it holds; of what was corrected altogether those for which it was said to."""
        return self.holds or (self.validity,)


def of_parameter(words: Wording, name: str, key: str = "tijdlijn") -> Html:
    """The values of a parameter."""
    parameter = words.ruleset.parameters[name]
    periods = _periods(
        parameter.rows, lambda row: words.value(row.value, parameter.type), lambda row: words.status(row.status)
    )
    by = words.title(parameter.by) if parameter.by else ""
    return timeline(words, words.title(name), periods, by, key)


def of_rule(words: Wording, name: str, key: str = "tijdlijn") -> Html:
    """The versions of a rule, by the names under which they stand in the file."""

    def titled(version: Rule) -> str:
        own = words.of_rule(version, "titel") if "titel" in version.own else ""
        return own or version.version.replace("_", " ") or words.title(name)

    def binding(version: Rule) -> str:
        return words.status_of(standing(version, last_framework(words.ruleset, _held(version, versions))))

    versions = words.ruleset.versions[name]
    periods = _periods(versions, titled, binding)
    return timeline(words, words.title(name), periods, "", key)


def of_frameworks(words: Wording, key: str = "tijdlijn") -> Html:
    """The frameworks that the rules of a rule set stand in."""
    periods = _periods(
        words.ruleset.frameworks,
        lambda one: words.text(f"kaders.{one.name}.titel") or words.text("regelset.titel"),
        lambda one: words.status(one.status),
    )
    return timeline(words, words.text("regelset.titel"), periods, "", key)


def _held(version: Rule, versions: Sequence[Rule]) -> Validity:
    """From the first day on which a version still holds up to the last; where it does no more, as it was said."""
    holds = [when for when, one in as_known(versions) if one is version]
    return Validity(holds[0].start, holds[-1].end) if holds else version.validity


def _periods(versions: Sequence[D], titled: Callable[[D], str], status: Callable[[D], str]) -> list[Period]:
    pieces = as_known(versions)
    return [
        Period(
            titled(one), status(one), one.validity, tuple(when for when, version in pieces if version is one), one.known
        )
        for one in versions
    ]


# ------------------------------------------------------------------------------------------------------------- figure


def timeline(words: Wording, title: str, periods: Sequence[Period], by: str = "", key: str = "tijdlijn") -> Html:
    """What holds when; `by` is what the days are of, where it is not the day that the question is asked."""
    told = [_told(words, period) for period in periods]
    say = words.pick
    of = say(f" De dagen zijn die van: {by}.", f" The days are those of: {by}.") if by else ""
    scene = _Scene(periods, told, words, by)
    return figure(
        key,
        say(f"{title}: wat wanneer geldt", f"{title}: what holds when"),
        f"{'; '.join(': '.join(lines) for lines in told)}.{of}",
        [scene.draw(700, beside=300)],
        [scene.draw(320, beside=0)],
        say("Hetzelfde als tekst", "The same as text"),
        join(el("p", of.strip()) if of else None, el("ol", *(el("li", ": ".join(lines)) for lines in told))),
        class_="az-timeline",
        below=_legend(periods, words, by),
    )


def _legend(periods: Sequence[Period], words: Wording, by: str) -> Html | None:
    say, told = words.pick, []
    if any(period.known for period in periods) and not by:
        told.append(say("Een ruit: de dag sinds wanneer het bekend is.", "A diamond: the day since when it is known."))
    if not all(period.holds for period in periods):
        told.append(say("Gestreept: later verbeterd.", "Dashed: corrected later."))
    return el("p", " ".join(told), class_="az-legend") if told else None


def _told(words: Wording, period: Period) -> tuple[str, str]:
    """What it is, and in words when it holds, how far it binds and since when it is known."""
    always = words.pick("altijd", "always")
    when = words.joined([words.period(one).strip() or always for one in period.days])
    known = words.known(period).removeprefix(", ")
    corrected = "" if period.holds else words.pick("later verbeterd", "corrected later")
    return period.title, "; ".join(filter(None, [when, period.about, known, corrected]))


@dataclass(frozen=True)
class _Axis:
    """Days on a line from `left` to `right`, with open ends beyond it."""

    first: date
    last: date
    left: int
    right: int

    def at(self, day: date) -> int:
        days = (self.last - self.first).days
        return self.left + (day - self.first).days * (self.right - self.left) // days

    def start(self, when: Validity) -> int:
        return self.at(when.start) if when.start else self.left - _BEYOND

    def end(self, when: Validity) -> int:
        return self.at(when.end) if when.end else self.right + _BEYOND

    def years(self, room: int) -> Iterator[int]:
        """The years that are named, so that each has room for its name."""
        among = range(self.first.year, self.last.year + 1)
        most = max(2, (self.right - self.left) // room)
        step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 1000, 10000) if len(among) <= step * most)
        return (year for year in among if year % step == 0 or len(among) == 2)


@dataclass(frozen=True)
class _Scene:
    periods: Sequence[Period]
    told: Sequence[tuple[str, str]]
    words: Wording
    by: str

    def days(self) -> tuple[date, date] | None:
        """The years that the days lie in, from the first of January up to the next; None where there is no day."""
        days = [
            day
            for one in self.periods
            for day in (*(end for when in one.days for end in (when.start, when.end)), None if self.by else one.known)
            if day is not None
        ]
        if not days:
            return None
        return date(min(days).year, 1, 1), date(min(max(days).year + 1, date.max.year), 1, 1)

    def draw(self, width: int, beside: int) -> Canvas:
        """With the words beside the bars where `beside` gives them room, else above them."""
        room = (beside or width) - 8
        left = beside + _OPEN + 2 if beside else _OPEN + 2
        days = self.days()
        axis = _Axis(*(days or (date(2000, 1, 1), date(2001, 1, 1))), left, width - _OPEN - 2)
        y = 0
        rows: list[Content] = []
        if self.by:
            caption = text(f"{self.by}:", width - left, _SMALL, bold=True)
            rows.append(caption.at(left - _BEYOND, y))
            y += caption.height + 2
        top = y + 18 if days else y
        y = top + 4
        zones: list[tuple[int, int]] = []
        for period, (title, about) in zip(self.periods, self.told, strict=True):
            named, said = text(title, room, _SIZE, bold=True), text(about, room, _SMALL)
            height = named.height + said.height
            bar = y + (height - _BAR) // 2 if beside else y + height + 3
            rows += [named.at(2, y), said.at(2, y + named.height), *self.bar(period, axis, bar)]
            zones.append((bar - 4, bar + _BAR + 4))
            y += height + (0 if beside else _BAR + 3) + _GAP
        # The lines of the years do not go through the words.
        grid = list(self.grid(axis, top, [(top, y)] if beside else zones)) if days else []
        return Canvas(width, y, join(grid, rows))

    def grid(self, axis: _Axis, top: int, zones: Sequence[tuple[int, int]]) -> Iterator[Html]:
        for year in axis.years(48):
            x = axis.at(max(axis.first, date(year, 1, 1)))
            yield from (path([(x, high), (x, low)], "az-grid") for high, low in zones)
            yield Text((str(year),), _SMALL).at(x, top - 17, "middle")

    def bar(self, period: Period, axis: _Axis, y: int) -> Iterator[Html]:
        middle, class_ = y + _BAR // 2, "az-bar" if period.holds else "az-bar az-corrected"
        for when in period.days:
            first, last = axis.start(when), axis.end(when)
            yield rect(first, y, max(last - first, 2), _BAR, class_)
            if when.start is None:
                yield _pointing(first, middle, -1)
            if when.end is None:
                yield _pointing(last, middle, 1)
        if period.known and not self.by:  # else the axis is of other days
            x = axis.at(period.known)
            yield el("path", d=f"M{x} {y - 3}L{x + 9} {middle}L{x} {y + _BAR + 3}L{x - 9} {middle}Z", class_="az-known")


def _pointing(x: int, y: int, towards: int) -> Html:
    half = _BAR // 2 + 3
    return el("path", d=f"M{x} {y - half}L{x + towards * 9} {y}L{x} {y + half}Z", class_="az-head")
