var _location_lxdv = typeof __filename === "string" ? __filename : typeof document === "object" && document.currentScript ? document.currentScript.src : void 0;
(function (global, factory) {
  if (typeof define === "function" && define.amd) {
    define(["exports", "@import-phases/runtime"], factory);
  } else if (typeof exports !== "undefined") {
    factory(exports, require("@import-phases/runtime"));
  } else {
    var mod = {
      exports: {}
    };
    factory(mod.exports, global.runtime);
    global.input = mod.exports;
  }
})(typeof globalThis !== "undefined" ? globalThis : typeof self !== "undefined" ? self : this, function (_exports, _runtime) {
  "use strict";

  Object.defineProperty(_exports, "__esModule", {
    value: true
  });
  _exports.literal = _exports.computed = _exports.bare = void 0;
  const literal = () => (0, _runtime.importSource)("./a.wasm", _location_lxdv);
  _exports.literal = literal;
  const bare = options => (0, _runtime.importSource)("pkg/a.wasm", _location_lxdv, typeof require === "function" ? require.resolve : void 0, options);
  _exports.bare = bare;
  const computed = name => (0, _runtime.importAnySource)(name, _location_lxdv, typeof require === "function" ? require.resolve : void 0);
  _exports.computed = computed;
});
