import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { apiVersions, type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { catchError } from "../src/catch-error.ts";
import { type ClientPackage, type Context, modes } from "../src/contract-case.ts";
import { createContext } from "../src/create-context.ts";
import { JUDGES } from "../src/folders.ts";
import { byVersion as clientsByVersion } from "../src/generated/core-clients.gen.ts";
import { byVersion as suitesByVersion } from "../src/generated/suites.gen.ts";
import { readDocument } from "../src/read-document.ts";

/**
 * Matches the names of the contract tests that don't run through Prism. These tests make calls that fail, or send the
 * curl commands of the documentation page, which use a media type that the OpenAPI document lacks.
 */
const UNCHECKED = /throws|is rejected|documentation's request/;

// `prism proxy --errors` turns each violation of the OpenAPI document into an error response.
describe.each(apiVersions.flatMap((apiVersion) => modes.map((mode) => ({ apiVersion, mode }))))(
  "prism proxy --errors, $apiVersion, $mode",
  ({ apiVersion, mode }) => {
    const { createClient, ...clientPackage } = clientsByVersion[apiVersion] as unknown as ClientPackage<never>;
    const violations: unknown[] = [];
    let mock: MockCloud;
    let proxy: { readonly url: string; close(): Promise<void> };
    let context: Context<never>;

    async function fetchThroughPrism(url: string, init: RequestInit): Promise<Response> {
      const response = await fetch(url, init);
      if (response.headers.get("content-type") === "application/problem+json") {
        violations.push(await response.clone().json());
      }
      return response;
    }

    beforeAll(async () => {
      mock = await startMockCloud({ apiVersion, mode, delayMs: 50 });
      proxy = await startPrism(readDocument(apiVersion), mock.url);
      context = createContext(
        { ...clientPackage, createClient: (options) => createClient({ ...options, fetch: fetchThroughPrism }) },
        mode,
        { url: proxy.url, apiKey: mock.apiKey, readerKey: "" },
      );
    });
    beforeEach(() => void violations.splice(0));
    afterAll(async () => {
      await proxy?.close();
      await mock.close();
    });

    for (const { name, run, modes } of suitesByVersion[apiVersion].suite.cases) {
      if (!modes.includes(mode) || UNCHECKED.test(name)) continue;
      test(name, async () => {
        const error = await catchError(run(context));
        expect({ error, violations }).toEqual({ error: undefined, violations: [] });
      });
    }

    test("Prism reports a violation of the spec in a response of the mock", async () => {
      mock.fault({ operation: "clusters.list", status: 200, body: { clusters: 1 }, count: 1 });
      const headers = { authorization: `Bearer ${mock.apiKey}`, "cc-version": apiVersion };
      await fetchThroughPrism(`${proxy.url}/api/v1/clusters`, { headers });
      expect(violations).toMatchObject([
        { validation: [{ message: "Response body property clusters must be array" }] },
      ]);
    });
  },
);

async function startPrism(document: unknown, upstream: string): Promise<{ url: string; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "crdb-cloud-prism-"));
  const file = join(folder, "openapi.json");
  await writeFile(file, JSON.stringify(document));
  const port = String(await findPort());
  const command = join(JUDGES, "node_modules/@stoplight/prism-cli/dist/index.js");
  const child = spawn(process.execPath, [command, "proxy", file, upstream, "--errors", "--port", port], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk) => String(chunk).includes("Prism is listening") && resolve());
    child.on("close", (code) => reject(new Error(`prism ended with exit code ${code}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      const closed = once(child, "close");
      child.kill();
      await closed;
      await rm(folder, { recursive: true });
    },
  };
}

/** Finds a free port, because Prism doesn't accept port 0. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
