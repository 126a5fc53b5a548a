"""The sources that rules cite, and how far a norm binds, as linked data."""

from __future__ import annotations

from typing import Final

from azrules.emit import iris
from azrules.emit.constraints import Object
from azrules.emit.iris import Iris
from azrules.model.citation import Document, Force, Status
from azrules.model.ruleset import PEILDATUM
from azrules.run.wording import Wording

# What the kind of a document is called when it is law itself; a page that explains it is not.
LEGAL_TEXTS: Final = frozenset(
    {"grondwet", "wet", "bijzondere wet", "decreet", "ordonnantie", "besluit", "koninklijk besluit", "verordening"}
)
_DUTCH: Final = "http://publications.europa.eu/resource/authority/language/NLD"


def document(of: Document, iri: Iris) -> Object:
    """A source: a legal text for ELI, anything else a document; how far it binds stands at each."""
    legal = is_legal(of)
    found: Object = {
        "@id": iri.document(of),
        "@type": ["cccev:ReferenceFramework", "eli:LegalResource" if legal else "foaf:Document", "az:Source"],
        "dct:identifier": of.name,
        "dct:title": {"nl": of.title},
        "az:kind": of.kind,
        **bound(of.status),
        **({"az:year": of.year} if of.year else {}),
        **({"rdfs:comment": {"nl": of.note}} if of.note else {}),
        **({"az:isSecondary": True} if of.secondary else {}),
    }
    if of.url:
        found["foaf:page"] = {"@id": of.url, "@type": "foaf:Document"}
        found |= {"az:readOn": of.read_on.isoformat()} if of.read_on else {}
    if legal:
        holds = "InForce-inForce" if of.status is Status.LAW else "InForce-notInForce"
        expression: Object = {"@type": "eli:LegalExpression", "eli:title": of.title, "eli:language": _DUTCH}
        found |= {"eli:in_force": f"eli:{holds}", "eli:is_realized_by": expression}
    return found


def is_legal(of: Document) -> bool:
    """Whether a document is a legal text itself."""
    return of.kind.casefold() in LEGAL_TEXTS


def bound(status: Status, force: Force | None = None) -> Object:
    """How far a norm binds: whether it is law stands there as yes or no."""
    found: Object = {"az:status": iris.status(status), "az:isLaw": status is Status.LAW}
    return found | ({"az:force": iris.force(force)} if force else {})


def concepts(nl: Wording, en: Wording, iri: Iris) -> list[Object]:
    """What each status and each force says, in words; and what the reference date is called."""
    found = [_concept(iris.status(one), "az:Status", nl.status(one), en.status(one)) for one in Status]
    found += [_concept(iris.force(one), "az:Force", nl.force(one), en.force(one)) for one in Force]
    return [*found, _concept(iri.name(PEILDATUM), "az:ReferenceDate", "de peildatum", "the reference date")]


def _concept(iri: str, kind: str, nl: str, en: str) -> Object:
    return {"@id": iri, "@type": ["skos:Concept", kind], "rdfs:label": {"nl": nl, "en": en}}
