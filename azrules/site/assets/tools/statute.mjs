/** The check of the statute: what participating changes in the income of somebody, and who must allow it. */

import { bars } from "../chart.mjs";
import { el } from "../form/dom.mjs";
import { Values } from "../form/values.mjs";
import { words } from "../form/words.mjs";
import { Result, binds, brackets, byTask, drawn, forceOf, given, layout, less, page, restsOn, ruleOf, standing, tiles, titled } from "./shared.mjs";

const [WITHOUT, WITH, DIFFERENCE, NO_LOSS] = ["inkomen_zonder_deelname", "inkomen_met_deelname", "verschil_in_inkomen", "geen_inkomensverlies"];
const ALLOWED = "toelating_in_orde";
const BENEFIT = "persoon.uitkering_soort";
// who must allow it, and the rule that says whether that happened
const GATES = { arts_moet_toelaten: "toelating_van_arts", ocmw_moet_toelaten: "toelating_van_ocmw", vdab_beslist_toegang: "toelating_van_vdab" };
const PARTS = [
  { of: WITHOUT, facts: ["persoon.uitkering_voor"] },
  { of: WITH, facts: ["persoon.uitkering_na", "persoon.incentive", "initiatief.financiele_vergoeding"] },
];

const WORDS = {
  nl: {
    result: "Wat deelnemen verandert", income: "Het inkomen", permission: "De toelating", without: "Zonder deelname", with: "Met deelname", nothing: "–",
    parts: ["Uitkering", "Incentive", "Vergoeding voor het werk", "De rest"], chart: "Inkomen per maand, zonder en met deelname",
    more: (much) => `${much} meer per maand`, fewer: (much) => `${much} minder per maand`, same: "Evenveel per maand", begin: "Vul het inkomen zonder en met deelname in.",
    wait: "Vul in wat iemand per maand heeft zonder en met deelname, dan komt hier een grafiek.",
    tooMuch: "De delen zijn samen meer dan het geheel. Kijk de bedragen na.",
    who: "Wie moet het toelaten?", given: "in orde", not: "nog niet in orde", open: "nog niet bekend", no: "niet nodig", norms: "Hoe het staat", all: (fine, not, unknown) => [fine && `${fine} in orde`, not && `${not} niet in orde`, unknown && `${unknown} nog niet bekend`],
  },
  en: {
    result: "What participating changes", income: "The income", permission: "The permission", without: "Without participation", with: "With participation", nothing: "–",
    parts: ["Benefit", "Incentive", "Payment for the work", "The rest"], chart: "Income per month, without and with participation",
    more: (much) => `${much} more per month`, fewer: (much) => `${much} less per month`, same: "As much per month", begin: "Fill in the income without and with participation.",
    wait: "Fill in what somebody has per month without and with participation, and a chart comes here.",
    tooMuch: "The parts together are more than the whole. Check the amounts.",
    who: "Who must allow it?", given: "in order", not: "not in order yet", open: "not known yet", no: "not needed", norms: "How it stands", all: (fine, not, unknown) => [fine && `${fine} in order`, not && `${not} not in order`, unknown && `${unknown} not known yet`],
  },
};

export function statute(form, lang) {
  const say = WORDS[lang];
  const result = new Result(say.result, lang);
  const below = el("div", { class: "az-below" });
  const first = el("div", { class: "az-first" });
  const open = new Set();
  return {
    result: result.element,
    guided: false,
    layout: layout(result, below, lang, first),
    order: (groups, data) => byTask(groups, tasks(data)),
    onAnswer(answer, law, facts) {
      const about = { form, lang, say, open, answer, law, facts, values: new Values(law.data, lang) };
      const [holds, said] = verdict(about);
      result.show(null, holds, said, amounts(about), loss(about), permission(about));
      first.replaceChildren(chart(about));
      below.replaceChildren(norms(about));
      return said;
    },
  };
}

function tasks(data) {
  const both = (key) => ({ nl: WORDS.nl[key], en: WORDS.en[key] });
  const parts = new Set(PARTS.flatMap(({ facts }) => facts));
  const income = restsOn(data, [WITHOUT, WITH]);
  return [
    { title: both("income"), facts: (name) => income(name) || parts.has(name) },
    { title: both("permission"), facts: restsOn(data, [ALLOWED]) },
  ];
}

