import type {
  CallExpression,
  ExportAllDeclaration,
  ExportNamedDeclaration,
  File,
  ImportDeclaration,
  ImportExpression,
  NewExpression,
  Node,
} from "@babel/types";
import traverseModule, { type NodePath, type Scope } from "@babel/traverse";
import { parseFile } from "./parse.ts";

// It is CommonJS, and what a default import of it is depends on what compiled this file.
const traverse = "default" in traverseModule ? traverseModule.default : traverseModule;

type ModuleDeclaration = ImportDeclaration | ExportNamedDeclaration | ExportAllDeclaration;

/** A parsed file, with what the migrations look for in it. */
export interface Program {
  readonly code: string;
  readonly file: string;
  readonly ast: File;
  /** Whether the text itself proves that it is an ES module. */
  readonly isModule: boolean;
  /** Calls of a method of what is called WebAssembly. */
  readonly wasmCalls: readonly NodePath<CallExpression | NewExpression>[];
  /** Imports and exports, in order. */
  readonly declarations: readonly NodePath<ModuleDeclaration>[];
  readonly dynamicImports: readonly NodePath<ImportExpression>[];
  /** Whether code that is only known at run time may use the names of the file. */
  readonly hasDirectEval: boolean;
  /** Whether it writes to `fetch`, `URL`, `WebAssembly` or what that has. */
  readonly assignsGlobals: boolean;
  /** All names that are written anywhere, those of properties included. */
  readonly names: ReadonlySet<string>;
  /** The line break of the file. */
  readonly lineBreak: string;
}

/**
 * Parses a file and finds its scopes.
 *
 * @throws {SyntaxError} When the file cannot be parsed.
 */
export function readProgram(code: string, file: string): Program {
  // One migration after the other asks for the same file.
  if (latest?.code !== code || latest.file !== file) latest = parseProgram(code, file);
  return latest;
}

let latest: Program | undefined;

const loadingGlobals = /^(?:fetch|URL|WebAssembly|Response)$/;

/** Whether it is worth asking for the scope. */
function mayBeLoadingGlobal(left: Node): boolean {
  if (left.type === "Identifier") return loadingGlobals.test(left.name);
  return left.type === "MemberExpression" && left.object.type === "Identifier";
}

/** Whether what is written to is a global that loads something, or a property of one. */
function isLoadingGlobal(scope: Scope, left: Node): boolean {
  if (left.type === "Identifier")
    return loadingGlobals.test(left.name) && !scope.getBinding(left.name);
  if (left.type !== "MemberExpression" || left.object.type !== "Identifier") return false;
  const { object, property, computed } = left;
  if (scope.getBinding(object.name)) return false;
  if (object.name === "WebAssembly") return true;
  if (!/^(?:globalThis|window|self|global)$/.test(object.name)) return false;
  if (property.type === "StringLiteral") return loadingGlobals.test(property.value);
  return computed || (property.type === "Identifier" && loadingGlobals.test(property.name));
}

/** A node, and the keys that lead to it from the program. */
interface Found {
  readonly node: Node;
  readonly trail: string;
}

interface Findings {
  readonly calls: Found[];
  readonly declarations: Found[];
  readonly dynamicImports: Found[];
  readonly assignments: Found[];
  readonly names: Set<string>;
  hasDirectEval: boolean;
}

/** What of a node holds no nodes that are read. */
const notNodes = new Set(["loc", "extra", "errors", "comments", "tokens", "range"]);

/** Whether a call may be one of WebAssembly's own functions. */
function mayBeWasmCall({ callee }: CallExpression | NewExpression): boolean {
  if (callee.type !== "MemberExpression") return false;
  return callee.object.type === "Identifier" && callee.object.name === "WebAssembly";
}

function note(node: Node, keys: readonly (string | number)[], findings: Findings): void {
  switch (node.type) {
    case "AssignmentExpression":
      if (!mayBeLoadingGlobal(node.left)) break;
      findings.assignments.push({ node, trail: keys.join(".") });
      break;
    case "CallExpression":
    case "NewExpression":
      if (mayBeWasmCall(node)) findings.calls.push({ node, trail: keys.join(".") });
      findings.hasDirectEval ||= node.callee.type === "Identifier" && node.callee.name === "eval";
      break;
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
      findings.declarations.push({ node, trail: keys.join(".") });
      break;
    case "ImportExpression":
      findings.dynamicImports.push({ node, trail: keys.join(".") });
      break;
    case "Identifier":
    case "JSXIdentifier":
      findings.names.add(node.name);
  }
}

/**
 * Looks at all nodes without the paths and scopes that Babel would make for each.
 *
 * @param keys - Those that lead to the node; the same array all the time.
 */
function search(node: Node, keys: (string | number)[], findings: Findings): void {
  note(node, keys, findings);
  // Not `Object.entries`: this is run for every node of every file that is parsed.
  for (const key in node) {
    if (notNodes.has(key)) continue;
    const value = node[key as never] as unknown;
    if (typeof value !== "object" || value === null) continue;
    keys.push(key);
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) {
        const item = value[index] as Node | null;
        if (typeof item?.type !== "string") continue;
        keys.push(index);
        search(item, keys, findings);
        keys.pop();
      }
    } else if (typeof (value as Node).type === "string") search(value as Node, keys, findings);
    keys.pop();
  }
}

/** The path of the program, by which the scopes of the whole file become known. */
function programPathOf(ast: File): NodePath {
  let found: NodePath | undefined;
  // What it keeps of earlier files costs the garbage collector more with each.
  traverse.cache.clear();
  traverse(ast, {
    enter(path) {
      found = path;
      path.stop();
    },
  });
  return found!;
}

function parseProgram(code: string, file: string): Program {
  const ast = parseFile(code, file);
  const findings: Findings = {
    calls: [],
    declarations: [],
    dynamicImports: [],
    assignments: [],
    names: new Set(),
    hasDirectEval: false,
  };
  search(ast.program, [], findings);
  const { assignments, names } = findings;
  const root = programPathOf(ast);
  const pathsOf = <T extends Node>(list: readonly Found[]): NodePath<T>[] =>
    list.map(({ trail }) => root.get(trail) as NodePath<T>);
  return {
    code,
    file,
    ast,
    names,
    isModule: ast.program.sourceType === "module",
    lineBreak: /\r\n|\n|\r/.exec(code)?.[0] ?? "\n",
    hasDirectEval: findings.hasDirectEval,
    wasmCalls: pathsOf(findings.calls),
    declarations: pathsOf(findings.declarations),
    dynamicImports: pathsOf(findings.dynamicImports),
    assignsGlobals: assignments.some(
      ({ node, trail }) =>
        node.type === "AssignmentExpression" &&
        isLoadingGlobal((root.get(trail) as NodePath).scope, node.left),
    ),
  };
}

/** A name that the file does not use: the wanted one, or with a number after it. */
export function freshName({ names }: Program, wanted: string): string {
  if (!names.has(wanted)) return wanted;
  let number = 2;
  while (names.has(`${wanted}${number}`)) number += 1;
  return `${wanted}${number}`;
}
