// A thread that resolves the same files as others do, at the same time.
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { workerData } from "node:worker_threads";
import { sync } from "@import-phases/jest/resolver";

const { folder, counts, threads } = workerData;
const options = { basedir: folder, conditions: ["require"], defaultResolver: (path) => path };
const resolve = (file) => sync(join(folder, `${file}.wasm`), options);

const [started, ended] = [0, 1];
Atomics.add(counts, started, 1);
while (Atomics.load(counts, started) < threads);
for (let file = 0; file < 100; file++) resolve(file);
const isLast = Atomics.add(counts, ended, 1) === threads - 1;
if (isLast) rmSync(dirname(resolve(0)), { recursive: true });
