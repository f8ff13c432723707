import type { CallExpression, ImportDeclaration, Node } from "@babel/types";
import { bindingAt } from "../program/bindings.ts";
import type { MigrationOptions, MigrationResult } from "../migration.ts";
import { dynamicRequestsOf, requiresOf } from "../loads/dynamic-requests.ts";
import { isEager } from "../loads/eager.ts";
import { isMovable } from "../loads/movable.ts";
import { nameForSource } from "../loads/specifier.ts";
import { children, isAt, type NodePath } from "../program/node-path.ts";
import { freshName, readProgram, type Program } from "../program/program.ts";
import { removeStatement } from "../text/remove-statement.ts";
import { Rewrite } from "../text/rewrite.ts";
import { sourceImportText } from "../text/source-imports.ts";

const initSpecifier = /\.wasm\?init$/;

/** A call of what Vite imports, and whether the module always makes it while it is evaluated. */
interface InitCall {
  readonly path: NodePath<CallExpression>;
  readonly isAwaited: boolean;
  readonly isStatic: boolean;
}

function readInitCall(reference: NodePath): InitCall | undefined {
  const path = reference.parentPath;
  if (!isAt(path, "CallExpression") || path.node.callee !== reference.node) return undefined;
  const outer = path.parentPath;
  const isAwaited = isAt(outer, "AwaitExpression");
  return { path, isAwaited, isStatic: isAwaited && isEager(outer) };
}

function reasonAgainstCall({ path, isStatic }: InitCall): string | undefined {
  if (bindingAt(path, "WebAssembly")) return "the file has a `WebAssembly` of its own";
  const [imports, surplus] = children(path, "arguments");
  if (surplus || isAt(imports, "SpreadElement")) return "it is called with more than the imports";
  if (!isStatic && imports && !isMovable(imports)) {
    return "its imports are computed when the load begins; `import.source()` would compute them when it ends";
  }
  return undefined;
}

function reasonAgainst(
  path: NodePath<ImportDeclaration>,
  program: Program,
): string | readonly InitCall[] {
  const { node } = path;
  const [clause, surplus] = node.specifiers;
  if (!clause) return [];
  if (surplus || clause.type !== "ImportDefaultSpecifier")
    return "it imports other names than the default";
  if (program.hasDirectEval) return "the file uses `eval`";
  const { referencePaths = [] } = bindingAt(path, clause.local.name) ?? {};
  const calls = referencePaths.map(readInitCall);
  if (calls.length === 0) return "it is not used";
  if (calls.includes(undefined)) return "the function is not only called, but also handed on";
  const known = calls as readonly InitCall[];
  return known.map(reasonAgainstCall).find((reason) => reason !== undefined) ?? known;
}

/**
 * Turns Vite's `import init from "./x.wasm?init"` into `import source`, and `init(imports)` into
 * `WebAssembly.instantiate(module, imports)`, which gives the same Instance.
 *
 * @param source - The text of a file.
 * @param options - Its name.
 * @returns The text with the edits done, the edits, and what is left to a person.
 * @throws {SyntaxError} When the text cannot be parsed.
 */
export function viteInit(
  source: string,
  { file = "file.js" }: MigrationOptions = {},
): MigrationResult {
  const program = readProgram(source, file);
  const rewrite = new Rewrite(program, "vite-init");
  for (const path of program.declarations) {
    if (!initSpecifier.test(path.node.source?.value ?? "")) continue;
    if (path.node.type !== "ImportDeclaration") {
      rewrite.report(path.node, "it re-exports the function, which others then call");
      continue;
    }
    const calls = reasonAgainst(path as NodePath<ImportDeclaration>, program);
    rewrite.attempt(path.node, () => {
      if (typeof calls === "string") return calls;
      return convert(program, rewrite, path as NodePath<ImportDeclaration>, calls);
    });
  }
  for (const { path } of dynamicRequestsOf(program, initSpecifier)) {
    rewrite.report(path.node, "the function is imported when the program comes here");
  }
  for (const { node } of requiresOf(program, initSpecifier)) {
    rewrite.report(node, "the function is required: there is no `import source` in CommonJS");
  }
  return rewrite.finish();
}

/** Where an expression begins, with its parentheses. */
function startOf({ start, extra }: Node): number {
  const parenthesis = extra?.["parenStart"];
  return typeof parenthesis === "number" ? parenthesis : start!;
}

function convert(
  program: Program,
  rewrite: Rewrite,
  path: NodePath<ImportDeclaration>,
  calls: readonly InitCall[],
): void {
  const { code } = program;
  const { source: literal, end } = path.node;
  const specifier = literal.value.replace(/\?init$/, "");
  const quote = code.charAt(literal.start!);
  const name = freshName(program, nameForSource(specifier));
  const dynamicImport = `import.source(${quote}${specifier}${quote})`;
  for (const { path: call, isStatic, isAwaited } of calls) {
    const {
      callee,
      start,
      end: callEnd,
      arguments: [imports],
    } = call.node;
    const parameter = freshName(program, program.has("module") ? "wasmModule" : "module");
    const module = isStatic ? name : isAwaited ? `await ${dynamicImport}` : parameter;
    // What stands around the imports stays: comments, and line breaks.
    rewrite.replaceNode(callee, "WebAssembly.instantiate");
    if (imports) rewrite.insert(startOf(imports), `${module}, `);
    else rewrite.insert(callEnd! - 1, module);
    if (isStatic || isAwaited) continue;
    rewrite.insert(start!, `${dynamicImport}.then((${parameter}) => `);
    rewrite.insert(callEnd!, ")");
  }
  if (calls.some(({ isStatic }) => isStatic)) {
    const semicolon = code.charAt(end! - 1) === ";" ? ";" : "";
    rewrite.replaceNode(path.node, sourceImportText({ name, specifier, quote }) + semicolon);
  } else {
    rewrite.add(removeStatement(code, path));
  }
}
