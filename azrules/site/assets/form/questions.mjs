/** The questions: the one to ask now on top where there are many, and all of them in groups that open and close. */

import { el, put } from "./dom.mjs";
import { Field } from "./fields.mjs";
import { groups, inRow } from "./groups.mjs";

const FEW = 12; // so many questions are seen at a glance, without one on top

/** The fact that a name is of: the list, where it is a fact of a row. */
const factOf = (name) => inRow(name)?.list ?? name;

export class Questions {
  /**
   * `order` may put the groups of a law otherwise: it is given them and the law, and gives what is shown; a group that is
   * `open` stands open.  `guided` is whether the question to ask now stands on top, where there are many.
   */
  constructor(data, about, { order = (found) => found, guided = true, controls = {} } = {}) {
    this.about = about;
    this.fields = new Map(data.facts.map((fact) => [fact.name, new Field(fact, { ...about, data, controls })]));
    this.facts = new Map(data.facts.map((fact) => [fact.name, fact]));
    const found = order(groups(data), data);
    const few = found.reduce((count, { facts }) => count + facts.length, 0) <= FEW;
    this.groups = found.map((group) => new Group(group, this.fields, about, group.open ?? few));
    this.current = null;
    this.skipped = new Set();
    this.trail = []; // the questions that somebody passed
    this.asker = few || !guided ? null : new Asker(about, () => this.advance(), () => this.back());
    this.element = el("div", { class: "az-questions" }, this.asker?.element, el("h3", { class: "az-heading" }, about.say.all));
    put(this.element, this.groups.map(({ element }) => element));
  }

  /** Shows a case: what is filled in, what the answer still needs of it, and what is wrong. */
  show(kept, answer, wrong) {
    this.answer = answer;
    this.kept = kept;
    const missing = new Set((answer?.missing ?? []).map(factOf));
    const helping = new Set([...missing].flatMap((name) => this.facts.get(name)?.judgement?.indicators ?? []));
    const bad = new Set([...wrong.keys()].map(factOf));
    this.stands = new Map();
    for (const [name, field] of this.fields) {
      const told = kept.inputs.has(name);
      const needed = missing.has(name) ? "needed" : helping.has(name) ? "helps" : answer ? "aside" : "";
      const how = bad.has(name) ? "wrong" : told ? "told" : needed;
      this.stands.set(name, name === factOf(answer?.next_question ?? "") && how === "needed" ? "next" : how);
      field.show(kept.inputs.get(name), kept.judged.get(name));
      field.stands(this.stands.get(name));
    }
    for (const name of this.skipped) if (kept.inputs.has(name)) this.skipped.delete(name);
    for (const group of this.groups) group.show(this.stands, answer);
    this.showAsker();
  }

  /** Shows what is wrong at its field. */
  wrong(codes) {
    for (const field of this.fields.values()) field.wrong(codes);
  }

  // ------------------------------------------------------------------------------------------- one after the other

  /** What to ask next: what the answer needs and nobody skipped; of what is skipped, what can compute it. */
  next() {
    const waiting = (this.answer?.missing ?? []).map(factOf);
    const seen = new Set();
    while (waiting.length) {
      const name = waiting.shift();
      if (seen.has(name)) continue;
      seen.add(name);
      if (!this.skipped.has(name)) return name;
      const instead = this.facts.get(name)?.computed?.asked.find((one) => !this.kept.inputs.has(one) && !this.skipped.has(one));
      if (instead) waiting.unshift(instead);
    }
    return null;
  }

  advance() {
    this.trail = this.passed();
    if (this.current && !this.kept.inputs.has(this.current)) this.skipped.add(this.current);
    this.ask(this.next());
    if (this.current) this.fields.get(this.current).control.focus();
    else this.asker.element.focus();
  }

  /** Goes to the question before this one, and leaves its answer as it is. */
  back() {
    const before = this.before();
    this.trail = this.passed();
    if (before) this.go(before);
  }

  /** The question before the current one. */
  before() {
    const passed = this.passed();
    return this.current ? passed[passed.indexOf(this.current) - 1] : passed.at(-1);
  }

  /** The questions up to the current one: first those answered elsewhere, then those that stood on top. */
  passed() {
    const elsewhere = [...this.kept.inputs.keys()].filter((name) => this.fields.has(name) && name !== this.current && !this.trail.includes(name));
    return [...new Set([...elsewhere, ...this.trail, ...(this.current ? [this.current] : [])])];
  }

  /** Puts a question on top. */
  ask(name) {
    if (this.current) this.group(this.current)?.takeBack(this.fields.get(this.current));
    this.current = name;
    if (name) this.group(name)?.lend(this.fields.get(name));
    this.asker.hold(name ? this.fields.get(name).element : null);
    this.showAsker();
  }

