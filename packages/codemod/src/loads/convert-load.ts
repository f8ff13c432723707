import type { CallExpression, Node, VariableDeclaration } from "@babel/types";
import { bindingAt } from "../program/bindings.ts";
import { keyNameOf } from "../program/literal-names.ts";
import { children, isAt, type NodePath } from "../program/node-path.ts";
import { freshName, type Program } from "../program/program.ts";
import { lineAhead, lineStartOf } from "../text/lines.ts";
import { removeStatement } from "../text/remove-statement.ts";
import type { Rewrite } from "../text/rewrite.ts";
import { sourceImportText } from "../text/source-imports.ts";
import { isEager } from "./eager.ts";
import { isMovable } from "./movable.ts";
import { resultUseOf } from "./result-shape.ts";
import type { WasmCall } from "./wasm-call.ts";
import type { WasmInput } from "./wasm-input.ts";

/** A call that compiles, what it compiles, and where the edits go. */
interface Load {
  readonly program: Program;
  readonly call: WasmCall;
  readonly input: WasmInput;
  readonly rewrite: Rewrite;
}

/** The expression of the loaded value, with the `await` that it may have. */
function valueOf({ path }: WasmCall): NodePath {
  return isAt(path.parentPath, "AwaitExpression") ? path.parentPath : path;
}

function dynamicImport({ url: { specifier, quote } }: WasmInput): string {
  return `import.source(${quote}${specifier}${quote})`;
}

/** The statement `const name = value` at the top level, exported or not, that an import can be. */
function declarationOf(
  value: NodePath,
): { statement: NodePath; name: string; isExported: boolean } | undefined {
  const declarator = value.parentPath;
  if (!isAt(declarator, "VariableDeclarator") || declarator.node.id.type !== "Identifier")
    return undefined;
  const { name } = declarator.node.id;
  const declaration = declarator.parentPath as NodePath<VariableDeclaration>;
  if (declaration.node.declarations.length !== 1) return undefined;
  if (!bindingAt(value, name)?.constant) return undefined;
  const outer = declaration.parentPath;
  if (isAt(outer, "ExportNamedDeclaration")) return { statement: outer, name, isExported: true };
  return isAt(outer, "Program") ? { statement: declaration, name, isExported: false } : undefined;
}

/** Whether an import can stand where the statement is, rather than with the other imports. */
function staysInPlace({ program, input, rewrite }: Load, { node }: NodePath): boolean {
  const { body } = program.ast.program;
  const declared = new Set<Node>(
    [...input.url.constants, ...input.holders].map(({ path }) => path.parent),
  );
  const before = body.slice(0, body.indexOf(node as (typeof body)[number]));
  if (before.every((statement) => rewrite.isImport(statement) || declared.has(statement))) {
    return true;
  }
  if (!body.some(({ type }) => type === "ImportDeclaration")) return true;
  const ahead = lineAhead(program.code, lineStartOf(program.code, node.start!));
  const isAfterComment = program.ast.comments?.some(
    ({ end }) => ahead !== undefined && end! > ahead.start && end! <= ahead.end,
  );
  return isAfterComment ?? false;
}

/** Imports the source in the place of a declaration, or under a new name in that of a value. */
function convertEagerCompile(load: Load): void {
  const { program, call, input, rewrite } = load;
  const { specifier, quote } = input.url;
  const value = valueOf(call);
  const declaration = declarationOf(value);
  if (!declaration) {
    rewrite.replaceNode(value.node, rewrite.imports.nameFor(specifier, quote));
    return;
  }
  const { statement, name, isExported } = declaration;
  const end = program.code.charAt(statement.node.end! - 1) === ";" ? ";" : "";
  if (!isExported && !staysInPlace(load, statement)) {
    rewrite.add(removeStatement(program.code, statement));
    rewrite.imports.add({ name, specifier, quote });
    return;
  }
  const exported = isExported ? `${program.lineBreak}export { ${name} }${end}` : "";
  const imported = sourceImportText({ name, specifier, quote });
  rewrite.becomeImport(statement.node, `${imported}${end}${exported}`);
}

/** Makes `instantiateStreaming(input, imports)` an `instantiate(module, imports)`. */
function instantiateModule({ call, rewrite }: Load, module: string): void {
  const { callee } = call.path.node;
  if (callee.type === "MemberExpression") rewrite.replaceNode(callee.property, "instantiate");
  rewrite.replaceNode(call.input.node, module);
}

