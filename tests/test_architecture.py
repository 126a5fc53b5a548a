"""The walk in the architecture is one that can be walked: what the page shows is what comes out."""

from __future__ import annotations

import doctest

from tests.pages import ROOT, blocks

PAGE = ROOT / "docs/architecture.md"


def test_the_walk() -> None:
    steps = "".join(block.text for block in blocks(PAGE, "pycon"))
    walk = doctest.DocTestParser().get_doctest(steps, {}, PAGE.name, str(PAGE), 0)
    told: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    result = runner.run(walk, out=told.append)
    assert result.failed == 0, "".join(told)
    assert result.attempted > 20
