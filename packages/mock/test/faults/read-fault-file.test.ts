import { expect, test } from "vitest";
import { readFaultFile } from "../../src/faults/read-fault-file.ts";
import { temporaryFile } from "../temporary-file.ts";

test("readFaultFile() reads a list of faults from a JSON file", async () => {
  expect(await readFaultFile(temporaryFile("list.json", '[{"status":500}]'))).toEqual([{ status: 500 }]);
});

test("readFaultFile() rejects YAML in a .json file", async () => {
  await expect(readFaultFile(temporaryFile("yaml.json", "- status: 500\n"))).rejects.toThrow(/JSON/);
});

test("readFaultFile() reads the faults in a YAML file", async () => {
  const yaml = "faults:\n  - operation: clusters.create\n    reset: after\n    count: 1\n";
  expect(await readFaultFile(temporaryFile("faults.yaml", yaml))).toEqual([
    { operation: "clusters.create", reset: "after", count: 1 },
  ]);
});

test("if a fault has an invalid field, readFaultFile() names the file and the field", async () => {
  const path = temporaryFile("bad.yaml", "- status: never\n");
  await expect(readFaultFile(path)).rejects.toThrow(
    `${path}: faults[0].status must be an HTTP status from 200 to 599, not "never"`,
  );
});

test("readFaultFile() names a missing file", async () => {
  await expect(readFaultFile(temporaryFile("none.json"))).rejects.toThrow(/none\.json: ENOENT/);
});

test("readFaultFile() names an empty file, and keeps the cause", async () => {
  const path = temporaryFile("empty.yaml", "");
  await expect(readFaultFile(path)).rejects.toMatchObject({
    message: `${path}: faults must be a list, not undefined`,
    cause: expect.any(TypeError),
  });
});
