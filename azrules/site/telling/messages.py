"""The messages: a page for each code, from the manual, and a page where one finds them by subject."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from azrules import library
from azrules.problems.catalogue import messages
from azrules.site import address, parts
from azrules.site.desk import Desk
from azrules.site.html import Html, el
from azrules.site.page import Block, Heading, Page
from azrules.site.subjects import subjects
from azrules.site.written import written

_FILE = {"nl": "docs/meldingen", "en": "docs/en/messages"}


def pages(desk: Desk) -> Iterator[Page]:
    manual = library.manual(desk.lang)
    told = library.sections(manual)
    yield _index(desk.at(address.MESSAGES), manual, told)
    for subject, codes in subjects(desk.lang).items():
        for code in codes:
            yield _page(desk.at(address.message(code)), code, told[code], subject)


def _index(desk: Desk, manual: str, told: Mapping[str, str]) -> Page:
    """First the codes, which one comes for, and then how to read a message."""
    title, _, rest = manual.removeprefix("# ").partition("\n")
    intro = rest.partition("\n## ")[0]
    *general, by_subject = (head for head in told if head not in messages())
    blocks: list[Block] = [written(desk, intro, _FILE[desk.lang]), Heading(by_subject, "onderwerp")]
    for subject, codes in subjects(desk.lang).items():
        blocks += [Heading(subject, address.anchor(subject), 3), _listed(desk, codes)]
    for head in general:
        blocks += [Heading(head, address.anchor(head)), written(desk, told[head], _FILE[desk.lang])]
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
    above = (desk.say(("Meldingen", "Messages")), address.MESSAGES)
    way = parts.breadcrumb(desk, above, (subject, f"{address.MESSAGES}#{address.anchor(subject)}"), here=code)
    sentence = messages()[code].in_general(desk.lang)[0]
    # The list of all messages is what one searches.
    return Page(
        desk.here, _title(code, sentence), (way, written(desk, body, _FILE[desk.lang])), sentence, searched=False
    )


def _title(code: str, sentence: str) -> str:
    """What is said in words, and the code: `Niets heet hier … (onbekende-naam)`."""
    said = re.sub(r"…(\s+…)+", "…", sentence.replace("`", ""))
    return f"{said[0].upper()}{said[1:]} ({code})" if re.search(r"\w", said) else code
