import type { types } from "@babel/core";
import { readEvaluatorAttribute } from "@import-phases/babel-plugin-syntax";
import { checkEvaluator, declaredExports, useEvaluator } from "./evaluators.ts";
import type { FileContext } from "./file-context.ts";
import { importOptionsOf } from "./import-attributes.ts";
import { helperCall, locate } from "./import-source-call.ts";
import { messages } from "./messages.ts";
import { importRuntimeForEffect } from "./runtime-import.ts";
import type { RequestDeclaration, RequestKind } from "./static-request.ts";

function isTypeOnly(node: RequestDeclaration): boolean {
  const kind = node.type === "ImportDeclaration" ? node.importKind : node.exportKind;
  return kind === "type" || kind === "typeof";
}

/** `import … from "…" as "…"`, `import "…" as "…"` and `export … from "…" as "…"` */
export const evaluatorAttribute: RequestKind = {
  givesNamespace: true,
  matches: (node) => readEvaluatorAttribute(node) !== undefined && !isTypeOnly(node),
  formOf(node) {
    const attribute = JSON.stringify(readEvaluatorAttribute(node)!.value);
    const keyword = node.type === "ImportDeclaration" ? "import" : "export";
    return {
      written: `\`${keyword} … as ${attribute}\``,
      dynamic: `\`await import("…", { as: ${attribute} })\``,
      result: "module",
    };
  },
  call(context, { path, isSync, names }) {
    const { types: t } = context;
    const { source: specifier, attributes } = path.node;
    const { value, loc } = readEvaluatorAttribute(path.node)!;
    checkEvaluator(context, value, { loc });
    useEvaluator(context, value);
    const { target, location, resolve } = locate(context, specifier, path);
    return helperCall(context, isSync ? "importAsSync" : "loadAs", [
      target,
      t.stringLiteral(value),
      location,
      resolve?.(),
      importOptionsOf(context, attributes),
      names.length > 0 ? t.arrayExpression(names.map((name) => t.stringLiteral(name))) : undefined,
    ]);
  },
  exportsOf(context, path) {
    const { value, loc } = readEvaluatorAttribute(path.node)!;
    checkEvaluator(context, value, { loc });
    const exports = declaredExports(context, value);
    if (exports) return exports;
    throw path.buildCodeFrameError(messages.exportsUnknown(value));
  },
  keepForWorkerd(context, paths) {
    for (const { node } of paths) keepWasmModule(context, node);
    importRuntimeForEffect(context);
  },
};

/** What workerd imports from a `.wasm` file is what `"wasm-module"` asks for. */
function keepWasmModule({ file }: FileContext, node: RequestDeclaration): void {
  const { value, loc } = readEvaluatorAttribute(node)!;
  if (value !== "wasm-module") {
    const place = { loc } as types.Node;
    throw file.buildCodeFrameError(place, messages.evaluatorOnWorkerd(value));
  }
  for (const place of [node, node.source!]) {
    const { evaluatorAttribute: _dropped, ...extra } = place.extra ?? {};
    place.extra = extra;
  }
}
