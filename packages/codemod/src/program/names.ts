import type { Node, VariableDeclaration } from "@babel/types";
import { parentOf, type Tree } from "./tree.ts";

/** What a name declares: how, at which node, and in the scope of which node, both by their indexes. */
export interface Declaration {
  readonly kind: "var" | "let" | "const" | "param" | "module" | "hoisted" | "local";
  readonly at: number;
  readonly scope: number;
}

/** What a name in the text does: it is one of a property, or reads, writes or declares a variable. */
export type Role = "property" | "reference" | "write" | Declaration;

const functions = new Set<Node["type"]>([
  "ArrowFunctionExpression",
  "ClassMethod",
  "ClassPrivateMethod",
  "FunctionDeclaration",
  "FunctionExpression",
  "ObjectMethod",
  "TSDeclareFunction",
  "TSDeclareMethod",
]);
const variableScopes = new Set<Node["type"]>([
  ...functions,
  "Program",
  "StaticBlock",
  "TSModuleBlock",
]);
const blockScopes = new Set<Node["type"]>([
  ...variableScopes,
  "CatchClause",
  "ForInStatement",
  "ForOfStatement",
  "ForStatement",
  "SwitchStatement",
]);
const loops = /^(?:For|While|DoWhile)/;

/** Where a name is not one of a variable: the types of nodes, and their keys. */
const propertyKeys: Readonly<Record<string, readonly string[]>> = {
  BreakStatement: ["label"],
  ClassAccessorProperty: ["key"],
  ClassMethod: ["key"],
  ClassProperty: ["key"],
  ContinueStatement: ["label"],
  ExportDefaultSpecifier: ["exported"],
  ExportNamespaceSpecifier: ["exported"],
  ExportSpecifier: ["exported"],
  FunctionTypeParam: ["name"],
  ImportAttribute: ["key"],
  ImportSpecifier: ["imported"],
  InterfaceDeclaration: ["id"],
  JSXAttribute: ["name"],
  JSXMemberExpression: ["property"],
  JSXNamespacedName: ["namespace", "name"],
  LabeledStatement: ["label"],
  MemberExpression: ["property"],
  MetaProperty: ["meta", "property"],
  ObjectMethod: ["key"],
  ObjectProperty: ["key"],
  ObjectTypeProperty: ["key"],
  OpaqueType: ["id"],
  OptionalMemberExpression: ["property"],
  PrivateName: ["id"],
  QualifiedTypeIdentifier: ["id"],
  TSCallSignatureDeclaration: ["parameters"],
  TSConstructSignatureDeclaration: ["parameters"],
  TSConstructorType: ["parameters"],
  TSDeclareMethod: ["key"],
  TSEnumMember: ["id"],
  TSFunctionType: ["parameters"],
  TSIndexSignature: ["parameters"],
  TSInterfaceDeclaration: ["id"],
  TSMethodSignature: ["key", "parameters"],
  TSNamedTupleMember: ["label"],
  TSNamespaceExportDeclaration: ["id"],
  TSPropertySignature: ["key"],
  TSQualifiedName: ["right"],
  TSTypeAliasDeclaration: ["id"],
  TypeAlias: ["id"],
};

function isUnder(parent: Node, child: Node, key: string): boolean {
  const value = parent[key as never] as unknown;
  return value === child || (Array.isArray(value) && value.includes(child));
}

function isProperty(parent: Node, name: Node): boolean {
  if ("computed" in parent && parent.computed) return false;
  return propertyKeys[parent.type]?.some((key) => isUnder(parent, name, key)) ?? false;
}

/** Whether a node is the part of its parent that declares, or is written to, as the parent is. */
function isTarget(tree: Tree, index: number): boolean {
  const parent = parentOf(tree, index)!;
  switch (parent.type) {
    case "ArrayPattern":
    case "ObjectPattern":
    case "RestElement":
    case "TSParameterProperty":
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
      return true;
    case "AssignmentPattern":
      return parent.left === tree.nodes[index];
    case "ObjectProperty":
      return parentOf(tree, tree.parents[index]!)!.type === "ObjectPattern";
    default:
      return false;
  }
}

