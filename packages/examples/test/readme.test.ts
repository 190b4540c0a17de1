import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runNode } from "./run-node.ts";

const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");

test("the README's first program prints what the README says", async () => {
  const [, program = "", output = ""] = /```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(await runNode(["--input-type=module", "--eval", program])).toEqual({ code: 0, out: output, err: "" });
  expect(output).not.toBe("");
});
