"""The pages that people wrote, in docs/ -> Markdown of the site, in which every link leads to a page of the site.

In the repository such a page has links to files: to other pages, to rules, to scenarios.  On the site each of these has
an address; of what the site does not have only the words stay.
"""

from __future__ import annotations

import posixpath
import re
from typing import Final
from unicodedata import normalize

from azrules import library
from azrules.emit import package
from azrules.site import address
from azrules.site.desk import Desk
from azrules.site.html import Html, el
from azrules.site.page import Markdown

# The pages whose file has another name than their address.
_NAMED: Final = {
    "README": address.HOME,
    "docs/index": address.HOME,
    "docs/en/index": address.HOME,
    "docs/meldingen": address.MESSAGES,
    "docs/en/messages": address.MESSAGES,
    "CHANGELOG": address.CHANGES,
    "rules/bronnen": address.SOURCES,
}
ENGLISH: Final = "architecture/"  # the one page that there is in English only

# What stands in code is no link.
_LINK = re.compile(
    r"^(?P<indent> *)(?P<fence>```+)[^\n]*\n.*?^(?P=indent)(?P=fence)$|`[^`\n]+`"
    r"|\[(?P<words>[^\[\]]+)\]\((?P<place>[^)\s]+)\)",
    re.MULTILINE | re.DOTALL,
)
_LONG = 60  # lines; who searches does not look for what stands in so long a block


def written(desk: Desk, text: str, file: str) -> Markdown:
    """The text of a file, named from the root of the repository, for the page of the desk."""
    return Markdown(_LINK.sub(lambda found: _linked(desk, found, file), text.strip()))


def _linked(desk: Desk, found: re.Match[str], file: str) -> str:
    words, place = found["words"], found["place"]
    if not words:
        long = not found["indent"] and found[0].count("\n") > _LONG
        return f"<div markdown data-search-exclude>\n\n{found[0]}\n\n</div>" if long else found[0]
    if re.match("https?:|mailto:", place):
        return found[0]
    there = address_of(place, file)
    if there is None:
        return words
    if there == ENGLISH and desk.lang == "nl":
        return in_english(desk, words)
    link = desk.to_data if there.startswith(address.data("")) else desk.to
    return f'<a href="{link(there)}">{words}</a>'


def in_english(desk: Desk, words: str) -> Html:
    """From the Dutch site, the link to the page that there is in English only."""
    return el("a", words, href=desk.to(f"en/{ENGLISH}"), hreflang="en")


def address_of(place: str, file: str) -> str | None:
    """Where on the site stands what a link in a file names; None where the site does not have it."""
    path, _, mark = place.partition("#")
    named = posixpath.normpath(posixpath.join(posixpath.dirname(file), path)) if path else file
    there = _page(named.removesuffix(".md").removesuffix(".yaml"))
    if there == address.MESSAGES and mark:
        return address.message(mark)
    return f"{there}#{_anchor(mark)}" if there is not None and mark else there


def _page(named: str) -> str | None:
    if named in _NAMED:
        return _NAMED[named]
    match named.split("/"):
        case ["docs", name] | ["docs", "en", name]:
            return address.CHANGES if name == "wijzigingen" else f"{name}/"
        case ["rules", library.SPECIFICATION_FOLDER, name]:
            return f"{name}/"
        case ["rules", name] | ["rules", name, "regelset"] if name in library.names():
            return address.ruleset(name)
        case ["features", name, *_] if name in library.names():
            return address.scenarios(name)
        case ["schemas", name]:
            return address.schema(name)
        case ["azrules", "emit", "js"]:
            return address.data(package.FILE)
    return None


def _anchor(heading: str) -> str:
    """The anchor of a heading as mkdocs makes it: without accents."""
    return normalize("NFKD", heading).encode("ascii", "ignore").decode()
