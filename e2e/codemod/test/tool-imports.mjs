// Hooks of Node that give what Vercel and Vite give for a `.wasm`.
const loads = {
  "?module": "export default module;",
  "?init": "export default (imports) => WebAssembly.instantiate(module, imports);",
};

export function load(url, context, next) {
  const { search, pathname } = new URL(url);
  if (!pathname.endsWith(".wasm") || !loads[search]) return next(url, context);
  const source = `import { readFileSync } from "node:fs";
const module = new WebAssembly.Module(readFileSync(new URL(${JSON.stringify(url.replace(search, ""))})));
${loads[search]}`;
  return { format: "module", shortCircuit: true, source };
}
