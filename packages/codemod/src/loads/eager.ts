import type { Node } from "@babel/types";
import { isAt, isTyped, type NodePath } from "../program/node-path.ts";

/** What always computes its parts, when it is itself computed. */
const unconditional = new Set<Node["type"]>([
  "ArrayExpression",
  "AwaitExpression",
  "CallExpression",
  "ExportDefaultDeclaration",
  "ExportNamedDeclaration",
  "ExpressionStatement",
  "MemberExpression",
  "NewExpression",
  "ObjectExpression",
  "ObjectProperty",
  "SpreadElement",
  "TemplateLiteral",
  "UnaryExpression",
  "VariableDeclaration",
  "VariableDeclarator",
]);

/** Whether a module always computes an expression, once, while it is evaluated. */
export function isEager(path: NodePath): boolean {
  const { parentPath } = path;
  if (!parentPath) return false;
  if (isAt(parentPath, "Program")) return true;
  // A block of its own, not the body of a loop or a condition.
  if (isAt(parentPath, "BlockStatement")) {
    return isAt(parentPath.parentPath, "Program", "BlockStatement") && isEager(parentPath);
  }
  if (isAt(parentPath, "AssignmentExpression")) {
    return parentPath.node.operator === "=" && isEager(parentPath);
  }
  return (unconditional.has(parentPath.node.type) || isTyped(parentPath)) && isEager(parentPath);
}
