import init from "./x.wasm?init";
export const load = () => (init /* ( */)(/* imports: */ ({ a: {} }));
export const loadAlone = () => init(/* nothing */);
