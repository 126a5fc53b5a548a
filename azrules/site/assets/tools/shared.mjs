/** What the tools share: groups by task, tiles with a number, and where a value stands in an answer. */

import { el } from "../form/dom.mjs";
import { reaching } from "../form/groups.mjs";

/**
 * The groups of a law with the facts of a task first, open and under a title of their own; the others behind them.
 *
 * @param {object[]} groups as the form has them
 * @param {object} data the law
 * @param {{title: {nl: string, en: string}, facts: (name: string) => boolean}[]} tasks
 */
export function byTask(groups, data, tasks) {
  const taken = new Set();
  const first = tasks.map(({ title, facts }, at) => {
    const names = groups.flatMap((group) => group.facts).filter((name) => facts(name) && !taken.has(name));
    names.forEach((name) => taken.add(name));
    return { key: `task-${at}`, title, facts: names, open: true };
  });
  const rest = groups.map((group) => ({ ...group, facts: group.facts.filter((name) => !taken.has(name)), open: false }));
  return [...first, ...rest].filter(({ facts }) => facts.length);
}

/** Whether a fact is one on which some rules rest. */
export function restsOn(data, rules) {
  const reach = reaching(data);
  const names = new Set(rules.flatMap((rule) => [...reach(rule)]));
  return (name) => names.has(name);
}

/** Tiles with a number or a word that is read at a glance. */
export function tiles(told) {
  return el("dl", { class: "az-tiles" }, told.map(({ title, value, state }) =>
    el("div", { class: "az-tile", "data-state": state }, el("dt", {}, title), el("dd", {}, value)),
  ));
}

/** The rule of a name in the data of a law. */
export function ruleOf(data, name) {
  return data.rules.find((rule) => rule.name === name);
}

/** What a result is worth as JavaScript can draw it; null while it is not known. */
export function drawn(value) {
  if (value === null || value === undefined) return null;
  const [above, below = "1"] = String(value).split("/");
  return Number(above) / Number(below);
}

/** The address of a rule of the rule set of a form. */
export function page(form, rule) {
  const { azHome: home, azRuleset: ruleset } = form.dataset;
  return `${home}regels/${encodeURIComponent(ruleset)}/${encodeURIComponent(rule)}/`;
}
