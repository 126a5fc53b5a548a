"""HTML and SVG as text that cannot be broken out of.

There are two kinds of text: `Html`, which only `el` and `join` make, and everything else, which is escaped wherever it
comes into an element.  So a title from a rule file can never become a tag or a script.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Final

VOID: Final = frozenset({"br", "hr", "img", "input", "link", "meta"})


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


Content = str | None | Iterable["Content"]
"""What may stand in an element: text, which is escaped; `Html`; nothing; or several of these."""

Attribute = str | int | bool | None

NOTHING: Final = Html("")


def el(tag: str, *content: Content, **attributes: Attribute) -> Html:
    """An element.

    `class_`, `for_` and the like stand for names that Python keeps for itself; another underscore is a dash
    (`aria_label`).  An attribute that is False or None is not there, one that is True has no value.
    """
    named = "".join(_attribute(name, value) for name, value in attributes.items())
    return Html(f"<{tag}{named}>" if tag in VOID else f"<{tag}{named}>{_inside(content)}</{tag}>")


def join(*content: Content) -> Html:
    """The contents one behind the other."""
    return Html("".join(map(_inside, content)))


def in_a_row(contents: Iterable[Content], sign: str = ", ") -> Html:
    """The contents one behind the other, with a sign between them."""
    return join(*(join(sign if at else None, one) for at, one in enumerate(contents)))


def _inside(content: Content) -> str:
    if isinstance(content, str):
        return content if isinstance(content, Html) else escape(content)
    return "" if content is None else "".join(map(_inside, content))


def _attribute(name: str, value: Attribute) -> str:
    if value is None or value is False:
        return ""
    name = name.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escape(str(value))}"'
