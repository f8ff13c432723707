import type { NodePath, Scope, types } from "@babel/core";
import type { FileContext } from "./file-context.ts";
import { identifier, importMeta, member } from "./nodes.ts";
import { addFirst, isA, runtimeReference } from "./runtime-import.ts";

/** What tells the runtime which module imports. */
export interface Referrer {
  /** Where the module stands: a URL or a path. */
  readonly location: types.Expression;
  /**
   * Builds how the module resolves bare specifiers; absent where nothing does. In Jest it is how the
   * module loads others, whichever they are.
   */
  readonly resolve?: () => types.Expression;
}

/** The referrer of an import that stands at `path`. */
export function referrerAt(context: FileContext, path: NodePath): Referrer {
  switch (context.linkage) {
    case "import":
      return moduleReferrer(context);
    case "require":
      return commonJSReferrer(context, path);
    case "amd":
      return { location: amdLocation(context) };
    default:
      return scriptReferrer(context, path);
  }
}

function moduleReferrer(context: FileContext): Referrer {
  const isJest = context.platform === "jest";
  return {
    location: importMeta("url"),
    resolve: () => (isJest ? nativeImport(context) : importMeta("resolve")),
  };
}

/** `(specifier) => import(specifier)` */
function nativeImport({ types: t }: FileContext): types.Expression {
  const specifier = t.identifier("specifier");
  return t.arrowFunctionExpression(
    [specifier],
    t.callExpression(t.import(), [t.cloneNode(specifier)]),
  );
}

function commonJSReferrer({ platform }: FileContext, path: NodePath): Referrer {
  takeBack(path, ["require", "__filename"]);
  return {
    location: identifier("__filename"),
    resolve: () => (platform === "jest" ? identifier("require") : requireResolve()),
  };
}

/** `import _module from "module"`, which AMD loaders give to whoever asks: `_module.uri`. */
function amdLocation(context: FileContext): types.Expression {
  const { types: t, program, ownNames } = context;
  let name = ownNames.get("module");
  if (name === undefined) {
    const id = program.scope.generateUidIdentifier("module");
    name = id.name;
    ownNames.set("module", name);
    const clause = t.importDefaultSpecifier(id);
    addFirst(context, t.importDeclaration([clause], t.stringLiteral("module")));
  }
  return t.memberExpression(t.identifier(name), t.identifier("uri"));
}

/**
 * Scripts, and UMD modules, which may run as one. Only while a script runs for the first time does
 * the page know which it is, so its location is taken then.
 */
function scriptReferrer(context: FileContext, path: NodePath): Referrer {
  const { types: t, linkage } = context;
  if (linkage === "global") {
    takeBack(path, ["importPhases"]);
    return { location: t.identifier(locationName(context)) };
  }
  takeBack(path, ["importPhases", "require", "__filename"]);
  return {
    location: t.identifier(locationName(context)),
    resolve: () =>
      t.conditionalExpression(
        isA(context, "require", "function"),
        requireResolve(),
        undefinedIn(t),
      ),
  };
}

/** The name of the variable that holds the location. */
function locationName(context: FileContext): string {
  const { types: t, program, linkage, ownNames } = context;
  const known = ownNames.get("location");
  if (known !== undefined) return known;
  // The variables of all scripts of a page share one scope.
  const id = program.scope.generateUidIdentifier(`location_${fingerprint(context)}`);
  ownNames.set("location", id.name);
  const location = linkage === "umd" ? currentScript(context) : scriptLocation(context);
  const isNode = isA(context, "__filename", "string");
  const init =
    linkage === "global"
      ? location
      : t.conditionalExpression(isNode, t.identifier("__filename"), location);
  const statement = t.variableDeclaration("var", [t.variableDeclarator(id, init)]);
  if (linkage === "umd") context.statementsAheadOfWrapper.push(statement);
  else addFirst(context, statement);
  return id.name;
}

/**
 * `typeof document === "object" ? importPhases.scriptLocation() : void 0`. Workers load the runtime
 * by a statement of theirs: it is not there yet, nor needed, for without a location it takes the
 * worker's.
 */
function scriptLocation(context: FileContext): types.Expression {
  const { types: t } = context;
  const location = t.callExpression(runtimeReference(context, "scriptLocation"), []);
  return t.conditionalExpression(isA(context, "document", "object"), location, undefinedIn(t));
}

/** `typeof document === "object" && document.currentScript ? document.currentScript.src : void 0` */
function currentScript(context: FileContext): types.Expression {
  const { types: t } = context;
  const script = (): types.Expression =>
    t.memberExpression(t.identifier("document"), t.identifier("currentScript"));
  return t.conditionalExpression(
    t.logicalExpression("&&", isA(context, "document", "object"), script()),
    t.memberExpression(script(), t.identifier("src")),
    undefinedIn(t),
  );
}

function undefinedIn(t: FileContext["types"]): types.Expression {
  return t.unaryExpression("void", t.numericLiteral(0));
}

/** Some digits that differ from file to file, and are the same on all machines: FNV-1a. */
function fingerprint({ file }: FileContext): string {
  const { filename = "", cwd = "" } = file.opts as { filename?: string; cwd?: string };
  const name = filename.startsWith(cwd) ? filename.slice(cwd.length) : filename;
  let hash = 0x811c9dc5;
  for (const character of name.replaceAll("\\", "/") + file.code) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** Renames what the program itself calls by one of these names, as Babel's CommonJS transform does. */
function takeBack(path: NodePath, names: readonly string[]): void {
  for (let scope: Scope | undefined = path.scope; scope; scope = scope.parent) {
    for (const name of names) scope.rename(name);
  }
}

function requireResolve(): types.Expression {
  return member(identifier("require"), "resolve");
}
