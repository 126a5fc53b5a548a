/** A question: its words, who judges it, its control, how it stands, and what is wrong with what was filled in. */

import { JUDGED } from "./case.mjs";
import { control } from "./controls.mjs";
import { el } from "./dom.mjs";
import { rows } from "./rows.mjs";

/**
 * The field of a fact.
 *
 * `about` has the prefix of ids, the language, the words, the values, the phrases, and what can be asked of the form:
 * `change(name, input, incomplete)`, `judge(name, told)`, `announce(text)`, `openComputed(name)`.
 */
export class Field {
  constructor(fact, about) {
    this.fact = fact;
    this.about = about;
    this.name = fact.name;
    const { say, lang } = about;
    const id = `${about.prefix}${fact.name}`;
    const hints = [`${id}-uitleg`, `${id}-eenheid`, `${id}-fout`].join(" ");
    this.mark = el("span", { class: "az-mark" });
    this.error = el("p", { class: "az-error", id: `${id}-fout`, hidden: true });
    const change = (input, incomplete) => about.change(fact.name, input, incomplete);
    const own = { ...about, id, describedBy: hints };
    const make = about.controls?.[fact.name] ?? (fact.type === "rows" ? rows : control);
    this.control = make(fact, own, change, about.announce);
    const help = el("div", { class: "az-hint", id: `${id}-uitleg` }, this.hints().map((text) => el("p", {}, text)));
    const question = fact.question[lang] || fact.title[lang];
    const parts = [help, this.control.element, this.error, this.judgement(id), this.computed()];
    this.element = this.control.single
      ? el("div", { class: "az-field" }, el("label", { class: "az-question", for: id }, question), this.mark, parts)
      : el("fieldset", { class: "az-field", "aria-describedby": hints }, el("legend", { class: "az-question" }, question), this.mark, parts);
    this.element.dataset.fact = fact.name;
    if (!help.childElementCount) help.hidden = true;
    this.say = say;
  }

  /** What helps to answer. */
  hints() {
    const { fact, about } = this;
    const { say, lang, values } = about;
    const judged = fact.judgement && say.judgedBy(fact.judgement.title[lang]);
    const indicators = fact.judgement?.indicators.map((name) => about.phrases.title(name)) ?? [];
    return [
      fact.help?.[lang],
      fact.type === "date" && values.range(fact),
      fact.at_least > 0 && say.atLeast(fact.at_least),
      fact.default !== undefined && say.standard(values.value(fact.default, fact)),
      judged,
      indicators.length > 0 && `${say.informs}${indicators.join("; ")}.`,
    ].filter(Boolean);
  }

  /** Where it may be told who judged. */
  judgement(id) {
    if (!this.fact.judgement) return null;
    const { say } = this.about;
    this.judged = new Map();
    const tell = () => this.about.judge(this.name, new Map([...this.judged].map(([key, { value }]) => [key, value.trim()])));
    const cells = JUDGED.map((key) => {
      const input = el("input", {
        ...{ id: `${id}-${key}`, type: key === "op" ? "date" : "text", maxlength: "200", autocomplete: "off", oninput: tell },
      });
      this.judged.set(key, input);
      return el("div", { class: "az-cell" }, el("label", { for: input.id }, say[key]), input);
    });
    this.more = el("details", { class: "az-judged" }, el("summary", {}, say.judgement), el("div", { class: "az-cells" }, cells));
    return this.more;
  }

  /** That another rule set can compute it, and the way to its questions. */
  computed() {
    const { computed } = this.fact;
    if (!computed) return null;
    const { say, lang, data, openComputed } = this.about;
    const of = computed.rule.slice(0, computed.rule.lastIndexOf("/"));
    const title = data.used.find(({ name }) => name === of)?.title[lang] ?? of;
    const open = el("button", { type: "button", class: "az-link", onclick: () => openComputed(this.name) }, say.openComputed(computed.asked.length));
    return el("p", { class: "az-computed" }, say.computed(title), " ", open);
  }

  /** Shows what is filled in. */
  show(input, judged) {
    this.control.show(input);
    for (const [key, box] of this.judged ?? []) {
      const value = judged?.get(key) ?? "";
      if (box.value.trim() !== value) box.value = value;
    }
    if (judged?.size) this.more.open = true;
  }

  /** Shows how the question stands: `next`, `needed`, `told`, `helps`, `aside`, `wrong`, or nothing to tell. */
  stands(how) {
    this.element.dataset.stands = how;
    this.mark.textContent = this.say.marks[how] ?? "";
  }

  /** Shows what is wrong with it: codes of the engine by name, of itself or of its cells. */
  wrong(codes) {
    const said = this.sentence(codes.get(this.name), this.fact);
    this.error.textContent = said ?? "";
    this.error.hidden = !said;
    const own = this.control.single ? [this.control.single] : this.control.element.querySelectorAll(".az-list > label > input");
    for (const input of own) said ? input.setAttribute("aria-invalid", "true") : input.removeAttribute("aria-invalid");
    this.control.wrong?.((cell) => {
      const column = this.fact.row.find(({ name }) => name.slice(name.lastIndexOf(".")) === cell.slice(cell.lastIndexOf(".")));
      return this.sentence(codes.get(cell), column);
    });
  }

  sentence(found, fact) {
    if (!found?.length) return undefined;
    const range = fact.at_least > 0 ? this.say.atLeast(fact.at_least) : this.about.values.range(fact);
    return (this.say.wrong[found[0]] ?? this.say.wrong[""])(range);
  }
}
