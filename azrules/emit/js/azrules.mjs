/**
 * Answers from a law as `azrules export` writes it (format 1): the same answer, unknowns, faults and reasons as azrules.
 *
 *   import { law } from "azrules";
 *   const answer = law(data).evaluate({ persoon: { uren_per_week: 12 } });
 *   answer.outcome;        // true, false, or null while it is not known
 *   answer.next_question;  // the name of the fact to ask next, or null
 *
 * No dependencies, no `eval`, no floating point: a number is a fraction of two BigInts.  What a program passes as facts
 * is not trusted: everything that is wrong with it is in the `problems` of an `InvalidFacts`.
 */

const FORMAT = "1";

// ------------------------------------------------------------------------------------------------------------- numbers

/** An exact number: a fraction in lowest terms, its denominator above zero. */
export class Exact {
  constructor(numerator, denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
    Object.freeze(this);
  }

  get whole() {
    return this.denominator === 1n;
  }

  /** The number with a point, without a loss: `12`, `2.5`; `1/3` where it has no end as a decimal. */
  toString() {
    let digits = 0;
    let rest = this.denominator;
    while (rest % 2n === 0n || rest % 5n === 0n) {
      rest /= rest % 10n === 0n ? 10n : rest % 5n === 0n ? 5n : 2n;
      digits += 1;
    }
    if (rest !== 1n) return `${this.numerator}/${this.denominator}`;
    if (!digits) return `${this.numerator}`;
    const below = this.numerator < 0n;
    const size = below ? -this.numerator : this.numerator;
    const text = `${(size * 10n ** BigInt(digits)) / this.denominator}`.padStart(digits + 1, "0");
    return `${below ? "-" : ""}${text.slice(0, -digits)}.${text.slice(-digits)}`;
  }
}

function fraction(numerator, denominator = 1n) {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
  while (b) [a, b] = [b, a % b];
  const divisor = denominator < 0n ? -a : a;
  return divisor === 1n ? new Exact(numerator, denominator) : new Exact(numerator / divisor, denominator / divisor);
}

const WRITTEN = /^(-?\d+)(?:\.(\d+)|\/(\d+))?$/;

/** The exact number of a text as azrules writes it: `12`, `-2.5`, `1/3`. */
export function exact(text) {
  const found = WRITTEN.exec(text);
  if (!found || (found[3] && !BigInt(found[3]))) throw new RangeError(`no exact number: ${text}`);
  const [, whole, decimals = "", denominator] = found;
  return fraction(BigInt(whole + decimals), denominator ? BigInt(denominator) : 10n ** BigInt(decimals.length));
}

const ZERO = fraction(0n);
const ONE = fraction(1n);
const HALF = fraction(1n, 2n);

const add = (a, b) => fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
const negate = (a) => new Exact(-a.numerator, a.denominator);
const subtract = (a, b) => add(a, negate(b));
const multiply = (a, b) => fraction(a.numerator * b.numerator, a.denominator * b.denominator);
const quotient = (a, b) => fraction(a.numerator * b.denominator, a.denominator * b.numerator);
const absolute = (a) => (a.numerator < 0n ? negate(a) : a);

/** The whole quotient, rounded down, of two BigInts of which the second is above zero. */
function floored(a, b) {
  const result = a / b;
  return a % b < 0n ? result - 1n : result;
}

const floor = (a) => fraction(floored(a.numerator, a.denominator));
const ceiling = (a) => negate(floor(negate(a)));

// ------------------------------------------------------------------------------------------------------------ calendar

const FIRST_YEAR = 1;
const LAST_YEAR = 9999;
const LAST_DAY = 3652059n; // 31 December 9999, when 1 January of the year 1 is day 1

/** A day of the calendar that azrules and ISO 8601 use, from 0001-01-01 up to and including 9999-12-31. */
class Day {
  constructor(year, month, day) {
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /** The number of the day, with 1 January of the year 1 as day 1. */
  get ordinal() {
    const year = this.month > 2 ? this.year : this.year - 1;
    const since = Math.floor((153 * (this.month + (this.month > 2 ? -3 : 9)) + 2) / 5) + this.day - 1;
    return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + since - 305;
  }

  toString() {
    return dayText(this.year, this.month, this.day);
  }
}

const dayText = (year, month, day) => [[year, 4], [month, 2], [day, 2]].map(([n, w]) => `${n}`.padStart(w, "0")).join("-");

function dayOfOrdinal(ordinal) {
  const since = ordinal + 305; // since 1 March of the year 0, so that a leap day ends a year
  const era = Math.floor(since / 146097);
  const inEra = since - era * 146097;
  const leaps = Math.floor(inEra / 1460) - Math.floor(inEra / 36524) + Math.floor(inEra / 146096);
  const year = Math.floor((inEra - leaps) / 365);
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * month + 2) / 5) + 1;
  return new Day(year + era * 400 + (month > 9 ? 1 : 0), month > 9 ? month - 9 : month + 3, day);
}

const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (year, month) => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** The day, or null where there is none. */
function calendarDay(year, month, day) {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return new Day(year, month, day);
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of an ISO text; null where it is none. */
function isoDay(text) {
  const found = ISO.exec(text);
  return found && calendarDay(Number(found[1]), Number(found[2]), Number(found[3]));
}

function dayOf(year, month, day) {
  const parts = [year, month, day];
  const small = parts.every((part) => part.whole && part.numerator >= 0n && part.numerator <= BigInt(LAST_YEAR));
  const found = small ? calendarDay(...parts.map((part) => Number(part.numerator))) : null;
  return found ?? new Fault("geen-datum", "", parts.join("-"));
}

function addMonths(day, months, end) {
  if (!months.whole) return new Fault("geen-hele-maanden", "", `${months}`);
  const index = BigInt(day.year * 12 + day.month - 1) + months.numerator;
  if (index < 12n || index > BigInt(LAST_YEAR * 12 + 11)) return new Fault("datum-buiten-kalender");
  const year = Math.floor(Number(index) / 12);
  const month = (Number(index) % 12) + 1;
  const last = daysIn(year, month);
  if (day.day <= last) return new Day(year, month, day.day);
  if (end === "naar_achter") return new Day(year, month + 1, 1); // December has every day
  if (end === "naar_voor") return new Day(year, month, last);
  return new Fault("dag-bestaat-niet", "", dayText(year, month, day.day));
}

function addDays(day, days) {
  if (!days.whole) return new Fault("geen-hele-dagen", "", `${days}`);
  const ordinal = BigInt(day.ordinal) + days.numerator;
  return ordinal < 1n || ordinal > LAST_DAY ? new Fault("datum-buiten-kalender") : dayOfOrdinal(Number(ordinal));
}

function monthsBetween(start, end) {
  if (order(end, start) < 0) return -monthsBetween(end, start);
  return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
}

function yearsBetween(start, end) {
  if (order(end, start) < 0) return -yearsBetween(end, start);
  const early = end.month < start.month || (end.month === start.month && end.day < start.day);
  return end.year - start.year - (early ? 1 : 0);
}

// ------------------------------------------------------------------------------------------------------------- results
// A result is true or false, an Exact, a Day, a string (a member of a choice), a Set of members, an array of rows, or one
// of the two that are no value: UNKNOWN (nobody told us) and a Fault (the rules themselves give no answer).

const UNKNOWN = null;

/** The rules give no answer here: `code` says why, `place` where, `about` with which words. */
class Fault {
  constructor(code, place = "", about = "") {
    this.code = code;
    this.place = place;
    this.about = about;
  }
}

const isFault = (result) => result instanceof Fault;
const known = (result) => result !== UNKNOWN && !isFault(result);
const whole = (number) => fraction(BigInt(number));

/** Below zero where the first is smaller or earlier, zero where they are the same. */
function order(a, b) {
  if (a instanceof Day) return a.year - b.year || a.month - b.month || a.day - b.day;
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

const within = (members, others) => [...members].every((member) => others.has(member));

function same(a, b) {
  if (a === b) return true;
  if (a instanceof Exact && b instanceof Exact) return a.numerator === b.numerator && a.denominator === b.denominator;
  if (a instanceof Day && b instanceof Day) return order(a, b) === 0;
  if (a instanceof Set && b instanceof Set) return a.size === b.size && within(a, b);
  if (isFault(a) && isFault(b)) return a.code === b.code && a.place === b.place && a.about === b.about;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, at) => same(one, b[at]));
  return false;
}

