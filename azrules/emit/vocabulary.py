"""The words of linked data: the vocabularies of others, and our own for what they lack.

From others: CCCEV 2.1.0 (criteria, constraints, information concepts), CPSV-AP 3.2.0 (a rule that a service follows),
ELI (legal texts), Dublin Core, SKOS, FOAF, and `sh:order` of SHACL.  Nothing is published yet: `NAMESPACE` is the name
of our own words, and `BASE` that of our things, until somebody owns an address for them.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import Final, NamedTuple

from azrules.run.report import Plain

BASE: Final = "https://azrules.example/"
NAMESPACE: Final = "https://azrules.example/ns#"

PREFIXES: Mapping[str, str] = {
    "az": NAMESPACE,
    "cccev": "http://data.europa.eu/m8g/",
    "cpsv": "http://purl.org/vocab/cpsv#",
    "dct": "http://purl.org/dc/terms/",
    "eli": "http://data.europa.eu/eli/ontology#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "sh": "http://www.w3.org/ns/shacl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


class Term(NamedTuple):
    """A word of our own: what it means in both languages, and what its value is (nothing for a class)."""

    nl: str
    en: str
    value: str = ""


# What a value is: a thing, a text in both languages, or a literal of a type.
THING, TEXT, WORDS, TRUTH, WHOLE, DAY = "thing", "text", "words", "xsd:boolean", "xsd:integer", "xsd:date"
EXACT = "exact"  # xsd:decimal, or az:fraction where a number has no end as a decimal

CLASSES: Mapping[str, Term] = {
    "RuleSet": Term("een regelset", "a rule set"),
    "Rule": Term("een regel: wat men besluit, en waar dat staat", "a rule: what is concluded, and where that stands"),
    "Version": Term("wat een regel een tijd lang zegt", "what a rule says for a time"),
    "OpenQuestion": Term(
        "een vraag die de bron open laat: ze legt niets vast",
        "a question that the source leaves open: it fixes nothing",
    ),
    "OrderedDecision": Term(
        "een beslissing: ja als alle criteria voldaan zijn, gevraagd in de volgorde van sh:order",
        "a decision: yes if all criteria are fulfilled, asked in the order of sh:order",
    ),
    "Group": Term("criteria van een beslissing die samen horen", "criteria of a decision that belong together"),
    "Fact": Term("een gegeven dat iemand moet zeggen", "a fact that somebody must tell"),
    "Parameter": Term("een waarde die een norm vastlegt", "a value that a norm fixes"),
    "Row": Term(
        "een waarde van een parameter, met haar tijd en bron", "a value of a parameter, with its time and source"
    ),
    "Interpretation": Term(
        "een plaats waar de bron op meer dan één manier te lezen is", "a place where the source is ambiguous"
    ),
    "Reading": Term("één manier om zo een plaats te lezen", "one way to read such a place"),
    "Framework": Term(
        "waarin regels een tijd lang staan, zoals een decreet", "what rules stand in for a time, such as a decree"
    ),
    "Reform": Term(
        "een hervorming: een wijziging die niet de regels zelf is",
        "a reform: a change that is not the rules themselves",
    ),
    "Status": Term("hoe ver een norm bindt", "how far a norm binds"),
    "Force": Term("hoe sterk een norm spreekt, binnen haar status", "how strongly a norm speaks, within its status"),
    "ReferenceDate": Term("de dag waarvoor men de regels vraagt", "the day for which the rules are asked"),
    "Role": Term("wie over een gegeven oordeelt", "who judges a fact"),
    "Source": Term("een tekst waarnaar regels verwijzen", "a text that rules cite"),
    "Citation": Term("een plaats in een bron", "a place in a source"),
    "Advice": Term("wat een regel aanraadt bij een antwoord", "what a rule suggests at an answer"),
    "AllOf": Term("alle onderdelen kloppen", "all operands hold"),
    "AnyOf": Term("minstens één onderdeel klopt", "at least one operand holds"),
    "AtLeast": Term("minstens az:count onderdelen kloppen", "at least az:count operands hold"),
    "Not": Term("het onderdeel klopt niet", "the operand does not hold"),
    "Holds": Term("een gegeven of een regel is ja", "a fact or a rule is a yes"),
    "IsKnown": Term("een gegeven is bekend", "a fact is known"),
    "Comparison": Term("twee waarden vergeleken", "two values compared"),
    "Cases": Term("gevallen, die az:hit samen laat beslissen", "cases, which az:hit lets decide together"),
    "Case": Term("een geval: als az:when, dan az:then", "a case: if az:when, then az:then"),
    "WithExceptions": Term(
        "wat az:otherwise zegt, behalve in de gevallen", "what az:otherwise says, except in the cases"
    ),
    "Exception": Term("een uitzondering, met haar eigen kracht en bron", "an exception, with its own force and source"),
    "ByReading": Term("een inhoud voor elke lezing", "a content for each reading"),
    "Formula": Term(
        "een formule die hier niet ontleed is: az:text is wat er in het regelbestand staat",
        "a formula that is not taken apart here: az:text is what stands in the rule file",
    ),
    "Constant": Term("een vaste waarde", "a fixed value"),
    "Unanswered": Term("wat de bron open laat: onbekend", "what the source leaves open: unknown"),
    "NoAnswer": Term("de regels geven hier geen antwoord", "the rules give no answer here"),
}

PROPERTIES: Mapping[str, Term] = {
    "status": Term("hoe ver de norm bindt", "how far the norm binds", THING),
    "isLaw": Term(
        "of de norm geldend recht is; al de rest is dat niet",
        "whether the norm is law in force; nothing else is",
        TRUTH,
    ),
    "force": Term("hoe sterk de norm spreekt", "how strongly the norm speaks", THING),
    "binding": Term("kracht en status in woorden", "force and status in words", WORDS),
    "openQuestion": Term("de vraag die de bron open laat", "the question that the source leaves open", WORDS),
    "completeness": Term(
        "een controle op volledigheid, waar geen antwoord op rust",
        "a check of completeness, on which no answer rests",
        TRUTH,
    ),
    "decision": Term("de beslissing van een regelset", "the decision of a rule set", THING),
    "output": Term("een resultaat van een regelset", "a result of a rule set", THING),
    "uses": Term("een andere regelset die gebruikt wordt", "another rule set that is used", THING),
    "framework": Term("een kader van een regelset", "a framework of a rule set", THING),
    "reform": Term("een hervorming die is toegepast", "a reform that was applied", THING),
    "group": Term("een groep van criteria", "a group of criteria", THING),
    "member": Term(
        "een lid van een groep, of een keuze van een gegeven", "a member of a group, or a choice of a fact", THING
    ),
    "answer": Term("de zin bij ja, nee, onbekend of fout", "the sentence at a yes, a no, unknown or a fault", THING),
    "outcome": Term("ja, nee, onbekend of fout", "ja, nee, onbekend or fout", TEXT),
    "sentence": Term("de zin zelf", "the sentence itself", WORDS),
    "version": Term("een versie van een regel", "a version of a rule", THING),
    "validFrom": Term("de eerste dag", "the first day", DAY),
    "validThrough": Term("de laatste dag, die meetelt", "the last day, included", DAY),
    "knownSince": Term("sinds wanneer het bekend is", "since when it is known", DAY),
    "corrected": Term(
        "later verbeterd: het geldt voor geen enkele dag meer", "corrected later: it holds for no day any more", TRUTH
    ),
    "sha256": Term("het controlegetal van een tekst", "the hash of a text", TEXT),
    "citation": Term("waar het staat", "where it stands", THING),
    "document": Term("in welke bron", "in which source", THING),
    "place": Term("waar in de bron", "where in the source", TEXT),
    "firstLine": Term("de eerste regel tekst in de bron", "the first line in the source", WHOLE),
    "lastLine": Term("de laatste regel tekst in de bron", "the last line in the source", WHOLE),
    "kind": Term("wat voor bron, of wat voor fout", "what kind of source, or of fault", TEXT),
    "year": Term("het jaar van een bron, zoals men het kent", "the year of a source, as far as it is known", TEXT),
    "readOn": Term("wanneer de bladzijde gelezen is", "when the page was read", DAY),
    "isSecondary": Term(
        "de bron vertelt na wat in een andere tekst staat, die niet is nagelezen",
        "the source tells what stands in another text, which was not read",
        TRUTH,
    ),
    "verified": Term(
        "hoe een waarde is nagegaan: primair of secundair", "how a value was verified: primair or secundair", TEXT
    ),
    "question": Term("de vraag aan wie het weet", "the question to who knows", WORDS),
    "explanation": Term("uitleg", "explanation", WORDS),
    "type": Term(
        "ja/nee, getal, datum, keuze, verzameling of lijst", "truth, number, date, choice, choices or rows", TEXT
    ),
    "unit": Term("de eenheid", "the unit", TEXT),
    "minimum": Term("het kleinste of vroegste, dat mag", "the smallest or earliest, allowed", EXACT),
    "maximum": Term("het grootste of laatste, dat mag", "the greatest or latest, allowed", EXACT),
    "step": Term("waarvan een getal een veelvoud is", "what a number is a multiple of", EXACT),
    "untilReferenceDate": Term("hoogstens de peildatum", "at most the reference date", TRUTH),
    "leastMembers": Term("hoeveel keuzes minstens", "how many choices at least", WHOLE),
    "default": Term("wat zonder antwoord geldt", "what counts without an answer", EXACT),
    "judgedBy": Term("wie erover oordeelt", "who judges it", THING),
    "indicator": Term(
        "wat bij het oordeel helpt en niets beslist", "what helps the judgement and decides nothing", THING
    ),
    "changeable": Term("iemand kan het nog beslissen of regelen", "somebody can still decide or arrange it", TRUTH),
    "decidesNothing": Term("waarom geen regel het gebruikt", "why no rule uses it", WORDS),
    "computedBy": Term("de regel die het ook kan berekenen", "the rule that can compute it too", THING),
    "column": Term("een gegeven van elke rij van een lijst", "a fact of each row of a list", THING),
    "chosenBy": Term(
        "het gegeven dat de waarde kiest, in plaats van de peildatum",
        "the fact that chooses the value, not the reference date",
        THING,
    ),
    "row": Term("een waarde van een parameter", "a value of a parameter", THING),
    "value": Term("de waarde zelf, in de eenheid", "the value itself, in its unit", EXACT),
    "reading": Term("een lezing", "a reading", THING),
    "defaultReading": Term(
        "de lezing die geldt als niemand kiest", "the reading that counts when nobody chooses", THING
    ),
    "interpretation": Term("de interpretatie waarvan het afhangt", "the interpretation it depends on", THING),
    "underReading": Term("de inhoud onder een lezing", "the content under a reading", THING),
    "says": Term("wat een regel zegt", "what a rule says", THING),
    "appliesIf": Term("wanneer een regel van toepassing is", "when a rule applies", THING),
    "advice": Term("het advies van een regel", "the advice of a rule", THING),
    "adviceOn": Term("bij welk antwoord", "at which answer", TRUTH),
    "adviceTo": Term("waarheen", "where to", TEXT),
    "operand": Term("een onderdeel, in de volgorde van sh:order", "an operand, in the order of sh:order", THING),
    "count": Term("hoeveel onderdelen minstens", "how many operands at least", THING),
    "about": Term("waarover het gaat", "what it is about", THING),
    "left": Term("wat vergeleken wordt", "what is compared", THING),
    "operator": Term("hoe vergeleken wordt", "how it is compared", TEXT),
    "right": Term("waarmee vergeleken wordt", "what it is compared with", THING),
    "hit": Term("first, agree, only, sum, least of greatest", "first, agree, only, sum, least or greatest", TEXT),
    "case": Term("een geval, in de volgorde van sh:order", "a case, in the order of sh:order", THING),
    "when": Term("de voorwaarde van een geval", "the condition of a case", THING),
    "then": Term("wat dan geldt", "what holds then", THING),
    "otherwise": Term("wat anders geldt", "what holds otherwise", THING),
    "text": Term("wat er in het regelbestand staat", "what stands in the rule file", TEXT),
    "mentions": Term("een naam in een formule", "a name in a formula", THING),
}

# Properties of others whose value is a thing, and those whose value is a text in both languages.
THINGS: tuple[str, ...] = (
    "cccev:constrains",
    "cccev:fulfils",
    "cccev:hasConcept",
    "cccev:hasRequirement",
    "cccev:isDerivedFrom",
    "cpsv:implements",
    "dct:hasPart",
    "dct:isPartOf",
    "dct:source",
    "dct:type",
    "eli:in_force",
    "eli:is_realized_by",
    "eli:language",
    "foaf:page",
    "rdfs:isDefinedBy",
)
IN_BOTH: tuple[str, ...] = ("dct:title", "dct:description", "rdfs:comment", "rdfs:label")
_COERCED: Mapping[str, Mapping[str, Plain]] = {
    THING: {"@type": "@id"},
    WORDS: {"@container": "@language"},
    DAY: {"@type": "xsd:date"},
}


def context(used: Set[str]) -> dict[str, Plain]:
    """The context of a graph with these keys: prefixes, and what kind of value stands where.  Nothing is fetched."""
    kinds = {**dict.fromkeys(THINGS, THING), **dict.fromkeys(IN_BOTH, WORDS)}
    kinds |= {f"az:{name}": term.value for name, term in PROPERTIES.items()}
    coerced: dict[str, Plain] = {
        name: {"@id": _full(name), **_COERCED[kind]}
        for name, kind in kinds.items()
        if name in used and kind in _COERCED
    }
    return {**PREFIXES, **coerced}


def _full(name: str) -> str:
    prefix, _, local = name.partition(":")
    return PREFIXES[prefix] + local


def graph() -> dict[str, Plain]:
    """Our own words as linked data: each with its meaning in both languages."""
    kinds = {"rdfs:Class": CLASSES, "rdf:Property": PROPERTIES}
    nodes: list[Plain] = [
        {
            "@id": f"az:{name}",
            "@type": kind,
            "rdfs:label": {"nl": name, "en": name},
            "rdfs:comment": {"nl": term.nl, "en": term.en},
            "rdfs:isDefinedBy": NAMESPACE,
        }
        for kind, terms in kinds.items()
        for name, term in terms.items()
    ]
    return {"@context": context({"rdfs:label", "rdfs:comment", "rdfs:isDefinedBy"}), "@graph": nodes}
