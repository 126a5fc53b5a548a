/** Elements, always from text: nothing here reads markup. */

/** An element: attributes and properties by name (`on…` listens), then children; null and false are left out. */
export function el(tag, about = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(about)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "class") element.className = value;
    else if (name in element && typeof value !== "string") element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  put(element, ...children);
  return element;
}

/** Puts children at the end of an element. */
export function put(element, ...children) {
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
}

/** A text for who hears the page and does not see it. */
export const unseen = (text) => el("span", { class: "az-unseen" }, text);

/** Does something a while after it was last asked for; `now` does what is waiting. */
export function later(milliseconds, act) {
  let waiting = null;
  const now = () => {
    if (waiting === null) return;
    clearTimeout(waiting);
    waiting = null;
    act();
  };
  const ask = () => {
    clearTimeout(waiting);
    waiting = setTimeout(now, milliseconds);
  };
  return Object.assign(ask, { now });
}
