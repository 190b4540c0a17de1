import { execFile } from "node:child_process";
import { inspect, promisify } from "node:util";
import type { FetchLike } from "@crdb-cloud/core";
import { expect, test } from "vitest";
import { createCloud } from "../../src/client/create-cloud.ts";
import { createGitHubActionsToken } from "../../src/credentials/github-actions-token.ts";
import { api } from "../../src/generated/2022-03-31/operations.gen.ts";
import { createClient } from "../../src/generated/2022-03-31.ts";
import { createLogHooks } from "../../src/observe/log-hooks.ts";
import { DEFAULT_BASE_URL } from "../../src/request/base-url.ts";
import { listOperations } from "../../src/request/list-operations.ts";
import { createFetchTransport } from "../../src/transport/fetch-transport.ts";
import { KEY, MOOSE, type OpenOptions, open, TARGET } from "../open-client.ts";

test("createCloud() returns a client with a method for each operation, and with all waitUntil… methods", () => {
  const cloud = createCloud(api, { apiKey: KEY }) as Record<string, Record<string, unknown>>;
  for (const [id, { waits = {} }] of Object.entries(listOperations(api))) {
    const [resource = "", name = ""] = id.split(".");
    for (const method of [name, ...Object.keys(waits)]) expect(cloud[resource]?.[method]).toBeTypeOf("function");
  }
  expect(Object.keys(cloud)).toEqual(["clusters", "http", "withOptions"]);
});

test("createClient() works without the globals Request, Headers and Response", async () => {
  const script = `
    const touched = [];
    for (const name of ["Request", "Headers", "Response"]) {
      const value = Object.getOwnPropertyDescriptor(globalThis, name);
      Object.defineProperty(globalThis, name, { configurable: true, get() { touched.push(name); return value.get?.call(globalThis) ?? value.value; } });
    }
    const { createClient } = await import("${new URL("../../src/generated/2024-09-16.ts", import.meta.url)}");
    createClient({ apiKey: "a-key" });
    console.log(touched.length);`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
  expect(stdout).toBe("0\n");
});

/** Returns every text that a program might print for a result or an error: message, stack, JSON and `inspect()`. */
function spell(value: unknown): string[] {
  const error = value as Error;
  const shown = inspect(value, { depth: 12, showHidden: true, getters: true, maxStringLength: null });
  return [String(error), String(error?.stack), JSON.stringify(value) ?? "", shown];
}

/** Makes all kinds of calls and returns the first message, event, span or log line that shows a secret. */
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
    () => cloud.clusters.get(TARGET),
    () => cloud.clusters.create(MOOSE, { onUnknownOutcome: "adopt" }),
    () => cloud.clusters.delete(TARGET),
    () => cloud.clusters.waitUntilReady(TARGET, { deadlineMs: 2000 }),
    () => cloud.clusters.get({ cluster_id: "" }),
  ]) {
    await clock.run(Promise.resolve(attempt())).catch((error: unknown) => shown.push(...spell(error)));
  }
  const forms = secrets.flatMap((key) => [key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1)]);
  return shown.find((text) => forms.some((form) => text.replaceAll("[redacted]", "").includes(form)));
}

const PLACES = ["body", "json", "escaped", "success", "body break", "headers", "message", "cause", "thrown"];
const STATUSES = [200, 401, 429, 503];
/** Where a client gets its key, and whether that fails. */
const SOURCES = ["text", "function", "failing function", "job", "failing job"];
const CLAIMS = { iss: "https://issuer.example", sub: "repo:acme/shop", aud: DEFAULT_BASE_URL, iat: 0, exp: 600 };

/** A key with characters that JSON, URLs, regular expressions and Base64 treat differently. */
const SECRET = `k"\\&%3D+/=$(é~.-'<`;

test.each(PLACES.flatMap((place) => SOURCES.map((source) => [place, source] as const)))(
  "createClient() hides the key everywhere: %s, %s",
  async (where, from) => {
    const key = SECRET;
    for (const code of STATUSES) {
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
    }
  },
);

/** Returns a response or throws an error with the key in one place, such as an HTML body or the error's `cause`. */
function echo(place: string, status: number, key: string): Response {
  const escaped = Array.from(key, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  const body = (content: BodyInit | null, type: string, code = status, headers = {}): Response =>
    new Response(content, { status: code, headers: { "content-type": type, ...headers } });
  const fail = (facts: object) => (): never => {
    throw Object.assign(new TypeError("fetch failed"), facts);
  };
  const echoes: Record<string, () => Response> = {
    message: fail({ message: `"Bearer ${key}" is no header` }),
    cause: fail({ cause: Object.assign(new Error(`bad ${key}`), { code: key }) }),
    thrown() {
      throw `Bearer ${key}`;
    },
    "body break"() {
      const error = new TypeError(`terminated ${key}`);
      return body(new ReadableStream({ pull: (controller) => controller.error(error) }), "application/json");
    },
    body: () => body(`no: ${key}`, "text/plain"),
    escaped: () => body(`{"code":16,"message":"${escaped}","details":[{"@type":"${escaped}","${escaped}":1}]}`, ""),
    success: () => body(JSON.stringify([key]), "application/json", 200),
    headers() {
      const location = `https://x.test/${encodeURIComponent(key)}`;
      return body("{}", `text/html; k=${key}`, status, { server: key, via: key, "x-key": key, location });
    },
    json: () =>
      Response.json({ code: 7, message: `no: ${key}`, details: [{ "@type": "t", [key]: [key] }] }, { status }),
  };
  return (echoes[place] as () => Response)();
}
