import type { NodePath, Scope, types } from "@babel/core";
import { usesRequire, type FileContext } from "./file-context.ts";
import { runtimeReference, type RuntimeExport } from "./runtime-import.ts";

const relativeSpecifier = /^\.{0,2}\//;

/** An import in the source phase, as a call of the runtime takes it. */
export interface SourceImport {
  readonly specifier: types.Expression;
  /** The options bag: `{ with: { … } }`. */
  readonly options: types.Expression | undefined;
  /** Where the call will stand. */
  readonly path: NodePath;
}

/** Builds `importSource(specifier, location, resolve, options)`. */
export function importSourceCall(
  context: FileContext,
  helper: RuntimeExport,
  { specifier, options, path }: SourceImport,
): types.CallExpression {
  const { types: t } = context;
  const isRelative = specifier.type === "StringLiteral" && relativeSpecifier.test(specifier.value);
  const [location, resolve] = usesRequire(context)
    ? commonJSReferrer(context, path)
    : moduleReferrer(context);
  // Bundlers find the file of `new URL("./x.wasm", import.meta.url)`, and of nothing else. Where
  // `URL` is the program's own, no bundler looks there, and the runtime resolves the specifier.
  const isAsset = isRelative && !usesRequire(context) && !path.scope.hasBinding("URL", true);
  const args: types.Expression[] = [
    isAsset ? t.newExpression(t.identifier("URL"), [specifier, t.cloneNode(location)]) : specifier,
    location,
  ];
  if (!isRelative) args.push(resolve);
  else if (options) args.push(t.unaryExpression("void", t.numericLiteral(0)));
  if (options) args.push(options);
  return t.callExpression(runtimeReference(context, helper), args);
}

type Referrer = [location: types.Expression, resolve: types.Expression];

function moduleReferrer({ types: t }: FileContext): Referrer {
  const meta = (): types.Expression => t.metaProperty(t.identifier("import"), t.identifier("meta"));
  return [
    t.memberExpression(meta(), t.identifier("url")),
    t.memberExpression(meta(), t.identifier("resolve")),
  ];
}

function commonJSReferrer({ types: t }: FileContext, path: NodePath): Referrer {
  // The names that Babel's own CommonJS transform takes back from the program, in the same way.
  for (let scope: Scope | undefined = path.scope; scope; scope = scope.parent) {
    scope.rename("require");
    scope.rename("__filename");
  }
  return [
    t.identifier("__filename"),
    t.memberExpression(t.identifier("require"), t.identifier("resolve")),
  ];
}
