import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { COMMAND } from "./start-command.ts";

/** Creates a folder that is removed at the end of the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "crdb-cloud-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Writes an executable file that starts the command, as npm's links do. */
export function linkCommand(file: string): void {
  writeFileSync(file, `#!/bin/sh\nexec "${COMMAND.join('" "')}" "$@"\n`, { mode: 0o755 });
}
