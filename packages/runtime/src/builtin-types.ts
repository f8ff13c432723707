import { BinaryReader, hex, readSections } from "./binary-reader.ts";
import { describeLocation } from "./describe-location.ts";
import { LoadFailure } from "./load-failure.ts";
import { stringBuiltins, stringFunctionsModule } from "./string-builtins.ts";

/** @throws {LoadFailure} Of a CompileError, as an engine with the builtins would throw it. */
export function refuseWrongBuiltinType(url: string, bytes: Uint8Array): void {
  const wrong = findWrongBuiltinType(bytes);
  if (wrong === undefined) return;
  throw new LoadFailure({
    errorClass: WebAssembly.CompileError as unknown as ErrorConstructor,
    problem: `${describeLocation(url)}: Imported builtin function "wasm:js-string" "${wrong}" has incorrect signature`,
    cure: "Give the import the type that the JS string builtins proposal lists.",
  });
}

/** The letters of {@link StringBuiltin.type}, by the bytes of a value type. */
const lettersByValueType: Readonly<Record<string, string>> = { "6f": "e", "646f": "r", "7f": "i" };

/** One entry of the type section: a function's type in letters, or whether it is an i16 array. */
type TypeEntry = { readonly functionType: string } | { readonly isI16Array: boolean };

/**
 * The first builtin function that is imported with a type other than its own, as an engine with the
 * builtins would find it; `undefined` where all are right.
 */
function findWrongBuiltinType(bytes: Uint8Array): string | undefined {
  let types: TypeEntry[] = [];
  for (const { id, start } of readSections(bytes)) {
    const reader = new BinaryReader(bytes, start);
    if (id === 1) types = readTypes(reader);
    if (id === 2) return readWrongImport(reader, types);
  }
  return undefined;
}

function readTypes(reader: BinaryReader): TypeEntry[] {
  const types: TypeEntry[] = [];
  for (let count = reader.u32(); count > 0; count--) {
    const isGroup = reader.bytes[reader.position] === 0x4e;
    if (isGroup) reader.position++;
    for (let members = isGroup ? reader.u32() : 1; members > 0; members--) {
      types.push(readType(reader));
    }
  }
  return types;
}

function readType(reader: BinaryReader): TypeEntry {
  let form = reader.byte();
  const isSubtype = form === 0x50 || form === 0x4f;
  if (isSubtype) {
    for (let supertypes = reader.u32(); supertypes > 0; supertypes--) reader.u32();
    form = reader.byte();
  }
  if (form === 0x60) return { functionType: `${readValueTypes(reader)}>${readValueTypes(reader)}` };
  const fields: string[] = [];
  for (let count = form === 0x5f ? reader.u32() : 1; count > 0; count--) {
    fields.push(reader.valueType() + hex([reader.byte()]));
  }
  return { isI16Array: form === 0x5e && !isSubtype && fields[0] === "7701" };
}

function readValueTypes(reader: BinaryReader): string {
  let letters = "";
  for (let count = reader.u32(); count > 0; count--) {
    const type = reader.valueType();
    letters += lettersByValueType[type] ?? `(${type})`;
  }
  return letters;
}

function readWrongImport(reader: BinaryReader, types: readonly TypeEntry[]): string | undefined {
  for (let count = reader.u32(); count > 0; count--) {
    const module = reader.name();
    const name = reader.name();
    const kind = reader.byte();
    if (kind === 0) {
      const entry = types[reader.u32()];
      const builtin = module === stringFunctionsModule ? stringBuiltins[name] : undefined;
      if (builtin && !hasType(builtin.type, entry, types)) return name;
    } else {
      skipImport(reader, kind);
    }
  }
  return undefined;
}

function hasType(
  expected: string,
  entry: TypeEntry | undefined,
  types: readonly TypeEntry[],
): boolean {
  if (!entry || !("functionType" in entry)) return false;
  const letters = entry.functionType.replaceAll(/\(63(..)\)/g, (type, index: string) => {
    const array = types[parseInt(index, 16)];
    return array && "isI16Array" in array && array.isI16Array ? "a" : type;
  });
  return letters === expected;
}

function skipImport(reader: BinaryReader, kind: number): void {
  if (kind === 1) reader.valueType();
  if (kind === 1 || kind === 2) reader.limits();
  if (kind === 3) reader.valueType();
  if (kind === 3 || kind === 4) reader.byte();
  if (kind === 4) reader.u32();
}
