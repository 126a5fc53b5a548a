/** What the tools share: groups by task, where the parts stand, numbers at a glance, and links to the rules. */

import { exact } from "../azrules.mjs";
import { el } from "../form/dom.mjs";
import { reaching } from "../form/groups.mjs";
import { mark, markOf, notice } from "../form/reasons.mjs";
import { words } from "../form/words.mjs";

const ALSO = { nl: "Ook in deze regelset", en: "Also in this rule set" };
const MORE = { nl: "Alle resultaten, met redenen en bronnen", en: "All results, with reasons and sources" };
const BRACKETS = { nl: "Tussen haakjes staat het woord van de bron.", en: "In brackets stands the word of the source." };
export const FACT = "fact"; // what is told without a judgement has no sign
const SIGNS = new Map([[true, "✓"], [false, "✗"], [null, "?"], ["idle", "–"]]);

/**
 * The groups of a law with the facts of a task first, open and under a title of their own; the others folded behind them.
 *
 * @param {object[]} groups as the form has them
 * @param {{title: {nl: string, en: string}, facts: (name: string) => boolean}[]} tasks
 */
export function byTask(groups, tasks) {
  const taken = new Set();
  const first = tasks.map(({ title, facts }, at) => {
    const names = groups.flatMap((group) => group.facts).filter((name) => facts(name) && !taken.has(name));
    names.forEach((name) => taken.add(name));
    return { key: `task-${at}`, title, facts: names, open: true };
  });
  const also = ({ nl, en }) => ({ nl: `${ALSO.nl}: ${nl}`, en: `${ALSO.en}: ${en}` });
  const left = ({ facts }) => facts.filter((name) => !taken.has(name));
  const rest = groups.map((group) => ({ ...group, title: also(group.title), facts: left(group), open: false }));
  return [...first, ...rest].filter(({ facts }) => facts.length);
}

/** Whether a fact is one on which some rules rest. */
export function restsOn(data, rules) {
  const reach = reaching(data);
  const names = new Set(rules.flatMap((rule) => [...reach(rule)]));
  return (name) => names.has(name);
}

/** The answer of a tool, beside the questions or before them: what it comes to stays in sight, what that rests on follows. */
export class Result {
  constructor(label, lang) {
    this.about = { say: words(lang) };
    this.head = el("div", { class: "az-head" });
    this.body = el("div");
    this.element = el("section", { class: "az-result", "aria-label": label, tabIndex: -1 }, el("h3", { class: "az-unseen" }, label), this.head, this.body);
  }

  /** Shows the status of the rules where they have one, the headline, and what it rests on. */
  show(status, holds, said, ...body) {
    this.head.dataset.holds = String(holds);
    this.head.replaceChildren(status ? mark(status, this.about) : "", headline(holds, said), notice(this.about));
    this.body.replaceChildren(...body.filter(Boolean));
  }
}

/** The answer beside the questions, `below` under both, `first` above the questions, and every result folded at the end. */
export function layout(result, below, lang, first = null) {
  return (questions, answer, actions) => {
    result.head.after(actions);
    return el("div", { class: "az-made" },
      el("div", { class: "az-columns" }, result.element, first, questions),
      below,
      el("details", { class: "az-all" }, el("summary", {}, el("span", {}, MORE[lang])), answer),
    );
  };
}

/** How far something binds, as a label. */
export const binds = (status, lang) => mark(status, { say: words(lang) });
export const bindsOf = (rule, lang) => markOf(rule, { say: words(lang) });

/** The word of a source in brackets: moet, zou moeten, mag; nothing where it gives none. */
export function forceOf(rule, lang) {
  const force = words(lang).forces[rule.source?.force];
  return force && el("span", { class: "az-hint" }, ` (${force})`);
}

/** What those words in brackets are. */
export const brackets = (lang) => el("p", { class: "az-hint" }, BRACKETS[lang]);

function headline(holds, text) {
  const sign = SIGNS.has(holds) && el("span", { class: "az-sign", "aria-hidden": "true" }, SIGNS.get(holds));
  return el("p", { class: "az-word", "data-holds": String(holds) }, sign, text);
}

/** A line with a sign before it. */
export function standing(holds, ...text) {
  return el("p", { class: "az-stand", "data-holds": String(holds) },
    el("span", { class: "az-sign", "aria-hidden": "true" }, SIGNS.get(holds)), el("span", {}, ...text));
}

/** Numbers that are read at a glance, each with a link to its rule where it is one. */
export function tiles(told) {
  return el("dl", { class: "az-tiles" }, told.map(({ title, value, href, wide }) =>
    el("div", { class: wide ? "az-tile az-wide-tile" : "az-tile" },
      el("dt", {}, href ? el("a", { href }, title) : title), el("dd", {}, value)),
  ));
}

/** The rule of a name in the data of a law. */
export function ruleOf(data, name) {
  return data.rules.find((rule) => rule.name === name);
}

/** What a result is worth as JavaScript can draw it; null while it is not known. */
export function drawn(value) {
  if (value === null || value === undefined) return null;
  const { numerator, denominator } = exact(String(value));
  return Number(numerator) / Number(denominator);
}

/** One exact number less others, in whole hundredths; a part of a hundredth counts as one more. */
export function less(from, ...others) {
  const hundredth = (value, sign) => {
    const { numerator, denominator } = exact(String(value));
    return [numerator * 100n * sign, denominator];
  };
  const [above, below] = [hundredth(from, 1n), ...others.map((one) => hundredth(one, -1n))].reduce(
    ([a, b], [c, d]) => [a * d + c * b, b * d],
  );
  const [size, sign] = above < 0n ? [-above, "-"] : [above, ""];
  const text = `${(size + below - 1n) / below}`.padStart(3, "0");
  return `${size ? sign : ""}${text.slice(0, -2)}.${text.slice(-2)}`.replace(/\.?0+$/, "");
}

/** What is given of a fact; undefined where nothing is. */
export function given(facts, name) {
  const [part, key] = name.split(".");
  const value = facts[part]?.[key];
  return value && typeof value === "object" && "waarde" in value ? (value.waarde ?? undefined) : value;
}

/** The address of a rule of the rule set of a form. */
export function page(form, rule) {
  const { azHome: home, azRuleset: ruleset } = form.dataset;
  return home && `${home}regels/${encodeURIComponent(ruleset)}/${encodeURIComponent(rule)}/`;
}

/** The title of a rule as a link to its page. */
export function titled(form, rule, lang) {
  const href = page(form, rule.name);
  return href ? el("a", { href }, rule.title[lang]) : rule.title[lang];
}
