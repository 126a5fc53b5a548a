"""Outcome -> its receipt: all that settles the answer but the facts, and hashes of the facts, the answer and itself.

The seal shows that a receipt was changed.  It is no signature: who changes a receipt by intent can seal it anew.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterator, Mapping
from datetime import date

from azrules.model.given import Given
from azrules.model.ruleset import Ruleset
from azrules.run.evaluate import Outcome
from azrules.run.report import Plain, plain, report

SEAL = "sha256"


def receipt(
    outcome: Outcome, azrules: str, salt: str | None = None, told: Mapping[str, Plain] | None = None
) -> dict[str, Plain]:
    """What settles an answer, with salted hashes of its facts and of what was decided.

    `azrules` is the version that gave the answer; the salt is random unless given; `told` is the report of the answer,
    where it was made already.
    """
    law = outcome.law
    known_on = law.known_on or last_known(law.ruleset)
    salt = salt or secrets.token_hex(16)
    data: dict[str, Plain] = {
        "azrules": azrules,
        "ruleset": law.ruleset.name,
        "version": law.ruleset.version,
        "ruleset_sha256": law.ruleset.sha256,
        "uses": {one.name: one.sha256 for one in _uses(law.ruleset)},
        "reforms": [{"name": reform.name, "sha256": reform.sha256} for reform in law.ruleset.reforms],
        "date": law.date.isoformat(),
        "known_on": known_on.isoformat() if known_on else None,
        "framework": law.ruleset.frameworks[0].name or None,
        "versions": {name: rule.version for name, rule in law.ruleset.rules.items() if rule.version},
        "readings": dict(law.readings),
        "salt": salt,
        "facts_sha256": of_facts(outcome.given, salt),
    }
    told = told or report(outcome)
    data["answer_sha256"], data["report_sha256"] = of_answer(decided(told), salt), of_report(told, salt)
    return {**data, SEAL: seal(data)}


def _uses(ruleset: Ruleset) -> Iterator[Ruleset]:
    """The rule sets that a rule set uses, and those that these use."""
    for one in ruleset.imports.values():
        yield one.ruleset
        yield from _uses(one.ruleset)


def last_known(ruleset: Ruleset) -> date | None:
    """The last day since which something of a rule set is known; None where all of it always was."""
    return max(_known(ruleset), default=None)


def _known(ruleset: Ruleset) -> Iterator[date]:
    yield from (one.known for one in ruleset.frameworks if one.known)
    yield from (rule.known for versions in ruleset.versions.values() for rule in versions if rule.known)
    yield from (row.known for parameter in ruleset.parameters.values() for row in parameter.rows if row.known)


def decided(told: Mapping[str, Plain]) -> dict[str, Plain]:
    """Of a report what is decided in it, without its texts: two answers are the same when this is."""
    found = {key: told[key] for key in ("outcome", "missing") if key in told}
    rules, faults = told["rules"], told["faults"]
    assert isinstance(rules, dict) and isinstance(faults, list), "so the schema has it"
    found["rules"] = {name: _only(rule, "status", "value") for name, rule in rules.items()}
    found["faults"] = [_only(fault, "rule", "code") for fault in faults]
    return found


def _only(told: Plain, *keys: str) -> Plain:
    assert isinstance(told, dict), "so the schema has it"
    return {key: told[key] for key in keys}


def of_facts(given: Given, salt: str) -> str:
    """The hash of the facts that were told."""
    types = {name: fact.type for name, fact in given.ruleset.facts.items()}
    return _sha256([salt, {name: plain(result, types[name]) for name, result in sorted(given.known().items())}])


_TEXTS = frozenset({"title", "text", "message", "question"})


def of_report(told: Mapping[str, Plain], salt: str) -> str:
    """The hash of a whole report but for its texts, which it has in one language."""
    return _sha256([salt, _without_texts(whole(told))])


def whole(told: Mapping[str, Plain]) -> dict[str, Plain]:
    """A report without its receipt, and without the places of faults, which are other on another machine."""
    faults = decided(told)["faults"]
    return {key: faults if key == "faults" else value for key, value in told.items() if key != "receipt"}


def _without_texts(told: Plain) -> Plain:
    match told:
        case dict():
            return {key: _without_texts(value) for key, value in told.items() if key not in _TEXTS}
        case list():
            return [_without_texts(one) for one in told]
    return told


def of_answer(decided: Mapping[str, Plain], salt: str) -> str:
    """The hash of what was decided."""
    return _sha256([salt, dict(decided)])


def seal(data: Mapping[str, Plain]) -> str:
    """The hash that belongs to a receipt."""
    return _sha256({key: value for key, value in data.items() if key != SEAL})


def _sha256(data: Plain) -> str:
    told = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(told.encode()).hexdigest()
