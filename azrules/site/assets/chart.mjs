/**
 * Charts from numbers, drawn in the browser: lines, and bars in parts, each with the same numbers in a table.
 *
 * They look as those of azrules/site/drawing do and have the same classes.  Every text is set as text, so that none can
 * become a tag; no style is set, so that a strict policy holds.
 *
 * A number is what JavaScript draws; `show` says how it is written, where that is more exact.  null is not known: it is
 * not drawn, and the table says so.
 */

const SVG = "http://www.w3.org/2000/svg";
const SIZE = 13, SMALL = 12, TALL = 26, GAP = 16, KINDS = 6, MARKS = 12;
const WORDS = {
  nl: { table: "Dezelfde gegevens als tabel", unknown: "onbekend", together: "Samen", undrawn: "Niet getekend: " },
  en: { table: "The same data as a table", unknown: "unknown", together: "Together", undrawn: "Not drawn: " },
};
const SHAPES = [
  "M-4 0A4 4 0 1 0 4 0A4 4 0 1 0 -4 0Z", "M-4 -4H4V4H-4Z", "M0 -5L5 4H-5Z", "M0 -5L5 0L0 5L-5 0Z",
  "M-4 -4L4 4M4 -4L-4 4", "M0 -5V5M-5 0H5",
];

let drawn = 0; // so that the ids of two charts on a page differ

/**
 * Lines over the same axis.
 *
 * @param {object} chart
 * @param {string} chart.title
 * @param {string} chart.x what the horizontal axis counts
 * @param {string} chart.y what the vertical axis counts
 * @param {{title: string, note?: string, points: [number, number | null][]}[]} chart.series points from left to right; a
 *   line that is not known but in one of its points is not drawn, and the key says so
 * @param {"nl" | "en"} [chart.lang]
 * @param {(value: number) => string} [chart.show]
 * @returns {HTMLElement} a figure
 */
export function lines({ title, x, y, series: told, lang = "nl", show = shower(lang) }) {
  const isDrawn = ({ points }) => points.length === 1 || points.filter(([, number]) => known(number)).length > 1;
  const [series, undrawn] = [told.filter(isDrawn), told.filter((one) => !isDrawn(one))];
  const xs = [...new Set(told.flatMap((one) => one.points.map(([at]) => at)))].sort((a, b) => a - b);
  const ys = series.flatMap((one) => one.points.map(([, value]) => value)).filter(known);
  const value = (number) => (known(number) ? show(number) : WORDS[lang].unknown);
  const said = (points, at) => (points.has(at) ? value(points.get(at)) : "");
  const all = [...series, ...undrawn].map((one) => new Map(one.points));
  const draw = (width, height) => {
    const up = scale([0, ...ys], height - 44, 28, 6);
    const left = 14 + Math.max(...up.marks.map((mark) => wide(show(mark), SMALL)));
    const along = scale(xs, left, width - 30, Math.floor(width / 70), xs.every(Number.isInteger) ? 1 : 0);
    return [width, height, [
      words(y, 2, 12, { bold: true }),
      ...grid(along, up, show),
      words(x, (along.start + along.end) / 2, height - 5, { bold: true, anchor: "middle" }),
      ...series.map((one, at) => line(at, one.points, along, up)),
      ...ends(series, along, up),
    ]];
  };
  const head = [x, ...[...series, ...undrawn].map((one) => one.title)];
  const rows = xs.map((at) => [show(at), ...all.map((points) => said(points, at))]);
  const named = ({ title: name, note }) => (note ? `${name} (${note})` : name);
  const key = keyOf(series.map((one, at) => [at, named(one)]), true);
  key.append(...undrawn.map((one) => html("li", {}, [WORDS[lang].undrawn + named(one)])));
  return figure(title, [draw(700, 340), draw(320, 280)], key, table(title, head, rows), lang);
}

/**
 * Bars in parts, one below the other.  A bar of which a part is not known or below zero is not drawn; a part that is
 * undefined is not told apart: the other parts hold it.
 *
 * @param {object} chart
 * @param {string} chart.title
 * @param {string[]} chart.parts what each part is
 * @param {{title: string, values: (number | null | undefined)[], shown?: string}[]} chart.bars `shown` says the whole of a bar
 * @param {"nl" | "en"} [chart.lang]
 * @param {(value: number) => string} [chart.show]
 * @returns {HTMLElement} a figure
 */
