import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { renderFaultPage } from "./render-fault-page.ts";
import { describeFaults } from "./run-fault-suite.ts";

const command = [process.execPath] as const;
describeFaults("Node.js 24", { runtime: "node", command, scope: "all" });
describeFaults("Node.js 24, with fetch", { runtime: "node-fetch", command, scope: "runtimes" });

test("FAULTS.md matches the fault tables (update it with vitest run test/faults -u)", async () => {
  const page = readFileSync(new URL("../../FAULTS.md", import.meta.url), "utf8");
  await expect(renderFaultPage(page)).toMatchFileSnapshot("../../FAULTS.md");
});
