/**
 * `<script type="module" as="…" href="…">`: scripts that evaluators evaluate. Importing this entry is
 * all there is to do: it takes the scripts of the page when the page has been parsed, which is after
 * its module scripts have run and defined their evaluators, and those that are added later.
 */
import { importAs } from "./index.ts";
import { realm } from "./realm.ts";

/** Scripts that have been taken, which they are only once. */
const started = new WeakSet<HTMLScriptElement>();
/** The events that are not the browser's. */
const own = new WeakSet<Event>();
/** Resolves when the last script that is not `async` is done. */
let queue: Promise<unknown> = Promise.resolve();

function isOurs(node: unknown): node is HTMLScriptElement {
  return (
    node instanceof HTMLScriptElement &&
    node.type.trim().toLowerCase() === "module" &&
    node.hasAttribute("as") &&
    (node.hasAttribute("href") || node.hasAttribute("src"))
  );
}

/** What an element said when it was started. */
interface ScriptRequest {
  readonly attribute: string | null;
  readonly href: string | null;
  readonly src: string | null;
  readonly integrity: string;
  readonly baseURI: string;
}

function start(script: HTMLScriptElement, isAsync: boolean): void {
  if (started.has(script)) return;
  started.add(script);
  const { integrity, baseURI } = script;
  const [attribute, href, src] = ["as", "href", "src"].map((name) => script.getAttribute(name));
  const request = { attribute, href, src, integrity, baseURI } as ScriptRequest;
  if (isAsync) {
    void run(script, request);
    return;
  }
  // Module scripts are fetched at once, and run in the order of the document.
  void fetchAhead(request);
  queue = queue.then(() => run(script, request));
}

/** Fetches for evaluators, which share it. What fails says so when it is its turn. */
async function fetchAhead(request: ScriptRequest): Promise<void> {
  try {
    const url = locate(request);
    if (!realm.evaluators || realm.moduleRecords.has(url)) return;
    const response = await realm.shareContent(url, () => fetch(url));
    // Were it not read, it could keep its connection from the scripts ahead of it.
    await response.arrayBuffer();
  } catch {
    // Its turn comes.
  }
}

async function run(script: HTMLScriptElement, request: ScriptRequest): Promise<void> {
  let event: Event = new Event("load");
  try {
    await importAs(locate(request), request.attribute, request.baseURI);
  } catch (error) {
    console.error(error);
    event = new ErrorEvent("error", { error, message: String(error) });
  }
  own.add(event);
  script.dispatchEvent(event);
}

function locate({ href, src, integrity, baseURI }: ScriptRequest): string {
  if (integrity) throw new TypeError("The integrity of evaluated scripts is not checked.");
  if (!(href ?? src)) throw new TypeError("An evaluated script cannot have an empty address.");
  return href === null ? new URL(src!, baseURI).href : resolve(href, baseURI);
}

/** `href` is a specifier, so that import maps hold; what they do not know is a URL, as for `src`. */
function resolve(specifier: string, base: string): string {
  if (!/^\.{0,2}\//.test(specifier)) {
    try {
      return import.meta.resolve(specifier);
    } catch {
      // It is no package, or this is no module.
    }
  }
  return new URL(specifier, base).href;
}

/** What the browser makes of `src` by itself is not what was asked for. */
function silence(event: Event): void {
  if (isOurs(event.target) && !own.has(event)) event.stopImmediatePropagation();
}

function scriptsIn(node: Node): HTMLScriptElement[] {
  if (isOurs(node)) return [node];
  const { querySelectorAll } = node as Partial<ParentNode>;
  return [...(querySelectorAll?.call(node, "script[as]") ?? [])].filter(isOurs);
}

let isObserving = false;

function observe(): void {
  if (isObserving) return;
  isObserving = true;
  for (const script of scriptsIn(document)) start(script, script.hasAttribute("async"));
  const observer = new MutationObserver((records) => {
    const nodes = records.flatMap(({ type, target, addedNodes }) =>
      type === "attributes" ? [target] : [...addedNodes],
    );
    // What programs make is `async` unless they say that it is not.
    for (const script of nodes.flatMap(scriptsIn)) start(script, script.async);
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ["as", "href", "src", "type"],
  });
}

// Not of the window, which a `load` does not reach.
for (const type of ["load", "error"]) document.addEventListener(type, silence, true);
if (document.readyState === "complete") observe();
// Whoever imports this late may have missed the first.
else for (const type of ["DOMContentLoaded", "load"]) addEventListener(type, observe);
