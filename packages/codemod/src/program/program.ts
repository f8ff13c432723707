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
  readonly calls: readonly NodePath<CallExpression | NewExpression>[];
  /** Imports and exports, in order. */
  readonly declarations: readonly NodePath<ModuleDeclaration>[];
  readonly dynamicImports: readonly NodePath<ImportExpression>[];
  /** Whether it writes to `fetch`, `URL`, `WebAssembly` or what that has. */
  readonly assignsGlobals: boolean;
  /** All names that are written anywhere, those of properties included. */
  readonly names: ReadonlySet<string>;
  /** The line break of the file. */
  readonly lineBreak: string;
}

function addTo<T extends Node>(list: NodePath<T>[], path: NodePath): void {
  list.push(path as NodePath<T>);
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

function parseProgram(code: string, file: string): Program {
  const ast = parseFile(code, file);
  const calls: NodePath<CallExpression | NewExpression>[] = [];
  const declarations: NodePath<ModuleDeclaration>[] = [];
  const dynamicImports: NodePath<ImportExpression>[] = [];
  const names = new Set<string>();
  let assignsGlobals = false;
  traverse(ast, {
    enter(path) {
      const { node } = path;
      switch (node.type) {
        case "AssignmentExpression":
          assignsGlobals ||= isLoadingGlobal(path.scope, node.left);
          return;
        case "CallExpression":
        case "NewExpression":
          return addTo(calls, path);
        case "ImportDeclaration":
        case "ExportNamedDeclaration":
        case "ExportAllDeclaration":
          return addTo(declarations, path);
        case "ImportExpression":
          return addTo(dynamicImports, path);
        case "Identifier":
        case "JSXIdentifier":
          names.add(node.name);
      }
    },
  });
  const lineBreak = /\r\n|\n|\r/.exec(code)?.[0] ?? "\n";
  const isModule = ast.program.sourceType === "module";
  const found = { calls, declarations, dynamicImports, names, assignsGlobals };
  return { code, file, ast, isModule, lineBreak, ...found };
}

/** A name that the file does not use: the wanted one, or with a number after it. */
export function freshName({ names }: Program, wanted: string): string {
  if (!names.has(wanted)) return wanted;
  let number = 2;
  while (names.has(`${wanted}${number}`)) number += 1;
  return `${wanted}${number}`;
}

/** Whether code that is only known at run time may use the names of the file. */
export function hasDirectEval({ calls }: Program): boolean {
  return calls.some(
    ({ node: { callee } }) => callee.type === "Identifier" && callee.name === "eval",
  );
}
