// `import words from "./words.txt" as "text"`: the file as a string.
export const exports = ["default"];

export function evaluateSync({ text }) {
  return { default: text };
}
