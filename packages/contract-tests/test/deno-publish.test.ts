import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { locateRuntime } from "../src/install-runtimes.ts";

test.each(["core", "deno"])("@crdb-cloud/%s can be published to JSR, without slow types", async (name) => {
  const { stderr } = await promisify(execFile)(locateRuntime("deno"), ["publish", "--dry-run", "--allow-dirty"], {
    cwd: fileURLToPath(new URL(`../../${name}`, import.meta.url)),
    env: { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
  });
  expect(stderr).toContain("Success Dry run complete");
  expect(stderr).not.toMatch(/warning|slow-type/i);
});