// ----------------------------------------------------------------------------------------------------------- operators

const least = (...values) => values.reduce((found, value) => (order(value, found) < 0 ? value : found));
const greatest = (...values) => values.reduce((found, value) => (order(value, found) > 0 ? value : found));

function nearest(value, step) {
  const steps = multiply(floor(add(quotient(absolute(value), step), HALF)), step);
  return value.numerator >= 0n ? steps : negate(steps);
}

/** The operators that are only ever asked about values: with a fault they are a fault, else with an unknown unknown. */
const STRICT = new Map(
  Object.entries({
    not: (a) => !a,
    eq: same,
    ne: (a, b) => !same(a, b),
    lt: (a, b) => order(a, b) < 0,
    le: (a, b) => order(a, b) <= 0,
    gt: (a, b) => order(a, b) > 0,
    ge: (a, b) => order(a, b) >= 0,
    add,
    total: (...numbers) => numbers.reduce(add, ZERO),
    subtract,
    negate,
    multiply,
    divide: (a, b) => (b.numerator ? quotient(a, b) : new Fault("deling-door-nul")),
    add_months: addMonths,
    subtract_months: (day, months, end) => addMonths(day, months.whole ? negate(months) : months, end),
    add_days: addDays,
    subtract_days: (day, days) => addDays(day, days.whole ? negate(days) : days),
    subtract_dates: (end, start) => whole(end.ordinal - start.ordinal),
    member: (member, members) => members.has(member),
    contains_all: (members, wanted) => within(wanted, members),
    only_from: within,
    minimum: least,
    maximum: greatest,
    absolute,
    part_between: (value, low, high) => greatest(subtract(least(value, high), low), ZERO),
    part_above: (value, low) => greatest(subtract(value, low), ZERO),
    round_up: (value, step) => multiply(ceiling(quotient(value, step)), step),
    round_down: (value, step) => multiply(floor(quotient(value, step)), step),
    round_nearest: nearest,
    age: (born, on) => whole(12 * yearsBetween(born, on)),
    years_between: (start, end) => whole(12 * yearsBetween(start, end)),
    months_between: (start, end) => whole(monthsBetween(start, end)),
    days_between: (start, end) => whole(end.ordinal - start.ordinal),
    date_of: dayOf,
    year_of: (day) => whole(day.year),
    month_of: (day) => whole(day.month),
    day_of: (day) => whole(day.day),
    size: (members) => whole(members.size),
  }),
);

/** The operators that are given results as they are. */
const LOOSE = new Map(
  Object.entries({
    and: (...results) => decided(results, false),
    or: (...results) => decided(results, true),
    at_least: atLeast,
    default: (given, value) => (given === UNKNOWN ? value : given),
    either,
    is_known: (given) => (isFault(given) ? given : given !== UNKNOWN),
  }),
);

/** `en` (nee decides) and `of` (ja decides): one that decides, then an unknown, then a fault. */
function decided(results, decides) {
  if (results.includes(decides)) return decides;
  if (results.includes(UNKNOWN)) return UNKNOWN;
  return results.find(isFault) ?? !decides;
}

function atLeast(count, ...results) {
  const needed = Number(count.numerator);
  if (results.filter((result) => result === true).length >= needed) return true;
  if (results.filter((result) => result !== false).length < needed) return false;
  return results.includes(UNKNOWN) ? UNKNOWN : results.find(isFault);
}

function either(given, computed, ...asked) {
  if (asked.length && asked.every((told) => told === UNKNOWN)) return given;
  if (given === UNKNOWN || isFault(computed)) return computed;
  return computed === UNKNOWN || same(computed, given) ? given : new Fault("tegenspraak");
}

const strictly = (meaning) => (...operands) => {
  const fault = operands.find(isFault);
  if (fault) return fault;
  return operands.includes(UNKNOWN) ? UNKNOWN : meaning(...operands);
};

/** What an operator makes of operands that may be unknown or a fault. */
const MEANINGS = new Map([...[...STRICT].map(([name, meaning]) => [name, strictly(meaning)]), ...LOOSE]);

// ------------------------------------------------------------------------------------------------------------- program
// Each expression becomes a small function of the slots: a place for each fact, and one for each definition, filled when
// it is first asked for.

const PENDING = Symbol("pending");

class Program {
  constructor(definitions, facts) {
    this.definitions = definitions;
    this.facts = facts;
    this.functions = new Map();
    this.named = new Map();
    const ofRows = [...facts.values()].flatMap((fact) => fact.row ?? []);
    this.slot = new Map([...facts.keys(), ...definitions.keys(), ...ofRows.map(({ name }) => name)].map((name, at) => [name, at]));
    this.pending = [...Array(definitions.size).fill(PENDING), ...Array(ofRows.length).fill(UNKNOWN)];
    for (const name of definitions.keys()) this.definition(name);
  }

  /** The function of an expression, made once. */
  of(expr) {
    let found = this.functions.get(expr);
    if (!found) this.functions.set(expr, (found = this.compiled(expr)));
    return found;
  }

  /** The function of a parameter or a rule; its value is found once for each case. */
  definition(name) {
    if (!this.named.has(name)) {
      const at = this.slot.get(name);
      const run = this.of(this.definitions.get(name));
      this.named.set(name, (slots) => (slots[at] === PENDING ? (slots[at] = run(slots)) : slots[at]));
    }
    return this.named.get(name);
  }

