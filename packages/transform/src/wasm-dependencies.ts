import type { NodePath, types } from "@babel/core";
import { useEvaluator } from "./evaluators.ts";
import type { FileContext } from "./file-context.ts";
import { locate } from "./import-source-call.ts";
import { filenameOf, readWasmFileIfAny, specifierFor, type WasmFile } from "./wasm-file.ts";

/** A WebAssembly module that a file imports, and what the plugin has read of it. */
interface WasmImport {
  /** Where the import stands. */
  readonly path: NodePath;
  readonly specifier: string;
  readonly wasm: WasmFile;
  /** Whether the file imports it by a declaration. */
  readonly isStatic: boolean;
}

/** By files: the WebAssembly modules of which their declarations have told. */
const toldByFile = new WeakMap<FileContext, Set<string>>();

function toldOf(context: FileContext): Set<string> {
  let told = toldByFile.get(context);
  if (!told) toldByFile.set(context, (told = new Set()));
  return told;
}

/**
 * What the output tells the runtime about the modules that a WebAssembly module imports: where the
 * output imports them itself, bundlers include them, and their cycles are the engine's. `undefined`
 * where there is nothing to tell.
 *
 * @param seen - The WebAssembly modules that the output tells of already.
 */
export function dependenciesOf(
  context: FileContext,
  request: WasmImport,
  seen: Set<string> = request.isStatic ? toldOf(context) : new Set(),
): types.ObjectExpression | undefined {
  const { types: t } = context;
  const { wasm } = request;
  if (seen.has(wasm.path)) return undefined;
  seen.add(wasm.path);
  const properties = wasm.imports.flatMap((name) => {
    const value = dependency(context, request, name, seen);
    const isComputed = name === "__proto__";
    return value ? [t.objectProperty(t.stringLiteral(name), value, isComputed)] : [];
  });
  return properties.length > 0 ? t.objectExpression(properties) : undefined;
}

function dependency(
  context: FileContext,
  request: WasmImport,
  name: string,
  seen: Set<string>,
): types.Expression | undefined {
  const { specifier: importedAs, wasm, isStatic, path } = request;
  const specifier = specifierFor(filenameOf(context)!, importedAs, wasm.path, name);
  // WebAssembly cannot say that it wants JSON: the runtime refuses it.
  if (/\.json(?:[?#]|$)/.test(name)) return undefined;
  const evaluatorAttribute = wasm.evaluated.get(name);
  if (evaluatorAttribute !== undefined) useEvaluator(context, evaluatorAttribute);
  if (evaluatorAttribute !== undefined || /\.wasm(?:[?#]|$)/.test(name)) {
    return otherWasm(context, { ...request, specifier }, name, seen);
  }
  const { types: t, linkage } = context;
  const literal = t.stringLiteral(specifier);
  if (!isStatic) return thunk(context, importCall(context, path, literal));
  return linkage === "require"
    ? thunk(context, t.callExpression(t.identifier("require"), [literal]))
    : importedNamespace(context, path, specifier);
}

/** `[new URL("./b.wasm", import.meta.url), { … }]` */
function otherWasm(
  context: FileContext,
  request: WasmImport,
  name: string,
  seen: Set<string>,
): types.Expression | undefined {
  const { types: t } = context;
  const { specifier, wasm: importing, path } = request;
  const literal = t.stringLiteral(specifier);
  const { target } = locate(context, literal, path);
  const wasm = importing.evaluated.has(name)
    ? undefined
    : readWasmFileIfAny(context, name, importing.path);
  const own = wasm && dependenciesOf(context, { ...request, wasm }, seen);
  const isAsset = target !== literal;
  if (!isAsset && !own) return undefined;
  // What no bundler looks at is relative to the importing WebAssembly module.
  const place = isAsset ? target : t.stringLiteral(name);
  return t.arrayExpression(own ? [place, own] : [place]);
}

/** `() => require("./dep.js")`, or `() => import("./dep.js")` */
function thunk({ types: t }: FileContext, call: types.Expression): types.Expression {
  return t.arrowFunctionExpression([], call);
}

/** `import("./dep.js")`, as the node that this Babel makes of what stands at `path`. */
function importCall(
  { types: t }: FileContext,
  { node }: NodePath,
  specifier: types.StringLiteral,
): types.Expression {
  return node.type === "ImportExpression"
    ? t.importExpression(specifier)
    : t.callExpression(t.import(), [specifier]);
}

/** `import * as _dep from "./dep.js"`, ahead of the declaration. */
function importedNamespace(
  context: FileContext,
  path: NodePath,
  specifier: string,
): types.Expression {
  const { types: t, program, ownNames } = context;
  const key = `dependency ${specifier}`;
  let name = ownNames.get(key);
  if (name === undefined) {
    const [, file = "dependency"] = /([^/]+?)(?:\.[^/.]*)?$/.exec(specifier) ?? [];
    const id = program.scope.generateUidIdentifier(file);
    name = id.name;
    ownNames.set(key, name);
    const clause = t.importNamespaceSpecifier(id);
    const declaration = t.importDeclaration([clause], t.stringLiteral(specifier));
    declaration.loc = path.node.loc ?? null;
    const [inserted] = path.insertBefore(declaration);
    program.scope.registerDeclaration(inserted);
  }
  return t.identifier(name);
}
