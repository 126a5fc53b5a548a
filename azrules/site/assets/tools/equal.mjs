/** The chart of the staffing: the same places shared by ever more people, and what each reading asks then. */

import { lines } from "../chart.mjs";
import { drawn, given, ruleOf } from "./shared.mjs";

const MOST = 3; // times as many people as places, at the end of the chart
const STEPS = 12;
const [LIST, COUNTING, HEADS, TOTAL, THERE] =
  ["medewerkers", "initiatief.telling", "koppen", "totalen", "initiatief.begeleiders_vte"];
const BY_DAYS = "dagen";
const WEEK = "uren_voltijds"; // hours of a full-time place
const DAYS = "dagen_voltijds"; // days of a full-time place
const PARTS = { uren: 4, dagen: 2 }; // how finely hours and days can be told: quarters and halves

const WORDS = {
  nl: {
    chart: (places) => `Begeleiders nodig voor ${places}, als meer mensen ze delen`, heads: "Koppen", much: "Begeleiders (vte)",
    base: "De basis alleen", now: "Uw initiatief nu", there: "de begeleiders die er zijn", asked: "wat de basis vraagt",
    open: "de bron geeft geen formule, dus geen lijn", evenly: "iedereen evenveel; wie minder werkt, komt minder halve dagen",
  },
  en: {
    chart: (places) => `Supervisors needed for ${places}, when more people share them`, heads: "Heads", much: "Supervisors (FTE)",
    base: "The base alone", now: "Your initiative now", there: "the supervisors that there are", asked: "what the base asks",
    open: "the source gives no formula, so no line", evenly: "everybody as much; who works less comes fewer half days",
  },
};

/** The figure; null while it is not known how many places and heads there are, and how long a full-time week is. */
export function equalPlaces({ answer, law, facts, under, values, lang }, { places: rule, heads: count, base, needed, sums }) {
  const worth = (name) => drawn(answer.rules[name].value);
  const [places, heads, week] = [worth(rule), worth(count), worth(WEEK)];
  const way = given(facts, COUNTING);
  if (!places || !heads || (way !== BY_DAYS && !week)) return null;
  const say = WORDS[lang];
  const spread = spreading({ facts, law, worth, places, sums, way, week });
  const from = Math.max(1, Math.ceil(places));
  const people = [...new Set([...steps(from, Math.max(MOST * from, heads)), Math.max(heads, from)])].sort((a, b) => a - b);
  const cases = people.map((number) => [number, spread(number)]);
  const series = under.map(({ title, law: by }) => {
    const points = cases.map(([number, told]) => [number, drawn(by.evaluate(told).rules[needed].value)]);
    const open = points.at(-1)[1] === null;
    return { title: title[lang], note: open ? say.open : undefined, points };
  });
  series.unshift({ title: say.base, points: cases.map(([number, told]) => [number, drawn(law.evaluate(told).rules[base].value)]) });
  const there = given(facts, THERE);
  const own = there === undefined ? worth(base) : drawn(there);
  if (own !== null) series.push({ title: say.now, note: there === undefined ? say.asked : say.there, points: [[heads, own]] });
  series.find(({ title }) => title === under.at(-1).title[lang]).note ??= say.evenly;
  const told = values.value(answer.rules.vte_getoond.value, ruleOf(law.data, "vte_getoond"));
  return lines({ title: say.chart(told), x: say.heads, y: say.much, series, lang });
}

/** Some whole numbers from one to another. */
function steps(from, to) {
  const step = Math.max(1, Math.ceil((to - from) / STEPS));
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);
}

/**
 * Gives the facts with the same places, shared as evenly by so many people as can be told: in quarters of an hour and in
 * half days.  Together that is always as much, so that no line moves by what is rounded.
 */
function spreading({ facts, law, worth, places, sums, way, week }) {
  const days = drawn(law.data.parameters.find(({ name }) => name === DAYS).rows.at(-1).value);
  const amounts = way === BY_DAYS
    ? { dagen: worth(sums.dagen) }
    : { uren: way === TOTAL ? places * week : worth(sums.uren), dagen: places * days };
  const shares = (by, count) => {
    const all = Math.round(amounts[by] * PARTS[by]);
    return (at) => String((Math.floor(all / count) + (at < all % count ? 1 : 0)) / PARTS[by]);
  };
  return (count) => {
    const told = Object.keys(amounts).map((by) => [`${by}_per_week`, shares(by, count)]);
    const workers = Array.from({ length: count }, (_, at) => Object.fromEntries(told.map(([key, share]) => [key, share(at)])));
    const total = way === TOTAL ? { [HEADS]: String(count) } : {};
    return { ...facts, initiatief: { ...facts.initiatief, ...total, [LIST]: workers } };
  };
}
