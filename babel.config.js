// For Jest, which runs the tests and the sources of this repository as CommonJS.
export default {
  targets: { node: "20.19" },
  presets: ["@babel/preset-typescript"],
  plugins: ["@babel/plugin-transform-modules-commonjs"],
};
