/**
 * Fetches what can be searched when somebody searches, and not with every page: it is half of what a page would weigh.
 *
 * The theme asks for it as soon as a page is there, and offers no other way.  Its question waits here until the box is
 * used, or until the address says that something is searched.
 */
(() => {
  const { open, send } = XMLHttpRequest.prototype;
  const asked = new WeakSet();
  const waiting = [];
  let searching = new URLSearchParams(location.search).has("q");

  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    if (/\/search\/search_index\.json$/.test(String(url))) asked.add(this);
    return open.call(this, method, url, ...rest);
  };
  XMLHttpRequest.prototype.send = function (...body) {
    if (searching || !asked.has(this)) return send.apply(this, body);
    waiting.push(() => send.apply(this, body));
    return undefined;
  };

  const search = () => {
    searching = true;
    for (const ask of waiting.splice(0)) ask();
  };
  addEventListener("focusin", ({ target }) => {
    if (target.closest(".md-search")) search();
  });
  addEventListener("change", ({ target }) => {
    if (target.id === "__search") search();
  });
})();
