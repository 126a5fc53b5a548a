/** Puts the form of its rule set in each `.az-form` of the page. */

import { mount } from "./form/mount.mjs";

export { mount };

for (const element of document.querySelectorAll(".az-form:not([data-az-by])")) mount(element);
