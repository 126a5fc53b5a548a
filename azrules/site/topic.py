"""One rule set as its pages tell it: in a language, with who uses what, and which scenarios concern what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from azrules.analyse.difference import Difference, Kind
from azrules.lang import Lang
from azrules.model.ruleset import Fact, Interpretation, Law, Rule, Ruleset, home_of, uses
from azrules.run.describe import Telling, reached_by, readers_of
from azrules.run.phrases import Line
from azrules.run.wording import Wording
from azrules.site import prose
from azrules.site.book import Told
from azrules.site.desk import Desk
from azrules.site.html import Content, Html, el
from azrules.site.trials import Trial


class Topic:
    """A rule set, and the desk of the page that tells of it.

    What is found once for a rule set is kept for all its pages: `at` gives the same at another address.
    """

    def __init__(self, desk: Desk, name: str) -> None:
        self.name = name
        self.told: Told = desk.book.told[name]
        self.ruleset = self.told.ruleset
        self.words = desk.wording(name)
        self.telling = Telling(self.words, prose.mark)
        self.compared: dict[object, dict[tuple[Kind, str], Difference]] = {}
        self.titled: dict[object, str] = {}
        self.wordings: dict[object, Wording] = {}
        self.desk = desk
        self.where = desk.where(name)

    def at(self, here: str) -> Topic:
        """The same for the page at another address."""
        found = object.__new__(Topic)
        found.__dict__.update(self.__dict__)
        found.desk = self.desk.at(here)
        found.where = found.desk.where(self.name)
        return found

    def amended(self, ruleset: Ruleset) -> Topic:
        """The same for the rule set as a reform amends it."""
        found = self.at(self.desk.here)
        found.ruleset = ruleset
        found.words = Wording(ruleset, self.desk.lang)
        found.telling = Telling(found.words, prose.mark)
        return found

    # ------------------------------------------------------------------------------------------------------------ words

    def words_of(self, law: Law, lang: Lang) -> Wording:
        """A law in a language, as a scenario was run with it."""
        key = (law.ruleset.sha256, law.date, law.known_on, lang)
        if key not in self.wordings:
            self.wordings[key] = Wording.of(law, lang)
        return self.wordings[key]

    def title(self, name: str) -> str:
        """What something is called; an interpretation by its question."""
        if name in self.ruleset.interpretations:
            return self.words.text(f"interpretaties.{name}.vraag")
        return self.words.title(name)

    def link(self, name: str) -> Content:
        """The title of something with the way to it; what has no page is only named."""
        place = self.where(name)
        return self.title(name) if place is None else el("a", self.title(name), href=place)

    def lists(self, lines: Iterable[Line]) -> Html:
        """What `describe` says, as lists with links."""
        return prose.lists(lines, self.where)

    def reading(self, interpretation: Interpretation, name: str) -> str:
        """A reading by its title, with whether it is the one that is taken when nobody chooses."""
        title = self.words.text(f"interpretaties.{interpretation.name}.lezingen.{name}.titel")
        default = self.desk.say((" (standaard)", " (default)")) if name == interpretation.default else ""
        return f"{title}{default}"

    # -------------------------------------------------------------------------------------------------- what uses what

    @cached_property
    def users(self) -> Mapping[str, list[str]]:
        """Of each name the rules and parameters that use it, and the judgements that it informs."""
        found: dict[str, dict[str, None]] = {}
        for user in (*self.ruleset.rules, *self.ruleset.parameters):
            for used in uses(self.ruleset, user):
                found.setdefault(used, {})[user] = None
        for fact in self.ruleset.facts.values():
            for used in fact.judgement.indicators if fact.judgement else ():
                found.setdefault(used, {})[fact.name] = None
        for interpretation in self.ruleset.interpretations:
            found[interpretation] = dict.fromkeys(readers_of(self.ruleset, interpretation))
        return {name: [*users] for name, users in found.items()}

    def direct(self, rule: str) -> list[str]:
        """The names that a rule uses itself, once each."""
        return list(dict.fromkeys(uses(self.ruleset, rule)))

    def reached(self, rule: str) -> list[str]:
        """The names that a rule rests on, also through other rules of the rule set."""
        return reached_by(self.ruleset, rule)

    def facts(self, names: Iterable[str]) -> list[Fact]:
        return [self.ruleset.every_fact[name] for name in names if name in self.ruleset.every_fact]

    def rule(self, name: str) -> Rule:
        return self.ruleset.rules[name]

    @cached_property
    def versioned(self) -> Mapping[str, int]:
        """The rules that changed with time, each with how many versions it has had."""
        return {name: len(them) for name, them in self.ruleset.versions.items() if len(them) > 1 and not home_of(name)}

    # -------------------------------------------------------------------------------------------------------- scenarios

    def concerning(self, *names: str) -> list[Trial]:
        """The scenarios that name any of these, or whose nee one of these decides.

        Those with most of them go first, and of these the ones that are about little else.
        """
        found = Counter(trial for name in names for trial in self.told.named.get(name, ()))
        order = [trial for trial in self.told.tried.trials if trial in found]
        return sorted(order, key=lambda trial: (-found[trial], self._about[trial]))

    @cached_property
    def _about(self) -> Mapping[Trial, int]:
        """How many parts of the rule set each scenario is about."""
        return Counter(trial for trials in self.told.named.values() for trial in trials)

    def grouped(self) -> Iterator[tuple[str, list[str]]]:
        """The rules in groups: the questions in their order, what is asked for, and what these rest on."""
        decision = self.ruleset.decision
        criteria = [*decision.criteria] if decision else []
        results = [one for one in self.ruleset.outputs if one in self.ruleset.own_rules and one not in criteria]
        rest = [name for name in self.ruleset.own_rules if name not in {*criteria, *results}]
        say = self.desk.say
        yield say(("De vragen, in volgorde", "The questions, in order")), criteria
        yield say(("De resultaten", "The results")), results
        yield say(("Regels waarop die rusten", "Rules that these rest on")), rest
