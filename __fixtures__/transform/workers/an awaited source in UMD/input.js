export async function start() {
  const source = await import.source("./worker.js");
  return new Worker(source);
}
