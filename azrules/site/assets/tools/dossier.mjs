/** The check of a dossier: what is in order, what is missing, and what nobody looked at yet, for each part of it. */

import { el } from "../form/dom.mjs";
import { reaching } from "../form/groups.mjs";
import { alone } from "../form/page.mjs";
import { Values } from "../form/values.mjs";
import { Result, binds, brackets, byTask, forceOf, layout, restsOn, ruleOf, titled } from "./shared.mjs";

const WHOLE = "voldoet_aan_alle_normen";
const COMPLETE = "dossier_volledig";
const PARTS = ["administratie_volledig", "overeenkomst_volledig", "plan_volledig"]; // each sums up the norms of a part

const WORDS = {
  nl: {
    result: "Hoe het dossier ervoor staat", parts: ["Administratieve gegevens", "Overeenkomst", "Begeleidingsplan", "Samenwerking en evaluatie"],
    list: "Dit ontbreekt nog", check: "Nog niet nagekeken", nothing: "Van wat u nakeek, ontbreekt er niets.", begin: "Overloop het dossier en kies telkens ja of nee.",
    whole: "Het dossier is in orde", missing: (count) => (count === 1 ? "1 ding ontbreekt" : `${count} dingen ontbreken`),
    left: (count) => (count === 1 ? "Nog 1 ding na te kijken" : `Nog ${count} dingen na te kijken`),
    part: (fine, all, missing, open) => [`${fine} van ${all} normen in orde`, missing && `${missing} ontbreekt`, open && `${open} na te kijken`],
    keys: "Sneller met het toetsenbord: j is ja, n is nee, w is weet ik niet. Daarna staat u op de volgende vraag.", print: "Druk deze lijst af",
    sheet: (date) => `Nagekeken met de regels van ${date}.`,
  },
  en: {
    result: "How the dossier stands", parts: ["Administrative data", "Agreement", "Guidance plan", "Working together and evaluation"],
    list: "This is missing", check: "Not checked yet", nothing: "Of what you checked, nothing is missing.", begin: "Go through the dossier and choose yes or no.",
    whole: "The dossier is in order", missing: (count) => (count === 1 ? "1 thing is missing" : `${count} things are missing`),
    left: (count) => (count === 1 ? "1 thing still to check" : `${count} things still to check`),
    part: (fine, all, missing, open) => [`${fine} of ${all} norms in order`, missing && `${missing} missing`, open && `${open} to check`],
    keys: "Quicker by keyboard: y is yes, n is no, d is I do not know. Then you are at the next question.", print: "Print this list",
    sheet: (date) => `Checked with the rules of ${date}.`,
  },
};
const KEYS = { nl: { j: "ja", n: "nee", w: "" }, en: { y: "ja", n: "nee", d: "" } };

export function dossier(form, lang) {
  const say = WORDS[lang];
  const result = new Result(say.result, lang);
  const open = new Set(); // what somebody folded open
  form.addEventListener("keydown", (event) => answerByKey(event, KEYS[lang]));
  return {
    result: result.element,
    guided: false,
    layout: (questions, ...others) => {
      questions.prepend(el("p", { class: "az-hint az-keys" }, say.keys));
      return layout(result, null, lang)(questions, ...others);
    },
    order: (groups, data) => byTask(groups, tasks(data)),
    onAnswer(answer, law) {
      const [holds, said] = verdict(answer, norms(law.data), say);
      result.show(law.data.status, holds, said, ...told({ form, answer, law, lang, say, open }));
      return said;
    },
  };
}

const title = (at) => ({ nl: WORDS.nl.parts[at], en: WORDS.en.parts[at] });

function tasks(data) {
  const others = restsOn(data, [...norms(data)]);
  return [...PARTS.map((rule, at) => ({ title: title(at), facts: restsOn(data, [rule]) })), { title: title(PARTS.length), facts: others }];
}

/** The norms that are asked of a dossier apart, without those that sum up others. */
function norms(data) {
  return data.outputs.filter((name) => name !== WHOLE && name !== COMPLETE && !PARTS.includes(name));
}

/** The norms of each part: those that its sum rests on, and at the end what is of no part. */
function parted(data) {
  const reach = reaching(data);
  const all = norms(data);
  const found = PARTS.map((sum) => all.filter((name) => reach(sum).has(name)));
  return [...found, all.filter((name) => !found.flat().includes(name))];
}

function sorted(names, answer) {
  const of = (status) => names.filter((name) => answer.rules[name].status === status);
  return { fine: of("fulfilled"), missing: of("not_fulfilled"), open: of("unknown") };
}

function verdict(answer, names, say) {
  const { fine, missing, open } = sorted(names, answer);
  if (missing.length) return [false, say.missing(missing.length)];
  if (answer.rules[WHOLE].status === "fulfilled" && !open.length) return [true, say.whole];
  return [null, fine.length ? say.left(open.length) : say.begin];
}

function told({ form, answer, law, lang, say, open }) {
  const { fine, missing, open: unchecked } = sorted(norms(law.data), answer);
  const line = (name) => {
    const rule = ruleOf(law.data, name);
    return el("li", { "data-rule": name }, titled(form, rule, lang), forceOf(rule, lang));
  };
  const fold = el("details", { class: "az-unchecked", open: open.has("check"), ontoggle: () => open[fold.open ? "add" : "delete"]("check") },
    el("summary", {}, el("span", {}, `${say.check} (${unchecked.length})`)), el("ul", {}, unchecked.map(line)));
  const date = new Values(law.data, lang).day(law.data.date);
  const list = el("section", { class: "az-missing" },
    el("h3", {}, say.list),
    missing.length ? el("ul", { class: "az-checks" }, missing.map(line)) : el("p", {}, say.nothing),
    missing.length > 0 && [
      brackets(lang),
      el("p", { class: "az-hint az-on-paper" }, say.sheet(date), " ", binds(law.data.status, lang)),
      el("button", { type: "button", class: "az-button", onclick: () => printAlone(list) }, say.print),
    ]);
  return [progress(answer, law, say), (fine.length || missing.length) && list, unchecked.length && fold];
}

/** How far each part is: a bar and the same in words. */
function progress(answer, law, say) {
  return el("ul", { class: "az-parts" }, parted(law.data).map((names, at) => {
    const { fine, missing, open } = sorted(names, answer);
    const words = say.part(fine.length, names.length, missing.length, open.length).filter(Boolean).join(", ");
    const kinds = ["fulfilled", "not_fulfilled", "unknown"];
    const cells = [fine, missing, open].flatMap((some, kind) => some.map(() => el("span", { "data-status": kinds[kind] })));
    return el("li", {}, el("strong", {}, say.parts[at]), el("span", { class: "az-track", "aria-hidden": "true" }, cells), el("span", { class: "az-hint" }, words));
  }));
}

function printAlone(list) {
  addEventListener("afterprint", alone(list), { once: true });
  print();
}

/** A key for an answer, on a question with ja and nee; then the next question. */
function answerByKey(event, keys) {
  const { target, key } = event;
  const value = keys[key.toLowerCase()];
  if (value === undefined || target.type !== "radio" || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = target.closest("[data-fact]");
  const radio = field?.querySelector(`input[type="radio"][value="${value}"]`);
  if (!radio || !field.querySelector('input[value="ja"]')) return;
  event.preventDefault();
  radio.click();
  const fields = [...field.closest(".az-questions").querySelectorAll("[data-fact]")].filter((one) => one.checkVisibility());
  const next = fields[fields.indexOf(field) + 1];
  next?.querySelector("input:checked, input")?.focus();
}
