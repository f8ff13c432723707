import type { NodePath, PluginAPI, Scope, types } from "@babel/core";

type Types = PluginAPI["types"];
type Binding = NonNullable<ReturnType<Scope["getBinding"]>>;
type WritePath = NodePath<
  types.AssignmentExpression | types.UpdateExpression | types.ForXStatement
>;

/**
 * Makes the writes to bindings throw a TypeError when they happen, as writes to an import do: what
 * is to be written is evaluated before. Babel does the same where it compiles `const` away.
 */
export function refuseWrites(
  program: NodePath<types.Program>,
  bindings: readonly Binding[],
  t: Types,
  helper: () => types.Expression,
): void {
  // Other plugins may have rewritten the writes that the bindings know. `scope.crawl()` would find
  // them too, but forget the names that the scope has given, and give them again.
  program.traverse({
    "AssignmentExpression|UpdateExpression|ForXStatement"(path) {
      const written = path.getBindingIdentifiers();
      for (const { identifier } of bindings) {
        const { name } = identifier;
        if (!(name in written) || path.scope.getBindingIdentifier(name) !== identifier) continue;
        const error = t.callExpression(helper(), [t.stringLiteral(name)]);
        refuseWrite(path as WritePath, t, { name, error });
      }
    },
  });
}

function refuseWrite(path: WritePath, t: Types, refusal: Refusal): void {
  const { name, error } = refusal;
  error.loc = path.node.loc ?? null;
  const pattern = patternOf(path.node);
  if (pattern) {
    refuseTargets(t, pattern, refusal);
  } else if (path.isAssignmentExpression()) {
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

type Target = types.Node | null | undefined;

/** What a destructuring assignment assigns to, also at the head of a loop. */
function patternOf(node: types.Node): Target {
  const left = "left" in node ? (node.left as types.Node) : undefined;
  return left && /^(?:Array|Object)Pattern$/.test(left.type) ? left : undefined;
}

/** A name that may not be written, and what throws the error. */
interface Refusal {
  readonly name: string;
  readonly error: types.CallExpression;
}

/** Refuses one of the targets of a pattern: those ahead of it get their values. */
function refuseTargets(t: Types, target: Target, refusal: Refusal): void {
  switch (target?.type) {
    case "ArrayPattern":
      target.elements.forEach((element, index) => {
        if (isRefused(element, refusal)) target.elements[index] = throwingTarget(t, refusal);
        else refuseTargets(t, element, refusal);
      });
      break;
    case "ObjectPattern":
      for (const property of target.properties) {
        if (property.type === "RestElement") {
          refuseTargets(t, property, refusal);
        } else {
          const { value } = property;
          if (isRefused(value, refusal)) property.value = throwingTarget(t, refusal);
          else refuseTargets(t, value, refusal);
          if (isRefused(property.key, refusal)) property.shorthand = false;
        }
      }
      break;
    case "AssignmentPattern":
      if (isRefused(target.left, refusal)) target.left = throwingTarget(t, refusal);
      else refuseTargets(t, target.left, refusal);
      break;
    case "RestElement":
      if (isRefused(target.argument, refusal)) target.argument = throwingTarget(t, refusal);
      else refuseTargets(t, target.argument, refusal);
  }
}

function isRefused(target: Target, { name }: Refusal): boolean {
  return target?.type === "Identifier" && target.name === name;
}

/** `({ set x(_value) { throw … } }).x`: what throws at the moment when a value is assigned to it. */
function throwingTarget(t: Types, { name, error }: Refusal): types.MemberExpression {
  const body = t.blockStatement([t.expressionStatement(t.cloneNode(error))]);
  const setter = t.objectMethod("set", t.identifier(name), [t.identifier("_value")], body);
  return t.memberExpression(t.objectExpression([setter]), t.identifier(name));
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
