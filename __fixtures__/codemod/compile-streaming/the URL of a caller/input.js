export async function load(url, imports) {
  const { instance } = await WebAssembly.instantiateStreaming(fetch(url), imports);
  return instance;
}
export const compile = (response) => WebAssembly.compileStreaming(response);
