/** What is not a question of the rules: the reference date, the names of a case, and how the sources are read. */

import { changed } from "./case.mjs";
import { el } from "./dom.mjs";

/** The day and the names; `about.settle(change)` takes a case and gives the one it becomes. */
export class About {
  constructor(data, about, laws) {
    const { say, lang, prefix, settle } = about;
    this.data = data;
    const id = `${prefix}peildatum`;
    this.error = el("p", { class: "az-error", id: `${id}-fout`, hidden: true });
    this.date = el("input", {
      ...{ type: "date", id, min: laws.first, max: laws.last, "aria-describedby": `${id}-uitleg ${id}-fout` },
      oninput: () => settle("peildatum", (kept) => kept.with({ date: this.date.value })),
    });
    const help = el("p", { class: "az-hint", id: `${id}-uitleg` }, say.dateHelp);
    const date = el("div", { class: "az-field" }, el("label", { class: "az-question", for: id }, say.date), help, this.date, this.error);
    this.name = this.text(`${prefix}naam`, (value) => settle("naam", (kept) => kept.with({ name: value })));
    const nameHelp = el("p", { class: "az-hint", id: `${prefix}naam-uitleg` }, say.nameHelp);
    this.name.setAttribute("aria-describedby", `${prefix}naam-uitleg`);
    const name = el("div", { class: "az-field" }, el("label", { class: "az-question", for: `${prefix}naam` }, say.name), nameHelp, this.name);
    this.labels = new Map();
    const labels = data.parts.map(({ name: part, title }) => {
      const own = `${prefix}${part}.naam`;
      const label = (value) => (kept) => kept.with({ labels: changed(kept.labels, part, value || undefined) });
      this.labels.set(part, this.text(own, (value) => settle(`${part}.naam`, label(value))));
      return el("div", { class: "az-cell" }, el("label", { for: own }, say.nameOf(title[lang])), this.labels.get(part));
    });
    const head = el("summary", {}, el("span", { class: "az-title" }, say.about), (this.told = el("span", { class: "az-counted" })));
    this.element = el("details", { class: "az-group" }, head, date, name, el("div", { class: "az-cells" }, labels));
  }

  text(id, change) {
    const input = el("input", { type: "text", id, maxlength: "200", autocomplete: "off", oninput: () => change(input.value.trim()) });
    return input;
  }

  show(kept, told) {
    if (this.date.value !== kept.date && !this.date.validity.badInput) this.date.value = kept.date;
    const put = (input, value) => input.value.trim() !== value && (input.value = value);
    put(this.name, kept.name);
    for (const [part, input] of this.labels) put(input, kept.labels.get(part) ?? "");
    this.told.textContent = told;
  }

  /** Shows what is wrong with the day; nothing where it is fine. */
  wrong(text) {
    this.error.textContent = text;
    this.error.hidden = !text;
    if (!text) this.date.removeAttribute("aria-invalid");
    else {
      this.date.setAttribute("aria-invalid", "true");
      this.element.open = true;
    }
  }
}

/** The interpretations, each with a choice of its readings. */
export class Readings {
  constructor(data, about) {
    const { say, prefix, settle } = about;
    Object.assign(this, { data, about, choices: new Map() });
    const fields = data.interpretations.map(({ name, question, readings }) => {
      const chosen = (reading) => (reading === data.readings[name] ? undefined : reading);
      const choose = (reading) => settle(`lezing.${name}`, (kept) => kept.with({ readings: changed(kept.readings, name, chosen(reading)) }));
      const options = readings.map((one) => this.option(one, `${prefix}lezing.${name}`, one.name === data.readings[name], about, choose));
      this.choices.set(name, options.map(({ input }) => input));
      const list = el("div", { class: "az-options az-list" }, options.map(({ element }) => element));
      return el("fieldset", { class: "az-field" }, el("legend", { class: "az-question" }, question[about.lang]), list);
    });
    this.counted = el("span", { class: "az-counted" });
    const head = el("summary", {}, el("span", { class: "az-title" }, say.readings), this.counted);
    this.element = el("details", { class: "az-group", hidden: !fields.length }, head, el("p", { class: "az-hint" }, say.readingsHelp), fields);
  }

  option({ name, title }, group, isUsual, { say, lang }, choose) {
    const input = el("input", { type: "radio", name: group, value: name, id: `${group}-${name}`, onchange: () => choose(name) });
    const usual = isUsual && el("span", { class: "az-hint" }, ` (${say.usual})`);
    return { input, element: el("label", { class: "az-option" }, input, el("span", {}, title[lang], usual)) };
  }

  show(kept) {
    for (const [name, inputs] of this.choices) {
      const reading = kept.readings.get(name) ?? this.data.readings[name];
      for (const input of inputs) input.checked = input.value === reading;
    }
    this.counted.textContent = kept.readings.size ? this.about.say.otherReadings(kept.readings.size) : "";
  }

  /** Opens them and brings somebody to those of one interpretation. */
  go(name) {
    this.element.open = true;
    const chosen = this.choices.get(name).find(({ checked }) => checked);
    chosen.focus();
    chosen.closest(".az-field").scrollIntoView({ block: "center", behavior: "auto" });
  }
}
