/** The module names that JS string builtins reserve. */
export const stringFunctionsModule = "wasm:js-string";
export const stringConstantsModule = "wasm:js/string-constants";

/** A builtin function: its type as the binary must give it, and what it does. */
export interface StringBuiltin {
  /** Parameters, `>`, results: `e` externref, `r` (ref extern), `i` i32, `a` (ref null $i16Array). */
  readonly type: string;
  readonly call: (...args: never[]) => unknown;
}

function trap(): never {
  throw new WebAssembly.RuntimeError("illegal cast");
}

function cast(value: unknown): string {
  return typeof value === "string" ? value : trap();
}

function castOrNull(value: unknown): string | null {
  return value === null ? null : cast(value);
}

/** The unit at an index that must be within the string. */
function unitAt(value: unknown, index: number, method: "charCodeAt" | "codePointAt"): number {
  const string = cast(value);
  return index >>> 0 < string.length ? string[method](index >>> 0)! : trap();
}

/** Reads and writes the (array (mut i16)) of a program, which JavaScript alone cannot. */
interface ArrayAccess {
  get(array: object | null, index: number): number;
  set(array: object | null, index: number, value: number): void;
  length(array: object | null): number;
}

/**
 * (module (type $a (array (mut i16)))
 *   (func (export "get") (param (ref null $a) i32) (result i32) … array.get_u)
 *   (func (export "set") (param (ref null $a) i32 i32) … array.set)
 *   (func (export "length") (param (ref null $a)) (result i32) … array.len))
 */
const arrayAccessModule =
  "0061736d010000000118045e7701600263007f017f600363007f7f0060016300017f030403010203071603036765740000037365740001066c656e67746800020a1e03090020002001fb0d000b0b00200020012002fb0e000b06002000fb0f0b";

let arrayAccess: ArrayAccess | undefined;

function arrays(): ArrayAccess {
  if (!arrayAccess) {
    const bytes = Uint8Array.from(arrayAccessModule.match(/../g)!, (digits) =>
      parseInt(digits, 16),
    );
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
    arrayAccess = exports as unknown as ArrayAccess;
  }
  return arrayAccess;
}

function fromCharCodeArray(array: object | null, start: number, end: number): string {
  const { get, length } = arrays();
  if (start >>> 0 > end >>> 0 || end >>> 0 > length(array)) trap();
  let string = "";
  for (let index = start >>> 0; index < end >>> 0; index++) {
    string += String.fromCharCode(get(array, index));
  }
  return string;
}

function intoCharCodeArray(value: unknown, array: object | null, start: number): number {
  const string = cast(value);
  const { set, length } = arrays();
  if ((start >>> 0) + string.length > length(array)) trap();
  for (let index = 0; index < string.length; index++) {
    set(array, start + index, string.charCodeAt(index));
  }
  return string.length;
}

function fromCodePoint(value: number): string {
  return value >>> 0 > 0x10ffff ? trap() : String.fromCodePoint(value >>> 0);
}

function substring(value: unknown, start: number, end: number): string {
  const string = cast(value);
  const isEmpty = start >>> 0 > string.length || start >>> 0 > end >>> 0;
  return isEmpty ? "" : string.substring(start >>> 0, end >>> 0);
}

function compare(a: unknown, b: unknown): number {
  const [first, second] = [cast(a), cast(b)];
  return first === second ? 0 : first < second ? -1 : 1;
}

/**
 * The builtins of `wasm:js-string`, for engines that have none.
 *
 * @see https://webassembly.github.io/js-string-builtins/js-api/#js-string-builtins
 */
export const stringBuiltins: Readonly<Record<string, StringBuiltin>> = {
  cast: { type: "e>r", call: cast },
  test: { type: "e>i", call: (value: unknown) => Number(typeof value === "string") },
  fromCharCodeArray: { type: "aii>r", call: fromCharCodeArray },
  intoCharCodeArray: { type: "eai>i", call: intoCharCodeArray },
  fromCharCode: { type: "i>r", call: (value: number) => String.fromCharCode(value) },
  fromCodePoint: { type: "i>r", call: fromCodePoint },
  charCodeAt: { type: "ei>i", call: (value: unknown, i: number) => unitAt(value, i, "charCodeAt") },
  codePointAt: {
    type: "ei>i",
    call: (value: unknown, i: number) => unitAt(value, i, "codePointAt"),
  },
  length: { type: "e>i", call: (value: unknown) => cast(value).length },
  concat: { type: "ee>r", call: (a: unknown, b: unknown) => cast(a) + cast(b) },
  substring: { type: "eii>r", call: substring },
  equals: {
    type: "ee>i",
    call: (a: unknown, b: unknown) => Number(castOrNull(a) === castOrNull(b)),
  },
  compare: { type: "ee>i", call: compare },
};
