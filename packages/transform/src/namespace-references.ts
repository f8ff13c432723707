import type { NodePath, Scope, Visitor, types } from "@babel/core";
import type { FileContext } from "./file-context.ts";
import { commonJSOptionsOf } from "./format.ts";

type Types = FileContext["types"];
type Binding = NonNullable<ReturnType<Scope["getBinding"]>>;

/** A name that a file imports, for which it reads an export of a namespace instead. */
export interface ImportedName {
  readonly binding: Binding;
  /** The name of the variable that holds the namespace. */
  readonly namespace: string;
  readonly exportName: string;
  /** `export { name }`: these stay. */
  readonly exportedBy: NodePath<types.ExportSpecifier>[];
  /** Whether something is left that needs a variable of that name. */
  isRead: boolean;
}

/**
 * Makes all that refers to imported names read their namespaces, so that it sees what the exports
 * are at that moment. Writes become writes to the namespaces, which are TypeErrors.
 *
 * It walks through the whole file, as Babel's module transforms do: what other plugins have put
 * around an identifier, the binding does not know.
 */
export function rewriteReferences(
  { types: t, program, file, format }: FileContext,
  importedNames: ReadonlyMap<string, ImportedName>,
): void {
  const importedAt = (path: NodePath, name: string): ImportedName | undefined => {
    const imported = importedNames.get(name);
    return imported && path.scope.getBinding(name) === imported.binding ? imported : undefined;
  };
  const rewrite = (path: NodePath, imported: ImportedName): void => {
    const read = replaceByMember(t, path, imported);
    if (read) program.scope.getBinding(imported.namespace)!.reference(read);
    else imported.isRead = true;
  };
  let mustBeStrict = false;
  const rewriteTarget = (path: NodePath, key: string): void => {
    for (const target of targetsIn(path.get(key) as NodePath)) {
      const imported = importedAt(target, target.node.name);
      if (!imported) continue;
      rewrite(target, imported);
      mustBeStrict = true;
    }
  };
  program.traverse({
    ReferencedIdentifier(path: NodePath<types.Identifier | types.JSXIdentifier>) {
      const imported = importedAt(path, path.node.name);
      if (!imported || isTypeOnly(path)) return;
      const { parentPath } = path;
      if (parentPath!.isExportSpecifier()) imported.exportedBy.push(parentPath);
      else rewrite(path, imported);
    },
    AssignmentExpression: (path: NodePath) => rewriteTarget(path, "left"),
    ForXStatement: (path: NodePath) => rewriteTarget(path, "left"),
    UpdateExpression: (path: NodePath) => rewriteTarget(path, "argument"),
  } as Visitor);
  // Sloppy code would not tell that the namespace refuses the write.
  if (mustBeStrict && format === "commonjs" && commonJSOptionsOf(file).strictMode === false) {
    program.node.directives.push(t.directive(t.directiveLiteral("use strict")));
  }
}

/** What refers to types, in the words of both Babel majors and of Flow. */
const typeReferences: ReadonlySet<string> = new Set([
  "TSTypeReference",
  "TSTypeQuery",
  "TSExpressionWithTypeArguments",
  "TSClassImplements",
  "TSInterfaceHeritage",
  "GenericTypeAnnotation",
  "QualifiedTypeIdentifier",
  "TypeofTypeAnnotation",
  "InterfaceExtends",
  "ClassImplements",
]);

/** Whether a reference goes away with the types, or stays in them. */
function isTypeOnly({ key, parent, parentPath }: NodePath): boolean {
  if (parent.type === "TSQualifiedName") {
    // Babel takes the name of a member for a reference.
    if (key === "right") return true;
    const user = parentPath!.findParent(({ type }) => type !== "TSQualifiedName")!;
    return user.type !== "TSImportEqualsDeclaration";
  }
  if (parent.type === "ExportSpecifier") {
    const { exportKind } = parentPath!.parent as types.ExportNamedDeclaration;
    return exportKind === "type" || parent.exportKind === "type";
  }
  return typeReferences.has(parent.type);
}

/** The names that an assignment writes to. */
function targetsIn(path: NodePath): NodePath<types.Identifier>[] {
  if (path.isIdentifier()) return [path];
  const key =
    keysOfTargets.get(path.type!) ?? (wrappers.has(path.type!) ? "expression" : undefined);
  if (key === undefined) return [];
  const children = [path.get(key)].flat() as unknown as NodePath[];
  return children.flatMap(targetsIn);
}

/** Where the parts of a pattern hold what they write to. Holes have no type. */
const keysOfTargets: ReadonlyMap<string, string> = new Map([
  ["ObjectPattern", "properties"],
  ["ObjectProperty", "value"],
  ["ArrayPattern", "elements"],
  ["AssignmentPattern", "left"],
  ["RestElement", "argument"],
]);

/** What may stand around an expression without changing what it is. */
const wrappers: ReadonlySet<string> = new Set([
  "ParenthesizedExpression",
  "TSNonNullExpression",
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSTypeAssertion",
  "TSInstantiationExpression",
  "TypeCastExpression",
]);

/**
 * Puts `namespace.exportName` in the place of a name.
 *
 * @returns The path of `namespace` in it, `undefined` where no such form can stand.
 */
function replaceByMember(
  t: Types,
  path: NodePath,
  { namespace, exportName }: ImportedName,
): NodePath | undefined {
  const { loc = null } = path.node as types.Node;
  const isDotted = t.isValidIdentifier(exportName, false);
  const put = (node: types.Node): void => {
    node.loc = loc;
    path.replaceWith(node);
  };
  if (path.isJSXIdentifier()) {
    if (!isDotted) return undefined;
    put(t.jsxMemberExpression(t.jsxIdentifier(namespace), t.jsxIdentifier(exportName)));
    return path.get("object") as unknown as NodePath;
  }
  const { parent } = path;
  if (parent.type === "TSQualifiedName" || parent.type === "TSImportEqualsDeclaration") {
    if (!isDotted) return undefined;
    put(t.tsQualifiedName(t.identifier(namespace), t.identifier(exportName)));
    return path.get("left") as NodePath;
  }
  const read = memberOf(t, namespace, exportName);
  read.loc = loc;
  if (parent.type === "ObjectProperty") parent.shorthand = false;
  if (!isCallee(path)) {
    put(read);
    return path.get("object") as NodePath;
  }
  // The namespace must not become the `this` of the call.
  put(t.sequenceExpression([t.numericLiteral(0), read]));
  return path.get("expressions.1.object") as NodePath;
}

function isCallee(path: NodePath): boolean {
  let outer = path;
  while (wrappers.has(outer.parent.type)) outer = outer.parentPath!;
  const { key, parent } = outer;
  switch (parent.type) {
    case "CallExpression":
    case "OptionalCallExpression":
      return key === "callee";
    case "TaggedTemplateExpression":
      return key === "tag";
    default:
      return parent.type === "Decorator";
  }
}

/** `namespace.exportName` */
export function memberOf(t: Types, namespace: string, exportName: string): types.MemberExpression {
  const isDotted = t.isValidIdentifier(exportName, false);
  const property = isDotted ? t.identifier(exportName) : t.stringLiteral(exportName);
  return t.memberExpression(t.identifier(namespace), property, !isDotted);
}
