/**
 * The functions of `wasm:js-string`, as JavaScript would write them, by their names.
 *
 * @see https://github.com/WebAssembly/js-string-builtins/blob/main/proposals/js-string-builtins/Overview.md
 */
const signatures: Readonly<Record<string, string>> = {
  cast: "(value: unknown) => string",
  test: "(value: unknown) => number",
  fromCharCodeArray: "(array: unknown, start: number, end: number) => string",
  intoCharCodeArray: "(string: string, array: unknown, start: number) => number",
  fromCharCode: "(code: number) => string",
  fromCodePoint: "(codePoint: number) => string",
  charCodeAt: "(string: string, index: number) => number",
  codePointAt: "(string: string, index: number) => number",
  length: "(string: string) => number",
  concat: "(first: string, second: string) => string",
  substring: "(string: string, start: number, end: number) => string",
  equals: "(first: string | null, second: string | null) => number",
  compare: "(first: string, second: string) => number",
};

/** The type of an import that every source gets by itself, and `undefined` for all others. */
export function stringImportType(module: string, name: string): string | undefined {
  if (module === "wasm:js/string-constants") return "string";
  if (module !== "wasm:js-string" || !Object.hasOwn(signatures, name)) return undefined;
  return signatures[name];
}
