export const start = (source, pool) =>
  source.shared ? new Worker(source, { type: "module" }) : pool.createWorker(source);
export const choose = (source, createWorker) =>
  source.shared ? new Worker(source, { type: "module" }) : createWorker(source);
