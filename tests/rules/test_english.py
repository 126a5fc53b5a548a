"""Every title, question and explanation of every rule set can be read in English."""

import pytest

import azrules
from azrules import library
from azrules.model.texts import texts


@pytest.mark.parametrize("name", library.names())
def test_every_text_is_there_in_english(name: str) -> None:
    ruleset = azrules.load(name).model
    dutch = texts(ruleset)
    assert ruleset.english.keys() == dutch.keys()
    assert [path for path, text in dutch.items() if len(text.split()) > 2 and ruleset.english[path] == text] == []
