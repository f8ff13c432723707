var _options, _options2;
import { createWorker as _createWorker } from "@import-phases/runtime/create-worker";
_createWorker(Worker, "./a.wasm", {
  type: "module",
  as: "wasm-module"
}, import.meta.url, import.meta.resolve, {
  "text": "evaluators/text"
});
_createWorker(Worker, new URL("./b.txt", import.meta.url), {
  as: "text"
}, import.meta.url, import.meta.resolve, {
  "text": "evaluators/text"
});
(_options = {
  ...options
})?.as === void 0 ? new Worker(new URL("./c.js", import.meta.url), _options) : _createWorker(Worker, new URL("./c.js", import.meta.url), _options, import.meta.url, import.meta.resolve, {
  "text": "evaluators/text"
});
options?.as === void 0 ? new Worker(new URL("./d.js", import.meta.url), options) : _createWorker(Worker, new URL("./d.js", import.meta.url), options, import.meta.url, import.meta.resolve, {
  "text": "evaluators/text"
});
const start = (worker = (_options2 = choose())?.as === void 0 ? new Worker(new URL("./e.js", import.meta.url), _options2) : _createWorker(Worker, new URL("./e.js", import.meta.url), _options2, import.meta.url, import.meta.resolve, {
  "text": "evaluators/text"
})) => worker;
_createWorker(Worker, `./${name()}.js`, {
  ...options
}, import.meta.url, import.meta.resolve, {
  "text": "evaluators/text"
});
_createWorker(Worker, new URL("./f.js", base()), {
  ...options
}, import.meta.url, import.meta.resolve, {
  "text": "evaluators/text"
});
