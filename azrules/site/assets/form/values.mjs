/** Values as people read them: `2,5 uur per week`, `1 maart 2024`, `€ 1.412,50`. */

import { exact } from "../azrules.mjs";

const PLAIN_MANY = ["uur", "jaar"]; // in Dutch one says "3 uur", "3 jaar"

const isRows = (value) => value.some((one) => typeof one === "object");

/** Tells values of a law in a language. */
export class Values {
  constructor(data, lang) {
    this.data = data;
    this.lang = lang;
    this.titles = new Map();
    const facts = data.facts.flatMap((fact) => [fact, ...(fact.row ?? [])]);
    for (const { members = [] } of [...data.parameters, ...data.rules, ...facts]) {
      for (const { name, title } of members) this.titles.set(name, title[lang]);
    }
  }

  pick(nl, en) {
    return this.lang === "nl" ? nl : en;
  }

  /** A value as the JSON of azrules has it, of something with a type: a fact, a parameter, a rule or an expression. */
  value(value, of = {}) {
    if (value === null || value === undefined) return this.pick("onbekend", "unknown");
    if (typeof value === "boolean") return value ? this.pick("ja", "yes") : this.pick("nee", "no");
    if (Array.isArray(value)) return of.row || isRows(value) ? this.rows(value.length) : this.members(value, of);
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return this.day(value);
    if (of.call === "year_of") return value;
    return /^-?\d+([./]\d+)?$/.test(value) ? this.number(value, of.unit) : this.member(value, of);
  }

  rows(count) {
    return `${count} ${count === 1 ? this.pick("rij", "row") : this.pick("rijen", "rows")}`;
  }

  member(name, { members } = {}) {
    return members?.find((one) => one.name === name)?.title[this.lang] ?? this.titles.get(name) ?? name.replaceAll("_", " ");
  }

  members(names, of) {
    return names.map((name) => this.member(name, of)).join(", ") || this.pick("geen", "none");
  }

  day(iso) {
    const [year, month, day] = iso.split("-").map(Number);
    const when = new Date(0);
    when.setUTCFullYear(year, month - 1, day);
    const style = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
    return new Intl.DateTimeFormat(this.pick("nl-BE", "en-GB"), style).format(when);
  }

  /** A number in its unit, with the unit in words; an amount with at least two decimals. */
  number(text, unit) {
    if (unit === "euro") return `€ ${text.includes("/") ? text : this.decimal(text, 2)}`;
    if (unit === "procent") return `${this.plain(text)} %`;
    return unit ? `${this.plain(text)} ${this.unit(unit, text === "1")}` : this.plain(text);
  }

  /** A unit in words: `uur per week`. */
  unit(name, one = false) {
    const [above, below] = name.split("/");
    const single = one || (this.lang === "nl" && PLAIN_MANY.includes(above));
    const said = this.word(above)[single ? 0 : 1];
    return below ? `${said} per ${this.word(below)[0]}` : said;
  }

  word(name) {
    return this.data.units[name]?.[this.lang] ?? [name, name];
  }

  /** A number without a unit; one without an end as a decimal as a fraction, with about what it is. */
  plain(text) {
    if (!text.includes("/")) return this.decimal(text);
    const { numerator, denominator } = exact(text);
    const size = numerator < 0n ? -numerator : numerator;
    const hundredths = `${(size * 200n + denominator) / (denominator * 2n)}`.padStart(3, "0");
    const about = `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`.replace(/\.?0+$/, "");
    return `${text} (${this.pick("ongeveer", "about")} ${numerator < 0n ? "-" : ""}${this.decimal(about)})`;
  }

  /** A decimal with its thousands apart, and with at least so many digits behind the mark. */
  decimal(text, least = 0) {
    const [whole, rest = ""] = text.split(".");
    const digits = rest.padEnd(least, "0");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, this.pick(".", ","));
    return digits ? `${grouped}${this.pick(",", ".")}${digits}` : grouped;
  }

  /** What may be answered to a question, where that is not plain to see: `van 0 tot en met 60 uur per week`. */
  range({ type, unit, low, high, step, to_reference: toReference }) {
    const show = (text) => (type === "date" ? this.day(text) : this.plain(text));
    const ends = [];
    if (low !== undefined) ends.push(`${this.pick("van", "from")} ${show(low)}`);
    if (toReference) ends.push(this.pick("tot en met de peildatum", "up to and including the reference date"));
    else if (high !== undefined) ends.push(`${this.pick("tot en met", "up to and including")} ${show(high)}`);
    if (unit && ends.length) ends.push(unit === "euro" ? "euro" : unit === "procent" ? "%" : this.unit(unit));
    const said = ends.join(" ");
    return step ? [said, `${this.pick("in stappen van", "in steps of")} ${this.plain(step)}`].filter(Boolean).join(", ") : said;
  }
}
