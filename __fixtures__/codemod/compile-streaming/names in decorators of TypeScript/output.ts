const page = "./page.wasm";
const url = new URL("./x.wasm", import.meta.url);

export class Loader {
  constructor(
    @Inject(page) readonly page: string,
    @Inject(url) url: string,
  ) {}

  readonly load = () => WebAssembly.compileStreaming(fetch(url));
  readonly loadPage = () => import.source("./page.wasm");
}
