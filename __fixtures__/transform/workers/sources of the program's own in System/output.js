System.register(["@import-phases/runtime"], function (_export, _context) {
  "use strict";

  var _importSource, place, bytes, start;
  return {
    setters: [function (_importPhasesRuntime) {
      _importSource = _importPhasesRuntime.importSource;
    }],
    execute: async function () {
      place = await loadSource("./worker.js");
      ({
        bytes
      } = await _importSource("./add.wasm", _context.meta.url, () => new URL("./add.wasm", _context.meta.url)));
      _export("start", start = () => [new Worker(place), new Worker(bytes)]);
    }
  };
});
