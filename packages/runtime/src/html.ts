/**
 * `<script type="module" as="…" href="…">`: scripts that evaluators evaluate. Importing this entry is
 * all there is to do: it takes the scripts of the page when the page has been parsed, which is after
 * its module scripts have run and defined their evaluators, and those that are added later.
 */
import { importAs } from "./index.ts";

/** Scripts that have had their turn, which comes only once. */
const started = new WeakSet<HTMLScriptElement>();
/** Scripts whose events are not the browser's to fire. */
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

function start(script: HTMLScriptElement): void {
  if (started.has(script)) return;
  started.add(script);
  // Module scripts run in the order of the document.
  const turn = script.hasAttribute("async") ? Promise.resolve() : queue;
  const run = turn.then(() => load(script));
  if (!script.hasAttribute("async")) queue = run;
}

async function load(script: HTMLScriptElement): Promise<void> {
  let event: Event = new Event("load");
  try {
    if (script.integrity) throw new TypeError("The integrity of evaluated scripts is not checked.");
    const { baseURI } = script;
    const href = script.getAttribute("href");
    const url = href === null ? script.src : resolve(href, baseURI);
    await importAs(url, script.getAttribute("as"), baseURI);
  } catch (error) {
    console.error(error);
    event = new ErrorEvent("error", { error, message: String(error) });
  }
  own.add(event);
  script.dispatchEvent(event);
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

function startAll(root: ParentNode): void {
  for (const script of root.querySelectorAll("script[as]")) if (isOurs(script)) start(script);
}

let isObserving = false;

function observe(): void {
  if (isObserving) return;
  isObserving = true;
  startAll(document);
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      for (const node of [target, ...addedNodes]) {
        if (isOurs(node)) start(node);
        else if (node !== target && node instanceof Element) startAll(node);
      }
    }
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ["as", "href", "src", "type"],
  });
}

for (const type of ["load", "error"]) addEventListener(type, silence, true);
if (document.readyState === "complete") observe();
// Whoever imports this late may have missed the first.
else for (const type of ["DOMContentLoaded", "load"]) addEventListener(type, observe);
