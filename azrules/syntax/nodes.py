"""YAML text -> Node tree, each node with its Span.

A second, smaller YAML: three kinds of node, no anchors, no tags, one document, and every scalar kept as the text that
was written.  What a scalar means is decided later, by the one who knows which type is wanted; here `no` is two letters
and not False.  What YAML would silently read in another way than it looks is refused, with the way to write it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum, auto

import yaml

from azrules.diagnostic import Diagnostic, Ledger, Message, Problems
from azrules.problems import reading as say
from azrules.source import Source, Span
from azrules.syntax.indentation import misplaced
from azrules.syntax.plain import choices, listed, odd_space, quoted, shown
from azrules.syntax.refused import refused

MAX_DEPTH = 60


class Style(Enum):
    """How a scalar was written; JSON is a bare true, false, null or number of a JSON file.

    REFUSED stands for anything that cannot be what it should be: its mistake was said.
    """

    PLAIN = auto()
    QUOTED = auto()
    BLOCK = auto()
    JSON = auto()
    REFUSED = auto()


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text; `span` is all of it, with its quotation marks or its block header."""

    text: str
    span: Span
    style: Style

    @property
    def body(self) -> Span:
        """Where the text itself stands, without quotation marks or block header: a formula is parsed from there."""
        source, start, end = self.span.source, self.span.start, self.span.end
        match self.style:
            case Style.QUOTED:
                return source.span(start + 1, end - 1)
            case Style.BLOCK:
                header = source.text.find("\n", start, end)
                return source.span(end if header < 0 else header + 1, end)
        return self.span

    @property
    def refused(self) -> bool:
        """Whether something is wrong here, which was said."""
        return self.style is Style.REFUSED

    @property
    def empty(self) -> bool:
        """Whether nothing was written, or `~` or `null` that says so."""
        match self.style:
            case Style.PLAIN:
                return self.text in ("", "~", "null")
            case Style.JSON:
                return self.text == "null"
        return False


