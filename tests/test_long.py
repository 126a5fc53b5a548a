"""What is marked long runs without being measured, in one process and in several."""

from __future__ import annotations

import sys

from tests.long import LONG


@LONG
def test_what_is_long_is_not_measured() -> None:
    assert sys.gettrace() is None
