import { BinaryReader, readSections, sectionIds, WasmError } from "./binary.ts";

/** What a value is to JavaScript. */
export type ValueType =
  /** i32, f32, f64. */
  | "number"
  /** i64. */
  | "bigint"
  /** A reference to anything but a function, which may be of any JavaScript type. */
  | "any"
  /** v128 and exceptions: what cannot pass between WebAssembly and JavaScript. */
  | "none"
  | "function"
  | "functionOrNull"
  /** A reference to a function of the type with this index. */
  | { readonly typeIndex: number; readonly isNullable: boolean };

export interface FunctionType {
  readonly parameters: readonly ValueType[];
  readonly results: readonly ValueType[];
}

/** The type of an import or an export. */
export type ExternType =
  | { readonly kind: "function"; readonly type: FunctionType }
  | { readonly kind: "global"; readonly type: ValueType; readonly isMutable: boolean }
  | { readonly kind: "memory" | "table" | "tag" };

export interface WasmImport {
  readonly module: string;
  readonly name: string;
  readonly type: ExternType;
}

export interface WasmExport {
  readonly name: string;
  readonly type: ExternType;
}

/** What a WebAssembly module takes and gives. */
export interface WasmModule {
  /** By index; `undefined` where a type is not a function's. */
  readonly types: readonly (FunctionType | undefined)[];
  readonly imports: readonly WasmImport[];
  readonly exports: readonly WasmExport[];
}

/** The names of the modules from which a binary imports. */
export function readImportModules(bytes: Uint8Array): Set<string> {
  return new Set(readWasmModule(bytes).imports.map(({ module }) => module));
}

/**
 * Reads the imports and exports of a binary with their types.
 *
 * @throws {WasmError} When the bytes are not a WebAssembly module, or have types that are not known.
 * @see https://webassembly.github.io/spec/core/binary/modules.html
 */
export function readWasmModule(bytes: Uint8Array): WasmModule {
  const reader = new ModuleReader(bytes);
  for (const { id, contents } of readSections(bytes)) {
    reader.position = contents;
    if (id === sectionIds.type) reader.typeSection();
    if (id === sectionIds.import) reader.importSection();
    if (id === sectionIds.function) reader.functionSection();
    if (id === sectionIds.global) reader.globalSection();
    if (id === sectionIds.export) reader.exportSection();
  }
  return reader;
}

const externKinds = ["function", "table", "memory", "global", "tag"] as const;

class ModuleReader extends BinaryReader implements WasmModule {
  readonly types: (FunctionType | undefined)[] = [];
  readonly imports: WasmImport[] = [];
  readonly exports: WasmExport[] = [];
  readonly functions: ExternType[] = [];
  readonly globals: ExternType[] = [];

  typeSection(): void {
    this.vector(() => {
      if (this.bytes[this.position] !== 0x4e) return this.subType();
      this.position++;
      this.vector(() => this.subType());
    });
  }

  subType(): void {
    let form = this.byte();
    if (form === 0x50 || form === 0x4f) {
      this.vector(() => this.u32());
      form = this.byte();
    }
    if (form === 0x60) {
      const parameters = this.vector(() => this.valueType());
      const results = this.vector(() => this.valueType());
      this.types.push({ parameters, results });
      return;
    }
    if (form === 0x5f) this.vector(() => this.fieldType());
    else if (form === 0x5e) this.fieldType();
    else throw unknown("type", form);
    this.types.push(undefined);
  }

  fieldType(): void {
    const packed = this.bytes[this.position];
    if (packed === 0x78 || packed === 0x77) this.position++;
    else this.valueType();
    this.byte();
  }

  valueType(): ValueType {
    const code = this.byte();
    // (ref null ht) and (ref ht)
    if (code === 0x63 || code === 0x64) return this.heapType(code === 0x63);
    if (code === 0x7e) return "bigint";
    if (code === 0x7b) return "none";
    if (code === 0x7f || code === 0x7d || code === 0x7c) return "number";
    return abstractHeapType(code, true);
  }