/** `const { module, instance } = …` at the top level: the names, in the order of the text. */
function pairPatternOf(
  value: NodePath,
): { pattern: Node; module: string; instance: Node } | undefined {
  const declarator = value.parentPath;
  if (!isAt(declarator, "VariableDeclarator") || declarator.node.id.type !== "ObjectPattern")
    return undefined;
  if (!isAt(declarator.parentPath?.parentPath, "Program")) return undefined;
  const pattern = declarator.node.id;
  const values = new Map<string | undefined, Node>();
  for (const property of pattern.properties) {
    if (property.type !== "ObjectProperty") return undefined;
    values.set(keyNameOf(property), property.value);
  }
  const [module, instance] = [values.get("module"), values.get("instance")];
  if (pattern.typeAnnotation || pattern.properties.length !== 2 || module?.type !== "Identifier")
    return undefined;
  if (instance?.type !== "Identifier" && instance?.type !== "ObjectPattern") return undefined;
  if (!bindingAt(value, module.name)?.constant) return undefined;
  return { pattern, module: module.name, instance };
}

function convertEagerInstantiate(load: Load): void {
  const { program, call, input, rewrite } = load;
  const pair = pairPatternOf(valueOf(call));
  if (pair) {
    const { specifier, quote } = input.url;
    rewrite.imports.add({ name: pair.module, specifier, quote });
    rewrite.replace(pair.pattern.start!, pair.instance.start!, "");
    rewrite.replace(pair.instance.end!, pair.pattern.end!, "");
    return instantiateModule(load, pair.module);
  }
  const use = resultUseOf(program.code, call.path);
  const module = rewrite.imports.nameFor(input.url.specifier, input.url.quote);
  instantiateModule(load, module);
  if (use.kind === "instance") return use.edits.forEach((edit) => rewrite.add(edit));
  const { start, end } = valueOf(call).node as { start: number; end: number };
  rewrite.insert(start, `{ module: ${module}, instance: `);
  rewrite.insert(end, " }");
}

/** Loads the source when the program comes here, as it did before. */
function convertLazyInstantiate(load: Load): void {
  const { program, call, input, rewrite } = load;
  const { path } = call;
  const use = resultUseOf(program.code, path);
  const isAwaited = path.parentPath?.node.type === "AwaitExpression";
  if (use.kind === "instance") use.edits.forEach((edit) => rewrite.add(edit));
  if (use.kind === "instance" && isAwaited) {
    return instantiateModule(load, `await ${dynamicImport(input)}`);
  }
  const module = freshName(program, program.has("module") ? "wasmModule" : "module");
  const { start, end } = path.node as { start: number; end: number };
  instantiateModule(load, module);
  const then = `${dynamicImport(input)}.then(`;
  if (use.kind === "instance") {
    rewrite.insert(start, `${then}(${module}) => `);
    return rewrite.insert(end, ")");
  }
  const moduleProperty = module === "module" ? "module" : `module: ${module}`;
  rewrite.insert(start, `${then}async (${module}) => ({ ${moduleProperty}, instance: await `);
  rewrite.insert(end, " }))");
}

function reasonAgainst({ program, call }: Load, isStatic: boolean): string | undefined {
  if (!program.isModule) return "the file is no ES module";
  const [, imports, options] = children(call.path, "arguments");
  if (call.instantiates ? options : imports) return "it is compiled with options";
  if (call.path.node.arguments.some(({ type }) => type === "SpreadElement"))
    return "its arguments are spread";
  if (call.isSync && !isStatic) {
    return "it is compiled synchronously when the program comes here; `import source` would always load it";
  }
  if (call.instantiates && !isStatic && imports && !isMovable(imports)) {
    return "its imports are computed when the load begins; `import.source()` would compute them when it ends";
  }
  return undefined;
}

/**
 * Converts a load. What was loaded while the module is evaluated becomes `import source`; what was
 * loaded when the program came there, `import.source()`.
 *
 * @returns Why it was not converted.
 */
export function convertLoad(load: Load): string | undefined {
  const { call, input, rewrite } = load;
  const value = valueOf(call);
  const isStatic = (call.isSync || value !== call.path) && isEager(value);
  const reason = reasonAgainst(load, isStatic);
  if (reason !== undefined) return reason;
  rewrite.release([...input.url.constants, ...call.constants]);
  rewrite.releaseWithin(input.holders);
  if (call.instantiates) (isStatic ? convertEagerInstantiate : convertLazyInstantiate)(load);
  else if (isStatic) convertEagerCompile(load);
  else rewrite.replaceNode(call.path.node as CallExpression, dynamicImport(input));
  return undefined;
}
