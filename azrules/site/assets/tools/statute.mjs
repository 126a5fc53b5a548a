/** The check of the statute: what participating changes in the income of somebody, and who must allow it. */

import { bars } from "../chart.mjs";
import { el } from "../form/dom.mjs";
import { Values } from "../form/values.mjs";
import { byTask, drawn, restsOn, ruleOf, tiles } from "./shared.mjs";

const [WITHOUT, WITH, DIFFERENCE, LOSS, ALLOWED] = [
  ...["inkomen_zonder_deelname", "inkomen_met_deelname", "verschil_in_inkomen", "geen_inkomensverlies", "toelating_in_orde"],
];
const PARTS = { [WITHOUT]: ["persoon.uitkering_voor"], [WITH]: ["persoon.uitkering_na", "persoon.incentive", "initiatief.financiele_vergoeding"] };

const WORDS = {
  nl: {
    income: "Het inkomen", permission: "De toelating", parts: ["Uitkering", "Incentive", "Vergoeding voor het werk", "De rest, niet uitgesplitst"],
    chart: "Inkomen per maand zonder en met deelname", wait: "Vul in wat iemand per maand heeft zonder en met deelname, dan komt hier een grafiek.",
  },
  en: {
    income: "The income", permission: "The permission", parts: ["Benefit", "Incentive", "Payment for the work", "The rest, not split up"],
    chart: "Income per month without and with participation", wait: "Fill in what somebody has per month without and with participation, and a chart comes here.",
  },
};

export function statute(lang) {
  const say = WORDS[lang];
  const above = el("div", { class: "az-tool" });
  const below = el("div", { class: "az-tool" });
  return {
    above,
    below,
    guided: false,
    order: (groups, data) => byTask(groups, data, tasks(data)),
    onAnswer(answer, law, facts) {
      const values = new Values(law.data, lang);
      above.replaceChildren(numbers(answer, law, values));
      below.replaceChildren(chart(answer, law, facts, values, say, lang));
    },
  };
}

function tasks(data) {
  const both = (key) => ({ nl: WORDS.nl[key], en: WORDS.en[key] });
  const parts = new Set(Object.values(PARTS).flat());
  const income = restsOn(data, [WITHOUT, WITH]);
  return [
    { title: both("income"), facts: (name) => income(name) || parts.has(name) },
    { title: both("permission"), facts: restsOn(data, [ALLOWED]) },
  ];
}

function numbers(answer, law, values) {
  return tiles([DIFFERENCE, LOSS, ALLOWED].map((name) => {
    const rule = ruleOf(law.data, name);
    const { value, status } = answer.rules[name];
    return { title: rule.title[values.lang], value: values.value(value, rule), state: status };
  }));
}

/** The two incomes in their parts; a part that is not told is within the rest. */
function chart(answer, law, facts, values, say, lang) {
  const stacks = [WITHOUT, WITH].map((name) => {
    const whole = answer.rules[name].value;
    const told = PARTS[name].map((fact) => drawn(given(facts, fact)) ?? 0);
    const parts = [...told, ...Array(3 - told.length).fill(0)];
    const rest = whole === null ? null : cents(drawn(whole) - parts.reduce((sum, part) => sum + part, 0));
    const rule = ruleOf(law.data, name);
    return { title: rule.title[lang], values: [...parts, rest], shown: values.value(whole, rule), known: whole !== null };
  });
  if (!stacks.some(({ known }) => known)) return el("p", { class: "az-hint" }, say.wait);
  const show = (number) => values.number(number.toFixed(2), "euro");
  return bars({ title: say.chart, parts: say.parts, bars: stacks, lang, show });
}

/** Amounts are whole cents; what JavaScript adds beyond that is not money. */
const cents = (amount) => Math.round(amount * 100) / 100;

function given(facts, name) {
  const [part, key] = name.split(".");
  const value = facts[part]?.[key];
  return value && typeof value === "object" && "waarde" in value ? value.waarde : value;
}