export function bars({ title, parts, bars: told, lang = "nl", show = shower(lang) }) {
  const whole = (one) => one.values.every((value) => value === undefined || (known(value) && value >= 0));
  const sum = (one) => one.values.reduce((before, value) => before + (value ?? 0), 0);
  const saying = (one) => one.shown ?? (one.values.every(known) ? show(sum(one)) : WORDS[lang].unknown);
  const sums = told.filter(whole).map(sum);
  const draw = (width, beside) => {
    const most = Math.max(0, ...told.map((one) => wide(saying(one), SIZE)));
    const along = scale([0, ...sums], beside + 2, width - most - 8, 5);
    let y = 0;
    const rows = told.flatMap((one) => {
      const named = broken(one.title, (beside || width) - 8);
      const at = beside ? y + Math.max(0, (named.length * 17 - TALL) / 2) : y + named.length * 17 + 2;
      const text = named.map((row, number) => words(row, 2, y + (beside ? 16 : 12) + number * 17, { size: SIZE }));
      y = Math.max(y + named.length * 17, at + TALL) + GAP;
      return [...text, ...stack(whole(one) ? one.values : [], saying(one), along, at)];
    });
    return [width, y, rows];
  };
  const value = (number) => (known(number) ? show(number) : WORDS[lang].unknown);
  const rows = told.map((one) => [one.title, ...one.values.map(value), saying(one)]);
  const key = parts.map((part, at) => [at, part]).filter(([at]) => told.some((one) => one.values[at]));
  return figure(
    title, [draw(700, 200), draw(320, 0)], keyOf(key, false), table(title, ["", ...parts, WORDS[lang].together], rows), lang,
  );
}

// ------------------------------------------------------------------------------------------------------------- pieces

function stack(values, shown, along, y) {
  const pieces = [];
  let done = 0, below = 0;
  values.forEach((value, at) => {
    if (!value) return;
    const [left, right] = [along.at(done), along.at(done + value)];
    done += value;
    const part = { x: left, y, width: Math.max(right - left, 1), height: TALL, class: `az-fill-${(at % KINDS) + 1}` };
    pieces.push(svg("rect", part));
    if (right - left >= 14) {
      pieces.push(words(letter(at), (left + right) / 2, y + 17, { bold: true, anchor: "middle", class: "az-in-bar" }));
    } else {
      below = Math.max(below, (left + right) / 2 - 5);
      pieces.push(words(letter(at), below, y + TALL + 12, { bold: true }));
      below += 12;
    }
  });
  return [...pieces, words(shown, along.at(done) + 5, y + 17, { bold: true, size: SIZE })];
}

function grid(along, up, show) {
  return [
    ...up.marks.flatMap((mark) => [
      path([[along.start - 4, up.at(mark)], [along.end, up.at(mark)]], mark === 0 ? "az-axis" : "az-grid"),
      words(show(mark), along.start - 7, up.at(mark) + 4, { anchor: "end" }),
    ]),
    ...along.marks.flatMap((mark) => [
      path([[along.at(mark), up.start], [along.at(mark), up.start + 4]], "az-axis"),
      words(show(mark), along.at(mark), up.start + 17, { anchor: "middle" }),
    ]),
  ];
}

/** A line for each run of numbers that are known, with its marks. */
function line(at, points, along, up) {
  const runs = [[]];
  for (const [x, y] of points) {
    if (known(y)) runs.at(-1).push([along.at(x), up.at(y)]);
    else runs.push([]);
  }
  const places = runs.flat();
  const every = Math.ceil(places.length / MARKS) || 1;
  return svg("g", { class: `az-series-${(at % KINDS) + 1}` }, [
    ...runs.filter((run) => run.length > 1).map((run) => path(run, "az-line")),
    ...places.filter((_, number) => number % every === 0).map(([x, y]) => mark(at, x, y)),
  ]);
}

const mark = (at, x, y) => svg("path", { d: SHAPES[at % KINDS], transform: `translate(${x} ${y})`, class: "az-mark" });

/** The letter of each line behind its last number; where they would cover each other, one below the other. */
function ends(series, along, up) {
  const last = series.map((one) => one.points.filter(([, y]) => known(y)).at(-1));
  const places = last.flatMap((point, at) => (point ? [[up.at(point[1]), along.at(point[0]), at]] : []));
  const others = series.flatMap(({ points }) => points.filter(([, number]) => known(number)).map(([at, number]) => [along.at(at), up.at(number)]));
  const free = (y, x) => clear(y, others.filter((one) => one[0] === x && one[1] !== y).map((one) => one[1]), up.end);
  let next = 0;
  return places.sort((a, b) => a[0] - b[0]).map(([y, x, at]) => {
    if (x !== along.end) {
      const [right, down] = free(y, x);
      return words(letter(at), x + right, y + down, { bold: true, anchor: "middle" });
    }
    const base = Math.max(y + 4, next);
    next = base + 14;
    return words(letter(at), x + 9, base, { bold: true });
  });
}

