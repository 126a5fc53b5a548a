"""The schemas: an editor shows their words, `shape` says what they refuse, and `document` reads what they allow."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from azrules import library
from azrules.source import Source
from azrules.syntax import keywords as kw
from azrules.syntax import nodes, shape
from tests.long import LONG

ROOT = Path(__file__).parents[1]
Schema = Mapping[str, Any]
SCHEMAS: Mapping[str, Schema] = {
    name: library.schema(name)
    for name in (path.name.partition(".")[0] for path in sorted((ROOT / "schemas").glob("*.schema.json")))
}
GIVEN = ("uitkomst", "vergelijking", "watals", "wet")  # what azrules gives; the others are what it reads
WRITTEN = [name for name in SCHEMAS if name not in GIVEN]

# The keywords of a schema that refuse nothing: they say what is there, or where to look.
_SILENT = {"title", "description", "examples", "enumDescriptions", "properties", "items", "propertyNames", "$ref"}
_ROOT_ONLY = {"$schema", "$defs"}
_CONDITION = {"if", "then"}  # which of the kinds of a value the rest is about


@dataclass(frozen=True)
class Part:
    """A schema inside a schema, with the path to it; `whole` resolves what it refers to."""

    path: str
    schema: Schema
    whole: Schema

    def resolved(self) -> Schema:
        """The schema with what it refers to, as a validator takes it."""
        return {**self.schema, "$defs": self.whole.get("$defs", {})}

    def has(self, keyword: str) -> bool:
        """Whether it uses a keyword, itself or in what it refers to."""
        there = self.schema.get("$ref", "").rpartition("/")[2]
        return keyword in self.schema or keyword in self.whole.get("$defs", {}).get(there, {})


def parts(path: str, schema: Schema, whole: Schema) -> Iterator[Part]:
    yield Part(path, schema, whole)
    for keyword in ("properties", "$defs"):
        for name, inner in schema.get(keyword, {}).items():
            yield from parts(f"{path}.{name}", inner, whole)
    for keyword in ("items", "additionalProperties", "propertyNames", "if", "then", "contains"):
        if isinstance(inner := schema.get(keyword), dict):
            yield from parts(f"{path}[{keyword}]", inner, whole)


def keys(schema: Schema) -> set[str]:
    """Every key that a schema knows."""
    inner = [*schema.get("properties", {}).values(), *schema.get("$defs", {}).values()]
    inner += [schema[key] for key in ("items", "additionalProperties") if isinstance(schema.get(key), dict)]
    return {*schema.get("properties", {}), *(key for part in inner for key in keys(part))}


PARTS = [part for name, schema in SCHEMAS.items() for part in parts(name, schema, schema)]
SAID = [part for part in PARTS if part.path.partition(".")[0].partition("[")[0] in WRITTEN]


def short(part: Part) -> str:
    return part.path


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_a_schema(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name])
    assert SCHEMAS[name]["$schema"] == Draft202012Validator.META_SCHEMA["$id"]


def test_what_an_editor_shows() -> None:
    """Each key, item and value says in a Dutch sentence what it is."""
    inside = re.compile(r"\[(?:if|then|contains|propertyNames)\]$")
    silent = [part.path for part in PARTS if not inside.search(part.path) and not part.has("description")]
    assert silent == []
    told = [part.schema["description"] for part in PARTS if "description" in part.schema]
    assert [text for text in told if not re.fullmatch(r"[A-ZÉ][^\n]*\.", text)] == []


def test_each_choice_is_told() -> None:
    choices = [part.schema for part in PARTS if "enum" in part.schema]
    assert choices
    assert [one["enum"] for one in choices if len(one["enum"]) != len(one.get("enumDescriptions", ()))] == []


NOTATIONS = [part for part in SAID if {"pattern", "minimum", "minLength"} & part.schema.keys()]


def test_what_asks_for_a_notation_shows_one() -> None:
    """`shape` shows the examples in its message."""
    assert NOTATIONS
    assert [part.path for part in NOTATIONS if not part.schema.get("examples")] == []


def test_every_example_fits() -> None:
    shown = [(part, example) for part in PARTS for example in part.schema.get("examples", ())]
    assert shown
    wrong = [(p.path, e) for p, e in shown if not Draft202012Validator(p.resolved()).is_valid(e)]
    assert wrong == []


@pytest.mark.parametrize("name", WRITTEN)
def test_a_schema_uses_what_we_can_say(name: str) -> None:
    """A keyword that refuses something has a message, and is written so that its error is about one place."""
    for part in SAID:
        if part.path.startswith(name):
            used = part.schema.keys() - _SILENT - _CONDITION - (_ROOT_ONLY if part.path == name else set())
            assert used <= shape._SAYS.keys(), part.path
            assert isinstance(part.schema.get("additionalProperties", False), bool | dict)
            assert all(list(branch) == ["required"] for branch in part.schema.get("oneOf", ())), part.path
            assert part.schema.get("contains", {"required": ["als"]}).keys() == {"required"}, part.path
            assert "if" not in part.schema or part.schema["if"].keys() == {"type"}, part.path


def test_everything_that_can_be_said_is_used() -> None:
    assert {keyword for part in SAID for keyword in part.schema} >= shape._SAYS.keys()


@pytest.mark.parametrize("name", WRITTEN)
def test_no_key_is_unknown_by_accident(name: str) -> None:
    """A group of keys is closed, or says what each of its values is; only the facts of an example are read later."""
    open_ = [
        p.path
        for p in SAID
        if p.path.startswith(name) and p.schema.get("type") == "object" and p.schema.keys() > {"type"}
    ]
    closed = [p.path for p in SAID if "additionalProperties" in p.schema]
    assert {path for path in open_ if path not in closed} <= {
        "voorbeelden.voorbeeld.gegevens",
        "voorbeelden.voorbeeld_met_delen.gegevens[additionalProperties]",
    }
    assert open_


# --------------------------------------------------------------------------------------------- the table of keywords

RULE: Schema = SCHEMAS["regelset"]["$defs"]["regel"]
BODY: Schema = SCHEMAS["regelset"]["$defs"]["inhoud"]
CONDITION: Schema = SCHEMAS["regelset"]["$defs"]["voorwaarde"]
ROW: Schema = SCHEMAS["regelset"]["$defs"]["rij_van_geval"]


def needed(schema: Schema) -> set[str]:
    """The keys of which one must be there."""
    return {key for branch in schema.get("then", schema)["oneOf"] for key in branch["required"]}


def test_the_table_of_keywords_is_the_schema() -> None:
    bodies = {keyword.nl for keyword in kw.BODIES}
    assert needed(RULE) == bodies | {kw.VERSIONS.nl}
    assert needed(SCHEMAS["regelset"]["$defs"]["versie"]) == bodies
    assert needed(BODY) == bodies - {kw.READINGS.nl}
    assert needed(CONDITION) == {keyword.nl for keyword in (*kw.GROUPS, kw.EVERY_OVER, kw.SOME_OVER)}
    assert needed(ROW) == {kw.IF.nl, kw.THEN.nl, kw.ELSE.nl}
    assert {kw.EXCEPT.nl, kw.APPLIES_WHEN.nl, kw.BY_READING.nl} <= RULE["properties"].keys()
    exception = SCHEMAS["regelset"]["$defs"]["uitzondering"]["properties"]
    assert {kw.IF.nl, kw.THEN.nl} <= exception.keys()


def test_what_a_reform_brings_is_written_as_in_a_rule_set() -> None:
    """Only the source may be left out there: it is that of the reform."""
    reform, rules = SCHEMAS["hervorming"]["$defs"], SCHEMAS["regelset"]["$defs"]
    pairs = {"nieuwe_waarde": "waarde_in_de_tijd", "nieuwe_parameter": "parameter"}
    for new, usual in pairs.items():
        assert reform[new]["properties"].keys() == rules[usual]["properties"].keys()
        assert reform[new]["required"] == [key for key in rules[usual]["required"] if key != "bron"]
    assert reform["veranderde_interpretatie"]["properties"] == rules["interpretatie"]["properties"]
    assert {**reform["nieuwe_waarde"]["properties"]} == {**rules["waarde_in_de_tijd"]["properties"]}


# ------------------------------------------------------------------------------------------------ the files of azrules


FILES = sorted([*(ROOT / "rules").rglob("*.yaml"), *(ROOT / "features").rglob("*.yaml")])


def kind_of(path: Path) -> str:
    """The schema of a file: it bears the same name, but for the English texts and what the specification has more."""
    usual = "vertaling" if path.name == "en.yaml" or path.name.endswith(".en.yaml") else path.stem
    usual = "hervorming" if library.is_reform(path) and usual != "vertaling" else usual
    return "specificatie" if library.is_specification(path) and usual not in SCHEMAS else usual


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_names_its_schema(path: Path) -> None:
    """So an editor completes its keys, and shows what they are."""
    first = path.read_text("utf-8").partition("\n")[0]
    found = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert found, first
    there = Path(os.path.normpath(path.parent / found[1]))
    kind = kind_of(path)
    assert there == ROOT / "schemas" / f"{kind}.schema.json"
    assert there.is_file()


@LONG
@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_an_editor_and_azrules_take_the_same_file(path: Path) -> None:
    import yaml

    kind = kind_of(path)
    read = yaml.safe_load(path.read_text("utf-8"))
    # An editor gives a date as the text that was written.
    data = json.loads(json.dumps(read, default=str))
    assert list(Draft202012Validator(SCHEMAS[kind]).iter_errors(data)) == []
    shape.check(nodes.read(Source(path.name, path.read_text("utf-8"))), SCHEMAS[kind])
