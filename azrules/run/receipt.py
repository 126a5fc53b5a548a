"""Outcome -> its receipt: all that settles the answer but the facts, and hashes by which facts and answer are known again.

A seal shows that a receipt was changed by accident or by hand.  It is no signature: who changes a receipt can seal it
anew.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterator, Mapping
from datetime import date

from azrules.model.ruleset import Ruleset
from azrules.run.evaluate import Answer, Outcome
from azrules.run.report import Plain, outputs, plain

SEAL = "sha256"


def receipt(outcome: Outcome, azrules: str, salt: str | None = None) -> dict[str, Plain]:
    """What settles an answer, with salted hashes of its facts and of itself: who has facts and salt can prove both.

    `azrules` is the version that gave the answer; the salt is random unless given.
    """
    law = outcome.law
    salt = salt or secrets.token_hex(16)
    known = {name: plain(result, law.ruleset.facts[name].type) for name, result in outcome.given.known().items()}
    data: dict[str, Plain] = {
        "azrules": azrules,
        "ruleset": law.ruleset.name,
        "version": law.ruleset.version,
        "ruleset_sha256": law.ruleset.sha256,
        "date": law.date.isoformat(),
        "known_on": _shown(law.known_on or last_known(law.ruleset)),
        "framework": law.ruleset.frameworks[0].name or None,
        "versions": {name: rule.version for name, rule in law.ruleset.rules.items() if rule.version},
        "readings": dict(law.readings),
        "salt": salt,
        "facts_sha256": _sha256([salt, dict(sorted(known.items()))]),
        "answer_sha256": _sha256([salt, answer(outcome)]),
    }
    return {**data, SEAL: seal(data)}


def answer(outcome: Outcome) -> dict[str, Plain]:
    """What is decided in an answer, without a text: what makes two answers the same."""
    ruleset = outcome.law.ruleset
    return {
        "outcome": outcome.answer if isinstance(outcome.answer, bool) else None,
        "outputs": outputs(outcome),
        "missing": list(outcome.missing),
        "rules": {
            name: {"status": stands.value, "value": _value(outcome, name, stands)}
            for name, stands in outcome.rules.items()
            if name in ruleset.own_rules
        },
        "faults": [{"rule": rule.name, "code": fault.kind} for rule, fault in outcome.faults],
        "advice": [rule.name for rule, _ in outcome.advice],
    }


def _value(outcome: Outcome, name: str, stands: Answer) -> Plain:
    if stands in (Answer.NOT_ASKED, Answer.NOT_APPLICABLE):
        return None
    rule = outcome.law.ruleset.rules[name]
    return plain(outcome.result(rule), rule.type)


def last_known(ruleset: Ruleset) -> date | None:
    """The last day since which something in a rule set is known; None where all of it always was."""
    return max(_known(ruleset), default=None)


def _known(ruleset: Ruleset) -> Iterator[date]:
    dated = [
        *ruleset.frameworks,
        *(rule for versions in ruleset.versions.values() for rule in versions),
        *(row for parameter in ruleset.parameters.values() for row in parameter.rows),
    ]
    return (one.known for one in dated if one.known)


def seal(data: Mapping[str, Plain]) -> str:
    """The hash that belongs to a receipt without its seal."""
    return _sha256({key: value for key, value in data.items() if key != SEAL})


def _sha256(data: Plain | Mapping[str, Plain]) -> str:
    told = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=isinstance(data, Mapping))
    return hashlib.sha256(told.encode()).hexdigest()
