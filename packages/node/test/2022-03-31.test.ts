import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type ClientOptions, createClient, type OptionOverrides } from "../src/generated/2022-03-31.ts";

beforeEach(() => {
  for (const name of Object.keys(process.env))
    if (/^COCKROACH_|^CRDB_|_PROXY$/i.test(name)) vi.stubEnv(name, undefined);
});
afterEach(() => void vi.unstubAllEnvs());

/** Lists clusters and returns the URL and headers of the request. */
async function sent(options: ClientOptions, overrides: OptionOverrides = {}) {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => Response.json({ clusters: [] }));
  const cloud = createClient({ ...options, fetch }).withOptions(overrides);
  await cloud.clusters.list();
  const [url, { headers } = {}] = fetch.mock.lastCall ?? [];
  return { url, headers: headers as Record<string, string> };
}

test("createClient() reads the key and the URL from the environment, and withOptions() keeps them", async () => {
  vi.stubEnv("COCKROACH_API_KEY", "CCDB1_environment");
  vi.stubEnv("COCKROACH_SERVER", "staging.example.com");
  const { url, headers } = await sent({}, { headers: { "x-team": "blue" } });
  expect(url).toBe("https://staging.example.com/api/v1/clusters");
  expect(headers).toMatchObject({
    authorization: "Bearer CCDB1_environment",
    "user-agent": expect.stringContaining(` node/${process.versions.node}`),
    "x-team": "blue",
  });
});

test("if you pass a fetch function, createClient() requests uncompressed responses by default", async () => {
  const plain = await sent({ apiKey: "CCDB1_option" });
  expect(plain.headers["accept-encoding"]).toBe("identity");
  const packed = await sent({ apiKey: "CCDB1_option", headers: { "Accept-Encoding": "gzip" } });
  expect(packed.headers["accept-encoding"]).toBe("gzip");
});
