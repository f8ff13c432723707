export function evaluate({ text, url }) {
  postMessage([text, url]);
  return { default: text };
}