  heapType(isNullable: boolean): ValueType {
    const code = this.byte();
    if (code >= 0x40 && code < 0x80) return abstractHeapType(code, isNullable);
    this.position--;
    return { typeIndex: this.u32(), isNullable };
  }

  limits(): void {
    const flags = this.byte();
    this.skipNumber();
    if (flags & 1) this.skipNumber();
    // A page size of its own.
    if (flags & 8) this.skipNumber();
  }

  functionType(): ExternType {
    const type = this.types[this.u32()];
    if (!type) throw new WasmError("A function in it has a type that is not a function's.");
    return { kind: "function", type };
  }

  globalType(): ExternType {
    return { kind: "global", type: this.valueType(), isMutable: this.byte() === 1 };
  }

  importSection(): void {
    this.vector(() => {
      const module = this.name();
      const name = this.name();
      this.imports.push({ module, name, type: this.importType() });
    });
  }

  importType(): ExternType {
    const code = this.byte();
    const kind = externKinds[code];
    if (kind === "function") {
      const type = this.functionType();
      this.functions.push(type);
      return type;
    }
    if (kind === "global") {
      const type = this.globalType();
      this.globals.push(type);
      return type;
    }
    if (kind === undefined) throw unknown("import", code);
    if (kind === "tag") this.skip(1);
    if (kind === "tag") this.skipNumber();
    if (kind === "table") this.valueType();
    if (kind === "table" || kind === "memory") this.limits();
    return { kind };
  }

  functionSection(): void {
    this.vector(() => this.functions.push(this.functionType()));
  }

  globalSection(): void {
    this.vector(() => {
      this.globals.push(this.globalType());
      this.constantExpression();
    });
  }

  /** The initial value of a global. */
  constantExpression(): void {
    for (;;) {
      const code = this.byte();
      if (code === 0x0b) return;
      if (code === 0x43) this.skip(4);
      else if (code === 0x44) this.skip(8);
      // Constants of integers, global.get, ref.null, ref.func
      else if ([0x41, 0x42, 0x23, 0xd0, 0xd2].includes(code)) this.skipNumber();
      else if (code === 0xfd) {
        this.skipNumber();
        this.skip(16);
      } else if (code === 0xfb) this.constantOfReference();
      // Additions, subtractions and multiplications have no operand in the code.
      else if (![0x6a, 0x6b, 0x6c, 0x7c, 0x7d, 0x7e].includes(code))
        throw unknown("instruction", code);
    }
  }

  constantOfReference(): void {
    const code = this.u32();
    // struct.new, array.new and their like name a type; array.new_fixed a length too.
    if ([0, 1, 6, 7, 8].includes(code)) this.skipNumber();
    if (code === 8) this.skipNumber();
    if (![0, 1, 6, 7, 8, 26, 27, 28].includes(code)) throw unknown("instruction", code);
  }

  exportSection(): void {
    this.vector(() => {
      const name = this.name();
      const code = this.byte();
      const kind = externKinds[code];
      const index = this.u32();
      if (kind === undefined) throw unknown("export", code);
      const type =
        kind === "function"
          ? this.functions[index]
          : kind === "global"
            ? this.globals[index]
            : { kind };
      if (!type) throw new WasmError(`Its export ${JSON.stringify(name)} does not exist.`);
      this.exports.push({ name, type });
    });
  }
}

function abstractHeapType(code: number, isNullable: boolean): ValueType {
  // func, nofunc
  if (code === 0x70 || code === 0x73) return isNullable ? "functionOrNull" : "function";
  // exn, noexn, cont, nocont
  if ([0x69, 0x74, 0x68, 0x75].includes(code)) return "none";
  // noextern, none, extern, any, eq, i31, struct, array
  if ([0x72, 0x71, 0x6f, 0x6e, 0x6d, 0x6c, 0x6b, 0x6a].includes(code)) return "any";
  throw unknown("value type", code);
}

function unknown(what: string, code: number): WasmError {
  return new WasmError(
    `It has a ${what} that is not known (0x${code.toString(16)}): update @import-phases/codemod.`,
  );
}
