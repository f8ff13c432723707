import { Worker as Thread } from "node:worker_threads";
import * as threads from "worker_threads";
new Worker(source);
new globalThis.Worker(source, { name: "named" });
new Thread(source());
new threads.Worker(source, options);
