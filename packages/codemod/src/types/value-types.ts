import type { ExternType, FunctionType, ValueType, WasmModule } from "../wasm/module.ts";

type Types = WasmModule["types"];

/** Whether JavaScript can call a function of this type: v128 and exceptions cannot pass. */
export function isCallable({ parameters, results }: FunctionType): boolean {
  return ![...parameters, ...results].includes("none");
}

/** A function's parameters and results, with what stands between them: `: ` or ` => `. */
export function signature(
  { parameters, results }: FunctionType,
  separator: string,
  types: Types,
): string {
  const list = parameters.map((type, index) => `arg${index}: ${valueType(type, types)}`);
  return `(${list.join(", ")})${separator}${resultType(results, types)}`;
}

function resultType(results: readonly ValueType[], types: Types): string {
  const [first, ...more] = results.map((type) => valueType(type, types));
  if (first === undefined) return "void";
  return more.length === 0 ? first : `[${[first, ...more].join(", ")}]`;
}

/** The type that a WebAssembly value has in JavaScript. */
export function valueType(type: ValueType, types: Types): string {
  if (type === "any") return "unknown";
  if (type === "none") return "never";
  if (type === "function") return "Function";
  if (type === "functionOrNull") return "Function | null";
  if (typeof type === "string") return type;
  const target = types[type.typeIndex];
  // Structs and arrays are opaque.
  if (!target) return "unknown";
  const name = isCallable(target) ? nestedFunction(target, types) : "Function";
  return type.isNullable ? `${name} | null` : name;
}

/** The type of a referenced function. Such types may be recursive, so those in it are not spelt out. */
function nestedFunction({ parameters, results }: FunctionType, types: Types): string {
  const flat = (type: ValueType): ValueType =>
    typeof type === "string" ? type : types[type.typeIndex] ? "functionOrNull" : "any";
  const type = { parameters: parameters.map(flat), results: results.map(flat) };
  return `(${signature(type, " => ", types)})`;
}

/** The type of what JavaScript supplies for an import. */
export function importType(type: ExternType, types: Types): string {
  if (type.kind === "function") {
    return isCallable(type.type) ? signature(type.type, " => ", types) : "Function";
  }
  if (type.kind !== "global") return objectTypes[type.kind];
  if (type.isMutable || type.type === "none") return "WebAssembly.Global";
  return type.type === "any" ? "unknown" : `WebAssembly.Global | ${valueType(type.type, types)}`;
}

/** The classes of memories, tables and tags. */
export const objectTypes = {
  memory: "WebAssembly.Memory",
  table: "WebAssembly.Table",
  tag: "WebAssembly.Tag",
} as const;
