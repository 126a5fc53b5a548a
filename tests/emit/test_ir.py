"""The data of a law: of the shape that its schema says, with every key told, and the same each time."""

from __future__ import annotations

import json
import re
from datetime import date

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from azrules import library, passes
from azrules.emit import ir
from azrules.model.ruleset import Law
from tests.laws import laws
from tests.long import LONG
from tests.pages import ROOT, blocks
from tests.test_schemas import SCHEMAS

PAGES = {"nl": ROOT / "docs/wet.md", "en": ROOT / "docs/en/wet.md"}
SHAPE = Draft202012Validator(SCHEMAS["wet"])


@LONG
@pytest.mark.parametrize("name", library.names())
def test_the_law_of_each_rule_set_has_the_shape_that_its_schema_says(name: str) -> None:
    ruleset = passes.load(name)
    law = ruleset.on(min(ruleset.validity.last, date(2024, 3, 1)))
    assert [*SHAPE.iter_errors(ir.data(law))] == []
    assert json.loads(ir.write(law)) == ir.data(law)
    again = passes.load(name)
    assert ir.write(again.on(law.date)) == ir.write(law)


@LONG
@given(laws())
def test_any_law_has_it_too(law: Law) -> None:
    assert [*SHAPE.iter_errors(ir.data(law))] == []


def test_a_shape_that_is_none_is_refused() -> None:
    data = ir.data(passes.load("vrijwilligersvergoeding").on(date(2024, 3, 1)))
    rule = data["rules"][0]  # type: ignore[index, call-overload]
    for body in ({"ref": "a"}, {"call": "and", "text": ""}, {"const": {"number": "1e3"}, "text": ""}, {"bodies": {}}):
        assert not SHAPE.is_valid(data | {"rules": [{**rule, "body": body}]}), body


def test_a_reform_and_what_was_known_are_told() -> None:
    law = passes.load("omkadering", ["een_op_drie"]).on(date(2024, 3, 1), known_on=date(2024, 3, 1))
    data = ir.data(law)
    assert [reform["status"] for reform in data["reforms"]] == ["voorstel"]  # type: ignore[union-attr, index, call-overload]
    assert data["known_on"] == "2024-03-01"
    assert [*SHAPE.iter_errors(data)] == []


@pytest.mark.parametrize("lang", PAGES)
def test_every_key_is_told(lang: str) -> None:
    rows = re.findall(r"^\| (`.+?) \|", PAGES[lang].read_text("utf-8"), re.MULTILINE)
    told = [key for row in rows for key in re.findall(r"`(\w+)`", row)]
    kinds = ["const", "ref", "call", "choose", "fold"]
    assert told == [*SCHEMAS["wet"]["properties"], *kinds]


@pytest.mark.parametrize("lang", PAGES)
def test_the_example_is_what_is_written(lang: str) -> None:
    data = ir.data(passes.load("beslissingsboom").on(date(2024, 3, 1)))
    shown = next(one["body"] for one in data["rules"] if one["name"] == "minimumduur")  # type: ignore[union-attr, index, call-overload]
    (block,) = blocks(PAGES[lang], "json")
    block.says(json.dumps(shown, ensure_ascii=False, indent=2) + "\n")  # type: ignore[arg-type]
