/** The answer as people read it: the sentence, how the rules stand and why, and everything that it rests on. */

import { el, put, unseen } from "./dom.mjs";
import { binding, list, mark, notice } from "./reasons.mjs";

const OPEN = ["unknown", "not_asked"];
const VERDICTS = ["fulfilled", "not_fulfilled"];
const SIGNS = {
  ...{ fulfilled: "✓", not_fulfilled: "✗", known: "=", unknown: "?", not_asked: "·", not_applicable: "–", fault: "!" },
  ...{ true: "✓", false: "✗" },
};

/** The panel of the answer; `about` has the words, the values, the phrases, and `go(fact)` and `openReadings(name)`. */
export class AnswerPanel {
  constructor(about) {
    this.about = about;
    this.open = new Set(["why"]);
    this.verdict = el("div", { class: "az-verdict" });
    this.word = ""; // the answer in a word
    const heading = el("h3", { class: "az-unseen" }, about.say.answer);
    this.body = el("div", { class: "az-answer-body" });
    this.element = el("section", { class: "az-answer", "aria-label": about.say.answer, tabIndex: -1 }, heading, this.verdict, this.body);
  }

  /** Shows that there is no answer, and why. */
  none(text) {
    this.verdict.dataset.state = "unknown";
    this.verdict.replaceChildren(el("p", { class: "az-sentence" }, text));
    this.body.replaceChildren();
    return text;
  }

  /** Shows an answer to facts; gives the sentence that is announced.  `wrong` has the titles of what is left out. */
  show({ answer, law, facts, kept, wrong }) {
    const report = answer.report(this.about.lang);
    Object.assign(this, { answer, law, facts, report, kept, wrong });
    const { data } = law;
    const said = data.decision ? this.decision() : this.counts();
    const parts = [
      this.applied(),
      this.without(),
      this.next(),
      data.decision && this.because(),
      ...this.results(data.outputs),
      data.decision && this.course(),
      ...[this.advice(), this.faults(), this.matters(), this.judgements(), this.derived(), this.assumed(), this.openQuestions()],
      ...[this.missing(), this.told(), this.reforms()],
    ];
    this.body.replaceChildren();
    put(this.body, parts);
    return said;
  }

  // ---------------------------------------------------------------------------------------------------- the answer

  decision() {
    const { about, answer, law } = this;
    const { decision } = law.data;
    const fault = answer.outputs[decision.name].status === "fault";
    const state = fault ? "fault" : answer.outcome === null ? "unknown" : String(answer.outcome);
    const key = { true: "ja", false: "nee", unknown: "onbekend" }[state];
    const sentence = decision.answers[key]?.[about.lang] ?? (fault ? about.say.fault : "");
    const word = about.say.verdicts[state];
    this.word = word;
    this.verdict.dataset.state = state;
    this.verdict.replaceChildren(
      this.status(),
      el("p", { class: "az-word" }, el("span", { class: "az-sign", "aria-hidden": "true" }, SIGNS[state] ?? SIGNS.unknown), word),
      el("p", { class: "az-sentence" }, sentence),
      notice(about),
    );
    return sentence.startsWith(word) ? sentence : `${word}. ${sentence}`;
  }

  /** How many results are known, and how those stand, where there is no decision. */
  counts() {
    const { about, answer, law } = this;
    const { outputs } = law.data;
    const counted = new Map();
    for (const name of outputs) {
      const status = this.stands(name);
      if (!OPEN.includes(status)) counted.set(status, (counted.get(status) ?? 0) + 1);
    }
    const order = Object.keys(about.say.stands).filter((status) => counted.has(status));
    const said = order.map((status) => about.say.counted(counted.get(status), about.say.stands[status]));
    const known = [...counted.values()].reduce((sum, count) => sum + count, 0);
    const word = known ? about.say.known(known, outputs.length) : about.say.noneKnown;
    this.word = [word, said.join(", ")].filter(Boolean).join(": ");
    this.verdict.dataset.state = counted.has("fault") ? "fault" : "results";
    this.verdict.replaceChildren(
      this.status(),
      el("p", { class: "az-word" }, word),
      known ? el("ul", { class: "az-counts" }, order.map((status, at) => el("li", {}, chip(status, said[at])))) : "",
      notice(about),
    );
    return this.word;
  }

  status() {
    const { about, law } = this;
    return el("p", {}, unseen(about.say.rulesAre), mark(law.data.status, about));
  }

  applied() {
    const { about, law, kept } = this;
    const { title, version, date } = law.data;
    const said = about.say.applied(title[about.lang], version, about.values.day(date));
    return el("p", { class: "az-applied" }, kept.name ? el("strong", {}, `${kept.name}. `) : null, said);
  }

  without() {
    if (!this.wrong.length) return null;
    return el("p", { class: "az-warning" }, this.about.say.without(this.wrong.join("; ")));
  }

  next() {
    const { about, answer } = this;
    const name = answer.next_question;
    if (!name) return null;
    const go = el("button", { type: "button", class: "az-link", onclick: () => about.go(name) }, about.question(name));
    return el("p", { class: "az-next" }, el("strong", {}, `${about.say.next}: `), go);
  }

