/**
 * What somebody fills in for a fact of each type.
 *
 * A control has its `element`, shows an input (`show`), can be focused, and says each change to `change(input)`, with
 * undefined for what is not known.  `single` is the element that a label belongs to; without it the control is a group
 * that a legend belongs to.
 */

import { el } from "./dom.mjs";

const MOST_RADIOS = 7;
const LONG = 30; // characters of an option that stands on a line of its own

/** The control of a fact; `about` has its id, what describes it, the words and the values. */
export function control(fact, about, change) {
  switch (fact.type) {
    case "truth":
      return radios([["ja", about.say.yes], ["nee", about.say.no]], about, change);
    case "number":
      return stepped(fact) ? radios(stepped(fact), about, change) : number(fact, about, change);
    case "date":
      return date(fact, about, change);
    case "choice":
      return fact.members.length > MOST_RADIOS ? select(fact, about, change) : radios(members(fact, about), about, change);
    default:
      return checkboxes(fact, about, change);
  }
}

/** The few whole numbers that somebody chooses from, where those have no unit; null where they are many. */
function stepped({ low, high, step, unit }) {
  if (unit || step !== "1" || low === undefined || high === undefined) return null;
  const count = Number(high) - Number(low) + 1;
  return count > MOST_RADIOS ? null : Array.from({ length: count }, (_, at) => `${Number(low) + at}`).map((text) => [text, text]);
}

const members = (fact, { lang }) => fact.members.map(({ name, title }) => [name, title[lang]]);

function option(type, about, value, text, change) {
  const input = el("input", { type, name: about.id, value, id: `${about.id}-${value || "onbekend"}`, onchange: change });
  return { input, element: el("label", { class: "az-option" }, input, el("span", {}, text)) };
}

function radios(choices, about, change) {
  const options = [...choices, ["", about.say.unsure]].map(([value, text]) =>
    option("radio", about, value, text, () => change(value || undefined)),
  );
  return {
    element: el("div", { class: isLong(choices) ? "az-options az-list" : "az-options" }, options.map(({ element }) => element)),
    show: (input = "") => options.forEach(({ input: one }) => (one.checked = one.value === input)),
    focus: () => (options.find(({ input }) => input.checked) ?? options[0]).input.focus(),
  };
}

const isLong = (choices) => choices.some(([, text]) => text.length > LONG);

function select(fact, about, change) {
  const choices = [["", about.say.unsure], ...members(fact, about)];
  const single = el(
    "select",
    { id: about.id, "aria-describedby": about.describedBy, onchange: () => change(single.value || undefined) },
    choices.map(([value, text]) => el("option", { value }, text)),
  );
  return { element: single, single, show: (input = "") => (single.value = input), focus: () => single.focus() };
}

function number(fact, about, change) {
  const single = el("input", {
    ...{ type: "text", inputmode: "decimal", autocomplete: "off", maxlength: "40", size: "8", id: about.id },
    ...{ "aria-describedby": about.describedBy, oninput: () => change(single.value.trim() || undefined) },
  });
  const unit = fact.unit && el("span", { class: "az-unit", id: `${about.id}-eenheid` }, unitOf(fact, about));
  return {
    ...{ element: el("div", { class: "az-number" }, single, unit), single, focus: () => single.focus() },
    // what is being typed is left as it is
    show: (input = "") => single.value.trim() !== input && (single.value = input),
  };
}

const unitOf = ({ unit }, { values }) => (unit === "euro" ? "€" : unit === "procent" ? "%" : values.unit(unit));

function date(fact, about, change) {
  const say = () => change(single.value || undefined, single.validity.badInput ? ["onvolledig"] : undefined);
  const single = el("input", {
    ...{ type: "date", id: about.id, "aria-describedby": about.describedBy, oninput: say, onblur: say },
    ...{ min: fact.low, max: fact.to_reference ? undefined : fact.high },
  });
  const inWords = el("span", { class: "az-unit", id: `${about.id}-eenheid` });
  const show = (input = "") => {
    const typing = single.validity.badInput && document.activeElement === single;
    if (!typing && (single.value !== input || single.validity.badInput)) single.value = input;
    inWords.textContent = single.value && about.values.day(single.value);
  };
  return { element: el("div", { class: "az-date" }, single, inWords), single, show, focus: () => single.focus() };
}

function checkboxes(fact, about, change) {
  const none = option("checkbox", about, "-", about.say.none, () => change(none.input.checked ? [] : undefined));
  const unsure = option("checkbox", about, "", about.say.unsure, () => change(unsure.input.checked ? undefined : []));
  const options = members(fact, about).map(([value, text]) =>
    option("checkbox", about, value, text, () => {
      const chosen = options.filter(({ input }) => input.checked).map(({ input }) => input.value);
      change(chosen.length ? chosen : undefined);
    }),
  );
  const shown = fact.at_least ? [...options, unsure] : [...options, none, unsure];
  return {
    element: el("div", { class: "az-options az-list" }, shown.map(({ element }) => element)),
    show(input) {
      for (const { input: box } of options) box.checked = Boolean(input?.includes(box.value));
      none.input.checked = input?.length === 0;
      unsure.input.checked = input === undefined;
    },
    focus: () => (shown.find(({ input }) => input.checked) ?? shown[0]).input.focus(),
  };
}
