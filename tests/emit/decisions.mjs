// Answers decision models: dmn-moddle reads them, feelin evaluates their FEEL.  What is asked comes in on standard input.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const npm = createRequire(new URL("../npm/package.json", import.meta.url));
const from = (name) => import(pathToFileURL(npm.resolve(name)));
const { DmnModdle } = await from("dmn-moddle");
const { evaluate, unaryTest } = await from("feelin");

// dmn-moddle knows 1.3, whose elements are the same as far as they are used here; the XSD of 1.5 holds them to 1.5.
const asOf13 = (xml) => xml.replaceAll("DMN/20230324/", "DMN/20191111/");

async function read(xml) {
  const { rootElement, warnings } = await new DmnModdle().fromXML(asOf13(xml));
  const of = (kind) => rootElement.drgElement.filter((one) => one.$type === `dmn:${kind}`);
  return {
    warnings: warnings.map((one) => one.message),
    inputs: of("InputData"),
    functions: of("BusinessKnowledgeModel"),
    decisions: of("Decision"),
  };
}

function value(text, context) {
  return evaluate(text, context).value;
}

// The value of a decision table: of the rows that fit, which must agree, and of which there may be only one if UNIQUE.
function decided(table, context) {
  const found = table.input.map((input) => value(input.inputExpression.text, context));
  const fits = ({ text }, at) => text === "-" || unaryTest(text, { "?": found[at] }).value === true;
  const values = table.rule.filter((row) => row.inputEntry.every(fits)).map((row) => value(row.outputEntry[0].text, context));
  const most = table.hitPolicy === "ANY" ? new Set(values).size : values.length;
  if (most > 1) throw new Error(`${values.length} rows fit`);
  return values.length ? values[0] : null;
}

// What a decision may use: what it says that it requires, and nothing else.
function required(decision, known) {
  const needs = [
    ...(decision.informationRequirement ?? []).map((one) => one.requiredDecision ?? one.requiredInput),
    ...(decision.knowledgeRequirement ?? []).map((one) => one.requiredKnowledge),
  ];
  return Object.fromEntries(needs.map(({ href }) => known.get(href.slice(1))));
}

function answers({ inputs, functions, decisions }, given) {
  const known = new Map();
  for (const { encapsulatedLogic: logic, id, name } of functions) {
    const names = logic.formalParameter.map((one) => one.name);
    const called = (...args) => value(logic.body.text, Object.fromEntries(names.map((one, at) => [one, args[at]])));
    known.set(id, [name, called]);
  }
  for (const { id, name, variable } of inputs) {
    const told = given[name] ?? null;
    known.set(id, [name, variable.typeRef === "date" && told !== null ? value(`date("${told}")`, {}) : told]);
  }
  const found = {};
  for (const decision of decisions) {
    const { id, name, decisionLogic: logic } = decision;
    const context = required(decision, known);
    found[name] = logic.$type === "dmn:DecisionTable" ? decided(logic, context) : value(logic.text, context);
    known.set(id, [name, found[name]]);
  }
  return found;
}

const { models, cases } = JSON.parse(readFileSync(0, "utf8"));
const known = await Promise.all(models.map(read));
const warnings = known.flatMap((one) => one.warnings);
process.stdout.write(JSON.stringify({ warnings, answers: cases.map(({ model, given }) => answers(known[model], given)) }));
