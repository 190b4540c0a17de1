import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const bin = join(import.meta.dirname, "../../src/bin/changeset.ts");
const STEPS = "usage:\n  pnpm changeset draft [base]\n  pnpm changeset check [base]\n";

test.each([
  [[], 0, STEPS, ""],
  [["write"], 2, "", STEPS],
  [["--help"], 0, STEPS, ""],
])(
  "pnpm changeset with the arguments %j exits with %i, prints %j, and the error %j",
  (args, status, stdout, stderr) => {
    expect(spawnSync(process.execPath, [bin, ...args], { encoding: "utf8" })).toMatchObject({ status, stdout, stderr });
  },
);
