/**
 * The form of a rule set within an element of the page, answering while one types.
 *
 *   const form = await mount(element, { onAnswer(answer, law, facts) { draw(answer); } });
 *
 * The element says where the laws are (`data-az-laws`) and perhaps examples (`data-az-examples`).  Options: `lang`,
 * `order(groups, data)` to show the groups otherwise, `guided: false` for no question on top, `controls` by fact for what is
 * filled in otherwise, `layout(questions, answer, actions)` for where they stand, `onAnswer`, which may give the sentence
 * to announce, `result`, the element with the answer, and `linked`: whether it takes the case of a link, and the tab
 * remembers what is filled in (else only those of the first form of a page).
 *
 * A case in the address goes before what the tab remembers, and leaves the address as soon as the tab remembers it: the
 * address of a page stays in the history of a browser, and what is typed must not.
 */

import { actions } from "./actions.mjs";
import { AnswerPanel } from "./answer.mjs";
import { Case, NAME, changed, facts, keyOf, ofFacts } from "./case.mjs";
import { el, later } from "./dom.mjs";
import { read, write } from "./fragment.mjs";
import { inRow } from "./groups.mjs";
import { open, today } from "./laws.mjs";
import { Memory } from "./memory.mjs";
import { alongToOtherLanguage, arrivesAt, copy, inAddress, putInAddress } from "./page.mjs";
import { onPaper } from "./paper.mjs";
import { Phrases } from "./phrases.mjs";
import { Questions } from "./questions.mjs";
import { About, Readings } from "./settings.mjs";
import { Values } from "./values.mjs";
import { words } from "./words.mjs";

const TYPING = 15; // milliseconds without a key before it answers
const MISTAKE = 600; // before somebody who is still typing is told what is wrong
const SPEAKING = 1500; // before the answer is said aloud: longer than somebody rests on an option on the way to another

let forms = 0;

/** Puts a form in an element; gives it when it has answered for the first time. */
export async function mount(element, options = {}) {
  const lang = options.lang ?? (document.documentElement.lang.startsWith("en") ? "en" : "nl");
  const say = words(lang);
  element.replaceChildren(el("p", { role: "status" }, say.loading));
  try {
    const laws = await open(element.dataset.azLaws);
    const data = await laws.data(laws.nearest(today()));
    const examples = element.dataset.azExamples ? await listed(element.dataset.azExamples) : [];
    const form = new Form(element, { laws, data, lang, say, examples, options });
    await form.start();
    return form;
  } catch (error) {
    element.replaceChildren(el("p", { role: "alert", class: "az-warning" }, say.failed));
    throw error;
  }
}

async function listed(address) {
  const response = await fetch(new URL(address, document.baseURI));
  return response.ok ? response.json() : [];
}

class Form {
  constructor(element, { laws, data, lang, say, examples, options }) {
    Object.assign(this, { element, laws, data, options, history: [], incomplete: new Map(), turn: 0, told: null });
    this.linked = options.linked ?? forms === 0;
    forms += 1;
    this.memory = new Memory(data.ruleset);
    this.about = {
      ...{ say, lang, prefix: `az${forms}-` },
      change: (name, input, incomplete) => this.change(name, input, incomplete),
      judge: (name, told) => this.judge(name, told),
      settle: (name, change) => this.take(name, change(this.kept)),
      announce: (text) => this.announce(text),
      go: (name) => this.questions.go(name),
      question: (name) => this.question(name),
      titleOf: (name) => this.titleOf(name),
      told: (fact, input) => this.toldOf(fact, input),
      openComputed: (name) => this.questions.openComputed(name),
      openReadings: (name) => this.readings.go(name),
      page: (rule) => this.page(rule),
    };
    this.left = el("div", { class: "az-left" });
    this.settings = new About(data, this.about, laws);
    this.dress(data);
    this.panel = new AnswerPanel(this.about);
    this.live = el("p", { class: "az-unseen", role: "status", "aria-live": "polite" });
    this.linkTold = el("div", { class: "az-warning", role: "alert", hidden: true });
    this.bar = this.shortcut();
    this.arrival = this.arrivalNote();
    this.refreshSoon = later(TYPING, () => (this.answering = this.refresh()));
    this.mistakesSoon = later(MISTAKE, () => this.questions.wrong(this.wrong));
    this.speakSoon = later(SPEAKING, () => (this.live.textContent = this.spoken));
    const columns = (options.layout ?? sideBySide)(this.left, this.panel.element, actions(this, examples));
    this.privacy = el("p", { class: "az-private" });
    const title = el("p", { class: "az-on-paper az-sheet-title" }, data.title[lang]);
    element.replaceChildren(title, this.privacy, this.linkTold, this.arrival, columns, this.bar, this.live);
    element.addEventListener("focusout", () => this.mistakesSoon.now());
    element.addEventListener("focusin", ({ target }) => (this.latest = target.closest("[data-fact]")?.dataset.fact ?? this.latest));
    onPaper(element, () => !this.kept.empty);
  }