function verdict({ answer, law, values, say }) {
  const value = answer.rules[DIFFERENCE].value;
  if (value === null) return [null, say.begin];
  const much = values.number(less(value).replace("-", ""), ruleOf(law.data, DIFFERENCE).unit ?? "euro");
  const sign = drawn(value);
  return sign < 0 ? [false, say.fewer(much)] : [true, sign ? say.more(much) : say.same];
}

function amounts({ form, answer, law, values, say }) {
  const told = (name) => (answer.rules[name].value === null ? say.nothing : values.value(answer.rules[name].value, ruleOf(law.data, name)));
  return tiles([[WITHOUT, say.without], [WITH, say.with]].map(([name, title]) => ({ title, value: told(name), href: page(form, name) })));
}

/** Whether income is lost, and who asks that it is not. */
function loss({ form, answer, law, lang }) {
  const rule = ruleOf(law.data, NO_LOSS);
  return el("div", {}, standing(answer.rules[NO_LOSS].value, titled(form, rule, lang), " ", binds(rule.source.status, lang)));
}

/** Who must allow it, as far as that was found out. */
function permission({ form, answer, law, facts, lang, say }) {
  const lines = Object.entries(GATES).map(([gate, done]) => {
    const needed = answer.rules[gate].value;
    const state = needed === true ? answer.rules[done].value : needed;
    const word = needed === null ? say.open : !needed ? say.no : { true: say.given, false: say.not, null: say.open }[state];
    const holds = needed === false ? "idle" : state;
    return standing(holds, titled(form, ruleOf(law.data, gate), lang), ": ", el("strong", {}, word));
  });
  const whole = ruleOf(law.data, ALLOWED);
  const within = restsOn(law.data, [ALLOWED]);
  // an open question only counts for the benefit that the person has
  const asked = given(facts, BENEFIT) === undefined ? [] : law.data.rules.filter(
    ({ name, open_question: question, applies }) => question && applies && within(name) && answer.rules[name].status === "unknown");
  return el("section", { class: "az-permission" }, el("h3", {}, say.who), lines,
    asked.map((rule) => standing(null, titled(form, rule, lang), ": ", el("strong", {}, say.open), ". ", rule.open_question[lang])),
    el("p", { class: "az-whole" }, binds(whole.source.status, lang)));
}

/** The two incomes in their parts; a part that is not told apart is within the rest. */
function chart({ answer, law, facts, values, say, lang }) {
  let wrong = false;
  const stacks = PARTS.map(({ of, facts: names }) => {
    const whole = answer.rules[of].value;
    const told = names.map((name) => given(facts, name));
    const rest = whole === null ? null : drawn(less(whole, ...told.filter((one) => one !== undefined)));
    wrong ||= rest < 0;
    const none = Array(PARTS.at(-1).facts.length - names.length).fill(0); // without participating there is none of these
    return { title: ruleOf(law.data, of).title[lang], values: [...told.map((one) => (one === undefined ? undefined : drawn(one))), ...none, rest], shown: values.value(whole, ruleOf(law.data, of)) };
  });
  if (stacks.every(({ values: parts }) => parts.at(-1) === null)) return el("p", { class: "az-hint" }, say.wait);
  const show = (number) => values.number(number.toFixed(2), "euro");
  const figure = bars({ title: say.chart, parts: say.parts, bars: stacks, lang, show });
  return el("div", {}, wrong && el("p", { class: "az-warning" }, say.tooMuch), figure);
}

/** The norms by how far they bind: what is recommended, what is asked, what holds today. */
function norms({ form, answer, law, lang, say, open }) {
  const rules = law.data.outputs.map((name) => ruleOf(law.data, name)).filter(({ type, source }) => type === "truth" && source?.force);
  const kinds = [...new Set(rules.map(({ source }) => source.status))];
  const folds = kinds.map((kind) => {
    const own = rules.filter(({ source }) => source.status === kind);
    const counts = ["fulfilled", "not_fulfilled", "unknown"].map((status) => own.filter(({ name }) => answer.rules[name].status === status).length);
    const lines = own.map((rule) => standing(answer.rules[rule.name].value, titled(form, rule, lang), forceOf(rule, lang)));
    const fold = el("details", { open: open.has(kind), ontoggle: () => open[fold.open ? "add" : "delete"](kind) },
      el("summary", {}, el("span", {}, binds(kind, lang), " ", el("span", { class: "az-hint" }, say.all(...counts).filter(Boolean).join(", ")))), lines);
    return fold;
  });
  return el("section", { class: "az-kinds" }, el("h3", {}, say.norms), brackets(lang), folds);
}
