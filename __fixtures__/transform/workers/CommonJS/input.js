import source source from "./worker.js";
import { Worker } from "node:worker_threads";
export const worker = new Worker(source);
