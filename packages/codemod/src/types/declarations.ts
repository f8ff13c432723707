import { parse } from "@babel/parser";
import type { ExternType, WasmImport, WasmModule } from "../wasm/module.ts";
import { readWasmModule } from "../wasm/module.ts";
import { stringImportType } from "./string-builtins.ts";
import { importType, isCallable, objectTypes, signature, valueType } from "./value-types.ts";

/** The beginning of every file that is written: others are not replaced. */
export const firstLine =
  "// Written by `import-phases types` from the binary beside it. Do not edit.";

/**
 * Writes the declarations of a WebAssembly module for TypeScript, as `x.d.wasm.ts`: what
 * `import { add } from "./x.wasm"` gives, and as the type `Imports` what has to be supplied to instantiate its source.
 *
 * @param bytes - The module.
 * @returns The text of the declaration file, the same for the same types of imports and exports.
 * @throws {WasmError} When the bytes are no WebAssembly module, or have types that are not known.
 * @see https://webassembly.github.io/esm-integration/js-api/#esm-integration
 */
export function wasmDeclarations(bytes: Uint8Array): string {
  const module = readWasmModule(bytes);
  const lines = [firstLine, ...exportLines(module)];
  if (module.imports.length > 0) lines.push("", ...importLines(module));
  return `${lines.join("\n")}\n`;
}

function exportLines({ exports, types }: WasmModule): string[] {
  const lines: string[] = [];
  const aliases: string[] = [];
  const names = new Set(exports.map(({ name }) => name));
  for (const { name, type } of exports) {
    if (isBindingName(name)) {
      lines.push(...declaration("export", name, type, types));
      continue;
    }
    const localName = unusedName(name, names);
    lines.push(...declaration("declare", localName, type, types));
    aliases.push(`${localName} as ${isIdentifierName(name) ? name : stringLiteral(name)}`);
  }
  // Without such a line all declarations of the file would be exported.
  lines.push(aliases.length > 0 ? `export { ${aliases.join(", ")} };` : "export {};");
  return lines;
}

function declaration(
  keyword: "export" | "declare",
  name: string,
  type: ExternType,
  types: WasmModule["types"],
): string[] {
  if (type.kind === "function") {
    if (isCallable(type.type))
      return [`${keyword} function ${name}${signature(type.type, ": ", types)};`];
    const comment = "/** JavaScript cannot call it: it takes or gives a v128 or an exception. */";
    return [comment, `${keyword} const ${name}: object;`];
  }
  if (type.kind !== "global") return [`${keyword} const ${name}: ${objectTypes[type.kind]};`];
  if (type.type === "none") {
    const comment = "/** JavaScript cannot read it: a ReferenceError. */";
    return [comment, `${keyword} const ${name}: never;`];
  }
  return [
    `${keyword} ${type.isMutable ? "let" : "const"} ${name}: ${valueType(type.type, types)};`,
  ];
}

function importLines({ imports, types }: WasmModule): string[] {
  const lines = [
    "/** What `WebAssembly.instantiate` needs beside the source. */",
    "export type Imports = {",
  ];
  for (const [module, members] of groupByModule(imports)) {
    const given = members.map(({ name }) => stringImportType(module, name));
    // What sources get by themselves need not be supplied.
    lines.push(`  ${stringLiteral(module)}${given.includes(undefined) ? "" : "?"}: {`);
    const seen = new Set<string>();
    for (const [index, { name, type }] of members.entries()) {
      const key = `${stringLiteral(name)}${given[index] === undefined ? "" : "?"}`;
      const line = `    ${key}: ${given[index] ?? importType(type, types)};`;
      if (seen.has(name)) continue;
      seen.add(name);
      lines.push(line);
    }
    lines.push("  };");
  }
  return [...lines, "};"];
}

function groupByModule(imports: readonly WasmImport[]): Map<string, WasmImport[]> {
  const groups = new Map<string, WasmImport[]>();
  for (const entry of imports) {
    const group = groups.get(entry.module);
    if (group) group.push(entry);
    else groups.set(entry.module, [entry]);
  }
  return groups;
}

function isIdentifierName(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u.test(name);
}

/** Whether a module can have a binding of this name. TypeScript keeps two more for itself. */
function isBindingName(name: string): boolean {
  if (!isIdentifierName(name) || name === "undefined" || name === "globalThis") return false;
  try {
    parse(`let ${name}`, { sourceType: "module" });
    return true;
  } catch {
    return false;
  }
}

function unusedName(name: string, used: Set<string>): string {
  const base = `_${name.replaceAll(/[^\w$]/g, "_")}`;
  let candidate = base;
  for (let count = 2; used.has(candidate); count++) candidate = `${base}${count}`;
  used.add(candidate);
  return candidate;
}

/** Names of WebAssembly may have any character; those that end lines in old readers are escaped. */
function stringLiteral(text: string): string {
  return JSON.stringify(text).replaceAll(/[\u2028\u2029\u0085]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
