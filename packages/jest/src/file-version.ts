import { statSync } from "node:fs";

/**
 * What changes with every change of a file.
 *
 * @throws {Error} When there is no such file.
 */
export function fileVersion(path: string): string {
  const { mtimeNs, ctimeNs, size, ino } = statSync(path, { bigint: true });
  return [mtimeNs, ctimeNs, size, ino].join();
}
