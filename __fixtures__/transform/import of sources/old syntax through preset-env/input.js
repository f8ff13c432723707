export const load = (x, options) => import(x, { ...options });
