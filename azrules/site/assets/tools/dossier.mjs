/** The check of a dossier: what is in order, what is missing, and what nobody looked at yet, for each part of it. */

import { el } from "../form/dom.mjs";
import { tiles } from "./shared.mjs";

const WHOLE = "voldoet_aan_alle_normen";
const PARTS = ["dossier_volledig", "administratie_volledig", "overeenkomst_volledig", "plan_volledig"]; // what sums up others

const WORDS = {
  nl: {
    fine: "In orde", missing: "Ontbreekt", open: "Nog na te kijken", list: "Dit ontbreekt nog", check: "Dit is nog niet nagekeken",
    nothing: "Van wat u nakeek, ontbreekt er niets.", complete: "Het dossier is volledig.", must: { moet: "moet", "zou moeten": "zou moeten", mag: "mag" },
  },
  en: {
    fine: "In order", missing: "Missing", open: "Still to check", list: "This is missing", check: "This was not checked yet",
    nothing: "Of what you checked, nothing is missing.", complete: "The dossier is complete.", must: { moet: "must", "zou moeten": "should", mag: "may" },
  },
};

export function dossier(lang) {
  const say = WORDS[lang];
  const above = el("div", { class: "az-tool" });
  return {
    above,
    guided: false,
    order: (groups) => groups.map((group) => ({ ...group, open: true })),
    onAnswer: (answer, law) => above.replaceChildren(...told(answer, law, say, lang)),
  };
}

function told(answer, law, say, lang) {
  const norms = law.data.outputs.filter((name) => name !== WHOLE && !PARTS.includes(name));
  const standing = (status) => norms.filter((name) => answer.rules[name].status === status);
  const [fine, missing, open] = ["fulfilled", "not_fulfilled", "unknown"].map(standing);
  const whole = answer.rules[WHOLE].status;
  return [
    tiles([
      { title: say.missing, value: String(missing.length), state: missing.length ? "not_fulfilled" : "" },
      { title: say.open, value: String(open.length), state: open.length ? "unknown" : "" },
      { title: say.fine, value: `${fine.length} / ${fine.length + missing.length + open.length}`, state: whole },
    ]),
    missing.length ? list(say.list, missing, law, say, lang) : el("p", { class: "az-hint" }, whole === "fulfilled" ? say.complete : say.nothing),
  ];
}

/** The norms of a list by their titles, with how strongly each speaks. */
function list(title, names, law, say, lang) {
  const rules = new Map(law.data.rules.map((rule) => [rule.name, rule]));
  const items = names.map((name) => {
    const { title: of, source } = rules.get(name);
    return el("li", {}, of[lang], source.force ? el("span", { class: "az-hint" }, ` (${say.must[source.force] ?? source.force})`) : null);
  });
  return el("section", { class: "az-missing" }, el("h3", {}, title), el("ul", {}, items));
}
