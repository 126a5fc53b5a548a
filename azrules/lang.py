"""The languages azrules speaks: Dutch first, English beside it."""

from __future__ import annotations

from typing import Literal

Lang = Literal["nl", "en"]
Words = str | tuple[str, str]


def in_language(words: object, lang: Lang) -> str:
    """The words as they are, or of a pair (Dutch, English) the one asked for."""
    return str(words[lang == "en"] if isinstance(words, tuple) else words)
