import type { ImportDeclaration } from "@babel/types";
import { bindingAt } from "../program/bindings.ts";
import type { NodePath } from "../program/node-path.ts";
import type { MigrationOptions, MigrationResult } from "../migration.ts";
import { moduleUseOf, strongest } from "../loads/module-use.ts";
import { readProgram } from "../program/program.ts";
import { sourceImportText } from "../text/source-imports.ts";
import { Rewrite } from "../text/rewrite.ts";

/** `x.wasm`, or `x.wasm?module`, which Next.js and Vercel know. */
const wasmSpecifier = /\.wasm(\?module)?$/;

function isDefault(clause: ImportDeclaration["specifiers"][number]): boolean {
  if (clause.type === "ImportDefaultSpecifier") return true;
  if (clause.type !== "ImportSpecifier") return false;
  const { imported } = clause;
  return (imported.type === "Identifier" ? imported.name : imported.value) === "default";
}

function reasonAgainst(path: NodePath<ImportDeclaration>): string | undefined {
  const { node } = path;
  const [clause, surplus] = node.specifiers;
  if (surplus) return "it also imports other names, so it is the instance";
  if ((node.attributes ?? []).length > 0)
    return "it has attributes, by which tools make something else of it";
  const { referencePaths = [], constant } = bindingAt(path, clause!.local.name) ?? {};
  if (!constant) return "it is written to";
  const use = strongest(referencePaths.map(moduleUseOf));
  if (typeof use === "object") return use.isNot;
  const isNamedModule = node.source.value.endsWith("?module");
  return use === "module" || isNamedModule
    ? undefined
    : "its uses do not prove that it is a WebAssembly.Module";
}

/**
 * Turns `import module from "./x.wasm"` into `import source`, where its uses prove that it is a
 * WebAssembly.Module, as on Cloudflare Workers, and `"./x.wasm?module"` of Next.js and Vercel.
 *
 * @param source - The text of a file.
 * @param options - Its name.
 * @returns The text with the edits done, the edits, and what is left to a person.
 * @throws {SyntaxError} When the text cannot be parsed.
 */
export function wasmDefaultImport(
  source: string,
  { file = "file.js" }: MigrationOptions = {},
): MigrationResult {
  const program = readProgram(source, file);
  const rewrite = new Rewrite(program, "wasm-default-import");
  for (const path of program.declarations) {
    if (path.node.type !== "ImportDeclaration" || path.node.phase || path.node.module) continue;
    if (path.node.importKind === "type" || path.node.extra?.["evaluatorAttribute"]) continue;
    const { specifiers, source: specifier } = path.node;
    const name = specifiers.find(isDefault)?.local.name;
    if (name === undefined || !wasmSpecifier.test(specifier.value)) continue;
    const quote = source.charAt(specifier.start!);
    const wanted = specifier.value.replace(/\?module$/, "");
    rewrite.attempt(path.node, () => {
      const reason = reasonAgainst(path as NodePath<ImportDeclaration>);
      if (reason !== undefined) return reason;
      const isDefaultClause = specifiers[0]?.type === "ImportDefaultSpecifier";
      if (isDefaultClause && source.slice(specifiers[0]!.end!, specifier.start!).includes("{"))
        return "it has braces, which `import source` must not have";
      const [{ start, type }] = specifiers as [ImportDeclaration["specifiers"][number]];
      if (type === "ImportDefaultSpecifier") {
        rewrite.insert(start!, "source ");
        rewrite.replaceNode(specifier, quote + wanted + quote);
      } else {
        const text = sourceImportText({ name, specifier: wanted, quote });
        rewrite.replace(path.node.start!, specifier.end!, text);
      }
      return undefined;
    });
  }
  return rewrite.finish();
}
