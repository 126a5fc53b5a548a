/** What the form does with the page around it: the address, the switch of language, files, the clipboard, the printer. */

import { isCase } from "./fragment.mjs";

/** The case in the address of the page; null where there is none. */
export function inAddress() {
  const text = location.hash.slice(1);
  return isCase(text) ? text : null;
}

/** Puts a case in the address, and in the links to the same page in another language; null takes it out. */
export function keep(fragment) {
  const hash = fragment ? `#${fragment}` : "";
  if (fragment || inAddress() !== null) history.replaceState(history.state, "", location.pathname + location.search + hash);
  for (const link of document.querySelectorAll("a[hreflang]")) {
    const url = new URL(link.href);
    url.hash = hash;
    link.href = url.href;
  }
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

/** Does something before the page is printed, and something after. */
export function aroundPrint(before, after) {
  const media = matchMedia("print");
  media.addEventListener("change", () => (media.matches ? before() : after()));
  addEventListener("beforeprint", before);
  addEventListener("afterprint", after);
}