  /** The questions and the words of a law: in each period they may be others. */
  dress(data) {
    this.about.values = new Values(data, this.about.lang);
    this.about.phrases = new Phrases(data, this.about.values, this.about.say);
    this.questions = new Questions(data, this.about, this.options);
    this.readings = new Readings(data, this.about);
    this.dressed = this.laws.period(data.date);
    const [before, after] = [this.questions.element, this.readings.element];
    if (!this.settings.element.isConnected) this.left.replaceChildren(before, this.settings.element, after);
    else {
      // the settings stay where they are: somebody may be changing the day in them
      this.settings.element.previousElementSibling.replaceWith(before);
      this.settings.element.nextElementSibling.replaceWith(after);
    }
  }

  /** On a narrow screen, the answer in a word, with the way to it. */
  shortcut() {
    this.short = el("span", { class: "az-short" });
    return el("div", { class: "az-bar" }, this.short, this.toAnswer("az-button"));
  }

  /** What a link brought: that there is a case in it, its answer in a word, and the way to that. */
  arrivalNote() {
    this.arrived = el("span");
    return el("p", { class: "az-arrival", hidden: true }, this.arrived, " ", this.toAnswer("az-link"));
  }

  toAnswer(kind) {
    const go = () => {
      const result = this.options.result ?? this.panel.element;
      result.focus();
      result.scrollIntoView({ block: "start", behavior: "auto" });
    };
    return el("button", { type: "button", class: kind, onclick: go }, this.about.say.seeAnswer);
  }

  async start() {
    this.kept = this.remembered() ?? this.begin();
    if (this.linked) {
      this.follow();
      addEventListener("hashchange", () => this.follow());
      addEventListener("pagehide", () => this.unkept && this.keep()); // who answers and leaves at once loses nothing
      addEventListener("pageshow", ({ persisted }) => persisted && this.resume());
      alongToOtherLanguage(() => this.latest);
    }
    await (this.answering = this.refresh());
    const name = this.linked && arrivesAt();
    if (this.questions.fields.has(name)) this.questions.go(name);
  }

  begin() {
    return new Case({ date: this.laws.nearest(today()) });
  }

  /** Takes the case in the address, where somebody opened a link. */
  follow() {
    const text = inAddress();
    if (text === null) return;
    this.begins(this.read(text));
    this.arrival.hidden = this.kept.empty;
  }

  /** The case that the tab remembers; null where it remembers none. */
  remembered() {
    const text = this.linked ? this.memory.get() : null;
    return text === null ? null : this.read(text);
  }

  /** Takes what the tab remembers, on a page that comes back as it was left: it may have been changed or cleared since. */
  resume() {
    if (!this.remembers || this.memory.get() === this.written) return;
    this.begins(this.remembered() ?? this.begin());
    this.history = [];
  }

  /** The case of a text that is not trusted; what of it was ignored is told. */
  read(text) {
    const { kept, ignored } = read(text, this.data);
    this.tellIgnored(ignored);
    return kept.date ? kept : kept.with({ date: this.laws.nearest(today()) });
  }

