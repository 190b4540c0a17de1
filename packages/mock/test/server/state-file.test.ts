import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { createMockFetch } from "../../src/server/create-mock-fetch.ts";
import { lockFile } from "../../src/server/lock-file.ts";
import type { MockCloud } from "../../src/server/mock-cloud.ts";
import { startMockCloud } from "../../src/server/start-mock-cloud.ts";
import { listRows } from "../../src/state/history.ts";
import { parseState } from "../../src/state/parse-state.ts";
import { type CloudState, FORMAT } from "../../src/state/state.ts";
import { type Caller, createCaller } from "../request.ts";
import { startProgram } from "../start-program.ts";
import { temporaryFile } from "../temporary-file.ts";
import { basicCluster, readState } from "../version-2024-09-16.ts";

const callerOf = ({ url, apiKey }: MockCloud): Caller => createCaller(url, { key: apiKey, isFaulty: true });
const readStored = (path: string): CloudState => parseState(JSON.parse(fs.readFileSync(path, "utf8")), path);
const listStored = (path: string): string[] =>
  listRows(readStored(path).tables.clusters, Infinity).map(({ name }) => name);

test("the state file is saved soon after a change, is never half written, and is complete once the mock is closed", async () => {
  const state = temporaryFile("state.json");
  fs.writeFileSync(`${state}.tmp`, "left by a mock that was killed");
  await using first = await startMockCloud({ state });
  const create = (name: string): Promise<unknown> => callerOf(first).ask("POST /clusters", basicCluster(name));
  await create("moose-a");
  await vi.waitUntil(() => listStored(state).includes("moose-a"), 10_000);
  const names = [..."bcdefghijklmnopqrst"].map((letter) => `moose-${letter}`);
  await Promise.all(names.map(create));
  await first.close();
  expect(listStored(state).sort()).toEqual(["moose-a", ...names]);
  await using second = await startMockCloud({ state, seed: 99, clock: "virtual" });
  expect(second.apiKey).toBe(first.apiKey);
  expect(await callerOf(second).list("GET /clusters")).toHaveLength(20);
  // Changes made with controls such as `advance()` are saved, too.
  const { offset } = readStored(state).clock;
  second.advance("1h");
  await vi.waitUntil(() => readStored(state).clock.offset > offset, 10_000);
  second.addKey();
  await vi.waitUntil(() => readStored(state).tables.keys.size === 2, 10_000);
  second.reset();
  await vi.waitUntil(() => readStored(state).tables.keys.size === 1, 10_000);
  expect(fs.statSync(state).mode & 0o777).toBe(0o600);
  expect(fs.readdirSync(dirname(state))).toEqual(["state.json"]);
});

const MOCK = (state: string, then: string): [string, ...string[]] => [
  process.execPath,
  "--input-type=module",
  "--eval",
  `import { startMockCloud } from ${JSON.stringify(new URL("../../src/server/start-mock-cloud.ts", import.meta.url).href)};
   const mock = await startMockCloud({ state: ${JSON.stringify(state)}, delayMs: 0 });
   const spec = { plan: "BASIC", serverless: { regions: ["us-central1"] } };
   const body = JSON.stringify({ name: "last-change", provider: "GCP", spec });
   await fetch(mock.url + "/api/v1/clusters", { method: "POST", headers: { authorization: "Bearer " + mock.apiKey }, body });
   console.log(JSON.stringify({ done: true }));
   ${then}`,
];

test.each([
  ["right after a change", () => "process.exit(3)"],
  [
    "as soon as a write can be seen",
    (state: string) => `import { existsSync, readFileSync } from "node:fs";
      const [state, draft] = ${JSON.stringify([state, `${state}.tmp`])};
      while (!existsSync(draft) && !readFileSync(state, "utf8").includes("last-change")) await new Promise(setImmediate);
      process.exit(3);`,
  ],
])("the state file contains all changes even if the program exits %s, without close()", async (_, then) => {
  const state = temporaryFile("state.json");
  const { exit } = startProgram(MOCK(state, then(state)));
  expect(await exit).toBe(3);
  expect(listStored(state)).toEqual(["last-change"]);
});

test("after a mock is killed, its state file isn't locked, and there are no temporary files left", async () => {
  const state = temporaryFile("state.json");
  const { child, line, exit } = startProgram(MOCK(state, ""));
  await line(0);
  const problem = `state: ${state} is in use by another mock. Stop it, or choose another file`;
  await expect(startMockCloud({ state })).rejects.toThrow(problem);
  child.kill("SIGKILL");
  await exit;
  await (await startMockCloud({ state })).close();
  expect(fs.readdirSync(dirname(state))).toEqual(["state.json"]);
});

