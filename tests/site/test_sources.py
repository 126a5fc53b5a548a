"""The pages about sources: every document, every place that something cites, every contradiction."""

from __future__ import annotations

from dataclasses import replace

import pytest

from azrules.check import sources as citations
from azrules.lang import Lang
from azrules.model.citation import Document
from azrules.model.show import day
from azrules.site import address, citing, pieces
from azrules.site.book import Book
from azrules.site.desk import STATUS_NAMES, Desk
from azrules.site.page import Page
from azrules.site.telling import inconsistencies, sources
from tests.site.reading import headings, html, text, the_book, the_desk, under

LANGUAGES: tuple[Lang, ...] = ("nl", "en")


def the_page(module: object, desk: Desk) -> Page:
    (page,) = module.pages(desk)  # type: ignore[attr-defined]
    return page


def cited(book: Book) -> dict[str, Document]:
    """Every document that a file cites, found without the site."""
    found = [*book.rulesets.values(), book.specification]
    found += [one for told in book.told.values() for one in told.reformed]
    return {one.document.name: one.document for of in found for one in citations.citations(of)}


def test_every_citation_belongs_to_a_part() -> None:
    known = pieces.every(the_desk())
    there = {
        (one.span.source.name, one.span.start)
        for of in known.values()
        for piece in of.values()
        for one in piece.citations
    }
    rules = [*the_book().rulesets.values(), the_book().specification]
    wanted = {(one.span.source.name, one.span.start) for of in rules for one in citations.citations(of)}
    assert wanted - there == set()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_document_is_told_with_what_we_know_of_it(lang: Lang) -> None:
    page = the_page(sources, the_desk(lang))
    documents = cited(the_book())
    assert len(documents) > 30
    for one in documents.values():
        _, _, anchor = address.source(one.name).partition("#")
        assert headings(page)[anchor] == one.title
        told = under(page, anchor)
        assert one.note in text(told) and one.year in text(told)
        if one.url:
            assert f'href="{one.url}"' in told
            assert one.read_on is not None and day(one.read_on, lang) in text(told)


def test_who_cites_a_document_is_linked_at_its_place() -> None:
    page = the_page(sources, the_desk())
    for of, among in pieces.every(the_desk()).items():
        for piece in among.values():
            for citation in piece.citations:
                _, _, anchor = address.source(citation.document.name).partition("#")
                told = under(page, anchor)
                there = f'<a href="{address.relative(address.SOURCES, piece.place)}">'
                assert there in told, (of, piece.path)
                place = text(citing.told(the_desk(), citing.place_of(citation)))
                item = next(one for one in told.split("<li>") if text(one).startswith(f"{place}: ") and there in one)
                assert item


def test_a_document_says_how_many_parts_rest_on_it() -> None:
    page = the_page(sources, the_desk())
    known = pieces.every(the_desk())["vrijwilligersvergoeding"].values()
    for one in cited(the_book()).values():
        count = sum(any(citation.document == one for citation in piece.citations) for piece in known)
        told = f"Forfaitaire kostenvergoeding van vrijwilligers ({count} delen)"
        assert (told in text(under(page, address.anchor(one.name)))) == (count > 1)


def test_a_document_says_how_far_its_norms_bind_and_only_of_norms() -> None:
    page = the_page(sources, the_desk())
    known = [piece for of in pieces.every(the_desk()).values() for piece in of.values() if piece.kind in pieces.NORMS]
    normed = {citation.document.name for piece in known for citation in piece.citations}
    documents = cited(the_book())
    assert normed < documents.keys()
    for one in documents.values():
        told = under(page, address.anchor(one.name))
        assert (f"az-status--{STATUS_NAMES[one.status]}" in told) == (one.name in normed), one.name
        assert ("webpagina, gelezen op" in text(told)) == (one.kind == "webpagina" and one.read_on is not None)


def test_who_cites_a_document_is_folded_once() -> None:
    page = the_page(sources, the_desk())
    assert all(under(page, address.anchor(name)).count("<details") == 1 for name in cited(the_book()))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_contradiction_is_told_with_the_choice_or_why_there_is_none(lang: Lang) -> None:
    desk = the_desk(lang)
    page = the_page(inconsistencies, desk)
    every = the_book().specification.inconsistencies
    assert len(every) > 30
    for name, one in every.items():
        _, _, anchor = address.inconsistency(name).partition("#")
        assert headings(page)[anchor] == desk.say(one.title)
        told = under(page, anchor)
        assert text(desk.say(one.text)) in text(told)
        assert text(desk.say(one.no_choice)) in text(told)
        for path in one.interpretations:
            of, _, interpretation = path.partition(".")
            there = address.relative(address.INCONSISTENCIES, address.interpretation(of, interpretation))
            assert f'href="{there}"' in told
            for reading in the_book().rulesets[of].interpretations[interpretation].readings:
                assert desk.wording(of).text(f"interpretaties.{interpretation}.lezingen.{reading.name}.titel") in text(
                    told
                )
        for citation in one.citations:
            assert text(f"{citation.document.title}, {citation.place}") in text(told)
        headed = desk.say(("Geen keuze nodig", "No choice needed")) in text(told)
        assert headed == any(one.no_choice)


HOSTILE = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'


def test_a_hostile_text_stays_text() -> None:
    """In a title, a note, an address, and in what a contradiction says."""
    book = the_book()
    spec = book.specification
    one = next(one for one in spec.inconsistencies.values() if one.interpretations)
    document = replace(
        one.citations[0].document, title=HOSTILE, note=HOSTILE, kind=HOSTILE, year=HOSTILE, url="javascript:alert(1)"
    )
    citation = replace(one.citations[0], document=document, place=HOSTILE)
    hostile = replace(one, title=(HOSTILE, HOSTILE), text=(HOSTILE, HOSTILE), citations=(citation,))
    desk = Desk.of(replace(book, specification=replace(spec, inconsistencies={one.name: hostile})), "en")
    for module in (sources, inconsistencies):
        page = the_page(module, desk)
        assert "alert(1)" in html(page)
        assert "<script" not in html(page) and "<img" not in html(page) and 'href="javascript' not in html(page)
        assert "<script" not in page.markdown() and "<img" not in page.markdown()
