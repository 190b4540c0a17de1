import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const BIN = join(import.meta.dirname, "../src/bin.ts");

test.each(["nothing", "--against before", "sql --against before", "call command --against before"])(
  "pnpm bench %s prints how to use it, and measures nothing",
  (line) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...line.split(" ")], { encoding: "utf8" });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("pnpm bench <call | size | start …> --against <folder of tarballs>\n");
  },
);
