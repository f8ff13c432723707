import type { NodePath, PluginPass, types } from "@babel/core";
import { fileContextOf, type FileContext, type PluginContext } from "../file-context.ts";
import { formatNames } from "../format.ts";
import { importSourceCall } from "../import-source-call.ts";
import { messages } from "../messages.ts";
import { runtimeReference } from "../runtime-import.ts";

type DeclarationPath = NodePath<types.ImportDeclaration>;

/** Lowers the `import source` declarations of a file, all of them when it meets the first. */
export function importDeclarationVisitor(
  plugin: PluginContext,
): (this: PluginPass, path: DeclarationPath) => void {
  return function (path) {
    if (path.node.phase !== "source") return;
    const context = fileContextOf(plugin, this.file);
    const declarations = context.program
      .get("body")
      .filter(
        (statement): statement is DeclarationPath =>
          statement.isImportDeclaration() && statement.node.phase === "source",
      );
    const isSynchronous = loadsSynchronously(context, path);
    const place = firstToRun(context);
    if (isSynchronous) {
      for (const declaration of declarations) lowerAlone(context, declaration, place);
    } else {
      lowerTogether(context, declarations, place);
    }
  };
}

function loadsSynchronously({ format, platform }: FileContext, path: DeclarationPath): boolean {
  const canWait = format === "module" || format === "systemjs";
  if (platform === "node" && format !== "amd" && format !== "umd") return format !== "systemjs";
  if (canWait) return false;
  throw path.buildCodeFrameError(messages.staticFormCannotWait(formatNames[format]));
}

/** `const x = importSourceSync(…)` */
function lowerAlone(
  context: FileContext,
  declaration: DeclarationPath,
  place: NodePath<types.Statement> | undefined,
): void {
  const { types: t } = context;
  const call = declarationCall(context, "importSourceSync", declaration);
  const declarator = t.variableDeclarator(localId(declaration), call);
  const statement = replaceByConst(context, [declaration], declarator, place);
  context.statementsAheadOfRequires.push(statement);
}

/** `const x = await importSource(…)`, or `const [x, y] = await allSources([…])` for several. */
function lowerTogether(
  context: FileContext,
  declarations: DeclarationPath[],
  place: NodePath<types.Statement> | undefined,
): void {
  const { types: t } = context;
  const ids = declarations.map(localId);
  const calls = declarations.map((path) => declarationCall(context, "importSource", path));
  const isSingle = calls.length === 1;
  const load = isSingle
    ? calls[0]!
    : t.callExpression(runtimeReference(context, "allSources"), [t.arrayExpression(calls)]);
  const declarator = t.variableDeclarator(
    isSingle ? ids[0]! : t.arrayPattern(ids),
    t.awaitExpression(load),
  );
  replaceByConst(context, declarations, declarator, place);
}

function localId({ node }: DeclarationPath): types.Identifier {
  // The grammar has no other form of clause here.
  return node.specifiers[0]!.local;
}

function declarationCall(
  context: FileContext,
  helper: "importSource" | "importSourceSync",
  path: DeclarationPath,
): types.CallExpression {
  const { source: specifier, attributes, loc } = path.node;
  const options = attributes?.length ? optionsOf(context, attributes) : undefined;
  const call = importSourceCall(context, helper, { specifier, options, path });
  call.loc = loc ?? null;
  return call;
}

function optionsOf(
  { types: t }: FileContext,
  attributes: types.ImportAttribute[],
): types.ObjectExpression {
  const bag = t.objectExpression(
    attributes.map(({ key, value }) => t.objectProperty(t.cloneNode(key), t.cloneNode(value))),
  );
  return t.objectExpression([t.objectProperty(t.identifier("with"), bag)]);
}

/**
 * Replaces `declarations` by one `const`. Imports are hoisted, so it goes ahead of everything that
 * runs: it stands where the first declaration stood, or at `place` where that comes earlier.
 */
function replaceByConst(
  { types: t, program }: FileContext,
  declarations: readonly DeclarationPath[],
  declarator: types.VariableDeclarator,
  place: NodePath<types.Statement> | undefined,
): types.VariableDeclaration {
  const [first, ...others] = declarations as [DeclarationPath, ...DeclarationPath[]];
  const statement = t.variableDeclaration("const", [declarator]);
  statement.loc = first.node.loc ?? null;
  const bindings = declarations.map((path) => program.scope.getBinding(localId(path).name)!);
  for (const { node } of declarations) {
    t.inheritsComments(statement, node);
    t.removeComments(node);
  }
  for (const path of others) path.remove();
  let path: NodePath<types.VariableDeclaration>;
  if (place && (place.key as number) < (first.key as number)) {
    first.remove();
    [path] = place.insertBefore(statement);
  } else {
    [path] = first.replaceWith(statement);
  }
  for (const binding of bindings) {
    // The references and the writes stay; Babel only has to know what the name is now.
    binding.kind = "const";
    binding.path = path.get("declarations")[0]!;
    program.scope.bindings[binding.identifier.name] = binding;
  }
  return statement;
}

/** The first statement of the user's that does anything when its turn comes. */
function firstToRun({
  program,
  runtimeStatement,
}: FileContext): NodePath<types.Statement> | undefined {
  return program.get("body").find(({ node }) => node !== runtimeStatement && runs(node));
}

function runs(statement: types.Statement): boolean {
  switch (statement.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "FunctionDeclaration":
    case "TSInterfaceDeclaration":
    case "TSTypeAliasDeclaration":
      return false;
    case "ExportNamedDeclaration":
      return Boolean(statement.declaration) && runs(statement.declaration as types.Statement);
    default:
      return true;
  }
}