/** Whether a block has no scope of its own: a function or `catch` with it shares one. */
function isScope(tree: Tree, index: number): boolean {
  const { type } = tree.nodes[index]!;
  if (type !== "BlockStatement") return blockScopes.has(type);
  const outer = parentOf(tree, index)!;
  return outer.type !== "CatchClause" && !functions.has(outer.type);
}

function blockScopeOf(tree: Tree, index: number): number {
  const parent = tree.parents[index]!;
  return parent <= 0 || isScope(tree, parent) ? Math.max(parent, 0) : blockScopeOf(tree, parent);
}

function variableScopeOf(tree: Tree, index: number): number {
  const parent = tree.parents[index]!;
  return variableScopes.has(tree.nodes[parent]!.type) ? parent : variableScopeOf(tree, parent);
}

function declaredByVariable(tree: Tree, at: number): Declaration {
  const declaration = tree.parents[at]!;
  const { kind } = tree.nodes[declaration] as VariableDeclaration;
  if (kind === "var") return { kind, at, scope: variableScopeOf(tree, declaration) };
  return { kind: kind === "let" ? kind : "const", at, scope: blockScopeOf(tree, declaration) };
}

/** Says what the name at an index does. */
export function roleOf(tree: Tree, index: number): Role {
  const parent = parentOf(tree, index)!;
  if (isProperty(parent, tree.nodes[index]!)) return "property";
  if (parent.type.startsWith("Declare")) return "property";
  let top = index;
  while (isTarget(tree, top)) top = tree.parents[top]!;
  return roleOfTarget(tree, top);
}

function roleOfTarget(tree: Tree, top: number): Role {
  const target = tree.nodes[top]!;
  const at = tree.parents[top]!;
  const node = tree.nodes[at]!;
  switch (node.type) {
    case "VariableDeclarator":
      return node.id === target ? declaredByVariable(tree, at) : "reference";
    case "CatchClause":
      return { kind: "let", at, scope: at };
    case "ImportSpecifier":
    case "ImportDefaultSpecifier":
    case "ImportNamespaceSpecifier":
      return { kind: "module", at, scope: blockScopeOf(tree, at) };
    case "AssignmentExpression":
    case "ForInStatement":
    case "ForOfStatement":
      return node.left === target ? "write" : "reference";
    case "UpdateExpression":
      return "write";
    case "ExportSpecifier": {
      const declaration = parentOf(tree, at)!;
      const isOther = declaration.type === "ExportNamedDeclaration" && declaration.source;
      return isOther ? "property" : "reference";
    }
    case "ClassExpression":
    case "FunctionExpression":
      if (node.id === target) return { kind: "local", at, scope: at };
      break;
    case "ClassDeclaration":
      if (node.id === target) return { kind: "let", at, scope: blockScopeOf(tree, at) };
      break;
    case "FunctionDeclaration":
    case "TSDeclareFunction":
    case "TSEnumDeclaration":
    case "TSImportEqualsDeclaration":
    case "TSModuleDeclaration":
      if (node.id === target) return { kind: "hoisted", at, scope: blockScopeOf(tree, at) };
  }
  const isParameter = functions.has(node.type) && isUnder(node, target, "params");
  return isParameter ? { kind: "param", at: top, scope: at } : "reference";
}

/** Whether a variable of the whole function is declared again and again. */
export function isInLoop(tree: Tree, { at, scope }: Declaration): boolean {
  for (let index = tree.parents[at]!; index !== scope; index = tree.parents[index]!) {
    if (loops.test(tree.nodes[index]!.type)) return true;
  }
  return false;
}

/** Whether a part of a node is outside of the node's own scope. */
function isOutside(node: Node, part: Node): boolean {
  if (node.type === "SwitchStatement") return node.discriminant === part;
  return isUnder(node, part, "key") || isUnder(node, part, "decorators");
}

/** The innermost of some scopes that a node is in, or is itself. */
export function scopeAround(
  tree: Tree,
  index: number,
  scopes: { has(index: number): boolean },
): number | undefined {
  if (scopes.has(index)) return index;
  for (let at = index; tree.parents[at]! >= 0; at = tree.parents[at]!) {
    const parent = tree.parents[at]!;
    if (scopes.has(parent) && !isOutside(tree.nodes[parent]!, tree.nodes[at]!)) return parent;
  }
  return undefined;
}
