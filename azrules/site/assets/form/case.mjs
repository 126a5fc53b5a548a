/**
 * What somebody filled in: the state of the form, and what it comes to as facts for the engine.
 *
 * An input is kept as it was typed, so that nothing is lost that is not understood yet: `ja` or `nee`, a text for a
 * number or a day, a member of a choice, an array of members, an array of rows (each a Map from key to input).  What is
 * not filled in is not there.
 */

export const JUDGED = ["door", "op", "grond"];
export const NAME = "naam"; // of a case, a part or a row: it decides nothing
export const MOST_ROWS = 200; // of one list
export const keyOf = (name) => name.slice(name.lastIndexOf(".") + 1);
export const partOf = (name) => name.slice(0, name.indexOf("."));

/** One case, never changed: each change gives another. */
export class Case {
  constructor({ date = "", name = "", labels, inputs, judged, readings } = {}) {
    this.date = date;
    this.name = name;
    this.labels = new Map(labels);
    this.inputs = new Map(inputs);
    this.judged = new Map(judged);
    this.readings = new Map(readings);
    Object.freeze(this);
  }

  with(changes) {
    return new Case({ ...this, ...changes });
  }

  /** The case with an input; undefined takes it away. */
  told(name, input) {
    return this.with({ inputs: changed(this.inputs, name, input) });
  }

  get empty() {
    return !(this.name || this.labels.size || this.inputs.size || this.judged.size || this.readings.size);
  }

  /** Whether it names somebody or something: the case, a part of it, a row, or who judged. */
  get named() {
    const rows = [...this.inputs.values()].filter(Array.isArray).flat().filter((row) => row instanceof Map);
    const judges = [...this.judged.values()].some((told) => told.has("door"));
    return Boolean(this.name || this.labels.size || judges || rows.some((row) => row.get(NAME)));
  }
}

/** A map with another value under a key; undefined takes the key away. */
export function changed(map, key, value) {
  const found = new Map(map);
  if (value === undefined) found.delete(key);
  else found.set(key, value);
  return found;
}

/** A number as the engine reads it: a single decimal comma is a point. */
const numeral = (text) => (/^[^.,]*,[^.,]*$/.test(text) ? text.trim().replace(",", ".") : text.trim());

/** An input as the engine takes it. */
function meant(fact, input) {
  if (fact.type === "number") return numeral(input);
  if (fact.type !== "rows") return input;
  return input.map((row) => {
    const cells = Object.create(null);
    if (row.has(NAME)) cells[NAME] = row.get(NAME);
    for (const column of fact.row) {
      const key = keyOf(column.name);
      if (row.has(key)) cells[key] = meant(column, row.get(key));
    }
    return cells;
  });
}

/** What is told of who judged, as the engine takes it; null where nothing is. */
function judgement(told) {
  const found = Object.create(null);
  for (const key of JUDGED) if (told?.get(key)) found[key] = told.get(key);
  return Object.keys(found).length ? found : null;
}

/**
 * The facts of a case for the engine, and what is wrong with the rest: `wrong` has the codes of each input that is left
 * out, by the name of its fact (`list[2].key` within a row).
 */
export function facts(kept, law) {
  const found = Object.create(null);
  const wrong = new Map();
  if (kept.name) found.naam = kept.name;
  for (const { name: part } of law.data.parts) {
    const label = kept.labels.get(part);
    if (label) tell(found, `${part}.naam`, label);
  }
  for (const fact of law.data.facts) {
    const input = kept.inputs.get(fact.name);
    const judged = fact.judgement ? judgement(kept.judged.get(fact.name)) : null;
    if (input === undefined && !judged) continue;
    let value = input === undefined ? null : checked(law, fact, meant(fact, input), wrong);
    if (judged) {
      const whole = Object.assign(Object.create(null), { waarde: value }, judged);
      const problems = codes(law, fact, whole);
      if (problems.length) wrong.set(fact.name, problems);
      else value = whole;
    }
    if (value !== null) tell(found, fact.name, value);
  }
  return { facts: found, wrong };
}

function tell(found, name, value) {
  const part = partOf(name);
  found[part] ??= Object.create(null);
  found[part][keyOf(name)] = value;
}

function codes(law, fact, value) {
  const found = Object.create(null);
  tell(found, fact.name, value);
  return law.problems(found).map(({ code }) => code);
}

/** The value without what the engine refuses; null where nothing is left of it. */
function checked(law, fact, value, wrong) {
  const problems = codes(law, fact, value);
  if (!problems.length) return value;
  if (fact.type !== "rows") {
    wrong.set(fact.name, problems);
    return null;
  }
  return value.map((row, at) => {
    const fine = Object.create(null);
    for (const [key, cell] of Object.entries(row)) {
      const alone = codes(law, fact, [Object.assign(Object.create(null), { [key]: cell })]);
      if (alone.length) wrong.set(`${fact.name}[${at}].${key}`, alone);
      else fine[key] = cell;
    }
    return fine;
  });
}

/** The case that facts as a program gives them come to; what no fact is called is left out. */
export function ofFacts(data, given) {
  const own = (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined);
  const [inputs, judged, labels] = [new Map(), new Map(), new Map()];
  for (const { name: part } of data.parts) {
    const label = own(own(given, part), "naam");
    if (typeof label === "string" && label) labels.set(part, label);
  }
  for (const fact of data.facts) {
    let value = own(own(given, partOf(fact.name)), keyOf(fact.name));
    if (fact.judgement && isRecord(value)) {
      const told = JUDGED.filter((key) => own(value, key)).map((key) => [key, String(own(value, key))]);
      if (told.length) judged.set(fact.name, new Map(told));
      value = own(value, "waarde");
    }
    const input = written(fact, value);
    if (input !== undefined) inputs.set(fact.name, input);
  }
  const [name, date] = [own(given, "naam"), own(given, "peildatum")].map((text) => (typeof text === "string" ? text : ""));
  return new Case({ name, date, labels, inputs, judged });
}

const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

function written(fact, value) {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "boolean") return value ? "ja" : "nee";
  if (!Array.isArray(value)) return String(value);
  if (fact.type === "choices") return value.map(String);
  return value.map((row) => {
    const cells = fact.row.map((column) => {
      const key = keyOf(column.name);
      return [key, isRecord(row) && Object.hasOwn(row, key) ? written(column, row[key]) : undefined];
    });
    const name = isRecord(row) && typeof row[NAME] === "string" && row[NAME] ? [[NAME, row[NAME]]] : [];
    return new Map([...name, ...cells.filter(([, cell]) => cell !== undefined)]);
  });
}
