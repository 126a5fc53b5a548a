/** What can be done with a case: print it, copy its link, clear it, save it, or fill in an example. */

import { el, put } from "./dom.mjs";
import { feature } from "./gherkin.mjs";
import { save } from "./page.mjs";
import { yaml } from "./yaml.mjs";

/** The buttons; `form` gives the case and its answer (`now()`), says what happened (`announce`) and forgets it (`clear`). */
export function actions(form, examples) {
  const { say } = form.about;
  const button = (text, act, kind = "az-button") => el("button", { type: "button", class: kind, onclick: act }, text);
  const status = el("p", { class: "az-happened", role: "status" });
  const happened = (text) => (status.textContent = text);
  const file = (extension, type, text) => async () => {
    const now = await form.now();
    if (!now) return;
    const name = `${now.law.data.ruleset}-${now.law.data.date}.${extension}`;
    save(name, text(now), type);
    happened(say.saved(name));
  };
  const asYaml = ({ facts, law, wrong, kept }) => yaml(facts, law, { wrong: [...wrong.keys()], readings: kept.readings });
  const element = el("div", { class: "az-actions", role: "group", "aria-label": say.actions });
  put(
    element,
    button(say.print, () => print()),
    button(say.copy, async () => {
      const copied = await form.copyLink();
      happened([copied ? say.copied : say.notCopied, form.kept.named && say.namesGo].filter(Boolean).join(" "));
    }),
    button(say.undo, () => form.undo(), "az-button az-undo"),
    button(say.clear, () => {
      if (!form.kept.empty && !confirm(say.sure)) return;
      form.clear();
      happened(say.cleared);
    }),
    examples.length > 0 && chooser(form, examples, happened),
    el("details", { class: "az-programs" },
      el("summary", {}, say.programs),
      el("p", { class: "az-hint" }, say.programsHelp),
      button(say.yaml, file("yaml", "application/yaml", asYaml)),
      " ",
      button(say.feature, file("feature", "text/plain", ({ facts, law, answer }) => feature(facts, law, answer)))),
    status,
  );
  return element;
}

/** A choice of examples. */
function chooser(form, examples, happened) {
  const { say, lang, prefix } = form.about;
  const title = (one) => (typeof one.title === "string" ? one.title : one.title[lang]);
  const id = `${prefix}voorbeeld`;
  const options = examples.map((one, at) => el("option", { value: String(at) }, title(one)));
  const select = el("select", { id }, el("option", { value: "" }, "—"), options);
  select.addEventListener("change", () => {
    const one = examples[Number(select.value)];
    if (select.value === "" || !one) return;
    form.fill(one.facts);
    happened(say.filled(title(one)));
  });
  return el("div", { class: "az-example" }, el("label", { for: id }, say.example), select);
}
