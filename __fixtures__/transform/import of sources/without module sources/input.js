export const load = (x) => import(x);
export const options = (x, o) => import(x, o);