test("only one of several mocks gets a state file, even if their paths to it differ; a symbolic link stays a link", async () => {
  const state = temporaryFile("state.json");
  const link = `${state}.link`;
  fs.symlinkSync("state.json", link);
  const alias = join(state, "..", ".", "state.json");
  const paths = [state, alias, link, state, alias];
  // If a mock fails to start, it unlocks its state file.
  await expect(startMockCloud({ state: link, sql: { url: "nonsense" } })).rejects.toThrow("sql.url");
  const starts = await Promise.allSettled(paths.map((path) => startMockCloud({ state: path })));
  const started = starts.flatMap((start) => (start.status === "fulfilled" ? start.value : []));
  expect(started).toHaveLength(1);
  await started[0]?.close();
  await using mock = await startMockCloud({ state: link });
  for (const path of paths) await expect(startMockCloud({ state: path })).rejects.toThrow("is in use by another mock");
  mock.seedCluster();
  await mock.close();
  expect(fs.readlinkSync(link)).toBe("state.json");
  expect(listStored(state)).toEqual(["notorious-moose"]);
});

test("where a lock's socket is a file, one that a killed process has left behind locks nothing", async () => {
  const state = temporaryFile("state.json");
  vi.stubEnv("TMPDIR", dirname(state));
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubGlobal("process", Object.create(process, { platform: { value: "darwin" } }));
  onTestFinished(() => void vi.unstubAllGlobals());
  const unlock = await lockFile(state);
  await expect(lockFile(state)).rejects.toThrow("is in use by another mock");
  const socket = join(dirname(state), String(fs.readdirSync(dirname(state))[0]));
  fs.linkSync(socket, `${socket}.left`);
  unlock();
  fs.renameSync(`${socket}.left`, socket);
  (await lockFile(state))();
});

test("while the state file can't be written, changes fail and aren't made", async () => {
  const state = temporaryFile("state.json");
  await using mock = await startMockCloud({ state });
  const { status, problem } = callerOf(mock);
  const advance = (): Promise<number> => status("POST /_mock/advance", { duration: 1 });
  const create = (): Promise<string> => problem("POST /clusters", basicCluster("afterwards"));
  fs.mkdirSync(`${state}.tmp`);
  await vi.waitUntil(async () => (await advance()) === 500, 10_000);
  const { clock } = readState(mock);
  expect(await create()).toMatch(/^500 .*cannot be written/);
  expect(() => mock.seedCluster()).toThrow(`state: ${state} cannot be written`);
  expect(() => mock.advance("1h")).toThrow(`state: ${state} cannot be written`);
  expect(readState(mock)).toMatchObject({ tables: { clusters: new Map() }, clock: { offset: clock.offset } });
  fs.rmdirSync(`${state}.tmp`);
  expect(await advance()).toBe(204);
  expect(await create()).toBe("200");
});

test("a state file that can't be replaced, such as one mounted into a container, is written in place", async () => {
  const state = temporaryFile("state.json", "");
  const { ino } = fs.statSync(state);
  const rename = vi.spyOn(fs, "renameSync").mockImplementation(() => {
    throw Object.assign(new Error("EBUSY: resource busy or locked, rename"), { code: "EBUSY" });
  });
  syncBuiltinESMExports();
  await using mock = await startMockCloud({ state });
  mock.seedCluster();
  await mock.close();
  expect(rename).toHaveBeenCalled();
  rename.mockRestore();
  syncBuiltinESMExports();
  expect(fs.statSync(state).ino).toBe(ino);
  expect(listStored(state)).toEqual(["notorious-moose"]);
  expect(fs.readdirSync(dirname(state))).toEqual(["state.json"]);
});

const SNAPSHOT = createMockFetch().snapshot();

test.each([
  ['{"mine":1}', "is not a state that snapshot() returned"],
  ["mine", "is not a state that snapshot() returned"],
  [JSON.stringify({ ...SNAPSHOT, folders: [] }), "was changed after snapshot() returned it"],
  [JSON.stringify({ ...SNAPSHOT, version: FORMAT - 1 }), `has format ${FORMAT - 1}, but this release of the mock only`],
  [JSON.stringify({ ...SNAPSHOT, version: FORMAT + 1 }), `has format ${FORMAT + 1}, but this release of the mock only`],
])("startMockCloud() rejects a state file and doesn't overwrite it: case %#", async (text, message) => {
  const state = temporaryFile("other.json", text);
  await expect(startMockCloud({ state })).rejects.toThrow(`state: ${state} ${message}`);
  expect(fs.readFileSync(state, "utf8")).toBe(text);
});

test.each([
  ["nowhere/state.json", "cannot be written: ENOENT"],
  // The temporary file's name is longer than this one, and therefore too long.
  ["s".repeat(253), "cannot be written: ENAMETOOLONG"],
  ["", "is a folder. Choose a file in it"],
  ["loop", "cannot be read: ELOOP"],
])("startMockCloud() rejects the state file %j, because it %s", async (name, message) => {
  const state = join(dirname(temporaryFile("x")), name);
  if (name === "loop") fs.symlinkSync(name, state);
  await expect(startMockCloud({ state })).rejects.toMatchObject({
    message: expect.stringContaining(`state: ${state} ${message}`),
    cause: { code: expect.stringMatching(/^E/) },
  });
});
