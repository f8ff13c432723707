import type { NodePath, types } from "@babel/core";
import type { FileContext } from "./file-context.ts";
import { arrow, call, importMeta, newURL, stringLiteral } from "./nodes.ts";
import { referrerAt, type Referrer } from "./referrer.ts";
import { relativePattern } from "./relative-specifier.ts";
import { runtimeReference, type RuntimeExport } from "./runtime-import.ts";

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

/** Builds `importSource(specifier, location, resolve, options)`, or the call that replaces it. */
export function importSourceCall(
  context: FileContext,
  suffix: "" | "Sync",
  { specifier, options, path }: SourceImport,
): types.CallExpression {
  const kind = mayBeJavaScript(context, specifier) ? "AnySource" : "Source";
  const { target, location, resolve } =
    locateRelative(context, specifier, path) ?? locate(context, specifier, path);
  return helperCall(context, `import${kind}${suffix}`, [target, location, resolve?.(), options]);
}

/**
 * {@link locate} for a relative literal, which goes in as it is where no bundler looks for it, and
 * beside what bundlers look for where that must not throw before the import can reject.
 */
function locateRelative(
  context: FileContext,
  specifier: types.Expression,
  path: NodePath,
): LocatedRequest | undefined {
  const { linkage, platform } = context;
  const isDynamic = path.node.type === "ImportExpression";
  if (linkage !== "import" || platform === "jest" || !(platform === "node" || isDynamic)) {
    return undefined;
  }
  if (!isLiteral(specifier, relativePattern)) return undefined;
  const location = importMeta("url");
  if (platform === "node" || path.scope.hasBinding("URL", true))
    return { target: specifier, location };
  const asset = newURL(stringLiteral((specifier as types.StringLiteral).value), importMeta("url"));
  return { target: specifier, location, resolve: () => arrow(asset) };
}

/** What a call of the runtime says of the module that it asks for, and of who asks. */
export interface LocatedRequest extends Referrer {
  /** The specifier, in the form in which bundlers find its file where there is one. */
  readonly target: types.Expression;
}

/** Says which module `specifier` means where it stands at `path`. */
export function locate(
  context: FileContext,
  specifier: types.Expression,
  path: NodePath,
): LocatedRequest {
  const { location, resolve } = referrerAt(context, path);
  const target = assetExpression(context, { specifier, path, location }) ?? specifier;
  // Nothing resolves a relative specifier but its own file's location.
  const isRelative = isLiteral(specifier, relativePattern);
  // But Jest's registry, which knows mocks.
  if (!resolve || (isRelative && context.platform !== "jest")) return { target, location };
  return { target, location, resolve };
}

/** Builds the call of a helper, without the arguments that are absent at the end. */
export function helperCall(
  context: FileContext,
  helper: RuntimeExport,
  args: readonly (types.Expression | undefined)[],
): types.CallExpression {
  return callOf(context, runtimeReference(context, helper), args);
}

/** {@link helperCall} for any callee. */
export function callOf(
  { types: t }: FileContext,
  callee: types.Expression,
  args: readonly (types.Expression | undefined)[],
): types.CallExpression {
  const present = args
    .slice(0, args.findLastIndex(Boolean) + 1)
    .map((arg) => arg ?? t.unaryExpression("void", t.numericLiteral(0)));
  return call(callee, present);
}

/** Whether the source may be that of a JavaScript module, for which the runtime needs more. */
function mayBeJavaScript({ options }: FileContext, specifier: types.Expression): boolean {
  return options.moduleSources && !isLiteral(specifier, /\.wasm(?:[?#]|$)/);
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
  if (linkage !== "import" || platform === "jest" || path.scope.hasBinding("URL", true)) {
    return undefined;
  }
  const asset = (): types.Expression => newURL(t.cloneNode(specifier), t.cloneNode(location));
  if (isLiteral(specifier, relativePattern)) return asset();
  // Without a bundler that URL is wrong, so the runtime looks whether there was one.
  if (format !== "module" || platform === "node" || !isLiteral(specifier, packageSpecifier)) {
    return undefined;
  }
  const args = [specifier, arrow(asset()), t.cloneNode(location)];
  return call(runtimeReference(context, "bundledAsset"), args);
}