@dataclass(frozen=True, slots=True)
class Sequence:
    """Items under each other, or between `[` and `]`."""

    items: tuple[Node, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Entry:
    """A name with its value."""

    key: Scalar
    value: Node


@dataclass(frozen=True, slots=True)
class Mapping:
    """Names with values, in the order in which they were written; no name stands twice."""

    entries: tuple[Entry, ...]
    span: Span

    def entry(self, key: str) -> Entry | None:
        """The entry of this name, or None."""
        return next((entry for entry in self.entries if entry.key.text == key), None)

    def get(self, key: str) -> Node | None:
        """The value of this name, or None."""
        entry = self.entry(key)
        return entry.value if entry else None


Node = Scalar | Sequence | Mapping


def hole(node: Node) -> Scalar:
    """What is left of a node whose mistake was said: its place."""
    return Scalar("", node.span, Style.REFUSED)


_KINDS = {
    Scalar: ("één waarde", "one value"),
    Sequence: ("een lijst", "a list"),
    Mapping: ("een groep van sleutels", "a group of keys"),
}


def kind(node: Node) -> tuple[str, str]:
    """What a node is, as a message says it."""
    return ("niets", "nothing") if isinstance(node, Scalar) and node.empty else _KINDS[type(node)]


def duplicate(key: Scalar, first: Scalar) -> Diagnostic:
    """The message about a name that stands twice."""
    also = [(first.span, ("eerst hier", "first here"))]
    return say.DUPLICATE_KEY(key.span, name=shown(key.text), line=first.span.line, also=also)


_SLOW = yaml.SafeLoader
_FAST = getattr(yaml, "CSafeLoader", _SLOW)


def read(source: Source) -> Node:
    """The tree of a YAML text.

    Raises:
        Problems: all that can be noticed up to the first place that YAML itself refuses.
    """
    ledger = Ledger()
    root = sift(source, ledger)
    ledger.close()
    return root


def sift(source: Source, ledger: Ledger) -> Node:
    """The tree of a YAML text, with holes where something is refused; why stands in the ledger.

    Raises:
        Problems: all that was noticed, where YAML itself refuses the text, or nobody knows what belongs to what.
    """
    _check_lines(source)
    tree = _Tree(source)
    try:
        tree.grow(yaml.parse(source.text, Loader=_FAST))
    except (yaml.YAMLError, UnicodeError):
        # Once more with the parser that every machine has, so that the messages are everywhere the same.
        tree = _Tree(source)
        try:
            tree.grow(yaml.parse(source.text, Loader=_SLOW))
        except yaml.YAMLError as error:
            tree.give_up(refused(source, error))
    tree.wrong = list(_with_causes(source, tree.wrong))
    root = tree.root()
    ledger.wrong += tree.wrong
    return root


_CONSEQUENCES = (say.INDENTATION, say.DUPLICATE_KEY, say.GLUED_DASH)  # of a line that does not begin where it should


def _with_causes(source: Source, wrong: list[Diagnostic]) -> Iterator[Diagnostic]:
    """The messages, where one line is to blame for several only the one about that line."""
    mended = 0
    for found in Problems(*wrong).diagnostics:
        if found.message not in _CONSEQUENCES:
            yield found
        elif found.span.start >= mended:
            cause = misplaced(source, found, found.message is say.DUPLICATE_KEY, _readable)
            yield cause.diagnostic if cause else found
            mended = cause.end if cause else mended


def _readable(text: str, at: int) -> bool:
    """Whether nothing in a text begins where it should not, and something begins at this place."""
    tree = _Tree(Source("", text))
    try:
        events = list(yaml.parse(text, Loader=_FAST))
        tree.grow(events)
    except (yaml.YAMLError, UnicodeError, Problems):
        return False
    fits = not any(found.message in _CONSEQUENCES for found in tree.wrong)
    return fits and any(_start(event) == at for event in events)


_DIRECTIVE = re.compile(r"(?: *(?:#[^\n]*)?\n)*(%[^\n]*)")
_TAB = re.compile(r"^(?:[^#\t\n]|(?<=\S)#)*(\t)", re.MULTILINE)


def _check_lines(source: Source) -> None:
    """Refuses what would change the meaning of a line before any node is made: a tab before a comment, a directive."""
    if found := _DIRECTIVE.match(source.text):
        raise Problems(say.DIRECTIVE(source.span(*found.span(1))))
    if "\t" in source.text and (found := _TAB.search(source.text)):
        raise Problems(say.TAB(source.span(*found.span(1))))


_STYLES = {"'": Style.QUOTED, '"': Style.QUOTED, "|": Style.BLOCK, ">": Style.BLOCK}
_BLOCK_COMMENT = re.compile(r"(?:[&!]\S*\s+)*[|>][-+0-9]*#")
_WORD = re.compile(r"[^\s,\[\]{}]+|.?")
_BARE_COMMENT = re.compile(r" +(#+[^\s#][^\n]*)")
_GLUED_DASH = re.compile(r"\n *(-)(?=\s)")
_RANGE = re.compile(r"\S*\w\.\.-?\w")
_TIGHT_COMMA = re.compile(r"\s*,[^\s,\[\]{}]+")
_DECIMAL_COMMA = re.compile(r"-?[0-9]+,[0-9]+")
_COLON = re.compile(r" *:")


@dataclass(slots=True)
class _Open:
    """A collection that has begun and not ended."""

    start: int
    flow: bool
    named: bool
    items: list[Node] = field(default_factory=list)
    entries: dict[str, Entry] = field(default_factory=dict)
    key: Scalar | None = None
    again: bool = False  # the last name stood there already: those right below that do so too are a consequence
    spoilt: bool = False  # something in it has no place: nobody knows what it says
    end: int = 0
    split: bool = False  # a comma has split what should be one: what follows in it is a consequence


class _Tree:
    """Grows by the events of a file; has a stack of its own instead of recursion, so that no nesting can break it."""

    def __init__(self, source: Source) -> None:
        self.source, self.text = source, source.text
        self.whole: Node | None = None
        self.open: list[_Open] = []
        self.wrong: list[Diagnostic] = []

    def grow(self, events: Iterable[yaml.Event]) -> None:
        """Takes every event that a parser of PyYAML finds in the text."""
        for event in events:
            match event:
                case yaml.ScalarEvent():
                    self.put(self.scalar(event))
                case yaml.CollectionStartEvent():
                    self.begin(event)
                case yaml.CollectionEndEvent():
                    self.put(self.end(event))
                case yaml.AliasEvent():
                    self.refuse(say.ANCHORS, self.word(event))
                    self.put(Scalar("", self.word(event), Style.REFUSED))
                case yaml.DocumentStartEvent() if self.whole:
                    self.refuse(say.SECOND_DOCUMENT, self.word(event))
                    raise Problems(*self.wrong)

    def give_up(self, diagnostic: Diagnostic) -> None:
        """Adds what YAML itself cannot read, unless something better was said about that line or a later one."""
        self.whole = None
        if all(found.span.line < diagnostic.span.line for found in self.wrong):
            self.wrong.append(diagnostic)

    def root(self) -> Node:
        """The whole tree, unless nobody knows what belongs to what."""
        if self.wrong and (not self.whole or any(found.message in _CONSEQUENCES for found in self.wrong)):
            raise Problems(*self.wrong)
        if not self.whole or not self.whole.span.text:
            raise Problems(say.EMPTY_FILE(self.source.span(0, 0)))
        return self.whole

    def refuse(self, message: Message, span: Span, **values: str | int) -> None:
        self.wrong.append(message(span, near=None, also=(), text=shown(span.text), **values))

    # What an event becomes.

    def scalar(self, event: yaml.ScalarEvent) -> Scalar:
        said = len(self.wrong)
        self.check_properties(event)
        style = _STYLES.get(event.style or "", Style.PLAIN)
        span = self.source.span(_start(event), _end(event))
        if style is Style.BLOCK:
            span = self.source.span(span.start, span.start + len(span.text.rstrip()))
            if _BLOCK_COMMENT.match(span.text):
                raise yaml.YAMLError  # as the slow parser does, which knows why
        elif not span.text:
            span = self.nothing(span)
        scalar = Scalar(event.value, span, style)
        if style is Style.PLAIN:
            self.check_plain(scalar)
        return hole(scalar) if len(self.wrong) > said else scalar

    def begin(self, event: yaml.CollectionStartEvent) -> None:
        if len(self.open) == MAX_DEPTH:
            self.refuse(say.TOO_DEEP, self.word(event), limit=MAX_DEPTH)
            raise Problems(*self.wrong)
        self.check_properties(event)
        begun = _Open(_start(event), bool(event.flow_style), isinstance(event, yaml.MappingStartEvent))
        if begun.flow and self.text.startswith("?", begun.start):
            self.refuse(say.QUESTION, self.source.span(begun.start, begun.start + 1))
            begun.split = True
        self.open.append(begun)

    def end(self, event: yaml.CollectionEndEvent) -> Node:
        done = self.open.pop()
        entries, items = tuple(done.entries.values()), tuple(done.items)
        # YAML ends a block where the next line begins, we where its last part ends.
        span = self.source.span(done.start, _end(event) if done.flow else done.end)
        made = Mapping(entries, span) if done.named else Sequence(items, span)
        if done.named and done.flow and not span.text.startswith(("{", "&", "!", "?")):
            self.refuse(say.COLON, span, instead=f"`{quoted(span.text)}`")
            return hole(made)
        return hole(made) if done.split or done.spoilt else made

    def put(self, node: Node) -> None:
        """Gives a node its place in the collection that is open."""
        if not self.open:
            self.whole = node
            return
        here = self.open[-1]
        here.end = node.span.end
        if here.flow and not here.split:
            here.split = self.splits(node, here)
        if not here.named:
            here.items.append(node)
        elif not here.key:
            here.key = self.key(node, here)
        else:
            entry, here.key = Entry(here.key, node), None
            if entry.key.refused:
                here.spoilt = True
                return
            first = here.entries.setdefault(entry.key.text, entry)
            if first is not entry and not here.again:
                self.wrong.append(duplicate(entry.key, first.key))
            here.again = first is not entry

    def key(self, node: Node, here: _Open) -> Scalar:
        if not isinstance(node, Scalar) or node.empty:
            if not here.split:
                self.refuse(say.KEY_NOT_TEXT, node.span)
            return hole(node)
        if not _COLON.match(self.text, node.span.end) and not here.split:
            message = say.NAME_WITHOUT_VALUE if here.flow else say.KEY_NOT_TEXT
            spaced = re.sub(r":(?=\S)", ": ", node.text, count=1)
            meant = spaced if spaced != node.text else None
            self.wrong.append(message(node.span, near=meant, name=shown(node.text)))
            here.spoilt = True
        return node

    # What is refused although YAML can read it.

    def check_properties(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor or event.tag:
            self.refuse(say.ANCHORS if event.anchor else say.TAGS, self.word(event))

    def check_plain(self, scalar: Scalar) -> None:
        """What a text without quotation marks looks like and is not."""
        text, span = scalar.text, scalar.span
        if cut := _BARE_COMMENT.match(self.text, span.end):
            self.refuse(say.COMMENT, self.source.span(*cut.span(1)))
        if text == "<<":
            self.refuse(say.MERGE, span)
        if meant := choices(text):
            self.refuse(say.AMBIGUOUS, span, choices=listed(meant))
        if found := odd_space(span):
            self.wrong.append(found)
        if dash := _GLUED_DASH.search(self.text, span.start, span.end):
            self.refuse(say.GLUED_DASH, self.source.span(*dash.span(1)))
        if "?" in text and self.open and self.open[-1].flow:
            at = self.text.index("?", span.start)
            self.refuse(say.QUESTION, self.source.span(at, at + 1))

    def splits(self, node: Node, here: _Open) -> bool:
        """Whether a comma or a bracket inside `[ ]` or `{ }` has split what was meant as one."""
        if isinstance(node, Scalar) and node.style is Style.PLAIN:
            if not here.named and _RANGE.match(node.text):
                bracket = self.source.span(here.start, here.start + 1)
                self.refuse(say.SIGN, bracket, sign="[", instead="`leeftijd in [18..65)`")
                return True
            if node.text.count("(") != node.text.count(")"):
                self.refuse(say.BRACKETS, node.span)
                return True
        if comma := _TIGHT_COMMA.match(self.text, node.span.end):
            begin = node.span.start if isinstance(node, Scalar) else comma.start()
            span = self.source.span(begin, comma.end())
            decimal = [span.text.replace(",", ".")] if _DECIMAL_COMMA.fullmatch(span.text) else []
            self.refuse(say.COMMA, span, choices=listed([*decimal, span.text.replace(",", ", ", 1)]))
            return True
        return False

    def nothing(self, span: Span) -> Span:
        """Right behind what was written, for a value that was not."""
        at = span.start
        while at and self.text[at - 1] in " \n":
            at -= 1
        return self.source.span(at, at)

    def word(self, event: yaml.Event) -> Span:
        """The word at which something begins."""
        found = _WORD.match(self.text, _start(event))
        assert found
        return self.source.span(*found.span())


def _start(event: yaml.Event) -> int:
    assert event.start_mark
    return event.start_mark.index


def _end(event: yaml.Event) -> int:
    assert event.end_mark
    return event.end_mark.index
