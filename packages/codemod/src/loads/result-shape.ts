import type { ObjectPattern, Pattern } from "@babel/types";
import { bindingAt } from "../program/bindings.ts";
import type { Edit } from "../migration.ts";
import { keyNameOf } from "../program/literal-names.ts";
import { child, children, isAt, propertyNameOf, type NodePath } from "../program/node-path.ts";

/**
 * What is done with the `{ module, instance }` of an instantiation. A Module gives the Instance itself,
 * so that either the edits make its users take that, or the pair has to be made by hand.
 */
export type ResultUse =
  { readonly kind: "instance"; readonly edits: readonly Edit[] } | { readonly kind: "pair" };

const pair: ResultUse = { kind: "pair" };

function instance(edits: readonly Edit[]): ResultUse {
  return { kind: "instance", edits };
}

function hasComment(code: string, { start, end }: { start: number; end: number }): boolean {
  return /\/[/*]/.test(code.slice(start, end));
}

/** `{ instance: inner }` becomes `inner`. */
function useOfPattern(code: string, pattern: ObjectPattern): ResultUse {
  const [property, surplus] = pattern.properties;
  if (!property || surplus || property.type !== "ObjectProperty" || pattern.typeAnnotation)
    return pair;
  if (keyNameOf(property) !== "instance") return pair;
  const value = property.value as Pattern | { type: "Identifier"; start: number; end: number };
  if (value.type !== "Identifier" && value.type !== "ObjectPattern") return pair;
  const edits = [
    { start: pattern.start!, end: value.start!, text: "" },
    { start: value.end!, end: pattern.end!, text: "" },
  ];
  return edits.some((edit) => hasComment(code, edit)) ? pair : instance(edits);
}

/** `object.instance` becomes `object`. */
function useOfMember(code: string, object: NodePath): ResultUse {
  const member = object.parentPath;
  if (!isAt(member, "MemberExpression") || member.node.object !== object.node) return pair;
  if (propertyNameOf(member) !== "instance" || isWritten(member)) return pair;
  // The object may stand in parentheses of its own.
  const dot = code.lastIndexOf(".", member.node.property.start!);
  const edit = { start: dot, end: member.node.end!, text: "" };
  return hasComment(code, { start: object.node.end!, end: member.node.end! })
    ? pair
    : instance([edit]);
}

function isWritten(path: NodePath): boolean {
  const outer = path.parentPath;
  if (isAt(outer, "AssignmentExpression")) return outer.node.left === path.node;
  if (isAt(outer, "UnaryExpression")) return outer.node.operator === "delete";
  if (isAt(outer, "ObjectProperty")) return isAt(outer.parentPath, "ObjectPattern");
  // A call would get another `this`; a pattern or a loop may write to it.
  if (isAt(outer, "CallExpression")) return outer.node.callee === path.node;
  return !isAt(
    outer,
    "ArrayExpression",
    "ArrowFunctionExpression",
    "AwaitExpression",
    "BinaryExpression",
    "ConditionalExpression",
    "ExportDefaultDeclaration",
    "ExpressionStatement",
    "LogicalExpression",
    "MemberExpression",
    "NewExpression",
    "OptionalMemberExpression",
    "ReturnStatement",
    "SpreadElement",
    "TSAsExpression",
    "TSNonNullExpression",
    "TemplateLiteral",
    "UnaryExpression",
    "VariableDeclarator",
  );
}

/** All references of a name read its `.instance`. */
function useOfName(code: string, name: NodePath): ResultUse {
  if (!isAt(name, "Identifier") || name.node.typeAnnotation) return pair;
  const binding = bindingAt(name, name.node.name);
  if (!binding?.constant || binding.identifier !== name.node) return pair;
  const edits: Edit[] = [];
  for (const reference of binding.referencePaths) {
    const use = isAt(reference.parentPath, "VariableDeclarator")
      ? useOfDeclarator(code, reference)
      : useOfMember(code, reference);
    if (use.kind === "pair") return pair;
    edits.push(...use.edits);
  }
  return instance(edits);
}

/** The result is what a variable is declared as. */
function useOfDeclarator(code: string, value: NodePath): ResultUse {
  const declarator = value.parentPath;
  if (!isAt(declarator, "VariableDeclarator") || declarator.node.init !== value.node) return pair;
  if (isAt(declarator.parentPath?.parentPath, "ExportNamedDeclaration")) return pair;
  const { id } = declarator.node;
  if (id.type === "ObjectPattern") return useOfPattern(code, id);
  return useOfName(code, child(declarator, "id"));
}

/** The result is what a callback of `.then` is called with. */
function useOfCallback(code: string, callback: NodePath): ResultUse {
  if (!isAt(callback, "ArrowFunctionExpression", "FunctionExpression")) return pair;
  const isArrow = callback.node.type === "ArrowFunctionExpression";
  if (!isArrow && /\barguments\b/.test(code.slice(callback.node.start!, callback.node.end!)))
    return pair;
  const [parameter, surplus] = children(callback, "params");
  if (!parameter) return isArrow ? instance([]) : pair;
  if (surplus) return pair;
  if (isAt(parameter, "ObjectPattern")) return useOfPattern(code, parameter.node);
  return useOfName(code, parameter);
}

/**
 * Finds out what is done with the result of an instantiation.
 *
 * @param code - The text of the file.
 * @param promise - The call that gives the promise of the result.
 */
export function resultUseOf(code: string, promise: NodePath): ResultUse {
  const outer = promise.parentPath;
  if (isAt(outer, "ExpressionStatement")) return instance([]);
  if (isAt(outer, "AwaitExpression")) {
    if (isAt(outer.parentPath, "ExpressionStatement")) return instance([]);
    if (isAt(outer.parentPath, "VariableDeclarator")) return useOfDeclarator(code, outer);
    return useOfMember(code, outer);
  }
  if (propertyNameOf(outer!) !== "then" || !isAt(outer, "MemberExpression")) return pair;
  const call = outer.parentPath;
  if (outer.node.object !== promise.node || !isAt(call, "CallExpression")) return pair;
  const [callback] = children(call, "arguments");
  return call.node.callee === outer.node && callback ? useOfCallback(code, callback) : pair;
}
