import { bindingAt, type Binding } from "../program/bindings.ts";
import {
  child,
  children,
  constantBindingOf,
  initOf,
  isAt,
  isGlobal,
  propertyNameOf,
  withoutTypes,
  withTypes,
  type NodePath,
} from "../program/node-path.ts";
import { isWritten } from "../program/writes.ts";
import { isBuiltinExport } from "./builtin-import.ts";
import { knownString, specifierForURL } from "./specifier.ts";

/** A file that is named relative to the module. */
export interface ModuleURL {
  readonly specifier: string;
  readonly quote: string;
  /** What the value is: `fetch` takes no path, and `node:fs` no URL that is a string. */
  readonly kind: "object" | "string" | "path";
  /** The constants that the URL went through. */
  readonly constants: readonly Binding[];
}

/** Why something cannot be proved. */
export interface Unproved {
  readonly reason: string;
}

function isImportMeta(path: NodePath, property: string): boolean {
  return propertyNameOf(path) === property && isAt(child(path, "object"), "MetaProperty");
}

/** What to say of a value that is not a URL relative to the module. */
function reasonAgainst(path: NodePath): string {
  const text = knownString(path)?.value;
  if (text !== undefined && /^(?:https?:)?\/\//.test(text)) {
    return "its URL is absolute, not relative to the module";
  }
  if (text !== undefined) {
    return "its path is relative to the page or the working directory, not to the module";
  }
  if (isAt(path, "TemplateLiteral", "BinaryExpression")) return "its path is computed";
  if (isAt(path, "CallExpression", "NewExpression")) {
    return "its path is computed by a call that is not `new URL(…, import.meta.url)`";
  }
  if (isAt(path, "Identifier")) {
    const binding = bindingAt(path, path.node.name);
    if (binding?.kind === "param") return "its URL is handed in by the caller";
    if (binding && !binding.constant) return "the variable of its URL is written to";
    if (binding?.kind === "module") return "its URL comes from another module";
  }
  return "its URL is not `new URL(…, import.meta.url)`";
}

function urlOfConstructor(path: NodePath): ModuleURL | Unproved {
  const [url, base, surplus] = children(path, "arguments");
  if (!url || !base || surplus || !isImportMeta(base, "url")) {
    return { reason: "its URL is not relative to `import.meta.url`" };
  }
  const known = knownString(url);
  if (known === undefined) return { reason: "its path is computed" };
  const found = specifierForURL(known.value);
  const binding = constantBindingOf(url);
  const constants = binding ? [binding] : [];
  return "reason" in found ? found : { ...found, kind: "object", quote: known.quote, constants };
}

function urlOfCall(path: NodePath): ModuleURL | Unproved | undefined {
  const callee = child(path, "callee");
  const [argument, surplus] = children(path, "arguments");
  if (isImportMeta(callee, "resolve") && argument && !surplus) {
    const known = knownString(argument);
    if (known === undefined || !/^[\w@.~/-]+\.wasm$/.test(known.value)) {
      return { reason: "what `import.meta.resolve()` is given is not the path of a `.wasm`" };
    }
    return { specifier: known.value, kind: "string", quote: known.quote, constants: [] };
  }
  if (isBuiltinExport(callee, "url", "fileURLToPath") && argument && !surplus) {
    return withKind(moduleURLOf(argument), "path");
  }
  if (isGlobal(callee, "String") && argument && !surplus) {
    return withKind(moduleURLOf(argument), "string");
  }
  if (propertyNameOf(callee) === "toString" && !argument) {
    const object = moduleURLOf(child(callee, "object"));
    return "reason" in object ? undefined : withKind(object, "string");
  }
  return undefined;
}

/** A path stays one, whatever it is made to. */
function withKind(url: ModuleURL | Unproved, kind: "string" | "path"): ModuleURL | Unproved {
  if ("reason" in url || url.kind === "path") return url;
  return { ...url, kind };
}

/** Whether a member of a URL is only read, and gives none that could be written to. */
function isRead(member: NodePath): boolean {
  const name = propertyNameOf(member);
  if (name === undefined || !/^(?:href|pathname|toString|protocol)$/.test(name)) return false;
  return !isWritten(member);
}

/** Whether what is called changes none of its arguments. */
function leavesArguments(call: NodePath): boolean {
  const callee = child(call, "callee");
  if (["fetch", "String", "URL", "Request", "Worker"].some((name) => isGlobal(callee, name)))
    return true;
  const method = propertyNameOf(callee);
  if (method !== undefined && isGlobal(child(callee, "object"), "console")) return true;
  const reads = ["readFile", "readFileSync", "existsSync", "stat", "statSync"];
  return (
    isBuiltinExport(callee, "url", "fileURLToPath") ||
    reads.some(
      (name) => isBuiltinExport(callee, "fs", name) || isBuiltinExport(callee, "fs/promises", name),
    )
  );
}

/** Whether a URL that a variable holds may be another one by the time that it is used. */
function mayBeChanged(binding: Binding): boolean {
  return !binding.referencePaths.every((reference) => isOnlyRead(reference, binding));
}

/** Whether a URL is read, and goes nowhere where it may be written to. */
function isOnlyRead(reference: NodePath, { path: holder }: Binding): boolean {
  const { node, parentPath: outer } = withTypes(reference);
  if (isAt(outer, "MemberExpression", "OptionalMemberExpression")) {
    return outer.node.object !== node || isRead(outer);
  }
  if (isAt(outer, "CallExpression", "NewExpression")) return leavesArguments(outer);
  if (isAt(outer, "VariableDeclarator") && outer.node.id.type === "Identifier") {
    const other = bindingAt(outer, outer.node.id.name)!;
    // Two that are declared as each other would be followed for ever.
    return other.path.node.start! > holder.node.start! && !mayBeChanged(other);
  }
  if (isAt(outer, "TemplateLiteral")) return !isAt(outer.parentPath, "TaggedTemplateExpression");
  return isAt(outer, "BinaryExpression", "UnaryExpression", "TSTypeQuery");
}

/** Proves that a value is the URL, or the path, of a file that is named relative to the module. */
export function moduleURLOf(value: NodePath): ModuleURL | Unproved {
  const path = withoutTypes(value);
  if (isAt(path, "NewExpression") && isGlobal(child(path, "callee"), "URL")) {
    return urlOfConstructor(path);
  }
  if (isAt(path, "CallExpression")) {
    const found = urlOfCall(path);
    if (found) return found;
  }
  if (propertyNameOf(path) === "href") {
    const object = moduleURLOf(child(path, "object"));
    if (!("reason" in object)) return withKind(object, "string");
  }
  const binding = constantBindingOf(path);
  const init = binding && initOf(binding, path);
  if (binding && init && knownString(init) === undefined) {
    const found = moduleURLOf(init);
    if (!("reason" in found) && found.kind === "object" && mayBeChanged(binding))
      return { reason: "the URL may be changed before it is used" };
    return "reason" in found ? found : { ...found, constants: [...found.constants, binding] };
  }
  return { reason: reasonAgainst(path) };
}
