/** The staffing calculator: how many supervisors the workers of an initiative ask, under each reading of the source. */

import { lines } from "../chart.mjs";
import { el } from "../form/dom.mjs";
import { Values } from "../form/values.mjs";
import { byTask, drawn, restsOn, ruleOf, tiles } from "./shared.mjs";

const SHARING = "aanvulling"; // the interpretation: what sharing places asks more
const [PLACES, HEADS, BASE, NEEDED, ENOUGH] = ["vte_getoond", "aantal_koppen", "basis_getoond", "omkadering_getoond", "dubbele_weging_gehaald"];
const WORKERS = "initiatief.medewerkers";
const MOST = 3; // times as many people as places, at the end of the chart

const WORDS = {
  nl: {
    workers: "De medewerkers", supervisors: "De begeleiding", readings: "Hoeveel begeleiders de dubbele weging vraagt",
    reading: "Zo gelezen", needed: "Nodig", enough: "Genoeg?", yes: "ja", no: "nee", unknown: "nog niet bekend", chosen: "(gekozen)",
    chart: (places) => `Begeleiders nodig voor ${places}, als meer mensen ze delen`,
    days: "wie minder werkt, komt minder dagen", yours: "Uw initiatief nu", heads: "Koppen", much: "Begeleiders (vte)",
    wait: "Vul de medewerkers in, dan komt hier een grafiek: hoeveel begeleiders er nodig zijn als meer mensen dezelfde plaatsen delen.",
  },
  en: {
    workers: "The workers", supervisors: "The supervision", readings: "How many supervisors the double weighting asks",
    reading: "Read as", needed: "Needed", enough: "Enough?", yes: "yes", no: "no", unknown: "not known yet", chosen: "(chosen)",
    chart: (places) => `Supervisors needed for ${places}, when more people share them`,
    days: "who works less comes on fewer days", yours: "Your initiative now", heads: "Heads", much: "Supervisors (FTE)",
    wait: "Fill in the workers, and a chart comes here: how many supervisors are needed when more people share the same places.",
  },
};

export function staffing(lang) {
  const say = WORDS[lang];
  const above = el("div", { class: "az-tool" });
  const below = el("div", { class: "az-tool" }, el("p", { class: "az-hint" }, say.wait));
  return {
    above,
    below,
    guided: false,
    order: (groups, data) => byTask(groups, data, tasks(data)),
    onAnswer(answer, law, facts) {
      const values = new Values(law.data, lang);
      const under = readings(law).map((reading) => ({ ...reading, answer: law.under(SHARING, reading.name).evaluate(facts) }));
      above.replaceChildren(numbers(answer, law, values), table(under, law, values, say, lang));
      below.replaceChildren(chart(answer, law, facts, values, say, lang) ?? el("p", { class: "az-hint" }, say.wait));
    },
  };
}

function tasks(data) {
  const counted = restsOn(data, [HEADS, PLACES]);
  const asked = restsOn(data, [ENOUGH]);
  return [
    { title: { nl: WORDS.nl.workers, en: WORDS.en.workers }, facts: counted },
    { title: { nl: WORDS.nl.supervisors, en: WORDS.en.supervisors }, facts: asked },
  ];
}

const readings = (law) => law.data.interpretations.find(({ name }) => name === SHARING).readings;

/** What was filled in, in numbers. */
function numbers(answer, law, values) {
  return tiles([PLACES, HEADS, BASE].map((name) => {
    const rule = ruleOf(law.data, name);
    const { value, status } = answer.rules[name];
    return { title: rule.title[values.lang], value: values.value(value, rule), state: status };
  }));
}

/** What each reading asks, and whether there is enough. */
function table(under, law, values, say, lang) {
  const needed = ruleOf(law.data, NEEDED);
  const enough = (value) => (value === null ? say.unknown : value ? say.yes : say.no);
  const rows = under.map(({ name, title, answer }) => {
    const chosen = law.readings[SHARING] === name;
    const worth = answer.rules[NEEDED].value;
    return el("tr", {},
      el("th", { scope: "row" }, title[lang], chosen ? ` ${say.chosen}` : ""),
      el("td", {}, worth === null ? say.unknown : values.value(worth, needed)),
      el("td", {}, enough(answer.rules[ENOUGH].value)),
    );
  });
  const head = el("thead", {}, el("tr", {}, [say.reading, say.needed, say.enough].map((text) => el("th", { scope: "col" }, text))));
  const told = el("table", {}, el("caption", {}, say.readings), head, el("tbody", {}, rows));
  return el("div", { class: "az-scroll", role: "region", "aria-label": say.readings, tabIndex: 0 }, told);
}

/** The same places shared by ever more people: what each reading asks then. */
function chart(answer, law, facts, values, say, lang) {
  const places = drawn(answer.rules[PLACES].value);
  const heads = drawn(answer.rules[HEADS].value);
  if (!places || !heads) return null;
  const { data } = law;
  const week = drawn(parameter(data, "dagen_voltijds"));
  const from = Math.max(1, Math.ceil(places));
  const people = [...new Set([...steps(from, Math.max(MOST * from, heads)), heads])].filter((one) => one >= from).sort((a, b) => a - b);
  const needed = (given, reading) => drawn(law.under(SHARING, reading).evaluate(given).rules[NEEDED].value);
  const cases = people.map((count) => [count, shared(facts, places, count, week)]);
  const series = readings(law).map(({ name, title }) => ({
    title: title[lang], note: say.days, points: cases.map(([count, given]) => [count, needed(given, name)]),
  }));
  const own = drawn(answer.rules[NEEDED].value);
  if (own !== null) series.push({ title: say.yours, points: [[heads, own]] });
  const told = values.value(answer.rules[PLACES].value, ruleOf(data, PLACES));
  return lines({ title: say.chart(told), x: say.heads, y: say.much, series, lang });
}

/** At most some thirty numbers from one to another. */
function steps(from, to) {
  const step = Math.max(1, Math.ceil((to - from) / 30));
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);
}

/** The facts with as many people who share the places by half days, as evenly as that can be. */
function shared(facts, places, count, week) {
  const halves = Math.round(places * week * 2);
  const [each, over] = [Math.floor(halves / count), halves % count];
  const workers = Array.from({ length: count }, (_, at) => ({ dagen_per_week: String((each + (at < over)) / 2) }));
  return { ...facts, initiatief: { ...facts.initiatief, telling: "dagen", [WORKERS.split(".")[1]]: workers } };
}

function parameter(data, name) {
  return data.parameters.find((one) => one.name === name).rows[0].value;
}
