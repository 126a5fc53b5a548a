/** The staffing calculator: how many supervisors the workers of an initiative ask, under each reading of the source. */

import { el, later } from "../form/dom.mjs";
import { Values } from "../form/values.mjs";
import { equalPlaces } from "./equal.mjs";
import { Result, bindsOf, brackets, byTask, drawn, forceOf, given, layout, less, page, restsOn, ruleOf, standing, tiles, titled } from "./shared.mjs";
import { Workers } from "./workers.mjs";

const SHARING = "aanvulling"; // the interpretation: what sharing places asks more
const [PLACES, HEADS, HOURS, DAYS] = ["vte_getoond", "aantal_koppen", "uren_samen", "dagen_samen"];
const [BASE, ENOUGH_FOR_BASE] = ["basis_getoond", "basis_gehaald"];
const [NEEDED, NEEDED_EXACT, ENOUGH] = ["omkadering_getoond", "omkadering_min", "dubbele_weging_gehaald"];
const [MORE, NO_FORMULA] = ["meer_dan_de_basis", "aanvullend_zonder_formule"];
const [COUNTING, LIST, THERE] = ["initiatief.telling", "initiatief.medewerkers", "initiatief.begeleiders_vte"];
const TOTALS = ["initiatief.azm_vte", "initiatief.koppen"];
const [BY_HOURS, BY_DAYS] = ["uren", "dagen"];
const [HOURS_KEY, DAYS_KEY] = ["uren_per_week", "dagen_per_week"];
const DRAWING = 150; // milliseconds without a change before the chart is drawn

const WORDS = {
  nl: {
    result: "Hoeveel begeleiding", workers: "De medewerkers", supervisors: "De begeleiding", places: "Plaatsen", heads: "Koppen",
    needed: "Nodig voor de basis", there: "Begeleiders nu", nothing: "–", together: (count, much) => `Samen: ${count}, ${much}`,
    begin: "Vul de medewerkers en de begeleiders in.",
    both: "Genoeg begeleiders", short: (much) => `${much} te kort voor de basis`, shortMore: (much) => `Genoeg voor de basis, ${much} te kort voor de dubbele weging`,
    base: "Genoeg voor de basis; voor de dubbele weging is dat niet te zeggen", notMore: "Genoeg voor de basis, maar niet meer dan de basis", wait: (much) => `${much} nodig voor de basis`,
    readings: "Nodig als meer mensen de plaatsen delen", norms: "Wat de bron vraagt", chosen: "zo rekent dit formulier nu",
    asks: (much) => `${much} nodig`, enough: (much) => `${much} over`, exactly: "precies genoeg", hardly: "minder dan 0,01 vte", tooFew: (much) => `${much} te kort`,
    aboveBase: (much) => `Meer dan ${much}; hoeveel meer, is niet te zeggen.`, askDays: "Vul ook de dagen per week in", unknown: "Nog niet te zeggen",
    list: "Daarvoor is elke medewerker apart nodig, met uren en dagen.",
    waiting: "Zodra de medewerkers zijn ingevuld, komt hier een grafiek: hoeveel begeleiders er nodig zijn als meer mensen dezelfde plaatsen delen.",
  },
  en: {
    result: "How much supervision", workers: "The workers", supervisors: "The supervision", places: "Places", heads: "Heads",
    needed: "Needed for the base", there: "Supervisors now", nothing: "–", together: (count, much) => `Together: ${count}, ${much}`,
    begin: "Fill in the workers and the supervisors.", both: "Enough supervisors", short: (much) => `${much} too few for the base`,
    shortMore: (much) => `Enough for the base, ${much} too few for the double weighting`,
    base: "Enough for the base; for the double weighting that cannot be said", notMore: "Enough for the base, but not more than the base", wait: (much) => `${much} needed for the base`,
    readings: "Needed when more people share the places", norms: "What the source asks", chosen: "how this form counts now",
    asks: (much) => `${much} needed`, enough: (much) => `${much} to spare`, exactly: "just enough", hardly: "less than 0.01 FTE", tooFew: (much) => `${much} too few`,
    aboveBase: (much) => `More than ${much}; how much more cannot be said.`, askDays: "Fill in the days per week too", unknown: "Cannot be said yet",
    list: "For that each worker is needed apart, with hours and days.",
    waiting: "As soon as the workers are filled in, a chart comes here: how many supervisors are needed when more people share the same places.",
  },
};

