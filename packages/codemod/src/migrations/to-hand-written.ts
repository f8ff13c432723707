import type { ImportDeclaration, ImportExpression, Statement } from "@babel/types";
import type { NodePath } from "../program/node-path.ts";
import type { MigrationOptions, MigrationResult } from "../migration.ts";
import { nameOfBuiltin } from "../loads/builtin-import.ts";
import { bindingAt } from "../program/bindings.ts";
import { freshName, readProgram, type Program } from "../program/program.ts";
import { afterLineBreak, isLineDone, lineEndOf } from "../text/lines.ts";
import { Rewrite } from "../text/rewrite.ts";
import { usesSemicolons } from "../text/source-imports.ts";

type Platform = NonNullable<MigrationOptions["platform"]>;

/** What reads the bytes, on Node: the name that `node:fs` has in the file. */
interface Loader {
  readonly platform: Platform;
  readonly readFileSync: string;
  readonly isImported: boolean;
}

/** The literal of a URL relative to the module, which has to be of WebAssembly. */
function urlText(
  code: string,
  literal: { start?: number | null; end?: number | null; value: string },
): string | undefined {
  if (!literal.value.endsWith(".wasm")) return undefined;
  const text = code.slice(literal.start!, literal.end!);
  if (/^\.{0,2}\//.test(literal.value)) return `new URL(${text}, import.meta.url)`;
  return /^[a-z][a-z\d+.-]*:/i.test(literal.value)
    ? `new URL(${text})`
    : `new URL(import.meta.resolve(${text}))`;
}

/** Whether the file has other values under the names that the loading takes. */
function reasonAgainst(path: NodePath, platform: Platform): string | undefined {
  const names = ["WebAssembly", "URL", ...(platform === "web" ? ["fetch"] : [])];
  const own = names.find((name) => bindingAt(path, name));
  return own === undefined ? undefined : `the file has \`${own}\` of its own`;
}

function promiseText(url: string, platform: Platform): string {
  if (platform === "web") return `WebAssembly.compileStreaming(fetch(${url}))`;
  const bytes = `import("node:fs/promises").then(({ readFile }) => readFile(${url}))`;
  return `${bytes}.then((bytes) => WebAssembly.compile(bytes))`;
}

function moduleText(url: string, { platform, readFileSync }: Loader): string {
  return platform === "web"
    ? `await ${promiseText(url, platform)}`
    : `new WebAssembly.Module(${readFileSync}(${url}))`;
}

function isImport({ type }: Statement): boolean {
  return type === "ImportDeclaration";
}

function convertImports(program: Program, rewrite: Rewrite, loader: Loader): void {
  const { code, ast, lineBreak } = program;
  const imports = program.declarations.filter(
    (path): path is NodePath<ImportDeclaration> => path.node.type === "ImportDeclaration",
  );
  // Imports go first, whatever stands between: the constants come ahead of all else.
  const { body } = ast.program;
  const last = imports.at(-1)?.node;
  const next = body.find((statement) => !isImport(statement));
  const isBehind = body.findLastIndex(isImport) > body.indexOf(next!) && next !== undefined;
  const end = usesSemicolons(program) ? ";" : "";
  const lines: string[] = [];
  const converted: ImportDeclaration[] = [];
  for (const path of imports) {
    const { node } = path;
    if (node.phase !== "source") continue;
    const reason = reasonAgainst(path, loader.platform) ?? rewrite.reasonToKeep(node);
    const url = urlText(code, node.source);
    if (url === undefined)
      rewrite.report(node, "its specifier does not end in `.wasm`: it may be of another kind");
    else if ((node.attributes ?? []).length > 0) rewrite.report(node, "it has attributes");
    else if (reason !== undefined) rewrite.report(node, reason);
    else {
      lines.push(`const ${node.specifiers[0]!.local.name} = ${moduleText(url, loader)}${end}`);
      converted.push(node);
    }
  }
  if (converted.length === 0 || !last) return;
  if (end === "" && next && /[([`+\-*/,.<]/.test(code.charAt(next.start!)))
    lines.push(`${lines.pop()};`);
  const needsImport = loader.platform === "node" && !loader.isImported;
  const [first] = converted;
  const quote = code.charAt(first!.source.start!);
  const { readFileSync } = loader;
  const clause = readFileSync === "readFileSync" ? readFileSync : `readFileSync as ${readFileSync}`;
  const fsImport = `import { ${clause} } from ${quote}node:fs${quote}${end}`;
  const isLastConverted = !isBehind && converted.includes(last);
  for (const node of converted) {
    const kept = node === first && needsImport ? [fsImport] : [];
    const texts = isLastConverted && node === last ? [...kept, ...lines] : kept;
    if (texts.length > 0) rewrite.replaceNode(node, texts.join(lineBreak));
    else {
      const lineEnd = lineEndOf(code, node.end!);
      const isAlone = /^\s*$/.test(code.slice(node.end!, lineEnd));
      rewrite.replace(node.start!, isAlone ? afterLineBreak(code, lineEnd) : node.end!, "");
    }
  }
  if (isBehind) rewrite.insert(next.start!, lines.map((line) => line + lineBreak).join(""));
  else if (!isLastConverted) {
    const offset = isLineDone(code, last.end!) ? lineEndOf(code, last.end!) : last.end!;
    rewrite.insert(offset, lines.map((line) => lineBreak + line).join(""));
  }
}

function convertDynamic(
  program: Program,
  rewrite: Rewrite,
  path: NodePath<ImportExpression>,
  platform: Platform,
): void {
  const { node } = path;
  if (node.phase !== "source") return;
  const { source, options } = node;
  const url = source.type === "StringLiteral" ? urlText(program.code, source) : undefined;
  if (!program.isModule) rewrite.report(node, "the file is no ES module");
  else if (options) rewrite.report(node, "it has options");
  else if (url === undefined) rewrite.report(node, "its specifier is not the path of a `.wasm`");
  else {
    rewrite.attempt(node, () => {
      const reason = reasonAgainst(path, platform);
      if (reason === undefined) rewrite.replaceNode(node, promiseText(url, platform));
      return reason;
    });
  }
}

/**
 * Turns `import source` and `import.source()` of WebAssembly back into loading by hand.
 *
 * @param source - The text of a file.
 * @param options - Its name, and the platform that the code will run on.
 * @returns The text with the edits done, the edits, and what is left to a person.
 * @throws {SyntaxError} When the text cannot be parsed.
 */
export function toHandWritten(
  source: string,
  { file = "file.js", platform = "web" }: MigrationOptions = {},
): MigrationResult {
  const program = readProgram(source, file);
  const rewrite = new Rewrite(program, "to-hand-written");
  const known = nameOfBuiltin(program, "fs", "readFileSync");
  const readFileSync = known ?? freshName(program, "readFileSync");
  const loader = { platform, readFileSync, isImported: known !== undefined };
  convertImports(program, rewrite, loader);
  for (const path of program.dynamicImports) convertDynamic(program, rewrite, path, platform);
  return rewrite.finish();
}
