/**
 * What a tab of the browser remembers of a form: one text, until the tab is closed or somebody clears it.
 *
 * It is read as a stranger's: whoever uses it must check it.  A browser may refuse to remember anything.
 */

export class Memory {
  constructor(name) {
    this.key = `azrules/${name}`;
  }

  /** The text; null where there is none. */
  get() {
    try {
      return sessionStorage.getItem(this.key);
    } catch {
      return null;
    }
  }

  /** Remembers a text; null forgets it.  Gives whether the browser does so. */
  set(text) {
    try {
      if (text === null) sessionStorage.removeItem(this.key);
      else sessionStorage.setItem(this.key, text);
      return true;
    } catch {
      return false;
    }
  }
}
