import type { MigrationOptions, MigrationResult } from "../migration.ts";
import { findOption } from "../loads/import-option.ts";
import { readProgram } from "../program/program.ts";
import { Rewrite } from "../text/rewrite.ts";

const gap = /(?:\s|\/\/.*|\/\*(?:[^*]|\*(?!\/))*\*\/)*/y;

/** Where `module` stands behind `import` and comments. */
function keywordStart(source: string, importEnd: number): number {
  gap.lastIndex = importEnd;
  return importEnd + gap.exec(source)![0].length;
}

/**
 * Turns `import module x from "m"`, and `import("m", { reflect: "module" })`, as the import reflection
 * proposal had them, into `import source` and `import.source()`.
 *
 * @param source - The text of a file.
 * @param options - Its name.
 * @returns The text with the edits done, the edits, and what is left to a person.
 * @throws {SyntaxError} When the text cannot be parsed.
 */
export function importReflection(
  source: string,
  { file = "file.js" }: MigrationOptions = {},
): MigrationResult {
  const program = readProgram(source, file);
  const rewrite = new Rewrite(program, "import-reflection");
  for (const { node } of program.declarations) {
    if (node.type !== "ImportDeclaration" || !node.module) continue;
    const start = keywordStart(source, node.start! + "import".length);
    rewrite.replace(start, start + "module".length, "source");
  }
  for (const { node } of program.dynamicImports) {
    const found = findOption(node, "reflect", "module");
    if (found === undefined) continue;
    rewrite.attempt(node, () => {
      if (found === "among others") return "its options say more than the reflection";
      const keyword = node.start! + "import".length;
      rewrite.insert(keyword, ".source");
      rewrite.replace(node.source.end!, node.options!.end!, "");
      return undefined;
    });
  }
  return rewrite.finish();
}
