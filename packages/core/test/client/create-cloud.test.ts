import { execFile } from "node:child_process";
import { inspect, promisify } from "node:util";
import type { FetchLike } from "@crdb-cloud/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createCloud } from "../../src/client/create-cloud.ts";
import { createGitHubActionsToken } from "../../src/credentials/github-actions-token.ts";
import { api } from "../../src/generated/2022-03-31/operations.gen.ts";
import { createClient } from "../../src/generated/2022-03-31.ts";
import { createLogHooks } from "../../src/observe/log-hooks.ts";
import { DEFAULT_BASE_URL } from "../../src/request/base-url.ts";
import { listOperations } from "../../src/request/list-operations.ts";
import { createFetchTransport } from "../../src/transport/fetch-transport.ts";
import { CLUSTER_ID, KEY, MOOSE, type OpenOptions, open } from "../open-client.ts";

test("createCloud() returns a client with a method for each operation, and with all waitUntil… methods", () => {
  const cloud = createCloud(api, { apiKey: KEY }) as Record<string, Record<string, unknown>>;
  for (const [id, { waits = {} }] of Object.entries(listOperations(api))) {
    const [resource = "", name = ""] = id.split(".");
    for (const method of [name, ...Object.keys(waits)]) expect(cloud[resource]?.[method]).toBeTypeOf("function");
  }
  expect(Object.keys(cloud)).toEqual(["clusters", "http", "withOptions"]);
});

test("createCloud() accepts any API definition", async () => {
  const paths = { "/a": { "/{id}": { get: { method: "GET", permissions: [] } } } } as const;
  const fetch: FetchLike = async (url) => Response.json({ url });
  const cloud = createCloud(
    { version: "1", resources: { "org.folders": paths, org: paths }, secrets: [] },
    { apiKey: KEY, fetch },
  ) as { org: { folders: { get: (params: object) => Promise<unknown> } } };
  expect(await cloud.org.folders.get({ id: "x" })).toEqual({ url: "https://cockroachlabs.cloud/a/x" });
});

/** Runs a program in a new process, with `createClient()` after `before`. Returns what it prints. */
async function runProgram(before: string, program: string): Promise<string> {
  const url = new URL("../../src/generated/2024-09-16.ts", import.meta.url).href;
  const script = `${before}; const { createClient } = await import(${JSON.stringify(url)}); ${program}`;
  return (await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script])).stdout;
}

test("createClient() works without the globals Request, Headers and Response", async () => {
  const watch = `
    const touched = [];
    for (const name of ["Request", "Headers", "Response"]) {
      const value = Object.getOwnPropertyDescriptor(globalThis, name);
      Object.defineProperty(globalThis, name, { configurable: true, get() { touched.push(name); return value.get?.call(globalThis) ?? value.value; } });
    }`;
  expect(await runProgram(watch, 'createClient({ apiKey: "a-key" }); console.log(touched.length)')).toBe("0\n");
});

test("a client doesn't keep the process alive once its calls have ended", async () => {
  const program = `
    const fetch = async () => Response.json({ clusters: [] });
    const cloud = createClient({ apiKey: "a-key", fetch, deadlineMs: 3_600_000, rateLimit: false });
    const { signal } = new AbortController();
    for (let round = 0; round < 10; round++) await Promise.all(Array.from({ length: 100 }, () => cloud.clusters.list({}, { signal })));
    console.log(process.getActiveResourcesInfo().filter((name) => name === "Timeout").length);`;
  expect(await runProgram("", program)).toBe("0\n");
});

/** Returns the texts that a program may print for a result or an error: message, stack, JSON and `inspect()`. */
function spell(value: unknown): string[] {
  const error = value as Error;
  const shown = inspect(value, { depth: 12, showHidden: true, getters: true, maxStringLength: null });
  return [String(error), String(error?.stack), JSON.stringify(value) ?? "", shown];
}

/** Makes calls of each kind and returns the first message, event, span or log line that shows a secret. */
async function findLeak(secrets: readonly string[], options: OpenOptions): Promise<string | undefined> {
  const shown: string[] = [];
  const listen = (event: object): void => void shown.push(...spell(event));
  const log = (text: string): void => void shown.push(text);
  const observe = async (context: object, run: () => Promise<void>): Promise<void> => {
    listen(context);
    await run().finally(() => listen(context));
  };
  const hooks = { call: observe, attempt: observe, retry: listen, pause: listen };
  const all = [hooks, createLogHooks({ debug: log, info: log, warn: log })];
  const { cloud, clock } = open(createClient, [], { hooks: all, ...options });
  void cloud.http;
  shown.push(...spell(cloud), ...(typeof options.apiKey === "function" ? spell(options.apiKey) : []));
  for (const attempt of [
    () => cloud.clusters.get({ cluster_id: CLUSTER_ID }),
    () => cloud.clusters.create(MOOSE, { onUnknownOutcome: "adopt" }),
    () => cloud.clusters.delete({ cluster_id: CLUSTER_ID }),
    () => cloud.clusters.waitUntilReady({ cluster_id: CLUSTER_ID }, { deadlineMs: 2000 }),
    () => cloud.clusters.get({ cluster_id: "" }),
  ]) {
    await clock.run(Promise.resolve(attempt())).catch((error: unknown) => shown.push(...spell(error)));
  }
  const forms = secrets.flatMap((key) => [key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1)]);
  return shown.find((text) => forms.some((form) => text.replaceAll("[redacted]", "").includes(form)));
}

