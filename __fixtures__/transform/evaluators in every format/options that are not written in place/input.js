export const load = (options) => import("./words.txt", options);
