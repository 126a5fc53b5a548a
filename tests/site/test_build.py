"""Building the site: what is wrong never reaches it, what is hostile stays text, what changes is there in seconds."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.request import urlopen

import pytest
from click.testing import CliRunner

from azrules import passes
from azrules.cli import main
from azrules.model.specification import Specification
from azrules.site import book, build, serve
from azrules.site.book import Book, Told, Tried
from azrules.site.stage import stage
from tests.long import LONG
from tests.pages import ROOT
from tests.site.browsing import served
from tests.site.built import MADE_ON, documents

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = [LONG, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

pytest.importorskip("mkdocs", reason="needs mkdocs")

EVIL = (
    "<script>alert(1)</script></div>\"'><img src=x onerror=alert(1)> *x* [x](javascript:alert(1)) `</code>` &lt; "
    "--> ]]> # kop"
)
ABOUT_RULES = ("", "regels", "gegevens", "parameters", "interpretaties", "scenarios", "tekst", "bronnen", "herleiding")
RULES = """\
regelset: hostile
versie: 1.0.0
titel: {evil}
uitleg: {evil}
status: aanbeveling
geldt: {{vanaf: 2020-01-01}}
bron: {{document: reglement, plaats: {evil}}}
delen van een geval: {{groep: {evil}}}
gegevens:
  groep:
    aantal_uren:
      titel: {evil}
      type: getal
      bereik: 0 tot en met 100
      stap: 1
      vraag: {evil}
      uitleg: {evil}
    soort:
      titel: {evil}
      type: keuze
      waarden: {{a: {evil}, b: {evil}}}
      vraag: {evil}
parameters:
  minimum:
    titel: {evil}
    waarden:
      - {{waarde: 3, vanaf: 2020-01-01, bron: {{document: reglement, plaats: {evil}}}}}
regels:
  genoeg:
    titel: {evil}
    uitleg: {evil}
    alle van:
      - aantal_uren >= minimum
      - soort = a
  open:
    titel: {evil}
    type: ja/nee
    open vraag: {evil}
resultaten: [open]
beslissing:
  verdeeld:
    titel: {evil}
    vraag: {evil}
    stel in volgorde: [genoeg]
    antwoorden: {{ja: {evil}, nee: {evil}, onbekend: {evil}}}
"""
SOURCES = """\
bronnen:
  reglement:
    titel: {evil}
    aard: nota
    adres: https://example.org/reglement
    gelezen: 2024-01-01
    status: aanbeveling
