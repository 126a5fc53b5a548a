"""Reforms: in which order they are applied, whether two of them clash, and the text of a rule set as one amends it.

A reform goes into the tree of the rule set, and every span keeps pointing to the file that has the words; what the
amended text means is found out as for any other text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations

from azrules.check import declare, timeline
from azrules.check.sources import Sources, stronger
from azrules.diagnostic import Diagnostic, Ledger, Message, Problems, near
from azrules.lang import Words
from azrules.model.citation import Citation, Document, Status
from azrules.model.reform import Reform, reform_file
from azrules.model.timeline import ALWAYS, Validity
from azrules.problems import reforms as say
from azrules.syntax import keywords as kw
from azrules.syntax import nodes
from azrules.syntax.document import dates
from azrules.syntax.keys import Keys
from azrules.syntax.nodes import Entry, Node, Scalar, Style
from azrules.syntax.reform import EXCEPTIONS, FACTS, Change, ReformDecl, Verb

_WHAT: Mapping[str, Words] = {
    "beoordelaars": ("de beoordelaar", "the judge"),
    "delen van een geval": ("de titel van het deel", "the title of the part"),
    FACTS: ("het gegeven", "the fact"),
    "parameters": ("de parameter", "the parameter"),
    "interpretaties": ("de interpretatie", "the interpretation"),
    "regels": ("de regel", "the rule"),
    EXCEPTIONS: ("de uitzondering", "the exception"),
    "criteria": ("het criterium", "the criterion"),
    "resultaten": ("het resultaat", "the result"),
}

# ------------------------------------------------------------------------------------------------ which goes with which


Find = Callable[[ReformDecl, Scalar], ReformDecl]


def in_order(asked: Iterable[ReformDecl], find: Find) -> tuple[ReformDecl, ...]:
    """The reforms, each behind those that it builds on, which `find` gives.

    Raises:
        Problems: reforms build on each other in a ring; what is wrong with one of them.
    """
    order: dict[str, ReformDecl] = {}

    def enter(decl: ReformDecl, path: tuple[str, ...]) -> None:
        for name in decl.builds_on:
            if name.text in path:
                ring = " -> ".join([*path[path.index(name.text) :], name.text])
                raise Problems(say.BUILDS_IN_A_RING(name.span, ring=ring))
            if name.text not in order:
                enter(find(decl, name), (*path, name.text))
        order[decl.name.text] = decl

    for one in asked:
        if one.name.text not in order:
            enter(one, (one.name.text,))
    return tuple(order.values())


def clashes(decls: Sequence[ReformDecl]) -> Iterator[Diagnostic]:
    """What two reforms both touch, when neither builds on the other."""
    before: dict[str, set[str]] = {}  # all that a reform builds on, also through others
    for decl in decls:
        on = {name.text for name in decl.builds_on}
        before[decl.name.text] = on.union(*(before[name] for name in on))
    for first, second in combinations(decls, 2):
        if first.name.text not in before[second.name.text]:
            yield from _clashes(first, second)


def _clashes(first: ReformDecl, second: ReformDecl) -> Iterator[Diagnostic]:
    told: set[tuple[str, str]] = set()
    for one in second.changes:
        for other in first.changes:
            if (thing := _touched(one)) == _touched(other) and thing not in told and _at_once(one, other):
                told.add(thing)
                section, name = thing
                label = (f"hier staat het in `{first.name.text}`", f"here it stands in `{first.name.text}`")
                yield say.CONFLICT(
                    one.key.span,
                    also=[(other.key.span, label)],
                    first=first.name.text,
                    second=second.name.text,
                    what=_WHAT[section],
                    name=name,
                )


def _touched(change: Change) -> tuple[str, str]:
    """What a change is about: an exception belongs to its rule."""
    return ("regels" if change.section == EXCEPTIONS else change.section), change.key.text


def _at_once(one: Change, other: Change) -> bool:
    """Whether two changes of the same thing are about the same days."""
    return any(mine.within(theirs) for mine in _periods(one) for theirs in _periods(other))


def _periods(change: Change) -> list[Validity]:
    """When a change holds: of the value of a parameter its period, of anything else always."""
    if change.verb is not Verb.CHANGES or not isinstance(change.value, nodes.Sequence):
        return [ALWAYS]
    return [_period(row) for row in change.value.items if isinstance(row, nodes.Mapping)]


# ----------------------------------------------------------------------------------------------------- what it is about


def reform(decl: ReformDecl, sources: Sources, sha256: str) -> Reform:
    """The reform that a declaration means.

    Raises:
        Problems: what is wrong with its source, or that it has none.
    """
    status = Status(decl.status.text)
    if decl.citation is None and status is not Status.PROPOSAL:
        raise Problems(say.REFORM_WITHOUT_SOURCE(decl.status.span, status=status.value))
    own = Citation(document(decl), "", decl.name.span)
    cited = declare.citation(decl.citation, sources) if decl.citation else own
    if problem := stronger(decl.name.text, status, cited):
        raise Problems(problem)
    return Reform(decl.name.text, decl.title, status, cited, sha256, decl.name.span, decl.help)


def document(decl: ReformDecl) -> Document:
    """The reform as a source of what it brings, for one that has no source itself."""
    return Document(reform_file(decl.name.text), f'Hervorming "{decl.title}"', "hervorming", Status(decl.status.text))


# ---------------------------------------------------------------------------------------------------- the amended text


def amended(root: nodes.Mapping, ruleset: str, decl: ReformDecl, ledger: Ledger) -> nodes.Mapping:
    """The text of a rule set as a reform amends it; a change that cannot be made is in the ledger."""
    text = _Text(root, ruleset, decl)
    for change in decl.changes:
        ledger.attempt(text.take, change)
    return text.root


class _Text:
    """The text of a rule set on its way."""

    def __init__(self, root: nodes.Mapping, ruleset: str, decl: ReformDecl) -> None:
        self.root = root
        self.ruleset = ruleset
        self.source = decl.source
        self.status = decl.status
        self.file = Scalar(reform_file(decl.name.text), decl.name.span, Style.PLAIN)

    def take(self, change: Change) -> None:
        """Make one change.

        Raises:
            Problems: what it is about is not there, or is there already.
        """
        match change.verb, change.section:
            case Verb.REMOVES, "criteria" | "resultaten":
                self.unlist(change, self.listed(change))
            case Verb.ADDS, "criteria":
                self.add_criterion(change)
            case Verb.ADDS, "resultaten":
                results = _items(self.root.get("resultaten"))
                if change.key.text in results:
                    raise Problems(self.problem(say.ALREADY_THERE, change))
                self.put((), "resultaten", change.key, (*results.values(), change.key))
            case _, "uitzonderingen":
                self.exceptions(change)
            case Verb.REMOVES, _:
                self.existing(change)
                self.root = _without(self.root, _path(change))
                if change.section == "regels":
                    for path in ((*self.decision(), "stel in volgorde"), ("resultaten",)):
                        if change.key.text in _items(_at(self.root, path)):
                            self.unlist(change, path)
            case Verb.CHANGES, "parameters":
                self.rows(change)
            case Verb.CHANGES, "interpretaties":
                entry = self.existing(change)
                assert isinstance(entry.value, nodes.Mapping) and isinstance(change.value, nodes.Mapping)
                value = entry.value
                for key in change.value.entries:
                    value = _with(value, (), key)
                self.root = _with(self.root, ("interpretaties",), Entry(entry.key, self.sourced(change, value)))
            case Verb.CHANGES, _:
                self.existing(change)
                self.set(change)
            case _:
                if _at(self.root, _path(change)) is not None:
                    raise Problems(self.problem(say.ALREADY_THERE, change))
                self.set(change)

    def problem(self, message: Message, change: Change, known: Iterable[str] = ()) -> Diagnostic:
        name = change.key.text
        what = _WHAT[change.section]
        return message(change.key.span, ruleset=self.ruleset, what=what, name=name, near=near(name, known))

    def existing(self, change: Change) -> Entry:
        """What a change is about, as it stands.

        Raises:
            Problems: it is not there, with the name that was perhaps meant.
        """
        *path, name = _path(change)
        group = _at(self.root, path)
        entry = group.entry(name) if isinstance(group, nodes.Mapping) else None
        if entry is None:
            raise Problems(self.problem(say.NOT_THERE, change, self.names(change.section)))
        return entry

    def names(self, section: str) -> list[str]:
        """The names in a section; of facts the full ones."""
        group = self.root.get(section)
        entries = group.entries if isinstance(group, nodes.Mapping) else ()
        if section != FACTS:
            return [entry.key.text for entry in entries]
        return [
            f"{entity.key.text}.{fact.key.text}"
            for entity in entries
            if isinstance(entity.value, nodes.Mapping)
            for fact in entity.value.entries
        ]

    def set(self, change: Change) -> None:
        """Put something in its place, with the source and the status of the reform where it has none itself."""
        assert change.value is not None, "what is only named is in a list"
        *path, name = _path(change)
        key = replace(change.key, text=name)
        self.root = _with(self.root, path, Entry(key, self.sourced(change, change.value)))

    def put(self, path: Sequence[str], name: str, key: Scalar, items: Iterable[Node]) -> None:
        """Put a list under a name; one that is empty goes."""
        listed = tuple(items)
        if listed:
            self.root = _with(self.root, path, Entry(replace(key, text=name), nodes.Sequence(listed, key.span)))
        else:
            self.root = _without(self.root, (*path, name))

    # ------------------------------------------------------------------------------------------- lists of rules by name

    def decision(self) -> tuple[str, ...]:
        """The path of the decision; nothing where there is none."""
        group = self.root.get("beslissing")
        return ("beslissing", group.entries[0].key.text) if isinstance(group, nodes.Mapping) else ()

    def listed(self, change: Change) -> tuple[str, ...]:
        """The path of the list in which a criterion or a result stands.

        Raises:
            Problems: it does not stand there; or there is no decision.
        """
        if change.section == "criteria" and not self.decision():
            raise Problems(say.NO_DECISION(change.key.span, ruleset=self.ruleset))
        path = (*self.decision(), "stel in volgorde") if change.section == "criteria" else ("resultaten",)
        known = _items(_at(self.root, path))
        if change.verb is Verb.REMOVES and change.key.text not in known:
            raise Problems(self.problem(say.NOT_THERE, change, known))
        return path

    def unlist(self, change: Change, path: Sequence[str]) -> None:
        """Take a rule from a list; from that of the decision also from its groups."""
        *above, name = path
        left = [item for text, item in _items(_at(self.root, path)).items() if text != change.key.text]
        if above and not left:
            raise Problems(say.NO_CRITERIA_LEFT(change.key.span, name=change.key.text))
        self.put(above, name, change.key, left)
        groups = _at(self.root, (*above, "groepen")) if above else None
        for group in groups.entries if isinstance(groups, nodes.Mapping) else ():
            members = _items(group.value)
            if members.pop(change.key.text, None):
                self.put((*above, "groepen"), group.key.text, group.key, members.values())

    def add_criterion(self, change: Change) -> None:
        """Put a criterion in its place in the order."""
        *path, name = self.listed(change)
        criteria = _items(_at(self.root, (*path, name)))
        if change.key.text in criteria:
            raise Problems(self.problem(say.ALREADY_THERE, change))
        assert isinstance(change.value, Scalar), "the shape was checked"
        word, _, before = change.value.text.partition(" ")
        if before and before not in criteria:
            span = change.value.body
            place = span.source.span(span.end - len(before), span.end)
            anchor = replace(change, key=Scalar(before, place, Style.PLAIN))
            raise Problems(self.problem(say.NOT_THERE, anchor, criteria))
        at = {"vooraan": 0, "achteraan": len(criteria)}.get(word, [*criteria].index(before) + 1 if before else 0)
        items = [*criteria.values()]
        self.put(path, name, change.key, [*items[:at], change.key, *items[at:]])

    # ------------------------------------------------------------------------------------------------------- exceptions

    def exceptions(self, change: Change) -> None:
        """Add exceptions to a rule, or take some away, each by its title; also in the versions that have their own."""
        rule = self.existing(replace(change, section="regels"))
        assert isinstance(change.value, nodes.Sequence), "the shape was checked"
        versions = _at(rule.value, (kw.VERSIONS.nl,))
        named = versions.entries if isinstance(versions, nodes.Mapping) else ()
        own = [(kw.VERSIONS.nl, one.key.text) for one in named if _at(one.value, (kw.EXCEPT.nl,)) is not None]
        if change.verb is Verb.REMOVES:
            titles = {_text(item, "titel") for path in ((), *own) for item in _exceptions(rule.value, path)}
            unknown = [
                self.problem(say.NOT_THERE, replace(change, key=replace(item, text=title)), titles)
                for title, item in _titles(change.value).items()
                if title not in titles
            ]
            if unknown:
                raise Problems(*unknown)
        for path in ((), *own):
            there = _exceptions(rule.value, path)
            if change.verb is Verb.ADDS:
                left = [*there, *(self.sourced(change, item) for item in change.value.items)]
            else:
                left = [item for item in there if _text(item, "titel") not in _titles(change.value)]
            self.put(("regels", rule.key.text, *path), kw.EXCEPT.nl, change.key, left)

    # ------------------------------------------------------------------------------------------------------- parameters

    def rows(self, change: Change) -> None:
        """Put new values in the place of what a parameter was worth in their periods."""
        parameter = self.existing(change).value
        assert isinstance(parameter, nodes.Mapping) and isinstance(change.value, nodes.Sequence)
        kept = parameter.get("waarden")
        rows: list[Node] = [*kept.items] if isinstance(kept, nodes.Sequence) else []
        for item in change.value.items:
            if isinstance(item, nodes.Mapping):
                rows = [part for row in rows for part in _cut(row, item)]
        new = [self.sourced(change, item) for item in change.value.items]
        self.put(("parameters", change.key.text), "waarden", change.key, (*rows, *new))

    # ---------------------------------------------------------------------------------------------- source and status

    def sourced(self, change: Change, node: Node) -> Node:
        """What a reform brings, with its source, and where a norm binds its status, unless it says otherwise."""
        if not isinstance(node, nodes.Mapping):
            return node
        match change.verb, change.section:
            case Verb.ADDS, "parameters":
                return self.each(change, node, "waarden")
            case _, "interpretaties":
                return self.each(change, node, "lezingen")
            case _, "regels" | "parameters":
                return self.said(node, {"bron": self.cited(change), "status": self.status})
            case _, "uitzonderingen" | "gegevens":
                return self.said(node, {"bron": self.cited(change)})
        return node

    def each(self, change: Change, node: nodes.Mapping, key: str) -> Node:
        """The same with a source for each value, or for each reading, below a key."""
        below = node.get(key)
        own = {"bron": self.cited(change)} | ({"status": self.status} if key == "waarden" else {})
        match below:
            case nodes.Sequence(items):
                rows = tuple(self.said(item, own) if isinstance(item, nodes.Mapping) else item for item in items)
                return _with(node, (), Entry(Scalar(key, below.span, Style.PLAIN), nodes.Sequence(rows, below.span)))
            case nodes.Mapping(entries):
                named = tuple(
                    Entry(
                        entry.key,
                        self.said(entry.value, own) if isinstance(entry.value, nodes.Mapping) else entry.value,
                    )
                    for entry in entries
                )
                return _with(node, (), Entry(Scalar(key, below.span, Style.PLAIN), nodes.Mapping(named, below.span)))
        return node

    def said(self, node: nodes.Mapping, also: Mapping[str, Node]) -> nodes.Mapping:
        for key, value in also.items():
            if node.entry(key) is None:
                node = _with(node, (), Entry(Scalar(key, value.span, Style.PLAIN), value))
        return node

    def cited(self, change: Change) -> Node:
        """The source of the reform; for want of one the reform itself."""
        if self.source is not None:
            return self.source
        key = Scalar("document", self.file.span, Style.PLAIN)
        return nodes.Mapping((Entry(key, self.file),), change.key.span)


# ------------------------------------------------------------------------------------------------------------ the tree


def _path(change: Change) -> tuple[str, ...]:
    """Where something stands in a rule file."""
    return (change.section, *change.key.text.split("."))


def _at(node: Node | None, path: Iterable[str]) -> Node | None:
    for name in path:
        node = node.get(name) if isinstance(node, nodes.Mapping) else None
    return node


def _with(node: nodes.Mapping, path: Sequence[str], entry: Entry) -> nodes.Mapping:
    """The tree with an entry below a path: in the place of the one of its name, else at the end."""
    if path:
        head, *rest = path
        there = node.entry(head)
        group = there.value if there and isinstance(there.value, nodes.Mapping) else nodes.Mapping((), entry.key.span)
        entry = Entry(there.key if there else Scalar(head, entry.key.span, Style.PLAIN), _with(group, rest, entry))
    if node.entry(entry.key.text) is None:
        return nodes.Mapping((*node.entries, entry), node.span)
    return nodes.Mapping(tuple(entry if old.key.text == entry.key.text else old for old in node.entries), node.span)


def _without(node: nodes.Mapping, path: Sequence[str]) -> nodes.Mapping:
    """The tree without what stands at a path, and without the groups that this leaves empty."""
    head, *rest = path
    there = node.entry(head)
    if there and rest and isinstance(there.value, nodes.Mapping) and (left := _without(there.value, rest)).entries:
        return _with(node, (), Entry(there.key, left))
    return nodes.Mapping(tuple(entry for entry in node.entries if entry is not there), node.span)


def _items(node: Node | None) -> dict[str, Node]:
    """The names in a list."""
    items = node.items if isinstance(node, nodes.Sequence) else ()
    return {item.text: item for item in items if isinstance(item, Scalar)}


def _text(node: Node, key: str) -> str:
    found = node.get(key) if isinstance(node, nodes.Mapping) else None
    return " ".join(found.text.split()) if isinstance(found, Scalar) else ""


def _exceptions(rule: Node, path: Iterable[str]) -> tuple[Node, ...]:
    """The exceptions of a rule, or of the version at a path in it."""
    found = _at(rule, (*path, kw.EXCEPT.nl))
    return found.items if isinstance(found, nodes.Sequence) else ()


def _titles(items: nodes.Sequence) -> dict[str, Scalar]:
    """Titles that are listed, each where it stands."""
    return {" ".join(item.text.split()): item for item in items.items if isinstance(item, Scalar)}


def _period(row: nodes.Mapping) -> Validity:
    """When a row holds; of one that cannot be read, always: the reader of parameters says so."""
    try:
        return timeline.validity(dates(Keys(row), row.span))
    except Problems:
        return ALWAYS


def _known(row: nodes.Mapping) -> date:
    """Since when a row is known; of one that was always known, or that cannot be read, the first day there is."""
    try:
        return timeline.known(dates(Keys(row), row.span)) or date.min
    except Problems:
        return date.min


def _cut(row: Node, new: nodes.Mapping) -> Iterator[Node]:
    """What is left of a row beside the period of a new one: all of it where that only corrects what was known."""
    assert isinstance(row, nodes.Mapping), "the shape was checked"
    there, taken = _period(row), _period(new)
    if there.within(taken) is None or _known(row) < _known(new):
        yield row
        return
    for left in there.without(taken):
        limited = _limited(row, "tot en met", left.end, there.end, new.get("vanaf"))
        yield _limited(limited, "vanaf", left.start, there.start, new.get("tot en met"))


def _limited(row: nodes.Mapping, key: str, day: date | None, was: date | None, by: Node | None) -> nodes.Mapping:
    """A row that begins or ends on another day than it did, because of a date that is written elsewhere."""
    if day == was or day is None:
        return row
    assert by, "only a date can make a period shorter"
    return _with(row, (), Entry(Scalar(key, by.span, Style.PLAIN), Scalar(day.isoformat(), by.span, Style.PLAIN)))