  compiled(expr) {
    if ("const" in expr) {
      const result = constant(expr.const);
      return () => result;
    }
    if ("ref" in expr) return this.reference(expr.ref);
    if ("call" in expr) return placing(this.call(expr.call, expr.args.map((arg) => this.of(arg))), expr.place);
    if ("choose" in expr) return this.choose(expr);
    return EXTREMES.has(expr.fold) ? this.extreme(expr) : this.fold(expr);
  }

  reference(name) {
    if (this.definitions.has(name)) return this.definition(name);
    const at = this.slot.get(name);
    return (slots) => slots[at];
  }

  call(name, parts) {
    if (name === "and" || name === "or") return junction(parts, name === "or");
    const meaning = MEANINGS.get(name);
    return (slots) => meaning(...parts.map((part) => part(slots)));
  }

  choose({ choose: hit, cases, otherwise, place }) {
    const rest = this.of(otherwise);
    const rows = cases.map(({ when, then }) => [this.of(when), this.of(then)]);
    // Exceptions that all say ja cannot disagree: the rule is then met by itself or by one of them.
    if (hit === "agree" && cases.every(({ then }) => then.const?.truth === true)) {
      return junction([rest, ...rows.map(([when]) => when)], true);
    }
    if (hit === "first") return first(rows, rest);
    const conflict = new Fault(hit === "only" ? "twee-rijen-passen" : "uitzonderingen-botsen", place);
    const run = together(rows, rest, joint(hit, conflict));
    if (hit !== "only") return run;
    const faults = cases.map(({ place: there }) => new Fault(conflict.code, there));
    return (slots) => {
      const result = run(slots);
      if (result !== conflict) return result;
      return faults.filter((_, at) => rows[at][0](slots) === true)[1] ?? conflict;
    };
  }

  /** An operator over the rows of a list; unknown while nobody told which rows there are. */
  fold({ fold: name, rows, each }) {
    const [at, run, meaning] = [this.slot.get(rows.ref), this.of(each), MEANINGS.get(name)];
    return (slots) => (slots[at] === UNKNOWN ? UNKNOWN : meaning(...this.inRows(rows.ref, slots).map(run)));
  }

  /** The smallest or the greatest of the rows that count, which is there only where one counts. */
  extreme({ fold: name, rows, each, when, place }) {
    const [at, run, meaning] = [this.slot.get(rows.ref), this.of(each), MEANINGS.get(name)];
    const counts = when ? this.of(when) : () => true;
    const nothing = new Fault("geen-rij-telt", place);
    return (slots) => {
      if (slots[at] === UNKNOWN) return UNKNOWN;
      const found = this.inRows(rows.ref, slots).map((here) => [counts(here), run(here)]);
      return joined(found, nothing, meaning);
    };
  }

  /** The slots with the facts of each row of a list in their place; none while nobody told which rows there are. */
  inRows(rows, slots) {
    const places = this.facts.get(rows).row.map(({ name }) => this.slot.get(name));
    return (slots[this.slot.get(rows)] ?? []).map((row) => {
      const here = [...slots];
      places.forEach((place, at) => (here[place] = row[at]));
      return here;
    });
  }
}

const EXTREMES = new Set(["minimum", "maximum"]);
const JOINTS = { sum: "total", least: "minimum", greatest: "maximum" };

function constant(value) {
  if ("truth" in value) return value.truth;
  if ("number" in value) return exact(value.number);
  if ("date" in value) return isoDay(value.date);
  if ("choice" in value) return value.choice;
  if ("choices" in value) return new Set(value.choices);
  return "fault" in value ? new Fault(value.fault, value.place, value.about) : UNKNOWN;
}

/** The same, a fault of its own knowing where it happened. */
function placing(run, place) {
  if (place === undefined) return run;
  return (slots) => {
    const result = run(slots);
    return isFault(result) && !result.place ? new Fault(result.code, place, result.about) : result;
  };
}

/** `en` (nee decides) and `of` (ja decides), stopping as soon as it is decided. */
function junction(parts, decides) {
  return (slots) => {
    let settled = !decides;
    for (const part of parts) {
      const result = part(slots);
      if (result === decides) return decides;
      if (result === UNKNOWN || (isFault(result) && settled === !decides)) settled = result;
    }
    return settled;
  };
}

/** The first case that holds; while that is open, what all cases that may still be the first agree on. */
function first(rows, otherwise) {
  return (slots) => {
    const [values, open] = [[], []];
    for (const [when, then] of rows) {
      const holds = when(slots);
      if (holds === false) continue;
      if (holds === true && !open.length) return then(slots);
      values.push(then(slots));
      if (holds === true) return agreed(values, open);
      open.push(holds);
    }
    return open.length ? agreed([...values, otherwise(slots)], open) : otherwise(slots);
  };
}

/** What the cases that hold give together, at least one of them. */
function joint(hit, conflict) {
  if (hit === "only") return (...values) => (values.length === 1 ? values[0] : conflict);
  if (hit !== "agree") return MEANINGS.get(JOINTS[hit]);
  return (...values) => {
    const fault = values.find(isFault);
    if (fault) return fault;
    const found = values.filter(known);
    if (found.some((value) => !same(value, found[0]))) return conflict;
    return values.includes(UNKNOWN) ? UNKNOWN : values[0];
  };
}

/** What the cases that hold give together; without any, what holds otherwise. */
function together(rows, otherwise, join) {
  return (slots) => {
    const found = rows.map(([when, then]) => [when(slots), then]).filter(([holds]) => holds !== false);
    if (!found.length) return otherwise(slots);
    const certain = found.some(([holds]) => holds === true);
    const values = found.map(([holds, then]) => [holds, then(slots)]);
    return joined(values, certain ? UNKNOWN : otherwise(slots), join);
  };
}

/**
 * What cases give together, each whether it holds with its value; while some are open, what all readings agree on.
 * No reading gives anything else than one in which nothing, one or all of what is open holds.
 */
function joined(cases, otherwise, join) {
  const certain = cases.filter(([holds]) => holds === true).map(([, value]) => value);
  const base = certain.length ? join(...certain) : otherwise;
  const open = cases.filter(([holds]) => holds !== true && holds !== false);
  if (!open.length || (certain.length && isFault(base))) return base;
  const possible = open.map(([, value]) => value);
  const values = [base, ...possible.map((value) => join(...certain, value)), join(...certain, ...possible)];
  return agreed(values, open.map(([holds]) => holds));
}

/** The value that every reading gives; unknown while something open may still make a difference; else the fault. */
function agreed(values, open) {
  if (known(values[0]) && values.every((value) => same(value, values[0]))) return values[0];
  if (open.includes(UNKNOWN) || values.includes(UNKNOWN)) return UNKNOWN;
  return [...values, ...open].find(isFault);
}

