import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readFaultFile } from "../../src/faults/read-fault-file.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mock faults "));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

test("readFaultFile() reads a list in JSON", async () => {
  expect(await readFaultFile(await write("list.json", '[{"status":500}]'))).toEqual([{ status: 500 }]);
});

test("readFaultFile() reads an object in YAML", async () => {
  const yaml = "faults:\n  - operation: clusters.create\n    reset: after\n    count: 1\n";
  expect(await readFaultFile(await write("faults.yaml", yaml))).toEqual([
    { operation: "clusters.create", reset: "after", count: 1 },
  ]);
});

test("readFaultFile() throws an error that names the file and the field of an invalid fault", async () => {
  const path = await write("bad.yaml", "- status: never\n");
  await expect(readFaultFile(path)).rejects.toThrow(
    `${path}: faults[0].status: expected an HTTP status from 200 to 599, got "never"`,
  );
});

test("readFaultFile() throws an error that names a file that doesn't exist", async () => {
  await expect(readFaultFile(join(folder, "none.json"))).rejects.toThrow(/none\.json: ENOENT/);
});

test("readFaultFile() throws an error that names an empty file and has a cause", async () => {
  const path = await write("empty.yaml", "");
  await expect(readFaultFile(path)).rejects.toMatchObject({
    message: `${path}: faults: expected a list of faults, got undefined`,
    cause: expect.any(TypeError),
  });
});