  showAsker() {
    if (!this.asker) return;
    if (!this.current && this.next()) return this.ask(this.next());
    const known = this.current && this.kept.inputs.has(this.current);
    const title = this.current ? this.group(this.current)?.title : "";
    this.asker.show({ title, known, open: Boolean(this.answer?.missing.length), asked: Boolean(this.current), before: this.before() });
    return undefined;
  }

  group(name) {
    return this.groups.find(({ names }) => names.includes(name));
  }

  /** Brings somebody to a question, wherever it stands. */
  go(name) {
    const field = this.fields.get(factOf(name));
    if (this.asker && this.current !== field.name) this.ask(field.name);
    else if (!this.asker) this.group(field.name).element.open = true;
    field.control.focus();
    field.element.scrollIntoView({ block: "center", behavior: "auto" });
  }

  /** Opens the questions from which a fact can be computed. */
  openComputed(name) {
    const group = this.groups.find(({ computes }) => computes?.includes(name));
    if (!group) return;
    group.element.open = true;
    group.element.querySelector("summary").focus();
    group.element.scrollIntoView({ block: "start", behavior: "auto" });
  }

  /** Begins anew with what is asked. */
  restart() {
    this.skipped.clear();
    this.trail = [];
    if (this.current) this.group(this.current)?.takeBack(this.fields.get(this.current));
    this.current = null;
  }
}

/** The card with the question to ask now. */
class Asker {
  constructor({ say }, advance, back) {
    this.say = say;
    this.kicker = el("p", { class: "az-kicker" });
    this.slot = el("div", { class: "az-slot" });
    this.told = el("p", { class: "az-done" });
    this.backing = el("button", { type: "button", class: "az-button", onclick: back }, say.back);
    this.going = el("button", { type: "button", class: "az-button az-primary", onclick: advance }, say.next);
    const buttons = el("div", { class: "az-buttons" }, this.going, this.backing);
    this.element = el("section", { class: "az-asker", "aria-label": say.now, tabIndex: -1 }, this.kicker, this.slot, this.told, buttons);
    this.element.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.target.tagName !== "INPUT") return;
      event.preventDefault();
      advance();
    });
  }

  hold(element) {
    this.slot.replaceChildren(...(element ? [element] : []));
  }

  show({ title, known, open, asked, before }) {
    this.kicker.textContent = asked ? title : this.say.now;
    this.told.textContent = asked ? "" : open ? this.say.skipped : this.say.nothingNext;
    this.told.hidden = asked;
    this.going.hidden = !asked;
    this.backing.disabled = !before;
    this.going.classList.toggle("az-primary", Boolean(known));
  }
}

/** Questions that stand together. */
class Group {
  constructor({ title, facts, number, rule, computes }, fields, about, open) {
    const { say, lang } = about;
    const plain = title[lang];
    Object.assign(this, { names: facts, rule, computes, about, places: new Map() });
    this.title = computes ? say.computesTitle(plain) : number ? say.group(number, plain) : plain;
    this.counted = el("span", { class: "az-counted" });
    const head = el("summary", {}, el("span", { class: "az-title" }, this.title), this.counted);
    const help = computes && el("p", { class: "az-hint" }, say.computesHelp, computes.map((name) => about.phrases.title(name)).join("; "), ".");
    this.element = el("details", { class: "az-group", open: open && !computes }, head, help);
    put(this.element, facts.map((name) => fields.get(name).element));
  }

  show(stands, answer) {
    const { say } = this.about;
    const open = this.names.filter((name) => ["needed", "next"].includes(stands.get(name))).length;
    const known = this.names.filter((name) => stands.get(name) === "told").length;
    const state = this.rule && answer ? answer.rules[this.rule].status : "";
    this.element.dataset.state = state;
    this.element.dataset.open = String(open);
    const all = this.names.filter((name) => stands.get(name) !== "aside").length; // what does not matter now is not asked
    // what other answers settle, or what is not reached yet, needs none of its own
    const counts = all && (known || !state || (open && state !== "not_asked"));
    this.counted.textContent = [state && say.stands[state], counts && say.count(known, all, open)].filter(Boolean).join(" · ");
  }

  /** Gives a field to the card on top, and keeps its place. */
  lend(field) {
    const place = el("p", { class: "az-lent" }, `${this.about.say.now}: ${field.fact.title[this.about.lang]}`);
    this.places.set(field.name, place);
    field.element.replaceWith(place);
  }

  takeBack(field) {
    this.places.get(field.name)?.replaceWith(field.element);
    this.places.delete(field.name);
  }
}