// --------------------------------------------------------------------------------------------------------------- facts

/** One thing that is wrong with the facts of a case: the code of the message, and the name of the fact. */
class Problem {
  constructor(fact, code) {
    this.fact = fact;
    this.code = code;
  }
}

/** Facts that cannot be evaluated: `problems` has everything that is wrong with them. */
export class InvalidFacts extends Error {
  constructor(problems) {
    super(problems.map(({ fact, code }) => `${fact}: ${code}`).join(", "));
    this.name = "InvalidFacts";
    this.problems = problems;
  }
}

const NAME = "naam";
const REFERENCE_DATE = "peildatum";
const JUDGED = ["waarde", "door", "op", "grond"];
const MOST_DIGITS = 30;
const TOO_LARGE = fraction(10n ** BigInt(MOST_DIGITS));
const NOTATION = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
const THOUSANDS = /^-?[1-9][0-9]{0,2}(?:\.[0-9]{3})+$/;
const TRUTHS = new Map([["ja", true], ["nee", false], ["true", true], ["false", false]]);

const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !isValue(value);
const isValue = (value) => value instanceof Exact || value instanceof Set;
const isNothing = (value) => value === undefined || value === null || value === "";
const lastOf = (name) => name.slice(name.lastIndexOf(".") + 1);

/** Refuses a value: caught where the fact is read, so that everything that is wrong is found at once. */
function refuse(fact, ...codes) {
  throw new InvalidFacts(codes.map((code) => new Problem(fact, code)));
}

/** Does something for each; everything that is wrong with any of them is refused together. */
function every(items, read) {
  const problems = [];
  const results = items.map((item) => attempt(problems, () => read(item)));
  if (problems.length) throw new InvalidFacts(problems);
  return results;
}

function attempt(problems, read) {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InvalidFacts)) throw error;
    problems.push(...error.problems);
    return UNKNOWN;
  }
}

/** Reads the facts that a program gives; what is not told is unknown. */
class Reader {
  constructor(facts, date) {
    this.facts = facts;
    this.date = date;
    this.entities = new Set([...facts.keys()].map((name) => name.slice(0, name.indexOf("."))));
  }

  read(given) {
    if (!isRecord(given)) throw new TypeError("the facts of one case are an object with its parts");
    const results = new Map([...this.facts.keys()].map((name) => [name, UNKNOWN]));
    const [judged, labels, problems] = [new Map(), new Map(), []];
    for (const [entity, part] of Object.entries(given)) {
      if (!this.entities.has(entity) || !isRecord(part)) {
        attempt(problems, () => this.beside(entity, part));
        continue;
      }
      for (const [key, value] of Object.entries(part)) {
        attempt(problems, () => this.one(`${entity}.${key}`, value, { results, judged, labels }));
      }
    }
    if (problems.length) throw new InvalidFacts(problems);
    const parts = [...this.entities].filter((entity) => labels.has(entity)).map((entity) => labels.get(entity));
    const name = Object.hasOwn(given, NAME) ? words(given[NAME], NAME) : "";
    return { results, judged, name: name || parts.join(" - ") };
  }

  /** What stands beside the parts: a name, or the reference date of this law. */
  beside(key, value) {
    if (key === NAME) words(value, NAME);
    else if (key === REFERENCE_DATE) {
      const day = whenTold(value, key);
      if (day !== null && !same(day, this.date)) refuse(key, "peildatums-verschillen");
    } else if (!this.entities.has(key)) refuse(key, "onbekend-deel");
    else if (!isNothing(value) || value === "") refuse(key, "geen-gegevens");
  }

  one(name, value, { results, judged, labels }) {
    const [fact, entity] = [this.facts.get(name), name.slice(0, name.indexOf("."))];
    if (!fact) {
      if (name !== `${entity}.${NAME}`) refuse(name, "onbekend-gegeven");
      const label = words(value, name);
      if (label) labels.set(entity, label);
    } else if (isRecord(value)) {
      const [result, told] = this.judged(fact, value);
      results.set(name, result);
      judged.set(name, told);
    } else if (!isNothing(value)) results.set(name, this.value(fact, value));
  }

  judged(fact, value) {
    if (!fact.judgement) {
      const list = { rows: "geen-rijen", choices: "geen-lijst" };
      refuse(fact.name, list[fact.type] ?? "geen-enkele-waarde");
    }
    const strange = Object.keys(value).filter((key) => !JUDGED.includes(key));
    if (strange.length) refuse(fact.name, ...strange.map(() => "onbekend-bij-oordeel"));
    const [inner, by, on, evidence] = JUDGED.map((key) => (Object.hasOwn(value, key) ? value[key] : null));
    const told = { by: words(by, fact.name), on: whenTold(on, fact.name), evidence: words(evidence, fact.name) };
    return [isNothing(inner) ? UNKNOWN : this.value(fact, inner), told];
  }

  /** The value of a fact, when it is of its type and within its bounds. */
  value(fact, raw) {
    switch (fact.type) {
      case "truth":
        return typeof raw === "boolean" ? raw : (TRUTHS.get(text(fact, raw)) ?? refuse(fact.name, "geen-ja-nee"));
      case "number":
        return this.checked(fact, multiply(number(fact, raw), exact(fact.factor ?? "1")));
      case "date":
        return this.checked(fact, day(text(fact, raw), fact.name));
      case "choice":
        return member(fact, raw);
      case "choices":
        return this.choices(fact, raw);
      default:
        if (!Array.isArray(raw)) refuse(fact.name, "verkeerde-waarde");
        return every(raw, (row) => this.row(fact, row));
    }
  }

  choices(fact, raw) {
    if (!Array.isArray(raw) && !(raw instanceof Set)) refuse(fact.name, "verkeerde-waarde");
    const members = [...raw].map((one) => member(fact, one));
    const found = new Set(members);
    if (found.size < members.length) refuse(fact.name, "keuze-dubbel");
    if (found.size < (fact.at_least ?? 0)) refuse(fact.name, "te-weinig-keuzes");
    return found;
  }

  row(fact, raw) {
    if (!isRecord(raw)) refuse(fact.name, "verkeerde-waarde");
    const keys = fact.row.map(({ name }) => lastOf(name));
    const strange = Object.keys(raw).filter((key) => !keys.includes(key) && key !== NAME);
    if (strange.length) refuse(fact.name, ...strange.map(() => "onbekend-gegeven"));
    return fact.row.map((column, at) => {
      const value = Object.hasOwn(raw, keys[at]) ? raw[keys[at]] : null;
      return isNothing(value) ? UNKNOWN : this.value(column, value);
    });
  }

  checked(fact, value) {
    const { low, high, step } = bounds(fact, this.date);
    const below = low !== null && order(value, low) < 0;
    if (below || (high !== null && order(value, high) > 0)) refuse(fact.name, "buiten-bereik");
    if (step !== null && !quotient(value, step).whole) refuse(fact.name, "buiten-stap");
    return value;
  }
}

