"use strict";
exports.load = (name) => import.source(name);
exports.literal = function (require) {
  return import.source("./a.wasm");
};
