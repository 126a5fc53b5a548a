/**
 * A case as the fragment of an address, which no browser sends to a server:
 *
 *   #geval=1&peildatum=2024-03-01&persoon.vraag_naar_arbeid=ja&.uren_per_week=2,5&initiatief.aard=dienst+product
 *
 * A name that begins with a point is of the part before it.  A list is `a+b`, and `-` where there is none; a row is
 * `key:value,key:value;`.  Of a judgement `@door:An@op:2024-02-12` may follow.  Everything else is percent-encoded.
 * What is read is not trusted: only names that the law knows, texts of a limited length, so many rows.
 */

import { Case, JUDGED, MOST_ROWS, NAME, keyOf, partOf } from "./case.mjs";

export const KEY = "geval";
const VERSION = "1";
const LONGEST = 32_000;
const LONGEST_TEXT = 300;
const NOTHING = "-";
const READING = "lezing.";

const encode = encodeURIComponent;
const comma = (text) => encode(text).replaceAll("%2C", ",");

// ------------------------------------------------------------------------------------------------------------- writing

/** The fragment of a case, without the `#`. */
export function write(kept, data) {
  const said = [`${KEY}=${VERSION}`];
  if (kept.date) said.push(`peildatum=${encode(kept.date)}`);
  if (kept.name) said.push(`naam=${encode(kept.name)}`);
  for (const [name, reading] of kept.readings) said.push(`${READING}${encode(name)}=${encode(reading)}`);
  let part = "";
  const under = (name, value) => {
    said.push(`${partOf(name) === part ? name.slice(part.length) : name}=${value}`);
    part = partOf(name);
  };
  for (const [of, label] of kept.labels) under(`${of}.naam`, encode(label));
  for (const fact of data.facts) {
    const input = kept.inputs.get(fact.name);
    const told = [...(kept.judged.get(fact.name) ?? [])].map(([key, text]) => `@${key}:${encode(text)}`).join("");
    if (input !== undefined || told) under(fact.name, (input === undefined ? "" : value(fact, input)) + told);
  }
  return said.join("&");
}

function value(fact, input) {
  if (fact.type === "rows") return input.length ? input.map((row) => `${cells(fact, row)};`).join("") : NOTHING;
  if (fact.type === "choices") return input.length ? input.map(encode).join("+") : NOTHING;
  return comma(input);
}

function cells(fact, row) {
  const told = fact.row.filter(({ name }) => row.has(keyOf(name)));
  const name = row.has(NAME) ? [`${NAME}:${encode(row.get(NAME))}`] : [];
  return [...name, ...told.map((column) => `${keyOf(column.name)}:${cell(column, row.get(keyOf(column.name)))}`)].join(",");
}

const cell = (column, input) => (column.type === "choices" ? value(column, input) : encode(input));

// ------------------------------------------------------------------------------------------------------------- reading

/** Whether a fragment is meant as a case. */
export const isCase = (text) => text.startsWith(`${KEY}=`);

/**
 * The case of a fragment, and what was told in it that is ignored: each a code with the words that it is about
 * (`versie`, `te-lang`, `onbekend`, `dubbel`, `onleesbaar`).
 */
export function read(text, data) {
  const ignored = [];
  const ignore = (code, about) => ignored.push({ code, about: about.slice(0, 60) });
  const [version, ...entries] = text.length > LONGEST ? ["te-lang"] : text.slice(KEY.length + 1).split("&");
  if (version !== VERSION) {
    ignore(version === "te-lang" ? "te-lang" : "versie", version);
    return { kept: new Case(), ignored };
  }
  const reader = new Reader(data);
  for (const entry of entries) {
    const at = entry.indexOf("=");
    try {
      const wrong = at < 0 ? "onleesbaar" : reader.take(decoded(entry.slice(0, at)), entry.slice(at + 1));
      if (wrong) ignore(wrong, entry);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      ignore("onleesbaar", entry);
    }
  }
  return { kept: new Case(reader), ignored };
}

