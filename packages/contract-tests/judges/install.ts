import { installFolder } from "../../../scripts/src/release/install-folder.ts";
import { JUDGES } from "../src/folders.ts";

/** Installs the test suites and programs of other projects from their lock file. */
export function setup(): Promise<void> {
  return installFolder(JUDGES);
}