const BODIES = ["body", "json", "escaped", "html", "success", "status-200", "body break"];
const PLACES = [...BODIES, "headers", "status", "message", "cause", "property", "thrown"];
/** How a client gets the key, and what the token endpoint of a GitHub Actions job then responds. */
const SOURCES = ["text", "function", "failing function", "job", "failing job"];
const CLAIMS = { iss: "https://issuer.example", sub: "repo:acme/shop", aud: DEFAULT_BASE_URL, iat: 0, exp: 600 };

test("createClient() hides keys, tokens, and the key that requests them, in all messages, events, spans and logs", async () => {
  // Any character that a header value can contain, except spaces and tabs.
  const character = fc
    .integer({ min: 0x21, max: 0xff })
    .filter((code) => code < 0x7f || code > 0xa0)
    .map((code) => String.fromCharCode(code));
  const secret = fc.string({ unit: character, minLength: 8, maxLength: 60 });
  const place = fc.constantFrom(...PLACES);
  const status = fc.constantFrom(200, 301, 400, 401, 403, 404, 429, 500, 503);
  await fc.assert(
    fc.asyncProperty(secret, place, status, fc.constantFrom(...SOURCES), async (key, where, code, from) => {
      let calls = 0;
      const ask = async (): Promise<string> => {
        calls += 1;
        if (from !== "function" && calls % 2 === 0) throw new Error(`can't renew ${key}`, { cause: { message: key } });
        return key;
      };
      const parts = ['{"alg":"RS256"}', JSON.stringify(CLAIMS), key];
      const token = parts.map((text) => Buffer.from(text).toString("base64url")).join(".");
      const issue: FetchLike = async () => (from === "job" ? Response.json({ value: token }) : echo(where, code, key));
      const job = createGitHubActionsToken({
        transport: createFetchTransport(issue),
        readVariable: (name) => (name.endsWith("URL") ? "https://token.example/" : key),
      });
      const apiKey = from === "text" ? key : from.endsWith("job") ? job : ask;
      const fetch: FetchLike = async () => echo(where, code, from === "job" ? token : key);
      expect(await findLeak([key, token], { apiKey, fetch })).toBeUndefined();
    }),
    { numRuns: 100 },
  );
});

/**
 * Returns a response or throws an error that contains the key in one place, such as an HTML body or the error's
 * `cause`.
 */
function echo(place: string, status: number, key: string): Response {
  const text = latin1(key);
  const escaped = Array.from(key, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  const body = (content: BodyInit | null, type: string, code = status, headers = {}): Response =>
    new Response(content, { status: code, headers: { "content-type": type, ...headers } });
  const fail = (facts: object) => (): never => {
    throw Object.assign(new TypeError("fetch failed"), facts);
  };
  const echoes: Record<string, () => Response> = {
    message: fail({ message: `"Bearer ${key}" is no header` }),
    cause: fail({ cause: Object.assign(new Error(`bad ${key}`), { code: key }) }),
    property: fail({ config: { headers: { authorization: `Bearer ${key}` } }, request: new Map([[key, key]]) }),
    thrown() {
      throw `Bearer ${key}`;
    },
    "body break"() {
      const error = new TypeError(`terminated ${key}`);
      return body(new ReadableStream({ pull: (controller) => controller.error(error) }), "application/json");
    },
    body: () => body(`no: ${key}`, "text/plain"),
    html: () => body(`<p>Bearer ${key}</p>`, "text/html"),
    escaped: () => body(`{"code":16,"message":"${escaped}","details":[{"@type":"${escaped}","${escaped}":1}]}`, ""),
    success: () => body(JSON.stringify([key]), "application/json", 200),
    "status-200": () => Response.json({ code: 16, message: key }, { status: 200 }),
    headers() {
      const location = `https://x.test/${encodeURIComponent(key)}`;
      return body("{}", `text/html; k=${text}`, status, { server: text, via: text, "x-key": text, location });
    },
    status: () => new Response(null, { status, statusText: text }),
    json: () =>
      Response.json({ code: 7, message: `no: ${key}`, details: [{ "@type": "t", [key]: [key] }] }, { status }),
  };
  return (echoes[place] as () => Response)();
}

function latin1(key: string): string {
  return key.replaceAll(/[^\x20-\xff]/g, "");
}
