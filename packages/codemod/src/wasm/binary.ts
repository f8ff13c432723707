/** A file that is not what it should be. `message` says what is wrong with it and what to do, without its name. */
export class WasmError extends Error {}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Reads a WebAssembly binary from front to back.
 *
 * @see https://webassembly.github.io/spec/core/binary/
 */
export class BinaryReader {
  readonly bytes: Uint8Array;
  position: number;

  constructor(bytes: Uint8Array, position = 0) {
    this.bytes = bytes;
    this.position = position;
  }

  byte(): number {
    const byte = this.bytes[this.position++];
    if (byte === undefined)
      throw new WasmError("The binary is cut off: build or download it again.");
    return byte;
  }

  skip(length: number): void {
    this.position += length;
    if (this.position > this.bytes.length) this.byte();
  }

  /** An unsigned LEB128 number of at most 32 bits. */
  u32(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (shift > 28 || value >= 2 ** 32) throw new WasmError("A number of it is too large.");
      if (byte < 0x80) return value;
    }
  }

  /** A LEB128 number, signed or not, of any size. */
  skipNumber(): void {
    while (this.byte() >= 0x80);
  }

  name(): string {
    const length = this.u32();
    const start = this.position;
    this.skip(length);
    try {
      return decoder.decode(this.bytes.subarray(start, this.position));
    } catch {
      throw new WasmError("A name in it is not UTF-8.");
    }
  }

  vector<Item>(readItem: () => Item): Item[] {
    const items: Item[] = [];
    for (let count = this.u32(); count > 0; count--) items.push(readItem());
    return items;
  }
}

export const sectionIds = {
  custom: 0,
  type: 1,
  import: 2,
  function: 3,
  global: 6,
  export: 7,
} as const;

/** One section: where it begins, where its contents begin, and where both end. */
export interface Section {
  readonly id: number;
  /** Of a custom section. */
  readonly name: string | undefined;
  readonly start: number;
  readonly contents: number;
  readonly end: number;
}

/**
 * The sections of a binary, in order.
 *
 * @throws {WasmError} When the bytes are not a WebAssembly module.
 */
export function readSections(bytes: Uint8Array): Section[] {
  const preamble = [...bytes.subarray(0, 8)].join();
  if (preamble === "0,97,115,109,13,0,1,0") {
    throw new WasmError("It is a WebAssembly component: give the core module.");
  }
  if (preamble !== "0,97,115,109,1,0,0,0") {
    throw new WasmError("It is not a WebAssembly binary: it does not begin as one does.");
  }
  const sections: Section[] = [];
  const reader = new BinaryReader(bytes, 8);
  while (reader.position < bytes.length) {
    const start = reader.position;
    const id = reader.byte();
    const size = reader.u32();
    const end = reader.position + size;
    const contents = reader.position;
    const name = id === sectionIds.custom ? reader.name() : undefined;
    if (reader.position > end)
      throw new WasmError("The name of a section is longer than the section.");
    reader.position = contents;
    reader.skip(size);
    sections.push({ id, name, start, contents, end });
  }
  return sections;
}
