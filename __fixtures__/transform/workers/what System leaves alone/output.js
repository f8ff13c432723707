System.register([], function (_export, _context) {
  "use strict";

  var start;
  return {
    setters: [],
    execute: function () {
      _export("start", start = (url, options) => [new Worker(url), new Worker(url, {
        type: "module"
      }), new Worker(url, options)]);
    }
  };
});
