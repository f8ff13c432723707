import type { NodePath, types } from "@babel/core";
import type { FileContext } from "./file-context.ts";
import { referrerAt } from "./referrer.ts";
import { runtimeReference } from "./runtime-import.ts";

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
  helper: "importSource" | "importSourceSync",
  { specifier, options, path }: SourceImport,
): types.CallExpression {
  const { types: t, linkage } = context;
  const isRelative = specifier.type === "StringLiteral" && relativeSpecifier.test(specifier.value);
  const { location, resolve } = referrerAt(context, path);
  // Bundlers find the file of `new URL("./x.wasm", import.meta.url)`, and of nothing else. Where
  // `URL` is the program's own, no bundler looks there, and the runtime resolves the specifier.
  const isAsset = isRelative && linkage === "import" && !path.scope.hasBinding("URL", true);
  const target = isAsset
    ? t.newExpression(t.identifier("URL"), [specifier, t.cloneNode(location)])
    : specifier;
  const args: types.Expression[] = [target, location];
  if (!isRelative && resolve) args.push(resolve);
  else if (options) args.push(t.unaryExpression("void", t.numericLiteral(0)));
  if (options) args.push(options);
  return t.callExpression(runtimeReference(context, helper), args);
}
