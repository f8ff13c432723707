import type { ExportNamedDeclaration } from "@babel/types";
import { nameForSource } from "../loads/specifier.ts";
import { moduleExportName } from "../program/literal-names.ts";
import { freshName, type Program } from "../program/program.ts";
import type { Rewrite } from "./rewrite.ts";

/**
 * Makes of `export { default as x } from "m"` an import of the source and an export.
 *
 * @param from - The text of the specifier, and of the attributes.
 * @returns Why that cannot be.
 */
export function replaceReExport(
  program: Program,
  rewrite: Rewrite,
  node: ExportNamedDeclaration,
  from: string,
): string | undefined {
  const { code } = program;
  const names = node.specifiers.map((specifier) =>
    specifier.type === "ExportSpecifier" && moduleExportName(specifier.local) === "default"
      ? code.slice(specifier.exported.start!, specifier.exported.end!)
      : undefined,
  );
  if (names.length === 0 || names.includes(undefined)) {
    return "it re-exports more than the default export, which is all that there is";
  }
  const [only] = names;
  // A name that is used only here stands for itself.
  const isFree =
    /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(only!) &&
    only !== "default" &&
    isNamedOnce(program, only!);
  const specifier = node.source!.value.replace(/\?.*$/, "");
  const local = isFree ? only! : freshName(program, nameForSource(specifier));
  const clauses = names.map((name) => (name === local ? name : `${local} as ${name}`)).join(", ");
  const end = code.charAt(node.end! - 1) === ";" ? ";" : "";
  rewrite.replaceNode(
    node,
    `import source ${local} from ${from}${end}${program.lineBreak}export { ${clauses} }${end}`,
  );
  return undefined;
}

/** Whether nothing but the re-export itself has a name. */
function isNamedOnce({ code }: Program, name: string): boolean {
  const pattern = new RegExp(
    `(?<![\\p{ID_Continue}$])${name.replaceAll("$", "\\$")}(?![\\p{ID_Continue}$])`,
    "gu",
  );
  return (code.match(pattern) ?? []).length === 1;
}
