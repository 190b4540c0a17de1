import { expect, test } from "vitest";
import { type ApiVersion, apiVersions } from "../../src/generated/api-versions.gen.ts";
import { readDocument } from "../example-request.ts";
import type { Reply } from "../request.ts";
import { operationsOf } from "../spec-judge.ts";
import { advancedCluster, DELAY, openCloud, readPages, UNKNOWN } from "../version-2024-09-16.ts";
import { LIFECYCLES, type Lifecycle, PLACES, type Step } from "./lifecycles.ts";

const LATEST = apiVersions.at(-1) as ApiVersion;
const rowsOf = (version: ApiVersion): { name: string; row: Lifecycle }[] =>
  Object.entries(LIFECYCLES)
    .filter(([, { since = "2024-09-16", until = version }]) => since <= version && version <= until)
    .map(([name, row]) => ({ name, row }));
const ROWS = rowsOf(LATEST);

/** Returns the method and path of a request such as `PATCH /{id}`, which is relative to the lifecycle's path. */
function lineOf({ path }: Lifecycle, request: string): string {
  const [method, rest = ""] = request.split(" ");
  return `${method} ${rest.startsWith("~") ? rest.slice(1) : path + rest}`;
}

/** Returns the values of fields, listed as in `state config.host.storage_gib`. Joins several values with spaces. */
function pick(body: Reply["body"], fields: string): unknown {
  const get = (item: Reply["body"], key: string) => (Array.isArray(item) ? item.map((one) => one[key]) : item[key]);
  const values = fields.split(" ").map((path) => path.split(".").reduce(get, body));
  return values.length === 1 ? values[0] : values.join(" ");
}

/** Opens a cloud with all resources that a lifecycle's requests refer to. */
async function open(row: Lifecycle, apiVersion = LATEST) {
  const cloud = openCloud({ apiVersion });
  const isItem = row.steps.some(([request]) => request.includes("{id}")) || row.list !== undefined;
  const {
    read: end = isItem ? "/{id}" : "",
    show = (body: Reply["body"]): unknown => body,
    id = ({ id }) => id,
    job,
  } = row;
  const ids: Record<string, string> = { n: "1" };
  for (const [, name = ""] of JSON.stringify(row).matchAll(/\{(\w+)\}/g)) {
    const create = PLACES[name];
    if (create) ids[name] ??= await create(cloud);
  }
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name) => ids[name] ?? UNKNOWN);
  const send = (line: string, body?: object): Promise<Reply> =>
    cloud.call(fill(line), body && JSON.parse(fill(JSON.stringify(body))));
  const sendStep = ([request, body]: Step): Promise<Reply> => send(lineOf(row, request), body);
  const read = (): Promise<Reply> => send(lineOf(row, `GET ${end}`));
  if (row.setup) await send(...row.setup);
  return {
    ...{ ...cloud, ids, fill, send, sendStep, read, advance: cloud.fetch.advance },
    /** Sends a step's request and expects it to succeed. */
    async take(step: Step): Promise<void> {
      const reply = await sendStep(step);
      expect([step[0], reply.status]).toEqual([step[0], 200]);
      if (isItem) ids.id ??= id(reply.body);
    },
    async expectShown(expected: unknown): Promise<void> {
      const { status, body } = await read();
      expect({
        shown: status !== 200 ? status : typeof show === "string" ? pick(body, show) : show(body),
      }).toMatchObject({ shown: expected });
    },
    async expectJob(state: string, suffix: string): Promise<void> {
      if (job === undefined) return;
      const { body } = await send("GET /clusters/{cluster}");
      expect([body.state, body.operation_status]).toEqual([state, suffix && `${job}_${suffix}`]);
    },
  };
}

test.each(apiVersions.flatMap((version) => rowsOf(version).map(({ name, row }) => ({ version, name, row }))))(
  "in $version, a GET request shows each change of $name, while it is made and afterwards",
  async ({ version, row }) => {
    const { fetch, ask, fill, read, sendStep, take, expectShown, expectJob, advance } = await open(row, version);
    let [createdAt, last]: [string?, unknown?] = [];
    await expectShown(row.before ?? 404);
    for (const step of row.steps) {
      const [, , during, after = during] = step;
      await take(step);
      await expectShown(during);
      await expectJob("LOCKED", "RUNNING");
      if (row.job) expect((await sendStep(step)).status).toBe(503);
      advance(DELAY - 1);
      await expectShown(during);
      const snapshot = JSON.parse(JSON.stringify(fetch.snapshot()));
      fetch.reset();
      fetch.restore(snapshot);
      advance(1);
      await expectShown(after);
      const { body } = await read();
      createdAt ??= body.created_at;
      if (after !== 404) expect(body.created_at).toBe(createdAt);
      if (row.list === undefined || row.show) continue;
      if (after !== 404) last = body;
      const { [row.list]: items } = await ask(`GET ${fill(row.path)}`);
      if (after === 404) expect(items).not.toContainEqual(last);
      else expect(items).toContainEqual(last);
    }
  },
);

