import { isWebAssemblyModule } from "./brands.ts";
import { host } from "./host.ts";
import { moduleRecordOf, rememberSource, type ModuleRecord } from "./realm.ts";

/**
 * The source of the module at `url`, loaded at most once in the realm.
 *
 * @see https://tc39.es/ecma262/#sec-HostLoadImportedModule
 */
export async function loadSource(url: string): Promise<object> {
  const record = moduleRecordOf(url);
  return record.source ?? (record.loading ??= load(url, record));
}

async function load(url: string, record: ModuleRecord): Promise<object> {
  try {
    const source = await host.loadSource(url);
    // What a `then` of WebAssembly.Module.prototype has made of it is this import's alone.
    return isWebAssemblyModule(source) ? rememberSource(url, source) : source;
  } finally {
    delete record.loading;
    forgetFailure(record);
  }
}

/** {@link loadSource}, for hosts that can read without waiting. */
export function loadSourceSync(url: string): object {
  const record = moduleRecordOf(url);
  try {
    return record.source ?? rememberSource(url, host.loadSourceSync(url));
  } finally {
    forgetFailure(record);
  }
}

/** A failed load is not remembered, nor is what was read for it. */
function forgetFailure(record: ModuleRecord): void {
  if (!record.source) delete record.content;
}
