"""How soon the form answers a key: `python -m benchmarks.typing`, for each rule set, in a real browser.

Counted from the key to the moment the answer on the page is anew, as the browser itself counts; without painting.
"""

from __future__ import annotations

from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import click

from azrules import library
from tests.site.browsing import ARGUMENTS, chromium, served
from tests.site.forms import publish

if TYPE_CHECKING:
    from playwright.sync_api import Browser

KEYS = 20
# Ten times a yes and a no in turn, or a number that grows: each key is another answer.
MEASURE = """async (keys) => {
    const answer = document.querySelector(".az-answer-body");
    const fields = [...document.querySelectorAll("[data-fact]")];
    const box = fields.map((one) => one.querySelector("input[inputmode=decimal]")).find(Boolean);
    const options = fields.map((one) => one.querySelectorAll("input[type=radio]")).find((found) => found.length);
    const press = (at) => {
        if (!box) return options[at % 2].click();
        box.value = String(at % 10);
        box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    };
    const times = [];
    for (let at = 0; at < keys; at += 1) {
        const answered = new Promise((done) => {
            const watch = new MutationObserver(() => (watch.disconnect(), done(performance.now())));
            watch.observe(answer, { childList: true });
        });
        const start = performance.now();
        press(at);
        times.push((await answered) - start);
        await new Promise((done) => setTimeout(done, 60));
    }
    return times;
}"""


def measured(browser: Browser, address: str) -> list[float]:
    """Milliseconds for each key, and before them those of the first answer on the page."""
    page = browser.new_page()
    page.goto(address)
    page.locator(".az-verdict").wait_for()
    first: float = page.evaluate("performance.now()")
    times: Any = page.evaluate(MEASURE, KEYS)
    page.close()
    return [first, *times]


def main() -> None:
    from playwright.sync_api import sync_playwright

    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        publish(Path(folder))
        browser = playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        with served(Path(folder)) as address:
            for name in library.names():
                first, *times = measured(browser, f"{address}nl/{name}.html")
                click.echo(
                    f"{name:26} {median(times):6.1f} ms, at most {max(times):6.1f} ms; first answer {first:6.0f} ms"
                )
        browser.close()


if __name__ == "__main__":
    main()
