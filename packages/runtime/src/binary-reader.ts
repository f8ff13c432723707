/** Reads the few parts of a WebAssembly binary that its JavaScript API does not tell. */
export class BinaryReader {
  readonly bytes: Uint8Array;
  position: number;

  constructor(bytes: Uint8Array, position = 0) {
    this.bytes = bytes;
    this.position = position;
  }

  byte(): number {
    const byte = this.bytes[this.position++];
    if (byte === undefined) throw new RangeError("The binary is cut off.");
    return byte;
  }

  /** An unsigned LEB128 number of at most 32 bits. */
  u32(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (shift > 28 || value >= 2 ** 32) throw new RangeError("The number is too large.");
      if (byte < 0x80) return value;
    }
  }

  name(): string {
    const length = this.u32();
    const start = this.position;
    this.position += length;
    if (this.position > this.bytes.length) throw new RangeError("The binary is cut off.");
    // UTF-8 without TextDecoder, which contexts of Node's `vm` do not have.
    const digits = hex(this.bytes.subarray(start, this.position));
    return decodeURIComponent(digits.replaceAll(/../g, "%$&"));
  }

  /** A value type: its bytes, in hexadecimal digits. */
  valueType(): string {
    const start = this.position;
    const code = this.byte();
    // (ref null ht) and (ref ht)
    if (code === 0x63 || code === 0x64) this.u32();
    return hex(this.bytes.subarray(start, this.position));
  }

  limits(): void {
    const flags = this.byte();
    this.u32();
    if (flags & 1) this.u32();
  }
}

/** A section: its id, and where its contents begin and end. */
export interface Section {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** The sections of a binary in order, the eight bytes of its preamble left out. */
export function readSections(bytes: Uint8Array): Section[] {
  const sections: Section[] = [];
  const reader = new BinaryReader(bytes, 8);
  while (reader.position < bytes.length) {
    const id = reader.byte();
    const size = reader.u32();
    const start = reader.position;
    reader.position += size;
    sections.push({ id, start, end: reader.position });
  }
  return sections;
}

export function hex(bytes: Iterable<number>): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
