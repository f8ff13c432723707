import type { NodePath, Scope, types } from "@babel/core";
import { moduleRequestOf } from "@import-phases/babel-plugin-syntax";
import type { FileContext } from "./file-context.ts";
import { holdExports, nameOf, type HeldExport } from "./held-exports.ts";
import { rewriteReferences, type ImportedName } from "./namespace-references.ts";
import { specifierPath } from "./relative-specifier.ts";
import type { RequestDeclaration, RequestKind } from "./static-request.ts";
import { filenameOf } from "./wasm-file.ts";

type ImportPath = NodePath<types.ImportDeclaration>;
type Binding = NonNullable<ReturnType<Scope["getBinding"]>>;

/** A declaration whose module is a namespace, reduced to `import * as namespace`. */
export interface NamespaceImport {
  readonly path: ImportPath;
  /** The names that the file wants of the namespace. */
  readonly names: readonly string[];
  /** Makes the rest of what the declaration declared, once `statement` declares the namespace. */
  declareRest(statement: NodePath<types.Statement>): void;
}

/** The names that a file imports from namespaces, by what it calls them. */
type ImportedNames = Map<string, ImportedName>;

/**
 * Reduces imports and re-exports of any form to `import * as namespace from "…"`: what referred to
 * its parts reads `namespace.part` from now on, and what it exported is exported by other means.
 * The caller puts the namespaces in the places of those imports.
 */
export function reduceToNamespaces(
  context: FileContext,
  declarations: readonly (readonly [NodePath<RequestDeclaration>, RequestKind])[],
): NamespaceImport[] {
  const importedNames: ImportedNames = new Map();
  const ambiguous = ambiguousNames(context, declarations);
  const reduced = declarations.map(([path, kind]) =>
    path.isImportDeclaration()
      ? reduceImport(context, path, kind, importedNames)
      : reduceExport(context, path, kind, ambiguous),
  );
  if (importedNames.size > 0) rewriteReferences(context, importedNames);
  return reduced;
}

function reduceImport(
  context: FileContext,
  path: ImportPath,
  kind: RequestKind,
  importedNames: ImportedNames,
): NamespaceImport {
  const { types: t, program } = context;
  const { scope } = program;
  const clauses = path.node.specifiers.filter((clause) => !isType(clause));
  const whole = clauses.find((clause) => clause.type === "ImportNamespaceSpecifier");
  const parts = clauses.filter((clause) => clause !== whole);
  if (whole && parts.length === 0) return { path, names: [], declareRest() {} };
  const namespace = namespaceId(context, path.node.source.value);
  const imported = parts.map((clause): ImportedName => {
    const exportName = clause.type === "ImportSpecifier" ? nameOf(clause.imported) : "default";
    const binding = bindingOf(scope, path, clause.local.name);
    t.inheritsComments(path.node, clause);
    return { binding, namespace: namespace.name, exportName, exportedBy: [], isRead: false };
  });
  for (const one of imported) importedNames.set(one.binding.identifier.name, one);
  if (whole) {
    // The user's own name for it may be shadowed where a part is read.
    bindingOf(scope, path, whole.local.name);
    scope.rename(whole.local.name, namespace.name);
    path.node.specifiers = [whole];
  } else {
    path.node.specifiers = [t.importNamespaceSpecifier(namespace)];
    registerNamespace(scope, path);
  }
  const hasEval = scope.hasGlobal("eval");
  const mayThrow = throwingReads(context, path, kind);
  return {
    path,
    names: [...new Set(imported.map(({ exportName }) => exportName))],
    declareRest(statement) {
      for (const { binding } of imported) scope.removeBinding(binding.identifier.name);
      const held = imported
        .map(({ binding, exportName, exportedBy, isRead }) => ({
          exportName,
          localName: binding.identifier.name,
          exportedBy,
          isRead: isRead || hasEval,
          mayThrow: mayThrow(exportName),
        }))
        .filter(({ exportedBy, isRead }) => isRead || exportedBy.length > 0);
      holdExports(context, statement, namespace.name, held);
    },
  };
}

function reduceExport(
  context: FileContext,
  path: NodePath<RequestDeclaration>,
  kind: RequestKind,
  ambiguous: ReadonlySet<string>,
): NamespaceImport {
  const { types: t, program } = context;
  const clauses = path.isExportAllDeclaration()
    ? starClauses(context, path, kind, ambiguous)
    : namedClauses(context, path.node as types.ExportNamedDeclaration);
  const { source: specifier, attributes, loc = null } = path.node;
  const namespace = namespaceId(context, specifier!.value);
  const clause = t.importNamespaceSpecifier(namespace);
  const declaration = t.importDeclaration([clause], t.cloneNode(specifier!));
  declaration.loc = loc;
  if (attributes) declaration.attributes = attributes;
  // Where the evaluator attribute is.
  if (path.node.extra) declaration.extra = path.node.extra;
  t.inheritsComments(declaration, path.node);
  t.removeComments(path.node);
  const locals = clauses.map(({ exportName }) =>
    exportName === undefined ? namespace.name : program.scope.generateUid(exportName),
  );
  const specifiers = clauses.map(({ exported }, index) =>
    t.exportSpecifier(t.identifier(locals[index]!), exported),
  );
  const [importPath] = path.insertBefore(declaration) as [ImportPath];
  registerNamespace(program.scope, importPath);
  // Also an empty one, which says that the file is a module.
  const [exporting] = path.replaceWith(t.exportNamedDeclaration(null, specifiers));
  exporting.node.loc = loc;
  const exportedBy = exporting.get("specifiers") as NodePath<types.ExportSpecifier>[];
  const mayThrow = throwingReads(context, importPath, kind);
  const names = clauses.flatMap(({ exportName, isChecked }) =>
    isChecked && exportName !== undefined ? [exportName] : [],
  );
  return {
    path: importPath,
    names: [...new Set(names)],
    declareRest(statement) {
      const held = clauses.flatMap(({ exportName }, index): HeldExport[] => {
        const localName = locals[index]!;
        if (exportName === undefined) return [];
        const exporters = [exportedBy[index]!];
        const shared = { exportName, localName, exportedBy: exporters, isRead: false };
        return [{ ...shared, mayThrow: mayThrow(exportName) }];
      });
      holdExports(context, statement, namespace.name, held);
    },
  };
}

