import load from "./x.wasm";
export const { exports } = await load({});
