import type { ExportNamedDeclaration, ImportDeclaration, ImportExpression } from "@babel/types";
import type { MigrationOptions, MigrationResult } from "../migration.ts";
import { editsToDefault } from "../loads/default-of-import.ts";
import { findOption } from "../loads/import-option.ts";
import { moduleExportName } from "../program/literal-names.ts";
import type { NodePath } from "../program/node-path.ts";
import { readProgram, type Program } from "../program/program.ts";
import { replaceReExport } from "../text/re-export.ts";
import { Rewrite } from "../text/rewrite.ts";

const evaluator = "wasm-module";

interface ClauseText {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

function evaluatorOf({ extra }: NodePath["node"]): ClauseText | undefined {
  return extra?.["evaluatorAttribute"] as ClauseText | undefined;
}

const asBeforeString = /\bas(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/.*)*$/;

/** The whole clause, from its `as`, with the white space ahead of it. */
function clauseRange(code: string, { start, end }: ClauseText): { start: number; end: number } {
  const { index } = asBeforeString.exec(code.slice(0, start))!;
  return { start: code.slice(0, index).trimEnd().length, end };
}

function convertImport(
  rewrite: Rewrite,
  code: string,
  node: ImportDeclaration,
  clause: ClauseText,
): string | undefined {
  const [binding, surplus] = node.specifiers;
  if (!binding) return "it binds no name: it only loads";
  const isDefault =
    binding.type === "ImportDefaultSpecifier" ||
    (binding.type === "ImportSpecifier" && moduleExportName(binding.imported) === "default");
  if (surplus || !isDefault) {
    return "it binds more than the default export, which is all that there is";
  }
  if (binding.type === "ImportDefaultSpecifier") {
    if (code.slice(binding.end!, node.source.start!).includes("{"))
      return "it has braces, which `import source` must not have";
    rewrite.insert(binding.start!, "source ");
  } else {
    const open = code.indexOf("{", node.start! + "import".length);
    const close = code.indexOf("}", binding.end!) + 1;
    rewrite.replace(open, close, `source ${binding.local.name}`);
  }
  const { start, end } = clauseRange(code, clause);
  rewrite.replace(start, end, "");
  return undefined;
}

/** `export { default as x } from "m" as "wasm-module"` becomes an import and an export. */
function convertReExport(
  program: Program,
  rewrite: Rewrite,
  node: ExportNamedDeclaration,
  clause: ClauseText,
): string | undefined {
  const { code } = program;
  const { start } = clauseRange(code, clause);
  const rest = code.slice(node.source!.start!, start) + code.slice(clause.end, node.end!);
  return replaceReExport(program, rewrite, node, rest.replace(/;$/, ""));
}

function convertDynamic(
  rewrite: Rewrite,
  code: string,
  path: NodePath<ImportExpression>,
): string | undefined {
  const { node } = path;
  const found = findOption(node, "as", evaluator);
  if (found === undefined) return undefined;
  if (found === "among others") return "its options say more than the evaluator";
  const edits = editsToDefault(path, code);
  if (!edits) return "its namespace is used otherwise than for its default export";
  const keyword = node.start! + "import".length;
  rewrite.insert(keyword, ".source");
  rewrite.replace(node.source.end!, node.options!.end!, "");
  for (const edit of edits) rewrite.add(edit);
  return undefined;
}

/**
 * Turns `import x from "m" as "wasm-module"`, as the evaluator attributes proposal has it, into
 * `import source`, and so with re-exports and `import("m", { as: "wasm-module" })`.
 *
 * @param source - The text of a file.
 * @param options - Its name.
 * @returns The text with the edits done, the edits, and what is left to a person.
 * @throws {SyntaxError} When the text cannot be parsed.
 */
export function evaluatorAttribute(
  source: string,
  { file = "file.js" }: MigrationOptions = {},
): MigrationResult {
  const program = readProgram(source, file);
  const rewrite = new Rewrite(program, "evaluator-attribute");
  for (const { node } of program.declarations) {
    const clause = evaluatorOf(node);
    if (clause?.value !== evaluator) continue;
    rewrite.attempt(node, () => {
      if (node.type === "ImportDeclaration") return convertImport(rewrite, source, node, clause);
      if (node.type === "ExportNamedDeclaration")
        return convertReExport(program, rewrite, node, clause);
      return "`export *` leaves out the default export, which is all that there is";
    });
  }
  for (const path of program.dynamicImports) {
    rewrite.attempt(path.node, () => convertDynamic(rewrite, source, path));
  }
  return rewrite.finish();
}
