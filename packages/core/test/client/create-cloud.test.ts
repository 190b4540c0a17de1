import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { inspect, promisify } from "node:util";
import type { FetchLike, Hooks } from "@crdb-cloud/core";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { createClient } from "../../src/2022-03-31.ts";
import { createCloud } from "../../src/client/create-cloud.ts";
import { createGitHubActionsToken } from "../../src/credentials/github-actions-token.ts";
import { api } from "../../src/generated/2022-03-31/operations.gen.ts";
import { createLogHooks } from "../../src/observe/log-hooks.ts";
import { DEFAULT_BASE_URL } from "../../src/request/base-url.ts";
import { listOperations } from "../../src/request/list-operations.ts";
import { createFetchTransport } from "../../src/transport/fetch-transport.ts";
import { createManualClock } from "../manual-clock.ts";
import { CLUSTER_ID, KEY, MOOSE, openClient } from "../open-client.ts";
import { json, type Step } from "../scripted-fetch.ts";

test("createCloud() returns a client with a method for each operation, and with all waitUntil… methods", () => {
  const cloud = createCloud(api, { apiKey: KEY }) as Record<string, Record<string, unknown>>;
  for (const [id, { waits = {} }] of Object.entries(listOperations(api))) {
    const [resource = "", name = ""] = id.split(".");
    for (const method of [name, ...Object.keys(waits)]) expect(cloud[resource]?.[method]).toBeTypeOf("function");
  }
  expect(Object.keys(cloud)).toEqual(["clusters", "http"]);
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

test("createClient() works without the globals Request, Headers and Response", async () => {
  const index = new URL("../../src/2024-09-16.ts", import.meta.url).href;
  const script = `
    const touched = [];
    for (const name of ["Request", "Headers", "Response"]) {
      const value = Object.getOwnPropertyDescriptor(globalThis, name);
      Object.defineProperty(globalThis, name, { configurable: true, get() { touched.push(name); return value.get?.call(globalThis) ?? value.value; } });
    }
    const { createClient } = await import(${JSON.stringify(index)});
    createClient({ apiKey: "a-key" });
    console.log(JSON.stringify(touched));
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
  expect(JSON.parse(stdout)).toEqual([]);
});

test("createClient() returns a client that hides the API key in inspect() and JSON", () => {
  const { cloud } = openClient([]);
  void cloud.http;
  for (const shown of [inspect(cloud, { depth: 9, showHidden: true, getters: true }), JSON.stringify(cloud)]) {
    expect(shown).not.toContain(KEY);
  }
});

/** Returns the texts that a program may print for a result or an error: message, stack, JSON and `inspect()`. */
function spell(value: unknown): string[] {
  const error = value as Error;
  return [
    String(error),
    String(error?.stack),
    JSON.stringify(value) ?? "",
    inspect(value, { depth: 12, showHidden: true, getters: true, maxStringLength: null }),
  ];
}

test("createClient() hides the API key in all messages and events", async () => {
  // Any character that a header value can contain, except spaces and tabs.
  const character = fc
    .integer({ min: 0x21, max: 0xff })
    .filter((code) => code < 0x7f || code > 0xa0)
    .map((code) => String.fromCharCode(code));
  const secret = fc.string({ unit: character, minLength: 8, maxLength: 60 });
  const where = fc.constantFrom(
    "body",
    "json",
    "escaped",
    "html",
    "success",
    "status-200",
    "headers",
    "status",
    "message",
    "cause",
    "thrown",
    "property",
    "body break",
    "key function",
  );
  const status = fc.constantFrom(200, 301, 400, 401, 403, 404, 429, 500, 503);
  await fc.assert(
    fc.asyncProperty(secret, where, status, fc.boolean(), async (key, place, code, asFunction) => {
      const shown: string[] = [];
      const listen = (event: object): void => void shown.push(...spell(event));
      const hooks: Hooks = { request: listen, response: listen, retry: listen };
      const fail = place === "key function";
      const asked = async (): Promise<string> => key;
      let calls = 0;
      const failing = async (): Promise<string> => {
        calls += 1;
        if (calls % 2 === 0) throw new Error(`can't renew ${key}`, { cause: { message: key } });
        return key;
      };
      const clock = createManualClock();
      const fetch: FetchLike = async () => echo(place, code, key);
      const cloud = createClient({
        apiKey: fail ? failing : asFunction ? asked : key,
        fetch,
        clock,
        hooks,
        random: () => 0.5,
      });
      shown.push(...spell(cloud));
      const attempts: readonly (() => Promise<unknown>)[] = [
        () => cloud.clusters.get({ cluster_id: CLUSTER_ID }),
        () => cloud.clusters.create(MOOSE, { onUnknownOutcome: "adopt" }),
        () => cloud.clusters.delete({ cluster_id: CLUSTER_ID }),
        () => cloud.clusters.waitUntilReady({ cluster_id: CLUSTER_ID }, { deadlineMs: 2000 }),
        () => cloud.clusters.get({ cluster_id: "" }),
      ];
      for (const attempt of attempts) {
        try {
          await clock.run(attempt());
        } catch (error) {
          shown.push(...spell(error));
        }
      }
      const leak = shown.find((text) => forms(key).some((form) => text.replaceAll("[redacted]", "").includes(form)));
      expect(leak).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});

test("a client hides GitHub Actions tokens, and the key that requests them, in all messages, events, spans and logs", async () => {
  // Longer than the names of built-in properties, such as `toString`, which fast-check likes and every object prints.
  const part = fc.base64String({ minLength: 24, maxLength: 60 }).map((text) => text.replaceAll(/[+/=]/g, "_"));
  const place = fc.constantFrom("body", "json", "escaped", "html", "headers", "status", "message", "cause", "property");
  const status = fc.constantFrom(200, 401, 403, 500);
  const failing = fc.constantFrom("service", "endpoint", "both");
  await fc.assert(
    fc.asyncProperty(part, part, place, status, failing, async (signature, endpointKey, where, code, fails) => {
      const claims = { iss: "https://issuer.example", sub: "repo:acme/shop:pull_request", aud: DEFAULT_BASE_URL };
      const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
      const token = `${encode({ alg: "RS256" })}.${encode({ ...claims, iat: 0, exp: 600 })}.${signature}`;
      const shown: string[] = [];
      const listen = (event: object): void => void shown.push(...spell(event));
      const log = (text: string): void => void shown.push(text);
      const logs = createLogHooks({ debug: log, info: log, warn: log });
      const observe = async (context: object, run: () => Promise<void>): Promise<void> => {
        listen(context);
        await run().finally(() => listen(context));
      };
      const clock = createManualClock();
      const respond =
        (secret: string): FetchLike =>
        async () =>
          echo(where, code, secret);
      const issue: FetchLike = async () => Response.json({ value: token });
      const apiKey = createGitHubActionsToken({
        transport: createFetchTransport(fails === "service" ? issue : respond(endpointKey)),
        readVariable: (name) => (name.endsWith("URL") ? "https://token.example/" : endpointKey),
      });
      const cloud = createClient({
        apiKey: fails === "both" ? Object.assign(async () => token, { source: "both" }) : apiKey,
        fetch: respond(token),
        clock,
        hooks: { request: listen, response: listen, retry: listen, pause: listen },
        tracer: { call: observe, attempt: observe },
        random: () => 0.5,
      });
      const logged = createClient({ apiKey, fetch: respond(token), clock, hooks: logs, random: () => 0.5 });
      shown.push(...spell(cloud), ...spell(apiKey));
      for (const client of [cloud, logged]) {
        for (const attempt of [
          () => client.clusters.get({ cluster_id: CLUSTER_ID }),
          () => client.clusters.create(MOOSE, { onUnknownOutcome: "adopt" }),
          () => client.clusters.waitUntilReady({ cluster_id: CLUSTER_ID }, { deadlineMs: 2000 }),
        ]) {
          await clock.run(attempt()).catch((error: unknown) => shown.push(...spell(error)));
        }
      }
      const secrets = [token, endpointKey].flatMap(forms);
      const leak = shown.find((text) => secrets.some((form) => text.replaceAll("[redacted]", "").includes(form)));
      expect(leak).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});

function forms(key: string): string[] {
  return [key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1)];
}

/**
 * Returns a response or throws an error that contains the key in one place, such as an HTML body or the error's
 * `cause`.
 */
function echo(place: string, status: number, key: string): Response {
  const failed = new TypeError("fetch failed");
  switch (place) {
    case "message":
      throw new TypeError(`"Bearer ${key}" is no header`);
    case "cause":
      throw Object.assign(failed, { cause: Object.assign(new Error(`bad ${key}`), { code: key }) });
    case "thrown":
      throw `Bearer ${key}`;
    case "property":
      throw Object.assign(failed, {
        config: { headers: { authorization: `Bearer ${key}` } },
        request: new Map([[key, key]]),
      });
    case "body break": {
      const error = new TypeError(`terminated ${key}`);
      return new Response(new ReadableStream({ pull: (controller) => controller.error(error) }), { status });
    }
    case "html":
      return new Response(`<p>Bearer ${key}</p>`, { status, headers: { "content-type": "text/html" } });
    case "escaped": {
      const escaped = Array.from(key, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
      return new Response(`{"code":16,"message":"${escaped}","details":[{"@type":"${escaped}","${escaped}":1}]}`, {
        status,
      });
    }
    case "success":
      return new Response(JSON.stringify([key]), { status: 200, headers: { "content-type": "application/json" } });
    case "status-200":
      return Response.json({ code: 16, message: key }, { status: 200 });
    case "headers":
      return new Response("{}", {
        status,
        headers: {
          server: latin1(key),
          via: latin1(key),
          "x-key": latin1(key),
          location: `https://x.test/${encodeURIComponent(key)}`,
          "content-type": `text/html; k=${latin1(key)}`,
        },
      });
    case "status":
      return new Response(null, { status, statusText: latin1(key) });
    case "json":
      return Response.json({ code: 7, message: `no: ${key}`, details: [{ "@type": "t", [key]: [key] }] }, { status });
    default:
      return new Response(`no: ${key}`, { status });
  }
}

function latin1(key: string): string {
  return key.replaceAll(/[^\x20-\xff]/g, "");
}

test("1,000 calls leave no timers or listeners behind", async () => {
  const steps = [json(200, { clusters: [] }), json(503, {}), json(200, { clusters: [] }), json(404, {})];
  let at = 0;
  const { signal } = new AbortController();
  const add = vi.spyOn(signal, "addEventListener");
  const remove = vi.spyOn(signal, "removeEventListener");
  const step: Step = (request) => (steps[at++ % steps.length] as Step)(request);
  const { cloud, clock, requests } = openClient([step], { rateLimit: { perSecond: 1e6, burst: 1 } });
  const caller = async (): Promise<void> => {
    for (let call = 0; call < 10; call++) await cloud.clusters.list({}, { signal, deadlineMs: 1e9 }).catch(() => {});
  };
  await clock.run(Promise.all(Array.from({ length: 100 }, caller)));
  expect(requests.length).toBeGreaterThan(1000);
  expect(add.mock.calls.length).toBeGreaterThan(1000);
  const left = new Set(add.mock.calls.map(([, listener]) => listener));
  for (const [, listener] of remove.mock.calls) left.delete(listener);
  expect(left.size).toBe(0);
  expect(clock.pending()).toBe(0);
});

test("a client doesn't keep the process alive once its calls have ended", async () => {
  const index = new URL("../../src/2024-09-16.ts", import.meta.url).href;
  const script = `
    const { createClient } = await import(${JSON.stringify(index)});
    const fetch = async () => Response.json({ clusters: [] });
    const cloud = createClient({ apiKey: "a-key", fetch, deadlineMs: 3_600_000, rateLimit: false });
    const { signal } = new AbortController();
    for (let lockWait = 0; lockWait < 10; lockWait++) await Promise.all(Array.from({ length: 100 }, () => cloud.clusters.list({}, { signal })));
    console.log(process.getActiveResourcesInfo().filter((name) => name === "Timeout").length);
  `;
  const cwd = fileURLToPath(new URL("../..", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], { cwd });
  expect(stdout).toBe("0\n");
});
