import { expect, test } from "vitest";
import { cases } from "./cases.ts";
import { renderPage } from "./render-page.ts";
import { testSuite } from "./test-suite.ts";

testSuite({ runtime: "node", command: [process.execPath] });

test("the cases have names of their own", () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

test("FAULTS.md is up to date: write it anew with `vitest run test/faults -u`", async () => {
  await expect(renderPage()).toMatchFileSnapshot("../../FAULTS.md");
});
