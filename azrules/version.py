"""The version of azrules; `pyproject.toml` reads it from here."""

VERSION = "0.1.0"
