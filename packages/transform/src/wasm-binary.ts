/** What a WebAssembly module takes and gives, by name. */
export interface WasmInterface {
  /** The modules that it imports, in order, but for the builtins of engines. */
  readonly imports: readonly string[];
  readonly exports: readonly string[];
  /** Those of its exports that are globals. */
  readonly globals: readonly string[];
  /** The evaluator attributes of its imports: see docs/evaluator-section.md. */
  readonly evaluated: ReadonlyMap<string, string>;
}

const sections = { custom: 0, import: 2, export: 7 } as const;

/**
 * Reads what a binary imports and exports. The engine's own functions are no help: the Node that
 * compiles need not know the features that the program's engine has.
 *
 * @throws {RangeError} When the bytes are no WebAssembly module that it understands.
 * @see https://webassembly.github.io/spec/core/binary/modules.html
 */
export function readWasmInterface(bytes: Uint8Array): WasmInterface {
  if (String.fromCharCode(...bytes.subarray(0, 8)) !== "\0asm\x01\0\0\0") {
    throw new RangeError("There is no WebAssembly module.");
  }
  const reader = new InterfaceReader(bytes, 8);
  while (reader.position < bytes.length) {
    const id = reader.byte();
    const end = reader.u32() + reader.position;
    if (id === sections.import) reader.importSection();
    if (id === sections.export) reader.exportSection();
    if (id === sections.custom) reader.customSection();
    reader.position = end;
  }
  return {
    imports: [...reader.imports].filter((name) => !name.startsWith("wasm:")),
    exports: reader.exports,
    globals: reader.globals,
    evaluated: reader.evaluated,
  };
}

interface Globals {
  readonly TextDecoder: new () => { decode(bytes: Uint8Array): string };
}

const decoder = new (globalThis as unknown as Globals).TextDecoder();

class InterfaceReader {
  readonly imports: Set<string> = new Set();
  readonly exports: string[] = [];
  readonly globals: string[] = [];
  readonly evaluated: Map<string, string> = new Map();
  readonly bytes: Uint8Array;
  position: number;

  constructor(bytes: Uint8Array, position: number) {
    this.bytes = bytes;
    this.position = position;
  }

  byte(): number {
    const byte = this.bytes[this.position++];
    if (byte === undefined) throw new RangeError("The WebAssembly module is cut off.");
    return byte;
  }

  /** An unsigned LEB128 number. */
  u32(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  name(): string {
    const length = this.u32();
    this.position += length;
    return decoder.decode(this.bytes.subarray(this.position - length, this.position));
  }

  importSection(): void {
    for (let count = this.u32(); count > 0; count--) {
      this.imports.add(this.name());
      this.name();
      this.externType(this.byte());
    }
  }

  exportSection(): void {
    for (let count = this.u32(); count > 0; count--) {
      const name = this.name();
      this.exports.push(name);
      if (this.byte() === 3) this.globals.push(name);
      this.u32();
    }
  }

  customSection(): void {
    if (this.name() !== "evaluatorattributes") return;
    for (let count = this.u32(); count > 0; count--) {
      this.evaluated.set(this.name(), this.name());
    }
  }

  externType(kind: number): void {
    // A tag has an attribute ahead of its type, which is a byte too.
    if (kind > 4) throw new RangeError(`The WebAssembly module imports a kind ${kind}.`);
    if (kind === 4) this.byte();
    if (kind === 0 || kind === 4) this.u32();
    if (kind === 1 || kind === 3) this.valueType();
    if (kind === 1 || kind === 2) this.limits();
    if (kind === 3) this.byte();
  }

  valueType(): void {
    const code = this.byte();
    // (ref null ht) and (ref ht)
    if (code === 0x63 || code === 0x64) this.u32();
  }

  limits(): void {
    const flags = this.byte();
    this.u32();
    if (flags & 1) this.u32();
    // The size of a page.
    if (flags & 8) this.u32();
  }
}
