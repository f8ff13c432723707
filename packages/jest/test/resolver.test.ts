import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, test } from "@jest/globals";

test("threads may write one stand-in at the same time", async () => {
  const folder = join(__dirname, randomUUID());
  const threads = 4;
  const workerData = { folder, counts: new Int32Array(new SharedArrayBuffer(8)), threads };
  const program = join(__dirname, "programs/resolve-all.mjs");
  const ends = Array.from({ length: threads }, () =>
    once(new Worker(program, { workerData }), "exit"),
  );
  // What a thread throws rejects.
  expect(await Promise.all(ends)).toEqual([[0], [0], [0], [0]]);
});