export function staffing(form, lang) {
  const tool = new Staffing(form, lang);
  return {
    guided: false,
    result: tool.result.element,
    layout: layout(tool.result, tool.below, lang),
    controls: { [LIST]: (...about) => (tool.list = new Workers(...about)) },
    order: (groups, data) => byTask(groups, tasks(data)),
    onAnswer: (...told) => tool.show(...told),
  };
}

function tasks(data) {
  const both = (key) => ({ nl: WORDS.nl[key], en: WORDS.en[key] });
  return [
    { title: both("workers"), facts: restsOn(data, [HEADS, PLACES]) },
    { title: both("supervisors"), facts: restsOn(data, [ENOUGH]) },
  ];
}

class Staffing {
  constructor(form, lang) {
    Object.assign(this, { form, lang, say: WORDS[lang], asked: false });
    this.result = new Result(this.say.result, lang);
    this.below = el("div", { class: "az-below" });
    this.drawSoon = later(DRAWING, () => this.draw());
  }

  /** Shows an answer; gives its headline, to be announced. */
  show(answer, law, facts) {
    Object.assign(this, { answer, law, facts, values: new Values(law.data, this.lang) });
    this.under = law.data.interpretations.find(({ name }) => name === SHARING).readings.map((reading) => {
      const by = law.under(SHARING, reading.name);
      return { ...reading, law: by, answer: by.evaluate(facts) };
    });
    this.ask();
    const [holds, said] = this.verdict();
    this.result.show(law.data.status, holds, said, this.numbers(), this.readings());
    this.drawSoon();
    return said;
  }

  worth = (name) => this.answer.rules[name].value;
  much = (value) => this.values.number(value, ruleOf(this.law.data, BASE).unit);

  /** Shows only the questions of the way of counting that was chosen. */
  ask() {
    const way = given(this.facts, COUNTING);
    const byList = way === BY_HOURS || way === BY_DAYS;
    const rows = given(this.facts, LIST) ?? [];
    const withDays = way === BY_DAYS || this.asked || rows.some((row) => DAYS_KEY in row);
    const unit = this.under.some(({ name, answer }) => name === this.law.readings[SHARING] && needsList(answer));
    const hide = (name, hidden) => (this.form.querySelector(`[data-fact="${name}"]`).hidden = hidden);
    hide(LIST, !byList && !(way && unit));
    for (const name of TOTALS) hide(name, !way || byList);
    this.list.hide([way === BY_DAYS ? HOURS_KEY : "", withDays || !byList ? "" : DAYS_KEY]);
    const sum = { [BY_HOURS]: HOURS, [BY_DAYS]: DAYS }[way];
    const told = sum && this.worth(sum) !== null && rows.length > 0;
    this.list.total(told ? this.say.together(this.told(HEADS), this.told(sum)) : "");
  }

  told(name) {
    return this.values.value(this.worth(name), ruleOf(this.law.data, name));
  }

  verdict() {
    const { say } = this;
    const [enough, forBase, more] = [ENOUGH, ENOUGH_FOR_BASE, MORE].map(this.worth);
    if (forBase === null) return [null, this.worth(BASE) === null ? say.begin : say.wait(this.told(BASE))];
    if (!forBase) return [false, say.short(this.gap(this.worth(BASE)))];
    if (enough === false) return [false, say.shortMore(this.gap(this.worth(NEEDED)))];
    if (more === false) return [false, say.notMore];
    return enough ? [true, say.both] : [null, say.base];
  }