class Unreadable extends Error {}

function decoded(text) {
  try {
    const found = decodeURIComponent(text);
    if (found.length <= LONGEST_TEXT) return found.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, " ");
  } catch {
    // what is no percent-encoding is told below
  }
  throw new Unreadable();
}

class Reader {
  constructor(data) {
    this.known = new Map(data.facts.map((fact) => [fact.name, fact]));
    this.parts = new Set(data.parts.map(({ name }) => name));
    this.interpretations = new Map(data.interpretations.map((one) => [one.name, one]));
    this.part = "";
    this.taken = new Set();
    Object.assign(this, { date: "", name: "", labels: new Map(), inputs: new Map(), judged: new Map(), readings: new Map() });
  }

  /** Takes what one entry says; gives why not, where it does not. */
  take(written, raw) {
    const name = written.startsWith(".") ? this.part + written : written;
    if (this.taken.has(name)) return "dubbel";
    this.taken.add(name);
    if (name === "peildatum") this.date = day(decoded(raw));
    else if (name === "naam") this.name = decoded(raw);
    else if (name.startsWith(READING)) return this.reading(name.slice(READING.length), decoded(raw));
    else return this.fact(name, raw);
    return null;
  }

  reading(name, reading) {
    const known = this.interpretations.get(name)?.readings.some((one) => one.name === reading);
    if (known) this.readings.set(name, reading);
    return known ? null : "onbekend";
  }

  fact(name, raw) {
    const part = partOf(name);
    if (this.parts.has(part)) this.part = part;
    const fact = this.known.get(name);
    if (fact) return this.input(fact, raw);
    if (name !== `${part}.naam` || !this.parts.has(part)) return "onbekend";
    this.labels.set(part, decoded(raw));
    return null;
  }

  input(fact, raw) {
    const [value, ...told] = raw.split("@");
    const judged = new Map(told.map((one) => one.split(":", 2)).map(([key, text = ""]) => [key, decoded(text)]));
    if (judged.size && (!fact.judgement || [...judged.keys()].some((key) => !JUDGED.includes(key)))) return "onbekend";
    const input = value || !judged.size ? this.value(fact, value) : undefined;
    if (judged.size) this.judged.set(fact.name, judged);
    if (input !== undefined) this.inputs.set(fact.name, input);
    return null;
  }

  value(fact, raw) {
    if (fact.type === "rows") return raw === NOTHING ? [] : this.rows(fact, raw);
    if (fact.type === "choices") return raw === NOTHING ? [] : raw.split("+").map((one) => member(fact, one));
    if (fact.type === "choice") return member(fact, raw);
    const text = decoded(raw);
    if (!text || (fact.type === "truth" && text !== "ja" && text !== "nee")) throw new Unreadable();
    return text;
  }

  rows(fact, raw) {
    const rows = raw.split(";");
    if (rows.pop() !== "" || !rows.length || rows.length > MOST_ROWS) throw new Unreadable();
    return rows.map((row) => new Map(row ? row.split(",").map((one) => this.cell(fact, one)) : []));
  }

  cell(fact, raw) {
    const at = raw.indexOf(":");
    const key = decoded(raw.slice(0, Math.max(at, 0)));
    if (key === NAME) return [key, decoded(raw.slice(at + 1))];
    const column = fact.row.find(({ name }) => keyOf(name) === key);
    if (!column) throw new Unreadable();
    return [key, this.value(column, raw.slice(at + 1))];
  }
}

/** A day of the calendar, as it is written in a link. */
function day(text) {
  const when = new Date(text);
  const exists = /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(when.getTime()) && when.toISOString().startsWith(text);
  if (!exists) throw new Unreadable();
  return text;
}

function member(fact, raw) {
  const name = decoded(raw);
  if (!fact.members.some((one) => one.name === name)) throw new Unreadable();
  return name;
}
