import { createRequire } from "node:module";
import type * as BabelParser from "@babel/parser";

/** Babel's parser. For `import`, Node would read the whole of this CommonJS module twice, to find what it exports. */
export const babelParser: typeof BabelParser = createRequire(import.meta.url)(
  "@babel/parser",
) as typeof BabelParser;
