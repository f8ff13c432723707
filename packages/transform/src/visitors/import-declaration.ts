import type { NodePath, PluginPass, types } from "@babel/core";
import { afterAllPlugins } from "../after-all-plugins.ts";
import { replaceByConst, firstToRun } from "../constant-binding.ts";
import { fileContextOf, type FileContext, type PluginContext } from "../file-context.ts";
import { formatNames } from "../format.ts";
import { messages } from "../messages.ts";
import { recordRequests } from "../metadata.ts";
import { reduceToNamespaces, type NamespaceImport } from "../namespace-import.ts";
import { constant } from "../nodes.ts";
import { requestKindOf } from "../request-kinds.ts";
import { runtimeReference } from "../runtime-import.ts";
import type { RequestDeclaration, RequestKind } from "../static-request.ts";
import { checkWorkerdFormat } from "../workerd.ts";

type RequestPath = NodePath<RequestDeclaration>;

/** A declaration and what becomes of it. */
type Request = readonly [path: RequestPath, kind: RequestKind];

/** A declaration with one binding, whose value a call gives. */
interface Load extends NamespaceImport {
  readonly kind: RequestKind;
}

/** Lowers the declarations of a file that ask the runtime, all of them when it meets the first. */
export function requestDeclarationVisitor(
  plugin: PluginContext,
): (this: PluginPass, path: RequestPath) => void {
  return function (path) {
    lowerFrom(plugin, this.file, path);
  };
}

function lowerFrom(plugin: PluginContext, file: PluginPass["file"], path: RequestPath): void {
  if (!requestKindOf(path.node, plugin.options)) return;
  const context = fileContextOf(plugin, file);
  // It is shown to the other plugins.
  if (!context.isVisited) return;
  const requests = requestsOf(context, path);
  if (requests.length > 0) recordAndLower(context, requests);
}

/**
 * Lowers the declarations of a file, where all of them are imports in the source phase, when all
 * plugins have entered the program, TypeScript's among them, which removes imports of types. No
 * statement is visited by then, so they are replaced in a fraction of the time that it takes later.
 *
 * Plugins that visit declarations themselves, to rewrite specifiers or to remove some, would see none
 * of what is lowered, or the first alone. So they are shown all ahead of that, wherever they stand,
 * but on workerd, where the declarations stay.
 */
export function sourcesFirstVisitor(
  plugin: PluginContext,
): (this: PluginPass, program: NodePath<types.Program>) => void {
  return function (program) {
    const { body } = program.node;
    const sharedTypes: ReadonlySet<string> = new Set(
      declarationTypes.filter((type) => visitsOf(program, type).length > 1),
    );
    const mayBeShown = body.some(
      (node) =>
        sharedTypes.has(node.type) && requestKindOf(node as RequestDeclaration, plugin.options),
    );
    if (!mayBeShown && !body.some(isSourceDeclaration)) return;
    afterAllPlugins(program, "enter", () => {
      const context = fileContextOf(plugin, this.file);
      const isShown = mayBeShown && context.platform !== "workerd";
      context.isVisited = false;
      if (isShown) showToOthers(context);
      const first = firstSourcePath(program);
      const requests = first ? requestsOf(context, first) : [];
      const areSources = requests.length > 0 && requests.every(([, kind]) => !kind.givesNamespace);
      if (areSources) recordAndLower(context, requests);
      context.isVisited = true;
      if (!isShown || areSources) return;
      // They have been seen.
      for (const type of declarationTypes) {
        visitsOf(program, type).unshift((path) => lowerFrom(plugin, this.file, path));
      }
    });
  };
}

const declarationTypes = [
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
] as const;

type Visit = (this: unknown, path: RequestPath, state: unknown) => void;

/** What all plugins do with the declarations of a type. */
function visitsOf({ opts }: NodePath<types.Program>, type: RequestDeclaration["type"]): Visit[] {
  return opts![type]!.enter as unknown as Visit[];
}

/** Does what Babel does when it meets the declarations, which are gone by then. */
function showToOthers(context: FileContext): void {
  const { program } = context;
  const shown = new Set<types.Node>();
  const next = (): RequestPath | undefined => {
    const requests = requestsOf(context, program.get("body")[0] as RequestPath);
    return requests.find(([{ node }]) => !shown.has(node))?.[0];
  };
  for (let path = next(); path; path = next()) {
    const { node, state, key } = path;
    shown.add(node);
    for (const visit of visitsOf(program, node.type)) {
      if (path.node === node && !path.shouldSkip) visit.call(state, path, state);
    }
    keepAttributes(node, program.node.body[key as number]);
  }
}

/** Babel makes an import of `export * as`, and drops the attributes. */
function keepAttributes(from: RequestDeclaration, made: types.Statement | undefined): void {
  if (from.type !== "ExportNamedDeclaration" || made?.type !== "ImportDeclaration") return;
  if (made.source.value !== from.source?.value || made.attributes?.length) return;
  made.attributes = from.attributes ?? null;
}

/** By way of the scope, since `program.get("body")` would set up the path of each statement. */
function firstSourcePath({ node: { body }, scope }: NodePath<types.Program>): RequestPath | null {
  const first = body.find(isSourceDeclaration);
  const binding = first && scope.getBinding(first.specifiers[0]!.local.name);
  const path = binding?.path.parentPath;
  // Another plugin may have made the declaration, or the list, and the scope does not know yet.
  return path?.node === first && path?.container === body ? (path as RequestPath) : null;
}

