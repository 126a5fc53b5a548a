/**
 * The form of a rule set within an element of the page, answering while one types.
 *
 *   const form = await mount(element, { onAnswer(answer, law, facts) { draw(answer); } });
 *
 * The element says where the laws are (`data-az-laws`) and perhaps examples (`data-az-examples`).  Options: `lang`,
 * `order(groups, data)` to show the groups otherwise, `guided: false` for no question on top, `controls` by fact for what is
 * filled in otherwise, `layout(questions, answer, actions)` for where they stand, `onAnswer`, which may give the sentence
 * to announce, `result`, the element with the answer, and `linked`: whether the address of the page holds the case (else
 * only that of the first form does).
 */

import { actions } from "./actions.mjs";
import { AnswerPanel } from "./answer.mjs";
import { Case, changed, facts, ofFacts } from "./case.mjs";
import { el, later } from "./dom.mjs";
import { read, write } from "./fragment.mjs";
import { inRow } from "./groups.mjs";
import { open, today } from "./laws.mjs";
import { aroundPrint, inAddress, keep } from "./page.mjs";
import { Phrases } from "./phrases.mjs";
import { Questions } from "./questions.mjs";
import { About, Readings } from "./settings.mjs";
import { Values } from "./values.mjs";
import { words } from "./words.mjs";

const TYPING = 15; // milliseconds without a key before it answers
const ADDRESS = 200; // before the address is kept
const MISTAKE = 600; // before somebody who is still typing is told what is wrong
const SPEAKING = 700; // before the answer is said aloud

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
    this.about = {
      ...{ say, lang, prefix: `az${forms}-` },
      change: (name, input, incomplete) => this.change(name, input, incomplete),
      judge: (name, told) => this.judge(name, told),
      settle: (name, change) => this.take(name, change(this.kept)),
      announce: (text) => this.announce(text),
      back: () => this.back(),
      go: (name) => this.questions.go(name),
      question: (name) => this.question(name),
      titleOf: (name) => this.titleOf(name),
      told: (fact, input) => this.toldOf(fact, input),
      openComputed: (name) => this.questions.openComputed(name),
      openReadings: () => this.readings.go(),
      page: (rule) => this.page(rule),
    };
    this.left = el("div", { class: "az-left" });
    this.settings = new About(data, this.about, laws);
    this.dress(data);
    this.panel = new AnswerPanel(this.about);
    this.live = el("p", { class: "az-unseen", role: "status", "aria-live": "polite" });
    this.linkTold = el("div", { class: "az-warning", role: "alert", hidden: true });
    this.bar = this.shortcut();
    this.refreshSoon = later(TYPING, () => (this.answering = this.refresh()));
    this.keepSoon = later(ADDRESS, () => this.keep());
    this.mistakesSoon = later(MISTAKE, () => this.questions.wrong(this.wrong));
    this.speakSoon = later(SPEAKING, () => (this.live.textContent = this.spoken));
    const columns = (options.layout ?? sideBySide)(this.left, this.panel.element, actions(this, examples));
    element.replaceChildren(el("p", { class: "az-private" }, say.private), this.linkTold, columns, this.bar, this.live);
    element.addEventListener("focusout", () => this.mistakesSoon.now());
    aroundPrint(() => this.panel.unfold(), () => this.panel.refold());
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
    const go = () => {
      const result = this.options.result ?? this.panel.element;
      result.focus();
      result.scrollIntoView({ block: "start", behavior: "auto" });
    };
    this.short = el("span", { class: "az-short" });
    return el("div", { class: "az-bar" }, this.short, el("button", { type: "button", class: "az-button", onclick: go }, this.about.say.seeAnswer));
  }

  async start() {
    this.kept = this.fromAddress() ?? this.begin();
    if (this.linked) {
      addEventListener("hashchange", () => {
        const kept = this.fromAddress();
        if (kept) this.begins(kept);
      });
    }
    await (this.answering = this.refresh());
  }

  begin() {
    return new Case({ date: this.laws.nearest(today()) });
  }

  /** The case in the address, and what of it was ignored told; null where there is none. */
  fromAddress() {
    const text = !this.linked ? null : inAddress();
    if (text === null || text === this.written) return null;
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
    const field = this.questions.fields.get(name);
    if (field?.fact.type === "rows") field.show(kept.inputs.get(name), kept.judged.get(name)); // so that a new row can be focused
    this.refreshSoon();
  }

  /** Undoes the last change, and brings somebody to its question. */
  back() {
    const last = this.history.pop();
    if (!last) return;
    this.kept = last.kept;
    this.refreshSoon();
    this.refreshSoon.now();
    if (!this.questions.fields.has(last.name)) return;
    this.questions.go(last.name);
    this.announce(this.about.say.undone(this.titleOf(last.name)));
  }

  restart() {
    this.begins(this.begin());
    this.tellIgnored([]);
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
    for (const button of this.element.querySelectorAll(".az-back")) button.disabled = !this.history.length;
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
    this.speak(this.panel.none(text), "");
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
    const said = this.panel.show({ answer, law, kept: this.kept, wrong: titles });
    const told = this.options.onAnswer?.(answer, law, given);
    this.speak(typeof told === "string" ? told : said, titles.length ? this.about.say.without(titles.join("; ")) : "");
  }

  speak(said, more) {
    const spoken = [said, more].filter(Boolean).join(" ");
    this.short.textContent = said.split(". ")[0];
    this.bar.dataset.state = this.panel.verdict.dataset.state;
    if (this.spoken !== undefined && this.spoken !== spoken) this.speakSoon();
    this.spoken = spoken;
    this.keepSoon();
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
    const cells = (row) => fact.row.filter(({ name }) => row.has(inKey(name))).map((one) => `${one.title[this.about.lang]}: ${this.toldOf(one, row.get(inKey(one.name)))}`);
    return input.length ? input.map((row, at) => `${say.row(at + 1)}: ${cells(row).join(", ")}`).join("; ") : say.noRows;
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

  /** The address of this page with the case in it. */
  link() {
    const url = new URL(location.href);
    url.hash = this.fragment();
    return url.href;
  }

  keep() {
    if (!this.linked) return;
    const plain = this.kept.empty && this.kept.date === this.laws.nearest(today());
    this.written = plain ? null : this.fragment();
    keep(this.written);
  }
}

const sideBySide = (questions, answer, buttons) =>
  el("div", { class: "az-columns" }, questions, el("div", { class: "az-right" }, answer, buttons));

const inKey = (name) => name.slice(name.lastIndexOf(".") + 1);
