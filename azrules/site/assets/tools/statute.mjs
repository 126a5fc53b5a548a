/** The check of the statute: what participating changes in the income of somebody, and who must allow it. */

import { bars } from "../chart.mjs";
import { el } from "../form/dom.mjs";
import { Values } from "../form/values.mjs";
import { words } from "../form/words.mjs";
import { FACT, Result, binds, bindsOf, brackets, byTask, drawn, forceOf, given, layout, less, page, restsOn, ruleOf, standing, tiles, titled } from "./shared.mjs";

const [WITHOUT, WITH, DIFFERENCE, NO_LOSS] = ["inkomen_zonder_deelname", "inkomen_met_deelname", "verschil_in_inkomen", "geen_inkomensverlies"];
const ALLOWED = "toelating_in_orde";
const FITS = "past_bij_stelsel"; // what the law in force says of what somebody gets for the work
const FITTING = ["geen_vergoeding_voor_werk", "natura_is_geen_loon"]; // what that comes to
const [BENEFIT, SCHEME] = ["persoon.uitkering_soort", "initiatief.stelsel"];
// who must allow it, and the rule that says whether that happened
const GATES = { arts_moet_toelaten: "toelating_van_arts", ocmw_moet_toelaten: "toelating_van_ocmw", vdab_beslist_toegang: "toelating_van_vdab" };
const [DOCTOR, WAITING] = ["persoon.toelating_adviserend_arts", "starten_na_aanvraag"]; // whether one may start before the doctor answers
const PARTS = [
  { of: WITHOUT, facts: ["persoon.uitkering_voor"] },
  { of: WITH, facts: ["persoon.uitkering_na", "persoon.incentive", "initiatief.financiele_vergoeding"] },
];

const WORDS = {
  nl: {
    result: "Wat deelnemen verandert", income: "Het inkomen", permission: "De toelating", without: "Zonder deelname", with: "Met deelname", nothing: "–",
    parts: ["Uitkering", "Incentive", "Vergoeding voor het werk", "De rest"], chart: "Inkomen per maand, zonder en met deelname",
    more: (much) => `${much} meer per maand`, fewer: (much) => `${much} minder per maand`, same: "Evenveel per maand",
    begin: "Vul de uitkering en het stelsel in.", amounts: "Vul het inkomen zonder en met deelname in.",
    unfit: (told) => `${told ? `${told}, maar wat` : "Wat"} de persoon voor het werk krijgt, past niet bij het stelsel`,
    ask: "Kent u de bedragen nog niet? Vraag ze aan het ziekenfonds, het OCMW of de RVA, en start niet voor u ze kent.",
    stop: "Start nog niet: de toelating moet er zijn voor de start.",
    wait: "Vul in wat iemand per maand heeft zonder en met deelname, dan komt hier een grafiek.",
    tooMuch: "De delen zijn samen meer dan het geheel. Kijk de bedragen na.",
    who: "Wie moet het toelaten?", given: "in orde", not: "nog niet in orde", open: "nog niet bekend", no: "niet nodig", norms: "Hoe het staat", all: (fine, not, unknown) => [fine && `${fine} in orde`, not && `${not} niet in orde`, unknown && `${unknown} nog niet bekend`],
  },
  en: {
    result: "What participating changes", income: "The income", permission: "The permission", without: "Without participation", with: "With participation", nothing: "–",
    parts: ["Benefit", "Incentive", "Payment for the work", "The rest"], chart: "Income per month, without and with participation",
    more: (much) => `${much} more per month`, fewer: (much) => `${much} less per month`, same: "As much per month",
    begin: "Fill in the benefit and the scheme.", amounts: "Fill in the income without and with participation.",
    unfit: (told) => `${told ? `${told}, but what` : "What"} the person gets for the work does not fit the scheme`,
    ask: "You do not know the amounts yet? Ask the health insurance fund, the OCMW or the RVA, and do not start before you know them.",
    stop: "Do not start yet: the permission must be there before the start.",
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
      result.show(null, holds, said, ...warnings(about), amounts(about), payment(about), loss(about), permission(about));
      first.replaceChildren(chart(about));
      below.replaceChildren(norms(about));
      return said;
    },
  };
}