/** Tells of which exports the values may not be readable. */
function throwingReads(
  context: FileContext,
  path: ImportPath,
  kind: RequestKind,
): (exportName: string) => boolean {
  const names = new Set(kind.throwingExportsOf?.(context, path));
  return (exportName) => names.has(exportName);
}

interface ReexportClause {
  /** The name in the namespace, absent for the namespace itself. */
  readonly exportName?: string;
  /** The name that this file exports it by. */
  readonly exported: types.Identifier | types.StringLiteral;
  /** Whether it is an error that the namespace has no such name. */
  readonly isChecked: boolean;
}

function namedClauses(
  { types: t }: FileContext,
  { specifiers }: types.ExportNamedDeclaration,
): ReexportClause[] {
  return specifiers
    .filter((clause) => !(clause.type === "ExportSpecifier" && clause.exportKind === "type"))
    .map((clause) => {
      const exported = t.cloneNode(clause.exported);
      // Flow's parser knows `export v from`, Babel's `exportDefaultFrom` as well.
      if (clause.type === "ExportNamespaceSpecifier") return { exported, isChecked: false };
      const exportName = clause.type === "ExportSpecifier" ? nameOf(clause.local) : "default";
      return { exportName, exported, isChecked: true };
    });
}

/**
 * The names that `export *` of one module and of another give: the language exports neither.
 *
 * @see https://tc39.es/ecma262/#sec-resolveexport
 */
function ambiguousNames(
  context: FileContext,
  declarations: readonly (readonly [NodePath<RequestDeclaration>, RequestKind])[],
): ReadonlySet<string> {
  const modules = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const [path, kind] of declarations) {
    if (!path.isExportAllDeclaration()) continue;
    const module = moduleKey(context, path.node);
    for (const name of kind.exportsOf(context, path)) {
      if ((modules.get(name) ?? module) !== module) ambiguous.add(name);
      modules.set(name, module);
    }
  }
  return ambiguous;
}

/** The same for `"./a.wasm"` and `"././a.wasm"`, which are one module. */
function moduleKey(context: FileContext, node: types.ExportAllDeclaration): string {
  const specifier = specifierPath(filenameOf(context) ?? "", node.source.value);
  return JSON.stringify({ ...moduleRequestOf(node), specifier });
}

/** `export *` gives no `default`, nothing ambiguous, and nothing that the file exports by name. */
function starClauses(
  context: FileContext,
  path: NodePath<types.ExportAllDeclaration>,
  kind: RequestKind,
  ambiguous: ReadonlySet<string>,
): ReexportClause[] {
  const { types: t } = context;
  const taken = new Set(["default", ...ambiguous, ...explicitExports(context)]);
  return kind
    .exportsOf(context, path)
    .filter((name) => !taken.has(name))
    .map((name) => ({
      exportName: name,
      exported: t.isValidIdentifier(name, false) ? t.identifier(name) : t.stringLiteral(name),
      isChecked: false,
    }));
}

function explicitExports({ types: t, program }: FileContext): string[] {
  return program.node.body.flatMap((statement) => {
    if (statement.type !== "ExportNamedDeclaration") return [];
    const { declaration, specifiers } = statement;
    const declared = declaration ? Object.keys(t.getOuterBindingIdentifiers(declaration)) : [];
    return [...declared, ...specifiers.map(({ exported }) => nameOf(exported))];
  });
}

function isType(clause: types.ImportDeclaration["specifiers"][number]): boolean {
  if (clause.type !== "ImportSpecifier") return false;
  return clause.importKind === "type" || clause.importKind === "typeof";
}

/** A free name that shows what is imported: `_words` for `"./words.txt"`. */
function namespaceId({ program }: FileContext, specifier: string): types.Identifier {
  const file = specifier
    .replace(/[?#].*/s, "")
    .split("/")
    .pop()!;
  return program.scope.generateUidIdentifier(file.replace(/(?<=.)\.[^.]*$/, "") || "namespace");
}

/** The binding of a clause, which a plugin may have inserted without telling the scope. */
function bindingOf(scope: Scope, path: ImportPath, name: string): Binding {
  if (!scope.getBinding(name)) scope.registerDeclaration(path);
  return scope.getBinding(name)!;
}

function registerNamespace(scope: Scope, path: ImportPath): void {
  scope.registerBinding("module", path.get("specifiers.0") as NodePath);
}
