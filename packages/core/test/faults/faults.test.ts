import { expect, test } from "vitest";
import { cases } from "./all-cases.ts";
import { describeFaults } from "./describe-faults.ts";
import { renderFaultPage } from "./render-fault-page.ts";

describeFaults({ runtime: "node", command: [process.execPath] });
describeFaults({ runtime: "node-fetch", command: [process.execPath] });

test("the cases have names of their own", () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

test("FAULTS.md is up to date: write it anew with `vitest run test/faults -u`", async () => {
  await expect(renderFaultPage()).toMatchFileSnapshot("../../FAULTS.md");
});