function tasks(data) {
  const both = (key) => ({ nl: WORDS.nl[key], en: WORDS.en[key] });
  const parts = new Set(PARTS.flatMap(({ facts }) => facts));
  const income = restsOn(data, [WITHOUT, WITH, FITS]);
  return [
    { title: both("permission"), facts: restsOn(data, [ALLOWED]) },
    { title: both("income"), facts: (name) => income(name) || parts.has(name) },
  ];
}

/** More or less money is a fact and no verdict; only what the law in force says of it can be wrong. */
function verdict(about) {
  const { answer, facts, say } = about;
  const told = change(about);
  if (answer.rules[FITS].value === false) return [false, say.unfit(told)];
  if (told) return [FACT, told];
  return [null, [BENEFIT, SCHEME].every((name) => given(facts, name) !== undefined) ? say.amounts : say.begin];
}

/** What changes in the income; null while that is not known. */
function change({ answer, law, values, say }) {
  const { value } = answer.rules[DIFFERENCE];
  if (value === null) return null;
  const much = values.number(less(value).replace("-", ""), ruleOf(law.data, DIFFERENCE).unit ?? "euro");
  const sign = drawn(value);
  if (!sign) return say.same;
  return sign < 0 ? say.fewer(much) : say.more(much);
}

/** Why somebody should not start yet: the permission that the law asks is not there, or the rules advise so. */
function warnings({ answer, law, lang, say }) {
  const warning = (text, status) => el("p", { class: "az-warning" }, text, " ", binds(status, lang));
  const stop = answer.rules[ALLOWED].value === false && warning(say.stop, ruleOf(law.data, ALLOWED).source.status);
  return [stop, ...answer.report(lang).advice.map(({ text, source }) => warning(text, source.status))];
}

function amounts({ form, answer, law, values, say }) {
  const told = (name) => (answer.rules[name].value === null ? say.nothing : values.value(answer.rules[name].value, ruleOf(law.data, name)));
  const shown = tiles([[WITHOUT, say.without], [WITH, say.with]].map(([name, title]) => ({ title, value: told(name), href: page(form, name) })));
  return el("div", {}, shown, answer.rules[DIFFERENCE].value === null && el("p", { class: "az-hint" }, say.ask));
}

/** Whether what somebody gets for the work may be given, and where not, what may not. */
function payment({ form, answer, law, lang }) {
  const { value } = answer.rules[FITS];
  if (value === null) return null;
  const rule = (name) => ruleOf(law.data, name);
  const wrong = FITTING.filter((name) => answer.rules[name].value === false);
  return el("section", { class: "az-payment" },
    standing(value, titled(form, rule(FITS), lang), ": ", el("strong", {}, words(lang)[value ? "yes" : "no"]), " ", bindsOf(rule(FITS), lang)),
    wrong.map((name) => standing(false, titled(form, rule(name), lang))));
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
    const rule = ruleOf(law.data, gate);
    return standing(holds, titled(form, rule, lang), ": ", el("strong", {}, word), " ", bindsOf(rule, lang));
  });
  const within = restsOn(law.data, [ALLOWED]);
  // an open question only counts for the benefit that the person has, and for what the person did
  const counts = ({ name, applies }) => (name === WAITING ? given(facts, DOCTOR) === "gevraagd" : applies);
  const asked = given(facts, BENEFIT) === undefined ? [] : law.data.rules.filter(
    (rule) => rule.open_question && counts(rule) && within(rule.name) && answer.rules[rule.name].status === "unknown");
  return el("section", { class: "az-permission" }, el("h3", {}, say.who), lines,
    asked.map((rule) => standing(null, titled(form, rule, lang), ": ", el("strong", {}, say.open), ". ", rule.open_question[lang], " ", bindsOf(rule, lang))));
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
  const rules = law.data.outputs.map((name) => ruleOf(law.data, name)).filter(({ name, type, source }) => type === "truth" && (source?.force || name === FITS));
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
