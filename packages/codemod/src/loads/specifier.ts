import { constantBindingOf, initOf, isAt, type NodePath } from "../program/node-path.ts";

/** The text of a string that is known when the program is written. */
export interface KnownString {
  readonly value: string;
  readonly quote: string;
}

/** Reads a string literal, a template without expressions, or a constant that is one. */
export function knownString(path: NodePath): KnownString | undefined {
  if (isAt(path, "StringLiteral")) {
    const raw = path.node.extra?.["raw"];
    return { value: path.node.value, quote: typeof raw === "string" ? raw.charAt(0) : '"' };
  }
  if (isAt(path, "TemplateLiteral") && path.node.expressions.length === 0) {
    const value = path.node.quasis[0]?.value.cooked;
    return value === undefined || value === null ? undefined : { value, quote: '"' };
  }
  const binding = constantBindingOf(path);
  const init = binding && initOf(binding, path);
  return init && !isAt(init, "Identifier") ? knownString(init) : undefined;
}

/** The path of a file in a URL: no scheme, no query, nothing that a URL reads in a way of its own. */
const plainPath = /^[\w@%~+.,()&=-][\w@%~+.,()&=/-]*$/;

/**
 * The specifier that names the same file as `new URL(url, import.meta.url)`.
 *
 * @returns The specifier, or the reason why there is none.
 */
export function specifierForURL(url: string): { specifier: string } | { reason: string } {
  if (/^[a-z][a-z\d+.-]*:/i.test(url) || url.startsWith("//")) {
    return { reason: "its URL is absolute, not relative to the module" };
  }
  if (url.startsWith("/")) return { reason: "its URL is relative to the root of the site" };
  if (/[?#]/.test(url)) {
    return { reason: "its URL has a query or a hash, which tools give a meaning of their own" };
  }
  if (!plainPath.test(url))
    return { reason: "its URL has characters that a specifier reads otherwise" };
  if (!url.endsWith(".wasm")) {
    return {
      reason: "its URL does not end in `.wasm`, by which engines and tools know WebAssembly",
    };
  }
  return { specifier: /^\.\.?\//.test(url) ? url : `./${url}` };
}

/** The name for a binding of the source: `./fib-fast.wasm` becomes `fibFastModule`. */
export function nameForSource(specifier: string): string {
  const file = specifier.slice(specifier.lastIndexOf("/") + 1).replace(/\.wasm$/, "");
  const words = file.split(/[^\p{ID_Continue}]+/u).filter((word) => word !== "");
  const [first = "wasm", ...others] = words;
  const upper = others.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const name = [first.charAt(0).toLowerCase() + first.slice(1), ...upper].join("");
  return /^\p{ID_Start}|^_/u.test(name) ? `${name}Module` : `wasm${name}Module`;
}
