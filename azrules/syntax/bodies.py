"""Node -> what a rule says: a formula, or one of the bodies with formulas in it."""

from __future__ import annotations

from collections.abc import Iterator

from azrules.diagnostic import Problems, every, together
from azrules.problems import shape as say
from azrules.problems.table import OPEN_BAND_NOT_LAST
from azrules.syntax import keywords as kw
from azrules.syntax.declarations import Band, Bands, Body, Cases, Group, Open, Over, Readings, Rounded
from azrules.syntax.formula import Term, parse
from azrules.syntax.keys import Keys, expect, whole
from azrules.syntax.nodes import Mapping, Node, Scalar, Sequence
from azrules.syntax.table import Table, table


def formula(node: Node | None) -> Term:
    return parse(expect(Scalar, node and whole(node)).body)


def is_condition(node: Node) -> bool:
    """Whether the body of a rule, or of one of its readings, is a condition."""
    if not isinstance(node, Mapping):
        return False
    readings = Keys(node).entries(kw.READINGS.nl)
    said = any(node.entry(key.nl) for key in (kw.MET_WHEN, *kw.GROUPS, kw.EVERY_OVER, kw.SOME_OVER))
    return said or any(is_condition(reading.value) for reading in readings)


def body(node: Node) -> Body:
    """The body of a rule or of one reading: a formula on its own, or a mapping with one of the bodies."""
    if isinstance(node, Scalar):
        return formula(node)
    keys = Keys(node)
    for keyword in kw.BODIES:
        found = keys.get(keyword.nl)
        if found is None:
            continue
        if keyword is kw.IS and (rounding := keys.get("afronding")) is not None:
            how = Keys(rounding)
            return Rounded(formula(found), how.needed("naar"), how.needed("op"), found.span)
        if keyword in (kw.IS, kw.MET_WHEN):
            return formula(found)
        if keyword in kw.GROUPS:
            return _group(keyword, found)
        if keyword in kw.OVER:
            return _over(keyword, found)
        if keyword is kw.FIRST_THAT_FITS:
            return _cases(found)
        if keyword is kw.TABLE:
            return _table(found)
        if keyword is kw.BANDS:
            return _bands(found)
        if keyword is kw.READINGS:
            bodies = every(lambda entry: (entry.key, body(entry.value)), expect(Mapping, found).entries)
            return Readings(keys.needed(kw.BY_READING.nl), tuple(bodies), found.span)
        return Open(keys.text(kw.OPEN_QUESTION.nl), found.span)
    raise Problems()  # that it says nothing was said


def _group(keyword: kw.Keyword, node: Node) -> Group:
    if keyword is kw.AT_LEAST:
        keys = Keys(node)
        return Group(keyword, tuple(every(_item, keys.items("van"))), keys.needed("aantal"), node.span)
    return Group(keyword, tuple(every(_item, expect(Sequence, node).items)), None, node.span)


def _over(keyword: kw.Keyword, node: Node) -> Over:
    keys = Keys(node)
    key = kw.VALUED if keyword in (kw.SUM_OVER, *kw.EXTREMES_OVER) else kw.MET_WHEN
    each, when = together(lambda: keys.maybe(key.nl, formula), lambda: keys.maybe(kw.IF.nl, formula))
    if each is None and keyword is not kw.COUNT_OVER:
        raise Problems()  # that it is missing was said
    return Over(keyword, keys.needed("lijst"), each, when, node.span)


def _item(node: Node) -> Term | Group | Over:
    if isinstance(node, Scalar):
        return formula(node)
    keys = Keys(node)
    for keyword in kw.GROUPS:
        if (found := keys.get(keyword.nl)) is not None:
            return _group(keyword, found)
    for keyword in (kw.EVERY_OVER, kw.SOME_OVER):
        if (found := keys.get(keyword.nl)) is not None:
            return _over(keyword, found)
    raise Problems()  # that it says nothing was said


def _cases(node: Node) -> Cases:
    rows = [Keys(item) for item in expect(Sequence, node).items]
    if early := [entry for row in rows[:-1] if (entry := row.node.entry(kw.ELSE.nl))]:
        raise Problems(*(say.ELSE_NOT_LAST(entry.key.span) for entry in early))
    parsed = every(lambda row: tuple(every(formula, _present(row, kw.IF.nl, kw.THEN.nl, kw.ELSE.nl))), rows)
    cases = tuple((terms[0], terms[1]) for terms in parsed if len(terms) == 2)
    return Cases(cases, next((terms[0] for terms in parsed if len(terms) == 1), None), node.span)


def _table(node: Node) -> Table:
    keys = Keys(node)
    rows, take = keys.needed("rijen"), keys.needed("neem")
    return table(take, rows.body, keys.maybe(kw.ELSE.nl, formula))


def _bands(node: Node) -> Bands:
    keys = Keys(node)
    written = expect(Sequence, keys.get("schijven")).items
    number: list[Term] = []
    bands: list[Band] = []
    together(
        lambda: number.append(formula(keys.get("getal"))),
        lambda: bands.extend(every(_band, written)),
    )
    if early := [one for one, band in zip(written[:-1], bands, strict=False) if not band.limit]:
        raise Problems(*(OPEN_BAND_NOT_LAST(one.span) for one in early))
    return Bands(number[0], keys.needed("soort"), tuple(bands), node.span)


def _band(node: Node) -> Band:
    keys = Keys(node)
    below, up_to = (keys.node.entry(key) for key in ("onder", "tot en met"))
    if below and up_to:
        raise Problems(say.TWO_BODIES(up_to.key.span, first="`onder`", second="`tot en met`"))
    limit = below or up_to
    terms = every(formula, [keys.get("waarde"), *((limit.value,) if limit else ())])
    return Band(terms[1] if limit else None, bool(up_to), terms[0])


def _present(keys: Keys, *names: str) -> Iterator[Node]:
    return (found for name in names if (found := keys.get(name)) is not None)
