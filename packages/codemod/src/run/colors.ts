import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Puts a style around a text, where the output shows it. */
export type Paint = (style: Style, text: string) => string;

/** Knows `NO_COLOR`, `FORCE_COLOR` and pipes. */
export function paintFor({ hasColors }: { readonly hasColors: boolean }): Paint {
  return (style, text) => (hasColors ? styleText(style, text, NO_VALIDATION) : text);
}

// Newer Nodes would look at standard output, which may not be where the text goes.
const NO_VALIDATION = { validateStream: false };

/** Whether a stream shows colors. */
export function streamHasColors(stream: NodeJS.WriteStream): boolean {
  if (process.env["NO_COLOR"]) return false;
  if (process.env["FORCE_COLOR"]) return process.env["FORCE_COLOR"] !== "0";
  return stream.isTTY && stream.hasColors();
}
