import { readSections, WasmError } from "./wasm/binary.ts";
import { readImportModules } from "./wasm/module.ts";

const sectionName = "evaluatorattributes";

/**
 * Writes into a WebAssembly module by which evaluators its imports are evaluated: its custom section
 * `evaluatorattributes`. All other bytes stay as they are. A section that is there already is
 * replaced where it stands; a new one comes last.
 *
 * @param bytes - The module.
 * @param imports - Evaluator attributes by the names of the imported modules. Without any, the
 *   section is taken away.
 * @returns The module with the section.
 * @throws {WasmError} When the bytes are no WebAssembly module, or it imports nothing from one of the names.
 * @see docs/evaluator-section.md
 */
export function annotateEvaluatorAttributes(
  bytes: Uint8Array,
  imports: Readonly<Record<string, string>>,
): Uint8Array {
  const sections = readSections(bytes);
  const entries = Object.entries(imports);
  if (entries.length > 0) refuseUnknownModules(Object.keys(imports), readImportModules(bytes));
  const existing = sections.filter(({ name }) => name === sectionName);
  const section = entries.length > 0 ? encodeSection(entries) : [];
  const place = existing[0]?.start ?? bytes.length;
  const parts: Uint8Array[] = [bytes.subarray(0, place), Uint8Array.from(section)];
  let position = place;
  for (const { start, end } of existing) {
    parts.push(bytes.subarray(position, start));
    position = end;
  }
  parts.push(bytes.subarray(position));
  return concatenate(parts);
}

function refuseUnknownModules(names: readonly string[], modules: ReadonlySet<string>): void {
  const unknown = names.filter((name) => !modules.has(name));
  if (unknown.length === 0) return;
  const known = modules.size > 0 ? `It imports from ${quoted(modules)}.` : "It imports nothing.";
  throw new WasmError(`It does not import from ${quoted(unknown)}. ${known}`);
}

function quoted(names: Iterable<string>): string {
  return Array.from(names, (name) => JSON.stringify(name)).join(", ");
}

function encodeSection(entries: readonly [string, string][]): number[] {
  const names = entries.flatMap(([module, attribute]) => [
    ...encodeName(module),
    ...encodeName(attribute),
  ]);
  const contents = [...encodeName(sectionName), ...encodeNumber(entries.length), ...names];
  return [0, ...encodeNumber(contents.length), ...contents];
}

function encodeName(name: string): number[] {
  const bytes = new TextEncoder().encode(name);
  return [...encodeNumber(bytes.length), ...bytes];
}

/** An unsigned LEB128 number. */
function encodeNumber(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...encodeNumber(value >>> 7)];
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const output = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let position = 0;
  for (const part of parts) {
    output.set(part, position);
    position += part.length;
  }
  return output;
}
