import { BinaryReader, readSections } from "./binary-reader.ts";

/**
 * The same program for engines that have no (ref extern), the type of the strings that builtins
 * return: it becomes externref, which also admits null, in the types of functions, imported globals and
 * locals. Elsewhere it stays, so that the engine refuses a program that needs more.
 */
export function withNullableStrings(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const output: number[] = [...bytes.subarray(0, 8)];
  for (const { id, start, end } of readSections(bytes)) {
    const writer = new RelaxingWriter(bytes, start);
    if (id === 1) writer.vector(() => writer.functionType());
    if (id === 2) writer.vector(() => writer.import());
    if (id === 10) writer.vector(() => writer.functionBody());
    const rest = bytes.subarray(writer.reader.position, end);
    output.push(id, ...leb(writer.output.length + rest.length));
    for (const part of [writer.output, rest]) for (const byte of part) output.push(byte);
  }
  return Uint8Array.from(output);
}

function leb(value: number): number[] {
  const bytes: number[] = [];
  do {
    bytes.push((value & 0x7f) | (value > 0x7f ? 0x80 : 0));
    value >>>= 7;
  } while (value > 0);
  return bytes;
}

/** Copies what it reads, but for value types. */
class RelaxingWriter {
  readonly reader: BinaryReader;
  output: number[] = [];

  constructor(bytes: Uint8Array, position: number) {
    this.reader = new BinaryReader(bytes, position);
  }

  copy(read: () => number | void): number {
    const { position, bytes } = this.reader;
    const value = read() as number;
    for (const byte of bytes.subarray(position, this.reader.position)) this.output.push(byte);
    return value;
  }

  u32(): number {
    return this.copy(() => this.reader.u32());
  }

  vector(writeItem: () => void): void {
    for (let count = this.u32(); count > 0; count--) writeItem();
  }

  valueType(): void {
    const { position } = this.reader;
    if (this.reader.valueType() === "646f") this.output.push(0x6f);
    else {
      const { bytes } = this.reader;
      for (const byte of bytes.subarray(position, this.reader.position)) this.output.push(byte);
    }
  }

  functionType(): void {
    this.copy(() => this.reader.byte());
    this.vector(() => this.valueType());
    this.vector(() => this.valueType());
  }

  import(): void {
    for (let names = 0; names < 2; names++) this.copy(() => void this.reader.name());
    const kind = this.copy(() => this.reader.byte());
    if (kind === 1 || kind === 3) this.valueType();
    if (kind === 1 || kind === 2) this.copy(() => this.reader.limits());
    if (kind === 3 || kind === 4) this.copy(() => this.reader.byte());
    if (kind === 0 || kind === 4) this.u32();
  }

  functionBody(): void {
    const size = this.reader.u32();
    const end = this.reader.position + size;
    const before = this.output;
    this.output = [];
    this.vector(() => {
      this.u32();
      this.valueType();
    });
    this.copy(() => {
      this.reader.position = end;
    });
    const body = this.output;
    this.output = before;
    for (const part of [leb(body.length), body]) for (const byte of part) this.output.push(byte);
  }
}
