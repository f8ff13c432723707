// `import data, { version } from "./data.json" as "json"`: the value, and its properties by name.
// The names differ from file to file, so there is no `exports`.
export function evaluateSync({ url, text }) {
  const value = parse(url, text);
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return { ...(isRecord ? value : {}), default: value };
}

function parse(url, text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SyntaxError(`${url}: ${cause.message}`, { cause });
  }
}
