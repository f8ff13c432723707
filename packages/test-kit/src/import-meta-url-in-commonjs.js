const isCommonJSTransform = ({ key }) => key === "transform-modules-commonjs";

/** What users set beside Babel's CommonJS transform, which leaves `import.meta` where it cannot be. */
export default function importMetaURLInCommonJS({ template }) {
  const build = template.expression(`require("node:url").pathToFileURL(__filename).href`);
  return {
    visitor: {
      MetaProperty({ parentPath, scope }, { file }) {
        if (!parentPath.isMemberExpression() || !file.opts.plugins.some(isCommonJSTransform))
          return;
        // The factory of Emscripten's modules has a `require` of its own.
        scope.rename("require");
        parentPath.replaceWith(build());
      },
    },
  };
}
