import "./through.js";

export const evaluateSync = ({ text }) => ({ default: text });
