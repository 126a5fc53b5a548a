// What the form makes of cases, without a page: state, fragment, facts, answer, files.  Asked on the standard input.
import { readFileSync } from "node:fs";

const { folder, laws, cases, fragments = [], inputs = [] } = JSON.parse(readFileSync(0, "utf-8"));
const from = (name) => import(`file://${folder}/${name}`);
const [{ law, exact }, state, fragment, { yaml }, { feature }, { Values }, { groups }, { words }, { Phrases }] = await Promise.all(
  ["azrules.mjs", ...["case", "fragment", "yaml", "gherkin", "values", "groups", "words", "phrases"].map((name) => `form/${name}.mjs`)].map(from),
);

const plain = (value) =>
  value instanceof Map ? Object.fromEntries([...value].map(([key, one]) => [key, plain(one)])) : Array.isArray(value) ? value.map(plain) : value;
const shown = ({ date, name, labels, inputs: told, judged, readings }) => plain(new Map(Object.entries({ date, name, labels, inputs: told, judged, readings })));
const revived = (text) => JSON.parse(text, (_, value) => (typeof value?.exact === "string" ? exact(value.exact).toString() : value));

const shape = (one) =>
  typeof one !== "object" ? typeof one : Object.fromEntries(Object.entries(one).map(([key, part]) => [key, shape(part)]));

function reasons(data, answer, lang) {
  const phrases = new Phrases(data, new Values(data, lang), words(lang));
  const texts = ({ text, below = [] }) => [text, ...below.flatMap(texts)];
  const told = data.rules.filter(({ name }) => answer.rules[name].status !== "not_asked");
  return told.flatMap(({ name }) => phrases.lines(answer, name).flatMap(texts));
}

const read = laws.map((data) => law(data));
const told = cases.map(({ law: at, facts, readings = {} }) => {
  const data = laws[at];
  const asked = Object.keys(readings).length ? law(data, readings) : read[at];
  const kept = state.ofFacts(data, revived(facts)).with({ readings: new Map(Object.entries(readings)) });
  const written = fragment.write(kept, data);
  const again = fragment.read(written, data);
  const { facts: given, wrong } = state.facts(again.kept, asked);
  const answer = asked.evaluate(given);
  return {
    ...{ written, ignored: again.ignored, wrong: plain(wrong), rewritten: fragment.write(again.kept, data) },
    ...{ same: JSON.stringify(shown(kept)) === JSON.stringify(shown(again.kept)), report: answer.report("nl") },
    lines: ["nl", "en"].map((lang) => reasons(data, answer, lang)),
    ...{ yaml: yaml(given, asked, { readings: again.kept.readings }), feature: feature(given, asked, answer) },
  };
});

const parsed = fragments.map(({ law: at, text }) => {
  const { kept, ignored } = fragment.read(text, laws[at]);
  const { facts, wrong } = state.facts(kept, read[at]);
  read[at].evaluate(facts);
  return { kept: shown(kept), ignored, facts, wrong: plain(wrong), polluted: "polluted" in {} };
});

const typed = inputs.map(({ law: at, fact, input }) => {
  const { facts, wrong } = state.facts(new state.Case({ inputs: [[fact, input]] }), read[at]);
  return { facts, wrong: plain(wrong) };
});

const values = laws.map((data) => Object.fromEntries(["nl", "en"].map((lang) => [lang, new Values(data, lang)])));
const numbers = (inputs.length ? [] : laws).flatMap((data, at) =>
  data.parameters.flatMap(({ rows, ...of }) => rows.map(({ value }) => ["nl", "en"].map((lang) => values[at][lang].value(value, of)))),
);

console.log(JSON.stringify({ told, parsed, typed, numbers, groups: laws.map(groups), shapes: ["nl", "en"].map((lang) => shape(words(lang))), words: { nl: words("nl"), en: words("en") } }));