"""


@pytest.fixture
def hostile(tmp_path: Path) -> Book:
    """A book whose one rule set has hostile texts wherever a text may stand."""
    folder = tmp_path / "hostile"
    folder.mkdir()
    evil = json.dumps(EVIL)
    (folder / "regelset.yaml").write_text(RULES.format(evil=evil), "utf-8")
    (folder / "bronnen.yaml").write_text(SOURCES.format(evil=evil), "utf-8")
    return book_of(folder)


def book_of(folder: Path) -> Book:
    ruleset = passes.load(folder)
    return Book({"hostile": Told(ruleset, (), Tried(), ())}, Specification({}, {}, {}, {}), {"hostile": ()}, MADE_ON)


def test_a_hostile_text_stays_a_text(hostile: Book, tmp_path: Path) -> None:
    """Whatever stands in a rule file, the pages have the elements that they have without it, and the text is told."""
    build.build(hostile, tmp_path / "staged", tmp_path / "site")
    pages = documents(tmp_path / "site")
    assert {"regels/hostile/", "en/regels/hostile/"} <= set(pages)
    for address, page in pages.items():
        for one in page.elements:
            assert not [name for name in one.attributes if name.startswith("on")], (address, one)
            assert one.attributes.get("src") != "x", (address, one)
            assert not one.attributes.get("href", "").startswith("javascript:"), (address, one)
        assert "<script>alert" not in page.text, address
    assert "&lt;script&gt;alert(1)" in pages["regels/hostile/"].text


def test_a_hostile_text_does_nothing_in_a_browser(hostile: Book, tmp_path: Path, browser: Browser) -> None:
    """Also where the theme writes it itself: in its titles, and in what searching finds; even without a policy."""
    build.build(hostile, tmp_path / "staged", tmp_path / "site")
    with served(tmp_path / "site") as address:
        page = browser.new_context(bypass_csp=True).new_page()
        ran: list[str] = []
        page.on("dialog", lambda dialog: (ran.append(dialog.message), dialog.dismiss()))
        for place in documents(tmp_path / "site"):
            if place.removeprefix("en/").partition("/")[0] in ABOUT_RULES:
                page.goto(address + place.lstrip("/"), wait_until="load")
        page.goto(address, wait_until="networkidle")
        page.get_by_role("textbox").fill("kop")
        page.wait_for_selector(".md-search-result__item a")
        page.wait_for_timeout(300)
        assert page.locator("img[src=x]").count() == 0
        page.context.close()
    assert ran == []


def test_rules_that_are_not_right_never_reach_the_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The messages are those of `azrules check`, and the site that was there stays."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "rules" / "proef"
    folder.mkdir(parents=True)
    (folder / "regelset.yaml").write_text("regelset: proef\ntitl: Proef\n", "utf-8")
    site = tmp_path / "site"
    (site / "data/wetten").mkdir(parents=True)
    (site / "index.html").write_text("as it was", "utf-8")
    checked = CliRunner().invoke(main, ["check"])
    built = CliRunner().invoke(main, ["docs", "build"])
    assert (checked.exit_code, built.exit_code) == (1, 1)
    assert built.stdout == checked.stdout
    assert "fout[onbekende-sleutel]: `titl`" in built.stdout
    assert (site / "index.html").read_text("utf-8") == "as it was"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["docs", "bild"], "fout: `bild` is niets wat `azrules docs` doet; bedoelde u `build`?"),
        (["docs", "serve", "--port", "nul"], "fout: `nul` is geen poort"),
        (
            ["docs", "build", "--out", "."],
            "fout: `.` is geen site: een site zou het wegnemen",
        ),
        (
            ["docs", "build", "--out", "/dev/null"],
            "fout: `/dev/null` is geen site: een site zou het wegnemen",
        ),
    ],
)
def test_what_was_typed_wrongly(arguments: list[str], said: str) -> None:
    result = CliRunner().invoke(main, arguments)
    assert (result.exit_code, result.stderr.splitlines()[0]) == (2, said)


def test_a_port_that_is_taken_is_told_before_anything_is_built() -> None:
    import socket

    with socket.socket() as one:
        one.bind((serve.HOST, 0))
        one.listen()
        port = one.getsockname()[1]
        result = CliRunner().invoke(main, ["docs", "serve", "--port", str(port)])
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"fout: op poort {port} kan de site niet getoond worden")


def test_the_folder_in_which_one_works_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for out in (".", ".site/site"):
        result = CliRunner().invoke(main, ["docs", "build", "--out", out])
        assert (result.exit_code, result.stderr.splitlines()[0]) == (
            2,
            f"fout: `{out}` is geen site: een site zou het wegnemen",
        )


def test_a_link_to_a_folder_stays_a_link(hostile: Book, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "site").symlink_to("elsewhere")
    build.build(hostile, tmp_path / "staged", tmp_path / "site")
    assert (tmp_path / "site").is_symlink()
    assert (tmp_path / "elsewhere/index.html").is_file() and (tmp_path / "elsewhere/en/index.html").is_file()


def test_where_nothing_may_be_written_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".site").write_text("a file where a folder must come", "utf-8")
    result = CliRunner().invoke(main, ["docs", "build"])
    assert result.exit_code == 2
    assert result.stderr.startswith("fout: `.site") and "kan niet geschreven worden" in result.stderr


def test_the_same_book_gives_the_same_tree(tmp_path: Path) -> None:
    """And a second time nothing is written anew, so that whoever builds from it builds only what changed."""
    found = book.read(MADE_ON)
    stage(found, tmp_path)
    before = {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in tmp_path.rglob("*") if file.is_file()}
    stage(book.read(MADE_ON, found), tmp_path)
    assert {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in before} == before


def test_two_processes_make_the_same_tree_as_one(hostile: Book, tmp_path: Path) -> None:
    """In a process of its own, for this one cannot be split: there is more going on in it."""
    script = "; ".join(
        [
            "from pathlib import Path",
            "from azrules.site import stage",
            "from tests.site.test_build import book_of",
            f"stage.stage_at_once(book_of(Path({str(tmp_path / 'hostile')!r})), Path({str(tmp_path / 'two')!r}))",
        ]
    )
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True)
    stage(hostile, tmp_path / "one")
    one, two = (
        {file.relative_to(folder): file.read_bytes() for file in folder.rglob("*.md")}
        for folder in (tmp_path / "one", tmp_path / "two")
    )
    assert Path("en/regels/hostile/index.md") in one
    assert one == two


# --------------------------------------------------------------------------------------------------------------- serve


@pytest.fixture
def small(hostile: Book) -> Book:
    return hostile


def test_a_change_is_seen_in_both_languages(small: Book, tmp_path: Path) -> None:
    """While the site is served, a change in a rule file is in the browser soon, and what can be searched stays."""
    watched = tmp_path / "hostile" / "regelset.yaml"
    preview = serve.Preview(tmp_path / "staged")
    preview.build(small)
    searchable = len(_index(preview.site))

    def read() -> Book:
        told = replace(small.told["hostile"], ruleset=passes.load(watched))
        return replace(small, told={"hostile": told})

    port = _free_port()
    thread = threading.Thread(target=serve.serve, args=(preview, read, [watched.parent], port), daemon=True)
    thread.start()
    for language in ("", "en/"):
        assert "Anders" not in _wait_for(f"http://{serve.HOST}:{port}/{language}regels/hostile/", "hostile")
    text = watched.read_text("utf-8")
    title = next(line for line in text.splitlines() if line.startswith("titel: "))
    watched.write_text(text.replace(title, "titel: Heel Anders", 1), "utf-8")
    for language in ("", "en/"):
        _wait_for(f"http://{serve.HOST}:{port}/{language}regels/hostile/", "Heel Anders")
    assert len(_index(preview.site)) == searchable
    preview.again(replace(small, told={}))
    for language in ("", "en/"):
        assert not (preview.site / f"{language}regels/hostile/index.html").exists()
    assert not [entry for entry in _index(preview.site) if "hostile" in entry["location"]]


def _index(site: Path) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads((site / "search/search_index.json").read_text("utf-8"))["docs"]
    return found


def _free_port() -> int:
    import socket

    with socket.socket() as one:
        one.bind((serve.HOST, 0))
        port: int = one.getsockname()[1]
    return port


def _wait_for(url: str, text: str, seconds: float = 60) -> str:
    """The page, as soon as it has the text in it."""
    end = time.monotonic() + seconds
    page = ""
    while time.monotonic() < end:
        try:
            with urlopen(url, timeout=30) as answer:
                page = answer.read().decode()
        except OSError:
            page = ""
        if text in page:
            return page
        time.sleep(0.2)
    raise AssertionError(f"{url} has no {text!r}: {page[:500]}")
