// Tells whoever started the worker that it evaluates there.
export const exports = [];

export async function evaluate({ url, bytes }) {
  const { parentPort } = globalThis.process?.getBuiltinModule("worker_threads") ?? {};
  const scope = parentPort ?? globalThis;
  scope.postMessage(`${new URL(url).pathname.split("/").pop()} begins with ${bytes.subarray(0, 4)}`);
  return {};
}
