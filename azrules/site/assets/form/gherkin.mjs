/** A case as a scenario that ends in its answer: `azrules test` runs it, and it passes as long as the answer stays. */

import { number, written } from "./yaml.mjs";
import { keyOf, partOf } from "./case.mjs";

const FEW = 5; // so many facts are steps of their own; more are a table
const WORDS = new Map([[true, "ja"], [false, "nee"]]);
const STANDS = {
  fulfilled: "voldaan",
  not_fulfilled: "niet voldaan",
  unknown: "onbekend",
  not_asked: "niet gesteld",
  not_applicable: "niet van toepassing",
  fault: "fout",
};

/** The text of a feature with one scenario. */
export function feature(facts, law, answer) {
  const { data } = law;
  const told = [["Gegeven", `de regelset "${data.ruleset}"`], ["Gegeven", `de peildatum ${data.date}`]];
  for (const { name, default: usual } of data.interpretations) {
    const reading = law.readings[name];
    if (reading !== usual) told.push(["Gegeven", `de lezing "${reading}" voor "${name}"`]);
  }
  told.push(...given(facts, data), ["Als", "de beslissing wordt gevraagd"], ...expected(law, answer));
  const title = line(facts.naam ?? "") || "Een geval uit het formulier";
  const lines = ["# language: nl", `Functionaliteit: ${line(data.title.nl)}`, "", `  Scenario: ${title}`];
  let before = "";
  for (const [keyword, step] of told) {
    lines.push(keyword ? `    ${keyword === before ? "En" : keyword} ${step}` : `      ${step}`);
    before = keyword || before;
  }
  return `${lines.join("\n")}\n`;
}

const line = (text) => text.replace(/[\s<>]+/g, " ").trim();

function given(facts, data) {
  const cells = data.facts.flatMap((fact) => {
    let value = facts[partOf(fact.name)]?.[keyOf(fact.name)];
    if (fact.judgement && value && typeof value === "object" && !Array.isArray(value)) value = value.waarde;
    return value === undefined || value === null ? [] : [[fact.name, written(fact, value)]];
  });
  if (cells.length <= FEW) return cells.map(([name, value]) => ["Gegeven", `${name} is ${value}`]);
  const rows = [["gegeven", "waarde"], ...cells];
  const widths = [0, 1].map((at) => Math.max(...rows.map((row) => row[at].length)));
  return [
    ["Gegeven", "deze gegevens:"],
    ...rows.map((row) => ["", `| ${row.map((one, at) => one.padEnd(widths[at])).join(" | ")} |`]),
  ];
}

function* expected(law, answer) {
  if (law.data.decision) {
    const faulty = answer.outputs[law.data.decision.name].status === "fault";
    yield ["Dan", `is het antwoord ${faulty ? "fout" : (WORDS.get(answer.outcome) ?? "onbekend")}`];
    yield ["Dan", `stopt de boom ${answer.stopped_at ? `bij ${answer.stopped_at}` : "nergens"}`];
  }
  for (const name of law.data.outputs) {
    const { status, value } = answer.rules[name];
    if (status in STANDS) yield ["Dan", `is ${name} ${STANDS[status]}`];
    else {
      const said = result(law.data.rules.find((rule) => rule.name === name), value);
      if (said !== null) yield ["Dan", `heeft ${name} de waarde ${said}`];
    }
  }
  const { next_question: next } = answer;
  if (next) yield ["Dan", `is de volgende vraag ${next.replace(/\[(\d+)\]/, (_, at) => `[${Number(at) + 1}]`)}`];
}

/** A result as it is written in a scenario; null for a number whose decimals have no end. */
function result(rule, value) {
  if (rule.type === "number") return value.includes("/") ? null : number(value);
  return Array.isArray(value) ? `[${value.join(", ")}]` : value;
}
