/** A form on paper: the answer, why, and what was filled in, and nothing else of the page. */

import { alone, aroundPrint } from "./page.mjs";

const TOLD = ["not_fulfilled", "fault"]; // how the rules stand whose reasons are told on paper

/** Prints a form alone once something is filled in (`isFilled()`), and unfolded as far as paper needs it. */
export function onPaper(element, isFilled) {
  let restore = null;
  aroundPrint(
    () => {
      if (restore || !isFilled()) return;
      const undo = [alone(element), unfold(element)];
      restore = () => undo.forEach((one) => one());
    },
    () => {
      restore?.();
      restore = null;
    },
  );
}

/** Opens what belongs on paper; gives what folds it again. */
function unfold(element) {
  const opened = [];
  for (let folded; (folded = [...element.querySelectorAll("details:not([open])")].filter(belongs)).length; ) {
    for (const fold of folded) {
      fold.open = true;
      fold.dispatchEvent(new Event("toggle")); // the browser tells it later, and what is folded is made when it is opened
      opened.push(fold);
    }
  }
  return () => opened.forEach((fold) => (fold.open = false));
}

/** What is not known yet is not asked of paper, nor the reasons of what is as it should be. */
function belongs(fold) {
  if (fold.closest(".az-left, .az-reasons, ol.az-rules, .az-alternative, [data-key='missing'], [data-key='unsettled']")) return false;
  return !fold.matches(".az-rule") || TOLD.includes(fold.dataset.status);
}
