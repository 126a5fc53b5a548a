"""HTML and SVG as text that cannot be broken out of.

There are two kinds of text: `Html`, which only `el` and `join` make, and everything else, which is escaped wherever it
comes into an element.  So a title from a rule file can never become a tag or a script.
"""

from __future__ import annotations

import json
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
    return Html(f"<{tag}{named}>" if tag in VOID else f"<{tag}{named}>{join(*content)}</{tag}>")


def join(*content: Content) -> Html:
    """The contents one behind the other."""
    return Html("".join(map(_inside, content)))


def _inside(content: Content) -> str:
    match content:
        case None:
            return ""
        case Html():
            return content
        case str():
            return escape(content)
    return join(*content)


def _attribute(name: str, value: Attribute) -> str:
    if value is None or value is False:
        return ""
    name = name.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escape(str(value))}"'


def data(value: object) -> Html:
    """JSON-LD for programs that read the page: it is never run, and nothing in it can end it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Html(f'<script type="application/ld+json">{text.translate(_IN_SCRIPT)}</script>')


_IN_SCRIPT = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}
