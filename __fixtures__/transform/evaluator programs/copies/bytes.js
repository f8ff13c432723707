let evaluations = 0;

export default {
  evaluate: async ({ bytes, attributes, url }) => ({
    bytes,
    evaluations: ++evaluations,
    note: attributes.note ?? "none",
    file: url.slice(url.lastIndexOf("/") + 1),
  }),
  evaluateSync: ({ bytes, attributes, url }) => ({
    bytes,
    evaluations: ++evaluations,
    note: attributes.note ?? "none",
    file: url.slice(url.lastIndexOf("/") + 1),
  }),
};
