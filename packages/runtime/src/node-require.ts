import { LoadFailure } from "./load-failure.ts";
import { nodeBuiltin } from "./node-builtins.ts";

/**
 * Evaluates a module at once, as linking WebAssembly without waiting needs it: CommonJS, builtins,
 * and ES modules that do not wait themselves.
 */
export function requireModule(url: string): unknown {
  const isFile = url.startsWith("file:");
  const path = isFile ? nodeBuiltin("url")!.fileURLToPath(url) : url;
  try {
    // Builtins need no place to be found from, but the function does.
    return nodeBuiltin("module")!.createRequire(isFile ? path : "/")(path);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== "ERR_REQUIRE_ASYNC_MODULE" && code !== "ERR_REQUIRE_ESM") throw error;
    throw new LoadFailure({
      code,
      problem: `'${path}' waits in a top-level await, so it cannot be evaluated synchronously`,
      cure: 'Import the WebAssembly by `await import()`, or compile with `platform: "universal"`.',
      cause: error,
    });
  }
}
