import type { NodePath, types } from "@babel/core";
import { evaluatorAttributeOf } from "@import-phases/babel-plugin-syntax";
import { asksForContent, importOptionsOf } from "./import-attributes.ts";
import { helperCall, locate } from "./import-source-call.ts";
import { messages } from "./messages.ts";
import type { RequestDeclaration, RequestKind } from "./static-request.ts";
import { dependenciesOf } from "./wasm-dependencies.ts";
import { filenameOf, readWasmFile, readWasmFileIfAny } from "./wasm-file.ts";
import { isWasmSpecifier } from "./wasm-specifier.ts";

/** `import … from "./x.wasm"`, `import "./x.wasm"` and `export … from "./x.wasm"` */
export const wasmInstance: RequestKind = {
  givesNamespace: true,
  matches(node, { wasmInstances }) {
    const { source: specifier, attributes } = node;
    return (
      wasmInstances &&
      isWasmSpecifier(specifier?.value ?? "") &&
      evaluatorAttributeOf(node) === undefined &&
      isEvaluation(node) &&
      !asksForContent(attributes)
    );
  },
  formOf(node) {
    const keyword = node.type === "ImportDeclaration" ? "import" : "export";
    return {
      written: `\`${keyword} … from "${node.source!.value}"\``,
      dynamic: `\`await import("${node.source!.value}")\``,
      result: "module",
    };
  },
  call(context, { path, isSync, names }) {
    const { types: t } = context;
    const { source: specifier, attributes } = path.node;
    // Jest's transform cache would keep what the plugin has read, and a mock may be in its place.
    const wasm =
      context.platform === "jest"
        ? undefined
        : readWasmFileIfAny(context, specifier.value, filenameOf(context));
    const missing = names.filter((name) => !wasm?.exports.includes(name));
    const { target, location, resolve } = locate(context, specifier, path);
    return helperCall(context, isSync ? "importInstanceSync" : "loadInstance", [
      target,
      location,
      resolve?.(),
      wasm && dependenciesOf(context, { path, specifier: specifier.value, wasm, isStatic: true }),
      importOptionsOf(context, attributes),
      missing.length > 0
        ? t.arrayExpression(missing.map((name) => t.stringLiteral(name)))
        : undefined,
    ]);
  },
  exportsOf(context, path) {
    const { source } = path.node;
    try {
      return readWasmFile(context, source!.value, filenameOf(context)).exports;
    } catch (error) {
      // Where Node resolves, it lists who required whom behind the problem.
      const problem = (error as Error).message.replace(/\.?(?:\n.*)?$/s, "");
      const place = path.get("source") as NodePath;
      throw place.buildCodeFrameError(messages.exportsUnreadable(source!.value, problem));
    }
  },
  // Globals of a type that JavaScript has no values for.
  throwingExportsOf(context, path) {
    return readWasmFileIfAny(context, path.node.source.value, filenameOf(context))?.globals ?? [];
  },
  // What `.wasm` files are to workerd, they stay.
  keepForWorkerd() {},
};

function isEvaluation(node: RequestDeclaration): boolean {
  const { importKind, exportKind, phase } = node as Partial<
    types.ImportDeclaration & types.ExportNamedDeclaration
  >;
  const isType = [importKind, exportKind].some((kind) => kind === "type" || kind === "typeof");
  return !phase && !isType;
}
