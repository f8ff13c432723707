import type { Piece } from "./random-file.ts";

interface Boundary {
  readonly plain: number;
  readonly written: number;
  readonly isCut: boolean;
}

interface Place {
  readonly line: number;
  readonly column: number;
  readonly index?: number;
}

/** What the parser throws, or recovers from. */
export interface PlacedError extends Error {
  readonly pos: number;
  readonly reasonCode: string;
  readonly loc: { readonly line: number; readonly column: number };
}

type Fields = Readonly<Record<string, unknown>>;

/** What differs by design, or holds positions that are compared elsewhere. */
const leftOut: ReadonlySet<string> = new Set([
  "start",
  "end",
  "range",
  "loc",
  "errors",
  "evaluatorAttribute",
  "parenStart",
  // How comments of a clause are attached is what evaluator-comments.test.ts is about.
  "leadingComments",
  "trailingComments",
  "innerComments",
]);

/** A file with clauses beside the same file without them, and what is where in both. */
export class PlaceMap {
  readonly written: string;
  readonly plain: string;
  readonly #boundaries: readonly Boundary[];
  /** For each index of the plain file: where what begins there begins, where what ends there ends. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  /** For each index of the written file. */
  readonly #places: Place[] = [];

  constructor(pieces: readonly Piece[]) {
    this.written = pieces.map(({ written }) => written).join("");
    this.plain = pieces.map(({ plain }) => plain).join("");
    let [plain, written] = [0, 0];
    const boundaries: Boundary[] = [];
    for (const piece of pieces) {
      boundaries.push({ plain, written, isCut: piece.plain === "" && piece.written !== "" });
      for (let offset = 0; offset <= piece.plain.length; offset++) {
        const isEnd = offset === piece.plain.length;
        this.#starts[plain + offset] = written + (isEnd ? piece.written.length : offset);
        if (offset > 0) this.#ends[plain + offset] = this.#starts[plain + offset]!;
      }
      plain += piece.plain.length;
      written += piece.written.length;
    }
    this.#ends[0] = 0;
    this.#boundaries = [...boundaries, { plain, written, isCut: false }];
    this.#readPlaces();
  }

  #readPlaces(): void {
    let [line, lineStart] = [1, 0];
    for (let index = 0; index <= this.written.length; index++) {
      this.#places.push({ line, column: index - lineStart });
      const isLineEnd = /[\n\r\u2028\u2029]/.test(this.written[index] ?? "");
      if (!isLineEnd || this.written.startsWith("\r\n", index)) continue;
      line++;
      lineStart = index + 1;
    }
  }

  /** Whether an index of the written file is in a clause. */
  isCut(index: number): boolean {
    return this.#boundaries.findLast(({ written }) => written <= index)!.isCut;
  }

  /** A missing semicolon is missed behind what ends the statement, which may be a clause. */
  #errorIndex({ pos, reasonCode }: PlacedError): number {
    const boundaries = this.#boundaries;
    const piece = boundaries.findIndex(
      ({ plain }, index) =>
        plain === pos && boundaries[index + 1]?.isCut && boundaries[index + 3]?.isCut,
    );
    const isBehind = reasonCode === "MissingSemicolon" && piece !== -1;
    return isBehind ? this.#boundaries[piece + 4]!.written : this.#starts[pos]!;
  }

  compareErrors(
    actual: readonly PlacedError[] | undefined,
    expected: readonly PlacedError[] | undefined,
  ): void {
    const words = (error: PlacedError, index: number): string => {
      const { line, column } = this.#places[index]!;
      return `${error.message.replace(/ \(\d+:\d+\)$/, "")} at ${index} (${line}:${column})`;
    };
    const found = actual?.map((error) => {
      const { line, column } = error.loc;
      return `${error.message.replace(/ \(\d+:\d+\)$/, "")} at ${error.pos} (${line}:${column})`;
    });
    const due = expected?.map((error) => words(error, this.#errorIndex(error)));
    if (JSON.stringify(found) !== JSON.stringify(due)) {
      throw new Error(`${found?.join()} instead of ${due?.join()}`);
    }
  }

  /** Compares all fields, and positions with those of the plain file. */
  compareTrees(actual: unknown, expected: unknown, path = ""): void {
    if (typeof actual !== "object" || actual === null || typeof expected !== "object") {
      if (Object.is(actual ?? undefined, expected ?? undefined)) return;
      throw new Error(`${path}: ${String(actual)} instead of ${String(expected)}`);
    }
    const [found, due] = [actual as Fields, (expected ?? {}) as Fields];
    if (typeof found["start"] === "number" && "loc" in found) this.#comparePlaces(found, due, path);
    for (const fields of [found, due]) {
      for (const key in fields) {
        if (leftOut.has(key) || (key === "extra" && due[key] === undefined)) continue;
        if (fields === due && key in found) continue;
        this.compareTrees(found[key], due[key], `${path}.${key}`);
      }
    }
  }

  #comparePlaces(found: Fields, due: Fields, path: string): void {
    const start = this.#starts[due["start"] as number]!;
    let end = this.#ends[due["end"] as number]!;
    const { evaluatorAttribute: attribute } = (found["extra"] ?? {}) as {
      evaluatorAttribute?: { end: number };
    };
    if (attribute && found["source"]) end = Math.max(end, attribute.end);
    // A token of no length, such as the end of the file.
    if (due["start"] === due["end"]) end = start;
    const { loc, range } = found as { loc: Record<"start" | "end", Place>; range?: number[] };
    const isSame =
      found["start"] === start &&
      found["end"] === end &&
      this.#isAt(loc.start, start) &&
      this.#isAt(loc.end, end) &&
      (due["range"] === undefined || (range?.[0] === start && range[1] === end));
    if (isSame) return;
    const { start: from, end: to } = found;
    throw new Error(`${path}: ${JSON.stringify([from, to, loc, range])}, not ${start}-${end}`);
  }

  #isAt({ line, column, index = -1 }: Place, expected: number): boolean {
    const place = this.#places[expected]!;
    return place.line === line && place.column === column && index === expected;
  }
}
