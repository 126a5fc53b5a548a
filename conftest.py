"""What a desk lacks is skipped, and named at the end; in CI nothing may be lacking, so there a skip fails.

And what a test marked `long` reaches is not measured (`tests/long.py`).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Generator

import pytest

Report = pytest.TestReport | pytest.CollectReport


def _strict(report: Report) -> Report:
    if report.skipped and not hasattr(report, "wasxfail") and os.environ.get("CI"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome, report.longrepr = "failed", f"in CI nothing is skipped: {reason}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, Report]:
    return _strict((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, Report]:
    return _strict((yield))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """pytest-cov has a mark for it, which does nothing in a process of pytest-xdist: there two measurements go on."""
    if not (item.get_closest_marker("long") and item.config.pluginmanager.hasplugin("_cov")):
        return (yield)
    measuring = sys.gettrace()
    sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(measuring)
