/** A plugin that does nothing but what every plugin must do that reads import phases. */
export default () => ({
  name: "idle",
  manipulateOptions(_options, parserOptions) {
    parserOptions.plugins = [...parserOptions.plugins, "sourcePhaseImports"];
  },
  parserOverride() {},
});
