import { createTwoFilesPatch } from "diff";
import type { Paint } from "./colors.ts";

/** A change as `git diff` shows it. */
export function unifiedDiff(
  file: string,
  { source, code }: { readonly source: string; readonly code: string },
  paint: Paint,
): string {
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, source, code, undefined, undefined, {
    context: 3,
  });
  const lines = patch.split("\n").filter((line) => !/^=+$/.test(line));
  return lines
    .map((line) => {
      if (/^(?:---|\+\+\+) /.test(line)) return paint("bold", line);
      if (line.startsWith("@@")) return paint("cyan", line);
      if (line.startsWith("+")) return paint("green", line);
      return line.startsWith("-") ? paint("red", line) : line;
    })
    .join("\n");
}
