import init from "./x.wasm?init";
export const load = () => init(makeImports());
const makeImports = () => ({});
