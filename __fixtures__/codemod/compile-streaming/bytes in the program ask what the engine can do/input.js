export const hasSimd = WebAssembly.validate(Uint8Array.of(0, 97, 115, 109));
export const empty = new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
