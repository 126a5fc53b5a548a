"""How Hypothesis searches: without a clock, and in CI always the same examples.  And each text is read once."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

from tests.once import read_each_text_once

settings.register_profile(
    "azrules",
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("azrules")
read_each_text_once()
