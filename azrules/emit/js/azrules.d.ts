/** Answers from a law as `azrules export` writes it (format 1). */

export type Lang = "nl" | "en";
export type Words = Record<Lang, string>;

/** A value as JSON has it: numbers as exact text in their unit, days as ISO text, sets as a sorted list. */
export type Plain = null | boolean | string | Plain[] | { [key: string]: Plain };

/** An exact number: a fraction in lowest terms. */
export class Exact {
  private constructor();
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly whole: boolean;
  toString(): string;
}

/** The exact number of a text as azrules writes it: `12`, `-2.5`, `1/3`. */
export function exact(text: string): Exact;

/** What a fact may be given as; null, undefined and "" are unknown. */
export type Given = null | undefined | boolean | number | bigint | string | Exact | Iterable<string> | Rows | Judged;
export type Rows = ReadonlyArray<{ readonly [fact: string]: Given }>;
export interface Judged {
  readonly waarde?: Given;
  readonly door?: string;
  readonly op?: string;
  readonly grond?: string;
}

/** The facts of one case: by part (`{persoon: {...}}`), perhaps with `naam` and `peildatum` beside them. */
export interface Facts {
  readonly naam?: string;
  readonly peildatum?: string;
  readonly [part: string]: string | null | undefined | { readonly [fact: string]: Given };
}

/** One thing that is wrong with the facts: the code of the message of azrules, and the name of the fact. */
export interface Problem {
  readonly fact: string;
  readonly code: string;
}

export class InvalidFacts extends Error {
  private constructor();
  readonly problems: readonly Problem[];
}

export type Status = "fulfilled" | "not_fulfilled" | "known" | "unknown" | "not_applicable" | "not_asked" | "fault";

export interface Source {
  readonly document: string;
  readonly title: string;
  readonly place: string;
  readonly lines: string | null;
  readonly status: string;
  readonly force?: string;
  readonly url?: string;
  readonly verified?: string;
}

export interface Reason {
  readonly text: string;
  readonly value: Plain;
  readonly kind: "rule" | "parameter" | "fact" | "constant" | "operator" | "choice" | "rows";
  readonly name?: string;
  readonly title?: string;
  readonly source?: Source;
  readonly row?: number;
  readonly because: readonly Reason[];
}

/** An expression of a law, as `schemas/wet.schema.json` says. */
export type Expression = { readonly text: string; readonly unit?: string; readonly [key: string]: unknown };

/** The expression of the law that a reason is about, for who tells it in other words. */
export function expressionOf(reason: Reason): Expression | undefined;

export interface Answer {
  /** True, false, or null while it is not known, or where a rule gives no answer (see `faults`). */
  readonly outcome: boolean | null;
  readonly outputs: Record<string, { value: Plain; unit: string | null; status: "known" | "unknown" | "fault" | "not_applicable" }>;
  readonly stopped_at: string | null;
  readonly decided_by: readonly string[];
  readonly next_question: string | null;
  readonly missing: readonly string[];
  readonly rules: Record<string, { status: Status; value: Plain }>;
  readonly faults: readonly { rule: string; code: string; message: string; place: string }[];
  readonly advice: readonly { rule: string; to: string; text: string; source: Source }[];
  /** Why a rule is worth what it is. */
  because(rule: string, lang?: Lang): Reason[];
  /** The JSON of `azrules evaluate --json`, but for the receipt. */
  report(lang?: Lang): Record<string, unknown>;
}

export interface Law {
  /** The law as it was read. */
  readonly data: LawData;
  /** Of each interpretation the reading that is taken. */
  readonly readings: Record<string, string>;
  /** The answer for one case; throws `InvalidFacts` with everything that is wrong with its facts. */
  evaluate(facts: Facts): Answer;
  /** What is wrong with the facts of a case: nothing, when they can be evaluated. */
  problems(facts: Facts): Problem[];
  /** The title of a fact, a parameter or a rule; another name as it is. */
  title(name: string, lang?: Lang): string;
}

/** What `azrules export` writes; `schemas/wet.schema.json` says all of it. */
export interface LawData {
  readonly format: "1";
  readonly ruleset: string;
  readonly version: string;
  readonly title: Words;
  readonly date: string;
  /** The days on which the rules are these, the reference date aside; null where there is no first or no last. */
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly facts: readonly FactData[];
  readonly [key: string]: unknown;
}

export interface FactData {
  readonly name: string;
  /** The rule set that asks for it, where that is another one. */
  readonly ruleset?: string;
  readonly title: Words;
  readonly question: Words;
  readonly help?: Words;
  readonly type: "truth" | "number" | "date" | "choice" | "choices" | "rows";
  readonly unit?: string;
  readonly factor?: string;
  readonly low?: string;
  readonly high?: string;
  readonly step?: string;
  readonly to_reference?: true;
  readonly at_least?: number;
  readonly members?: readonly { readonly name: string; readonly title: Words }[];
  readonly default?: Plain;
  readonly changeable?: true;
  readonly judgement?: { readonly role: string; readonly title: Words; readonly indicators: readonly string[] };
  readonly computed?: { readonly rule: string; readonly asked: readonly string[] };
  readonly row?: readonly FactData[];
}

/**
 * A law, ready to answer any number of cases, perhaps under other readings than it was written with, or on another day of
 * its period; throws `RangeError` where there is no such reading or the day is outside it.
 */
export function law(data: LawData, readings?: Record<string, string>, on?: string): Law;
