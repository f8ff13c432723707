export const load = (x) => import(x);
