import help from "./help.txt" as "own";

export function evaluateSync({ text }) {
  return { default: text.trim() };
}

export { help };
