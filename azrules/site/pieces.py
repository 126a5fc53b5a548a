"""What rules and the specification are made of, piece by piece: what each is called, where it stands, what it cites.

A piece has the path under which an inventory names it (`regels.criterium_7`); what no inventory can name has one of the
same kind (`kaders.decreet_2022`).  Every citation there is belongs to a piece.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from azrules.check.specification import FIGURES, INCONSISTENCIES
from azrules.lang import Words, in_language
from azrules.model.citation import Citation, Document, Status
from azrules.model.expr import Choose
from azrules.model.ruleset import Rule, Ruleset, exprs
from azrules.model.specification import Specification, Text
from azrules.run.wording import Wording
from azrules.site import address, citing
from azrules.site.desk import Desk
from azrules.site.html import Html, in_a_row, join

T = TypeVar("T")


class Kind(Enum):
    """What a piece is, in both languages."""

    WHOLE = ("het geheel", "the whole")
    FRAMEWORK = ("kader", "framework")
    REFORM = ("hervorming", "reform")
    DECISION = ("beslissing", "decision")
    RULE = ("regel", "rule")
    PARAMETER = ("parameter", "parameter")
    FACT = ("gegeven", "fact")
    INTERPRETATION = ("interpretatie", "interpretation")
    READING = ("lezing", "reading")
    STATEMENT = ("uitspraak", "statement")
    FIGURE = ("cijfer", "figure")
    RECALCULATION = ("narekening", "recalculation")
    INCONSISTENCY = ("tegenstrijdigheid", "contradiction")

    @property
    def words(self) -> Words:
        return self.value


NORMS = frozenset({Kind.WHOLE, Kind.FRAMEWORK, Kind.REFORM, Kind.RULE, Kind.PARAMETER})


@dataclass(frozen=True)
class Piece:
    """A piece of a rule set or of a file of the specification (`of`), told in one language.

    `name` is the one by which its rule set knows it.  `statuses` is how far a norm binds, of each of its versions; an
    open question, and what is no norm, has none.
    """

    of: str
    path: str
    name: str
    kind: Kind
    title: str
    place: str
    citations: tuple[Citation, ...] = ()
    statuses: tuple[Status, ...] = ()


def every(desk: Desk) -> Mapping[str, Mapping[str, Piece]]:
    """Every piece by its path, for each rule set and each file of the specification."""
    found = {name: _of_ruleset(desk, name) for name in desk.book.told}
    return {name: {piece.path: piece for piece in of} for name, of in (found | _of_specification(desk)).items()}


def subject(desk: Desk, of: str) -> str:
    """What a rule set, or a file of the specification, is called."""
    if of in desk.book.told:
        return desk.wording(of).text("regelset.titel")
    if chapter := desk.book.specification.chapters.get(of):
        return desk.say(chapter.title)
    return desk.say(_FILES[of])


_FILES: Mapping[str, Words] = {
    FIGURES: ("Cijfers", "Figures"),
    INCONSISTENCIES: ("Tegenstrijdigheden in de bronnen", "Contradictions in the sources"),
}

# ---------------------------------------------------------------------------------------------------------- a rule set


def _of_ruleset(desk: Desk, of: str) -> Iterator[Piece]:
    told = desk.book.told[of]
    yield from _whole(desk, of, told.ruleset)
    for reformed in told.reformed:
        reform, words = reformed.reforms[-1], Wording(reformed, desk.lang)
        title = words.text(f"hervormingen.{reform.name}.titel")
        path, place = f"hervormingen.{reform.name}", address.ruleset(of)
        yield Piece(of, path, reform.name, Kind.REFORM, title, place, (reform.citation,), (reform.status,))
    yield from _norms(desk, of, told.ruleset)
    yield from _facts(desk, of, told.ruleset)
    yield from _interpretations(desk, of, told.ruleset)


def _whole(desk: Desk, of: str, ruleset: Ruleset) -> Iterator[Piece]:
    words, place = desk.wording(of), address.ruleset(of)
    status = desk.say(("De status van het geheel", "The status of the whole"))
    yield Piece(of, "status", of, Kind.WHOLE, status, place, (ruleset.citation,), (ruleset.status,))
    for one in ruleset.frameworks:
        if one.name:
            path, title = f"kaders.{one.name}", words.text(f"kaders.{one.name}.titel")
            yield Piece(of, path, one.name, Kind.FRAMEWORK, title, place, (one.citation,), (one.status,))
    if decision := ruleset.decision:
        path, title = f"beslissing.{decision.name}", words.text(f"beslissing.{decision.name}.titel")
        groups = desk.say((f"{title}: de groepen van vragen", f"{title}: the groups of questions"))
        yield Piece(of, path, decision.name, Kind.DECISION, title, place, (ruleset.citation,))
        yield Piece(
            of, f"{path}.groepen", f"{decision.name}.groepen", Kind.DECISION, groups, place, (ruleset.citation,)
        )


def _norms(desk: Desk, of: str, ruleset: Ruleset) -> Iterator[Piece]:
    words = desk.wording(of)
    for name in ruleset.own_rules:
        versions = ruleset.versions[name]
        cited = [citation for version in versions for citation in _cited(version)]
        binding = _once(version.status for version in versions if not version.open_question)
        yield Piece(
            of, f"regels.{name}", name, Kind.RULE, words.title(name), address.rule(of, name), _once(cited), binding
        )
    for name, parameter in ruleset.own_parameters.items():
        place, rows = address.parameter(of, name), parameter.rows
        cited = [row.citation for row in rows]
        binding = _once(row.status for row in rows)
        yield Piece(of, f"parameters.{name}", name, Kind.PARAMETER, words.title(name), place, _once(cited), binding)


def _cited(rule: Rule) -> Iterator[Citation]:
    """What a version of a rule cites, in its own name, for its exceptions and for its advice."""
    yield rule.citation
    for body in exprs(rule):
        if isinstance(body, Choose):
            yield from (case.citation for case in body.cases if case.citation)
    if rule.advice and rule.advice.citation:
        yield rule.advice.citation


def _facts(desk: Desk, of: str, ruleset: Ruleset) -> Iterator[Piece]:
    words = desk.wording(of)
    for listed in ruleset.own_facts.values():
        for fact in (listed, *listed.row):
            cited = fact.citation or listed.citation
            title, place = words.title(fact.name), address.fact(of, fact.name)
            yield Piece(of, f"gegevens.{fact.name}", fact.name, Kind.FACT, title, place, (cited,) if cited else ())


def _interpretations(desk: Desk, of: str, ruleset: Ruleset) -> Iterator[Piece]:
    words = desk.wording(of)
    for name, one in ruleset.own_interpretations.items():
        path, place = f"interpretaties.{name}", address.interpretation(of, name)
        cited = {reading.name: (reading.citation,) if reading.citation else () for reading in one.readings}
        every = _once(citation for found in cited.values() for citation in found)
        yield Piece(of, path, name, Kind.INTERPRETATION, words.text(f"{path}.vraag"), place, every)
        for reading in one.readings:
            title = words.text(f"{path}.lezingen.{reading.name}.titel")
            named = f"{name}.{reading.name}"
            yield Piece(of, f"{path}.{reading.name}", named, Kind.READING, title, place, cited[reading.name])


# --------------------------------------------------------------------------------------------------- the specification


def _of_specification(desk: Desk) -> dict[str, Iterator[Piece]]:
    spec = desk.book.specification
    return {
        **{name: _statements(desk, spec, name) for name in spec.chapters},
        FIGURES: _figures(desk, spec),
        INCONSISTENCIES: _inconsistencies(desk, spec),
    }


def _statements(desk: Desk, spec: Specification, of: str) -> Iterator[Piece]:
    for name, one in spec.chapters[of].statements.items():
        cited = (one.citation, *(other.citation for other in one.elsewhere))
        yield _said(desk, of, name, Kind.STATEMENT, one.title, cited)


def _figures(desk: Desk, spec: Specification) -> Iterator[Piece]:
    for figure in spec.figures.values():
        yield _said(desk, FIGURES, figure.name, Kind.FIGURE, figure.title, (figure.citation,))
    for one in spec.recalculations.values():
        cited = (one.citation,) if one.citation else ()
        yield _said(desk, FIGURES, one.name, Kind.RECALCULATION, one.title, cited)


def _inconsistencies(desk: Desk, spec: Specification) -> Iterator[Piece]:
    for one in spec.inconsistencies.values():
        yield _said(desk, INCONSISTENCIES, one.name, Kind.INCONSISTENCY, one.title, one.citations)


def _said(desk: Desk, of: str, name: str, kind: Kind, title: Text, cited: Iterable[Citation]) -> Piece:
    return Piece(of, f"{of}.{name}", name, kind, desk.say(title), address.part(of, name), _once(cited))


def _once(found: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(found))


# ------------------------------------------------------------------------------------------------------- what they cite


def documents(pieces: Mapping[str, Mapping[str, Piece]]) -> Mapping[str, Document]:
    """Every document that something cites, by name, in the order in which they are met."""
    cited = (citation for of in pieces.values() for piece in of.values() for citation in piece.citations)
    return {citation.document.name: citation.document for citation in cited}


def by_place(pieces: Iterable[Piece], cited: Document) -> Mapping[citing.Place, list[Piece]]:
    """The pieces that cite a document, each under the places that it names, in the order of the document."""
    found: dict[citing.Place, dict[str, Piece]] = {}
    for piece in pieces:
        for citation in piece.citations:
            if citation.document == cited:
                found.setdefault(citing.place_of(citation), {})[piece.path] = piece
    return {place: list(found[place].values()) for place in sorted(found, key=_in_order)}


def _in_order(place: citing.Place) -> tuple[int, int, str]:
    where, lines = place
    return (*lines, where) if lines else (0, 0, where)


def kinds(desk: Desk, pieces: Iterable[Piece]) -> Html:
    """Links to pieces, those of a kind behind the word for it."""
    grouped: dict[str, list[Piece]] = {}
    for piece in pieces:
        grouped.setdefault(in_language(piece.kind.words, desk.lang), []).append(piece)
    told = [join(f"{kind}: ", links(desk, of)) for kind, of in grouped.items()]
    return in_a_row(told, "; ")


def links(desk: Desk, pieces: Iterable[Piece]) -> Html:
    """Links to pieces, in a row."""
    return in_a_row(desk.link(piece.place, piece.title) for piece in pieces)