  // --------------------------------------------------------------------------------------------------- the reasons

  /** What decided, or where it stopped. */
  because() {
    const { about, answer, law } = this;
    const { criteria } = law.data.decision;
    const decisive = answer.outcome === false ? answer.decided_by[0] : answer.stopped_at;
    if (!decisive) return this.section("why", about.say.why, this.allFulfilled(criteria));
    const number = criteria.indexOf(decisive) + 1;
    const head = answer.outcome === false ? about.say.decidedBy(number, criteria.length) : about.say.stoppedAt(number, criteria.length);
    return this.section("why", about.say.why, [
      el("p", {}, el("strong", {}, `${head}: `), about.phrases.title(decisive)),
      this.reasons(decisive),
    ]);
  }

  /** A ja: which questions do not apply, and which are met by an exception. */
  allFulfilled(criteria) {
    const { about, answer, law } = this;
    const told = criteria.flatMap((name, at) => {
      if (answer.rules[name].status === "not_applicable") return [about.say.idle(at + 1)];
      return about.phrases.met(answer, name).map((title) => about.say.byException(at + 1, title));
    });
    const lines = told.length > 0 && el("ul", { class: "az-plain" }, told.map((text) => el("li", {}, text)));
    return [el("p", {}, el("strong", {}, about.say.allFulfilled(criteria.length))), lines, binding(law.data.source, about, { whole: true })];
  }

  reasons(rule) {
    const { about } = this;
    const { source, open_question: open } = about.phrases.rules.get(rule);
    const page = about.page?.(rule);
    const more = page && el("p", { class: "az-source az-read" }, el("a", { href: page }, about.say.read));
    return el("div", {}, list(about.phrases.lines(this.answer, rule), about, source), binding(source, about, { open: Boolean(open) }), more);
  }

  /** Rules, each with how it stands, and why where somebody opens it. */
  listed(rules, numbered) {
    return el(numbered ? "ol" : "ul", { class: "az-rules" }, rules.map((name) => el("li", {}, this.rule(name))));
  }

  /** How a rule stands: what no norm asks is just known, neither fulfilled nor not. */
  stands(name) {
    const { status } = this.answer.rules[name];
    const isFinding = !this.about.phrases.rules.get(name).source?.force;
    return isFinding && VERDICTS.includes(status) ? "known" : status;
  }

  rule(name) {
    const { about, answer } = this;
    const { value } = answer.rules[name];
    const status = this.stands(name);
    const worth = status === "known" ? about.values.value(value, about.phrases.rules.get(name)) : about.say.stands[status];
    const head = [el("span", { class: "az-title" }, about.phrases.title(name)), chip(status, worth)];
    if (status === "not_asked") return el("div", { class: "az-rule" }, head);
    const fold = this.fold(`rule-${name}`, head, () => this.reasons(name), "az-rule");
    fold.dataset.status = status;
    return fold;
  }

  /** What is known, and folded what is not known yet. */
  results(outputs) {
    const { about, answer } = this;
    const isOpen = (name) => OPEN.includes(answer.rules[name].status);
    const [known, open] = [outputs.filter((name) => !isOpen(name)), outputs.filter(isOpen)];
    return [
      known.length > 0 && this.section("results", about.say.results, this.listed(known, false), true),
      open.length > 0 && this.section("unsettled", about.say.unsettled(open.length), () => this.listed(open, false)),
    ];
  }

  course() {
    return this.section("course", this.about.say.course, () => this.listed(this.law.data.decision.criteria, true));
  }

  // -------------------------------------------------------------------------------------------- what it rests on

  advice() {
    const { about, report } = this;
    if (!report.advice.length) return null;
    const told = report.advice.map(({ to, text, source }) => [el("p", {}, el("strong", {}, `${to}. `), text), binding(source, about)]);
    return this.section("advice", about.say.advice, told.flat(), true);
  }

  faults() {
    const { about, report } = this;
    const told = report.faults.map(({ rule, message }) => el("li", {}, el("strong", {}, `${about.phrases.title(rule)}: `), message));
    return told.length ? this.section("faults", about.say.faults, el("ul", { class: "az-plain" }, told), true) : null;
  }

  matters() {
    const { about, report } = this;
    if (!report.readings.length) return null;
    const told = report.readings.map((one) => ({ ...one, others: this.others(one.interpretation) }));
    const [turning, rest] = [true, false].map((turns) => told.filter(({ others }) => others.some((one) => one.turns) === turns));
    const lines = [...turning, ...rest].map(({ interpretation, question, title, default: usual, others }) => {
      const open = () => about.openReadings(interpretation);
      const change = el("button", { type: "button", class: "az-link", onclick: open }, about.say.change, unseen(`: ${question}`));
      const read = el("p", {}, about.say.readAs, title, usual ? ` (${about.say.usual})` : "");
      return el("li", {}, question, read, others.map((other) => el("p", {}, about.say.readOtherwise(other.title, other.told))), change);
    });
    return this.section("matters", about.say.matters, el("ul", { class: "az-plain az-matters" }, lines), !this.kept.empty);
  }

