// Filters rows by words and by choices.  What is chosen stands in the address, so that it can be shared; without this
// module every row is there.
//
// A row says in `data-az` by what it is found: for a choice named `s`, `s-` with what can be chosen.  Behind the region
// of each table stands what to say when nothing of it is left.

const form = document.querySelector("form[data-az-filter]");
if (form) start(form);

function start(form) {
  const tables = [...document.querySelectorAll(`.${form.dataset.azFilter}`)];
  const rows = tables.flatMap((table) => [...table.tBodies]).map((body) => ({
    body,
    marks: new Set((body.dataset.az ?? "").split(" ")),
    text: plain(body.textContent),
  }));
  const said = form.querySelector("[role=status]");
  const fields = [...form.elements].filter((field) => field.name);
  let announced;

  const obey = () => {
    const words = plain(form.elements.w.value).split(/\s+/).filter(Boolean);
    const chosen = fields.filter((field) => field.tagName === "SELECT" && field.value);
    let shown = 0;
    for (const { body, marks, text } of rows) {
      const fits =
        words.every((word) => text.includes(word)) &&
        chosen.every((field) => marks.has(`${field.name}-${field.value}`));
      body.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const table of tables) {
      const none = table.querySelector("tbody:not([hidden])") === null;
      const region = table.parentElement;
      region.hidden = none;
      region.nextElementSibling.hidden = !none;
    }
    remember(fields);
    clearTimeout(announced); // who is still typing need not hear every count
    announced = setTimeout(() => {
      said.textContent = said.dataset.said.replace("{shown}", shown).replace("{all}", rows.length);
    }, 250);
  };

  const asked = new URLSearchParams(location.search);
  for (const field of fields) {
    const value = asked.get(field.name) ?? "";
    if (field.tagName !== "SELECT" || [...field.options].some((option) => option.value === value)) field.value = value;
  }
  form.addEventListener("input", obey);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(obey));
  form.hidden = false;
  obey();
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
