import "@import-phases/runtime/html";
import { defineEvaluator } from "@import-phases/runtime";

export const order = [];
const outcomes = {};
const nestedLoaded = new Promise((resolve) => {
  document.addEventListener("load", ({ target }) => target.id === "nested" && resolve(), true);
});

defineEvaluator("noted", {
  evaluate: async ({ url, text }) => {
    const name = new URL(url).pathname.split("/").pop();
    // The first takes longest: those that follow wait for it, but for what is `async`.
    if (name === "first.txt") await nestedLoaded;
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
      if (Object.keys(outcomes).length === 13) resolve(outcomes);
    };
    document.addEventListener(type, note, true);
  }
});

const create = (id) => Object.assign(document.createElement("script"), { id, type: "MODULE" });

addEventListener("DOMContentLoaded", () => {
  const added = create("added");
  added.setAttribute("as", "noted");
  added.setAttribute("href", "./added.txt");
  added.async = false;
  const completed = create("completed");
  completed.async = false;
  const nested = create("nested");
  nested.setAttribute("as", "noted");
  nested.setAttribute("src", "nested.txt");
  const parent = document.createElement("div");
  parent.append(nested);
  document.head.append(added, completed, parent);
  setTimeout(() => {
    completed.setAttribute("as", "noted");
    completed.setAttribute("href", "completed.txt");
    // It has been taken.
    added.setAttribute("href", "./missing.txt");
  });
});
