import type { NodePath, types } from "@babel/core";
import { mayImportSource } from "@import-phases/babel-plugin-syntax";
import type { FileContext } from "./file-context.ts";
import { commonJSNames, isCommonJSFile } from "./format.ts";
import { identifier, importClause, importOf, member } from "./nodes.ts";

/** The runtime's exports that the output calls. */
const runtimeExports = [
  "importSource",
  "importSourceSync",
  "importAs",
  "loadAs",
  "importAsSync",
  "importInstance",
  "importInstanceSync",
  "loadInstance",
  "defineEvaluator",
  "importAnySource",
  "importAnySourceSync",
  "importDynamic",
  "allSources",
  "createWorker",
  "bundledAsset",
  "scriptLocation",
] as const;

export type RuntimeExport = (typeof runtimeExports)[number];

/** The global that the runtime's build for classic scripts declares. */
const runtimeGlobal = "importPhases";

/**
 * A reference to one of the runtime's exports, which it imports into the file where it is not there
 * yet. There is no other way in which the plugin adds an import.
 */
export function runtimeReference(
  context: FileContext,
  exportName: RuntimeExport,
): types.Expression {
  const { linkage } = context;
  switch (linkage) {
    case "require":
      return member(identifier(requiredName(context)), exportName);
    case "global":
    case "either": {
      const runtime = linkage === "global" ? identifier(runtimeGlobal) : requiredOrGlobal(context);
      return member(runtime, exportName);
    }
    default:
      return identifier(importedName(context, exportName));
  }
}

/**
 * Whether a file can be given the runtime for what it may do without: scripts that do not show what
 * they run in have to run as they did.
 */
export function mayNeedRuntime({ format, file, program }: FileContext): boolean {
  if (format !== "script" || isCommonJSFile(file) || mayImportSource(file.code)) return true;
  return commonJSNames.some((name) => program.scope.hasGlobal(name));
}

/** Imports the runtime for what its loading does. */
export function importRuntimeForEffect(context: FileContext): void {
  if (context.options.globals === "pure" || context.ownNames.has("runtime")) return;
  const { types: t } = context;
  const declaration = t.importDeclaration([], t.stringLiteral(runtimeSpecifier(context)));
  context.ownNames.set("runtime", "");
  addFirst(context, declaration);
}

function runtimeSpecifier({ options, platform }: FileContext): string {
  const specifier = options.globals === "pure" ? `${options.runtime}/pure` : options.runtime;
  return platform === "jest" ? `${specifier}/jest` : specifier;
}

/**
 * A reference to `createWorker`, which has an entry of its own: bundlers make a worker of what it
 * names, and only programs that use it shall have one.
 */
export function createWorkerReference(context: FileContext): types.Expression {
  const { types: t, linkage, platform, options, program, ownNames } = context;
  // Which no bundler sees.
  if (platform === "jest") return runtimeReference(context, "createWorker");
  const specifier = t.stringLiteral(`${options.runtime}/create-worker`);
  const name = ownNames.get("createWorker");
  if (linkage === "require") {
    const entry =
      name === undefined ? program.scope.generateUidIdentifier("workers") : t.identifier(name);
    if (name === undefined) {
      const call = t.callExpression(t.identifier("require"), [specifier]);
      addFirst(context, t.variableDeclaration("var", [t.variableDeclarator(entry, call)]));
      ownNames.set("createWorker", entry.name);
    }
    return t.memberExpression(t.cloneNode(entry), t.identifier("createWorker"));
  }
  if (name !== undefined) return t.identifier(name);
  const id = program.scope.generateUidIdentifier("createWorker");
  const clause = t.importSpecifier(id, t.identifier("createWorker"));
  ownNames.set("createWorker", id.name);
  addFirst(context, t.importDeclaration([clause], specifier));
  return t.cloneNode(id);
}

/**
 * The export of the runtime that a node calls, as far as its name shows it: also in output that is compiled
 * again, of which nothing else is known.
 */
export function runtimeCallee(node: types.Node): RuntimeExport | undefined {
  if (node.type !== "CallExpression") return undefined;
  const name = nameOf(node.callee);
  return runtimeExports.find((exportName) => exportName === name);
}

/** The name in `_name2`, as the plugin declares it, in `runtime.name` and in `(0, runtime.name)`. */
function nameOf(callee: types.Node): string | undefined {
  switch (callee.type) {
    case "Identifier":
      return /^_(.+?)\d*$/.exec(callee.name)?.[1];
    case "MemberExpression":
      return callee.property.type === "Identifier" ? callee.property.name : undefined;
    case "SequenceExpression":
      return nameOf(callee.expressions.at(-1)!);
    default:
      return undefined;
  }
}

/** Puts a statement of the plugin's at the head of the file. */
export function addFirst(
  { program, ownStatements, isVisited }: FileContext,
  statement: types.Statement,
): void {
  ownStatements.add(statement);
  if (isVisited) program.unshiftContainer("body", statement);
  else program.node.body.unshift(statement);
  if (statement.type !== "VariableDeclaration") return;
  program.scope.registerDeclaration(program.get("body.0") as NodePath);
}

/** Puts a statement behind those that stand at the head of the file, for it needs what they import. */
export function addAfterOwn(
  { program, ownStatements }: FileContext,
  statement: types.Statement,
): void {
  const index = program.node.body.findLastIndex((node) => ownStatements.has(node));
  ownStatements.add(statement);
  (program.get(`body.${index}`) as NodePath).insertAfter(statement);
}

/** `import { importSource as _importSource } from "@import-phases/runtime"` */
function importedName(context: FileContext, exportName: RuntimeExport): string {
  const { program, ownNames, ownStatements } = context;
  const known = ownNames.get(exportName);
  if (known !== undefined) return known;
  const name = program.scope.generateUid(exportName);
  const clause = importClause(exportName, identifier(name));
  ownNames.set(exportName, name);
  const specifier = runtimeSpecifier(context);
  for (const statement of ownStatements) {
    if (statement.type === "ImportDeclaration" && statement.source.value === specifier) {
      statement.specifiers.push(clause);
      return name;
    }
  }
  addFirst(context, importOf(specifier, clause));
  return name;
}

/** `var _runtime = require("@import-phases/runtime")` */
function requiredName(context: FileContext): string {
  const { types: t, program, ownNames, statementsAheadOfRequires } = context;
  const known = ownNames.get("runtime");
  if (known !== undefined) return known;
  program.scope.rename("require");
  const id = program.scope.generateUidIdentifier("runtime");
  const statement = t.variableDeclaration("var", [
    t.variableDeclarator(id, requireRuntime(context)),
  ]);
  ownNames.set("runtime", id.name);
  statementsAheadOfRequires.add(statement);
  addFirst(context, statement);
  return id.name;
}

/** `typeof require === "function" ? require("@import-phases/runtime") : importPhases` */
function requiredOrGlobal(context: FileContext): types.Expression {
  const { types: t } = context;
  return t.conditionalExpression(
    isA(context, "require", "function"),
    requireRuntime(context),
    t.identifier(runtimeGlobal),
  );
}

function requireRuntime(context: FileContext): types.CallExpression {
  const { types: t } = context;
  return t.callExpression(t.identifier("require"), [t.stringLiteral(runtimeSpecifier(context))]);
}

/** `typeof name === "type"` */
export function isA({ types: t }: FileContext, name: string, type: string): types.Expression {
  const typeOf = t.unaryExpression("typeof", t.identifier(name));
  return t.binaryExpression("===", typeOf, t.stringLiteral(type));
}
