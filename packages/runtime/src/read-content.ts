import { host } from "./host.ts";
import type { Mode } from "./link-mode.ts";
import { failure } from "./load-failure.ts";
import { loadOnDemand, loadOnDemandSync } from "./load-on-demand.ts";
import { nodeBuiltin, refusesNetworkModules } from "./node-builtins.ts";
import { moduleRecordOf } from "./realm.ts";
import { fetchModule } from "./web-host.ts";

/**
 * Reads what stands at a URL, unless that has been done or is under way.
 *
 * @param url - The resolved URL.
 * @param read - Reads it, or gives a promise of it.
 * @param isSync - Whether a promise is of no use.
 */
export function shareContent<Content>(url: string, read: () => Content, isSync = false): Content {
  const record = moduleRecordOf(url);
  if (!record.content || (isSync && isPending(record.content))) {
    const content = (record.content = read());
    if (isPending(content)) {
      content.then(
        (settled) => (record.content = settled),
        () => delete record.content,
      );
    }
  }
  return isSync ? (record.content as Content) : (forOneReader(record.content) as Content);
}

/** Responses can be read once, so each reader has its own. */
async function forOneReader(content: unknown): Promise<unknown> {
  const settled = await content;
  const { clone } = Object(settled) as Partial<Response>;
  return clone ? clone.call(settled as Response) : settled;
}

/** Promises may be another realm's, as Node's are under Jest. */
function isPending(content: unknown): content is Promise<unknown> {
  return typeof (content as Partial<Promise<unknown>>).then === "function";
}

/** The bytes at a URL, whatever they are, or a promise of them. */
export function readContent({ isSync }: Mode, url: string): unknown {
  const isForNode =
    nodeBuiltin("fs") && !(/^(?:https?|blob):/.test(url) && !refusesNetworkModules());
  if (isForNode) return isSync ? readFileSync(url) : readFile(url);
  // A host that cannot do it says so.
  return isSync ? host.loadSourceSync(url) : readResponse(url);
}

async function readResponse(url: string): Promise<Uint8Array> {
  try {
    const response = await fetchModule(url);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    // It may have broken off.
    delete moduleRecordOf(url).content;
    throw error;
  }
}

function readFileSync(url: string): Uint8Array {
  const place = loadOnDemandSync().locateContent(url);
  if (typeof place !== "string") return place;
  try {
    return shareContent(url, () => nodeBuiltin("fs")!.readFileSync(place), true);
  } catch (error) {
    throw failure("unreadable", url, error);
  }
}

async function readFile(url: string): Promise<Uint8Array> {
  const place = (await loadOnDemand()).locateContent(url);
  if (typeof place !== "string") return place;
  try {
    return await shareContent(url, () => nodeBuiltin("fs")!.promises.readFile(place));
  } catch (error) {
    throw failure("unreadable", url, error);
  }
}
