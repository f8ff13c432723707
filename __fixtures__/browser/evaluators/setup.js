import "@import-phases/runtime/html";
import { defineEvaluator } from "@import-phases/runtime";

export const order = [];
const outcomes = {};

defineEvaluator("noted", {
  evaluate: async ({ url, text }) => {
    const name = new URL(url).pathname.split("/").pop();
    // The first takes longest: those that follow wait for it.
    if (name === "first.txt") await fetch("./words.txt");
    order.push(`evaluated ${name}: ${text}`);
    return {};
  },
});

/** The outcomes of the scripts by their ids, once all are there. */
export const allOutcomes = new Promise((resolve) => {
  for (const type of ["load", "error"]) {
    const note = ({ target: { id }, error, isTrusted }) => {
      if (id === "") return;
      order.push(`${type} ${id}`);
      outcomes[id] = isTrusted ? "the browser's" : error ? `${error.name}: ${error.message}` : type;
      if (Object.keys(outcomes).length === 11) resolve(outcomes);
    };
    document.addEventListener(type, note, true);
  }
});
