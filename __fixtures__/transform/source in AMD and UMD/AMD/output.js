define(["exports", "@import-phases/runtime", "module"], function (_exports, _runtime, _module2) {
  "use strict";

  Object.defineProperty(_exports, "__esModule", {
    value: true
  });
  _exports.literal = _exports.computed = _exports.bare = void 0;
  _module2 = _interopRequireDefault(_module2);
  function _interopRequireDefault(e) { return e && e.__esModule ? e : { default: e }; }
  const literal = () => (0, _runtime.importSource)("./a.wasm", _module2.default.uri);
  _exports.literal = literal;
  const bare = options => (0, _runtime.importSource)("pkg/a.wasm", _module2.default.uri, void 0, options);
  _exports.bare = bare;
  const computed = name => (0, _runtime.importAnySource)(name, _module2.default.uri);
  _exports.computed = computed;
});
