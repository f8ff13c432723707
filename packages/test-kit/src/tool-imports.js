// Hooks of Node that give what Cloudflare, Vercel and Vite give for a `.wasm`.
const exportsByQuery = {
  "": "export default module;",
  "?module": "export default module;",
  "?init": "export default async (imports) => WebAssembly.instantiate(module, imports);",
};

export function load(url, context, next) {
  const [, file, query = ""] = /^([^?]*\.wasm)(\?\w+)?$/.exec(url) ?? [];
  if (!file || !exportsByQuery[query]) return next(url, context);
  const source = `import { readFileSync } from "node:fs";
const module = new WebAssembly.Module(readFileSync(new URL(${JSON.stringify(file)})));
${exportsByQuery[query]}`;
  return { format: "module", shortCircuit: true, source };
}
