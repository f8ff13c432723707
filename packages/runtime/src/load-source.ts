import { isWebAssemblyModule } from "./brands.ts";
import { host } from "./host.ts";
import { moduleRecordOf, realm, type ModuleRecord } from "./realm.ts";

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
    const source = await host.loadSource(url, () => record.source);
    // What a `then` of WebAssembly.Module.prototype has made of it is this import's alone.
    if (!isWebAssemblyModule(source)) return source;
    // A synchronous import may have been faster: there is one source, and it is the first.
    return (record.source ??= rooted(source, url));
  } finally {
    delete record.loading;
    forgetFailure(record);
  }
}

/** {@link loadSource}, for hosts that can read without waiting. */
export function loadSourceSync(url: string): object {
  const record = moduleRecordOf(url);
  try {
    return (record.source ??= rooted(host.loadSourceSync(url), url));
  } finally {
    forgetFailure(record);
  }
}

/** A failed load is not remembered, nor is what was read for it. */
function forgetFailure(record: ModuleRecord): void {
  if (!record.source) delete record.content;
}

/** Remembers where a source comes from, for whoever imports the source itself. */
export function rooted(source: object, url: string): object {
  (realm.sourceURLs ??= new WeakMap()).set(source, url);
  return source;
}
