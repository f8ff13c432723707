import type { WriteStream } from "node:tty";

const width = 30;

/** A bar on a terminal; nothing in a pipe. */
export class Progress {
  readonly #stream: WriteStream;
  readonly #total: number;
  #done = 0;

  constructor(stream: WriteStream, total: number) {
    this.#stream = stream;
    this.#total = total;
  }

  add(count: number): void {
    this.#done += count;
    if (!this.#stream.isTTY) return;
    const filled = Math.round((width * this.#done) / this.#total);
    const bar = "█".repeat(filled) + "░".repeat(width - filled);
    this.#stream.write(`\r${bar} ${this.#done}/${this.#total} files`);
  }

  /** Takes the bar off the screen, so that other text can be written. */
  clear(): void {
    if (!this.#stream.isTTY) return;
    this.#stream.clearLine(0);
    this.#stream.cursorTo(0);
  }
}
