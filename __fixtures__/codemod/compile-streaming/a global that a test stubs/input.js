import { vi } from "vitest";
vi.stubGlobal("fetch", async () => new Response());
export const module = await WebAssembly.compileStreaming(fetch(new URL("./x.wasm", import.meta.url)));
