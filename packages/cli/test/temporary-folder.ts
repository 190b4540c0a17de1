import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

// `up` writes a CA certificate into a temporary folder, which has to outlive the command. Here, the folder goes with the
// test file's own.
const before = tmpdir();
const folder = mkdtempSync(join(before, "cli-"));
process.env.TMPDIR = folder;

afterAll(() => {
  process.env.TMPDIR = before;
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
