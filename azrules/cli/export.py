"""`azrules export`: rules for others: as data for an engine that is not Python, as linked data, as a decision model."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

import click

from azrules import passes
from azrules.cli import cases, parameters, words
from azrules.cli.frame import Command, Option
from azrules.cli.misuse import Misuse
from azrules.cli.terminal import Terminal
from azrules.emit import dmn_xml, ir, jsonld
from azrules.emit.periods import around
from azrules.emit.vocabulary import BASE
from azrules.model.ruleset import Ruleset

_BASE = re.compile(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`#?]*/", re.IGNORECASE)


def run(
    terminal: Terminal,
    ruleset: str,
    on: date | None,
    known_on: date | None,
    readings: Mapping[str, str],
    reforms: Sequence[str],
    form: str,
    base: str | None,
) -> int:
    asked = {"--on": on, "--known-on": known_on, "--reading": readings}
    unfit = [name for name, value in asked.items() if value] if form == "jsonld" else []
    unfit += ["--base"] if base and form == "json" else []
    if unfit:
        raise Misuse(words.NOT_IN_THIS_FORM, option=unfit[0], name=form, why=words.WHY_NOT[form])
    loaded = passes.load(ruleset, reforms)
    if form == "jsonld":
        terminal.out(jsonld.write(loaded, base or BASE))
    else:
        _of_one_day(terminal, loaded, cases.Asked(on, known_on, readings), form, base or BASE)
    return 0


def _of_one_day(terminal: Terminal, ruleset: Ruleset, asked: cases.Asked, form: str, base: str) -> None:
    known = cases.nothing(ruleset, asked)
    if not known.dated:
        cases.say_today(terminal, err=True)
    law = known.evaluator.law
    if form == "json":
        terminal.out(ir.write(law, around(ruleset, law)))
        return
    terminal.out(dmn_xml.write(law, terminal.lang, base))
    if unsaid := dmn_xml.not_said(law, terminal.lang):
        terminal.err(terminal.words(words.NOT_IN_DMN))
    for name, why in unsaid:
        terminal.err(f"- {name}: {why}")


def _base(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    if value is not None and not _BASE.fullmatch(value):
        raise Misuse(words.NO_BASE, name=value)
    return value


COMMAND = Command(
    "export",
    run,
    parameters.ruleset(),
    *parameters.ASKED,
    parameters.REFORMS,
    parameters.form(["json", "jsonld", "dmn"], words.EXPORT_FORMAT),
    Option("--base", about=words.BASE, word=words.BASE_WORD, callback=_base),
)
