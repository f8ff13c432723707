export const loader = createLoader((specifier) => import(specifier));
