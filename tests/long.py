"""The mark of a test that runs long and reaches no line that no other test reaches.

It is run without measuring what it reaches, which takes three times as long.
"""

from __future__ import annotations

import pytest

LONG = pytest.mark.no_cover
