import type { NodePath, types } from "@babel/core";

/**
 * Whether the value of an expression may be a module source. Where it cannot, as with literals,
 * templates and concatenations, the import stays as bundlers know it.
 */
export function mayBeSource(path: NodePath): boolean {
  const { node } = path;
  const some = (...keys: string[]): boolean =>
    keys.some((key) => mayBeSource(path.get(key) as NodePath));
  switch (node.type) {
    case "ConditionalExpression":
      return some("consequent", "alternate");
    case "LogicalExpression":
      return some("left", "right");
    case "SequenceExpression":
      return some(`expressions.${node.expressions.length - 1}`);
    case "AssignmentExpression":
      return /^(?:[&|?]{2})?=$/.test(node.operator) && some("right");
    case "ParenthesizedExpression":
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
    case "TypeCastExpression":
      return some("expression");
    case "Identifier":
      return mayNameSource(path, node.name);
    case "MemberExpression":
    case "OptionalMemberExpression":
      return !isNamed(node.property, "href") && !isMeta(node.object);
    case "NewExpression":
      return !isNamed(node.callee, "URL");
    case "CallExpression":
      return !givesString(node);
    default:
      return !neverSource.test(node.type);
  }
}

/** Literals, templates, operators that give primitives, functions. */
const neverSource =
  /Literal$|^(?:Binary|Unary|Update|Array|Object|Function|Class|ArrowFunction)Expression$|^(?:MetaProperty|JSX)/;

const stringNames: ReadonlySet<string> = new Set(["undefined", "__filename", "__dirname"]);

function mayNameSource({ scope }: NodePath, name: string): boolean {
  const binding = scope.getBinding(name);
  if (!binding) return !stringNames.has(name);
  const { path: declaration } = binding;
  const isSimple = declaration.isVariableDeclarator() && declaration.node.id.type === "Identifier";
  if (!binding.constant || !isSimple) return true;
  const { init } = declaration.node;
  // A name may stand in its own initializer.
  if (!init || init.type === "Identifier") return Boolean(init);
  return mayBeSource(declaration.get("init") as NodePath);
}

function isNamed(node: types.Node, name: string): boolean {
  return node.type === "Identifier" && node.name === name;
}

function isMeta(node: types.Node): boolean {
  return node.type === "MetaProperty";
}

/** `String(x)`, Node's `pathToFileURL(x)`, `x.toString()`, `"".concat(x)`, `require.resolve("x")`, `import.meta.resolve("x")` */
function givesString({ callee }: types.CallExpression): boolean {
  if (callee.type !== "MemberExpression") {
    return isNamed(callee, "String") || isNamed(callee, "pathToFileURL");
  }
  const { object, property } = callee;
  return (
    isNamed(property, "toString") ||
    isMeta(object) ||
    object.type === "StringLiteral" ||
    (isNamed(object, "require") && isNamed(property, "resolve"))
  );
}
