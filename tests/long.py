"""The mark of a test that runs long and reaches no line that no other test reaches.

What it reaches is not measured, because measuring takes three times as long.  `pytest -m "not long"` leaves it out.
"""

from __future__ import annotations

import pytest

LONG = pytest.mark.long
