"""A page as Markdown with HTML in it: what mkdocs and whoever comes after it can build.

A heading is Markdown, so that it stands in the table of contents; what is made from the rules is `Html`, and what
people wrote for the manual is Markdown as it is.  Whatever a heading is made of, it stays text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape

from azrules.emit import jsonld
from azrules.run.report import Plain
from azrules.site.html import Html


@dataclass(frozen=True)
class Heading:
    """A heading, with the anchor by which it can be linked to; what stands under it may be left out of the search."""

    text: str
    id: str
    level: int = 2
    searched: bool = True


@dataclass(frozen=True)
class Markdown:
    """Text from docs/, which is trusted: Markdown as somebody wrote it.  Nothing from a rule file belongs in it."""

    text: str


Block = Heading | Html | Markdown


@dataclass(frozen=True)
class Page:
    """One page at an address; `hidden` are the parts of the frame that it does without (`navigation`, `toc`).

    `marks` are classes of the page as a whole, which the style sheets know.
    """

    address: str
    title: str
    blocks: tuple[Block, ...]
    description: str = ""
    hidden: tuple[str, ...] = ()
    searched: bool = True
    data: Mapping[str, Plain] | None = None

    @property
    def file(self) -> str:
        """The file in which the page stands: `regels/beslissingsboom/index.md`."""
        return f"{self.address}index.md"

    def markdown(self) -> str:
        """The text of the file: the same page always gives the same text."""
        front = {"title": escape(self.title)}
        front |= {"description": escape(_in_short(self.description))} if self.description else {}
        meta: dict[str, object] = {**front}
        meta |= {"hide": [*self.hidden]} if self.hidden else {}
        meta |= {} if self.searched else {"search": {"exclude": True}}
        # JSON is YAML too, and cannot be broken out of.
        head = "\n".join(f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in meta.items())
        body = [f"# {_plain(self.title)}", *_blocks(self.blocks), *_embedded(self.data)]
        return f"---\n{head}\n---\n\n" + "\n\n".join(body) + "\n"


def _embedded(data: Mapping[str, Plain] | None) -> Iterable[str]:
    """What programs read of the page; it is never run."""
    if data is not None:
        yield f'<div class="az" hidden><script type="application/ld+json">{jsonld.embedded({**data})}</script></div>'


def _blocks(blocks: Iterable[Block]) -> Iterable[str]:
    for block in blocks:
        match block:
            case Heading(text, id, level, searched):
                yield f"{'#' * level} {_plain(text)} {{#{id}{'' if searched else ' data-search-exclude'}}}"
            case Markdown(text):
                yield text
            case Html():
                # In an element of its own, so that nothing in it is taken for Markdown.
                yield f'<div class="az">{block}</div>'


_SPECIAL = re.compile(r"[^\w\s,.;:?()€%/'’“”–-]|_|^\s*[\d-]+[.)]", re.MULTILINE)


def _plain(text: str) -> str:
    """A text as it is, in Markdown: whatever could be a sign of it is written as a character reference."""
    flat = " ".join(text.split())
    return _SPECIAL.sub(lambda found: "".join(f"&#{ord(one)};" for one in found[0]), flat)


_SHORT = 155  # about what search engines show


def _in_short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _SHORT else f"{flat[:_SHORT].rsplit(' ', 1)[0]} …"
