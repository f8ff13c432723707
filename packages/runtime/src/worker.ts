// What workers run that `createWorker` starts: it takes the module that it is told of, and runs it.
import { defineEvaluator, importAs, importDynamic, importInstance } from "./index.ts";
import { nodeBuiltin } from "./node-builtins.ts";
import { rememberSource } from "./realm.ts";
import { startKey, type WorkerStart } from "./worker-start.ts";

function nativeImport(url: string): Promise<object> {
  return import(/* webpackIgnore: true */ /* @vite-ignore */ url) as Promise<object>;
}

async function run({ url, source, attribute, evaluators, location }: WorkerStart): Promise<void> {
  for (const [name, module] of evaluators) defineEvaluator(name, await nativeImport(await module));
  if (attribute !== undefined) {
    await importAs(url, attribute, location);
    return;
  }
  if (url === undefined) {
    await importDynamic(source, undefined, nativeImport, location);
    return;
  }
  if (source) rememberSource(url, source);
  await importInstance(url, url);
}

/** What comes before the module runs, it gets when it does. */
function runInBrowser(): void {
  const held: MessageEvent[] = [];
  const hold = (event: MessageEvent): void => {
    event.stopImmediatePropagation();
    const { [startKey]: start } = Object(event.data) as { [startKey]?: WorkerStart };
    if (start) void begin(start);
    else held.push(event);
  };
  const begin = async (start: WorkerStart): Promise<void> => {
    try {
      await run(start);
    } catch (error) {
      reportError(error);
    }
    removeEventListener("message", hold);
    for (const event of held) {
      const { data, origin, lastEventId, ports } = event;
      const again = { data: data as unknown, origin, lastEventId, ports: [...ports] };
      dispatchEvent(new MessageEvent("message", again));
    }
  };
  addEventListener("message", hold);
}

const threads = nodeBuiltin("worker_threads");
const start = threads?.getEnvironmentData(startKey) as WorkerStart | undefined;
if (threads && start) {
  // The workers of the module's own are not to inherit it.
  threads.setEnvironmentData(startKey);
  // Not awaited, for bundlers may make a script of this. What it throws is the worker's error.
  void run(start);
} else {
  runInBrowser();
}
