import { host } from "./host.ts";
import type { Mode, Steps } from "./link-mode.ts";
import { nodeBuiltin } from "./node-builtins.ts";
import type * as OnDemand from "./on-demand.ts";
import { moduleRecordOf, realm } from "./realm.ts";
import { bytesOf } from "./read-response.ts";
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

/** Reads the bytes at a URL, whatever they are. */
export function* readContent(mode: Mode, url: string): Steps<Uint8Array> {
  const { isSync } = mode;
  if (nodeBuiltin("fs")) {
    const node = (yield mode.loadOnDemand()) as typeof OnDemand;
    const bytes = yield node.readContent(realm, url, isSync);
    if (bytes) return bytes as Uint8Array;
  }
  // A host that cannot do it says so.
  if (isSync) host.loadSourceSync(url);
  return (yield fetchContent(url)) as Uint8Array;
}

async function fetchContent(url: string): Promise<Uint8Array> {
  try {
    const { moduleSource, source = moduleSource } = moduleRecordOf(url);
    // What was fetched before there were evaluators was kept by nobody but the browser.
    const cache = source ? "force-cache" : "default";
    return await bytesOf(url, await fetchModule(url, { cache }));
  } catch (error) {
    // It may have broken off.
    delete moduleRecordOf(url).content;
    throw error;
  }
}
