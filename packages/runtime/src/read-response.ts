import { failure } from "./load-failure.ts";

/**
 * The bytes of a response that is not plainly `application/wasm`. `compileStreaming` takes no
 * parameters on the media type, and Node's no capitals, which modules may have. Whoever sends them
 * gives up V8's code cache, which only knows real responses.
 *
 * @param url - Where it comes from.
 * @param response - The response, which is one of success.
 * @throws {LoadFailure} When it is not WebAssembly.
 * @see https://webassembly.github.io/spec/web-api/#compile-a-potential-webassembly-response
 */
export async function readResponse(
  url: string,
  response: Response,
): Promise<Uint8Array<ArrayBuffer>> {
  const contentType = response.headers.get("content-type") ?? "";
  if (!/^application\/wasm *(?:;|$)/i.test(contentType)) {
    throw failure("wrongResponse", url, response);
  }
  return bytesOf(url, response);
}

/** What a response holds, which may break off. */
export async function bytesOf(url: string, response: Response): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw failure("notFetched", url, cause);
  }
}
