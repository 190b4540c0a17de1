import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/**
 * Returns the path of a file in a new folder. The folder is deleted at the end of the test. Without `text`, the file is
 * not created.
 */
export function temporaryFile(name: string, text?: string): string {
  const folder = mkdtempSync(join(tmpdir(), "mock test "));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  if (text !== undefined) writeFileSync(path, text, { mode: 0o755 });
  return path;
}
