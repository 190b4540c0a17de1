import { expect, test } from "vitest";
import { readFaultFile } from "../../src/faults/read-fault-file.ts";
import { temporaryFile } from "../temporary-file.ts";

const YAML = "faults:\n  - operation: clusters.create\n    reset: after\n    count: 1\n";

test.each([
  ["list.json", '[{"status":500}]', [{ status: 500 }]],
  ["faults.yaml", YAML, [{ operation: "clusters.create", reset: "after", count: 1 }]],
])("readFaultFile() reads the faults in %s", async (name, text, faults) => {
  expect(await readFaultFile(temporaryFile(name, text))).toEqual(faults);
});

test.each([
  ["yaml.json", "- status: 500\n", "No number after minus sign in JSON", SyntaxError],
  ["bad.yaml", "- status: never\n", 'faults[0].status must be an HTTP status from 200 to 599, not "never"', TypeError],
  ["empty.yaml", "", "faults must be a list, not undefined", TypeError],
  ["none.json", undefined, "ENOENT", Error],
] as const)("readFaultFile() names %s if it is invalid, and keeps the cause", async (name, text, problem, cause) => {
  const path = temporaryFile(name, text);
  const message = expect.stringContaining(`${path}: ${problem}`);
  await expect(readFaultFile(path)).rejects.toMatchObject({ message, cause: expect.any(cause) });
});
