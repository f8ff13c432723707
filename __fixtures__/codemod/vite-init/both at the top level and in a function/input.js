import init from "./x.wasm?init";
export const first = await init(/* none */);
export const more = () => init({});
