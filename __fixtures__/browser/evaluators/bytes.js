// `import bytes from "./image.png" as "bytes"`: the file as a Uint8Array, which is the importers' own:
// whoever imports the file with another attribute does not see what is written to it.
export const exports = ["default"];

export function evaluateSync({ bytes }) {
  return { default: bytes };
}
