import { installFolder } from "../../../scripts/src/process/install-folder.ts";
import { ORMS } from "../src/folders.ts";

/** Installs the libraries from their lock file. */
export function setup(): Promise<void> {
  return installFolder(ORMS);
}
