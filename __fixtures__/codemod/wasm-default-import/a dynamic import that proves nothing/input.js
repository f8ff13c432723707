export const first = async () => (await import("./first.wasm")).default;
export const second = () => import("./second.wasm?module");
export const third = () => import("./third.wasm?module").then(({ default: module }) => module);
export const fourth = async () => (await import(`./fourth.wasm?module`)).default;
export const fifth = async () => (await import("./fifth.wasm?module", { with: {} })).default;
export const instance = async () => (await import("./instance.wasm")).add(1, 2);
