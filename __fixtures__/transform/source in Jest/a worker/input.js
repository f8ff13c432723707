import { Worker } from "node:worker_threads";
import source x from "./x.js";
new Worker(x);
