/** What the output of @import-phases/babel-plugin has for a literal specifier of WebAssembly. */
export const assetURL = /new URL\((["'])([^"'\n]+\.wasm)\1, import\.meta\.url\)/g;
