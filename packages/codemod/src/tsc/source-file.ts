/** Whether a file may be one of a program's own sources. */
export function isMaskable(file: string): boolean {
  if (!/\.[cm]?[jt]sx?$/.test(file) || /\.d\.(?:\w+\.)?[cm]?ts$/.test(file)) return false;
  return !/[\\/]node_modules[\\/]/.test(file);
}
