import type { NodePath, types } from "@babel/core";
import type { FileContext } from "./file-context.ts";
import { referrerAt, type Referrer } from "./referrer.ts";
import { runtimeReference } from "./runtime-import.ts";

const relativeSpecifier = /^(?:\.{1,2}\/|\/(?!\/))/;
/** A package, or a file of one: no URL, and none of the importing package's own `#imports`. */
const packageSpecifier = /^(?:@[\w.~-]+\/)?[\w~-][\w.~-]*(?:\/|$)/;

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
  helper: "importSource" | "importSourceSync",
  { specifier, options, path }: SourceImport,
): types.CallExpression {
  const { types: t } = context;
  const { location, resolve } = referrerAt(context, path);
  const isRelative = isLiteral(specifier, relativeSpecifier);
  const target = assetExpression(context, { specifier, path, location });
  const args: types.Expression[] = [target ?? specifier, location];
  if (!isRelative && resolve) args.push(resolve());
  else if (options) args.push(t.unaryExpression("void", t.numericLiteral(0)));
  if (options) args.push(options);
  return t.callExpression(runtimeReference(context, helper), args);
}

function isLiteral(specifier: types.Expression, pattern: RegExp): boolean {
  return specifier.type === "StringLiteral" && pattern.test(specifier.value);
}

/**
 * The specifier as bundlers find its file: they look at `new URL("…", import.meta.url)`, and at
 * nothing else. Where `URL` is the program's own, no bundler looks there.
 */
function assetExpression(
  context: FileContext,
  {
    specifier,
    path,
    location,
  }: Pick<SourceImport, "specifier" | "path"> & Pick<Referrer, "location">,
): types.Expression | undefined {
  const { types: t, linkage, format, platform } = context;
  if (linkage !== "import" || path.scope.hasBinding("URL", true)) return undefined;
  const asset = (): types.Expression =>
    t.newExpression(t.identifier("URL"), [t.cloneNode(specifier), t.cloneNode(location)]);
  if (isLiteral(specifier, relativeSpecifier)) return asset();
  // Without a bundler that URL is wrong, so the runtime looks whether there was one.
  if (format !== "module" || platform === "node" || !isLiteral(specifier, packageSpecifier)) {
    return undefined;
  }
  const args = [specifier, t.arrowFunctionExpression([], asset()), t.cloneNode(location)];
  return t.callExpression(runtimeReference(context, "bundledAsset"), args);
}
