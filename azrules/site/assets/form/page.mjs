/** What the form does with the page around it: the address, files, the clipboard, the printer. */

import { isCase } from "./fragment.mjs";

const [ALONE, SHEET] = ["az-print-alone", "az-sheet"];

/** The case in the address of the page; null where there is none. */
export function inAddress() {
  const text = location.hash.slice(1);
  return isCase(text) ? text : null;
}

/** Puts a case in the address; null takes it out, so that it stays in no bookmark and a later visit does not begin with it. */
export function putInAddress(fragment) {
  const hash = fragment ? `#${fragment}` : "";
  if (fragment || inAddress() !== null) history.replaceState(history.state, "", location.pathname + location.search + hash);
}

const OTHER_LANGUAGE = "a[hreflang]";

/** Lets who goes to the page in the other language arrive at the same question: the one that `current()` gives. */
export function alongToOtherLanguage(current) {
  document.addEventListener("click", ({ target }) => {
    const link = target.closest(OTHER_LANGUAGE);
    if (link && current()) link.hash = `vraag=${current()}`;
  });
}

/** The question at which somebody arrives from the other language; the address forgets it. */
export function arrivesAt() {
  const name = /^#vraag=([\w.]+)$/.exec(location.hash)?.[1];
  if (name) history.replaceState(history.state, "", location.pathname + location.search);
  return name;
}

/** Gives somebody a file with a text. */
export function save(name, text, type) {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Copies a text; whether it succeeded. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Leaves one element of the page for the printer; gives what brings back the others. */
export function alone(element) {
  const { classList } = document.documentElement;
  if (classList.contains(ALONE)) return () => {};
  classList.add(ALONE);
  element.classList.add(SHEET);
  return () => {
    classList.remove(ALONE);
    element.classList.remove(SHEET);
  };
}

/** Does something before the page is printed, and something after. */
export function aroundPrint(before, after) {
  const media = matchMedia("print");
  media.addEventListener("change", () => (media.matches ? before() : after()));
  addEventListener("beforeprint", before);
  addEventListener("afterprint", after);
}