  tellIgnored(ignored) {
    const { say } = this.about;
    const whole = { versie: say.linkVersion, "te-lang": say.linkLong }[ignored[0]?.code];
    const names = () => el("ul", {}, ignored.slice(0, 10).map(({ about }) => el("li", {}, el("code", {}, about))));
    this.linkTold.hidden = !ignored.length;
    this.linkTold.replaceChildren(...(ignored.length ? [el("p", {}, whole ?? say.ignored), ...(whole ? [] : [names()])] : []));
  }

  // ------------------------------------------------------------------------------------------------------- changing

  change(name, input, incomplete) {
    const was = this.incomplete.get(name);
    if (incomplete) this.incomplete.set(name, incomplete);
    else this.incomplete.delete(name);
    if (input === undefined && !this.kept.inputs.has(name)) {
      if (was || incomplete) this.refreshSoon();
      return;
    }
    this.take(name, this.kept.told(name, input));
  }

  judge(name, told) {
    const known = new Map([...told].filter(([, text]) => text));
    this.take(name, this.kept.with({ judged: changed(this.kept.judged, name, known.size ? known : undefined) }));
  }

  /** Takes another case, after a change of what bears a name; changes of the same are undone together. */
  take(name, kept) {
    const last = this.history.at(-1);
    const rows = (of) => (Array.isArray(of.inputs.get(name)) ? of.inputs.get(name).length : -1);
    if (!name || last?.name !== name || rows(this.kept) !== rows(kept)) this.history.push({ name, kept: this.kept });
    this.kept = kept;
    this.unkept = true;
    this.arrival.hidden = true;
    const field = this.questions.fields.get(name);
    if (field?.fact.type === "rows") field.show(kept.inputs.get(name), kept.judged.get(name)); // so that a new row can be focused
    this.refreshSoon();
  }

  /** Undoes the last change, and brings somebody to its question. */
  undo() {
    const last = this.history.pop();
    if (!last) return;
    this.kept = last.kept;
    this.refreshSoon();
    this.refreshSoon.now();
    if (!this.questions.fields.has(last.name)) return;
    this.questions.go(last.name);
    this.announce(this.about.say.undone(this.titleOf(last.name)));
  }

  /** Forgets everything, also what could be undone. */
  clear() {
    this.begins(this.begin());
    this.history = [];
    this.tellIgnored([]);
    this.keep();
  }

  /** Takes a whole other case, and begins anew with what is asked. */
  begins(kept) {
    this.incomplete.clear();
    this.take("", kept);
    this.questions.restart();
  }

  /** Fills in facts as a program gives them. */
  fill(given) {
    const kept = ofFacts(this.data, given);
    this.begins(kept.date ? kept : kept.with({ date: this.kept.date }));
  }

  // ------------------------------------------------------------------------------------------------------ answering

  async refresh() {
    const turn = (this.turn += 1);
    const { say, values } = this.about;
    const { date, readings } = this.kept;
    const period = date && this.laws.period(date);
    this.settings.show(this.kept, date ? values.day(date) : "");
    for (const button of this.element.querySelectorAll(".az-undo")) button.disabled = !this.history.length;
    if (!period) {
      const [first, last] = [this.laws.first, this.laws.last].map((day) => day && values.day(day));
      return this.without(date ? say.dateOutside(first, last) : say.dateNone);
    }
    this.settings.wrong("");
    let law;
    try {
      law = await this.laws.on(date, readings);
    } catch {
      return turn === this.turn ? this.without(say.failed) : undefined;
    }
    return turn === this.turn ? this.answer(law) : undefined;
  }

  without(text) {
    this.told = null;
    this.settings.wrong(text);
    this.questions.show(this.kept, null, new Map());
    this.speak(text, this.panel.none(text), "");
  }

  answer(law) {
    if (this.laws.period(law.data.date) !== this.dressed) this.dress(law.data);
    this.readings.show(this.kept);
    const { facts: given, wrong } = facts(this.kept, law);
    for (const [name, codes] of this.incomplete) if (!wrong.has(name)) wrong.set(name, codes);
    const answer = law.evaluate(given);
    this.wrong = wrong;
    this.told = { answer, law, facts: given, wrong, kept: this.kept };
    this.questions.show(this.kept, answer, wrong);
    if (wrong.size) this.mistakesSoon();
    else this.questions.wrong(wrong);
    const titles = [...wrong.keys()].map((name) => this.titleOf(name));
    const said = this.panel.show({ answer, law, facts: given, kept: this.kept, wrong: titles });
    const told = this.options.onAnswer?.(answer, law, given);
    const [headline, whole] = typeof told === "string" ? [told, told] : [this.panel.word, said];
    this.speak(headline, whole, titles.length ? this.about.say.without(titles.join("; ")) : "");
  }

