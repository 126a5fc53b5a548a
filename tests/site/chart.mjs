// Draws the charts of the browser in node, with as much of a document as they need, and writes them as text.

class Element {
  constructor(tag) {
    this.tag = tag;
    this.attributes = [];
    this.content = [];
  }
  setAttribute(name, value) {
    this.attributes.push([name, value]);
  }
  append(...content) {
    this.content.push(...content);
  }
  toString() {
    const attributes = this.attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
    const content = this.content.map((one) => (one instanceof Element ? String(one) : escaped(one))).join("");
    return `<${this.tag}${attributes}>${content}</${this.tag}>`;
  }
}

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

globalThis.document = {
  createElement: (tag) => new Element(tag),
  createElementNS: (space, tag) => {
    if (space !== "http://www.w3.org/2000/svg") throw new Error(space);
    return new Element(tag);
  },
};

const { bars, lines } = await import("../../azrules/site/assets/chart.mjs");

const figures = [
  lines({
    title: "Supervisors <script>",
    x: "Heads",
    y: "Supervisors (FTE)",
    lang: "en",
    series: [
      { title: "Base", points: [[10, 2.5], [20, 2.5], [30, 2.5]] },
      { title: "Open", note: "not known from 20", points: [[10, 2.5], [20, null]] },
    ],
  }),
  bars({
    title: "Inkomen",
    parts: ["Uitkering", "Incentive"],
    bars: [{ title: "Met", values: [300, 100] }, { title: "Onbekend", values: [300, null] }],
    show: (value) => `€ ${value}`,
  }),
];
console.log(figures.map((figure) => String(figure).replaceAll("><", ">\n<")).join("\n\n"));
