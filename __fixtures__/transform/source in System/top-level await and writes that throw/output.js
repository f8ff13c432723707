System.register(["@import-phases/runtime", "fs"], function (_export, _context) {
  "use strict";

  var _importAnySource, _importSource, _allSources, fs, x, y, load;
  function _readOnlyError(r) { throw new TypeError('"' + r + '" is read-only'); }
  function write(value) {
    value, _readOnlyError("x");
    x + value(), _readOnlyError("x");
    x ?? (value, _readOnlyError("x"));
    +x, _readOnlyError("x");
    [{
      set x(_value) {
        _readOnlyError("x");
      }
    }.x] = value;
    for (const _x of value) {
      _readOnlyError("x");
      ;
    }
  }
  _export("write", write);
  return {
    setters: [function (_importPhasesRuntime) {
      _importAnySource = _importPhasesRuntime.importAnySource;
      _importSource = _importPhasesRuntime.importSource;
      _allSources = _importPhasesRuntime.allSources;
    }, function (_fs) {
      fs = _fs.default;
    }],
    execute: async function () {
      [x, y] = await _allSources([_importSource("./a.wasm", _context.meta.url), _importSource("pkg/b.wasm", _context.meta.url, _context.meta.resolve)]), _export("x", x);
      _export("fs", fs);
      _export("default", y);
      _export("load", load = name => _importAnySource(name, _context.meta.url, _context.meta.resolve));
    }
  };
});
