/**
 * Reasons of an answer as lines that people read: what is needed, what there is, and whether that is so.
 *
 * A line has a `text`, whether it `holds` (true, false, or null while it is unknown; undefined for what is no condition),
 * lines below it, and perhaps where its norm stands (`source`) and its `rule`.
 */

import { exact, expressionOf } from "../azrules.mjs";

// How a sum is written, and how strongly its sign binds.
const [PLUS, MINUS] = [["+", 1], ["-", 1]];
const SIGNS = {
  ...{ add: PLUS, add_months: PLUS, add_days: PLUS, subtract: MINUS, subtract_months: MINUS, subtract_days: MINUS },
  ...{ multiply: ["×", 2], divide: ["/", 2] },
};
const STRONGEST = 3;
const OPPOSITE = { ge: "lt", gt: "le", le: "gt", lt: "ge", eq: "ne", ne: "eq" };
const SETS = ["member", "contains_all", "only_from"];

export class Phrases {
  constructor(data, values, say) {
    Object.assign(this, { data, values, say });
    this.known = new Map();
    for (const fact of data.facts) for (const one of [fact, ...(fact.row ?? [])]) this.known.set(one.name, one);
    this.rules = new Map(data.rules.map((rule) => [rule.name, rule]));
    for (const one of [...data.parameters, ...data.rules]) this.known.set(one.name, one);
    this.exceptions = new WeakMap();
    for (const { body, exceptions = [] } of data.rules) {
      for (const one of body.bodies ? Object.values(body.bodies) : [body]) {
        one.cases?.forEach(({ when, then }, at) => {
          if (exceptions[at]) for (const expr of [when, then]) this.exceptions.set(expr, exceptions[at][values.lang]);
        });
      }
    }
  }

  /** The title of a fact, a parameter or a rule. */
  title(name) {
    return this.known.get(name)?.title[this.values.lang] ?? name;
  }

  /** The lines of the reasons of a rule. */
  lines(answer, rule) {
    const { applies, open_question: open } = this.rules.get(rule);
    const reasons = answer.because(rule, this.values.lang);
    return reasons.flatMap((reason, at) => {
      if (applies && at === 0) return [{ text: this.say.applies, below: [this.line(reason)] }];
      return open ? this.opened(open, [reason]) : [this.line(reason)];
    });
  }

  /** What the sources leave open, and what is concluded all the same. */
  opened(open, reasons) {
    const told = reasons.filter(({ kind }) => kind !== "constant");
    return [{ text: open[this.values.lang] }, ...told.map((one) => this.line(one))];
  }

  /** The exceptions by which a rule is met, that is not met by itself. */
  met(answer, rule) {
    const { applies } = this.rules.get(rule);
    const [reason] = answer.because(rule, this.values.lang).slice(applies ? 1 : 0);
    if (reason?.kind !== "choice" || reason.name !== "agree") return [];
    const { cases, otherwise } = expressionOf(reason);
    if (reason.because.some((one) => expressionOf(one) === otherwise && one.value === true)) return [];
    const holding = reason.because.filter((one) => one.value === true && cases.some(({ when }) => when === expressionOf(one)));
    return holding.map((one) => this.exceptions.get(expressionOf(one))).filter(Boolean);
  }

  /** The line of a reason, where what it says should be so, or should not. */
  line(reason, wanted = true) {
    const expr = expressionOf(reason);
    const { kind, value } = reason;
    const holds = value === null ? null : typeof value === "boolean" ? value === wanted : undefined;
    const told = this.kinds(reason, expr, wanted);
    const line = kind === "operator" && reason.name === "not" ? told : { holds, ...told };
    return reason.row === undefined ? line : { ...line, text: this.say.ofRow(reason.row + 1, line.text) };
  }