test.each(
  ROWS.flatMap(({ name, row }) =>
    row.steps.flatMap((step, index) => (step.length > 4 ? { name, request: step[0], row, step, index } : [])),
  ),
)("the jobFailed fault makes $request of $name fail", async ({ row, step, index }) => {
  const { fetch, read, sendStep, take, expectShown, expectJob, advance } = await open(row);
  for (const earlier of row.steps.slice(0, index)) {
    await take(earlier);
    advance(DELAY);
  }
  fetch.fault({ jobFailed: true, count: 1 });
  await read(); // A request that starts no job isn't counted.
  await take(step);
  await expectShown(step[2]);
  advance(DELAY);
  await expectShown(step[4]);
  await expectJob("CREATED", "FAILED");
  if (index === 0) expect((await sendStep(step)).status).toBe(row.repeated?.[1] ?? 200);
});

test.each(ROWS)("$name: what doesn't exist can't be changed, and is created once or anew", async ({ row }) => {
  const { sendStep, take, advance } = await open(row);
  const [first, ...others] = row.steps as readonly [Step, ...Step[]];
  const methodOf = ([request]: Step): string => request.split(" ")[0] as string;
  for (const step of others.filter((one) => !(row.sets ?? [methodOf(first)]).includes(methodOf(one))))
    expect([step[0], (await sendStep(step)).status]).toEqual([step[0], 404]);
  await take(first);
  advance(DELAY);
  expect((await sendStep(first)).status).toBe(row.repeated?.[0] ?? 200);
});

test.each(ROWS.filter(({ row }) => row.path.includes("{cluster}")))(
  "$name: only running Advanced clusters have it",
  async ({ row }) => {
    const { ids, ask, send, fetch } = await open(row);
    const [deleted, basic] = [fetch.seedCluster().id, fetch.seedCluster({ plan: "BASIC" }).id];
    await ask(`DELETE /clusters/${deleted}`);
    const { id: creating } = await ask("POST /clusters", advancedCluster());
    const reads: Step[] = row.read?.startsWith("~") ? [] : [[`GET ${row.read ?? ""}`, undefined, undefined]];
    for (const cluster of [deleted, creating, UNKNOWN, ...(row.onAllPlans ? [] : [basic])]) {
      ids.cluster = cluster;
      for (const [request, body] of [...row.steps, ...reads]) {
        const { status } = await send(lineOf(row, request), body);
        expect([request, status]).toEqual([request, cluster === basic ? 400 : 404]);
      }
    }
  },
);

test.each(
  ROWS.filter(({ row }) =>
    row.steps.some(([request, , , after, failed]) => request.startsWith("DELETE") && failed && after === 404),
  ),
)("$name: an item that is being deleted can't be changed, but deleted again", async ({ row }) => {
  const { sendStep, take, advance, expectShown } = await open(row);
  for (const step of row.steps) {
    advance(DELAY);
    await take(step);
  }
  advance(DELAY / 2);
  for (const step of row.steps.filter(([request]) => request.startsWith("PATCH")))
    expect([step[0], (await sendStep(step)).status]).toEqual([step[0], 400]);
  await take(row.steps.at(-1) as Step);
  advance(DELAY / 2);
  await expectShown(404);
});

test.each(ROWS.filter(({ row }) => row.list && row.steps.at(-1)?.[0].startsWith("DELETE")))(
  "$name: pages have each item once",
  async ({ row }) => {
    const { ids, ask, problem, fill, sendStep, advance } = await open(row);
    const { list = "", path, id = ({ id }) => id } = row;
    const items = async (): Promise<string[]> =>
      (await ask(`GET ${fill(path)}`))[list].map((one: object) => JSON.stringify(one));
    const before = await items();
    for (const n of ["1", "2", "3"]) {
      ids.n = n;
      ids.id = id((await sendStep(row.steps[0] as Step)).body);
      advance(DELAY);
    }
    const all = await items();
    expect(new Set(all).size).toBe(before.length + 3);
    const isPaged = "pagination" in (await ask(`GET ${fill(path)}`));
    if (!isPaged) return;
    expect(await problem(`GET ${fill(path)}?pagination.page=none`)).toMatch(/^400 .*is not a page token for this list/);
    const pages = await readPages<object>({ ask }, `${fill(path)}?pagination.limit=1`, list, async (page) => {
      if (page === 1) await sendStep(row.steps.at(-1) as Step);
      advance(DELAY);
    });
    const seen = pages.flat().map((one) => JSON.stringify(one));
    const left = await items();
    expect(left).toHaveLength(all.length - 1);
    expect(seen.filter((one) => left.includes(one))).toEqual(left);
  },
);

test.each(apiVersions)("each operation of %s that changes something is a step of a lifecycle", async (version) => {
  const steps = rowsOf(version).flatMap(({ row }) => row.steps.map(([request]) => lineOf(row, request)));
  const sent = steps.map((line) => line.replace(" ", line.includes(" /scim/") ? " /api" : " /api/v1").split(" "));
  const changes = operationsOf(await readDocument(version)).filter(
    ({ method, id }) => method !== "GET" && !id.toLowerCase().includes("search"),
  );
  const missing = changes.filter(
    ({ method, pattern }) => !sent.some(([one, path = ""]) => one === method && pattern.test(path)),
  );
  expect([changes.length > 2, missing.map(({ id }) => id)]).toEqual([true, []]);
});
