import type { ExportNamedDeclaration, ImportDeclaration } from "@babel/types";
import { bindingAt } from "../program/bindings.ts";
import { moduleExportName } from "../program/literal-names.ts";
import type { NodePath } from "../program/node-path.ts";
import type { MigrationOptions, MigrationResult } from "../migration.ts";
import { editsToDefault } from "../loads/default-of-import.ts";
import { dynamicRequestsOf, requiresOf, type DynamicRequest } from "../loads/dynamic-requests.ts";
import { moduleUseOf, strongest } from "../loads/module-use.ts";
import { readProgram, type Program } from "../program/program.ts";
import { replaceReExport } from "../text/re-export.ts";
import { sourceImportText } from "../text/source-imports.ts";
import { Rewrite } from "../text/rewrite.ts";

/** `x.wasm`, or `x.wasm?module`, which Next.js and Vercel know. */
const wasmSpecifier = /\.wasm(\?module)?$/;
const moduleSpecifier = /\.wasm\?module$/;

const notProved = "its uses do not prove that it is a WebAssembly.Module";
const hasAttributes = "it has attributes, by which tools make something else of it";

/** The specifier of the file itself. */
function fileOf(specifier: string): string {
  return specifier.replace(/\?module$/, "");
}

function isDefault(clause: ImportDeclaration["specifiers"][number]): boolean {
  if (clause.type === "ImportDefaultSpecifier") return true;
  return clause.type === "ImportSpecifier" && moduleExportName(clause.imported) === "default";
}

function reasonAgainst(path: NodePath<ImportDeclaration>): string | undefined {
  const { node } = path;
  const [clause, surplus] = node.specifiers;
  if (surplus) return "it also imports other names, so it is the instance";
  if ((node.attributes ?? []).length > 0) return hasAttributes;
  const { referencePaths = [], constant } = bindingAt(path, clause!.local.name) ?? {};
  if (!constant) return "it is written to";
  const use = strongest(referencePaths.map(moduleUseOf));
  if (typeof use === "object") return use.isNot;
  return use === "module" || moduleSpecifier.test(node.source.value) ? undefined : notProved;
}

function convertImport(
  code: string,
  rewrite: Rewrite,
  path: NodePath<ImportDeclaration>,
): string | undefined {
  const { specifiers, source: literal } = path.node;
  const clause = specifiers.find(isDefault);
  if (!clause) {
    return specifiers.length === 0
      ? "it binds no name: it only loads"
      : "it binds more than the default export, which is all that there is";
  }
  const reason = reasonAgainst(path);
  if (reason !== undefined) return reason;
  const quote = code.charAt(literal.start!);
  const specifier = fileOf(literal.value);
  if (clause.type === "ImportDefaultSpecifier") {
    if (code.slice(clause.end!, literal.start!).includes("{"))
      return "it has braces, which `import source` must not have";
    rewrite.insert(clause.start!, "source ");
    rewrite.replaceNode(literal, quote + specifier + quote);
  } else {
    const text = sourceImportText({ name: clause.local.name, specifier, quote });
    rewrite.replace(path.node.start!, literal.end!, text);
  }
  return undefined;
}

/** Whether a re-export may be of a Module, as the default of a file or in any form of `?module`. */
function mayExportModule(node: ExportNamedDeclaration): boolean {
  if (node.exportKind === "type") return false;
  const takesDefault = node.specifiers.some(
    (clause) => clause.type === "ExportSpecifier" && moduleExportName(clause.local) === "default",
  );
  return takesDefault || moduleSpecifier.test(node.source!.value);
}

function convertReExport(
  program: Program,
  rewrite: Rewrite,
  node: ExportNamedDeclaration,
): string | undefined {
  const { value, start } = node.source!;
  if ((node.attributes ?? []).length > 0) return hasAttributes;
  if (!moduleSpecifier.test(value)) return notProved;
  const quote = program.code.charAt(start!);
  return replaceReExport(program, rewrite, node, quote + fileOf(value) + quote);
}

function convertDynamic(
  { code }: Program,
  rewrite: Rewrite,
  { path, specifier }: DynamicRequest,
): string | undefined {
  const { start, source: literal, options } = path.node;
  const edits = editsToDefault(path, code);
  if (!moduleSpecifier.test(specifier)) return edits && notProved;
  if (options) return hasAttributes;
  if (literal.type !== "StringLiteral") return "its specifier is not a string";
  if (!edits) return "its namespace is used otherwise than for its default export";
  const quote = code.charAt(literal.start!);
  const keyword = start! + "import".length;
  rewrite.insert(keyword, ".source");
  rewrite.replaceNode(literal, quote + fileOf(specifier) + quote);
  for (const edit of edits) rewrite.add(edit);
  return undefined;
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
    const { node } = path;
    const specifier = node.source?.value ?? "";
    if (!wasmSpecifier.test(specifier) || node.extra?.["evaluatorAttribute"]) continue;
    rewrite.attempt(node, () => {
      if (node.type === "ImportDeclaration") {
        if (node.phase || node.module || node.importKind === "type") return undefined;
        const isWanted = node.specifiers.some(isDefault) || moduleSpecifier.test(specifier);
        return isWanted
          ? convertImport(source, rewrite, path as NodePath<ImportDeclaration>)
          : undefined;
      }
      if (node.type === "ExportNamedDeclaration")
        return mayExportModule(node) ? convertReExport(program, rewrite, node) : undefined;
      return moduleSpecifier.test(specifier)
        ? "`export *` leaves out the default export, which is all that there is"
        : undefined;
    });
  }
  for (const request of dynamicRequestsOf(program, wasmSpecifier)) {
    rewrite.attempt(request.path.node, () => convertDynamic(program, rewrite, request));
  }
  for (const { node } of requiresOf(program, moduleSpecifier)) {
    rewrite.report(node, "it is required: there is no `import source` in CommonJS");
  }
  return rewrite.finish();
}
