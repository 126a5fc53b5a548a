"""Does a file have the shape that its schema asks for?  Finds the place, and says it in our words.

jsonschema does the comparing; it sees plain data, as an editor would.  It is imported when it is needed.  The schemas
are written flat (all keys in `properties`, `oneOf` only over what is `required`), so each error is about one place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from azrules.diagnostic import Diagnostic, Ledger, near
from azrules.lang import Words
from azrules.problems import shape as say
from azrules.source import Span
from azrules.syntax import keywords as kw
from azrules.syntax import nodes
from azrules.syntax.headings import lifted
from azrules.syntax.literals import day_meant
from azrules.syntax.nodes import Entry, Node, Scalar, Sequence, Style
from azrules.syntax.plain import listed, quoted, shown

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator

Schema = Mapping[str, Any]
Path = tuple[str | int, ...]


def check(root: Node, schema: Schema) -> Node:
    """The same tree, known to have the shape of the schema.

    Raises:
        Problems: everything about its keys, words and kinds of value that the schema does not allow.
    """
    ledger = Ledger()
    sifted = sift(root, schema, ledger)
    ledger.close()
    return sifted


def sift(root: Node, schema: Schema, ledger: Ledger) -> Node:
    """The tree as far as it has the shape of the schema; what is wrong goes into the ledger.

    What cannot be what it should be is a hole; a misspelt key goes on under the name that was meant.
    """
    root = lifted(root, schema, ledger)
    told: dict[tuple[int, str], Diagnostic] = {}  # by place and sentence
    while True:
        errors = _errors(root, schema)
        meant = {place: name for error in errors for place, name in error.meant()}
        for error in errors:
            if not meant or error.validator == "additionalProperties":
                for one in error.diagnostics():
                    told.setdefault((one.span.start, one.says()), one)
        if not meant:
            break
        root = _changed(root, (), meant, frozenset())
    ledger.wrong += told.values()
    if any(error.of_unknown_names for error in errors):
        return nodes.hole(root)
    return _changed(root, (), {}, frozenset(error.path for error in errors if error.cuts))


def _errors(root: Node, schema: Schema) -> list[_Error]:
    found = [_Error(root, schema, error) for error in _validator(schema).iter_errors(_plain(root))]
    return [one for one in found if not (isinstance(one.node, Scalar) and one.node.refused)]


_VALIDATORS: dict[int, Draft202012Validator] = {}


def _validator(schema: Schema) -> Draft202012Validator:
    """The validator of a schema, made once: it remembers where its references lead.

    A validator keeps its schema, so the id of that schema stays its own.
    """
    from jsonschema import Draft202012Validator

    if id(schema) not in _VALIDATORS:
        _VALIDATORS[id(schema)] = Draft202012Validator(schema)
    return _VALIDATORS[id(schema)]


def _changed(node: Node, path: Path, names: Mapping[tuple[Path, str], str], holes: frozenset[Path]) -> Node:
    """The tree with other names for some keys, and holes in some places; what is not changed is the same node."""
    if path in holes:
        return nodes.hole(node)
    match node:
        case nodes.Mapping(entries):
            made = tuple(_changed_entry(entry, path, names, holes) for entry in entries)
            same = all(new is old for new, old in zip(made, entries, strict=True))
            return node if same else nodes.Mapping(made, node.span)
        case Sequence(items):
            changed = tuple(_changed(item, (*path, at), names, holes) for at, item in enumerate(items))
            same = all(new is old for new, old in zip(changed, items, strict=True))
            return node if same else Sequence(changed, node.span)
    return node


def _changed_entry(entry: Entry, path: Path, names: Mapping[tuple[Path, str], str], holes: frozenset[Path]) -> Entry:
    name = names.get((path, entry.key.text))
    value = _changed(entry.value, (*path, entry.key.text), names, holes)
    if name is None and value is entry.value:
        return entry
    return Entry(replace(entry.key, text=name) if name else entry.key, value)


_WORDS = {"true": True, "false": False, "null": None, "~": None, "": None}


def _plain(node: Node) -> object:
    """The data that an editor sees: a number, true, false or nothing where no quotation marks say otherwise."""
    match node:
        case nodes.Mapping(entries):
            return {entry.key.text: _plain(entry.value) for entry in entries}
        case Sequence(items):
            return [_plain(item) for item in items]
        case Scalar(_, _, Style.REFUSED):
            return node  # fits no schema, and the error about it is not told
        case Scalar(text, _, Style.PLAIN | Style.JSON):
            return _WORDS[text] if text in _WORDS else _number(text)
        case Scalar(text):
            return text


_NUMBER = re.compile(r"-?[0-9]{1,30}(?:\.[0-9]{1,30})?")  # a longer one is no number of ours either


def _number(text: str) -> object:
    """The number that a text is to an editor, else the text itself."""
    if not _NUMBER.fullmatch(text):
        return text
    return Decimal(text) if "." in text else int(text)


# ---------------------------------------------------------------------------------------------- one error, in our words

_KINDS: Mapping[str, tuple[str, str]] = {
    "string": ("tekst", "text"),
    "integer": ("een geheel getal", "a whole number"),
    "number": ("een getal", "a number"),
    "boolean": ("ja of nee", "ja or nee"),
    "array": ("een lijst", "a list"),
    "object": ("een groep van sleutels", "a group of keys"),
    "null": ("niets", "nothing"),
}
_ADVICE: Mapping[str, tuple[str, str]] = {
    "string": ("schrijf de tekst achter de dubbelepunt", "write the text behind the colon"),
    "integer": ("schrijf een getal zonder punt, zoals 2", "write a number without a point, such as 2"),
    "array": (
        "zet elk punt op een eigen regel, met `- ` ervoor",
        "put each item on a line of its own, with `- ` before it",
    ),
    "object": (
        "schrijf op de regels eronder `naam: waarde`, twee spaties dieper",
        "write `name: value` on the lines below, two spaces deeper",
    ),
}


@dataclass(frozen=True)
class _Error:
    """An error of jsonschema, the tree it is about, and the whole schema."""

    root: Node
    schema: Schema
    error: Any

    @property
    def path(self) -> Path:
        return tuple(self.error.absolute_path)

    @property
    def node(self) -> Node:
        """What the error is about."""
        return self._at(self.path)

    @property
    def validator(self) -> str:
        """The keyword of the schema that is not met."""
        found: str = self.error.validator
        return found

    @property
    def cuts(self) -> bool:
        """Whether what the error is about cannot go on; a key too many or too few is no reason to drop the rest."""
        about_keys = self.validator in ("additionalProperties", "required", "dependentRequired")
        return not about_keys and not self._about_a_name

    @property
    def of_unknown_names(self) -> bool:
        """Whether a part of the file has a name of its own: nobody knows then what the names in it stand for."""
        found = [self.node.get(key) for key in self._extra()] if isinstance(self.node, nodes.Mapping) else []
        return self.path == () and any(isinstance(part, nodes.Mapping) for part in found)

    def diagnostics(self) -> Iterator[Diagnostic]:
        """What is wrong, in our words."""
        return _SAYS[self.validator](self)

    def meant(self) -> Iterator[tuple[tuple[Path, str], str]]:
        """The names that were meant by keys that have no meaning, by their place; none that stands there already."""
        free = self._free() if self._extra() else []
        for key in self._extra():
            if meant := kw.key_meant(key, free):
                free.remove(meant)
                yield (self.path, key), meant

    # What each keyword of a schema says.

    def unknown_keys(self) -> Iterator[Diagnostic]:
        left = self._free() or self.error.schema["properties"]
        for key in self._extra():
            yield say.UNKNOWN_KEY(self._key(key), name=shown(key), known=listed(left), near=kw.key_meant(key, left))

    def missing_keys(self) -> Iterator[Diagnostic]:
        yield from map(self.missing_key, self._required())

    def missing_key(self, key: str) -> Diagnostic:
        return say.MISSING_KEY(self._head(), key=f"`{key}`", example=f"`{key}: {self._example(key)}`")

    def wrong_kind(self) -> Iterator[Diagnostic]:
        wanted = self.error.validator_value
        kinds = [wanted] if isinstance(wanted, str) else list(wanted)
        # What is no text is told as text: a number or a truth is written as text is.
        said = [kind for kind in kinds if kind not in ("number", "boolean") or "string" not in kinds]
        advice: Words = next((_ADVICE[kind] for kind in said if kind in _ADVICE), _ADVICE["string"])
        if not isinstance(self.node, Scalar) or self.node.empty:
            yield say.WRONG_KIND(self._head(), wanted=_either(said), found=nodes.kind(self.node), advice=advice)
        elif "pattern" in self.error.schema:
            yield from self.notation()
        else:
            text = self.node.text
            advice = _quotes(text) if said == ["string"] else advice
            yield say.WRONG_KIND(self.node.span, wanted=_either(said), found=f"`{shown(text)}`", advice=advice)

    def unknown_word(self) -> Iterator[Diagnostic]:
        known = [str(word) for word in self.error.validator_value]
        text = self._text()
        yield say.UNKNOWN_WORD(self._span(), text=shown(text), known=listed(known), near=near(text, known))

    def notation(self) -> Iterator[Diagnostic]:
        examples = [str(example) for example in self.error.schema["examples"]]
        text, pattern = self._text(), self.error.schema.get("pattern", "(?!)")
        written = (day_meant(text), re.sub(r"\W+", "_", text.lower()).strip("_"))
        meant = next((one for one in written if one and re.search(pattern, one)), None)
        yield say.NOTATION(self._span(), text=shown(text), example=listed(examples), near=meant)

    def nothing(self) -> Iterator[Diagnostic]:
        """A text without a character in it."""
        nothing = ("niets", "nothing")
        yield say.WRONG_KIND(self._span(), wanted=_KINDS["string"], found=nothing, advice=_ADVICE["string"])

    def too_few(self) -> Iterator[Diagnostic]:
        yield say.TOO_FEW(self._head(), count=self.error.validator_value)

    def too_many(self) -> Iterator[Diagnostic]:
        limit: int = self.error.validator_value
        for key in [*self.error.instance][limit:]:
            yield say.TOO_MANY(self._key(key), name=shown(key), count=limit)

    def twice(self) -> Iterator[Diagnostic]:
        assert isinstance(self.node, Sequence), "only a list has unique items"
        first: dict[str, Span] = {}
        for item in self.node.items:
            text = item.span.text
            if text in first:
                also = [(first[text], ("eerst hier", "first here"))]
                yield say.TWICE_IN_LIST(item.span, text=shown(text), also=also)
            first.setdefault(text, item.span)

    def one_of(self) -> Iterator[Diagnostic]:
        """Of several bodies (each a row of keys) exactly one must be there, and all of it."""
        if not isinstance(self.error.instance, dict):
            return  # that it is no group of keys is said already
        branches: list[list[str]] = [branch["required"] for branch in self.error.validator_value]
        begun = [branch for branch in branches if any(key in self.error.instance for key in branch)]
        match begun:
            case []:
                yield say.NO_BODY(self._head(), known=_alternatives(branches))
            case [only]:
                absent = [key for key in only if key not in self.error.instance]
                yield from map(self.missing_key, absent)
            case _:
                here = sorted(
                    (key for branch in begun for key in branch if key in self.error.instance),
                    key=lambda key: self._key(key).start,
                )
                first, second, *_ = here
                also = [(self._key(first), ("dit staat er al", "this stands there already"))]
                yield say.TWO_BODIES(self._key(second), first=f"`{first}`", second=f"`{second}`", also=also)

    def only_else(self) -> Iterator[Diagnostic]:
        """`eerste die past` asks for a row with a condition; of a row that is wrong something else is said."""
        rows = self.error.instance
        if rows and all(isinstance(row, dict) and kw.ELSE.nl in row for row in rows):
            yield say.ONLY_ELSE(self._head())

    def together(self) -> Iterator[Diagnostic]:
        for key, others in self.error.validator_value.items():
            for other in others:
                if key in self.error.instance and other not in self.error.instance:
                    yield say.ALSO_NEEDED(self._key(key), key=f"`{key}`", other=f"`{other}`")

    def _example(self, key: str) -> str:
        """A value that a key could have."""
        about = self.error.schema["properties"][key]
        *_, name = about.get("$ref", "").split("/")
        about = {**self.schema["$defs"].get(name, {}), **about} if name else about
        if "required" in about:
            return f"{{{', '.join(f'{inner}: ...' for inner in about['required'])}}}"
        return str(next(iter([*about.get("enum", ()), *about.get("examples", ())]), "..."))

    # Places.

    def _at(self, path: Path) -> Node:
        node = self.root
        for step in path:
            found = node.get(str(step)) if isinstance(node, nodes.Mapping) else None
            node = node.items[int(step)] if isinstance(node, Sequence) else found or node
        return node

    def _key(self, key: str) -> Span:
        """The place of a key of this group."""
        assert isinstance(self.node, nodes.Mapping)
        entry = self.node.entry(key)
        assert entry, "the key is in the data"
        return entry.key.span

    def _head(self) -> Span:
        """Where a group or a list begins: the name before it, else its first word."""
        if self.path and isinstance(self.path[-1], str):
            above = self._at(self.path[:-1])
            assert isinstance(above, nodes.Mapping)
            entry = above.entry(self.path[-1])
            assert entry, "the key is in the data"
            return entry.key.span
        if isinstance(self.node, nodes.Mapping) and self.node.entries:
            return self.node.entries[0].key.span
        return self.node.span.source.span(self.node.span.start, self.node.span.start + 1)

    @property
    def _about_a_name(self) -> bool:
        return "propertyNames" in self.error.relative_schema_path

    def _span(self) -> Span:
        return self._key(self.error.instance) if self._about_a_name else self.node.span

    def _text(self) -> str:
        if self._about_a_name:
            return str(self.error.instance)
        return self.node.text if isinstance(self.node, Scalar) else self.node.span.text

    def _free(self) -> list[str]:
        """The keys that may still stand here: where there is one body, no other."""
        schema, here = self.error.schema, self.error.instance
        bodies = [branch["required"] for branch in schema.get("oneOf", ()) if "required" in branch]
        begun = [keys for keys in bodies if any(key in here for key in keys)]
        others = {key for keys in bodies if begun and keys not in begun for key in keys}
        return [key for key in schema["properties"] if key not in here and key not in others]

    def _extra(self) -> list[str]:
        if self.validator != "additionalProperties":
            return []
        return [key for key in self.error.instance if key not in self.error.schema["properties"]]

    def _required(self) -> list[str]:
        """The one key of this error; jsonschema gives an error for each."""
        return [key for key in self.error.validator_value if self.error.message.startswith(repr(key))]


def _either(kinds: Iterable[str]) -> Words:
    said = [_KINDS[kind] for kind in kinds]
    return " of ".join(nl for nl, _ in said), " or ".join(en for _, en in said)


def _quotes(text: str) -> Words:
    return f"zet tekst tussen aanhalingstekens: `{quoted(text)}`", f"put text between quotation marks: `{quoted(text)}`"


def _alternatives(branches: Iterable[list[str]]) -> Words:
    said = [[f"`{key}`" for key in branch] for branch in branches]
    return ", ".join(" met ".join(keys) for keys in said), ", ".join(" with ".join(keys) for keys in said)


_SAYS: Mapping[str, Callable[[_Error], Iterator[Diagnostic]]] = {
    "additionalProperties": _Error.unknown_keys,
    "required": _Error.missing_keys,
    "type": _Error.wrong_kind,
    "enum": _Error.unknown_word,
    "pattern": _Error.notation,
    "minimum": _Error.notation,
    "minLength": _Error.nothing,
    "minItems": _Error.too_few,
    "minProperties": _Error.too_few,
    "maxProperties": _Error.too_many,
    "uniqueItems": _Error.twice,
    "contains": _Error.only_else,
    "oneOf": _Error.one_of,
    "dependentRequired": _Error.together,
}
