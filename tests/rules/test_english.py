"""Every title, question and explanation of every rule set can be read in English."""

import pytest

import azrules
from azrules import library
from azrules.model.texts import texts
from tests.long import LONG

REFORMS = [(name, reform) for name in library.names() for reform in library.reforms_of(library.find(name))]


@pytest.mark.parametrize(("name", "reform"), REFORMS)
def test_every_text_of_a_reform_is_there_in_english(name: str, reform: str) -> None:
    ruleset = azrules.load(name, [reform]).model
    assert ruleset.english.keys() == texts(ruleset).keys()


@LONG
@pytest.mark.parametrize("name", library.names())
def test_every_text_is_there_in_english(name: str) -> None:
    ruleset = azrules.load(name).model
    dutch = texts(ruleset)
    assert ruleset.english.keys() == dutch.keys()
    assert [path for path, text in dutch.items() if len(text.split()) > 2 and ruleset.english[path] == text] == []
