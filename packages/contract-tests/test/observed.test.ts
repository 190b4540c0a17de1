import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createMockFetch, type MockFetch } from "@crdb-cloud/mock";
import { ApiError, type ChangeOptions, createClient } from "@crdb-cloud/node/2024-09-16";
import { expect, test } from "vitest";
import { findMethod } from "../src/find-method.ts";
import { recordResponse } from "../src/live/record-response.ts";
import { compareRecordings } from "../src/live/render-report.ts";

// Responses in the form in which the real service was seen to send them. The values are made up.

interface Observed {
  /** Where or when such a response was seen. */
  readonly seen: string;
  /** Whether only the message was seen, so the mock may send another status and code. */
  readonly onlyMessage?: boolean;
  /** Whether the response was seen in the documentation, which may leave out fields that the mock sends. */
  readonly isExcerpt?: boolean;
  readonly operation: string;
  readonly line: string;
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const folder = join(import.meta.dirname, "../observed");
const cases = globSync("*.json", { cwd: folder }).map((file): [string, Observed] => [
  basename(file, ".json"),
  JSON.parse(readFileSync(join(folder, file), "utf8")),
]);

const locks = cases.filter(([, { onlyMessage }]) => onlyMessage);

const CODES: Record<number, string> = { 7: "PERMISSION_DENIED", 9: "FAILED_PRECONDITION", 16: "UNAUTHENTICATED" };

const DAY_MS = 86_400_000;

type Setup = { readonly key?: string; readonly restore_id?: string } | undefined;

/** Prepares a mock so that its response to the case's request has the same form. */
const SETUPS: Readonly<Record<string, (mock: MockFetch, cluster_id: string) => Setup | Promise<Setup>>> = {
  "daily-backups": (mock) => void mock.advance(3 * DAY_MS),
  forbidden: (mock) => ({ key: mock.addKey({ roles: ["BILLING_VIEWER"] }).apiKey }),
  "no-header": () => ({ key: "" }),
  "wrong-key": () => ({ key: "CCDB1_nobody_knows" }),
  async restore(mock, cluster_id) {
    mock.advance(DAY_MS);
    const { restores } = createClient({ fetch: mock, apiKey: mock.apiKey });
    const { id } = await restores.create({ cluster_id, type: "CLUSTER" });
    mock.advance("1h");
    return { restore_id: id };
  },
};

/** Arguments for operations that need more than a cluster. Their values don't matter, since the cluster is locked. */
const PARAMS: Readonly<Record<string, object>> = {
  "logExport.enable": { type: "GCP_CLOUD_LOGGING", log_name: "logs", auth_principal: "logs" },
  "egressRules.setTrafficPolicy": { allow_all: false },
};

const CLUSTER = "6c1f0b3e-4d27-4a95-8e60-1f7a2c9d5b48";

async function openMock() {
  const mock = createMockFetch({ apiVersion: "2024-09-16", clock: "virtual" });
  const usage_limits = { request_unit_limit: "40000000", storage_mib_limit: "8192" };
  const { id } = await createClient({ fetch: mock, apiKey: mock.apiKey }).clusters.create({
    name: "quiet-heron",
    provider: "AWS",
    spec: { plan: "BASIC", serverless: { regions: ["us-east-1"], usage_limits } },
  });
  mock.advance("1m");
  return { mock, id };
}

async function respondAsMock(name: string, { operation, line, onlyMessage }: Observed) {
  const { mock, id } = await openMock();
  if (onlyMessage) mock.fault({ operation: operation as "clusters.update", locked: true });
  const { key = mock.apiKey, restore_id = "" } = (await SETUPS[name]?.(mock, id)) ?? {};
  const [method = "", path = ""] = line.replace("{cluster_id}", id).replace("{restore_id}", restore_id).split(" ");
  const headers: HeadersInit = key === "" ? {} : { authorization: `Bearer ${key}` };
  const body = method === "GET" || method === "DELETE" ? undefined : JSON.stringify(PARAMS[operation] ?? {});
  const response = await mock(`http://mock.invalid${path}`, { method, headers, ...(body && { body }) });
  return { status: response.status, text: await response.text() };
}

test.each(cases)(
  "%s fits the spec, the mock sends it in the form and with the start of the message that the service does, and the client reads it",
  async (name, observed) => {
    const { operation, line, onlyMessage, isExcerpt, status, body } = observed;
    const sent = await respondAsMock(name, observed);
    const service = recordResponse(operation, { status, text: JSON.stringify(body) });
    const simulator = recordResponse(operation, sent);
    expect([...service.problems, ...simulator.problems]).toEqual([]);
    const differences = compareRecordings(onlyMessage ? { ...service, status: sent.status } : service, simulator);
    expect(differences.filter(([, , seen]) => !isExcerpt || seen !== "absent")).toEqual([]);

    const fetch = async (): Promise<Response> => Response.json(body, { status });
    const cloud = createClient({ fetch, apiKey: "CCDB1_nobody_knows", maxRetries: 0 });
    const path = Object.fromEntries(Array.from(line.matchAll(/\{(\w+)\}/g), ([, name]) => [name, CLUSTER]));
    const call = findMethod(cloud, operation)({ ...path, ...PARAMS[operation] });
    if (status === 200) return expect(await call).toEqual(body);
    const error = await call.then(null, (thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status, code: CODES[body.code as number], reason: body.message, details: [] });
    const messages = onlyMessage ? locks.map(([, lock]) => lock.body.message) : [body.message];
    const { message } = JSON.parse(sent.text);
    expect(messages.filter((start) => message.startsWith(start))).not.toEqual([]);
  },
);

test.concurrent.each(locks)(
  "with whenBusy: wait, the client retries after %s, and after the mock's own response to a locked cluster",
  async (_, { operation, status, body }) => {
    const mock = createMockFetch({ apiVersion: "2024-09-16", delayMs: 0 });
    const { id } = mock.seedCluster();
    mock.fault({ operation: operation as "clusters.update", locked: true, count: 1 });
    const first = [Response.json(body, { status })];
    const fetch = async (...call: Parameters<typeof mock>): Promise<Response> => first.shift() ?? mock(...call);
    const cloud = createClient({ fetch, apiKey: mock.apiKey });
    const options: ChangeOptions = { whenBusy: "wait" };
    await findMethod(cloud, operation)({ cluster_id: id, ...PARAMS[operation] }, options);
    expect(mock.requests.map((request) => request.status)).toEqual([503, 200]);
  },
);
