import { host } from "./host.ts";
import { realm, type ModuleRecord } from "./realm.ts";

/**
 * The source of the module at `url`, loaded at most once in the realm.
 *
 * @see https://tc39.es/ecma262/#sec-HostLoadImportedModule
 */
export async function loadSource(url: string): Promise<object> {
  const record = moduleRecordOf(url);
  if (record.source) return record.source;
  record.loading ??= host
    .loadSource(url, () => record.source)
    // A synchronous import may have been faster: there is one source, and it is the first.
    .then((source) => (record.source ??= source))
    .finally(() => {
      delete record.loading;
    });
  return record.loading;
}

/** {@link loadSource}, for hosts that can read without waiting. */
export function loadSourceSync(url: string): object {
  const record = moduleRecordOf(url);
  return (record.source ??= host.loadSourceSync(url));
}

function moduleRecordOf(url: string): ModuleRecord {
  let record = realm.moduleRecords.get(url);
  if (!record) {
    record = {};
    realm.moduleRecords.set(url, record);
  }
  return record;
}
