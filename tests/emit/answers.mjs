// Answers many cases at once: laws, and cases of them, each with the facts that are told.
//
//   node tests/emit/answers.mjs < asked.json > answered.json

import { readFileSync } from "node:fs";
import { exact, InvalidFacts, law } from "../../azrules/emit/js/azrules.mjs";

const { laws, cases } = JSON.parse(readFileSync(0, "utf-8"));
const ready = laws.map((data) => law(data));

// The facts of a case stand as text, so that only they are looked through for exact numbers.
const revive = (_, value) => (value !== null && typeof value?.exact === "string" ? exact(value.exact) : value);

function answered({ law: at, facts, lang }) {
  try {
    return ready[at].evaluate(JSON.parse(facts, revive)).report(lang);
  } catch (error) {
    if (error instanceof InvalidFacts) return { problems: error.problems };
    throw error;
  }
}

process.stdout.write(JSON.stringify(cases.map(answered)));