  /**
   * How far what there is lies from what is needed, both as they are shown: who subtracts them finds the same.  What is
   * shown is rounded; where it hides the difference, that is less than a hundredth.
   */
  gap(needed) {
    const [short, over] = [less(needed, given(this.facts, THERE)), less(given(this.facts, THERE), needed)];
    return short === "0" ? this.say.hardly : this.much(drawn(short) > 0 ? short : over);
  }

  /** The norms, with how strongly each speaks. */
  norms() {
    return el("section", { class: "az-norms" }, el("h3", {}, this.say.norms), [ENOUGH_FOR_BASE, MORE, ENOUGH].map((name) => {
      const rule = ruleOf(this.law.data, name);
      return standing(this.worth(name), titled(this.form, rule, this.lang), forceOf(rule, this.lang), " ", bindsOf(rule, this.lang));
    }), brackets(this.lang));
  }

  numbers() {
    const { say } = this;
    const there = given(this.facts, THERE);
    const known = (name) => (this.worth(name) === null ? say.nothing : this.told(name));
    return tiles([
      ...[[PLACES, say.places], [HEADS, say.heads], [BASE, say.needed]].map(([name, title]) =>
        ({ title, value: name === HEADS ? (this.worth(name) ?? say.nothing) : known(name), href: page(this.form, name) })),
      { title: say.there, value: there === undefined ? say.nothing : this.much(String(there)) },
    ]);
  }

  /** What each reading of the source asks, and whether that is there. */
  readings() {
    const { say, lang } = this;
    const lines = this.under.map(({ name, title, answer }) => el("li", { "data-reading": name },
      el("p", { class: "az-reading" }, title[lang], name === this.law.readings[SHARING] && el("span", { class: "az-hint" }, ` (${say.chosen})`)),
      this.reading(answer)));
    return el("section", { class: "az-readings" }, el("h3", {}, say.readings), el("ul", {}, lines));
  }

  reading(answer) {
    const { say, lang } = this;
    const [needed, enough] = [answer.rules[NEEDED_EXACT].value, answer.rules[ENOUGH].value];
    if (needed === null) return this.open(answer, enough);
    const shown = answer.rules[NEEDED].value;
    const asks = say.asks(this.much(shown));
    const binds = [" ", bindsOf(ruleOf(this.law.data, NEEDED_EXACT), lang)];
    if (enough === null) return standing(null, asks, ...binds);
    const isExact = less(given(this.facts, THERE), needed) === "0";
    const how = !enough ? say.tooFew(this.gap(shown)) : isExact ? say.exactly : say.enough(this.gap(shown));
    return standing(enough, asks, ": ", el("strong", {}, how), ...binds);
  }

  /** Why it is not known what is needed. */
  open(answer, enough) {
    const { say, lang } = this;
    const base = answer.rules[BASE].value;
    if (base === null) return standing(null, say.unknown);
    if (needsDays(answer) && given(this.facts, COUNTING) === BY_HOURS) return standing(null, this.daysButton());
    if (needsList(answer)) return standing(null, say.list);
    const question = ruleOf(this.law.data, NO_FORMULA).open_question[lang];
    return standing(enough, say.aboveBase(this.told(BASE)), " ", question);
  }

  daysButton() {
    const act = () => {
      this.asked = true;
      this.ask();
      this.list.go(0, this.list.columns.findIndex(({ key }) => key === DAYS_KEY) + 1);
    };
    return el("button", { type: "button", class: "az-link", onclick: act }, this.say.askDays);
  }

  draw() {
    const figure = equalPlaces(this, { places: "aantal_vte", heads: HEADS, base: BASE, needed: NEEDED, sums: { [BY_HOURS]: HOURS, [BY_DAYS]: DAYS } });
    this.below.replaceChildren(figure ?? el("p", { class: "az-hint" }, this.say.waiting), this.norms());
  }
}

const needsList = (answer) => answer.missing.some((name) => name.startsWith(LIST));
const needsDays = (answer) => answer.missing.some((name) => name.startsWith(LIST) && name.endsWith(DAYS_KEY));
