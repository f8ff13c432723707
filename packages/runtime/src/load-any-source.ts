import { LoadFailure } from "./load-failure.ts";
import { loadSource, loadSourceSync, moduleRecordOf } from "./load-source.ts";
import { createModuleSource } from "./module-source.ts";
import { parseModule, parseModuleSync } from "./parse-module.ts";
import { realm } from "./realm.ts";

/** {@link loadSource}, also for JavaScript modules: they are read and parsed, and nothing else. */
export async function loadAnySource(url: string): Promise<object> {
  const known = realm.moduleRecords.get(url)?.moduleSource;
  if (known) return known;
  try {
    return await loadSource(url);
  } catch (failure) {
    await parseModule(url, await textOf(failure));
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
    parseModuleSync(url, textOf(failure) as string);
    return moduleSourceOf(url);
  }
}

/** The text of a module that only failed because it is JavaScript. */
function textOf(failure: unknown): string | Promise<string> {
  const readText = failure instanceof LoadFailure && failure.details.readText;
  if (!readText) throw failure;
  return readText();
}

function moduleSourceOf(url: string): object {
  return (moduleRecordOf(url).moduleSource ??= createModuleSource(url));
}