/** The bounds of a fact in the base of its unit, or as days; null where it has none. */
function bounds(fact, date) {
  const end = (key) => {
    if (fact[key] === undefined) return null;
    return fact.type === "date" ? isoDay(fact[key]) : multiply(exact(fact[key]), exact(fact.factor ?? "1"));
  };
  return { low: end("low"), high: fact.to_reference ? date : end("high"), step: end("step") };
}

function text(fact, raw) {
  return typeof raw === "string" ? raw : refuse(fact.name, "verkeerde-waarde");
}

function member(fact, raw) {
  const wanted = text(fact, raw);
  return fact.members.some(({ name }) => name === wanted) ? wanted : refuse(fact.name, "onbekende-keuze");
}

/** A number in the unit of a fact: a text, a number as JavaScript writes it, a BigInt or an Exact. */
function number(fact, raw) {
  if (typeof raw === "string") {
    const fine = NOTATION.test(raw) && raw.length <= MOST_DIGITS && !THOUSANDS.test(raw);
    return fine ? exact(raw) : refuse(fact.name, "getal-notatie");
  }
  const value = raw instanceof Exact ? raw : typeof raw === "bigint" ? fraction(raw) : ofFloat(raw);
  if (value === null || order(absolute(value), TOO_LARGE) >= 0) refuse(fact.name, "verkeerde-waarde");
  return value;
}

const FLOAT = /^(-?)(\d+)(?:\.(\d+))?(?:e([-+]\d+))?$/;

/** The decimal that JavaScript writes for a number, so that 0.1 is one tenth; null for no number, or far too long a one. */
function ofFloat(raw) {
  if (typeof raw !== "number" || !Number.isFinite(raw)) return null;
  const [, sign, above, below = "", exponent = "0"] = FLOAT.exec(`${raw}`);
  const digits = BigInt(above + below);
  const tens = Number(exponent) - below.length;
  if (digits && Math.abs(`${digits}`.length - 1 + tens) > MOST_DIGITS) return null;
  const signed = sign ? -digits : digits;
  return tens < 0 ? fraction(signed, 10n ** BigInt(-tens)) : fraction(signed * 10n ** BigInt(tens));
}

function day(raw, name) {
  if (!ISO.test(raw)) refuse(name, "datum-notatie");
  return isoDay(raw) ?? refuse(name, "datum-bestaat-niet");
}

/** A day that is told beside a fact; null where it is not. */
function whenTold(raw, name) {
  return isNothing(raw) ? null : day(String(raw), name);
}

/** A text that is told beside a fact, or nothing. */
function words(raw, name) {
  if (isNothing(raw)) return "";
  if (typeof raw === "string" || Number.isSafeInteger(raw) || typeof raw === "bigint") return `${raw}`;
  return refuse(name, "geen-enkele-waarde");
}

// ----------------------------------------------------------------------------------------------------------------- law

/**
 * A law as `azrules export` writes it, ready to answer any number of cases.
 *
 * `readings` chooses other readings of its interpretations ({dagdeel: "dagdeel_is_3_uur"}) than those it was written with;
 * `on` another day ("2024-03-01") of the period in which the rules stay as they are.
 */
export function law(data, readings = {}, on = data?.date) {
  if (data?.format !== FORMAT) throw new TypeError(`a law in format ${FORMAT} is read, not in ${data?.format}`);
  const { from, to } = data.period;
  if (!isoDay(on) || (from !== null && on < from) || (to !== null && on > to)) {
    throw new RangeError(`no day from ${from ?? "the beginning"} to ${to ?? "now"}: ${on}`);
  }
  for (const [name, reading] of Object.entries(readings)) {
    const interpretation = data.interpretations.find((one) => one.name === name);
    if (!interpretation?.readings.some((one) => one.name === reading)) throw new RangeError(`no reading: ${name}=${reading}`);
  }
  return new Law({ ...data, date: on }, { ...data.readings, ...readings });
}

const byName = (items) => new Map(items.map((item) => [item.name, item]));

class Law {
  constructor(data, readings) {
    this.data = data;
    this.readings = readings;
    this.date = isoDay(data.date);
    this.facts = byName(data.facts);
    this.parameters = byName(data.parameters);
    this.rules = byName(data.rules);
    this.interpretations = byName(data.interpretations);
    this.titled = new Map([...this.rules, ...this.parameters, ...this.facts]);
    for (const fact of data.facts) for (const column of fact.row ?? []) this.titled.set(column.name, column);
    const settled = (body) => (body.bodies ? body.bodies[readings[body.interpretation]] : body);
    const defined = [...data.month_ends, ...data.parameters, ...data.rules];
    this.definitions = new Map([
      [REFERENCE_DATE, { const: { date: data.date }, text: REFERENCE_DATE }],
      ...defined.map(({ name, body }) => [name, settled(body)]),
    ]);
    this.program = new Program(this.definitions, this.facts);
    this.criteria = data.decision?.criteria ?? [];
    this.weighs = this.criteria.map((name) => this.counts(name));
    this.reader = new Reader(this.facts, this.date);
    this.others = new Map();
  }

  /** A criterion that does not apply drops out of the conjunction, as if it were ja. */
  counts(name) {
    const [run, { applies }] = [this.program.definition(name), this.rules.get(name)];
    return applies ? junction([(slots) => MEANINGS.get("not")(this.program.of(applies)(slots)), run], true) : run;
  }

  /** The same law under another reading of one interpretation, made when it is first asked for. */
  under(interpretation, reading) {
    const key = `${interpretation}=${reading}`;
    if (!this.others.has(key)) this.others.set(key, new Law(this.data, { ...this.readings, [interpretation]: reading }));
    return this.others.get(key);
  }

  /** What is wrong with the facts of a case: nothing, when they can be evaluated. */
  problems(facts) {
    const found = [];
    attempt(found, () => this.reader.read(facts));
    return found;
  }

  /** The answer for one case; throws `InvalidFacts` with everything that is wrong with its facts. */
  evaluate(facts) {
    return this.answer(this.reader.read(facts));
  }

  answer(given) {
    const slots = [...given.results.values(), ...this.program.pending];
    const end = this.weighs.length;
    const stopped = this.weighs.findIndex((counts) => counts(slots) !== true);
    if (stopped < 0) return new Answer(this, given, slots, end, end, end ? true : UNKNOWN);
    const results = [];
    for (let at = stopped; at < end; at += 1) {
      results.push(this.weighs[at](slots));
      if (results.at(-1) === false) return new Answer(this, given, slots, stopped, at, false);
    }
    return new Answer(this, given, slots, stopped, stopped, decided(results, false));
  }

  /** The title of a fact, a parameter or a rule, in a language. */
  title(name, lang = "nl") {
    return this.titled.get(name)?.title[lang] ?? name;
  }
}

// -------------------------------------------------------------------------------------------------------------- answer

