"""The page of a rule set: what it is for, how far it binds, its form, and all that is in it; and the list of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from azrules.model.citation import Status
from azrules.model.ruleset import Ruleset
from azrules.site import address, cite, navigation, parts
from azrules.site.desk import Desk
from azrules.site.drawing import decision as drawn
from azrules.site.drawing import timeline as drawn_times
from azrules.site.form import form
from azrules.site.html import Content, Html, el, join
from azrules.site.page import Block, Heading, Page
from azrules.site.telling import history, rule
from azrules.site.topic import Topic

_REPEATS = frozenset(
    {"beslissing", "regels", "alles", "bron", "citeren"}
)  # what other pages say, or what one does not look for


def index(desk: Desk) -> Iterator[Page]:
    yield _all(desk.at(address.RULESETS))


def pages(topic: Topic) -> Iterator[Page]:
    yield _page(topic.at(address.ruleset(topic.name)))


def _all(desk: Desk) -> Page:
    """Every rule set with what it is and how far it binds."""
    title = desk.say(("De regelsets", "The rule sets"))
    about = desk.say(
        (
            "Elke regelset zegt wat één bron of één stelsel vraagt. Bij elke staat hoe bindend ze is: een aanbeveling "
            "is geen wet.",
            "Each rule set says what one source or one scheme asks. With each stands how far it binds: a "
            "recommendation is not law.",
        )
    )
    return Page(desk.here, title, (el("p", about), *_shelves(desk)), about)


def _shelves(desk: Desk) -> Iterator[Heading | Html]:
    """The rule sets as on the first page, by what they are about."""
    for words, names in navigation.shelves(desk.book):
        yield Heading(desk.say(words), address.anchor(words[0]))
        yield el("ul", (_card(desk, name, desk.book.rulesets[name]) for name in names), class_="az-cards")


def _card(desk: Desk, name: str, ruleset: Ruleset) -> Html:
    words = desk.wording(name)
    return el(
        "li",
        desk.link(address.ruleset(name), words.text("regelset.titel"), class_="az-card__title"),
        el("p", words.text("regelset.uitleg")),
        el("p", desk.status(ruleset.status)),
        el("p", counts(desk, name)),
        class_="az-card",
    )


def counts(desk: Desk, name: str) -> str:
    """How much there is in a rule set: `30 regels, 60 gegevens, 429 gevallen in scenario's`."""
    told = desk.book.told[name]
    ruleset = told.ruleset
    counted = (
        (len(ruleset.own_rules), ("regel", "regels"), ("rule", "rules")),
        (len(ruleset.own_facts), ("gegeven", "gegevens"), ("fact", "facts")),
        (len(ruleset.own_parameters), ("parameter", "parameters"), ("parameter", "parameters")),
        (len(ruleset.own_interpretations), ("interpretatie", "interpretaties"), ("interpretation", "interpretations")),
        (len(told.tried.results), ("uitgewerkt geval", "uitgewerkte gevallen"), ("worked case", "worked cases")),
    )
    said = (f"{n} {(nl if desk.lang == 'nl' else en)[n != 1]}" for n, nl, en in counted if n)
    return ", ".join(said)


def _page(topic: Topic) -> Page:
    desk, say = topic.desk, topic.desk.say
    title = topic.words.text("regelset.titel")
    blocks: list[Block] = [_above(topic, title)]
    blocks += [Heading(say(("Probeer het", "Try it")), "proberen"), form(desk, topic.name)]
    for (dutch, english), anchor, inside in _sections(topic):
        if inside:
            blocks += [Heading(say((dutch, english)), anchor, searched=anchor not in _REPEATS), inside]
    return Page(desk.here, title, tuple(blocks), topic.words.text("regelset.uitleg"), data=topic.told.linked.about())


def _sections(topic: Topic) -> Iterator[tuple[tuple[str, str], str, Html | None]]:
    yield ("De beslissing in beeld", "The decision in a picture"), "beslissing", decision(topic)
    yield ("De regels", "The rules"), "regels", _rules(topic)
    yield ("Alles van deze regelset", "Everything of this rule set"), "alles", _everything(topic)
    yield ("Waar dit staat, en sinds wanneer", "Where this stands, and since when"), "bron", _origin(topic)
    yield ("Open vragen", "Open questions"), "open-vragen", _open(topic)
    yield ("Hervormingen", "Reforms"), "hervormingen", _reforms(topic)
    yield ("Citeer deze regelset", "Cite this rule set"), "citeren", _cite(topic, topic.words.text("regelset.titel"))


def _above(topic: Topic, title: str) -> Html:
    desk = topic.desk
    way = parts.breadcrumb(desk, (desk.say(("De regelsets", "The rule sets")), address.RULESETS), here=title)
    lead = el("p", topic.words.text("regelset.uitleg"), class_="az-lead")
    return join(way, parts.binding(desk, topic.ruleset.status), lead, _limits(topic))


def _limits(topic: Topic) -> Html | None:
    """What a reader must know before trusting the rules: what is law in them, what they follow, what stands open."""
    say, document = topic.desk.say, topic.ruleset.citation.document
    found: list[Content] = []
    binding = {one.status for one in topic.ruleset.own_rules.values() if not one.open_question}
    if Status.LAW in binding - {topic.ruleset.status}:
        law = (
            "Een deel hiervan is wel geldend recht: dat staat bij elke regel.",
            "A part of this is law in force: it says so with each rule.",
        )
        found.append(say(law))
    if document.url:
        found.append(
            join(
                say(("De bron is een webpagina: ", "The source is a web page: ")),
                parts.place(topic.desk, topic.name, topic.ruleset.citation),
                say(
                    (
                        ". Wat daarna op die pagina veranderde, staat niet in deze regels.",
                        ". What changed on that page since is not in these rules.",
                    )
                ),
            )
        )
    if count := sum(bool(one.open_question) for one in topic.ruleset.own_rules.values()):
        one, many = ("vraag staat open", "question is open"), ("vragen staan open", "questions are open")
        link = el("a", f"{count} {say(one if count == 1 else many)}", href="#open-vragen")
        found.append(join(say(("Deze regels zijn niet volledig: ", "These rules are not complete: ")), link, "."))
    return el("div", (el("p", one) for one in found), class_="az-limits") if found else None


def decision(topic: Topic) -> Html | None:
    """What is decided, and the drawing of it; the questions stand in the list of the rules too."""
    found = topic.ruleset.decision
    if found is None:
        return None
    words, say = topic.words, topic.desk.say
    asked = el("p", el("strong", words.text(f"beslissing.{found.name}.vraag")))
    intro = (
        "Ja als elke vraag een ja krijgt. De vragen komen in hun volgorde; na een antwoord dat geen ja is, volgt geen "
        "vraag meer.",
        "Yes if each question gets a yes. The questions come in their order; after an answer that is no yes, no "
        "question follows.",
    )
    return join(asked, el("p", say(intro)), picture(topic))


def picture(topic: Topic) -> Html:
    """The drawing of the decision, each of its questions a link."""
    return drawn.drawing(topic.words, topic.where)


def _rules(topic: Topic) -> Html:
    """The rules in groups, each with its status where it is another than that of the rule set."""
    criteria = topic.ruleset.decision.criteria if topic.ruleset.decision else ()
    return join(
        [
            el("h3", title),
            el(
                "ol" if names[0] in criteria else "ul",
                (el("li", _rule(topic, one)) for one in names),
                class_="az-rules",
            ),
        ]
        for title, names in topic.grouped()
        if names
    )


def _rule(topic: Topic, name: str) -> Html:
    found = topic.rule(name)
    link = topic.link(name)
    told = found.open_question or found.status is not topic.ruleset.status
    return join(link, [" ", topic.desk.norm(topic.name, found)] if told else None)


def _everything(topic: Topic) -> Html:
    """The other pages of the rule set, each with how much stands on it."""
    desk, ruleset, name = topic.desk, topic.ruleset, topic.name
    shown = (
        (address.facts(name), ("Gegevens", "Facts"), len(ruleset.own_facts)),
        (address.parameters(name), ("Parameters", "Parameters"), len(ruleset.own_parameters)),
        (address.interpretations(name), ("Interpretaties", "Interpretations"), len(ruleset.own_interpretations)),
        (address.scenarios(name), ("Scenario's", "Scenarios"), len(topic.told.tried.results)),
    )
    items: list[Content] = [[desk.link(place, desk.say(words)), f" ({count})"] for place, words, count in shown]
    items.append(desk.link(address.text(name), desk.say(("De tekst zoals geschreven", "The text as it is written"))))
    return join(parts.listed(items), _for_programs(topic))


def _for_programs(topic: Topic) -> Html:
    """The same rules as programs read them."""
    desk, name = topic.desk, topic.name
    files = (
        (address.law(name, "index.json"), ("de regels als JSON, per periode", "the rules as JSON, for each period")),
        (address.linked(name), ("linked data (JSON-LD)", "linked data (JSON-LD)")),
        (address.dmn(name), ("beslissingsmodel (DMN 1.5)", "decision model (DMN 1.5)")),
    )
    links = _in_a_row([el("a", desk.say(words), href=desk.to_data(place)) for place, words in files])
    return el("p", desk.say(("Voor programma's: ", "For programs: ")), links, ".")


def _in_a_row(links: Sequence[Html]) -> Html:
    """Links in a row, with a comma between them."""
    return join(*(join(", " if at else None, link) for at, link in enumerate(links)))


def _origin(topic: Topic) -> Html:
    """The source, since when the rules hold, in which frameworks, and the version of the encoding."""
    desk, say, words, ruleset = topic.desk, topic.desk.say, topic.words, topic.ruleset
    named = [one for one in ruleset.frameworks if one.name]
    period = words.period(ruleset.validity).strip() or say(("altijd", "always"))
    rows: list[tuple[str, Content]] = [
        (say(("Bron", "Source")), parts.source(desk, topic.name, ruleset.citation)),
        (say(("Geldt", "Holds")), period),
        (say(("Versie van de codering", "Version of the encoding")), ruleset.version),
        (say(("Gebruikt ook", "Also uses")), _used(topic)),
    ]
    label = say(("Kaders", "Frameworks"))
    head = (("Kader", "Framework"), ("Geldt", "Holds"), ("Hoe bindend", "How binding"), ("Bron", "Source"))
    frameworks = (
        (
            words.text(f"kaders.{one.name}.titel"),
            f"{words.period(one.validity)}{words.known(one)}".strip(),
            desk.status(one.status),
            parts.place(desk, topic.name, one.citation),
        )
        for one in named
    )
    timeline = drawn_times.of_frameworks(words) if len(named) > 1 else None
    return join(parts.pairs(rows), timeline, parts.table(label, map(say, head), frameworks) if named else None)


def _used(topic: Topic) -> Html | None:
    """The other rule sets of which this one uses results."""
    links = [
        topic.desk.link(address.ruleset(name), topic.desk.wording(name).text("regelset.titel"))
        for name in topic.ruleset.imports
        if name in topic.desk.book.told
    ]
    return parts.listed(links) if links else None


def _open(topic: Topic) -> Html | None:
    return rule.questions(topic, [name for name, one in topic.ruleset.own_rules.items() if one.open_question])


def _reforms(topic: Topic) -> Html | None:
    if not topic.told.reformed:
        return None
    intro = topic.desk.say(
        (
            "Een hervorming verandert de regels om te zien voor wie er iets verandert. De regelset zelf zegt dit niet.",
            "A reform changes the rules to see for whom something changes. The rule set itself does not say this.",
        )
    )
    return join(el("p", intro), history.reforms(topic))


def _cite(topic: Topic, title: str) -> Html:
    desk, ruleset = topic.desk, topic.ruleset
    label = desk.say(("Citeer deze regelset", "Cite this rule set"))
    return cite.box(desk, topic.name, title, topic.words.status(ruleset.status), [ruleset.citation], label)
