define(["exports", "@import-phases/runtime", "module"], function (_exports, _runtime, _module2) {
  "use strict";

  Object.defineProperty(_exports, "__esModule", {
    value: true
  });
  _exports.load = void 0;
  _module2 = _interopRequireDefault(_module2);
  function _interopRequireDefault(e) { return e && e.__esModule ? e : { default: e }; }
  const load = x => (0, _runtime.importDynamic)(x, void 0, specifier => import(specifier), _module2.default.uri);
  _exports.load = load;
});
