var _options;
import { createWorker as _createWorker } from "@import-phases/runtime/create-worker";
((_options = options) === null || _options === void 0 ? void 0 : _options.as) === void 0 ? new Worker(new URL("./a.js", import.meta.url), options) : _createWorker(Worker, new URL("./a.js", import.meta.url), options, import.meta.url, import.meta.resolve);
export const start = options => {
  var _options2, _options3;
  return ((_options3 = _options2 = {
    ...options
  }) === null || _options3 === void 0 ? void 0 : _options3.as) === void 0 ? new Worker("./b.js", _options2) : _createWorker(Worker, "./b.js", _options2, import.meta.url, import.meta.resolve);
};
