import type { PluginPass, types } from "@babel/core";
import { existingFileContextOf } from "./file-context.ts";

/**
 * Moves the loads of a CommonJS module ahead of its other requires: sources are there before any
 * module of the graph runs. Babel's transform writes its requires when the program is left, and
 * after the resets of `exports` that have to stay first; so this runs when all plugins are done.
 */
export function moveLoadsAheadOfRequires(file: PluginPass["file"]): void {
  const context = existingFileContextOf(file);
  if (context?.format !== "commonjs") return;
  const { program } = file.ast;
  const loads = context.statementsAheadOfRequires;
  const firstRequire = program.body.findIndex(
    (statement) => !loads.has(statement) && requiresModule(statement),
  );
  if (firstRequire === -1) return;
  const before = program.body.slice(0, firstRequire);
  const after = program.body.slice(firstRequire);
  program.body = [
    ...before,
    ...after.filter((statement) => loads.has(statement)),
    ...after.filter((statement) => !loads.has(statement)),
  ];
}

/**
 * AMD loaders run a module when its dependencies are there, which is too late to ask the page which
 * script runs. So the module asks before it hands itself to the loader.
 */
export function addStatementsAheadOfWrapper(file: PluginPass["file"]): void {
  const context = existingFileContextOf(file);
  if (context) file.ast.program.body.unshift(...context.statementsAheadOfWrapper);
}

function requiresModule(statement: types.Statement): boolean {
  switch (statement.type) {
    case "ExpressionStatement":
      return isRequire(statement.expression);
    case "VariableDeclaration":
      return statement.declarations.some(({ init }) => isRequire(init));
    default:
      return false;
  }
}

/** `require("…")`, also as the argument of an interop helper. */
function isRequire(expression: types.Node | null | undefined): boolean {
  if (expression?.type !== "CallExpression") return false;
  const { callee, arguments: args } = expression;
  return (callee.type === "Identifier" && callee.name === "require") || isRequire(args[0]);
}