  /** Says an answer aloud once nothing changes for a while, and shows its headline where one does not see the answer. */
  speak(headline, said, more) {
    const spoken = [said, more].filter(Boolean).join(" ");
    this.short.textContent = headline.split(". ")[0];
    this.arrived.textContent = this.about.say.arrived(headline.endsWith(".") ? "" : headline); // a sentence asks for more
    this.bar.dataset.state = this.panel.verdict.dataset.state;
    if (this.spoken !== undefined && this.spoken !== spoken) this.speakSoon();
    this.spoken = spoken;
    this.keep();
  }

  announce(text) {
    this.live.textContent = text;
  }

  // --------------------------------------------------------------------------------------------------------- telling

  question(name) {
    const fact = this.about.phrases.known.get(name.replace(/\[\d+\]/, ""));
    const row = inRow(name);
    return `${row ? `${this.titleOf(name)}: ` : ""}${fact.question[this.about.lang]}`;
  }

  titleOf(name) {
    const { say, phrases } = this.about;
    const row = inRow(name);
    if (!row) return phrases.title(name);
    return `${phrases.title(row.list)}, ${say.row(row.row + 1).toLowerCase()}: ${phrases.title(`${row.list}.${row.key}`)}`;
  }

  /** The page of a rule of the rule set itself; null where nobody said where the pages are. */
  page(rule) {
    const { azHome: home, azRuleset: ruleset } = this.element.dataset;
    return home && ruleset && !rule.includes("/") ? `${home}regels/${encodeURIComponent(ruleset)}/${encodeURIComponent(rule)}/` : null;
  }

  /** An input as people read it. */
  toldOf(fact, input) {
    const { say, values } = this.about;
    if (fact.type === "truth") return input === "ja" ? say.yes : say.no;
    if (fact.type !== "rows") return fact.type === "number" && fact.unit ? this.numberOf(fact, input) : values.value(input, fact);
    const named = (row, at) => row.get(NAME) || say.row(at + 1);
    const cells = (row) => fact.row.filter(({ name }) => row.has(keyOf(name))).map((one) => `${one.title[this.about.lang]}: ${this.toldOf(one, row.get(keyOf(one.name)))}`);
    return input.length ? input.map((row, at) => `${named(row, at)}: ${cells(row).join(", ")}`).join("; ") : say.noRows;
  }

  numberOf({ unit }, input) {
    const text = input.replace(",", ".");
    return /^-?\d+(\.\d+)?$/.test(text) ? this.about.values.number(text, unit) : input;
  }

  /** The case as it stands with its answer; null while there is none. */
  async now() {
    this.refreshSoon.now();
    await this.answering;
    return this.told;
  }

  fragment() {
    return write(this.kept, this.data);
  }

  /** Copies the address of this page with the case in it; where that fails, the address itself gets it. */
  async copyLink() {
    const url = new URL(location.href);
    url.hash = this.fragment();
    const copied = await copy(url.href);
    if (!copied) putInAddress(this.fragment());
    return copied;
  }

  /** Lets the tab remember the case.  Only where it refuses, the case of a link stays in the address until it changes. */
  keep() {
    this.unkept = false;
    const { say } = this.about;
    const plain = this.kept.empty && this.kept.date === this.laws.nearest(today());
    this.written = plain ? null : this.fragment();
    this.remembers = this.linked && this.memory.set(this.written);
    if (this.linked && (this.remembers || this.written !== inAddress())) putInAddress(null);
    this.privacy.textContent = this.remembers ? say.private : say.privateForgets;
  }
}

function sideBySide(questions, answer, buttons) {
  answer.querySelector(".az-verdict").after(buttons);
  return el("div", { class: "az-columns" }, questions, answer);
}