const inRow = (name, rows, at) => (name.startsWith(`${rows}.`) ? `${rows}[${at}]${name.slice(rows.length)}` : name);
const unique = (names) => [...new Set(names)];

function children(expr) {
  if ("args" in expr) return expr.args;
  if ("fold" in expr) return expr.when ? [expr.rows, expr.when, expr.each] : [expr.rows, expr.each];
  if (!("choose" in expr)) return [];
  const cases = expr.cases.flatMap(({ when, then }) => [when, then]);
  return expr.choose === "agree" ? [expr.otherwise, ...cases] : [...cases, expr.otherwise];
}

function* walk(expr) {
  yield expr;
  for (const child of children(expr)) yield* walk(child);
}

/** A result as JSON has it: numbers in their unit as text, days as ISO text, sets as a sorted list. */
function plain(result, { factor = "1", row = [] } = {}) {
  if (!known(result)) return null;
  if (result instanceof Exact) return `${quotient(result, exact(factor))}`;
  if (result instanceof Day) return `${result}`;
  if (result instanceof Set) return [...result].sort();
  if (!Array.isArray(result)) return result;
  return result.map((one) => Object.fromEntries(row.map((column, at) => [lastOf(column.name), plain(one[at], column)])));
}

const expressions = new WeakMap();

/** A reason, of which `expressionOf` can tell the expression. */
function reason(expr, told) {
  expressions.set(told, expr);
  return told;
}

/** The expression of the law that a reason is about, for who tells it in other words. */
export function expressionOf(reason) {
  return expressions.get(reason);
}

/** The answer to one case, and everything about it, found when it is asked for; the words are those of azrules' JSON. */
class Answer {
  #law;
  #given;
  #slots;
  #stopped;
  #decider;
  #answer;
  #kept = new Map();

  constructor(law, given, slots, stopped, decider, answer) {
    this.#law = law;
    this.#given = given;
    this.#slots = slots;
    this.#stopped = stopped;
    this.#decider = decider;
    this.#answer = answer;
  }

  #once(name, make) {
    if (!this.#kept.has(name)) this.#kept.set(name, make());
    return this.#kept.get(name);
  }

  /** True, false, or null while it is not known, or where a rule gives no answer (see `faults`). */
  get outcome() {
    return typeof this.#answer === "boolean" ? this.#answer : null;
  }

  /** The first criterion that is not fulfilled or is unknown; null where all are fulfilled. */
  get stopped_at() {
    return this.#law.criteria[this.#stopped] ?? null;
  }

