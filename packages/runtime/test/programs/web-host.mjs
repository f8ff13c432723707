// Without Node's builtins the runtime takes its host for a browser: the real `fetch` and the real
// streaming compiler, against a server on this machine. Prints what came of every import.
import { createServer } from "node:http";

delete process.getBuiltinModule;
const { defineEvaluator, importAnySource, importAs, importSource, importSourceSync } =
  await import("@import-phases/runtime");

const wasm = Buffer.from("0061736d01000000", "hex");
const responses = {
  "/plain.wasm": ["application/wasm", wasm],
  "/parameters.wasm": ["application/wasm;charset=utf-8", wasm],
  "/upper-case.wasm": ["Application/WASM", wasm],
  "/corrupt.wasm": ["application/wasm", "not wasm"],
  "/corrupt-parameters.wasm": ["application/wasm; charset=utf-8", "<!doctype html>"],
  "/page.wasm": ["text/html", "<!doctype html>"],
  "/module.js": ["text/javascript", "export {}"],
  "/data.json": ["application/json", "{}"],
};
const cutOff = {
  "/cut.wasm": ["application/wasm", wasm],
  "/cut-parameters.wasm": ["application/wasm;charset=utf-8", wasm],
  "/cut.txt": ["text/plain", "half"],
  "/cut.js": ["text/javascript", "export"],
};
for (const [path, [type]] of Object.entries(cutOff)) {
  responses[path] = [type, type.startsWith("text/") ? "whole" : wasm];
}
const requests = [];
let lateRequests = 0;
const server = createServer((request, response) => {
  requests.push(request.url);
  const { pathname } = new URL(request.url, origin);
  // The first response to each of these breaks off.
  const part = cutOff[pathname];
  if (part) {
    delete cutOff[pathname];
    response.writeHead(200, { "content-type": part[0], "content-length": 100 });
    response.write(part[1]);
    return response.socket.end();
  }
  const isLate = pathname === "/late.wasm";
  const known = isLate && lateRequests++ > 0 ? responses["/plain.wasm"] : responses[pathname];
  if (!known) return response.writeHead(404).end();
  return response.writeHead(200, { "content-type": known[0] }).end(known[1]);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const importer = `${origin}/app/main.js`;

// Node's `fetch` is itself made of WebAssembly, which it compiles when it is first called.
await fetch(origin);
const counts = { compileStreaming: 0, compile: 0 };
for (const name of Object.keys(counts)) {
  const original = WebAssembly[name];
  WebAssembly[name] = (...args) => {
    counts[name]++;
    return original(...args);
  };
}
async function report(load) {
  try {
    const source = await load();
    return { tag: Object.prototype.toString.call(source) };
  } catch (error) {
    const { name, message, code, url, referrer } = error;
    return JSON.parse(
      JSON.stringify({ name, message, code, url, referrer }).replaceAll(origin, ""),
    );
  }
}

const results = {};
const isSource = (path) => !/cut\.(?:txt|js)$/.test(path);
for (const path of [...Object.keys(responses).filter(isSource), "/late.wasm", "bare"]) {
  results[path] = await report(() => importSource(path, importer));
}
for (const path of ["/late.wasm", "/cut.wasm", "/cut-parameters.wasm"]) {
  results[`${path}, second time`] = await report(() => importSource(path, importer));
}
// A module that was loaded from a `data:` URL is no base for others.
const inData = "data:text/javascript,";
results.inData = await report(() =>
  importSource("./x.wasm", inData, () => new URL("./x.wasm", inData)),
);
results.bundled = await report(() =>
  importSource("./x.wasm", importer, () => new URL("/plain.wasm", importer)),
);
results.unreachable = await report(() => importSource("http://127.0.0.1:1/x.wasm", importer));
results.synchronous = await report(() => importSourceSync("../plain.wasm?synchronous", importer));
results.shared = await (async () => {
  const before = requests.length;
  const path = "../plain.wasm?shared";
  const [a, b] = await Promise.all([1, 2].map(() => importSource(path, importer)));
  return { isSame: a === b, requests: requests.length - before };
})();
results["/cut.js"] = await report(() => importAnySource("/cut.js", importer));
// Evaluators share a response, which each of them reads, and none of them a second time.
defineEvaluator("text", { evaluate: ({ text }) => ({ default: text }) });
const read = (path) =>
  Promise.all([
    report(() => importAs(path, "text", importer)),
    report(() => importAs(path, "wasm-module", importer)),
    report(() => importSource(path, importer)),
  ]);
results["/cut.txt, as text"] = await report(() => importAs("/cut.txt", "text", importer));
results["/cut.txt, as text, second time"] = await importAs("/cut.txt", "text", importer);
cutOff["/cut.wasm"] = ["application/wasm", wasm];
const before = requests.length;
results["all at once"] = await read("/cut.wasm?all");
results["all at once, second time"] = await read("/cut.wasm?all");
results.requests = requests.length - before;
server.close();
console.log(JSON.stringify({ results, counts }));