/** How far from its mark a letter stands: above, below or behind it, where it is clear of other marks and of the top. */
function clear(y, others, top) {
  const room = ([, down]) => (y + down < top ? -1 : Math.min(...others.map((other) => Math.abs(other + 4 - y - down))));
  return [[0, -12], [0, 20], [14, 4]].reduce((best, one) => (room(one) > room(best) ? one : best));
}

function keyOf(titles, withLines) {
  return html("ul", { class: "az-key" }, titles.map(([at, title]) => {
    const kind = (at % KINDS) + 1;
    const sample = withLines
      ? svg("g", { class: `az-series-${kind}` }, [path([[1, 8], [35, 8]], "az-line"), mark(at, 18, 8)])
      : svg("rect", { x: 1, y: 1, width: 34, height: 14, class: `az-fill-${kind}` });
    const small = { viewBox: "0 0 36 16", width: 36, height: 16, "aria-hidden": "true", class: "az-sample" };
    return html("li", {}, [svg("svg", small, [sample]), html("strong", {}, [letter(at)]), ` ${title}`]);
  }));
}

function table(title, head, rows) {
  const top = html("tr", {}, head.map((cell) => (cell ? html("th", { scope: "col" }, [cell]) : html("td", {}))));
  const body = rows.map(([first, ...rest]) =>
    html("tr", {}, [html("th", { scope: "row" }, [first]), ...rest.map((cell) => html("td", {}, [cell]))]));
  const told = html("table", { class: "az-table" }, [html("thead", {}, [top]), html("tbody", {}, body)]);
  return html("div", { class: "az-scroll", role: "group", tabindex: 0, "aria-label": title }, [told]);
}

function figure(title, canvases, key, data, lang) {
  drawn += 1;
  const drawings = ["wide", "narrow"].map((shape, at) => {
    const [width, height, content] = canvases[at];
    const id = `az-chart-${drawn}-${shape}`;
    const named = svg("title", { id }, [title]);
    const size = { viewBox: `0 0 ${width} ${height}`, width, height };
    return svg("svg", { ...size, role: "img", class: `az-${shape}`, "aria-labelledby": id }, [named, ...content]);
  });
  const told = html("details", { class: "az-alternative" }, [html("summary", {}, [WORDS[lang].table]), data]);
  return html("figure", { class: "az-figure az-chart" }, [html("figcaption", {}, [title]), ...drawings, key, told]);
}

// ------------------------------------------------------------------------------------------------- numbers and letters

const known = (value) => value !== null && value !== undefined;
const letter = (at) => (at < 26 ? String.fromCharCode(65 + at) : String(at + 1));
const wide = (text, size) => Math.ceil([...text].length * size * 0.62);

function shower(lang) {
  const locale = lang === "nl" ? "nl-BE" : "en";
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: "always" });
  return (value) => format.format(value);
}

/** Numbers on a line, with marks at round ones that are at least so far apart. */
function scale(numbers, start, end, most, least = 0) {
  let low = Math.min(...numbers), high = Math.max(...numbers);
  if (!numbers.length) [low, high] = [0, 1];
  if (low === high) high = low + 1;
  let step = round(Math.max((high - low) / most, least));
  const first = () => Math.floor(low / step) * step, last = () => Math.ceil(high / step) * step;
  if ((last() - first()) / step > most) step = round((last() - first()) / most);
  [low, high] = [first(), last()];
  const count = Math.round((high - low) / step) + 1;
  const marks = Array.from({ length: count }, (_, at) => Number((low + at * step).toPrecision(12)));
  return { start, end, marks, at: (number) => Math.round(start + ((number - low) / (high - low)) * (end - start)) };
}

function round(least) {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * [1, 2, 5, 10].find((times) => power * times >= least * (1 - 1e-9));
}

function broken(text, room) {
  const rows = [""];
  for (const word of text.split(/\s+/)) {
    const longer = `${rows.at(-1)} ${word}`.trim();
    if (wide(longer, SIZE) <= room || !rows.at(-1)) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}

// ----------------------------------------------------------------------------------------------------------- elements

function words(text, x, y, { bold = false, size = SMALL, anchor, class: class_ = "az-text" } = {}) {
  const weight = bold ? { "font-weight": "bold" } : {}, anchored = anchor ? { "text-anchor": anchor } : {};
  return svg("text", { x, y, class: class_, "font-size": size, ...weight, ...anchored }, [text]);
}

function path(points, class_) {
  return svg("path", { d: `M${points.map((point) => point.join(" ")).join("L")}`, class: class_ });
}

const svg = (tag, attributes, content) => filled(document.createElementNS(SVG, tag), attributes, content);
const html = (tag, attributes, content) => filled(document.createElement(tag), attributes, content);

/** The element with its attributes and its content: elements, and texts that stay texts. */
function filled(element, attributes, content = []) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...content);
  return element;
}
