import type { NodePath, types } from "@babel/core";
import type { FileContext } from "./file-context.ts";
import { commonJSOptionsOf } from "./format.ts";
import { memberOf } from "./namespace-references.ts";

type Types = FileContext["types"];

/** A variable of a file that gets an export of a namespace. */
export interface HeldExport {
  readonly exportName: string;
  readonly localName: string;
  /** Where the file exports it. */
  readonly exportedBy: readonly NodePath<types.ExportSpecifier>[];
  /** Whether anything but those exports reads it. */
  readonly isRead: boolean;
  /** Whether reading it may fail, which is no reason for the file to fail. */
  readonly mayThrow: boolean;
}

/**
 * Declares the variables that hold exports of a namespace, after the statement that declares it.
 * What others import from an ES module is a variable of its own, which gets the value once. CommonJS
 * has getters, so there the exports stay live.
 */
export function holdExports(
  context: FileContext,
  statement: NodePath<types.Statement>,
  namespace: string,
  held: readonly HeldExport[],
): void {
  const { types: t, program, format, file } = context;
  const hasGetters =
    format === "commonjs" && commonJSOptionsOf(file).allowCommonJSExports !== false;
  const isPlaceholder = (one: HeldExport): boolean => hasGetters && !one.isRead;
  const statements: types.Statement[] = [];
  const copied = held.filter((one) => !isPlaceholder(one) && !one.mayThrow);
  if (copied.length > 0) {
    const pattern = t.objectPattern(copied.map((one) => propertyOf(t, one)));
    const declarator = t.variableDeclarator(pattern, t.identifier(namespace));
    statements.push(t.variableDeclaration("const", [declarator]));
  }
  const placeholders = held.filter(isPlaceholder);
  if (placeholders.length > 0) {
    // Babel has to see the names, so that `export *` does not overwrite them.
    const ids = placeholders.map(({ localName }) => t.identifier(localName));
    const declarators = ids.map((id) => t.variableDeclarator(id));
    statements.push(t.variableDeclaration("var", declarators));
  }
  for (const one of held) {
    if (one.mayThrow && !isPlaceholder(one)) statements.push(...readIfPossible(t, namespace, one));
  }
  if (hasGetters) {
    for (const { exportName, exportedBy } of held) {
      for (const { node } of exportedBy) {
        program.scope.rename("exports");
        statements.push(exportGetter(t, nameOf(node.exported), memberOf(t, namespace, exportName)));
      }
    }
  }
  if (statements.length === 0) return;
  for (const path of statement.insertAfter(statements)) {
    if (path.isVariableDeclaration()) program.scope.registerDeclaration(path);
  }
  for (const { localName, exportedBy } of held) {
    const binding = program.scope.getBinding(localName)!;
    for (const path of exportedBy) binding.reference(path.get("local"));
  }
}

/** `let localName; try { localName = namespace.exportName; } catch {}` */
function readIfPossible(
  t: Types,
  namespace: string,
  { exportName, localName }: HeldExport,
): types.Statement[] {
  const read = memberOf(t, namespace, exportName);
  const write = t.assignmentExpression("=", t.identifier(localName), read);
  return [
    t.variableDeclaration("let", [t.variableDeclarator(t.identifier(localName))]),
    t.tryStatement(
      t.blockStatement([t.expressionStatement(write)]),
      t.catchClause(null, t.blockStatement([])),
    ),
  ];
}

/** `exportName: localName`, in a pattern. */
function propertyOf(t: Types, { exportName, localName }: HeldExport): types.ObjectProperty {
  const isPlain = t.isValidIdentifier(exportName, false);
  const key = isPlain ? t.identifier(exportName) : t.stringLiteral(exportName);
  return t.objectProperty(key, t.identifier(localName), false, exportName === localName);
}

/** `Object.defineProperty(exports, "name", { enumerable: true, get: function () { return value; } })` */
function exportGetter(t: Types, name: string, value: types.Expression): types.Statement {
  const getter = t.functionExpression(null, [], t.blockStatement([t.returnStatement(value)]));
  const descriptor = t.objectExpression([
    t.objectProperty(t.identifier("enumerable"), t.booleanLiteral(true)),
    t.objectProperty(t.identifier("get"), getter),
  ]);
  const callee = t.memberExpression(t.identifier("Object"), t.identifier("defineProperty"));
  const args = [t.identifier("exports"), t.stringLiteral(name), descriptor];
  return t.expressionStatement(t.callExpression(callee, args));
}

/** The name of a module's export, which may be any string. */
export function nameOf(name: types.Identifier | types.StringLiteral): string {
  return name.type === "Identifier" ? name.name : name.value;
}