function isSourceDeclaration(node: types.Statement): node is types.ImportDeclaration {
  return node.type === "ImportDeclaration" && node.phase === "source";
}

/** The declarations of a file that ask the runtime, of which `path` is one. */
function requestsOf({ program, options, kept }: FileContext, path: RequestPath): Request[] {
  const requests: Request[] = [];
  // Not by `program.get("body")`, which would set up the path of each statement that the file has.
  program.node.body.forEach((statement, index) => {
    const kind = requestKindOf(statement as RequestDeclaration, options);
    if (kind && !kept.has(statement)) requests.push([path.getSibling(index) as RequestPath, kind]);
  });
  return requests;
}

function recordAndLower(context: FileContext, requests: readonly Request[]): void {
  recordRequests(
    context.file,
    requests.map(([{ node }]) => node),
  );
  lower(context, requests);
}

function lower(context: FileContext, requests: readonly Request[]): void {
  const { platform, format } = context;
  const [[first, kind]] = requests as [Request];
  if (platform === "workerd") {
    keepForWorkerd(context, requests);
    return;
  }
  const form = kind.formOf(first.node);
  if (format === "amd" || format === "umd") {
    throw first.buildCodeFrameError(messages.staticFormInDefinedModule(form, formatNames[format]));
  }
  const isSync =
    platform === "jest" ? format === "commonjs" : platform === "node" && format !== "systemjs";
  if (!isSync && format === "commonjs") {
    throw first.buildCodeFrameError(messages.staticFormCannotWait(form, formatNames[format]));
  }
  const loads = loadsOf(context, requests);
  const place = firstToRun(context, loads[0]!.path);
  if (isSync) {
    for (const load of loads) lowerAlone(context, load, place);
  } else {
    lowerTogether(context, loads, place);
  }
}

function keepForWorkerd(context: FileContext, requests: readonly Request[]): void {
  for (const [{ node }] of requests) context.kept.add(node);
  for (const kind of new Set(requests.map(([, one]) => one))) {
    const paths = requests.filter(([, one]) => one === kind).map(([path]) => path);
    const [first] = paths as [RequestPath];
    checkWorkerdFormat(context, first, kind.formOf(first.node).written);
    kind.keepForWorkerd(context, paths);
  }
}

function loadsOf(context: FileContext, requests: readonly Request[]): Load[] {
  const namespaces = requests.filter(([, kind]) => kind.givesNamespace);
  const reduced = namespaces.length > 0 ? reduceToNamespaces(context, namespaces) : [];
  return requests.map((request) => {
    const [path, kind] = request;
    const namespace = reduced[namespaces.indexOf(request)];
    if (namespace) return { ...namespace, kind };
    return { path: path as Load["path"], kind, names: [], declareRest() {} };
  });
}

/** `const x = importSourceSync(…)` */
function lowerAlone(
  context: FileContext,
  load: Load,
  place: NodePath<types.Statement> | undefined,
): void {
  const constDeclaration = constant(localId(load), callOf(context, load, true));
  const loc = load.kind.givesNamespace ? placeInText(load.path) : undefined;
  const statement = replaceByConst(context, [load.path], constDeclaration, place);
  if (load.kind.givesNamespace) context.evaluations.set(statement.node, loc);
  else context.statementsAheadOfRequires.add(statement.node);
  load.declareRest(statement);
}

/** Where a declaration stands in the text; one that a plugin made, right behind what it has put it behind. */
function placeInText({ node, parent }: Load["path"]): types.SourceLocation | undefined {
  const { body } = parent as types.Program;
  const written = body.slice(0, body.indexOf(node) + 1).findLast(({ loc }) => loc);
  return written?.loc ?? undefined;
}

/** `const x = await importSource(…)`, or `const [x, y] = await allSources([…])` for several. */
function lowerTogether(
  context: FileContext,
  loads: readonly Load[],
  place: NodePath<types.Statement> | undefined,
): void {
  const { types: t } = context;
  const ids = loads.map((load) => awaitedPattern(context, load));
  const calls = loads.map((load) => callOf(context, load, false));
  const isSingle = calls.length === 1;
  const load = isSingle
    ? calls[0]!
    : t.callExpression(runtimeReference(context, "allSources"), [t.arrayExpression(calls)]);
  const wait = t.awaitExpression(load);
  const paths = loads.map(({ path }) => path);
  // Stack traces name both.
  load.loc = wait.loc = paths[0]!.node.loc ?? null;
  const constDeclaration = constant(isSingle ? ids[0]! : t.arrayPattern(ids), wait);
  const statement = replaceByConst(context, paths, constDeclaration, place);
  // Each puts its own right behind the statement.
  for (const { declareRest } of loads.toReversed()) declareRest(statement);
}

/** `x`, or `{ namespace: _x }`: a namespace that has a `then` must not be waited for. */
function awaitedPattern(
  { types: t }: FileContext,
  load: Load,
): types.Identifier | types.ObjectPattern {
  const id = localId(load);
  if (!load.kind.givesNamespace) return id;
  return t.objectPattern([t.objectProperty(t.identifier("namespace"), id)]);
}

function localId({ path }: Load): types.Identifier {
  // There is one clause by now.
  return path.node.specifiers[0]!.local;
}

function callOf(
  context: FileContext,
  { path, kind, names }: Load,
  isSync: boolean,
): types.CallExpression {
  const call = kind.call(context, { path, isSync, names });
  call.loc = path.node.loc ?? null;
  return call;
}
