"""How fast azrules is: `python -m benchmarks`.

First everybody must agree on every case; then each is timed in this process, in turn, and the best of many short rounds
counts, because whatever else the machine does only makes a round slower.  Nothing here is a test.
"""

from __future__ import annotations

import gc
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from time import perf_counter

import click

import azrules
from azrules import passes
from azrules.lang import Lang, Words, in_language
from benchmarks import cases, handwritten
from benchmarks.cases import DAY, DAYS, ROOT, Case

try:
    from benchmarks import zen_graph
except ModuleNotFoundError as missing:
    if missing.name != "zen":
        raise
    zen_graph = None  # type: ignore[assignment]

RULESET = "beslissingsboom"
EXAMPLE = "examples/beslissingsboom-ja.yaml"
BEGIN, END = "<!-- cijfers: begin -->\n", "<!-- cijfers: einde -->\n"
PAGES: Mapping[Lang, str] = {"nl": "snelheid.md", "en": "en/snelheid.md"}

MEASURED: Mapping[Words, str] = {
    ("ja", "yes"): "ja",
    ("nee bij vraag 7", "no at question 7"): "nee-te-weinig-uren",
    ("onbekend bij vraag 6", "unknown at question 6"): "nog-geen-initiatief",
}
HAND, CHECKED = ("functie met de hand", "function by hand"), "azrules"
DICT = ("azrules uit een dict", "azrules from a dict")
EXPLAIN = ("azrules, met de uitleg als tekst", "azrules, with the explanation as text")
DATA = ("azrules, met alles als JSON", "azrules, with everything as JSON")
ZEN_ONE = ("zen-engine, één knoop", "zen-engine, one node")
ZEN_ONE_TRACE = ("zen-engine, één knoop, met trace", "zen-engine, one node, with trace")
ZEN_EACH = ("zen-engine, knoop per vraag", "zen-engine, a node per question")
ZEN_EACH_TRACE = ("zen-engine, knoop per vraag, met trace", "zen-engine, a node per question, with trace")

Contenders = Mapping[Words, Callable[[], object]]
Times = dict[Words, float]


# ---------------------------------------------------------------------------------------------------------- agreement


def agreed(rules: azrules.Rules) -> int:
    """How many cases everybody agrees on.

    Raises:
        SystemExit: they do not agree on one; it says on which, and what each says.
    """
    count = 0
    for day in DAYS:
        law = rules.on(day)
        zen = zen_graph.engine(day) if zen_graph else None
        for case in (*cases.examples_of(law.model), *cases.random_of(law.model, 2000)):
            outcome = law.evaluate(case.plain)
            said = {"azrules": (outcome.outcome, {name: answer.value for name, answer in outcome.statuses.items()})}
            said["met de hand"] = handwritten.decide(case.checked, day)
            for key in (zen_graph.ONE_NODE, zen_graph.NODE_EACH) if zen else ():
                said[f"zen-engine, {key}"] = zen_graph.answer(zen.evaluate(key, case.plain)["result"])
            if any(answer != said["azrules"] for answer in said.values()):
                told = "\n".join(f"  {who}: {answer}" for who, answer in said.items())
                raise SystemExit(f"geen eensgezindheid over {case.name} op {day}: {case.plain}\n{told}")
            count += 1
    return count


# -------------------------------------------------------------------------------------------------------------- timing


def contenders(law: azrules.Law, case: Case) -> Contenders:
    """What is timed on a case, each from the form that suits it best."""
    given = law.facts(case.plain)

    def checked() -> object:
        outcome = law.evaluate(given)
        return outcome.outcome, outcome.statuses

    def unchecked() -> object:
        outcome = law.evaluate(case.plain)
        return outcome.outcome, outcome.statuses

    found: dict[Words, Callable[[], object]] = {
        HAND: lambda: handwritten.decide(case.checked, law.date),
        CHECKED: checked,
        DICT: unchecked,
        EXPLAIN: lambda: law.evaluate(given).explain(),
        DATA: lambda: law.evaluate(given).to_dict(),
    }
    if zen_graph:
        evaluate, traced = zen_graph.engine(law.date).evaluate, {"trace": True}
        one, each = zen_graph.ONE_NODE, zen_graph.NODE_EACH
        found |= {
            ZEN_ONE: lambda: evaluate(one, case.plain),
            ZEN_ONE_TRACE: lambda: evaluate(one, case.plain, traced),
            ZEN_EACH: lambda: evaluate(each, case.plain),
            ZEN_EACH_TRACE: lambda: evaluate(each, case.plain, traced),
        }
    return found


def best(contenders: Contenders, rounds: int, seconds: float) -> Times:
    """The best time of each, in seconds; in each round each has its turn for about `seconds`."""
    times = {name: _timed(run, 1) for name, run in contenders.items()}
    gc.collect()
    gc.disable()
    try:
        for _ in range(rounds):
            for name, run in contenders.items():
                times[name] = min(times[name], _timed(run, max(1, int(seconds / times[name]))))
    finally:
        gc.enable()
    return times


def _timed(run: Callable[[], object], times: int) -> float:
    start = perf_counter()
    for _ in range(times):
        run()
    return (perf_counter() - start) / times


