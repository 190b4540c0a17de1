import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defaultVersion } from "../../src/generated/api-versions.gen.ts";
import { createMockFetch } from "../../src/server/create-mock-fetch.ts";
import { startMockCloud as startAny } from "../../src/server/start-mock-cloud.ts";
import { readState } from "../read-state.ts";
import { freeCluster, request } from "../request.ts";
import { startMockCloud } from "../version-2022-03-31.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mock state "));
  await mkdir(join(folder, "locked.json.lock"));
});
afterAll(() => rm(folder, { recursive: true }));

test("the state file contains each change before the response is sent, and is never half written", async () => {
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
  expect(Object.keys(readState(second).clusters).sort()).toEqual(created.sort());
  for (const file of [state, `${state}.lock`]) expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(["locked.json.lock", "state.json", "state.json.lock"]);
});

test.each(['{"mine":1}', "mine"])(
  "startMockCloud() rejects a state file that contains %s, and does not overwrite the file",
  async (text) => {
    const state = join(folder, "other.json");
    await writeFile(state, text);
    await expect(startMockCloud({ state })).rejects.toThrow(`state: ${state} is not a state that snapshot() returned`);
    expect(await readFile(state, "utf8")).toBe(text);
  },
);

test("startMockCloud() rejects a state file of another API version, and restore() rejects a snapshot of another API version", async () => {
  const state = join(folder, "apiVersion.json");
  const first = await startMockCloud({ state });
  await first.close();
  const wrong = `has the API version "2022-03-31", but this mock serves ${defaultVersion}`;
  await expect(startAny({ state })).rejects.toThrow(`state: ${state} ${wrong}`);
  expect(() => createMockFetch().restore(first.snapshot())).toThrow(wrong);
});

test.each([
  ["nowhere/state.json", "can't be written: ENOENT"],
  ["locked.json", "can't be written: EISDIR"],
  // The mock can create a lock file for a name of this length. The name of its temporary file is longer, and too long.
  ["s".repeat(250), "can't be written: ENAMETOOLONG"],
])("startMockCloud() rejects a state file that can't be written: %s", async (name, message) => {
  const state = join(folder, name);
  await expect(startMockCloud({ state })).rejects.toThrow(`state: ${state} ${message}`);
});

test("a mock that could not be started leaves its state file unlocked", async () => {
  const state = join(folder, "unlocked.json");
  await expect(startMockCloud({ state, sql: { url: "nonsense" } })).rejects.toThrow("sql.url");
  await using mock = await startMockCloud({ state });
  expect(mock.url).toMatch(/^http:/);
});

test("startMockCloud() rejects a state file that can't be read", async () => {
  await expect(startMockCloud({ state: folder })).rejects.toThrow("EISDIR: illegal operation on a directory, read");
});
