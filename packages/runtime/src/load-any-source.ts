import { detailsOf, type Failure } from "./load-failure.ts";
import { loadOnDemand, loadOnDemandSync } from "./load-on-demand.ts";
import { loadSource, loadSourceSync } from "./load-source.ts";
import { createModuleSource } from "./module-source.ts";
import { bytesOf } from "./read-response.ts";
import { moduleRecordOf, realm } from "./realm.ts";
import { isJavaScriptType, mediaTypeOf } from "./sourceless.ts";

/** {@link loadSource}, also for JavaScript modules: they are read and parsed, and nothing else. */
export async function loadAnySource(url: string): Promise<object> {
  const known = realm.moduleRecords.get(url)?.moduleSource;
  if (known) return known;
  try {
    return await loadSource(url);
  } catch (failure) {
    const text = await textOf(url, failure);
    await (await loadOnDemand()).parseModule(url, text);
    return moduleSourceOf(url);
  }
}

/** {@link loadAnySource}, for hosts that can read without waiting. */
export function loadAnySourceSync(url: string): object {
  const known = realm.moduleRecords.get(url)?.moduleSource;
  if (known) return known;
  try {
    return loadSourceSync(url);
  } catch (failure) {
    const text = textOf(url, failure) as string;
    loadOnDemandSync().parseModuleSync(url, text);
    return moduleSourceOf(url);
  }
}

/** The text of a module that only failed because it is JavaScript. */
function textOf(url: string, failure: unknown): string | Promise<string> {
  const { readText } = Object(failure) as Failure;
  if (readText) return readText();
  const [kind, , response] = [detailsOf(failure)].flat() as [unknown, unknown, Response];
  const isText = kind === "wrongResponse" && response.ok && isJavaScriptType(mediaTypeOf(response));
  if (!isText) throw failure;
  // The load may be shared, and a response is read only once.
  return bytesOf(url, response.clone()).then((bytes) => new TextDecoder().decode(bytes));
}

function moduleSourceOf(url: string): object {
  return (moduleRecordOf(url).moduleSource ??= createModuleSource(url));
}
