/** Lines of reasons, and where a norm stands and how far it binds, as elements. */

import { el, unseen } from "./dom.mjs";

// The classes by which the style sheets know how far something binds.
const STATUSES = {
  ...{ aanbeveling: "recommendation", vraag: "ask", "geldend recht": "law", historisch: "historical", voorstel: "proposal" },
};
const SIGNS = new Map([[true, "✓"], [false, "✗"], [null, "?"]]);

/** A nested list of lines; what lies below a rule that is as it should be, is folded; `known` is told elsewhere. */
export function list(lines, about, known) {
  return el("ul", { class: "az-reasons" }, lines.map((line) => item(line, about, known)));
}

/** Whether two norms stand in the same place and bind as far: then one of them is enough. */
const same = (one, other) => ["document", "place", "status"].every((key) => one[key] === other?.[key]) && !one.verified;

function item({ text, holds, below = [], source, rule }, about, known) {
  const state = holds === undefined ? "" : String(holds);
  const said = holds === undefined ? text : [sign(holds), text, unseen(` (${about.say.holds[holds]})`)];
  const norm = source && !same(source, known) && binding(source, about);
  const folded = rule && below.length && holds !== false && holds !== null;
  const inner = below.length ? list(below, about, known) : null;
  const children = folded ? [el("details", {}, el("summary", {}, said), norm, inner)] : [el("div", {}, said), norm, inner];
  return el("li", { "data-holds": state || undefined }, children);
}

const sign = (holds) => el("span", { class: "az-sign", "aria-hidden": "true" }, SIGNS.get(holds));

/** How far something binds, as a mark that nobody can overlook. */
export function mark(status, { say }) {
  return el("span", { class: `az-binds az-status az-status--${STATUSES[status]}` }, say.statuses[status]);
}

/** The same of a rule; one that is an open question fixes nothing, and says that instead. */
export function markOf({ source, open_question: open }, about) {
  return open ? el("span", { class: "az-binds az-status az-status--open" }, about.say.openQuestion) : mark(source.status, about);
}

/** That the answer decides nothing. */
export const notice = ({ say }) => el("p", { class: "az-notice" }, say.notADecision);

/** Where a norm stands, and how far it binds; an open question binds nobody. */
export function binding(source, { say }, { whole = false, open = false } = {}) {
  const force = !open && say.forces[source.force];
  const status = open ? say.openQuestion : [say.statuses[source.status], say.verified[source.verified]].filter(Boolean).join("; ");
  const place = [source.title, source.place].filter(Boolean).join(", ");
  const lines = source.lines ? say.lines(...source.lines.split("-")) : "";
  const document = isAddress(source.url) ? el("a", { href: source.url, rel: "noreferrer" }, place) : place;
  return el(
    "p",
    { class: "az-source" },
    whole ? say.wholeSource : say.source,
    document,
    lines,
    ". ",
    force ? say.force(force, status) : say.status(status),
    ".",
  );
}

/** Only what a browser opens as a page: never a script. */
const isAddress = (url) => typeof url === "string" && /^https?:\/\//.test(url);
