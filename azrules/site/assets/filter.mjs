// Filters rows by words and by choices.  What is chosen stands in the address, so that it can be shared; without this
// module every row is there, on the page or on those that it leads to.
//
// A row says in `data-az` by what it is found: for a choice named `s`, `s-` with what can be chosen.  Behind the region
// of each table stands what to say when nothing of it is left.  A part (`data-az-part`) leads to a page with more
// tables: they are fetched when somebody opens the part, and all of them when somebody filters.

const form = document.querySelector("form[data-az-filter]");
if (form) start(form);

function start(form) {
  const said = form.querySelector("[role=status]");
  const fields = [...form.elements].filter((field) => field.name);
  const parts = [...document.querySelectorAll("details[data-az-part]")].map((element) => ({ element, filled: null }));
  const fill = (part) => (part.filled ??= filled(part.element));
  let announced, asked = 0;

  const obey = async () => {
    const turn = ++asked;
    const words = plain(form.elements.w.value).split(/\s+/).filter(Boolean);
    const chosen = fields.filter((field) => field.tagName === "SELECT" && field.value);
    const filtering = words.length + chosen.length > 0;
    remember(fields);
    if (filtering) await Promise.all(parts.map(fill));
    if (turn !== asked) return; // somebody went on typing meanwhile

    const tables = [...document.querySelectorAll(`.${form.dataset.azFilter}`)];
    const rows = tables.flatMap((table) => [...table.tBodies]);
    let shown = 0;
    for (const row of rows) {
      const marks = new Set((row.dataset.az ?? "").split(" "));
      const fits =
        (!words.length || words.every((word) => plain(row.textContent).includes(word))) &&
        chosen.every((field) => marks.has(`${field.name}-${field.value}`));
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const table of tables) {
      const none = table.querySelector("tbody:not([hidden])") === null;
      const region = table.parentElement;
      region.hidden = none;
      region.nextElementSibling.hidden = !none;
    }
    for (const { element } of parts) {
      const fits = !filtering || element.querySelector("tbody:not([hidden])") !== null;
      element.hidden = !fits;
      element.open = filtering && fits;
    }
    clearTimeout(announced); // who is still typing need not hear every count
    announced = setTimeout(() => {
      const counted = said.dataset.said.replace("{shown}", shown).replace("{all}", rows.length);
      said.textContent = filtering || !parts.length ? counted : "";
    }, 250);
  };

  const wanted = new URLSearchParams(location.search);
  for (const field of fields) {
    const value = wanted.get(field.name) ?? "";
    if (field.tagName !== "SELECT" || [...field.options].some((option) => option.value === value)) field.value = value;
  }
  for (const part of parts) part.element.addEventListener("toggle", () => part.element.open && fill(part));
  form.addEventListener("input", obey);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(obey));
  form.hidden = false;
  obey();
}

/** Puts the tables of the page that a part leads to into it; a page that cannot be fetched stays a link. */
async function filled(part) {
  const { href } = part.querySelector("a");
  const answer = await fetch(href).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const told of page.querySelectorAll(".az-traced")) {
    for (const link of told.querySelectorAll("a[href]")) link.href = new URL(link.getAttribute("href"), href).href;
    part.append(document.adoptNode(told));
  }
}

/** Small letters without accents: who looks for "activiteit" also finds "Activiteït". */
function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function remember(fields) {
  const told = new URLSearchParams(fields.filter((field) => field.value).map((field) => [field.name, field.value]));
  const search = told.size ? `?${told}` : "";
  if (search !== location.search) {
    history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
  }
}