  /** The criteria that make the answer certain; none where it is not. */
  get decided_by() {
    const { criteria } = this.#law;
    if (this.#answer === true) return [...criteria];
    return this.#answer === false ? [criteria[this.#decider]] : [];
  }

  /** The name of the fact to ask for next; null where nothing that could be asked still matters. */
  get next_question() {
    return this.missing[0] ?? null;
  }

  /** The unknown facts that the answer still rests on, in asking order. */
  get missing() {
    return this.#once("missing", () => {
      const { criteria, weighs, data } = this.#law;
      if (!criteria.length) {
        const open = data.outputs.filter((name) => this.#stands(name) === "unknown");
        return unique(open.flatMap((name) => [...this.#missingOf(name)]));
      }
      if (this.#answer !== UNKNOWN) return [];
      const open = criteria.filter((_, at) => at >= this.#stopped && weighs[at](this.#slots) === UNKNOWN);
      return unique(open.flatMap((name) => [...this.#missingOf(name)]));
    });
  }

  /** How each rule stands, with its value. */
  get rules() {
    return this.#once("rules", () =>
      Object.fromEntries(
        [...this.#statuses].map(([name, status]) => {
          const rule = this.#law.rules.get(name);
          const asked = status !== "not_asked" && status !== "not_applicable";
          return [name, { status, value: asked ? plain(this.#result(name), rule) : null }];
        }),
      ),
    );
  }

  /** The named results: the decision, and the rules that are results. */
  get outputs() {
    const { data, rules } = this.#law;
    const found = data.decision ? { [data.decision.name]: output(this.#answer, {}) } : {};
    for (const name of data.outputs) {
      const applies = this.#statuses.get(name) !== "not_applicable";
      found[name] = applies
        ? output(this.#result(name), rules.get(name))
        : { value: null, unit: null, status: "not_applicable" };
    }
    return found;
  }

  /** The rules that give no answer: what is wrong, and where. */
  get faults() {
    return this.#faults("nl");
  }

  /** What the rules that were asked suggest. */
  get advice() {
    return this.#advice("nl");
  }

  /** Why a rule is worth what it is: the reasons as a tree. */
  because(name, lang = "nl") {
    const status = this.#statuses.get(name);
    const { applies, open_question: open } = this.#law.rules.get(name);
    const asked = status !== "not_asked" && status !== "not_applicable";
    const reasons = applies && status !== "not_asked" ? [applies] : [];
    if (asked) reasons.push(this.#law.definitions.get(name));
    const told = reasons.map((reason) => this.#because(reason, lang));
    if (open && asked) told.at(-1).text = open[lang];
    return told;
  }

  /** Everything about the answer, as the JSON of `azrules evaluate --json` has it, but for the receipt. */
  report(lang = "nl") {
    const { data } = this.#law;
    const reforms = data.reforms.map(({ name, title, status }) => ({ name, title: title[lang], status }));
    const { ruleset, version, date, status } = data;
    const of = data.decision ? { outcome: this.outcome } : {};
    const stop = data.decision ? { stopped_at: this.stopped_at, decided_by: this.decided_by } : {};
    return {
      ...(this.#given.name ? { case: this.#given.name } : {}),
      ...{ ruleset, version, date, status, reforms },
      ...of,
      outputs: this.outputs,
      ...stop,
      next_question: this.next_question,
      missing: this.missing,
      rules: Object.fromEntries(
        Object.entries(this.rules).map(([name, stands]) => {
          const { title, source } = this.#law.rules.get(name);
          return [name, { ...stands, title: title[lang], source, because: this.because(name, lang) }];
        }),
      ),
      faults: this.#faults(lang),
      advice: this.#advice(lang),
      computed: this.#computed(),
      assumptions: this.#assumptions(),
      judgements: this.#judgements(),
      readings: this.#readings(lang),
    };
  }

  // ------------------------------------------------------------------------------------------ how each rule stands

  #value(expr) {
    return this.#law.program.of(expr)(this.#slots);
  }

  #applies(name) {
    const { applies } = this.#law.rules.get(name);
    return applies ? this.#value(applies) : true;
  }

  /** What a rule is worth as it stands: of a criterion a ja is certain whether it applies or not. */
  #result(name) {
    const result = this.#law.program.definition(name)(this.#slots);
    const applies = this.#applies(name);
    if (applies === true) return result;
    if (this.#law.criteria.includes(name)) return decided([MEANINGS.get("not")(applies), result], true);
    return applies === false ? result : applies;
  }

  #stands(name) {
    if (this.#applies(name) === false) return "not_applicable";
    const result = this.#result(name);
    if (result === UNKNOWN) return "unknown";
    if (typeof result === "boolean") return result ? "fulfilled" : "not_fulfilled";
    return isFault(result) ? "fault" : "known";
  }

  /** How every rule stands; one that no result and no question that was asked rests on, was not asked either. */
  get #statuses() {
    return this.#once("statuses", () => {
      const { criteria, rules, data } = this.#law;
      const asked = criteria.filter((_, at) => at <= this.#stopped || at === this.#decider);
      const wanted = new Set([...asked, ...data.outputs]);
      const reached = new Set([...wanted].flatMap((name) => [...this.#reach(name)]));
      for (const name of criteria) if (!wanted.has(name)) reached.delete(name);
      const stands = (name) => (!criteria.length || reached.has(name) ? this.#stands(name) : "not_asked");
      return new Map([...rules.keys()].map((name) => [name, stands(name)]));
    });
  }

  /** The names that a definition rests on, itself included. */
  #reach(name) {
    const { rules, definitions, facts } = this.#law;
    const found = new Set();
    const enter = (part) => {
      if (found.has(part)) return;
      found.add(part);
      for (const expr of [rules.get(part)?.applies, definitions.get(part)]) {
        for (const inner of expr ? walk(expr) : []) if ("ref" in inner) enter(inner.ref);
      }
      (facts.get(part)?.judgement?.indicators ?? []).forEach(enter);
    };
    enter(name);
    return found;
  }

  // -------------------------------------------------------------------------------------------------- what is missing

  *#missingOf(name) {
    const { applies } = this.#law.rules.get(name);
    if (applies) yield* this.#missingIn(applies);
    yield* this.#missingIn(this.#law.definitions.get(name));
  }

  /** The unknown facts that an expression rests on, in the order in which it mentions them. */
  *#missingIn(expr) {
    if (this.#value(expr) !== UNKNOWN) return;
    if ("ref" in expr) {
      const definition = this.#law.definitions.get(expr.ref);
      if (definition) yield* this.#missingIn(definition);
      else yield expr.ref;
    } else if (expr.call === "either") {
      const [fact, computed, ...asked] = expr.args;
      if (this.#begun(asked)) yield* this.#missingIn(computed);
      yield* this.#missingIn(fact);
    } else if ("call" in expr) {
      for (const arg of expr.args) yield* this.#missingIn(arg);
    } else if ("choose" in expr) yield* this.#missingInCases(expr);
    else if ("fold" in expr) {
      yield* this.#missingIn(expr.rows);
      for (const [at, row] of this.#inRows(expr.rows.ref).entries()) {
        for (const part of row.#partsOfRow(expr)) {
          for (const name of row.#missingIn(part)) yield inRow(name, expr.rows.ref, at);
        }
      }
    }
  }

  *#missingInCases({ choose: hit, cases, otherwise }) {
    const holding = cases.filter(({ when }) => this.#value(when) === true);
    if (hit === "agree" && !holding.length) yield* this.#missingIn(otherwise);
    for (const one of cases) {
      if (this.#value(one.when) !== false) {
        yield* this.#missingIn(one.when);
        yield* this.#missingIn(one.then);
      }
      if (hit === "first" && holding.includes(one)) return;
    }
    if (hit !== "agree" && !holding.length) yield* this.#missingIn(otherwise);
  }

  /** Whether anything was told of what only another rule set asks: till then it does not compute. */
  #begun(asked) {
    return !asked.length || asked.some((one) => this.#value(one) !== UNKNOWN);
  }

  /** The same case, seen from each row of a list. */
  #inRows(rows) {
    return this.#law.program
      .inRows(rows, this.#slots)
      .map((slots) => new Answer(this.#law, this.#given, slots, this.#stopped, this.#decider, this.#answer));
  }

  // --------------------------------------------------------------------------------------- what the answer rests on

  #says(expr, result) {
    return same(this.#value(expr), result);
  }

  /** The direct parts of an expression that its result rests on. */
  #weighed(expr) {
    if (expr.call === "and" || expr.call === "or") return this.#weighedInJunction(expr);
    if (expr.call === "either") {
      const [given, computed, ...asked] = expr.args;
      const result = this.#value(expr);
      return !this.#begun(asked) || (known(result) && this.#says(given, result)) ? [given] : [given, computed];
    }
    if ("choose" in expr) return expr.choose === "agree" ? this.#weighedInExceptions(expr) : this.#weighedInCases(expr);
    return "fold" in expr ? [expr.rows] : children(expr);
  }

  #weighedInJunction(expr) {
    const result = this.#value(expr);
    if (result === (expr.call === "or")) return [expr.args.find((arg) => this.#value(arg) === result)];
    return typeof result === "boolean" ? expr.args : expr.args.filter((arg) => this.#says(arg, result));
  }

  #weighedInCases({ choose: hit, cases, otherwise }) {
    const parts = [];
    for (const { when, then } of cases) {
      const holds = this.#value(when);
      parts.push(when);
      if (holds !== false) parts.push(then);
      if (hit === "first" && holds === true) return parts;
    }
    return cases.some(({ when }) => this.#value(when) === true) ? parts : [...parts, otherwise];
  }

  #weighedInExceptions(expr) {
    const result = this.#value(expr);
    const holding = expr.cases.some(({ when }) => this.#value(when) === true);
    const exceptions = expr.cases.flatMap((one) => this.#weighedInException(one, result));
    return holding ? exceptions : [expr.otherwise, ...exceptions];
  }

  /** The parts of an exception that a result rests on: where it says the same, not whether it applies. */
  #weighedInException({ when, then }, result) {
    const holds = this.#value(when);
    const agrees = known(result) && this.#says(then, result);
    if (holds === false) return agrees && "const" in then ? [then] : [when];
    return agrees && holds !== true ? [then] : [when, then];
  }

  /** The rows that the result of a fold rests on, by number. */
  #rowsWeighed(expr) {
    const [rows, result] = [[...this.#inRows(expr.rows.ref).entries()], this.#value(expr)];
    if (!["and", "or"].includes(expr.fold) || result !== (expr.fold === "or")) return rows;
    return [rows.find(([, row]) => row.#value(expr.each) === result)];
  }

  /** Seen from a row: whether it counts, and what it is worth where it may. */
  #partsOfRow({ when, each }) {
    if (!when) return [each];
    return this.#value(when) === false ? [when] : [when, each];
  }

  *#restsOn(expr) {
    yield expr;
    const definition = "ref" in expr ? this.#law.definitions.get(expr.ref) : undefined;
    if (definition) yield* this.#restsOn(definition);
    for (const part of this.#weighed(expr)) yield* this.#restsOn(part);
    if (!("fold" in expr)) return;
    for (const [, row] of this.#rowsWeighed(expr)) {
      for (const part of row.#partsOfRow(expr)) yield* row.#restsOn(part);
    }
  }

  /** The names of the facts and definitions that the answer rests on, in order. */
  get #grounds() {
    return this.#once("grounds", () => {
      const { criteria, weighs, rules, definitions, data } = this.#law;
      const open = (at) => weighs[at](this.#slots) === UNKNOWN;
      const decisive = (at) => (this.#answer === false ? at === this.#decider : at <= this.#stopped || open(at));
      const found = new Set();
      for (const name of criteria.length ? criteria.filter((_, at) => decisive(at)) : data.outputs) {
        found.add(name);
        const { applies } = rules.get(name);
        const body = this.#stands(name) === "not_applicable" ? [] : [definitions.get(name)];
        for (const expr of [...(applies ? [applies] : []), ...body]) {
          for (const part of this.#restsOn(expr)) if ("ref" in part) found.add(part.ref);
        }
      }
      return [...found];
    });
  }

  #groundFacts() {
    return this.#grounds.filter((name) => this.#law.facts.has(name)).map((name) => this.#law.facts.get(name));
  }

  #told(fact) {
    return this.#given.results.get(fact.name);
  }

  #computed() {
    return this.#groundFacts()
      .filter((fact) => fact.computed && this.#told(fact) === UNKNOWN)
      .filter(({ computed }) => this.#begun(computed.asked.map((ref) => ({ ref }))))
      .map((fact) => ({ fact, result: this.#law.program.definition(fact.computed.rule)(this.#slots) }))
      .filter(({ result }) => known(result))
      .map(({ fact, result }) => ({ fact: fact.name, value: plain(result, fact), rule: fact.computed.rule }));
  }

  #assumptions() {
    return this.#groundFacts()
      .filter((fact) => fact.default !== undefined && this.#told(fact) === UNKNOWN)
      .map((fact) => ({ fact: fact.name, value: fact.default }));
  }

  #judgements() {
    return this.#groundFacts()
      .filter((fact) => fact.judgement && this.#told(fact) !== UNKNOWN)
      .map((fact) => {
        const { by = "", on = null, evidence = "" } = this.#given.judged.get(fact.name) ?? {};
        const judged = { by: by || null, on: on && `${on}`, evidence: evidence || null };
        return { fact: fact.name, role: fact.judgement.role, value: plain(this.#told(fact), fact), ...judged };
      });
  }

  /** The interpretations of which another reading gives another answer or result, with the reading that was taken. */
  #readings(lang) {
    const { data, readings, interpretations } = this.#law;
    const bodies = new Map([...data.month_ends, ...data.rules].map(({ name, body }) => [name, body]));
    const read = unique(this.#grounds.flatMap((name) => bodies.get(name)?.interpretation ?? []));
    const differing = read.filter((name) =>
      interpretations
        .get(name)
        .readings.some((other) => other.name !== readings[name] && this.#differs(this.#law.under(name, other.name))),
    );
    return differing.map((name) => {
      const [{ question, default: usual, readings: all }, reading] = [interpretations.get(name), readings[name]];
      const { title } = all.find((one) => one.name === reading);
      return { interpretation: name, reading, title: title[lang], question: question[lang], default: reading === usual };
    });
  }

  #differs(law) {
    const other = law.answer(this.#given);
    const of = (answer, name) => answer.#law.program.definition(name)(answer.#slots);
    const { outputs } = this.#law.data;
    return !same(other.#answer, this.#answer) || outputs.some((name) => !same(of(other, name), of(this, name)));
  }

  // ------------------------------------------------------------------------------------------------------- telling it

  #faults(lang) {
    const faulty = [...this.#statuses].filter(([, status]) => status === "fault");
    return faulty.map(([rule]) => {
      const { code, about, place } = this.#result(rule);
      const message = this.#law.data.faults[code][lang].replace("{about}", () => about);
      return { rule, code, message, place: place || this.#law.rules.get(rule).place };
    });
  }

  #advice(lang) {
    const suggests = (rule) => rule.advice && this.#statuses.get(rule.name) === (rule.advice.on ? "fulfilled" : "not_fulfilled");
    return [...this.#law.rules.values()]
      .filter(suggests)
      .map(({ name, advice: { to, text: said, source } }) => ({ rule: name, to, text: said[lang], source }));
  }

  /** The reasons of an expression: its text, its value, and the reasons of the parts that its value rests on. */
  #because(expr, lang) {
    const told = { text: expr.text, value: plain(this.#value(expr), this.#type(expr)), ...this.#kind(expr, lang) };
    if ("fold" in expr) {
      const ofRows = this.#rowsWeighed(expr).flatMap(([at, row]) =>
        row.#partsOfRow(expr).map((part) => reason(part, { ...row.#because(part, lang), row: at })),
      );
      return reason(expr, { ...told, because: [this.#because(expr.rows, lang), ...ofRows] });
    }
    const parts = this.#law.rules.has(expr.ref) ? [this.#law.definitions.get(expr.ref)] : this.#weighed(expr);
    const because = parts.filter((part) => !isFixed(part)).map((part) => this.#because(part, lang));
    return reason(expr, { ...told, because });
  }

  /** What a value of an expression is told in: the unit of a number, the facts of rows. */
  #type(expr) {
    return { factor: expr.factor, row: this.#law.facts.get(expr.ref)?.row };
  }

  #kind(expr, lang) {
    if ("call" in expr) return { kind: "operator", name: expr.call };
    if ("choose" in expr) return { kind: "choice", name: expr.choose };
    if ("fold" in expr) return { kind: "rows", name: expr.fold };
    const [name, { rules, parameters, titled }] = [expr.ref, this.#law];
    if (!titled.has(name)) return { kind: "constant" };
    const title = this.#law.title(name, lang);
    if (rules.has(name)) return { kind: "rule", name, title };
    if (!parameters.has(name)) return { kind: "fact", name, title };
    const row = this.#row(parameters.get(name));
    return { kind: "parameter", name, title, ...(row ? { source: row.source } : {}) };
  }

  /** The row of a parameter that holds in this case. */
  #row({ by, rows }) {
    const day = by ? this.#value(by) : this.#law.date;
    if (!(day instanceof Day)) return undefined;
    const text = `${day}`; // ISO texts stand in the order of their days
    return rows.find(({ from, to }) => (from === null || from <= text) && (to === null || text <= to));
  }
}

/** Whether an expression is the same in every case, so that it gives no reason. */
function isFixed(expr) {
  return "const" in expr || expr.ref === REFERENCE_DATE || expr.ref === "maandeinde";
}

function output(result, { unit, factor }) {
  const status = result === UNKNOWN ? "unknown" : isFault(result) ? "fault" : "known";
  return { value: plain(result, { factor }), unit: unit ?? null, status };
}
