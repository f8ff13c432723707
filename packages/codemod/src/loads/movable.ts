import type { Node } from "@babel/types";
import { bindingAt } from "../program/bindings.ts";
import { child, children, isAt, isTyped, type NodePath } from "../program/node-path.ts";
import { isWasmObject } from "./wasm-object.ts";

const values = new Set<Node["type"]>([
  "StringLiteral",
  "NumericLiteral",
  "BooleanLiteral",
  "BigIntLiteral",
  "NullLiteral",
  "ThisExpression",
  "ArrowFunctionExpression",
  "FunctionExpression",
  "ObjectMethod",
]);

function keyIsMovable(path: NodePath): boolean {
  if (!isAt(path, "ObjectProperty", "ObjectMethod", "MemberExpression")) return false;
  return (
    !path.node.computed ||
    isMovable(child(path, path.node.type === "MemberExpression" ? "property" : "key"))
  );
}

/** Whether a value is the same when it is computed a little later: no calls, nothing that is written to. */
export function isMovable(path: NodePath): boolean {
  if (isAt(path, "Identifier")) return bindingAt(path, path.node.name)?.constant ?? true;
  if (isAt(path, "ObjectExpression")) return children(path, "properties").every(isMovable);
  if (isAt(path, "ArrayExpression")) return children(path, "elements").every(isMovable);
  if (isAt(path, "ObjectMethod")) return keyIsMovable(path);
  if (isAt(path, "ObjectProperty")) return keyIsMovable(path) && isMovable(child(path, "value"));
  if (isAt(path, "SpreadElement", "UnaryExpression")) return isMovable(child(path, "argument"));
  if (isAt(path, "MemberExpression")) return keyIsMovable(path) && isMovable(child(path, "object"));
  if (isTyped(path)) return isMovable(child(path, "expression"));
  if (isAt(path, "NewExpression")) {
    const callee = child(path, "callee");
    if (!isAt(callee, "MemberExpression") || !isWasmObject(child(callee, "object"))) return false;
    const { property } = callee.node;
    const makes =
      property.type === "Identifier" && /^(?:Memory|Table|Global|Tag)$/.test(property.name);
    return makes && children(path, "arguments").every(isMovable);
  }
  return values.has(path.node.type);
}
