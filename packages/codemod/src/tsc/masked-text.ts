/** A place in a text: two indices. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What no blank may stand for: line numbers count these. */
const lineEnd = /[\n\r\u2028\u2029]/;

/** A text of which parts are overwritten. Its length and its lines never change. */
export class MaskedText {
  readonly original: string;
  #text: string;

  constructor(original: string) {
    this.original = original;
    this.#text = original;
  }

  toString(): string {
    return this.#text;
  }

  /** Overwrites a range by blanks, the ends of lines left out. */
  blank({ start, end }: Range): void {
    this.#text =
      this.#text.slice(0, start) +
      blanksFor(this.original.slice(start, end)) +
      this.#text.slice(end);
  }

  /** Overwrites a range by a shorter word and blanks. It stands first, or on the first line that has room for it. */
  replace(range: Range, word: string): boolean {
    const start = this.#room(range, word.length);
    if (start === undefined) return false;
    this.blank(range);
    this.#text = this.#text.slice(0, start) + word + this.#text.slice(start + word.length);
    return true;
  }

  #room({ start, end }: Range, length: number): number | undefined {
    let position = start;
    for (const line of this.original.slice(start, end).split(lineEnd)) {
      if (line.length >= length) return position;
      position += line.length + 1;
    }
    return undefined;
  }
}

function blanksFor(text: string): string {
  return text.replaceAll(/[^\n\r\u2028\u2029]/g, " ");
}
