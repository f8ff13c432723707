import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** What Jest's own extractor passes over: `import.source("…")`, and `import("…", options)`. */
const dynamicImports = /\bimport\s*(?:\.\s*source\s*)?\(\s*(["'`])([^"'`]+)\1\s*[,)]/g;

/**
 * Finds out which modules a file depends on, for `--watch`, `--onlyChanged` and `--findRelatedTests`.
 *
 * @param code - The text of the file.
 * @param path - Its path.
 * @param extractAsJest - Jest's own extractor.
 */
export function extract(
  code: string,
  path: string,
  extractAsJest: (code: string, path: string) => Set<string>,
): Set<string> {
  if (path.endsWith(".wasm")) return new Set(importedByWasm(path));
  const dependencies = extractAsJest(code, path);
  for (const [, , specifier] of code.matchAll(dynamicImports)) dependencies.add(specifier!);
  return dependencies;
}

function importedByWasm(path: string): string[] {
  try {
    const imports = WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(path)));
    return imports.map(({ module }) => module);
  } catch {
    // The test that loads it says so.
    return [];
  }
}

/** What Jest has found out is good for one version of this file. */
export function getCacheKey(): string {
  const { version } = createRequire(import.meta.url)("@import-phases/jest/package.json") as {
    readonly version: string;
  };
  return version;
}
