import { mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { onTestFinished, vi } from "vitest";

/**
 * Puts a program named `gh` first in `PATH`, in place of the GitHub CLI. For `gh issue list`, the program prints the
 * number in `open`, if any. The returned function reads the arguments of all calls.
 */
export async function fakeGh(root: string, open: readonly number[] = []): Promise<() => Promise<string[][]>> {
  const bin = join(root, "bin");
  const log = join(root, "calls");
  await mkdir(bin);
  await writeFile(log, "");
  const program = `#!/usr/bin/env node
require("node:fs").appendFileSync(${JSON.stringify(log)}, JSON.stringify(process.argv.slice(2)) + "\\n");
if (process.argv[3] === "list") console.log(${JSON.stringify(open[0] ?? "")});
`;
  await writeFile(join(bin, "gh"), program, { mode: 0o755 });
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubEnv("PATH", `${bin}${delimiter}${process.env.PATH}`);
  return async () => Array.from((await readFile(log, "utf8")).matchAll(/.+/g), ([line]) => JSON.parse(line));
}
