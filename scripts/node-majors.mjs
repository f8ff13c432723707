/** The majors of Node that programs are run on, and what npm knows the versions by. */
export const nodeVersions = { 20: "20.20", 22: "22", 24: "24.9", 26: "26.10" };
