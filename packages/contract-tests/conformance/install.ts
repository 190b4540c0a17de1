import { installFolder } from "../../../scripts/src/process/install-folder.ts";
import { CONFORMANCE } from "../src/folders.ts";

/** Installs the test suites and programs of other projects from their lock file. */
export function setup(): Promise<void> {
  return installFolder(CONFORMANCE);
}
