import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

// `up` writes the CA certificate into a temporary folder that outlives the command. Here, that folder is inside one
// that is deleted after the test file has run.
const before = tmpdir();
const folder = mkdtempSync(join(before, "cli-"));
process.env.TMPDIR = folder;

afterAll(() => {
  process.env.TMPDIR = before;
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
