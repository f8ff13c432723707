/** @type {import("jest").Config} */
export default {
  preset: "@import-phases/jest",
  // In the folder that the demo empties, and where it finds what babel-jest made of the file.
  cacheDirectory: "dist/jest",
};
