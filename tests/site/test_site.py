"""The built site as a whole: every page in two languages, no link to nowhere, and nothing foreign in it."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from azrules.site import seal
from tests.long import LONG
from tests.site.built import Document, documents

pytestmark = LONG

_BASE = "https://site.invalid/"


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, Document]:
    return documents(site)


def test_every_page_is_there_in_both_languages(pages: dict[str, Document]) -> None:
    english = {address.removeprefix("en/") for address in pages if address.startswith("en/")}
    dutch = {address for address in pages if not address.startswith("en/")}
    assert {"/" if one == "" else one for one in english} - dutch <= {"architecture/"}
    assert dutch - {"/" if one == "" else one for one in english} == set()
    for address, page in pages.items():
        assert f'<html lang="{"en" if address.startswith("en/") else "nl"}"' in page.text, address


def test_an_address_that_is_not_there_gives_a_way_on_in_both_languages(site: Path) -> None:
    """It is served for any address, so its links are those of the root; there is one for the whole site."""
    page = Document(site / "404.html")
    assert "Deze bladzijde bestaat niet" in page.text and "This page does not exist" in page.text
    assert {"/", "/regels/", "/en/", "/en/regels/"} <= {urljoin("/", link) for link in page.links()}
    elsewhere = [link for link in page.links() if link.startswith(("//", "http", ".."))]
    assert elsewhere == ["https://eupl.eu/1.2/nl/"], "but for the licence"
    assert not (site / "en" / "404.html").exists()


def test_no_link_leads_to_nowhere(site: Path, pages: dict[str, Document]) -> None:
    @cache
    def place(path: str) -> Path:
        found = site / unquote(path).lstrip("/")
        return found / "index.html" if path.endswith("/") else found

    wrong = []
    by_file = {page.file: page for page in pages.values()}
    for address, page in pages.items():
        for link in page.links():
            target = urlsplit(urljoin(_BASE + address.lstrip("/"), link))
            if target.netloc != "site.invalid":
                continue
            there = place(target.path)
            if not there.is_file():
                wrong.append(f"{address}: {link}")
            elif target.fragment and there in by_file and unquote(target.fragment) not in by_file[there].ids:
                wrong.append(f"{address}: {link} (no such anchor)")
    assert not wrong, f"{len(wrong)} links: {wrong[:20]}"


def test_nothing_in_a_page_comes_from_elsewhere(pages: dict[str, Document]) -> None:
    for address, page in pages.items():
        for one in page.elements:
            fetched = [one.attributes.get("src", ""), one.attributes.get("srcset", "")]
            fetched += [one.attributes.get("href", "")] if one.tag == "link" else []
            assert not [link for link in fetched if urlsplit(link).netloc], (address, one)


def test_every_page_says_that_nothing_foreign_may_run(pages: dict[str, Document]) -> None:
    """The policy names each script that stands in the page, and lets no style and no handler in an attribute."""
    for address, page in pages.items():
        policies = [one for one in page.elements if one.attributes.get("http-equiv") == "Content-Security-Policy"]
        assert [one.attributes["content"] for one in policies] == [seal.policy(page.text)], address
        assert "unsafe" not in seal.policy(page.text)
        for one in page.elements:
            handlers = [name for name in one.attributes if name == "style" or name.startswith("on")]
            assert not handlers, (address, one)


def test_no_page_shows_markdown_as_it_was_written(pages: dict[str, Document], tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    page.write_text("<p>1. **Eerst** dit</p><div>- dat</div><p>Zie [hier](x/)</p><p>a <a>b</a> - c <code>**</code></p>")
    assert [*Document(page).raw_markdown()] == ["1. **Eerst** dit", "- dat", "Zie [hier](x/)"]
    assert {address: raw for address, one in pages.items() if (raw := [*one.raw_markdown()])} == {}


def test_ids_are_unique_in_a_page(pages: dict[str, Document]) -> None:
    for address, page in pages.items():
        ids = [one.attributes["id"] for one in page.elements if "id" in one.attributes]
        assert len(ids) == len(set(ids)), (address, {one for one in ids if ids.count(one) > 1})


def test_each_language_has_its_own_index_to_search(site: Path) -> None:
    for place, lang, other in (("", "nl", "En"), ("en/", "en", "De regels")):
        index = json.loads((site / place / "search/search_index.json").read_text("utf-8"))
        assert index["config"]["lang"] == [lang]
        assert not [one for one in index["docs"] if one["location"].startswith("en/")], other
