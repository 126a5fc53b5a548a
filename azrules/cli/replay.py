"""`azrules replay`: an answer that was given, again; or what has changed since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from azrules import library, passes, replay
from azrules.cli import cases, parameters, words
from azrules.cli.evaluate import tell
from azrules.cli.frame import Argument, Command, Option
from azrules.cli.terminal import Terminal
from azrules.diagnostic import Problems
from azrules.model.ruleset import Ruleset
from azrules.problems import receipt as say
from azrules.replay import Difference, Receipt, Replayed
from azrules.run.report import Plain
from azrules.run.wording import Wording
from azrules.syntax.text import read_text

_HASH = 64


def run(terminal: Terminal, receipt: str, facts: str, ruleset: str | None, reforms: Sequence[str]) -> int:
    receipts = replay.read(read_text(Path(receipt)))
    shelf, asked = passes.Shelf(), tuple(map(passes.typed, reforms))

    def rules(one: Receipt) -> Ruleset:
        path = library.find(ruleset) if ruleset else _named(one)
        return shelf.load(path, asked or one.reforms)

    found, _ = cases.written(rules(receipts[0]), facts)
    if len(found) != len(receipts):
        raise Problems(say.OTHER_COUNT(receipts[0].place(), receipts=len(receipts), cases=len(found)))
    done = []
    for one, case in zip(receipts, found, strict=True):
        known = cases.known(rules(one), case, cases.Asked(one.date, one.known_on, one.readings(rules(one))))
        done.append(replay.again(one, known.evaluator.evaluate(known.given)))
    for at, replayed in enumerate(done):
        if at:
            terminal.out()
        _told(terminal, replayed, ruleset is None)
    return int(not all(replayed.same for replayed in done))


def _named(receipt: Receipt) -> Path:
    """The rule set that a receipt names."""
    try:
        return library.find(receipt.ruleset)
    except Problems as problems:
        raise Problems(*(replace(one, span=receipt.place("ruleset")) for one in problems.diagnostics)) from None


def _told(terminal: Terminal, replayed: Replayed, own: bool) -> None:
    """The answer as it is now, and what is not as it was; `own` where the rule set is the one that azrules has."""
    if replayed.outcome.given.name:
        terminal.heading(replayed.outcome.given.name)
    wording = Wording.of(replayed.outcome.law, terminal.lang)
    terminal.out(terminal.words(words.SAME_AGAIN if replayed.same else words.NOT_THE_SAME))
    terminal.titled(words.SETTLED_OTHERWISE, [_row(terminal, wording, one) for one in replayed.settled])
    if own and "ruleset_sha256" in (one.key for one in replayed.settled):
        terminal.out()
        terminal.out(terminal.words(words.REPLAYED_WITH, name=replayed.outcome.law.ruleset.name))
    terminal.titled(words.ANSWERED_OTHERWISE, [_row(terminal, wording, one) for one in replayed.answer])
    terminal.out()
    tell(terminal, replayed.outcome)


def _row(terminal: Terminal, wording: Wording, difference: Difference) -> tuple[str, str]:
    show = _answer if difference.key == "outcome" else _shown
    then, now = (show(terminal, one) for one in (difference.before, difference.now))
    title = wording.title(difference.name)
    return terminal.words(words.REPLAYED[difference.key], name=title), terminal.words(
        words.THEN_AND_NOW, then=then, now=now
    )


def _answer(terminal: Terminal, value: Plain) -> str:
    assert value is None or isinstance(value, bool), "so the schema has it"
    return terminal.words(words.ANSWERS[value])


def _shown(terminal: Terminal, value: Plain) -> str:
    """A value in a word or two; a hash by its first letters."""
    match value:
        case None:
            return terminal.words(words.NOTHING_THERE)
        case {"status": str(status), "value": found}:
            return terminal.words(words.STANDS[status]) if found is None or isinstance(found, bool) else str(found)
        case {"name": str(name), "sha256": str(sha256)}:
            return f"{name} ({_shown(terminal, sha256)})"
        case {"rule": str(name)}:
            return name
        case str() if len(value) == _HASH:
            return f"{value[:12]}…"
        case bool():
            return terminal.words(words.ANSWERS[value])
        case list():
            return ", ".join(_shown(terminal, one) for one in value) or terminal.words(words.NOTHING_THERE)
    return str(value)


COMMAND = Command(
    "replay",
    run,
    Argument("receipt", words.RECEIPT_WORD, words.RECEIPT, callback=parameters.file, shell_complete=parameters.files),
    parameters.facts(),
    Option("--ruleset", about=words.REPLAY_RULESET, word=words.RULESET_WORD, shell_complete=parameters.rulesets),
    parameters.REFORMS,
)
