"""The messages: a page for each code, from the manual, and a page where one finds them by subject."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from azrules import library
from azrules.problems.catalogue import messages
from azrules.site import address
from azrules.site.desk import Desk
from azrules.site.html import Html, el
from azrules.site.page import Block, Heading, Page
from azrules.site.written import written

_FILE = {"nl": "docs/meldingen", "en": "docs/en/messages"}
_SUBJECT = re.compile(r"^- (?P<title>[^\[\n]+): (?P<links>\[.+)$", re.MULTILINE)
_CODE = re.compile(r"\]\(#(?P<code>[\w-]+)\)")


def pages(desk: Desk) -> Iterator[Page]:
    manual = library.manual(desk.lang)
    parts = library.sections(manual)
    subjects = _subjects(parts)
    yield _index(desk.at(address.MESSAGES), manual, parts, subjects)
    for subject, codes in subjects.items():
        for code in codes:
            yield _page(desk.at(address.message(code)), code, parts[code], subject)


def _subjects(parts: Mapping[str, str]) -> dict[str, list[str]]:
    """The codes by subject, as the manual has them: in the last part that is not about one code."""
    *_, listed = (body for head, body in parts.items() if head not in messages())
    return {one["title"]: _CODE.findall(one["links"]) for one in _SUBJECT.finditer(listed)}


def _index(desk: Desk, manual: str, parts: Mapping[str, str], subjects: Mapping[str, list[str]]) -> Page:
    """First the codes, which one comes for, and then how to read a message."""
    title, _, rest = manual.removeprefix("# ").partition("\n")
    intro = rest.partition("\n## ")[0]
    *general, by_subject = (head for head in parts if head not in messages())
    blocks: list[Block] = [written(desk, intro, _FILE[desk.lang]), Heading(by_subject, "onderwerp")]
    for subject, codes in subjects.items():
        blocks += [Heading(subject, address.anchor(subject), 3), _listed(desk, codes)]
    for head in general:
        blocks += [Heading(head, address.anchor(head)), written(desk, parts[head], _FILE[desk.lang])]
    return Page(desk.here, title, tuple(blocks), " ".join(intro.split()))


def _listed(desk: Desk, codes: list[str]) -> Html:
    def told(code: str) -> Html:
        sentence = messages()[code].in_general(desk.lang)[0]
        return el("li", desk.link(address.message(code), el("code", code)), ": ", _code_in(sentence))

    return el("ul", map(told, codes), class_="az-messages")


def _code_in(sentence: str) -> list[str]:
    """A sentence of a message, with what stands between backticks as code."""
    return [el("code", part) if nth % 2 else part for nth, part in enumerate(sentence.split("`"))]


def _page(desk: Desk, code: str, body: str, subject: str) -> Page:
    all_of_them = desk.say(("Alle meldingen", "All messages"))
    back = el(
        "p",
        desk.link(f"{address.MESSAGES}#{address.anchor(subject)}", subject),
        " · ",
        desk.link(address.MESSAGES, all_of_them),
        class_="az-back",
    )
    sentence = messages()[code].in_general(desk.lang)[0]
    # The list of all messages is what one searches.
    return Page(desk.here, code, (back, written(desk, body, _FILE[desk.lang])), sentence, searched=False)
