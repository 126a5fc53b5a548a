/** The laws of a rule set: one file for each period within which nothing changes but the day itself. */

import { law } from "../azrules.mjs";

/** The list of laws at an address. */
export async function open(address) {
  const url = new URL(address, document.baseURI);
  const index = await json(url);
  if (index.format !== "1") throw new TypeError(`a list of laws in format 1 is read, not in ${index.format}`);
  return new Laws(url, index.laws);
}

async function json(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
}

class Laws {
  constructor(url, periods) {
    this.url = url;
    this.periods = periods;
    this.first = periods[0].from;
    this.last = periods.at(-1).to;
    this.files = new Map();
    this.kept = new Map();
  }

  /** The period of a day; undefined where the rule set does not hold. */
  period(day) {
    return this.periods.find(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));
  }

  /** The day, or the nearest on which the rule set holds. */
  nearest(day) {
    if (this.last !== null && day > this.last) return this.last;
    return this.first !== null && day < this.first ? this.first : day;
  }

  /** The data of the law on a day on which the rule set holds. */
  async data(day) {
    const { file } = this.period(day);
    if (!this.files.has(file)) this.files.set(file, json(new URL(file, this.url)));
    try {
      return await this.files.get(file);
    } catch (error) {
      this.files.delete(file); // so that a next time can succeed
      throw error;
    }
  }

  /** The law of a day under other readings than the usual ones, made once. */
  async on(day, readings) {
    const key = JSON.stringify([day, ...readings]);
    if (!this.kept.has(key)) {
      if (this.kept.size > 20) this.kept.clear();
      this.kept.set(key, law(await this.data(day), Object.fromEntries(readings), day));
    }
    return this.kept.get(key);
  }
}

/** The day that it is for whoever looks at the page. */
export function today() {
  const now = new Date();
  const two = (number) => `${number}`.padStart(2, "0");
  return `${`${now.getFullYear()}`.padStart(4, "0")}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
