import { nodeBuiltin } from "./node-builtins.ts";

/** Globals that all hosts have, and that a test's own realm lacks where its environment is jsdom. */
type Global = "structuredClone" | "TextDecoder" | "TextEncoder";

function globalOf<Name extends Global>(name: Name): (typeof globalThis)[Name] {
  const own = (globalThis as Partial<typeof globalThis>)[name];
  return own ?? (nodeBuiltin("vm")!.runInThisContext(name) as (typeof globalThis)[Name]);
}

// The build puts them in the place of the globals, in what is for Jest.
export const structuredClone: typeof globalThis.structuredClone = globalOf("structuredClone");
export const TextDecoder: typeof globalThis.TextDecoder = globalOf("TextDecoder");
export const TextEncoder: typeof globalThis.TextEncoder = globalOf("TextEncoder");
