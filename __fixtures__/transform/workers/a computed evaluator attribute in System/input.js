export const start = (url, attribute) => new Worker(url, { type: "module", as: attribute });
