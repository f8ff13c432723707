declare const self: DedicatedWorkerGlobalScope;
declare namespace WebAssembly {
  function compileStreaming(response: Promise<Response>): Promise<object>;
}
declare function fetch(url: URL): Promise<Response>;
declare class URL {
  constructor(url: string, base: string);
}

export const first = () => WebAssembly.compileStreaming(fetch(new URL("./x.wasm", import.meta.url)));
export const second = () => self.WebAssembly.compile(bytes);