def starts() -> Times:
    """How long the command line takes, as a process of its own, and what it needs for that."""

    def process(*arguments: str) -> Callable[[], object]:
        command = [sys.executable, *arguments]
        return lambda: subprocess.run(command, cwd=ROOT, check=True, capture_output=True)

    rules = azrules.load(RULESET)
    return best(
        {
            ("Python zelf (`python -c pass`)", "Python itself (`python -c pass`)"): process("-c", "pass"),
            "`azrules --version`": process("-m", "azrules", "--version"),
            "`azrules --help`": process("-m", "azrules", "--help"),
            f"`azrules evaluate {RULESET} {EXAMPLE}`": process("-m", "azrules", "evaluate", RULESET, EXAMPLE),
            ("de regelset lezen en nakijken", "reading and checking the rule set"): lambda: passes.load(RULESET),
            ("de regels van één dag klaarzetten", "getting the rules of one day ready"): lambda: rules.on(DAY),
            ("alle regelsets lezen en nakijken", "reading and checking all rule sets"): passes.load_all,
            (
                "alle regelsets beantwoorden, voor een initiatief met 60 medewerkers",
                "answering all rule sets, for an initiative with 60 participants",
            ): cases.every_ruleset(workers=60),
        },
        rounds=10,
        seconds=0,
    )


# ------------------------------------------------------------------------------------------------------------ telling


def table(head: list[Words], rows: list[list[Words]]) -> Iterator[Words]:
    """A table of Markdown that a terminal shows well too: names to the left, figures to the right."""
    yield from zip(_table(head, rows, "nl"), _table(head, rows, "en"), strict=True)


def _table(head: list[Words], rows: list[list[Words]], lang: Lang) -> Iterator[str]:
    cells = [[in_language(cell, lang) for cell in row] for row in (head, *rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    first, *lines = (_line(row, widths) for row in cells)
    yield first
    yield "|".join(["", "-" * (widths[0] + 2), *("-" * (width + 1) + ":" for width in widths[1:]), ""])
    yield from lines


def _line(cells: list[str], widths: list[int]) -> str:
    first, *figures = widths
    return f"| {cells[0]:<{first}} | {' | '.join(map(str.rjust, cells[1:], figures))} |"


def figure(number: float) -> Words:
    """A number of three digits, as each language writes it."""
    written = f"{number:.{0 if number >= 100 else 1 if number >= 10 else 2}f}"
    return written.replace(".", ","), written


def times_of(measured: Mapping[Words, Times]) -> Iterator[Words]:
    """Every contender on every case, in microseconds."""
    names = list(next(iter(measured.values())))
    yield from table(
        [("microseconden", "microseconds"), *measured],
        [[name, *(figure(times[name] * 1e6) for times in measured.values())] for name in names],
    )


def ratios(measured: Mapping[Words, Times]) -> Iterator[Words]:
    """How azrules stands to the others, case by case: the time of the first by that of the second."""
    pairs: list[tuple[Words, Words]] = [(CHECKED, HAND)]
    if zen_graph:
        pairs += [(zen, own) for own in (CHECKED, DICT) for zen in (ZEN_EACH_TRACE, ZEN_ONE_TRACE)]
    rows: list[list[Words]] = [
        [_against(one, other), *(figure(times[one] / times[other]) for times in measured.values())]
        for one, other in pairs
    ]
    yield from table([("zoveel keer zo lang als de tweede", "this many times as long as the second"), *measured], rows)


def _against(one: Words, other: Words) -> Words:
    return (
        f"{in_language(one, 'nl')} : {in_language(other, 'nl')}",
        f"{in_language(one, 'en')} : {in_language(other, 'en')}",
    )


def machine() -> Iterator[Words]:
    """What it was measured with."""
    zen: Words = ("zonder zen-engine, dat niet geïnstalleerd is", "without zen-engine, which is not installed")
    if zen_graph:
        zen = f"zen-engine {version('zen-engine')}"
    used = f"{platform.system()}, Python {platform.python_version()}, azrules {azrules.__version__}"
    yield (
        f"Gemeten met {os.cpu_count()} kernen, {used}, {in_language(zen, 'nl')}.",
        f"Measured with {os.cpu_count()} cores, {used}, {in_language(zen, 'en')}.",
    )


def report() -> Iterator[Words]:
    """Everything, line by line, as it is found."""
    rules = azrules.load(RULESET)
    yield from machine()
    count = agreed(rules)
    yield (
        f"Vooraf gaven allen hetzelfde antwoord op {count} gevallen, vraag per vraag.",
        f"Beforehand all gave the same answer to {count} cases, question by question.",
    )
    law = rules.on(DAY)
    measured = {
        title: best(contenders(law, cases.example(name, law.model)), rounds=150, seconds=0.003)
        for title, name in MEASURED.items()
    }
    yield ""
    yield from times_of(measured)
    yield ""
    yield from ratios(measured)
    yield ""
    yield from table(
        [("milliseconden", "milliseconds"), ("beste van tien", "best of ten")],
        [[name, figure(time * 1e3)] for name, time in starts().items()],
    )


@click.command(help="Meet hoe snel azrules is, naast een functie met de hand en zen-engine.")
@click.option(
    "--write",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Zet de cijfers in de pagina over de snelheid, en in de Engelse, in deze map.",
)
def main(write: Path | None) -> None:
    lines = []
    for line in report():
        lines.append(line)
        click.echo(in_language(line, "nl"))
    if write:
        for lang, name in PAGES.items():
            put(write / name, [in_language(line, lang) for line in lines])


def put(page: Path, lines: list[str]) -> None:
    """Puts the figures in a page, in the place of those that are there."""
    before, _, rest = page.read_text("utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    page.write_text("\n".join([f"{before}{BEGIN}", *lines, f"\n{END}{after}"]), "utf-8")


if __name__ == "__main__":
    main()
