"""An inventaris.yaml -> where each item of the sources went in a rule set, and which norm comes from none."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from azrules.check.assemble import Draft
from azrules.diagnostic import Diagnostic, Ledger, Problems, near
from azrules.model.ruleset import Ruleset
from azrules.problems import meaning as say
from azrules.syntax.keys import Keys
from azrules.syntax.nodes import Entry, Node

NOT_CODED = "niet gecodeerd"


@dataclass(frozen=True, slots=True)
class Item:
    """An item of the sources: what of the rule set carries it (`regels.criterium_7`), else what it is and why not."""

    id: str
    carriers: tuple[str, ...]
    kind: str = ""
    reason: str = ""


def items(drafted: Draft, root: Node, ledger: Ledger) -> tuple[Item, ...]:
    """The items of an inventory; what it names and the rule set does not have is in the ledger.

    Beside another mistake nobody knows which norm has no origin: its name may be what is wrong.
    """
    known = [*_parts(drafted.ruleset)]
    entries = Keys(root).entries("inventaris")
    found = [item for entry in entries if (item := ledger.attempt(_item, entry, known, drafted.refused))]
    if not ledger.wrong:
        ledger.wrong += _without_origin(drafted.ruleset, found)
    return tuple(found)


def _parts(ruleset: Ruleset) -> Iterator[str]:
    """Everything in a rule set that can carry an item, by path."""
    yield "status"
    yield from (f"regels.{name}" for name in ruleset.own_rules)
    yield from (f"parameters.{name}" for name in ruleset.own_parameters)
    facts = ruleset.own_facts.values()
    yield from (f"gegevens.{one.name}" for fact in facts for one in (fact, *fact.row))
    for interpretation in ruleset.own_interpretations.values():
        yield f"interpretaties.{interpretation.name}"
        yield from (f"interpretaties.{interpretation.name}.{reading.name}" for reading in interpretation.readings)
    if decision := ruleset.decision:
        yield f"beslissing.{decision.name}"
        yield from (f"beslissing.{decision.name}.groepen",) if decision.groups else ()


def _item(entry: Entry, known: Collection[str], refused: Collection[str]) -> Item:
    keys = Keys(entry.value)
    carriers = keys.scalars("drager")
    absent = [one for one in carriers if one.text not in known and not _was_refused(one.text, refused)]
    if absent:
        raise Problems(*(say.NO_CARRIER(one.span, path=one.text, near=_meant(one.text, known)) for one in absent))
    not_coded = keys.text(NOT_CODED)
    kind = NOT_CODED if not_coded else keys.text("soort")
    return Item(entry.key.text, tuple(one.text for one in carriers), kind, not_coded or keys.text("waarom"))


def _was_refused(path: str, refused: Collection[str]) -> bool:
    rest = path.partition(".")[2]
    return any(rest == name or rest.startswith(f"{name}.") for name in refused)


def _meant(path: str, known: Collection[str]) -> str | None:
    """The part whose name this is without the way to it, else the one that looks like it."""
    return next((part for part in known if part.endswith(f".{path}")), None) or near(path, known)


def _without_origin(ruleset: Ruleset, found: Iterable[Item]) -> Iterator[Diagnostic]:
    named = {carrier for item in found for carrier in item.carriers}
    for name in ruleset.own_rules:
        # the inventory is of the texts, not of the web
        of_texts = [one for one in ruleset.versions[name] if one.force and one.citation.document.file]
        if of_texts and f"regels.{name}" not in named:
            yield say.NO_ORIGIN(of_texts[0].span, name=name)
