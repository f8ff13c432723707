import { realm } from "./realm.ts";

/** Reads what stands at a URL, unless it has been read for another way to evaluate it. */
export function contentOf<Content>(url: string, read: () => Content, isSync?: boolean): Content {
  return realm.shareContent ? realm.shareContent(url, read, isSync) : read();
}
