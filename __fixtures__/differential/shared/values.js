export const object = { name: "an object" };
