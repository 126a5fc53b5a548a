"""Two laws -> what their text says differently, thing by thing: facts, parameters, interpretations, rules, decision.

It compares what is meant, not how it is laid out; and tells it as lines of each, in a language.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import takewhile

from azrules.lang import Lang, Words
from azrules.model.citation import Citation
from azrules.model.expr import Choose, Expr, Hit, same
from azrules.model.ruleset import MONTH_END, ByReading, Fact, Interpretation, Law, Parameter, Row, Rule
from azrules.model.texts import texts
from azrules.model.timeline import ALWAYS, Validity, in_force
from azrules.model.types import TRUTH, Choice, Choices
from azrules.model.values import UNKNOWN
from azrules.run.phrases import Phrases, accepts
from azrules.run.wording import Wording
from azrules.source import Span

Lines = tuple[str, ...]
Portrait = dict[str, Lines]


class Kind(Enum):
    """What a thing is.  The words are those of the JSON."""

    RULESET = "ruleset"
    FACT = "fact"
    PARAMETER = "parameter"
    INTERPRETATION = "interpretation"
    RULE = "rule"
    DECISION = "decision"


KINDS: Mapping[Kind, Words] = {
    Kind.RULESET: ("Regelset", "Rule set"),
    Kind.FACT: ("Gegeven", "Fact"),
    Kind.PARAMETER: ("Parameter", "Parameter"),
    Kind.INTERPRETATION: ("Interpretatie", "Interpretation"),
    Kind.RULE: ("Regel", "Rule"),
    Kind.DECISION: ("Beslissing", "Decision"),
}

ASPECTS: Mapping[str, Words] = {
    "name": ("naam", "name"),
    "version": ("versie", "version"),
    "title": ("titel", "title"),
    "question": ("vraag", "question"),
    "help": ("uitleg", "explanation"),
    "text": ("tekst", "text"),
    "status": ("status", "status"),
    "force": ("kracht", "force"),
    "validity": ("geldigheid", "validity"),
    "citation": ("bron", "source"),
    "date": ("peildatum", "reference date"),
    "known_on": ("zoals bekend op", "as known on"),
    "framework": ("kader", "framework"),
    "known": ("bekend sinds", "known since"),
    "month_end": ("maandeinde", "month end"),
    "accepts": ("wat men mag antwoorden", "what may be answered"),
    "judged_by": ("beoordeeld door", "judged by"),
    "indicators": ("wat bij het oordeel helpt", "what helps the judgement"),
    "default": ("zonder antwoord", "without an answer"),
    "changeable": ("veranderbaar", "changeable"),
    "values": ("waarden", "values"),
    "value": ("waarde op de peildatum", "value on the reference date"),
    "chosen_by": ("gekozen door", "chosen by"),
    "readings": ("lezingen", "readings"),
    "reading": ("gekozen lezing", "reading chosen"),
    "standard": ("standaard", "default"),
    "body": ("inhoud", "body"),
    "exceptions": ("uitzonderingen", "exceptions"),
    "advice": ("advies", "advice"),
    "criteria": ("vragen, in volgorde", "questions, in order"),
    "groups": ("groepen", "groups"),
    "results": ("resultaten", "results"),
}

# The keys of a rule that have an aspect of their own.
_DATES = ("vanaf", "tot en met", "bekend sinds")
_APART = frozenset(("titel", "uitleg", "kracht", "status", "bron", "advies", "open vraag", "type", "eenheid", *_DATES))
_INDENT = "  "
# What a text of a thing is, by the last part of its path; any other is a `text`.
_TEXTS = {"titel": "title", "vraag": "question", "uitleg": "help", "advies": "advice"}


@dataclass(frozen=True, slots=True)
class Detail:
    """What is otherwise about a thing: an aspect, with its lines on either side."""

    aspect: str
    one: Lines
    other: Lines


@dataclass(frozen=True, slots=True)
class Difference:
    """A thing of which two laws say something else, or that only one of them has."""

    kind: Kind
    name: str
    title: str
    details: tuple[Detail, ...]
    in_one: bool = True
    in_other: bool = True


def differences(one: Law, other: Law, lang: Lang = "nl") -> list[Difference]:
    """What two laws say differently, in the order of the file."""
    tellings = (_Telling(one, other, lang), _Telling(other, one, lang))
    here, there = (telling.portraits() for telling in tellings)
    found: list[Difference] = []
    for thing in dict.fromkeys((*here, *there)):
        kind, name = thing
        had, has = here.get(thing), there.get(thing)
        if details := tuple(_details(had or {}, has or {})):
            title = tellings[has is not None].title(kind, name)
            found.append(Difference(kind, name, title, details, had is not None, has is not None))
    return found


def _details(one: Portrait, other: Portrait) -> Iterator[Detail]:
    for aspect in dict.fromkeys((*one, *other)):
        here, there = one.get(aspect, ()), other.get(aspect, ())
        if [line.split() for line in here] != [line.split() for line in there]:
            yield Detail(aspect, here, there)


class _Telling:
    """One of two laws, told in a language."""

    def __init__(self, law: Law, beside: Law, lang: Lang) -> None:
        self.law = law
        self.beside = beside
        self.ruleset = law.ruleset
        self.words = Wording.of(law, lang)
        self.phrases = Phrases(self.words)
        self.texts, self.their_texts = (
            texts(one.ruleset) | (dict(one.ruleset.english) if lang == "en" else {}) for one in (law, beside)
        )

    def title(self, kind: Kind, name: str) -> str:
        """What a thing is called."""
        match kind:
            case Kind.RULESET:
                return self.words.text("regelset.titel")
            case Kind.INTERPRETATION:
                return self.words.text(f"interpretaties.{name}.vraag")
            case Kind.DECISION:
                return self.words.text(f"beslissing.{name}.titel")
        return self.words.title(name)

    def portraits(self) -> dict[tuple[Kind, str], Portrait]:
        """Everything that the law says, thing by thing."""
        ruleset = self.ruleset
        found = {(Kind.RULESET, ""): self.whole()}
        found |= {(Kind.FACT, name): self.fact(fact) for name, fact in ruleset.every_fact.items()}
        found |= {(Kind.PARAMETER, name): self.parameter(one) for name, one in ruleset.parameters.items()}
        found |= {(Kind.INTERPRETATION, name): self.interpretation(o) for name, o in ruleset.interpretations.items()}
        found |= {(Kind.RULE, name): self.rule(rule) for name, rule in ruleset.rules.items()}
        if decision := ruleset.decision:
            groups = tuple(f"{group}: {', '.join(members)}" for group, members in decision.groups.items())
            said = self.said(f"beslissing.{decision.name}.")
            found[Kind.DECISION, decision.name] = {**said, "criteria": decision.criteria, "groups": groups}
        return found

    def said(self, path: str) -> Portrait:
        """The texts under a path; what the other law writes alike stands as it is written, with parameters by name."""
        found: Portrait = {}
        for there, text in self.texts.items():
            if (
                there.startswith(path)
                and ".waarden." not in there
                and "." not in there.removeprefix(path).removeprefix("antwoorden.")
            ):
                aspect = _TEXTS.get(there.removeprefix(path), "text")
                told = text if self.their_texts.get(there) == text else self.words.text(there)
                found[aspect] = (*found.get(aspect, ()), *told.strip().splitlines())
        return found

    def whole(self) -> Portrait:
        ruleset = self.ruleset
        end = self.law.definitions[MONTH_END]
        known_on = self.law.known_on
        frameworks = (self.texts.get(f"kaders.{one.name}.titel", "") for one in ruleset.frameworks)
        return {
            "name": (ruleset.name,),
            "version": (ruleset.version,),
            **self.said("regelset."),
            "status": (self.words.status(ruleset.status),),
            "validity": self.validity(ruleset.validity),
            **self.citation(ruleset.citation),
            "date": (self.law.date.isoformat(),),
            "known_on": (known_on.isoformat(),) if known_on else (),
            "framework": tuple(filter(None, frameworks)),
            "month_end": (self.words.value(getattr(end, "value", UNKNOWN), end.type),),
            "results": ruleset.outputs,
        }

    def validity(self, validity: Validity) -> Lines:
        return () if validity == ALWAYS else (self.words.period(validity).strip(),)

    def fact(self, fact: Fact) -> Portrait:
        judgement = fact.judgement
        choice = fact.type.of if isinstance(fact.type, Choices) else fact.type
        members = choice.members if isinstance(choice, Choice) else ()
        labels = (f"- {one}: {self.words.member(one, choice)}" for one in members if isinstance(choice, Choice))
        return {
            **self.said(f"gegevens.{fact.name}."),
            "accepts": (accepts(fact, self.words), *labels),
            "judged_by": (self.words.role(judgement.role),) if judgement else (),
            "indicators": judgement.indicators if judgement else (),
            "default": () if fact.default is None else (self.words.value(fact.default, fact.type),),
            "changeable": (self.words.value(True, TRUTH),) if fact.changeable else (),
            **self.citation(fact.citation),
        }

    def parameter(self, parameter: Parameter) -> Portrait:
        return {
            **self.said(f"parameters.{parameter.name}."),
            "chosen_by": (parameter.by,) if parameter.by else (),
            "values": tuple(self.row(row, parameter) for row in parameter.rows),
            **self.in_force(parameter),
        }

    def row(self, row: Row, parameter: Parameter) -> str:
        value = self.words.value(row.value, parameter.type)
        period = self.words.period(row.validity)
        checked = "; ".join(filter(None, [self.words.status(row.status), self.words.verified(row)]))
        return f"{value}{period}{self.words.known(row)} ({checked}). {self.words.where(row.citation)}"

    def in_force(self, parameter: Parameter) -> Portrait:
        """What the parameter is worth on the day, where both laws have the same rows and another day."""
        theirs = self.beside.ruleset.parameters.get(parameter.name)
        days = {(law.date, law.known_on) for law in (self.law, self.beside)}
        if parameter.by or theirs is None or len(days) == 1:
            return {}
        row = in_force(parameter.rows, self.law.date, self.law.known_on)
        return {"value": (self.words.value(row.value, parameter.type),) if row else ()}

    def interpretation(self, interpretation: Interpretation) -> Portrait:
        path = f"interpretaties.{interpretation.name}"
        readings = []
        for reading in interpretation.readings:
            title, more = (self.texts.get(f"{path}.lezingen.{reading.name}.{key}", "") for key in ("titel", "uitleg"))
            readings += [f"{reading.name}: {title}", *(f"  {line}" for line in more.strip().splitlines())]
        return {
            "question": tuple(self.texts.get(f"{path}.vraag", "").splitlines()),
            "readings": tuple(readings),
            "standard": (interpretation.default,),
            "reading": (self.law.readings[interpretation.name],),
        }

    def rule(self, rule: Rule) -> Portrait:
        return {
            **self.said(f"regels.{rule.name}."),
            "force": (self.words.force(rule.force),) if rule.force else (),
            "status": (self.words.status_of(rule),),
            **self.citation(rule.citation),
            "exceptions": tuple(self.exceptions(rule)),
            "version": (rule.version,) if rule.version else (),
            "validity": self.validity(rule.validity),
            "known": (rule.known.isoformat(),) if rule.known else (),
            **self.read_as(rule),
            **self.body(rule),
        }

    def body(self, rule: Rule) -> Portrait:
        """What the rule says, as it is written; where that is no longer all it says, as it is told."""
        theirs = self.beside.ruleset.rules.get(rule.name)
        if theirs is not None and _bodies_alike(rule, theirs):
            return {}
        written = _written(rule.span)
        others = _written(theirs.span) if theirs is not None else ()
        as_written = written and (theirs is None or (others and written != others))
        return {"body": written if as_written else tuple(self.in_words(rule))}

    def in_words(self, rule: Rule) -> Iterator[str]:
        """A rule as it is told: when it applies, and what it says under each reading."""
        if rule.applies:
            yield self.phrases.say("van toepassing als:", "applies if:")
            yield from self.told(rule.applies, 1)
        if isinstance(rule.body, ByReading):
            for name, body in rule.body.bodies.items():
                yield f"{name}:"
                yield from self.told(body, 1)
        else:
            yield from self.told(rule.body, 0)

    def told(self, expr: Expr, deep: int) -> Iterator[str]:
        """A formula in words; with its exceptions, where it has these, below it."""
        if isinstance(expr, Choose) and expr.hit is Hit.AGREE:
            yield from self.told(expr.otherwise, deep)
            yield f"{_INDENT * deep}{self.phrases.say('behalve:', 'except:')}"
            lines = [line for case in expr.cases for line in self.phrases.case(case.when, case.then, 1)]
        else:
            lines = [*self.phrases.lines(expr)] if expr.type == TRUTH else [(0, self.phrases.value(expr))]
        yield from (f"{_INDENT * (depth + deep)}{text}" for depth, text in lines)

    def exceptions(self, rule: Rule) -> Iterator[str]:
        """How strongly each exception speaks, and where it stands; what it says is in the body."""
        body = next(iter(rule.body.bodies.values())) if isinstance(rule.body, ByReading) else rule.body
        for at, case in enumerate(body.cases if isinstance(body, Choose) and body.hit is Hit.AGREE else ()):
            force = f" ({self.words.force(case.force)})" if case.force else ""
            source = f". {self.words.where(case.citation)}" if case.citation else ""
            yield f"{self.texts.get(f'regels.{rule.name}.behalve.{at}', '')}{force}{source}"

    def read_as(self, rule: Rule) -> Portrait:
        """The body under the reading that was chosen, where the other law chooses another one."""
        if not isinstance(rule.body, ByReading):
            return {}
        mine, theirs = (law.readings.get(rule.body.interpretation) for law in (self.law, self.beside))
        if mine is None or theirs is None or mine == theirs:
            return {}
        return {"reading": (mine, *self.told(rule.body.bodies[mine], 1))}

    def citation(self, citation: Citation | None) -> Portrait:
        return {"citation": (self.words.source(citation),)} if citation else {}


def _bodies_alike(one: Rule, other: Rule) -> bool:
    if (one.applies is None) is not (other.applies is None):
        return False
    if one.applies and other.applies and not same(one.applies, other.applies):
        return False
    match one.body, other.body:
        case ByReading(here, bodies), ByReading(there, others):
            alike = here == there and bodies.keys() == others.keys()
            return alike and all(same(body, others[name]) for name, body in bodies.items())
        case ByReading(), _:
            return False
        case _, ByReading():
            return False
        case mine, theirs:
            return same(mine, theirs)


def _written(rule: Span) -> Lines:
    """The lines of a rule as they are written, without what is told apart; none where it stands between braces."""
    source, margin = rule.source, rule.column - 1
    if source.line(rule.line)[rule.end_column - 1 :].lstrip(": ").startswith("{"):
        return ()
    below = (source.line(at) for at in range(rule.line + 1, len(source.text.splitlines()) + 1))
    lines = [
        line
        for line in takewhile(lambda line: not line.strip() or _indent(line) > margin, below)
        if line.strip() and not line.lstrip().startswith("#")
    ]
    kept, keep = [], True
    inside = min(map(_indent, lines), default=0)
    for line in lines:
        if _indent(line) == inside:
            keep = line.strip().partition(":")[0] not in _APART
        if keep and not line.lstrip(" -").startswith("bron:"):
            kept.append(line[inside:].rstrip())
    return tuple(kept)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
