import type { CallExpression } from "@babel/types";
import { calleeNameOf, isAt, propertyNameOf, type NodePath } from "../program/node-path.ts";

/** What is called with a value only to look at it. */
const asking = /^(?:Boolean|String|expect|getOwnPropertyNames|hasOwn|keys|log|ok)$/;

const callers = /^(?:apply|bind|call)$/;

/** Whether a value goes where it may be called later. To ask whether there is such a function is not that. */
export function isHandedOn({ node, parentPath: outer }: NodePath): boolean {
  // The `export` in front of a declaration.
  if (node.type === "ExportNamedDeclaration") return true;
  if (isAt(outer, "MemberExpression", "OptionalMemberExpression")) {
    const { property } = outer.node;
    return property.type === "Identifier" && callers.test(property.name);
  }
  if (isAt(outer, "ObjectProperty")) return outer.node.value === node;
  if (isAt(outer, "AssignmentExpression")) return outer.node.right === node;
  if (isAt(outer, "CallExpression")) return !isLookedAt(outer, node);
  return isAt(
    outer,
    "ArrayExpression",
    "ArrowFunctionExpression",
    "ClassAccessorProperty",
    "ClassPrivateProperty",
    "ClassProperty",
    "ExportDefaultDeclaration",
    "ExportSpecifier",
    "JSXExpressionContainer",
    "NewExpression",
    "OptionalCallExpression",
    "ReturnStatement",
    "SpreadElement",
    "YieldExpression",
  );
}

/** Whether a call only looks at its argument, or takes it as `this`. */
function isLookedAt(call: NodePath<CallExpression>, argument: NodePath["node"]): boolean {
  const name = calleeNameOf(call) ?? "";
  return asking.test(name) || (callers.test(name) && call.node.arguments[0] === argument);
}

/** Whether a class is constructed, but not by `new`. Else, it is nearly always asked whether something is one of it. */
export function isConstructedElsewhere({ node, parentPath: outer }: NodePath): boolean {
  if (isAt(outer, "ClassDeclaration", "ClassExpression")) return outer.node.superClass === node;
  if (isAt(outer, "MemberExpression")) return propertyNameOf(outer) === "bind";
  return isAt(outer, "CallExpression") && calleeNameOf(outer) === "construct";
}
