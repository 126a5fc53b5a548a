/**
 * The forms that are made for one task: the staffing, the dossier, the statute.
 *
 * Each is the form of its rule set, in the order of the task, with what people came for beside it: a few numbers, a list of
 * what is missing, or a chart for who would rather look than read.
 */

import { mount } from "./form/mount.mjs";
import { dossier } from "./tools/dossier.mjs";
import { staffing } from "./tools/staffing.mjs";
import { statute } from "./tools/statute.mjs";

const TOOLS = { dossier, staffing, statute };

for (const element of document.querySelectorAll(".az-form[data-az-by]")) {
  const lang = document.documentElement.lang.startsWith("en") ? "en" : "nl";
  mount(element, TOOLS[element.dataset.azBy](element, lang));
}
