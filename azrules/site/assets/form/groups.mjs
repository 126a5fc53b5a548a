/** Which questions stand together, and in which order: by the criterion that first needs them, else by the part. */

import { keyOf, partOf } from "./case.mjs";

/**
 * The groups of a law: each with its title in both languages, the names of its facts, and perhaps the criterion that
 * needs them (`rule`, `number`) or the rule set that can compute other facts from them (`computes`).
 */
export function groups(data) {
  const own = data.facts.filter((fact) => !fact.ruleset);
  const instead = new Set(own.flatMap((fact) => fact.computed?.asked ?? []));
  const asked = data.facts.filter((fact) => !fact.ruleset || !instead.has(fact.name));
  const others = data.facts.filter((fact) => fact.ruleset && instead.has(fact.name));
  return [...(data.decision ? byCriterion(data, asked) : byPart(data, asked)), ...byRuleset(data, others, own)];
}

function byPart({ parts }, asked) {
  return parts
    .map(({ name, title }) => ({ key: name, title, facts: asked.filter((fact) => partOf(fact.name) === name).map(named) }))
    .filter(({ facts }) => facts.length);
}

const named = ({ name }) => name;

function byCriterion(data, asked) {
  const first = new Map();
  const indicators = new Map(data.facts.map((fact) => [fact.name, fact.judgement?.indicators ?? []]));
  const reach = reaching(data);
  data.decision.criteria.forEach((criterion, at) => {
    for (const name of reach(criterion)) {
      if (!first.has(name)) first.set(name, at);
      for (const indicator of indicators.get(name) ?? []) {
        for (const informing of reach(indicator)) if (!first.has(informing)) first.set(informing, at);
      }
    }
  });
  const of = new Map();
  const before = new Map();
  for (const { name } of asked) {
    const at = first.get(name) ?? before.get(partOf(name)) ?? 0;
    before.set(partOf(name), at);
    of.set(at, [...(of.get(at) ?? []), name]);
  }
  const titles = new Map(data.rules.map((rule) => [rule.name, rule.title]));
  return data.decision.criteria.flatMap((rule, at) =>
    of.has(at) ? [{ key: rule, rule, number: at + 1, title: titles.get(rule), facts: of.get(at) }] : [],
  );
}

function byRuleset(data, others, own) {
  return data.used
    .map(({ name, title }) => {
      const facts = others.filter((fact) => fact.ruleset === name).map(named);
      const computes = own.filter((fact) => fact.computed?.asked.some((one) => facts.includes(one))).map(named);
      return { key: `regelset-${name}`, computes, title, facts };
    })
    .filter(({ facts }) => facts.length);
}

/** What gives the names that a definition rests on, itself included. */
export function reaching(data) {
  const direct = new Map();
  for (const one of [...data.parameters, ...data.rules]) direct.set(one.name, new Set(mentions([one.applies, one.by, one.body])));
  return (name) => {
    const found = new Set();
    const waiting = [name];
    while (waiting.length) {
      const next = waiting.pop();
      if (found.has(next)) continue;
      found.add(next);
      waiting.push(...[...(direct.get(next) ?? [])].reverse());
    }
    return found;
  };
}

function* mentions(node) {
  if (typeof node !== "object" || node === null) return;
  if (typeof node.ref === "string") yield node.ref;
  for (const part of Array.isArray(node) ? node : Object.values(node)) yield* mentions(part);
}

/** The column of a name in a row (`list[2].key`), its list and its row; null for a name of no row. */
export function inRow(name) {
  const found = /^(.+)\[(\d+)\]\.[^.]+$/.exec(name);
  return found && { list: found[1], row: Number(found[2]), key: keyOf(name) };
}