  kinds(reason, expr, wanted) {
    switch (reason.kind) {
      case "rule":
        return this.rule(reason);
      case "fact":
      case "parameter":
        return { text: `${reason.title}: ${this.told(reason)}`, source: reason.source };
      case "choice":
        return this.choice(reason, expr, wanted);
      case "rows":
        return this.rows(reason, expr, wanted);
      case "operator":
        return this.operator(reason, expr, wanted);
      default:
        return { text: this.value(expr) };
    }
  }

  told({ name, value }) {
    return this.values.value(value, this.known.get(name));
  }

  rule(reason) {
    const { name, title, value } = reason;
    const text = typeof value === "boolean" || value === null ? title : `${title}: ${this.told(reason)}`;
    const { open_question: open } = this.rules.get(name);
    const below = open ? this.opened(open, reason.because) : reason.because.map((one) => this.line(one));
    return { text, rule: name, below };
  }

  operator(reason, expr, wanted) {
    const { name, because, value } = reason;
    if (name === "not") return because.length ? this.line(because[0], !wanted) : { text: expr.text };
    if (name === "and" || name === "or" || name === "at_least") return this.group(reason, expr, wanted);
    if (name in OPPOSITE || SETS.includes(name)) return { text: this.condition(reason, expr, wanted), below: this.under(reason, expr) };
    if (name === "is_known") {
      return { text: `${capital(this.value(expr.args[0]))}: ${value === true ? this.say.isKnown : this.say.isUnknown}` };
    }
    if ((name === "either" || name === "default") && because.length) {
      const [first, ...rest] = because.map((one) => this.line(one, wanted));
      return { ...first, below: [...(first.below ?? []), ...rest] };
    }
    const text = `${capital(this.value(expr))}: ${this.values.value(value, expr)}`;
    return { text, below: because.map((one) => this.line(one)) };
  }

  /** Conditions together; of one alone only that one. */
  group({ name, because }, expr, wanted) {
    const below = because.map((one) => this.line(one, name === "at_least" ? true : wanted));
    if (name !== "at_least" && below.length === 1) return below[0];
    if (name !== "at_least") return { text: (name === "and") === wanted ? this.say.every : this.say.some, below };
    const count = this.value(expr.args[0]);
    return { text: wanted ? this.say.least(count) : this.say.fewer(count), below };
  }

  /** A comparison: what is needed, and what there is now. */
  condition(reason, expr, wanted) {
    const [left, right] = expr.args;
    const subject = capital(this.value(left));
    const operator = wanted ? expr.call : OPPOSITE[expr.call];
    const isDay = /^\d{4}-/.test(this.now(reason, left) ?? "") || right.const?.date !== undefined;
    const how = SETS.includes(expr.call) ? this.say.sets[expr.call][wanted ? 0 : 1] : this.say.compares[operator][isDay ? 1 : 0];
    const now = this.now(reason, left);
    const said = `${subject}: ${[how, this.worth(reason, right)].filter(Boolean).join(" ")}`;
    return now === undefined ? said : said + this.say.is(this.values.value(now, this.typed(left)));
  }

  /** What an operand is worth now; undefined for what is fixed. */
  now({ because }, operand) {
    return because.find((one) => expressionOf(one) === operand)?.value;
  }

  /** An operand that is compared with: its value where it has one, else what it is called. */
  worth(reason, operand) {
    const now = this.now(reason, operand);
    if (now === undefined || now === null) return this.value(operand);
    const told = this.values.value(now, this.typed(operand));
    return "ref" in operand && this.rules.has(operand.ref) ? `${told} (${this.title(operand.ref)})` : told;
  }

  typed(expr) {
    return ("ref" in expr && this.known.get(expr.ref)) || expr;
  }

  /** What stands below a comparison: all but the facts that it names itself. */
  under({ because }, expr) {
    const named = (one) => one.kind === "fact" && expr.args.includes(expressionOf(one));
    return because.filter((one) => !named(one)).map((one) => this.line(one));
  }

