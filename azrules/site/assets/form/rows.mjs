/** The control of a list: rows that are added and removed, each with a control for each of its facts. */

import { MOST_ROWS, changed, keyOf } from "./case.mjs";
import { control } from "./controls.mjs";
import { el } from "./dom.mjs";


export function rows(fact, about, change, announce) {
  return new Rows(fact, about, change, announce);
}

class Rows {
  constructor(fact, about, change, announce) {
    Object.assign(this, { fact, about, change, announce, input: undefined, shown: [] });
    const { say, id } = about;
    const radio = (value, text, act) => {
      const input = el("input", { type: "radio", name: id, value, id: `${id}-${value}`, onchange: act });
      return { input, element: el("label", { class: "az-option" }, input, el("span", {}, text)) };
    };
    this.some = radio("rijen", say.theseRows, () => this.add());
    this.none = radio("geen", say.noRows, () => change([]));
    this.unsure = radio("onbekend", say.unsure, () => change(undefined));
    this.list = el("div", { class: "az-rows" });
    this.adding = el("button", { type: "button", class: "az-button", onclick: () => this.add() }, say.addRow);
    const options = [this.some, this.none, this.unsure].map(({ element }) => element);
    this.element = el("div", {}, el("div", { class: "az-options" }, options), this.list, this.adding);
  }

  focus() {
    (this.shown[0]?.controls.values().next().value ?? { focus: () => this.adding.focus() }).focus();
  }

  add() {
    const rows = this.input ?? [];
    if (rows.length >= MOST_ROWS) return;
    this.change([...rows, new Map()]);
    this.shown.at(-1)?.focus();
    this.announce(this.about.say.rowAdded(rows.length + 1));
  }

  remove(at) {
    const left = this.input.filter((_, one) => one !== at);
    this.change(left.length ? left : undefined);
    (this.shown[Math.min(at, left.length - 1)]?.removing ?? this.adding).focus();
    this.announce(this.about.say.rowRemoved(left.length));
  }

  show(input) {
    this.input = input;
    this.some.input.checked = Boolean(input?.length);
    this.none.input.checked = input?.length === 0;
    this.unsure.input.checked = input === undefined;
    while (this.shown.length > (input?.length ?? 0)) this.shown.pop().element.remove();
    for (const [at, row] of (input ?? []).entries()) {
      if (!this.shown[at]) {
        this.shown.push(new Row(this, at));
        this.list.append(this.shown[at].element);
      }
      this.shown[at].show(row);
    }
    this.adding.disabled = (input?.length ?? 0) >= MOST_ROWS;
  }

  /** Shows what is wrong with each cell: `say(name)` gives the sentence, or nothing. */
  wrong(say) {
    for (const [at, row] of this.shown.entries()) row.wrong((key) => say(`${this.fact.name}[${at}].${key}`));
  }
}

class Row {
  constructor(rows, at) {
    const { fact, about } = rows;
    const { say } = about;
    this.controls = new Map();
    this.errors = new Map();
    const cells = fact.row.map((column) => {
      const key = keyOf(column.name);
      const id = `${about.id}-${at}-${key}`;
      const error = el("p", { class: "az-error", id: `${id}-fout`, hidden: true });
      const change = (input) => rows.change(rows.input.map((row, one) => (one === at ? changed(row, key, input) : row)));
      const own = control(column, { ...about, id, describedBy: `${id}-eenheid ${id}-fout` }, change);
      this.controls.set(key, own);
      this.errors.set(key, error);
      const title = column.title[about.lang];
      if (own.single) return el("div", { class: "az-cell" }, el("label", { for: id }, title), own.element, error);
      return el("fieldset", { class: "az-cell", "aria-describedby": `${id}-fout` }, el("legend", {}, title), own.element, error);
    });
    const remove = () => rows.remove(at);
    this.removing = el("button", { type: "button", class: "az-button", onclick: remove }, say.removeRow(at + 1));
    this.element = el("fieldset", { class: "az-row" }, el("legend", {}, say.row(at + 1)), cells, this.removing);
  }

  focus() {
    this.controls.values().next().value.focus();
  }

  show(row) {
    for (const [key, own] of this.controls) own.show(row.get(key));
  }

  wrong(say) {
    for (const [key, error] of this.errors) {
      const said = say(key);
      error.textContent = said ?? "";
      error.hidden = !said;
      const { single } = this.controls.get(key);
      if (single) said ? single.setAttribute("aria-invalid", "true") : single.removeAttribute("aria-invalid");
    }
  }
}
