"""The first page: what this is, three ways in, the rule sets, what norms are worth, and whether it still holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from azrules.lang import Words
from azrules.model.citation import Status
from azrules.model.show import day
from azrules.site import address, navigation
from azrules.site.desk import Desk
from azrules.site.html import Html, el
from azrules.site.page import Heading, Page
from azrules.version import VERSION

_TITLE = ("Regels als code voor de arbeidszorg", "Rules as code for work care")
_LEAD = (
    "De regels en aanbevelingen over arbeidszorg in Vlaanderen, zo opgeschreven dat u ze kunt lezen, uw eigen geval "
    "kunt proberen, en elke zin tot in haar bron kunt volgen.",
    "The rules and recommendations on work care (arbeidszorg) in Flanders, written so that you can read them, try "
    "your own case, and follow every sentence to its source.",
)
_NO_DECISION = (
    "Een antwoord op deze pagina's is geen beslissing en geeft niemand een recht. Wat een mens moet beoordelen, "
    "beoordeelt het programma niet.",
    "An answer on these pages is not a decision and gives nobody a right. What a human must judge, the program does "
    "not judge.",
)

# A title, what one can do there, and where it is.
_WAYS: Final[tuple[tuple[Words, Words, str], ...]] = (
    (
        ("Probeer uw geval", "Try your case"),
        (
            "Beantwoord enkel de vragen die ertoe doen. U ziet meteen het antwoord, of wat nog ontbreekt. Er wordt "
            "niets verstuurd; sluit u het tabblad, dan zijn uw antwoorden weg.",
            "Answer only the questions that matter. You see the answer at once, or what is still missing. Nothing is "
            "sent; when you close the tab, your answers are gone.",
        ),
        f"{address.ruleset('beslissingsboom')}#proberen",
    ),
    (
        ("Lees de regels", "Read the rules"),
        (
            "Elke regel in gewone woorden, met haar formele tekst, haar uitzonderingen en scenario's waarin u ze ziet "
            "werken.",
            "Every rule in plain words, with its formal text, its exceptions and scenarios in which you see it work.",
        ),
        "#regelsets",
    ),
    (
        ("Haal aan en kijk na", "Cite and check"),
        (
            "Elke regel heeft een vast adres. Volg ze naar de passage in de bron, en van de passage terug naar de "
            "regel.",
            "Every rule has an address that stays. Follow it to the passage in the source, and from the passage back "
            "to the rule.",
        ),
        address.TRACE,
    ),
)
_WORTH: Final[dict[Status, Words]] = {
    Status.LAW: (
        "Het staat in een wet of een regeling. Bij elk stuk staat of dat in de bron zelf is nagegaan, of in een "
        "secundaire bron.",
        "It stands in a law or a scheme. Each part says whether that was verified in the source itself or in a "
        "secondary source.",
    ),
    Status.RECOMMENDATION: (
        "Een rapport of een presentatie raadt het aan. Niemand is eraan gebonden.",
        "A report or a presentation recommends it. Nobody is bound by it.",
    ),
    Status.ASK: (
        "De Ronde Tafel Arbeidszorg vraagt het aan een regering.",
        "The Round Table for work care (Ronde Tafel Arbeidszorg) asks it of a government.",
    ),
    Status.PROPOSAL: (
        "Iets om mee te rekenen: wat zou er veranderen als het zo was?",
        "Something to reckon with: what would change if it were so?",
    ),
    Status.HISTORICAL: ("Het gold vroeger.", "It held in the past."),
}

_FREE = (
    "azrules en zijn regels zijn vrij te gebruiken, te veranderen en te verspreiden onder de European Union Public "
    "Licence (EUPL) 1.2.",
    "azrules and its rules are free to use, change and distribute under the European Union Public Licence (EUPL) 1.2.",
)
_ON_PAPER = (
    "Alle regels zijn er ook als één document (PDF), met een inhoudstafel. Wie azrules geïnstalleerd heeft, maakt het "
    "met ",
    "All rules are there as one document (PDF) too, with a table of contents. Whoever has azrules installed makes it "
    "with ",
)
_WRONG = (
    "Ziet u iets wat niet klopt? Zeg het aan wie u deze site gaf, met het adres van de pagina.",
    "Do you see something that is wrong? Tell those who gave you this site, with the address of the page.",
)


def pages(desk: Desk) -> Iterator[Page]:
    desk = desk.at(address.HOME)
    yield Page(
        desk.here,
        desk.say(_TITLE),
        (
            el("p", desk.say(_LEAD), class_="az-lead"),
            _ways(desk),
            el("p", desk.say(_NO_DECISION), class_="az-note"),
            Heading(desk.say(("Wie bent u?", "Who are you?")), "voor-wie"),
            _for_whom(desk),
            Heading(desk.say(("De regelsets", "The rule sets")), "regelsets"),
            *_shelves(desk),
            Heading(desk.say(("Wat de normen waard zijn", "What the norms are worth")), "waard"),
            _worth(desk),
            Heading(desk.say(("Klopt het nog?", "Does it still hold?")), "nagekeken"),
            _last_run(desk),
            Heading(desk.say(("Over deze site", "About this site")), "over"),
            *_about(desk),
        ),
        desk.say(_LEAD),
        hidden=("navigation", "toc"),
    )


def _about(desk: Desk) -> Iterator[Html]:
    """Under which licence it stands, how to have it on paper, and whom to tell what is wrong."""
    yield el("p", desk.say(_FREE))
    yield el("p", desk.say(_ON_PAPER), el("code", f"azrules docs pdf --lang {desk.lang}"), ".")
    yield el("p", desk.say(_WRONG))


def _ways(desk: Desk) -> Html:
    def way(title: Words, what: Words, there: str) -> Html:
        link = desk.link(there, desk.say(title), class_="az-card__title")
        return el("li", link, el("p", desk.say(what)), class_="az-card az-card--way")

    return el("ul", (way(*one) for one in _WAYS), class_="az-cards az-ways")


def _for_whom(desk: Desk) -> Html:
    pages = navigation.FOR_WHOM.items()
    return el("ul", (el("li", desk.link(f"{name}/", desk.say(words))) for name, words in pages), class_="az-row")


def _shelves(desk: Desk) -> Iterator[Heading | Html]:
    for words, names in navigation.shelves(desk.book):
        yield Heading(desk.say(words), address.anchor(words[0]), 3)
        yield el("ul", (_card(desk, name) for name in names), class_="az-cards")


def _card(desk: Desk, name: str) -> Html:
    words = desk.wording(name)
    return el(
        "li",
        desk.link(address.ruleset(name), words.text("regelset.titel"), class_="az-card__title"),
        el("p", _first_sentence(words.text("regelset.uitleg"))),
        desk.status(desk.book.rulesets[name].status),
        class_="az-card",
    )


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[.?!])\s", text.strip(), maxsplit=1)[0]


def _worth(desk: Desk) -> Html:
    rows = [(el("dt", desk.status(status)), el("dd", desk.say(words))) for status, words in _WORTH.items()]
    return el("dl", rows, class_="az-worth")


def _last_run(desk: Desk) -> Html:
    """How many scenarios passed when the site was made, and what failed."""
    results = [result for one in desk.book.told.values() for result in one.tried.results]
    failed = [name for name, one in desk.book.told.items() if not all(result.passed for result in one.tried.results)]
    rules = sum(len(ruleset.own_rules) for ruleset in desk.book.rulesets.values())
    told = {
        "day": day(desk.book.made_on, desk.lang),
        "version": VERSION,
        "sets": len(desk.book.told),
        "rules": rules,
        "passed": sum(result.passed for result in results),
        "all": len(results),
    }
    words = (
        "Op {day} werden deze pagina's gemaakt uit {sets} regelsets met {rules} regels, met azrules {version}. Daarbij "
        "werd elk scenario uitgevoerd: {passed} van de {all} zijn geslaagd.",
        "On {day} these pages were made from {sets} rule sets with {rules} rules, with azrules {version}. Every "
        "scenario was run then: {passed} of the {all} passed.",
    )
    wrong = [el("li", desk.link(address.scenarios(name), desk.wording(name).text("regelset.titel"))) for name in failed]
    title = el("p", desk.say(("Hier mislukt er een:", "One fails here:"))) if wrong else None
    return el("div", el("p", desk.say(words).format(**told)), title, el("ul", wrong) if wrong else None)
