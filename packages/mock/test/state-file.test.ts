import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startMockCloud } from "./edition-2022-03-31.ts";
import { freeCluster, request } from "./request.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mock state "));
});
afterAll(() => rm(folder, { recursive: true }));

test("a state file has each change before it is answered, and whole", async () => {
  const state = join(folder, "state.json");
  await using first = await startMockCloud({ state });
  const created = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const { body } = await request(first.url, "POST /api/v1/clusters", {
        key: first.apiKey,
        body: freeCluster(`moose-${index}`),
      });
      expect(JSON.parse(await readFile(state, "utf8")).clusters[body.id].name).toBe(body.name);
      return body.id;
    }),
  );
  await first.close();
  await using second = await startMockCloud({ state, seed: 99 });
  expect(second.apiKey).toBe(first.apiKey);
  expect(Object.keys(second.snapshot().clusters).sort()).toEqual(created.sort());
  expect(await readdir(folder)).toEqual(["state.json"]);
});

test("a state file that holds something else is refused, not overwritten", async () => {
  const state = join(folder, "other.json");
  await writeFile(state, '{"mine":1}');
  await expect(startMockCloud({ state })).rejects.toThrow(`state: ${state} does not hold the state of a mock cloud`);
});
