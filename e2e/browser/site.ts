import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

/** What a server may do differently from any other. */
export interface SiteOptions {
  /** Headers by path, or for all paths by `"*"`. */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The media type of `.wasm`. */
  readonly wasmType?: string;
}

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
};

/** Serves a folder on this machine, and remembers who asked for what. */
export class Site {
  readonly requests: string[] = [];
  readonly #folder: string;
  readonly #options: SiteOptions;
  readonly #server: Server;

  constructor(folder: string, options: SiteOptions = {}) {
    this.#folder = folder;
    this.#options = options;
    this.#server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url!, "http://localhost");
      // Browsers ask for it by themselves, and call it an error if there is none.
      if (pathname === "/favicon.ico") return response.writeHead(204).end();
      this.requests.push(request.url!);
      try {
        const body = await readFile(join(this.#folder, normalize(decodeURIComponent(pathname))));
        response.writeHead(200, this.#headers(pathname)).end(body);
      } catch {
        response.writeHead(404).end();
      }
      return undefined;
    });
  }

  #headers(pathname: string): Record<string, string> {
    const { headers = {}, wasmType = "application/wasm" } = this.#options;
    const extension = extname(pathname);
    const type = extension === ".wasm" ? wasmType : mediaTypes[extension];
    return {
      "content-type": type ?? "application/octet-stream",
      "cache-control": "no-store",
      ...headers["*"],
      ...headers[pathname],
    };
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The requests of `.wasm` files, by their paths. */
  get wasmRequests(): string[] {
    return this.requests.filter((path) => path.endsWith(".wasm")).toSorted();
  }

  listen(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.listen(0, "127.0.0.1", resolve);
    });
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
    });
  }
}
