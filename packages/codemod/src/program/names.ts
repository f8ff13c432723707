import type { Node, VariableDeclaration } from "@babel/types";
import type { NodePath } from "./node-path.ts";

/** What a name declares: how, at which node, and in the scope of which node. */
export interface Declaration {
  readonly kind: "var" | "let" | "const" | "param" | "module" | "hoisted" | "local";
  readonly path: NodePath;
  readonly scope: NodePath;
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
function isTarget({ node, parent, parentPath }: NodePath): boolean {
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
      return parent.left === node;
    case "ObjectProperty":
      return parent.value === node && parentPath!.parent.type === "ObjectPattern";
    default:
      return false;
  }
}

/** Whether a block has no scope of its own: a function or `catch` with it shares one. */
function isScope(path: NodePath): boolean {
  const { type } = path.node;
  if (type !== "BlockStatement") return blockScopes.has(type);
  return path.parent.type !== "CatchClause" && !functions.has(path.parent.type);
}

function blockScopeOf({ parentPath }: NodePath): NodePath {
  return isScope(parentPath!) ? parentPath! : blockScopeOf(parentPath!);
}

function variableScopeOf({ parentPath }: NodePath): NodePath {
  return variableScopes.has(parentPath!.node.type) ? parentPath! : variableScopeOf(parentPath!);
}

function declaredByVariable(path: NodePath): Declaration {
  const declaration = path.parentPath as NodePath<VariableDeclaration>;
  const { kind } = declaration.node;
  if (kind === "var") return { kind, path, scope: variableScopeOf(declaration) };
  return { kind: kind === "let" ? kind : "const", path, scope: blockScopeOf(declaration) };
}

/** Says what a name does. */
export function roleOf(name: NodePath): Role {
  const { node, parent } = name;
  if (isProperty(parent, node)) return "property";
  let top = name;
  while (isTarget(top)) top = top.parentPath!;
  return isAmbient(top) ? "property" : roleOfTarget(top);
}

/** Whether a declaration only says what there is, which is for most a global: `declare const name: …`. */
function isAmbient({ parent, parentPath }: NodePath): boolean {
  if (parent.type.startsWith("Declare")) return true;
  const declaration = parent.type === "VariableDeclarator" ? parentPath!.parent : parent;
  return "declare" in declaration && declaration.declare === true;
}

function roleOfTarget(top: NodePath): Role {
  const target = top.node;
  const path = top.parentPath!;
  const { node } = path;
  switch (node.type) {
    case "VariableDeclarator":
      return node.id === target ? declaredByVariable(path) : "reference";
    case "CatchClause":
      return { kind: "let", path, scope: path };
    case "ImportSpecifier":
    case "ImportDefaultSpecifier":
    case "ImportNamespaceSpecifier":
      return { kind: "module", path, scope: blockScopeOf(path) };
    case "AssignmentExpression":
    case "ForInStatement":
    case "ForOfStatement":
      return node.left === target ? "write" : "reference";
    case "UpdateExpression":
      return "write";
    case "ExportSpecifier": {
      const declaration = path.parent;
      const isOther = declaration.type === "ExportNamedDeclaration" && declaration.source;
      return isOther ? "property" : "reference";
    }
    case "ClassExpression":
    case "FunctionExpression":
      if (node.id === target) return { kind: "local", path, scope: path };
      break;
    case "ClassDeclaration":
      if (node.id === target) return { kind: "let", path, scope: blockScopeOf(path) };
      break;
    case "FunctionDeclaration":
    case "TSDeclareFunction":
    case "TSEnumDeclaration":
    case "TSImportEqualsDeclaration":
    case "TSModuleDeclaration":
      if (node.id === target) return { kind: "hoisted", path, scope: blockScopeOf(path) };
  }
  const isParameter = functions.has(node.type) && isUnder(node, target, "params");
  return isParameter ? { kind: "param", path: top, scope: path } : "reference";
}

/** Whether a variable of the whole function is declared again and again. */
export function isInLoop({ path, scope }: Declaration): boolean {
  for (let outer = path.parentPath!; outer !== scope; outer = outer.parentPath!) {
    if (loops.test(outer.node.type)) return true;
  }
  return false;
}

/** Whether a part of a node is outside of the node's own scope. */
function isOutside(node: Node, part: Node): boolean {
  if (node.type === "SwitchStatement") return node.discriminant === part;
  return isUnder(node, part, "key");
}

/** What a decorator is outside of: what it decorates, and where that is a parameter, the function. */
function outsideOf({ parentPath: decorated }: NodePath): NodePath {
  const { node, parent, parentPath } = decorated!;
  const isParameter = functions.has(parent.type) && isUnder(parent, node, "params");
  return isParameter ? parentPath! : decorated!;
}

/** The innermost of some scopes that a node is in, or is itself. */
export function scopeAround(
  path: NodePath,
  scopes: { has(path: NodePath): boolean },
): NodePath | undefined {
  if (scopes.has(path)) return path;
  let inner = path;
  while (inner.parentPath) {
    if (inner.node.type === "Decorator") inner = outsideOf(inner);
    const { node, parent, parentPath }: NodePath = inner;
    if (scopes.has(parentPath!) && !isOutside(parent, node)) return parentPath!;
    inner = parentPath!;
  }
  return undefined;
}
