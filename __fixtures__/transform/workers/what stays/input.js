new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
new Worker("./worker.js");
new SharedWorker(source);
function shadowed(Worker, self) {
  new Worker(source);
  new self.Worker(source);
}
new Other.Worker(source);
