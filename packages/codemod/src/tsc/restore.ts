import {
  importFunction,
  evaluatorScheme,
  shortSourceFunction,
  sourceFunction,
  sourceMarks,
} from "./stand-ins.ts";

const marks = `[${Object.values(sourceMarks).join("")}]`;
const markedSpecifiers = new RegExp(String.raw`(?<=["'])[^"'\n]*${marks}`, "g");

/**
 * Gives messages of TypeScript the words of the program. Frames of code show whole lines, so lines
 * that were masked are remembered.
 */
export class MessageRestorer {
  readonly #lines = new Map<string, string>();
  readonly #specifiers = new Map<string, string>();

  /** Remembers what the lines and specifiers of a file were. */
  remember(original: string, masked: string): void {
    if (original === masked) return;
    const originals = original.split("\n");
    for (const [index, line] of masked.split("\n").entries()) {
      if (line !== originals[index]) this.#lines.set(shown(line), shown(originals[index]!));
    }
    for (const { 0: specifier, index } of masked.matchAll(markedSpecifiers)) {
      this.#specifiers.set(specifier, original.slice(index, index + specifier.length));
    }
  }

  restore(text: string): string {
    let restored = text.replaceAll(frameLine, (whole, number: string, line: string) => {
      const original = this.#lines.get(line);
      return original === undefined ? whole : number + original;
    });
    for (const [masked, original] of this.#specifiers) {
      restored = restored.replaceAll(masked, original);
    }
    return restored
      .replaceAll(sourceFunction, "import.source")
      .replaceAll(shortSourceFunction, "import.source")
      .replaceAll(importFunction, "import");
  }
}

/** A line of a frame of code: its number, inverted, and the line. */
const frameLine = /(\u001b\[7m *\d+\u001b\[0m )(.*)/g;

/** A line as a frame of code shows it. */
function shown(line: string): string {
  return line.trimEnd().replaceAll("\t", " ");
}

const sourceImport = new RegExp(
  String.raw`^import (\S+) from (["'])(?:.*(${marks})|${evaluatorScheme}wasm-module)\2;?`,
  "gm",
);
const moduleReexport = new RegExp(
  String.raw`^export \{ default as (\w+) \} from (["'])${evaluatorScheme}wasm-module\2;?`,
  "gm",
);

/**
 * Takes the stand-ins out of what TypeScript writes. Declarations get the types of the sources. Of
 * JavaScript the phases are lost, so it cannot be restored.
 *
 * @param file - The path of the file.
 * @param text - What TypeScript would write.
 * @returns The text to write, or `undefined` where it would be another program.
 */
export function restoreOutput(file: string, text: string): string | undefined {
  if (/\.d\.(?:\w+\.)?[cm]?ts$/.test(file)) {
    const restored = text
      .replaceAll(sourceImport, (_, name: string, _quote, mark?: string) => {
        const isModule = mark === undefined || mark === sourceMarks.wasm;
        return `declare const ${name}: ${isModule ? "WebAssembly.Module" : "object"};`;
      })
      .replaceAll(moduleReexport, "export declare const $1: WebAssembly.Module;");
    return standIn.test(restored) ? undefined : restored;
  }
  const isLost = /\.[cm]?jsx?$/.test(file) && (standIn.test(text) || evaluatorImport.test(text));
  return isLost ? undefined : text;
}

const escapedMarks = Object.values(sourceMarks).map((mark) => {
  return String.raw`\\(?:u00|x)${mark.charCodeAt(0).toString(16)}`;
});
const standIn = new RegExp(
  [
    String.raw`["'][^"'\n]+(?:${marks}|${escapedMarks.join("|")})["']`,
    String.raw`\b${sourceFunction}\b`,
    ...[shortSourceFunction, importFunction].map((name) => `(?<!\\w)\\${name}\\b`),
  ].join("|"),
);
const evaluatorImport = new RegExp(
  String.raw`(?:\b(?:from|import|require)\s*\(?\s*|\b(?:define|register)\([^)]*)["']${evaluatorScheme}`,
);
