import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { findLatestRelease } from "../src/latest-release.ts";

const PACKAGE = {
  name: "@crdb-cloud/node",
  "dist-tags": { latest: "1.2.3", next: "2.0.0-next.1" },
  versions: Object.fromEntries(
    ["1.2.3", "2.0.0-next.1"].map((version) => [version, { name: "@crdb-cloud/node", version, dist: {} }]),
  ),
};

let close: () => unknown;

/** Starts a registry that sends the same response to every request, and makes npm use this registry. */
async function startRegistry(status: number, body: unknown): Promise<void> {
  const server = createServer((_, response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  // Sets npm's variable for the registry in lower and in upper case, because pnpm may already have set one spelling.
  for (const name of ["npm_config_registry", "NPM_CONFIG_REGISTRY"]) vi.stubEnv(name, `http://127.0.0.1:${port}/`);
  vi.stubEnv("npm_config_fetch_retries", "0");
  close = () => {
    server.closeAllConnections();
    server.close();
  };
}

afterEach(() => {
  close();
  vi.unstubAllEnvs();
});

test("findLatestRelease() returns the version that is tagged as the latest", async () => {
  await startRegistry(200, PACKAGE);
  expect(await findLatestRelease()).toBe("1.2.3");
});

test("findLatestRelease() returns undefined if the registry has no release", async () => {
  await startRegistry(404, { error: "not found" });
  expect(await findLatestRelease()).toBeUndefined();
});

test("findLatestRelease() throws npm's message if the registry fails", async () => {
  await startRegistry(500, { error: "out of order" });
  await expect(findLatestRelease()).rejects.toThrow("500");
});
