/** A case as a facts file, as `azrules facts` writes it: `azrules evaluate` reads it and gives the same answer. */

import { exact } from "../azrules.mjs";
import { NAME, keyOf, partOf } from "./case.mjs";

/** The text of a facts file: what the engine took of a case; `wrong` names what it did not take. */
export function yaml(facts, law, { wrong = [], readings = new Map() } = {}) {
  return [...lines(facts, law, wrong, readings)].join("\n") + "\n";
}

function* lines(facts, law, wrong, readings) {
  const { data } = law;
  if (readings.size) {
    const chosen = [...readings].map(([name, reading]) => ` --reading ${name}=${reading}`).join("");
    yield `# azrules evaluate ${data.ruleset} gegevens.yaml${chosen}`;
  }
  for (const name of wrong) yield `# niet begrepen, en hier niet bij: ${name}`;
  if (facts.naam) yield `naam: ${JSON.stringify(facts.naam)}`;
  yield `peildatum: ${data.date}`;
  for (const { name: part } of data.parts) {
    const given = facts[part];
    if (!given) continue;
    yield "";
    yield `${part}:`;
    if (given.naam) yield `  naam: ${JSON.stringify(given.naam)}`;
    for (const fact of data.facts) {
      if (partOf(fact.name) === part && keyOf(fact.name) in given) yield* told(fact, given[keyOf(fact.name)]);
    }
  }
}

function* told(fact, value) {
  const key = keyOf(fact.name);
  if (fact.judgement && typeof value === "object" && !Array.isArray(value)) {
    yield `  ${key}:`;
    if (value.waarde !== null) yield `    waarde: ${written(fact, value.waarde)}`;
    if (value.door) yield `    door: ${JSON.stringify(value.door)}`;
    if (value.op) yield `    op: ${value.op}`;
    if (value.grond) yield `    grond: ${JSON.stringify(value.grond)}`;
  } else yield `  ${key}: ${written(fact, value, true)}`;
}

/** A value as it is written in a facts file and in a scenario; only the first has the names of rows. */
export function written(fact, value, named = false) {
  if (fact.type === "number") return number(value);
  if (fact.type === "choices") return `[${[...value].sort().join(", ")}]`;
  if (fact.type !== "rows") return value;
  const name = (row) => (named && row[NAME] ? [`${NAME}: ${JSON.stringify(row[NAME])}`] : []);
  const told = (row) => fact.row.filter(({ name: column }) => keyOf(column) in row);
  const cells = (row) => [...name(row), ...told(row).map((column) => cell(column, row))].join(", ");
  return `[${value.map((row) => `{${cells(row)}}`).join(", ")}]`;
}

const cell = (column, row) => `${keyOf(column.name)}: ${written(column, row[keyOf(column.name)])}`;

/** A number without needless digits; three digits behind the point could be thousands, and get a fourth. */
export function number(text) {
  const found = `${exact(text)}`;
  return /\.\d{3}$/.test(found) ? `${found}0` : found;
}
