"""Every message there is, by its code: what `azrules explain` lists, and what the manual has a page for."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

import azrules.problems
from azrules.diagnostic import Message


def every_message() -> Iterator[tuple[str, Message]]:
    """Each message with the place where it stands (`azrules.problems.facts.UNKNOWN_FACT`)."""
    for module in pkgutil.iter_modules(azrules.problems.__path__, "azrules.problems."):
        for name, value in vars(import_module(module.name)).items():
            if isinstance(value, Message):
                yield f"{module.name}.{name}", value


@cache
def messages() -> Mapping[str, Message]:
    """The messages by code, in the order of the alphabet; a code has one message."""
    found = {message.code: message for _, message in every_message()}
    return MappingProxyType(dict(sorted(found.items())))
