export const report = (offset) => {
  onmessage = ({ data }) => postMessage(offset + data);
};
