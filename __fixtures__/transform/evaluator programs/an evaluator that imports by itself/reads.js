import help from "./help.txt" as "reads";

export function evaluateSync({ text }) {
  return { default: `${help}: ${text}` };
}
