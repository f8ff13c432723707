/** Prints a value within a snapshot. */
type Printer = (value: unknown) => string;

const toString = Object.prototype.toString;

/** Whether a snapshot holds a module source here. */
export function test(value: unknown): boolean {
  return /^\[object (?:WebAssembly\.Module|ModuleSource)\]$/.test(toString.call(value));
}

/** What a module source imports and exports, which is all that it shows. */
export function print(value: unknown, printer: Printer): string {
  const name = toString.call(value).slice("[object ".length, -1);
  if (name !== "WebAssembly.Module") return `${name} {}`;
  const module = value as WebAssembly.Module;
  const imports = WebAssembly.Module.imports(module);
  const exports = WebAssembly.Module.exports(module);
  const shape = {
    exports: exports.map((entry) => `${entry.kind} ${entry.name}`),
    imports: imports.map((entry) => `${entry.kind} ${entry.module} ${entry.name}`),
  };
  return `${name} ${printer(shape).replace(/^Object /, "")}`;
}
