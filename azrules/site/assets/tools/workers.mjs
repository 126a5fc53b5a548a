/** A list as a table to type into: there is always an empty line at the end, and Enter goes to the next. */

import { MOST_ROWS, NAME, changed, keyOf } from "../form/case.mjs";
import { el } from "../form/dom.mjs";

const WORDS = {
  nl: { name: "Naam", optional: "mag leeg", nobody: "Er werkt nog niemand", remove: (row) => `Rij ${row} verwijderen`, row: "Rij" },
  en: { name: "Name", optional: "may stay empty", nobody: "Nobody works here yet", remove: (row) => `Remove row ${row}`, row: "Row" },
};

/** The control of a fact that is a list, as the form asks for one, with `hide(keys)` and `total(text)`. */
export class Workers {
  constructor(fact, about, change, announce) {
    Object.assign(this, { fact, about, change, announce, say: WORDS[about.lang], input: undefined, lines: [] });
    this.columns = fact.row.map((column) => ({ key: keyOf(column.name), title: column.title[about.lang] }));
    const head = [{ title: this.say.name, hint: this.say.optional }, ...this.columns].map(({ title, hint }, at) =>
      el("th", { scope: "col", class: `az-col-${at}` }, title, hint && el("span", { class: "az-hint" }, ` (${hint})`)));
    this.body = el("tbody");
    this.foot = el("p", { class: "az-total", hidden: true });
    this.errors = el("div");
    this.table = el("table", { class: "az-workers" },
      el("thead", {}, el("tr", {}, head, el("td"))), this.body);
    this.nobody = el("input", { type: "checkbox", id: `${about.id}-geen`, onchange: () => change(this.nobody.checked ? [] : undefined) });
    this.none = el("label", { class: "az-option" }, this.nobody, el("span", {}, this.say.nobody));
    this.element = el("div", {}, this.table, this.foot, this.errors, this.none);
  }

  /** Leaves columns out of sight: those of keys. */
  hide(keys) {
    this.table.dataset.hide = this.columns.flatMap(({ key }, at) => (keys.includes(key) ? [at + 1] : [])).join(" ");
  }

  total(text) {
    this.foot.textContent = text;
    this.foot.hidden = !text;
  }

  focus() {
    this.first(this.lines[0]).focus();
  }

  show(input) {
    this.input = input;
    const rows = input ?? [];
    const count = Math.min(rows.length + 1, MOST_ROWS);
    while (this.lines.length > count) this.drop();
    while (this.lines.length < count) this.draw(this.lines.length);
    for (const [at, line] of this.lines.entries()) {
      for (const [key, cell] of line.cells) {
        const text = rows[at]?.get(key) ?? "";
        if (cell.value.trim() !== text) cell.value = text;
      }
      line.removing.hidden = at >= rows.length;
    }
    this.nobody.checked = input?.length === 0;
    this.none.hidden = rows.length > 0;
  }

  drop() {
    const line = this.lines.pop();
    line.element.remove();
    for (const error of line.errors.values()) error.remove();
  }

  draw(at) {
    const line = { cells: new Map(), errors: new Map() };
    const cells = [{ key: NAME, title: this.say.name }, ...this.columns].map(({ key, title }, column) => {
      const id = `${this.about.id}-${at}-${key}`;
      const number = column > 0;
      const cell = el("input", {
        ...{ type: "text", id, autocomplete: "off", "aria-label": `${title}, ${this.say.row.toLowerCase()} ${at + 1}` },
        ...{ inputmode: number ? "decimal" : "text", maxlength: number ? "40" : "80", "aria-describedby": number ? `${id}-fout` : null },
        oninput: () => this.type(at, key, cell.value.trim()),
        onkeydown: (event) => this.key(event, at, column),
      });
      line.cells.set(key, cell);
      if (number) {
        const error = el("p", { class: "az-error", id: `${id}-fout`, hidden: true });
        line.errors.set(key, error);
        this.errors.append(error);
      }
      return el("td", { class: `az-col-${column}` }, cell);
    });
    line.removing = el("button", { type: "button", class: "az-remove", "aria-label": this.say.remove(at + 1), onclick: () => this.remove(at) }, "×");
    line.element = el("tr", {}, cells, el("td", { class: "az-col-x" }, line.removing));
    this.lines.push(line);
    this.body.append(line.element);
  }

  /** What is typed; the last line counts as soon as something stands in it, and no longer when nothing does. */
  type(at, key, text) {
    const rows = [...(this.input ?? [])];
    rows[at] = changed(rows[at] ?? new Map(), key, text || undefined);
    while (rows.length && at >= rows.length - 1 && !rows.at(-1).size) rows.pop();
    this.change(rows.length ? rows : undefined);
  }

  remove(at) {
    const left = this.input.filter((_, one) => one !== at);
    this.change(left.length ? left : undefined);
    this.first(this.lines[Math.min(at, this.lines.length - 1)]).focus();
    this.announce(this.about.say.rowRemoved(left.length));
  }

  /** Enter goes on in the line, then to the next; up and down go along a column. */
  key(event, at, column) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const shown = this.shown();
    const next = shown.find((one) => one > column);
    if (event.key === "Enter" && next !== undefined) this.go(at, next);
    else if (event.key === "Enter") this.go(at + 1, this.lines[at].cells.get(NAME).value ? 0 : shown[0]);
    else if (step) this.go(at + step, column);
    else return;
    event.preventDefault();
  }

  /** The columns with numbers that are in sight. */
  shown() {
    const hidden = (this.table.dataset.hide ?? "").split(" ");
    return this.columns.map((_, at) => at + 1).filter((at) => !hidden.includes(String(at)));
  }

  go(at, column) {
    const cell = this.lines[at] && [...this.lines[at].cells.values()][column];
    if (!cell) return;
    cell.focus();
    cell.select();
  }

  first(line) {
    return [...line.cells.values()][this.shown()[0] ?? 0];
  }

  wrong(say) {
    for (const [at, line] of this.lines.entries()) {
      for (const [key, error] of line.errors) {
        const said = say(`${this.fact.name}[${at}].${key}`);
        error.textContent = said ? `${this.say.row} ${at + 1}: ${said}` : "";
        error.hidden = !said;
        const cell = line.cells.get(key);
        said ? cell.setAttribute("aria-invalid", "true") : cell.removeAttribute("aria-invalid");
      }
    }
  }
}
