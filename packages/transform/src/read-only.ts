import type { PluginAPI, Scope, types } from "@babel/core";

type Types = PluginAPI["types"];
type Binding = NonNullable<ReturnType<Scope["getBinding"]>>;

/**
 * Makes the writes to a binding throw a TypeError when they happen, as writes to an import do: what
 * is to be written is evaluated before. Babel does the same where it compiles `const` away.
 */
export function refuseWrites(
  { identifier: { name }, constantViolations }: Binding,
  t: Types,
  helper: () => types.Expression,
): void {
  for (const path of constantViolations) {
    const error = t.callExpression(helper(), [t.stringLiteral(name)]);
    error.loc = path.node.loc ?? null;
    if (path.isAssignmentExpression()) {
      path.replaceWith(refusedAssignment(t, path.node, error));
    } else if (path.isUpdateExpression()) {
      path.replaceWith(t.sequenceExpression([t.unaryExpression("+", path.node.argument), error]));
    } else if (path.isForXStatement()) {
      const id = path.scope.generateUidIdentifier(name);
      path.node.left = t.variableDeclaration("const", [t.variableDeclarator(id)]);
      path.ensureBlock();
      (path.node.body as types.BlockStatement).body.unshift(t.expressionStatement(error));
    }
  }
}

function refusedAssignment(
  t: Types,
  { operator, left, right }: types.AssignmentExpression,
  error: types.CallExpression,
): types.Expression {
  const binary = operator.slice(0, -1);
  if (binary === "") return t.sequenceExpression([right, error]);
  const read = left as types.Expression;
  if (binary === "&&" || binary === "||" || binary === "??") {
    return t.logicalExpression(binary, read, t.sequenceExpression([right, error]));
  }
  return t.sequenceExpression([t.binaryExpression(binary as "+", read, right), error]);
}
