import { rmSync } from "node:fs";
import { installVariable } from "./installs.ts";

/** Removes what the tests installed and wrote. */
export default function uninstall(): void {
  rmSync(process.env[installVariable]!, { recursive: true });
}