  choice(reason, expr, wanted) {
    const condition = typeof reason.value === "boolean" || expr.cases.every(({ then }) => "truth" in (then.const ?? {}));
    const parts = reason.because.filter((one) => this.counts(one, expr));
    const below = parts.map((one) => this.part(one, expr, condition ? wanted : true));
    if (condition && below.length === 1) return below[0];
    if (condition) return { text: expr.choose === "agree" && wanted ? this.say.some : this.say.fits, below };
    return { text: `${capital(this.say.fits)}: ${this.values.value(reason.value, expr)}`, below };
  }

  /** Whether a part of a choice is worth telling: of a table only the rows that may fit. */
  counts(reason, expr) {
    if (expr.choose === "agree") return true;
    const isWhen = expr.cases.some(({ when }) => when === expressionOf(reason));
    return !isWhen || reason.value !== false;
  }

  part(reason, expr, wanted) {
    const about = expressionOf(reason);
    const line = this.line(reason, expr.cases.some(({ when }) => when === about) ? true : wanted);
    const title = expr.choose === "agree" && this.exceptions.get(about);
    return title ? { ...line, text: this.say.exception(title), below: [line] } : line;
  }

  rows({ name, because, value }, expr, wanted) {
    const [list, ...parts] = because;
    const below = parts.map((one) => this.line(one));
    const says = { and: wanted ? this.say.everyRow : this.say.notEveryRow, or: wanted ? this.say.someRow : this.say.noRow };
    if (name in says) return { text: `${list.title}: ${says[name]}`, below };
    return { text: `${list.title}, ${this.over(name)}: ${this.values.value(value, expr)}`, below };
  }

  /** What an expression gives, in words; in brackets where what stands around it binds more strongly. */
  value(expr, around = 0) {
    if ("const" in expr) return this.constant(expr);
    if ("ref" in expr) return expr.ref === "peildatum" ? this.say.reference : lower(this.title(expr.ref));
    if ("choose" in expr) return this.say.fits;
    if ("fold" in expr) return `${this.over(expr.fold)} (${lower(this.title(expr.rows.ref))})`;
    if (expr.call in SIGNS) {
      const [sign, strength] = SIGNS[expr.call];
      const said = `${this.value(expr.args[0], strength)} ${sign} ${this.value(expr.args[1], strength + 1)}`;
      return around > strength ? `(${said})` : said;
    }
    if (expr.call === "default") return this.value(expr.args[0], around);
    const pattern = this.say.functions[expr.call];
    if (!pattern) return this.compound(expr);
    const args = expr.args.map((arg) => this.value(arg, STRONGEST));
    return pattern.replace("{}", () => args.join(", ")).replace(/\{(\d)\}/g, (_, at) => args[at]);
  }

  /** A condition within a phrase. */
  compound({ call, args }) {
    const said = args.map((arg) => this.value(arg, STRONGEST));
    if (call === "negate") return `-${said[0]}`;
    if (call === "not") return `${this.say.compares.ne[0]} ${said[0]}`;
    const how = this.say.compares[call]?.[0] ?? this.say.sets[call]?.[0];
    return how === undefined ? said.join("; ") : `${said[0]}: ${[how, said[1]].filter(Boolean).join(" ")}`;
  }

  /** What is done with the rows of a list. */
  over(name) {
    const what = (this.say.functions[name] ?? name).replace(/ (van|of) \{\}$/, "");
    return `${what} ${this.say.overRows}`;
  }

  constant({ const: value, unit, factor }) {
    const of = { unit };
    if ("number" in value) return this.values.value(inUnit(value.number, factor), of);
    if ("truth" in value) return this.values.value(value.truth);
    return this.values.value(value.date ?? value.choice ?? value.choices ?? null, of);
  }
}

/** A number in the base of its unit as a number in that unit. */
function inUnit(text, factor = "1") {
  const [a, b] = [exact(text), exact(factor)];
  const [above, below] = [a.numerator * b.denominator, a.denominator * b.numerator];
  return `${exact(`${above}/${below}`)}`;
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text) => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
