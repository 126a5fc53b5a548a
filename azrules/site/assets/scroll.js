/** A table that is wider than the screen scrolls within its frame, which the theme makes; so it scrolls by keyboard too. */
addEventListener("load", () => {
  for (const frame of document.querySelectorAll(".md-typeset__scrollwrap")) frame.tabIndex = 0;
});
