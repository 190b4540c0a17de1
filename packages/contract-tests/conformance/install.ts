import { installFolder } from "../../../scripts/src/process/install-folder.ts";
import { CONFORMANCE } from "../src/folders.ts";

/** Installs other projects' test suites and programs from their lock file. */
export function setup(): Promise<void> {
  return installFolder(CONFORMANCE);
}
