"""The files of the specification -> Specification: what is not a rule, with its sources and what it refers to."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeVar

from azrules.check import declare
from azrules.check.assemble import Draft
from azrules.check.elaborate import Scope
from azrules.check.inventory import Item
from azrules.check.sources import Sources
from azrules.diagnostic import Ledger, Problems, every, near
from azrules.lang import Words
from azrules.model import operators as op
from azrules.model import show
from azrules.model.citation import Citation
from azrules.model.expr import Call, Choose, Const, Expr, Ref
from azrules.model.ruleset import Ruleset
from azrules.model.specification import (
    Chapter,
    Elsewhere,
    Figure,
    Inconsistency,
    Moment,
    Recalculation,
    Specification,
    Statement,
    Text,
)
from azrules.model.types import Number, Type
from azrules.model.values import Fault, Result
from azrules.problems import specification as say
from azrules.syntax import declarations, document, literals, nodes
from azrules.syntax.formula import Name, parse
from azrules.syntax.keys import Keys
from azrules.syntax.nodes import Entry, Node, Scalar

T = TypeVar("T")
Drafted = Callable[[str], Draft | None]

FIGURES = "cijfers"
INCONSISTENCIES = "tegenstrijdigheden"
# The sections whose parts can be referred to; any other file has statements.
SECTIONS = {FIGURES: (FIGURES, "narekeningen"), INCONSISTENCIES: (INCONSISTENCIES,)}
_STATEMENTS = ("items",)


@dataclass(frozen=True)
class _Kind:
    """What a reference may name: how it is called and written, and which parts `of` a rule set have such a name.

    With `own` it may also be a part of the specification itself.
    """

    what: Words
    written: Words
    own: bool
    of: Callable[[Ruleset], Iterable[str]]


_PART = _Kind(
    ("regel of deel", "rule or part"),
    ("`regelset.regel` of `bestand.naam`", "`regelset.regel` or `bestand.naam`"),
    True,
    lambda ruleset: [*ruleset.own_rules, *ruleset.own_parameters, *ruleset.own_interpretations],
)
_INTERPRETATION = _Kind(
    ("interpretatie", "interpretation"),
    ("`regelset.interpretatie`", "`regelset.interpretatie`"),
    False,
    lambda ruleset: list(ruleset.own_interpretations),
)


def read(
    roots: Mapping[str, Node | None], sources: Sources, rulesets: Collection[str], drafted: Drafted, ledger: Ledger
) -> Specification:
    """The specification that files mean, by their names without `.yaml`; every mistake is in the ledger.

    `rulesets` are the names of the rule sets beside it; `drafted` gives one of them as far as it is right.
    """
    return _Reader(roots, sources, rulesets, drafted, ledger).specification()


def carried(specification: Specification, files: Iterable[str]) -> dict[str, tuple[Item, ...]]:
    """The items of the sources that files of the specification carry, and by which of their parts."""
    return {file: tuple(_items(file, specification)) for file in files}


def _items(file: str, specification: Specification) -> Iterator[Item]:
    chapter = specification.chapters.get(file)
    parts: Mapping[str, Statement | Figure] = chapter.statements if chapter else {}
    carriers: dict[str, list[str]] = {}
    for part in (specification.figures if file == FIGURES else parts).values():
        for point in part.points:
            carriers.setdefault(point, []).append(f"{file}.{part.name}")
    return (Item(point, tuple(by)) for point, by in carriers.items())


class _Reader:
    """The files while they are read.  What a file that cannot be read would have named, nobody knows."""

    def __init__(
        self,
        roots: Mapping[str, Node | None],
        sources: Sources,
        rulesets: Collection[str],
        drafted: Drafted,
        ledger: Ledger,
    ) -> None:
        self.roots = {file: root if isinstance(root, nodes.Mapping) else None for file, root in roots.items()}
        self.sources = sources
        self.rulesets = rulesets
        self.drafted = drafted
        self.ledger = ledger
        self.names = {file: root and _names(root, SECTIONS.get(file, _STATEMENTS)) for file, root in self.roots.items()}
        self.figures: Mapping[str, Figure | None] = {}

    def specification(self) -> Specification:
        chapters = {file: root for file, root in self.roots.items() if root and file not in SECTIONS}
        self.figures = self._each(FIGURES, FIGURES, self._figure)
        return Specification(
            chapters={file: self._chapter(file, root) for file, root in chapters.items()},
            figures=_those_there(self.figures),
            recalculations=_those_there(self._each(FIGURES, "narekeningen", self._recalculation)),
            inconsistencies=_those_there(self._each(INCONSISTENCIES, INCONSISTENCIES, self._inconsistency)),
        )

    def _each(self, file: str, section: str, make: Callable[[Entry], T]) -> dict[str, T | None]:
        """What each entry of a section means, under its name; None where it is not as it should be."""
        root = self.roots.get(file)
        entries = (root and self.ledger.attempt(Keys(root).entries, section)) or ()
        return {entry.key.text: self.ledger.attempt(make, entry) for entry in entries}

    # ------------------------------------------------------------------------------------------------------- the parts

    def _chapter(self, file: str, root: Node) -> Chapter:
        keys = Keys(root)
        name = keys.scalar("specificatie")
        if name and name.text != file:
            self.ledger.wrong.append(say.OTHER_NAME(name.span, file=file, name=name.text))
        statements = self._each(file, "items", self._statement)
        return Chapter(file, (keys.text("titel"), keys.text("en")), _those_there(statements))

    def _statement(self, entry: Entry) -> Statement:
        keys = Keys(entry.value)
        see = self._see(keys)
        elsewhere = [self.ledger.attempt(self._elsewhere, one) for one in keys.items("ook")]
        return Statement(
            name=entry.key.text,
            title=_text(keys, "titel"),
            text=_text(keys, "tekst"),
            citation=self._citation(keys.get("bron")),
            span=entry.key.span,
            elsewhere=tuple(one for one in elsewhere if one),
            see=see,
            points=_points(keys),
        )

    def _elsewhere(self, node: Node) -> Elsewhere:
        keys = Keys(node)
        return Elsewhere((keys.text("tekst"), keys.text("en")), self._citation(keys.get("bron")))

    def _figure(self, entry: Entry) -> Figure:
        keys = Keys(entry.value)
        value, type_ = keys.scalar("waarde"), declare.plain_type(None, keys.scalar("eenheid"))
        number = declare.value(value, type_) if value else None
        assert isinstance(type_, Number), "without a word for another type it is a number"
        assert number is None or isinstance(number, int | Fraction), "a number is written as one"
        return Figure(
            name=entry.key.text,
            title=_text(keys, "titel"),
            value=number,
            words=_text(keys, "in woorden"),
            type=type_,
            about=keys.text("ongeveer") == "ja",
            when=_moment(keys.needed("wanneer")),
            citation=self._citation(keys.get("bron")),
            span=entry.key.span,
            points=_points(keys),
        )

    def _recalculation(self, entry: Entry) -> Recalculation:
        keys = Keys(entry.value)
        see, written, why_not = self._see(keys), keys.needed("uitkomst"), keys.scalar("klopt niet")
        formula = self._formula(keys.needed("formule"))
        outcome = self._scope().term(parse(written.body), formula.type)
        assert isinstance(outcome.type, Number), "the shape of what comes out is that of a number"
        decimals = len("".join(re.findall(r"\.([0-9]+)", written.text)))
        step = Fraction(outcome.type.unit.factor) / 10**decimals
        found, said = op.ROUND_NEAREST(self._worth(formula), step), self._worth(outcome)
        gives = _shown(found, outcome.type)
        if isinstance(found, Fault) or (found != said and why_not is None):
            raise Problems(say.DOES_NOT_ADD_UP(written.span, found=gives, said=_shown(said, outcome.type)))
        if found == said and why_not is not None:
            raise Problems(say.ADDS_UP(why_not.span, found=gives))
        assert isinstance(found, int | Fraction) and isinstance(said, int | Fraction), "figures are numbers"
        return Recalculation(
            name=entry.key.text,
            title=_text(keys, "titel"),
            formula=formula,
            type=outcome.type,
            said=said,
            found=found,
            wrong=_text(keys, "klopt niet"),
            span=entry.key.span,
            see=see,
            citation=keys.maybe("bron", self._citation),
        )

    def _inconsistency(self, entry: Entry) -> Inconsistency:
        keys = Keys(entry.value)
        chosen = self._references(keys, "interpretaties", _INTERPRETATION)
        return Inconsistency(
            name=entry.key.text,
            title=_text(keys, "titel"),
            text=_text(keys, "uitleg"),
            citations=tuple(every(self._citation, keys.items("bronnen"))),
            interpretations=chosen,
            no_choice=_text(keys, "geen keuze nodig"),
            span=entry.key.span,
        )

    def _citation(self, node: Node | None) -> Citation:
        return declare.citation(document.citation(node), self.sources)

    # ------------------------------------------------------------------------------------------------------ the figures

    def _scope(self) -> Scope:
        def defined(name: Name) -> Ref:
            if (figure := self.figures[name.text]) is None:
                raise Problems()  # what is wrong with it was said
            return Ref(figure.name, figure.type, name.span)

        return Scope({}, frozenset(self.figures), defined, lambda name: None)

    def _formula(self, written: Scalar) -> Expr:
        """The meaning of a formula over figures; those that a source gives in words only are no number."""
        term = parse(written.body)
        known = [name for name, figure in self.figures.items() if figure is None or figure.value is not None]
        absent = [name for name in declarations.mentions(term) if name.text not in known]
        if absent:
            raise Problems(*(say.NO_SUCH_FIGURE(one.span, name=one.text, near=near(one.text, known)) for one in absent))
        return self._scope().infer(term)

    def _worth(self, expr: Expr) -> Result:
        match expr:
            case Const(value):
                return value
            case Ref(name):
                figure = self.figures[name]
                return figure.value if figure else None
            case Call(operator, args):
                return operator(*map(self._worth, args))
            case Choose(cases, otherwise):
                return self._worth(next((case.then for case in cases if self._worth(case.when) is True), otherwise))
        raise AssertionError("figures have no rows")

    # --------------------------------------------------------------------------------------------------- what they name

    def _see(self, keys: Keys) -> tuple[str, ...]:
        return self._references(keys, "zie", _PART)

    def _references(self, keys: Keys, key: str, kind: _Kind) -> tuple[str, ...]:
        """What a part refers to, as far as it is there; the ledger knows what is not."""
        found = [self.ledger.attempt(self._reference, scalar, kind) for scalar in keys.scalars(key)]
        return tuple(one for one in found if one)

    def _reference(self, scalar: Scalar, kind: _Kind) -> str:
        text = scalar.text
        file, _, name = text.partition(".")
        ruleset = None if file in self.names else file if file in self.rulesets else near(file, self.rulesets)
        draft = self.drafted(ruleset) if ruleset else None
        unread = self.names[file] is None if file in self.names else file in self.rulesets and draft is None
        known = [f"{of}.{one}" for of, ones in self.names.items() if kind.own for one in ones or ()]
        known += [f"{ruleset}.{one}" for one in kind.of(draft.ruleset)] if draft else []
        if text not in known and not unread and not (draft and name in draft.refused):
            meant = next((one for one in known if one.endswith(f".{text}")), None) or near(text, known)
            raise Problems(say.NO_SUCH_PART(scalar.span, name=text, what=kind.what, written=kind.written, near=meant))
        return text


def _names(root: nodes.Mapping, sections: Iterable[str]) -> list[str]:
    return [entry.key.text for section in sections for entry in Keys(root).entries(section)]


def _text(keys: Keys, key: str) -> Text:
    english = keys.get("en")
    return keys.text(key), Keys(english).text(key) if english else ""


def _points(keys: Keys) -> tuple[str, ...]:
    return tuple(scalar.text for scalar in keys.scalars("punten"))


def _moment(scalar: Scalar) -> Moment:
    """A year or a day, with `omstreeks` before it where the source bears no date."""
    written = scalar.text.removeprefix("omstreeks ")
    day = literals.day(written, scalar.span) if "-" in written else None
    return Moment(int(written[:4]), day, written != scalar.text)


def _shown(result: Result, type_: Type) -> Words:
    if isinstance(result, Fault):
        return "geen getal", "no number"
    return show.show(result, type_, "nl"), show.show(result, type_, "en")


def _those_there(found: Mapping[str, T | None]) -> dict[str, T]:
    return {name: one for name, one in found.items() if one is not None}
