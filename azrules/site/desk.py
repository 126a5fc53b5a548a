"""What whoever writes a page has at hand: the book, the language, and the way from the page to everything else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from azrules.lang import Lang, Words, in_language
from azrules.model.citation import Citation, Status
from azrules.model.ruleset import Rule, Ruleset, home_of
from azrules.run.wording import Wording, status_in
from azrules.site import address
from azrules.site.book import Book
from azrules.site.html import Content, Html, el


@dataclass(frozen=True)
class Desk:
    """The writing desk of one page: its language and its address."""

    book: Book
    lang: Lang
    wordings: Mapping[str, Wording]
    here: str = address.HOME

    @classmethod
    def of(cls, book: Book, lang: Lang) -> Desk:
        """The desk of a language, at its first page."""
        return cls(book, lang, {name: Wording(ruleset, lang) for name, ruleset in book.rulesets.items()})

    def at(self, here: str) -> Desk:
        """The same for the page at another address."""
        return replace(self, here=here)

    def say(self, words: Words) -> str:
        """Our own words (Dutch, English) in the language of the page."""
        return in_language(words, self.lang)

    def to(self, there: str) -> str:
        """The link from this page to another address."""
        return address.relative(self.here, there)

    def to_data(self, there: str) -> str:
        """The link to what the two languages share: it stands in the root of the site."""
        return self.to(f"../{there}" if self.lang == "en" else there)

    def wording(self, of: str) -> Wording:
        """A rule set in the language of the page."""
        return self.wordings[of]

    def link(self, there: str, *content: Content, **attributes: str) -> Html:
        return el("a", *content, href=self.to(there), **attributes)

    def where(self, of: str) -> Callable[[str], str | None]:
        """The link to each thing of a rule set, by the name under which it stands there; None where there is none."""

        def found(name: str) -> str | None:
            place = of_name(self.book.rulesets[of], name)
            return None if place is None else self.to(place)

        return found

    def status(self, status: Status) -> Html:
        """How far something binds, as a mark that nobody can overlook."""
        return el("span", status_in(status, self.lang), class_=f"az-status az-status--{STATUS_NAMES[status]}")

    def norm(self, of: str, rule: Rule) -> Html:
        """The same of a rule; one that is an open question fixes nothing, and says that instead."""
        if not rule.open_question:
            return self.status(rule.status)
        return el("span", self.wording(of).status_of(rule), class_="az-status az-status--open")

    def source(self, of: str, citation: Citation) -> Html:
        """Where something stands, with the way to what we know of the document."""
        told = self.wording(of).source(citation)
        return self.link(address.source(citation.document.name), told)


def of_name(ruleset: Ruleset, name: str) -> str | None:
    """The address of a rule, fact, parameter or interpretation of a rule set, also of one that comes from another."""
    home = home_of(name) or ruleset.name
    own = name.rpartition("/")[2]
    if name in ruleset.rules:
        return address.rule(home, own)
    if name in ruleset.every_fact:
        return address.fact(_declaring(ruleset, name), own)
    if name in ruleset.parameters:
        return address.parameter(home, own)
    if name in ruleset.interpretations:
        return address.interpretation(home, own)
    return None


def _declaring(ruleset: Ruleset, fact: str) -> str:
    """The rule set that declares a fact: a fact keeps its name where it is used."""
    if fact not in ruleset.borrowed:
        return ruleset.name
    owners = [name for name, one in ruleset.imports.items() if fact in one.ruleset.every_fact]
    return _declaring(ruleset.imports[owners[0]].ruleset, fact) if owners else ruleset.name


# The classes by which the style sheets know how far something binds.
STATUS_NAMES = {
    Status.RECOMMENDATION: "recommendation",
    Status.ASK: "ask",
    Status.LAW: "law",
    Status.HISTORICAL: "historical",
    Status.PROPOSAL: "proposal",
}
