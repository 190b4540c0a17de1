import { readFileSync } from "node:fs";
import { startMockCloud } from "@crdb-cloud/mock";
import { expect, test } from "vitest";
import { runNode } from "./run-node.ts";

test("the README's complete program does what it says", async () => {
  const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
  const [, program = ""] = /## A complete program\n[\s\S]*?```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  await using mock = await startMockCloud();
  const env = { COCKROACH_API_KEY: mock.apiKey, COCKROACH_SERVER: mock.url };
  const { code, stdout, stderr } = await runNode(["--input-type=module", "--eval", program], { env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^(CREATING\n)*CREATED\nnotorious-moose CREATED\n$/);
  expect([...new Set(mock.requests.map(({ operation }) => operation))]).toEqual([
    "clusters.create",
    "clusters.get",
    "clusters.list",
    "clusters.update",
    "clusters.delete",
  ]);
});
