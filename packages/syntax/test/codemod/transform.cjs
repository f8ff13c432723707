// A transform as people write them: it moves WebAssembly files, and sets the evaluator of others.
const parser = require("@import-phases/babel-plugin-syntax/parser");

module.exports = function transform(file, { jscodeshift: j }) {
  const root = j(file.source);
  root
    .find(j.ImportDeclaration, { phase: "source" })
    .forEach(({ node }) => (node.source = j.stringLiteral("./moved.wasm")));
  root
    .find(j.ImportDeclaration)
    .filter(({ node }) => node.extra?.evaluatorAttribute?.value === "e")
    .find(j.Identifier, { name: "a" })
    .forEach(({ node }) => (node.name = "renamed"));
  return root.toSource();
};

module.exports.parser = parser;
