import type { NodePath, PluginPass, types } from "@babel/core";
import { replaceByConst, firstToRun } from "../constant-binding.ts";
import { fileContextOf, type FileContext, type PluginContext } from "../file-context.ts";
import { formatNames } from "../format.ts";
import { importSourceCall } from "../import-source-call.ts";
import { messages } from "../messages.ts";
import { recordRequests } from "../metadata.ts";
import { runtimeReference } from "../runtime-import.ts";
import { checkWorkerdFormat, keepForWorkerd } from "../workerd.ts";

type DeclarationPath = NodePath<types.ImportDeclaration>;

/** Lowers the `import source` declarations of a file, all of them when it meets the first. */
export function importDeclarationVisitor(
  plugin: PluginContext,
): (this: PluginPass, path: DeclarationPath) => void {
  return function (path) {
    if (path.node.phase !== "source") return;
    const context = fileContextOf(plugin, this.file);
    const declarations = sourceDeclarations(context, path);
    recordRequests(
      this.file,
      declarations.map(({ node }) => node),
    );
    lower(context, declarations);
  };
}

/** The `import source` declarations of a file, of which `path` is one. */
function sourceDeclarations({ program }: FileContext, path: DeclarationPath): DeclarationPath[] {
  // `program.get("body")` would set up the path of each statement that the file has.
  return program.node.body.flatMap((statement, index) =>
    statement.type === "ImportDeclaration" && statement.phase === "source"
      ? [path.getSibling(index) as DeclarationPath]
      : [],
  );
}

function lower(context: FileContext, declarations: readonly DeclarationPath[]): void {
  const { platform, format } = context;
  const [first] = declarations as [DeclarationPath];
  if (platform === "workerd") {
    checkWorkerdFormat(context, first, "`import source`");
    keepForWorkerd(context, declarations);
    return;
  }
  if (format === "amd" || format === "umd") {
    throw first.buildCodeFrameError(messages.staticFormInDefinedModule(formatNames[format]));
  }
  const place = firstToRun(context, first);
  if (platform === "node" && format !== "systemjs") {
    for (const declaration of declarations) lowerAlone(context, declaration, place);
  } else if (format === "commonjs") {
    throw first.buildCodeFrameError(messages.staticFormCannotWait(formatNames[format]));
  } else {
    lowerTogether(context, declarations, place);
  }
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
  context.statementsAheadOfRequires.add(statement);
}

/** `const x = await importSource(…)`, or `const [x, y] = await allSources([…])` for several. */
function lowerTogether(
  context: FileContext,
  declarations: readonly DeclarationPath[],
  place: NodePath<types.Statement> | undefined,
): void {
  const { types: t } = context;
  const ids = declarations.map(localId);
  const calls = declarations.map((path) => declarationCall(context, "importSource", path));
  const isSingle = calls.length === 1;
  const load = isSingle
    ? calls[0]!
    : t.callExpression(runtimeReference(context, "allSources"), [t.arrayExpression(calls)]);
  const wait = t.awaitExpression(load);
  // Stack traces name both.
  load.loc = wait.loc = declarations[0]!.node.loc ?? null;
  const declarator = t.variableDeclarator(isSingle ? ids[0]! : t.arrayPattern(ids), wait);
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
    attributes.map((attribute) => {
      const key = t.cloneNode(attribute.key);
      // A plain `__proto__` would set the prototype instead.
      const isComputed = (key.type === "Identifier" ? key.name : key.value) === "__proto__";
      const name = isComputed ? t.stringLiteral("__proto__") : key;
      const property = t.objectProperty(name, t.cloneNode(attribute.value), isComputed);
      return t.inheritsComments(property, attribute);
    }),
  );
  return t.objectExpression([t.objectProperty(t.identifier("with"), bag)]);
}
