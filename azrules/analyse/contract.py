"""What others rely on of a rule set, its interface; and what changed in it, and which version number that asks for.

What may be told or chosen (facts, interpretations) counts, also where it is of a rule set that is used; what is given
(rules, results) is the rule set's own.  Of titles, values and formulas nothing is known but that the file is another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, IntEnum
from fractions import Fraction
from functools import cached_property
from typing import TypeVar

from azrules.diagnostic import Diagnostic, near
from azrules.lang import Words
from azrules.model.ruleset import PEILDATUM, Bounds, Fact, Rule, Ruleset, uses
from azrules.model.timeline import span
from azrules.model.types import TRUTH, Choice, Choices, Date, Number, Rows, Truth, Type
from azrules.model.values import Value
from azrules.numbers import decimal, exact
from azrules.problems import contract as say
from azrules.source import Span

A = TypeVar("A", "Taken", "Gives", "Chosen")

# -------------------------------------------------------------------------------------------------------- the interface


@dataclass(frozen=True, slots=True)
class Kind:
    """A type as the rule files write it, its unit, and the members of a choice or a set."""

    word: str
    unit: str = ""
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """What may be told for a fact; its bounds are numbers in its unit.  `judged`: also with who judged it."""

    kind: Kind
    span: Span = field(repr=False, compare=False)
    bounds: Bounds = field(default_factory=Bounds)
    at_least: int = 0
    judged: bool = False


@dataclass(frozen=True, slots=True)
class Gives:
    """What a rule or the decision gives; `needs` are the facts that must be told for a result.

    `sometimes`: not in every case, or not on every day of the rule set.
    """

    kind: Kind
    span: Span = field(repr=False, compare=False)
    result: bool = False
    sometimes: bool = False
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chosen:
    """The readings that may be chosen for an interpretation, and the one that is taken when nobody chooses."""

    readings: tuple[str, ...]
    default: str
    span: Span = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Contract:
    """The interface of one version of a rule set; `span` is where the version stands, `held` since when it holds."""

    name: str
    version: str
    sha256: str
    start: date | None
    end: date | None
    facts: Mapping[str, Taken]
    rules: Mapping[str, Gives]
    interpretations: Mapping[str, Chosen]
    span: Span = field(repr=False, compare=False)
    held: Span = field(repr=False, compare=False)


def contract(ruleset: Ruleset, places: Mapping[str, Span] | None = None) -> Contract:
    """The interface of a rule set; `places` are where the parts of its file stand (`versie`), for messages."""
    at = places or {}
    interpretations = ruleset.interpretations.values()
    return Contract(
        ruleset.name,
        ruleset.version,
        ruleset.sha256,
        ruleset.validity.start,
        ruleset.validity.end,
        {name: _taken(fact) for name, fact in ruleset.every_fact.items()},
        _rules(ruleset, at.get("beslissing", ruleset.span)),
        {one.name: Chosen(tuple(r.name for r in one.readings), one.default, one.span) for one in interpretations},
        at.get("versie", ruleset.span),
        at.get("geldt", ruleset.span),
    )


def _taken(fact: Fact) -> Taken:
    bounds = fact.bounds
    factor = fact.type.unit.factor if isinstance(fact.type, Number) else 1
    step = None if bounds.step is None else exact(Fraction(bounds.step) / factor)
    told = Bounds(_in_unit(bounds.low, factor), _in_unit(bounds.high, factor), step, bounds.to_reference)
    return Taken(_kind(fact.type), fact.span, told, fact.at_least, fact.judgement is not None)


def _in_unit(bound: Value | None, factor: int | Fraction) -> Value | None:
    return exact(Fraction(bound) / factor) if isinstance(bound, int | Fraction) else bound


def _kind(type_: Type) -> Kind:
    match type_:
        case Truth():
            return Kind("ja/nee")
        case Number(unit):
            return Kind("getal", unit.name)
        case Date():
            return Kind("datum")
        case Choice(_, members):
            return Kind("keuze", members=members)
        case Choices(of):
            return Kind("verzameling", members=of.members)
        case Rows():
            return Kind("lijst")


def _rules(ruleset: Ruleset, decision: Span) -> dict[str, Gives]:
    found = {name: _gives(ruleset, rule) for name, rule in ruleset.own_rules.items()}
    if asked := ruleset.decision:
        found[asked.name] = Gives(_kind(TRUTH), decision, True, needs=_needs(ruleset, *asked.criteria))
    return found


def _gives(ruleset: Ruleset, rule: Rule) -> Gives:
    result = rule.name in ruleset.outputs
    needs = _needs(ruleset, rule.name) if result else ()
    versions = ruleset.versions[rule.name]
    absent = ruleset.validity.without(span(versions))
    sometimes = bool(absent) or any(version.applies for version in versions)
    return Gives(_kind(rule.type), rule.span, result, sometimes, needs)


def _needs(ruleset: Ruleset, *rules: str) -> tuple[str, ...]:
    """The facts that rules rest on, also through others, and that have no default and are computed by nothing."""
    found: dict[str, None] = {}
    path = [*rules]
    while path:
        name = path.pop()
        if name not in found:
            found[name] = None
            path += uses(ruleset, name) if name in ruleset.rules or name in ruleset.parameters else ()
    return tuple(
        name
        for name, fact in ruleset.every_fact.items()
        if name in found and fact.default is None and not fact.computed
    )


# --------------------------------------------------------------------------------------------------------- what changed


class Level(IntEnum):
    """How much a change asks of the version number."""

    NOTHING = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3


class How(Enum):
    """In which way something changed, in words, and what that asks of the version number."""

    GONE = (Level.MAJOR, ("verdwenen", "gone"))
    OTHER = (Level.MAJOR, ("van een ander type", "of another type"))
    NARROWER = (Level.MAJOR, ("smaller", "narrower"))
    NEW = (Level.MINOR, ("nieuw", "new"))
    WIDER = (Level.MINOR, ("ruimer", "wider"))
    NEEDS = (Level.MINOR, ("met meer nodig", "needing more"))
    DIFFERENT = (Level.PATCH, ("anders", "different"))

    @property
    def level(self) -> Level:
        return self.value[0]

    @property
    def words(self) -> tuple[str, str]:
        return self.value[1]


@dataclass(frozen=True)
class Change:
    """One thing that changed: of what is called so, and in words; `span` is where it stands, or stood."""

    how: How
    name: str
    what: tuple[str, str]
    span: Span = field(repr=False, compare=False)

    @property
    def words(self) -> tuple[str, str]:
        """`smaller: was 0 tot en met 60, nu 0 tot en met 40`."""
        nl, en = (f"{how}: {what}" for how, what in zip(self.how.words, self.what, strict=True))
        return nl, en


@dataclass(frozen=True)
class Comparison:
    """A rule set as it was published, and as it is now."""

    old: Contract
    new: Contract

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """What changed in the interface, what breaks first."""
        return changes(self.old, self.new)

    @cached_property
    def level(self) -> Level:
        """What the changes ask of the version number; a file that is another one asks for something."""
        least = Level.PATCH if self.old.sha256 != self.new.sha256 else Level.NOTHING
        return max((least, *(change.how.level for change in self.changes)))

    @property
    def least(self) -> str:
        """The lowest version that the rule set may bear."""
        return _raised(self.old.version, self.level)

    @property
    def enough(self) -> bool:
        return _numbers(self.new.version) >= _numbers(self.least)

    def diagnostic(self) -> Diagnostic:
        """The message for a version that is too low, with everything that changed."""
        return say.VERSION_TOO_LOW(
            self.new.span,
            name=self.new.name,
            was=self.old.version,
            now=self.new.version,
            least=self.least,
            why=_WHY[self.level],
            also=[(change.span, change.words) for change in self.changes],
        )


_WHY: Mapping[Level, Words] = {
    Level.MAJOR: ("veranderde er iets waarop anderen rekenen", "something changed that others rely on"),
    Level.MINOR: ("kwam er iets bij", "something was added"),
    Level.PATCH: ("veranderde het bestand", "the file changed"),
    Level.NOTHING: (
        "veranderde er niets, en een versie gaat niet achteruit",
        "nothing changed, and a version never goes back",
    ),
}


def _numbers(version: str) -> list[int]:
    return [int(number) for number in version.split(".")]


def _raised(version: str, level: Level) -> str:
    """The next version; before 1.0.0 the second number says what breaks, and the last one everything else."""
    numbers = _numbers(version)
    if level is not Level.NOTHING:
        at = Level.MAJOR - (level if numbers[0] else max(level - 1, Level.PATCH))
        numbers = [*numbers[:at], numbers[at] + 1, *(0 for _ in numbers[at + 1 :])]
    return ".".join(map(str, numbers))


def changes(old: Contract, new: Contract) -> tuple[Change, ...]:
    """What a newer interface has otherwise, what breaks first."""
    found = (
        *_held(old, new),
        *_compared(old.facts, new.facts, ("dit gegeven", "this fact"), _fact),
        *_compared(old.rules, new.rules, ("deze regel", "this rule"), _rule),
        *_compared(old.interpretations, new.interpretations, ("deze interpretatie", "this interpretation"), _reading),
    )
    return tuple(sorted(found, key=lambda change: -change.how.level))


def _compared(
    old: Mapping[str, A], new: Mapping[str, A], this: tuple[str, str], both: Callable[[str, A, A], Iterator[Change]]
) -> Iterator[Change]:
    """What went, what came, and what changed of what stayed; of a list that went or came, not each of its facts."""
    gone = {name: one for name, one in old.items() if name not in new}
    came = {name: one for name, one in new.items() if name not in old}
    for name, one in gone.items():
        if _list_of(name) not in gone:
            meant = _close(name, came) or _twin(one, gone, came)
            yield Change(How.GONE, name, _renamed(this, meant), one.span)
    for name, one in came.items():
        if _list_of(name) not in came:
            yield Change(How.NEW, name, this, one.span)
    for name, one in old.items():
        if name in new:
            yield from both(name, one, new[name])


def _list_of(name: str) -> str:
    return name.rpartition(".")[0]


def _close(name: str, came: Iterable[str]) -> str | None:
    """The name that came and is perhaps the new one of what went: the same in another part, or nearly the same."""
    keys = {other.rpartition(".")[2]: other for other in came}
    key = name.rpartition(".")[2]
    return keys.get(key) or keys.get(near(key, keys) or "")


def _twin(one: A, gone: Mapping[str, A], came: Mapping[str, A]) -> str | None:
    """The only thing that came and is just like what went, when nothing else that went is like it."""
    went, twins = ([name for name, other in things.items() if other == one] for things in (gone, came))
    return twins[0] if len(went) == len(twins) == 1 else None


def _renamed(this: tuple[str, str], meant: str | None) -> tuple[str, str]:
    nl, en = this
    return (f"{nl}; hernoemd naar `{meant}`?", f"{en}; renamed to `{meant}`?") if meant else this


def _was(old: tuple[str, str], new: tuple[str, str]) -> tuple[str, str]:
    return f"was {old[0]}, nu {new[0]}", f"was {old[1]}, now {new[1]}"


def _fact(name: str, old: Taken, new: Taken) -> Iterator[Change]:
    if (old.kind.word, old.kind.unit) != (new.kind.word, new.kind.unit):
        yield Change(How.OTHER, name, _was(_of_kind(old.kind), _of_kind(new.kind)), new.span)
        return
    yield from _members(name, old, new)
    both, before, after = (old, new), old.bounds, new.bounds
    for size, told in (
        (_width(before, after), [_range(one.bounds) for one in both]),
        (_finer(before.step, after.step), [_step(one.bounds) for one in both]),
        (_more(new.at_least, old.at_least), [(f"minstens {n.at_least}", f"at least {n.at_least}") for n in both]),
        (_more(old.judged, new.judged), [_JUDGED[one.judged] for one in both]),
    ):
        yield from _sized(name, size, told, new.span)


_JUDGED = {
    True: ("een oordeel, met wie het velde", "a judgement, with who made it"),
    False: ("enkel een waarde", "a value only"),
}


def _sized(name: str, size: tuple[bool, bool], told: Sequence[tuple[str, str]], span: Span) -> Iterator[Change]:
    """What became narrower, or wider; what became both, counts as narrower."""
    narrower, wider = size
    if narrower or wider:
        yield Change(How.NARROWER if narrower else How.WIDER, name, _was(*told), span)


def _members(name: str, old: Taken, new: Taken) -> Iterator[Change]:
    for how, more, fewer in ((How.NARROWER, old.kind, new.kind), (How.WIDER, new.kind, old.kind)):
        if members := [member for member in more.members if member not in fewer.members]:
            listed = ", ".join(f"`{member}`" for member in members)
            without = how is How.NARROWER
            nl, en = ("zonder", "without") if without else ("ook met", "also with")
            yield Change(how, name, (f"{nl} {listed}", f"{en} {listed}"), new.span)


def _width(old: Bounds, new: Bounds) -> tuple[bool, bool]:
    """Whether a range leaves out what was in it, and whether something came in it."""
    low = _beyond(new.low, old.low), _beyond(old.low, new.low)
    if old.to_reference or new.to_reference:
        # Which of two last days is the later one may differ from one reference date to another.
        last = (old.to_reference, old.high) != (new.to_reference, new.high)
        open_ = not new.to_reference and new.high is None
        high = last and not open_, last and open_
    else:
        high = _beyond(old.high, new.high, high=True), _beyond(new.high, old.high, high=True)
    return low[0] or high[0], low[1] or high[1]


def _beyond(one: Value | None, other: Value | None, high: bool = False) -> bool:
    """Whether the one bound lies above the other; an open end is below everything, a high one above it."""
    if one is None or other is None:
        return (one is None) is high and (one is None) is not (other is None)
    above: bool = one > other  # type: ignore[operator]
    return above


def _finer(old: int | Fraction | None, new: int | Fraction | None) -> tuple[bool, bool]:
    """Whether a step leaves out what was on it, and whether more is on it."""
    if old == new:
        return False, False
    if old is None or new is None:
        return old is None, new is None
    return Fraction(old) % new != 0, Fraction(new) % old != 0


def _more(narrow: int, wide: int) -> tuple[bool, bool]:
    return narrow > wide, wide > narrow


def _held(old: Contract, new: Contract) -> Iterator[Change]:
    size = _width(Bounds(old.start, old.end), Bounds(new.start, new.end))
    yield from _sized("geldt", size, [_range(Bounds(one.start, one.end)) for one in (old, new)], new.held)


def _rule(name: str, old: Gives, new: Gives) -> Iterator[Change]:
    if (old.kind.word, old.kind.unit) != (new.kind.word, new.kind.unit):
        yield Change(How.OTHER, name, _was(_of_kind(old.kind), _of_kind(new.kind)), new.span)
    elif {*old.kind.members} != {*new.kind.members}:
        more = new.result and {*new.kind.members} - {*old.kind.members}
        yield Change(How.OTHER if more else How.DIFFERENT, name, _was(_of_kind(old.kind), _of_kind(new.kind)), new.span)
    if old.result is not new.result:
        what = ("nu een resultaat", "now a result") if new.result else ("geen resultaat meer", "no result any more")
        yield Change(How.NEW if new.result else How.GONE, name, what, new.span)
    size = _more(new.sometimes, old.sometimes)
    yield from _sized(name, size, [_APPLIES[one.sometimes] for one in (old, new)], new.span)
    if old.result and new.result and (more_facts := [fact for fact in new.needs if fact not in old.needs]):
        listed = ", ".join(f"`{fact}`" for fact in more_facts)
        what = (f"ook {listed}, anders is het misschien onbekend", f"also {listed}, else it is perhaps unknown")
        yield Change(How.NEEDS, name, what, new.span)


_APPLIES = {
    True: ("niet altijd van toepassing", "not always applicable"),
    False: ("altijd van toepassing", "always applicable"),
}


def _reading(name: str, old: Chosen, new: Chosen) -> Iterator[Change]:
    gone = [reading for reading in old.readings if reading not in new.readings]
    came = [reading for reading in new.readings if reading not in old.readings]
    for reading in gone:
        this = (f"lezing `{reading}`", f"reading `{reading}`")
        yield Change(How.GONE, name, _renamed(this, _close(reading, came)), new.span)
    for reading in came:
        yield Change(How.NEW, name, (f"lezing `{reading}`", f"reading `{reading}`"), new.span)
    if old.default != new.default:
        defaults = [(f"standaard `{one.default}`", f"by default `{one.default}`") for one in (old, new)]
        yield Change(How.DIFFERENT, name, _was(*defaults), new.span)


# ------------------------------------------------------------------------------------------------------------- in words


def _of_kind(kind: Kind) -> tuple[str, str]:
    members = ", ".join(f"`{member}`" for member in kind.members)
    more = (f" in {kind.unit}", f" in {kind.unit}") if kind.unit else (f" uit {members}", f" from {members}")
    return (f"{kind.word}{more[0]}", f"{kind.word}{more[1]}") if kind.unit or members else (kind.word, kind.word)


def _text(bound: Value | None) -> str:
    return decimal(bound) if isinstance(bound, int | Fraction) else str(bound or "")


def _step(bounds: Bounds) -> tuple[str, str]:
    step = _text(bounds.step)
    return (f"stap {step}", f"step {step}") if step else ("zonder stap", "without a step")


def _range(bounds: Bounds) -> tuple[str, str]:
    low, high = _text(bounds.low), PEILDATUM if bounds.to_reference else _text(bounds.high)
    if not high:
        return (f"vanaf {low}", f"from {low}") if low else ("zonder grens", "without a bound")
    return f"{low} tot en met {high}".strip(), f"{low} up to and including {high}".strip()
