import type { NodePath, PluginPass, types } from "@babel/core";
import { afterAllPlugins } from "./after-all-plugins.ts";
import { existingFileContextOf } from "./file-context.ts";

/**
 * Puts what the plugin has put into a file where it has to run, when all plugins have left the
 * program: module transforms write their requires and their wrapper at that time, and may be listed
 * behind this plugin.
 */
export function placeStatementsAtLast(
  program: NodePath<types.Program>,
  file: PluginPass["file"],
): void {
  if (!existingFileContextOf(file)) return;
  afterAllPlugins(program, "exit", () => {
    moveLoadsAheadOfRequires(file);
    moveEvaluationsAmongRequires(file);
    addStatementsAheadOfWrapper(file);
  });
}

/**
 * Moves the evaluations of a CommonJS module ahead of the requires that stand for later imports:
 * what a module imports is evaluated in the order of the text.
 */
function moveEvaluationsAmongRequires(file: PluginPass["file"]): void {
  const evaluations = existingFileContextOf(file)?.evaluations ?? [];
  const { body } = file.ast.program;
  for (const [evaluation, loc] of evaluations) {
    const from = body.indexOf(evaluation);
    const to = body.findIndex(
      (statement, index) => index < from && requiresModule(statement) && isBehind(statement, loc),
    );
    if (from !== -1 && to !== -1) body.splice(to, 0, ...body.splice(from, 1));
  }
}

/** Whether what became `statement` stands behind a place in the text, which may be ahead of all. */
function isBehind({ loc }: types.Statement, place: types.SourceLocation | undefined): boolean {
  if (!loc || !place) return Boolean(loc);
  return (
    loc.start.line > place.start.line ||
    (loc.start.line === place.start.line && loc.start.column > place.start.column)
  );
}

/**
 * Moves the loads of a CommonJS module ahead of its other requires: sources are there before any
 * module of the graph runs. Babel's transform writes its requires when the program is left, and
 * after the resets of `exports` that have to stay first; so this runs when all plugins are done.
 */
function moveLoadsAheadOfRequires(file: PluginPass["file"]): void {
  const context = existingFileContextOf(file);
  if (context?.format !== "commonjs") return;
  const { program } = file.ast;
  const { ownStatements, statementsAheadOfRequires: loads } = context;
  // What asks the runtime may be ahead of it by now, where another plugin has put an import there.
  const held = program.body
    .filter((statement) => loads.has(statement))
    .toSorted((one, other) => Number(ownStatements.has(other)) - Number(ownStatements.has(one)));
  if (held.length === 0) return;
  const first = program.body.findIndex(
    (statement) => loads.has(statement) || requiresModule(statement),
  );
  const others = program.body.filter((statement) => !loads.has(statement));
  program.body = [...others.slice(0, first), ...held, ...others.slice(first)];
}

/**
 * AMD loaders run a module when its dependencies are there, which is too late to ask the page which
 * script runs. So the module asks before it hands itself to the loader.
 */
function addStatementsAheadOfWrapper(file: PluginPass["file"]): void {
  const statements = existingFileContextOf(file)?.statementsAheadOfWrapper ?? [];
  file.ast.program.body.unshift(...statements.splice(0));
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
