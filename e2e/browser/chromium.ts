import { chromium, type Browser, type Page } from "playwright-core";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the Chromium that scripts/test-browser.mjs has found. */
export function launchChromium(): Promise<Browser> {
  const { CHROMIUM } = process.env;
  if (CHROMIUM === undefined) throw new Error("Start these tests by `npm run test:browser`.");
  return chromium.launch({ executablePath: CHROMIUM, args: flags });
}

/** One call by which a page compiles. */
export interface Compilation {
  readonly name: string;
  /** The path of the real response that was streamed; absent for bytes. */
  readonly streamed?: string;
}

declare global {
  interface Window {
    compilations: Compilation[];
    result: unknown;
  }
}

/** Runs in the page ahead of everything else: records all compilations, and changes none. */
function recordCompilations(): void {
  const compilations: Compilation[] = [];
  Object.defineProperty(globalThis, "compilations", { value: compilations });
  const record = (name: string, [input]: unknown[]): void => {
    // Only a response that came from a URL has one; those that programs make have "".
    const url = input instanceof Response ? input.url : "";
    compilations.push(url === "" ? { name } : { name, streamed: new URL(url).pathname });
  };
  const names = ["Module", "compile", "compileStreaming", "instantiate", "instantiateStreaming"];
  const functions = WebAssembly as unknown as Record<string, new () => object>;
  for (const name of names) {
    functions[name] = new Proxy(functions[name]!, {
      construct(target, args, newTarget) {
        record(name, args);
        return Reflect.construct(target, args, newTarget) as object;
      },
      apply(target, receiver, args) {
        record(name, args);
        return Reflect.apply(target, receiver, args) as unknown;
      },
    });
  }
}

/** What a page has shown. */
export interface Visit {
  readonly page: Page;
  /** What the console shows as an error: a violated policy, a response that is none. */
  readonly errors: string[];
  /** Rejects with the first error that nothing in the page catches. */
  readonly failure: Promise<never>;
}

/** Opens a page, and waits until it has loaded. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  const failure = new Promise<never>((_, reject) => {
    page.once("pageerror", (error) => reject(new Error(`The page failed: ${String(error)}`)));
  });
  // Not every test waits for it.
  failure.catch(() => undefined);
  await page.addInitScript(recordCompilations);
  await page.goto(url, { waitUntil: "load" });
  return { page, errors, failure };
}

/** What the page assigns to `window.result`, at once or later. */
export async function resultOf({ page, failure }: Visit): Promise<unknown> {
  const result = page
    .waitForFunction(() => "result" in window, undefined, { timeout: 0 })
    .then(() => page.evaluate(() => window.result));
  // When the page fails, it is closed, and with it this ends.
  result.catch(() => undefined);
  return Promise.race([result, failure]);
}
