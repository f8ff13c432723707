// Two parts that change after the evaluation, as live bindings do.
export const exports = ["with space", "increment", "count"];

export function evaluateSync({ text }) {
  const result = {
    count: Number(text),
    increment() {
      if (this !== undefined) throw new Error("this");
      result.count += 1;
      result["with space"] = `after ${result.count}`;
    },
    "with space": "before",
  };
  return result;
}
