import { installFolder } from "../../../scripts/src/release/install-folder.ts";
import { JUDGES } from "../src/folders.ts";

/** Installs the judges from their lock file. */
export function setup(): Promise<void> {
  return installFolder(JUDGES);
}
