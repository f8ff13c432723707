import type { types } from "@babel/core";
import { importSourceCall } from "./import-source-call.ts";
import { importOptionsOf } from "./import-attributes.ts";
import type { RequestKind } from "./static-request.ts";
import { keepForWorkerd } from "./workerd.ts";

/** `import source x from "…"` */
export const sourcePhase: RequestKind = {
  givesNamespace: false,
  matches: (node) => node.type === "ImportDeclaration" && node.phase === "source",
  formOf: () => ({
    written: "`import source`",
    dynamic: "`await import.source()`",
    result: "source",
  }),
  call(context, { path, isSync }) {
    const { source: specifier, attributes } = path.node;
    const options = importOptionsOf(context, attributes);
    return importSourceCall(context, isSync ? "Sync" : "", { specifier, options, path });
  },
  exportsOf: () => [],
  keepForWorkerd(context, paths) {
    keepForWorkerd(
      context,
      paths.map(({ node }) => node as types.ImportDeclaration),
    );
  },
};
