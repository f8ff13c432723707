import type {
  AssignmentExpression,
  CallExpression,
  ExportAllDeclaration,
  ExportNamedDeclaration,
  File,
  ImportDeclaration,
  ImportExpression,
  NewExpression,
  Node,
} from "@babel/types";
import { bindingAt } from "./bindings.ts";
import { NodePath } from "./node-path.ts";
import { parseFile } from "./parse.ts";
import { readTree } from "./tree.ts";

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
  readonly names: { has(name: string): boolean };
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
function isLoadingGlobal(path: NodePath, left: Node): boolean {
  if (left.type === "Identifier")
    return loadingGlobals.test(left.name) && !bindingAt(path, left.name);
  if (left.type !== "MemberExpression" || left.object.type !== "Identifier") return false;
  const { object, property, computed } = left;
  if (bindingAt(path, object.name)) return false;
  if (object.name === "WebAssembly") return true;
  if (!/^(?:globalThis|window|self|global)$/.test(object.name)) return false;
  if (property.type === "StringLiteral") return loadingGlobals.test(property.value);
  return computed || (property.type === "Identifier" && loadingGlobals.test(property.name));
}

/** Whether a call may be one of WebAssembly's own functions. */
function mayBeWasmCall({ callee }: CallExpression | NewExpression): boolean {
  if (callee.type !== "MemberExpression") return false;
  return callee.object.type === "Identifier" && callee.object.name === "WebAssembly";
}

/** What is looked for, by the indexes of the nodes. */
interface Findings {
  readonly calls: number[];
  readonly declarations: number[];
  readonly dynamicImports: number[];
  readonly assignments: number[];
  hasDirectEval: boolean;
}

function note(node: Node, index: number, findings: Findings): void {
  switch (node.type) {
    case "AssignmentExpression":
      if (mayBeLoadingGlobal(node.left)) findings.assignments.push(index);
      break;
    case "CallExpression":
    case "NewExpression":
      if (mayBeWasmCall(node)) findings.calls.push(index);
      findings.hasDirectEval ||= node.callee.type === "Identifier" && node.callee.name === "eval";
      break;
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
      findings.declarations.push(index);
      break;
    case "ImportExpression":
      findings.dynamicImports.push(index);
  }
}

function parseProgram(code: string, file: string): Program {
  const ast = parseFile(code, file);
  const findings: Findings = {
    calls: [],
    declarations: [],
    dynamicImports: [],
    assignments: [],
    hasDirectEval: false,
  };
  const tree = readTree(ast.program, (node, index) => note(node, index, findings));
  const root = new NodePath(tree);
  const pathsOf = <T extends Node>(indexes: readonly number[]): NodePath<T>[] =>
    indexes.map((index) => root.pathAt<T>(index));
  return {
    code,
    file,
    ast,
    names: tree.indexesByName,
    isModule: ast.program.sourceType === "module",
    lineBreak: /\r\n|\n|\r/.exec(code)?.[0] ?? "\n",
    hasDirectEval: findings.hasDirectEval,
    wasmCalls: pathsOf(findings.calls),
    declarations: pathsOf(findings.declarations),
    dynamicImports: pathsOf(findings.dynamicImports),
    assignsGlobals: pathsOf<AssignmentExpression>(findings.assignments).some((path) =>
      isLoadingGlobal(path, path.node.left),
    ),
  };
}

/** A name that the file does not use: the wanted one, or with a number after it. */
export function freshName({ names }: Pick<Program, "names">, wanted: string): string {
  if (!names.has(wanted)) return wanted;
  let number = 2;
  while (names.has(`${wanted}${number}`)) number += 1;
  return `${wanted}${number}`;
}