  /** The other readings of an interpretation, each with what it makes of this case, and whether the answer turns. */
  others(interpretation) {
    const { about, answer, law, facts } = this;
    const others = law.interpretations.get(interpretation).readings.filter(({ name }) => name !== law.readings[interpretation]);
    return others.flatMap(({ name, title }) => {
      const there = law.under(interpretation, name).evaluate(facts);
      const turns = Boolean(law.data.decision) && there.outcome !== answer.outcome;
      const told = turns ? about.values.value(there.outcome) : this.changed(there);
      return told ? [{ title: title[about.lang], told, turns }] : [];
    });
  }

  /** The results that another answer has otherwise, in words. */
  changed(there) {
    const { about, answer, law } = this;
    const value = (of, name) => of.rules[name].value;
    const names = law.data.outputs.filter((name) => JSON.stringify(value(there, name)) !== JSON.stringify(value(answer, name)));
    return names.map((name) => `${about.phrases.title(name)}: ${about.values.value(value(there, name), about.phrases.rules.get(name))}`).join("; ");
  }

  judgements() {
    const { about, report } = this;
    const told = report.judgements.map(({ fact, role, value, by, on, evidence }) => {
      const { title } = about.phrases.known.get(fact).judgement ?? {};
      const who = [by ?? title?.[about.lang] ?? role, on && about.values.day(on), evidence].filter(Boolean).join(", ");
      return el("li", {}, `${about.phrases.title(fact)}: ${about.values.value(value, about.phrases.known.get(fact))} (${who})`);
    });
    return told.length ? this.section("judgements", about.say.judged, el("ul", { class: "az-plain" }, told)) : null;
  }

  derived() {
    return this.values("derived", this.about.say.derived, this.report.computed);
  }

  assumed() {
    return this.values("assumed", this.about.say.assumed, this.report.assumptions);
  }

  values(key, title, told) {
    const { phrases, values } = this.about;
    const lines = told.map(({ fact, value }) => el("li", {}, `${phrases.title(fact)}: ${values.value(value, phrases.known.get(fact))}`));
    return lines.length ? this.section(key, title, el("ul", { class: "az-plain" }, lines)) : null;
  }

  /** What the sources leave open, in rules that are unknown for it. */
  openQuestions() {
    const { about, answer } = this;
    const told = [...about.phrases.rules.values()].filter(({ name, open_question: open }) => open && answer.rules[name].status === "unknown");
    const lines = told.map(({ name, open_question: open }) => el("li", {}, el("strong", {}, `${about.phrases.title(name)}. `), open[about.lang]));
    return lines.length ? this.section("open", about.say.open, el("ul", { class: "az-plain" }, lines)) : null;
  }

  // ------------------------------------------------------------------------------------------- what is told of it

  missing() {
    const { about, answer } = this;
    const names = answer.missing;
    if (!names.length) return null;
    const go = (name) => el("button", { type: "button", class: "az-link", onclick: () => about.go(name) }, about.titleOf(name));
    return this.section("missing", about.say.missing(names.length), () => el("ul", { class: "az-plain" }, names.map((name) => el("li", {}, go(name)))));
  }

  told() {
    const { about, kept, law } = this;
    const given = law.data.facts.filter(({ name }) => kept.inputs.has(name));
    if (!given.length) return null;
    const entry = (fact) => {
      const told = about.told(fact, kept.inputs.get(fact.name));
      return el("div", { class: fact.type === "rows" ? "az-long" : null }, el("dt", {}, fact.title[about.lang]), el("dd", {}, told));
    };
    return this.section("told", about.say.told(given.length), () => el("dl", { class: "az-told" }, given.map(entry)));
  }

  reforms() {
    const { about, law } = this;
    const told = law.data.reforms.map((one) => about.say.reform(one.title[about.lang], about.say.statuses[one.status]));
    return told.length ? el("div", { class: "az-foot" }, told.map((text) => el("p", {}, text))) : null;
  }

  // ------------------------------------------------------------------------------------------------------- folding

  section(key, title, content, open = false) {
    if (open && !this.open.has(`-${key}`)) this.open.add(key);
    return this.fold(key, [el("h4", {}, title)], typeof content === "function" ? content : () => content, "az-section");
  }

  /** Something that opens and closes, and stays so when the answer changes; its content is made when it is first open. */
  fold(key, head, make, kind) {
    const fold = el("details", { class: kind, open: this.open.has(key) }, el("summary", {}, head));
    fold.dataset.key = key;
    let made = false;
    const fill = () => {
      if (made || !fold.open) return;
      made = true;
      put(fold, make());
    };
    fill();
    fold.addEventListener("toggle", () => {
      fill();
      this.open[fold.open ? "add" : "delete"](key);
      this.open[fold.open ? "delete" : "add"](`-${key}`);
    });
    return fold;
  }
}

function chip(status, text) {
  return el("span", { class: "az-chip", "data-status": status }, el("span", { class: "az-sign", "aria-hidden": "true" }, SIGNS[status]), unseen(" "), text);
}
